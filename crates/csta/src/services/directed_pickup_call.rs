//! Module `CSTA-directed-pickup-call` {… csta3(285) 220}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `directedPickupCall`, operation 220.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DirectedPickupCallArgument {
    pub call_to_be_picked_up: ConnectionId,
    pub requesting_device: DeviceId,
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `directedPickupCall`, operation 220.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DirectedPickupCallResult {
    pub picked_call: Option<ConnectionId>,
    pub picked_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 1))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for DirectedPickupCallArgument {
    const OPERATION: Operation = Operation::DIRECTED_PICKUP_CALL;
}

impl Confirmed for DirectedPickupCallArgument {
    type Result = DirectedPickupCallResult;
}
