//! Clear: empties the queue of prompts of a call.
//!
//! The application asks the switch, when what [Queue](super::queue) put there shall not be heard.
//! [Emptied](crate::events::emptied_event) tells of a queue that is empty.
//!
//! Module `CSTA-clear` {… csta3(285) 513}, operation `clear` (513); ECMA-285 clause 24.1, ECMA-269
//! clause 26.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::ResourceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `clear`, operation 513: which queue.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearArgument {
    /// Connection of the call that hears the prompts.
    pub over_connection: ConnectionId,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `clear`, operation 513: the queue is empty.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearResult {
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ClearArgument {
    const OPERATION: Operation = Operation::Clear;
}

impl Confirmed for ClearArgument {
    type Result = ClearResult;
}
