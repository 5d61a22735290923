//! Suspend: lets the playing or recording of a message pause.
//!
//! The application asks the switch; [Suspend Play](crate::events::suspend_play_event) or
//! [Suspend Record](crate::events::suspend_record_event) follows, and [Resume](super::resume) goes on.
//!
//! Module `CSTA-suspend` {… csta3(285) 509}, operation `suspend` (509); ECMA-285 clause 24.1, ECMA-269
//! clause 26.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `suspend`, operation 509: which message.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SuspendArgument {
    /// Connection that hears or fills the message.
    pub connection: ConnectionId,
    /// The message; absent: the one at hand.
    pub message: Option<MessageId>,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `suspend`, operation 509: it pauses.
pub type SuspendResult = Acknowledgement;

impl Argument for SuspendArgument {
    const OPERATION: Operation = Operation::Suspend;
}

impl Confirmed for SuspendArgument {
    type Result = SuspendResult;
}
