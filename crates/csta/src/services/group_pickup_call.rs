//! Module `CSTA-group-pickup-call` {… csta3(285) 221}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `groupPickupCall`, operation 221.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupPickupCallArgument {
    pub new_destination: DeviceId,
    pub pick_group: Option<DeviceId>,
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `groupPickupCall`, operation 221.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupPickupCallResult {
    pub picked_call: Option<ConnectionId>,
    pub picked_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 1))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GroupPickupCallArgument {
    const OPERATION: Operation = Operation::GROUP_PICKUP_CALL;
}

impl Confirmed for GroupPickupCallArgument {
    type Result = GroupPickupCallResult;
}
