//! Accept Call: takes a call that is offered to a device, so that it begins to alert there.
//!
//! The application asks the switch for a device to which a call is offered
//! ([Offered](crate::events::offered_event)) and which could still refuse or deflect it. Then the call
//! alerts ([Delivered](crate::events::delivered_event)) and waits for [Answer Call](super::answer_call).
//!
//! Module `CSTA-accept-call` {… csta3(285) 214}, operation `acceptCall` (214); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `acceptCall`, operation 214: the call to take.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AcceptCallArgument {
    /// The connection of the device to which the call is offered.
    pub call_to_be_accepted: ConnectionId,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `acceptCall`, operation 214: the call may alert now.
pub type AcceptCallResult = Acknowledgement;

impl Argument for AcceptCallArgument {
    const OPERATION: Operation = Operation::AcceptCall;
}

impl Confirmed for AcceptCallArgument {
    type Result = AcceptCallResult;
}
