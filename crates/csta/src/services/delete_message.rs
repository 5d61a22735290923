//! Module `CSTA-delete-message` {… csta3(285) 501}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::MessageId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `deleteMessage`, operation 501.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeleteMessageArgument {
    pub message_to_be_deleted: MessageId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `deleteMessage`, operation 501.
pub type DeleteMessageResult = Acknowledgement;

impl Argument for DeleteMessageArgument {
    const OPERATION: Operation = Operation::DELETE_MESSAGE;
}

impl Confirmed for DeleteMessageArgument {
    type Result = DeleteMessageResult;
}
