//! Directed Pickup Call: answers at one device a certain call that alerts, waits or is parked at another.
//!
//! The application asks the switch on behalf of the device that takes the call. The other device sees it
//! [Diverted](crate::events::diverted_event), the new one [Established](crate::events::established_event).
//! For any call of one's group there is [Group Pickup Call](super::group_pickup_call).
//!
//! Module `CSTA-directed-pickup-call` {… csta3(285) 220}, operation `directedPickupCall` (220); ECMA-285
//! clause 15.1, ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `directedPickupCall`, operation 220: which call, and who takes it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DirectedPickupCallArgument {
    /// The connection at which the call waits now.
    pub call_to_be_picked_up: ConnectionId,
    /// Device that takes the call.
    pub requesting_device: DeviceId,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `directedPickupCall`, operation 220: the call at its new device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DirectedPickupCallResult {
    /// The connection of the device that took it; absent where the switch does not say it.
    pub picked_call: Option<ConnectionId>,
    /// How media flow over that connection; absent: not said.
    pub picked_call_info: Option<ConnectionInformation>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 1))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for DirectedPickupCallArgument {
    const OPERATION: Operation = Operation::DirectedPickupCall;
}

impl Confirmed for DirectedPickupCallArgument {
    type Result = DirectedPickupCallResult;
}
