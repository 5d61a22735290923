//! Module `CSTA-reconnect-call` {… csta3(285) 13}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `reconnectCall`, operation 13.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ReconnectCallArgument {
    pub active_call: ConnectionId,
    pub held_call: ConnectionId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `reconnectCall`, operation 13.
pub type ReconnectCallResult = Acknowledgement;

impl Argument for ReconnectCallArgument {
    const OPERATION: Operation = Operation::RECONNECT_CALL;
}

impl Confirmed for ReconnectCallArgument {
    type Result = ReconnectCallResult;
}
