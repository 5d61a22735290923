//! Group Pickup Call: answers at a device a call that alerts somewhere in a pickup group.
//!
//! The application asks the switch on behalf of the device that takes the call, without knowing which call
//! it will be. The device where it alerted sees it [Diverted](crate::events::diverted_event), the new one
//! [Established](crate::events::established_event).
//!
//! Module `CSTA-group-pickup-call` {… csta3(285) 221}, operation `groupPickupCall` (221); ECMA-285
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

/// Argument of `groupPickupCall`, operation 221: who takes a call, and of which group.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupPickupCallArgument {
    /// Device that takes the call.
    pub new_destination: DeviceId,
    /// Pickup group whose calls are meant; absent: the device's own.
    pub pick_group: Option<DeviceId>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `groupPickupCall`, operation 221: the call that was found.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupPickupCallResult {
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

impl Argument for GroupPickupCallArgument {
    const OPERATION: Operation = Operation::GroupPickupCall;
}

impl Confirmed for GroupPickupCallArgument {
    type Result = GroupPickupCallResult;
}
