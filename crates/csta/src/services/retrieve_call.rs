//! Retrieve Call: takes a held call up again.
//!
//! The application asks the switch; [Retrieved](crate::events::retrieved_event) follows. It undoes
//! [Hold Call](super::hold_call).
//!
//! Module `CSTA-retrieve-call` {… csta3(285) 14}, operation `retrieveCall` (14); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `retrieveCall`, operation 14: the leg to take up.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RetrieveCallArgument {
    /// The held connection of the device.
    pub call_to_be_retrieved: ConnectionId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `retrieveCall`, operation 14: the call is being taken up.
pub type RetrieveCallResult = Acknowledgement;

impl Argument for RetrieveCallArgument {
    const OPERATION: Operation = Operation::RetrieveCall;
}

impl Confirmed for RetrieveCallArgument {
    type Result = RetrieveCallResult;
}
