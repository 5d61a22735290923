//! Concatenate Message: makes one message out of several.
//!
//! The application asks the switch, to have a sentence from parts that [Play Message](super::play_message)
//! plays.
//!
//! Module `CSTA-concatenate-message` {… csta3(285) 500}, operation `concatenateMessage` (500); ECMA-285
//! clause 24.1, ECMA-269 clause 26.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::MessageId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `concatenateMessage`, operation 500: the parts.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConcatenateMessageArgument {
    /// Messages in the order in which they shall be heard.
    pub messages_to_concatenate: Vec<MessageId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `concatenateMessage`, operation 500: the whole.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConcatenateMessageResult {
    /// The new message.
    pub concatenated_message: MessageId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ConcatenateMessageArgument {
    const OPERATION: Operation = Operation::ConcatenateMessage;
}

impl Confirmed for ConcatenateMessageArgument {
    type Result = ConcatenateMessageResult;
}
