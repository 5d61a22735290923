//! Delete Message: forgets a message.
//!
//! The application asks the switch, when a recording or a synthesised text is no longer needed.
//!
//! Module `CSTA-delete-message` {… csta3(285) 501}, operation `deleteMessage` (501); ECMA-285 clause 24.1,
//! ECMA-269 clause 26.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::MessageId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `deleteMessage`, operation 501: which message.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeleteMessageArgument {
    /// The message.
    pub message_to_be_deleted: MessageId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `deleteMessage`, operation 501: the message is gone.
pub type DeleteMessageResult = Acknowledgement;

impl Argument for DeleteMessageArgument {
    const OPERATION: Operation = Operation::DeleteMessage;
}

impl Confirmed for DeleteMessageArgument {
    type Result = DeleteMessageResult;
}
