//! Queue: adds a prompt to the queue of a call.
//!
//! The application asks the switch; [Start](super::start) begins to play, [Clear](super::clear) empties the
//! queue.
//!
//! Module `CSTA-queue` {… csta3(285) 515}, operation `queue` (515); ECMA-285 clause 24.1, ECMA-269
//! clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `queue`, operation 515: the prompt and who shall hear it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct QueueArgument {
    /// Connection of the call that hears it.
    pub over_connection: ConnectionId,
    /// Message to add.
    pub message: MessageId,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Text to speak; absent: only the message.
    #[rasn(tag(context, 1))]
    pub text: Option<Ia5String>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `queue`, operation 515: the prompt is in the queue.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct QueueResult {
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for QueueArgument {
    const OPERATION: Operation = Operation::Queue;
}

impl Confirmed for QueueArgument {
    type Result = QueueResult;
}
