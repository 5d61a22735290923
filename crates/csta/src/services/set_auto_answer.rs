//! Module `CSTA-set-auto-answer` {… csta3(285) 313}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setAutoAnswer`, operation 313.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAutoAnswerArgument {
    pub device: DeviceId,
    pub auto_answer_on: bool,
    pub number_of_rings: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setAutoAnswer`, operation 313.
pub type SetAutoAnswerResult = Acknowledgement;

impl Argument for SetAutoAnswerArgument {
    const OPERATION: Operation = Operation::SET_AUTO_ANSWER;
}

impl Confirmed for SetAutoAnswerArgument {
    type Result = SetAutoAnswerResult;
}
