//! Resume: goes on with a message that was suspended.
//!
//! The application asks the switch, after [Suspend](super::suspend). [Play](crate::events::play_event) or
//! [Record](crate::events::record_event) follows.
//!
//! Module `CSTA-resume` {… csta3(285) 505}, operation `resume` (505); ECMA-285 clause 24.1, ECMA-269
//! clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `resume`, operation 505: which message.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ResumeArgument {
    /// Connection that hears or fills the message.
    pub connection: ConnectionId,
    /// The message; absent: the one at hand.
    pub message_to_resume: Option<MessageId>,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// How long it goes on at most; absent: to the end.
    pub duration: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `resume`, operation 505: it goes on.
pub type ResumeResult = Acknowledgement;

impl Argument for ResumeArgument {
    const OPERATION: Operation = Operation::Resume;
}

impl Confirmed for ResumeArgument {
    type Result = ResumeResult;
}
