//! Alternate Call: swaps the two calls of a device: the active one is held, the other taken up.
//!
//! The application asks the switch, mostly between the steps of a consultation.
//! [Held](crate::events::held_event) tells of the one call, [Retrieved](crate::events::retrieved_event) of
//! the other.
//!
//! Module `CSTA-alternate-call` {… csta3(285) 1}, operation `alternateCall` (1); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ConsultOptions;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `alternateCall`, operation 1: the two calls of one device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AlternateCallArgument {
    /// The device's connection that waits and shall be spoken on.
    pub held_call: ConnectionId,
    /// The device's connection that is spoken on and shall wait.
    pub active_call: ConnectionId,
    /// Whether the facilities of the call now held stay reserved for it; absent: the switch decides.
    pub connection_reservation: Option<bool>,
    /// What the pair of calls may still become. `unrestricted` where it is absent.
    #[rasn(default)]
    pub consult_options: ConsultOptions,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `alternateCall`, operation 1: events tell how the two calls stand.
pub type AlternateCallResult = Acknowledgement;

impl Argument for AlternateCallArgument {
    const OPERATION: Operation = Operation::AlternateCall;
}

impl Confirmed for AlternateCallArgument {
    type Result = AlternateCallResult;
}
