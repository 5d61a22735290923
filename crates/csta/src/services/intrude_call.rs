//! Module `CSTA-intrude-call` {… csta3(285) 222}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageDataList;
use crate::data::device_feature_types::{ParticipationType, UserData};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `intrudeCall`, operation 222.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct IntrudeCallArgument {
    pub intrude: ConnectionId,
    /// `active` where it is absent.
    #[rasn(default = "default_participation_type")]
    pub participation_type: ParticipationType,
    pub user_data: Option<UserData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Default for IntrudeCallArgument {
    fn default() -> Self {
        Self {
            intrude: Default::default(),
            participation_type: default_participation_type(),
            user_data: Default::default(),
            extensions: Default::default(),
            rest: Rest::NONE,
        }
    }
}

/// Result of `intrudeCall`, operation 222.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct IntrudeCallResult {
    pub conferenced_call: Option<ConnectionId>,
    pub conferenced_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 1))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for IntrudeCallArgument {
    const OPERATION: Operation = Operation::INTRUDE_CALL;
}

impl Confirmed for IntrudeCallArgument {
    type Result = IntrudeCallResult;
}

const fn default_participation_type() -> ParticipationType {
    ParticipationType::ACTIVE
}
