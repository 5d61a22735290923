//! Module `CSTA-join-call` {… csta3(285) 223}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{AutoOriginate, CallLinkageDataList};
use crate::data::device_feature_types::{AccountInfo, AuthCode, CorrelatorData, ParticipationType, UserData};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `joinCall`, operation 223.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct JoinCallArgument {
    pub active_call: ConnectionId,
    pub joining_device: DeviceId,
    /// `prompt` where it is absent.
    #[rasn(tag(context, 0), default)]
    pub auto_originate: AutoOriginate,
    /// `active` where it is absent.
    #[rasn(tag(context, 1), default = "default_participation_type")]
    pub participation_type: ParticipationType,
    #[rasn(tag(context, 2))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 3))]
    pub auth_code: Option<AuthCode>,
    #[rasn(tag(context, 4))]
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Default for JoinCallArgument {
    fn default() -> Self {
        Self {
            active_call: Default::default(),
            joining_device: Default::default(),
            auto_originate: Default::default(),
            participation_type: default_participation_type(),
            account_code: Default::default(),
            auth_code: Default::default(),
            correlator_data: Default::default(),
            user_data: Default::default(),
            extensions: Default::default(),
            rest: Rest::NONE,
        }
    }
}

/// Result of `joinCall`, operation 223.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct JoinCallResult {
    pub conferenced_call: ConnectionId,
    pub conferenced_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 1))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for JoinCallArgument {
    const OPERATION: Operation = Operation::JOIN_CALL;
}

impl Confirmed for JoinCallArgument {
    type Result = JoinCallResult;
}

const fn default_participation_type() -> ParticipationType {
    ParticipationType::ACTIVE
}
