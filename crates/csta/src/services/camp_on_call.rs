//! Camp On Call: lets a call wait at a device that is busy until it is free.
//!
//! The application asks the switch for a caller who met a busy telephone. The call is
//! [Queued](crate::events::queued_event) there and alerts when its turn comes.
//!
//! Module `CSTA-camp-on-call` {… csta3(285) 217}, operation `camponCall` (217); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `camponCall`, operation 217: the call that met a busy device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CamponCallArgument {
    /// The caller's connection in that call.
    pub campon_connection: ConnectionId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `camponCall`, operation 217: the call waits.
pub type CamponCallResult = Acknowledgement;

impl Argument for CamponCallArgument {
    const OPERATION: Operation = Operation::CamponCall;
}

impl Confirmed for CamponCallArgument {
    type Result = CamponCallResult;
}
