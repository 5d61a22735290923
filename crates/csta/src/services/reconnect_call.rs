//! Reconnect Call: drops a device's active call and goes back to its held one.
//!
//! The application asks the switch, to give up a consultation.
//! [Connection Cleared](crate::events::connection_cleared_event) tells of the one call,
//! [Retrieved](crate::events::retrieved_event) of the other.
//!
//! Module `CSTA-reconnect-call` {… csta3(285) 13}, operation `reconnectCall` (13); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `reconnectCall`, operation 13: the two calls of one device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ReconnectCallArgument {
    /// The device's connection that shall be released.
    pub active_call: ConnectionId,
    /// The device's connection that shall be spoken on again.
    pub held_call: ConnectionId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `reconnectCall`, operation 13: events tell how the two calls end up.
pub type ReconnectCallResult = Acknowledgement;

impl Argument for ReconnectCallArgument {
    const OPERATION: Operation = Operation::ReconnectCall;
}

impl Confirmed for ReconnectCallArgument {
    type Result = ReconnectCallResult;
}
