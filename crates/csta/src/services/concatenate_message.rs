//! Module `CSTA-concatenate-message` {… csta3(285) 500}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::MessageId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `concatenateMessage`, operation 500.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConcatenateMessageArgument {
    pub messages_to_concatenate: Vec<MessageId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `concatenateMessage`, operation 500.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConcatenateMessageResult {
    pub concatenated_message: MessageId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ConcatenateMessageArgument {
    const OPERATION: Operation = Operation::CONCATENATE_MESSAGE;
}

impl Confirmed for ConcatenateMessageArgument {
    type Result = ConcatenateMessageResult;
}
