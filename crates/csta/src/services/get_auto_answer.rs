//! Module `CSTA-get-auto-answer` {… csta3(285) 305}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getAutoAnswer`, operation 305.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAutoAnswerArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getAutoAnswer`, operation 305.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAutoAnswerResult {
    pub auto_answer_on: bool,
    pub number_of_rings: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetAutoAnswerArgument {
    const OPERATION: Operation = Operation::GET_AUTO_ANSWER;
}

impl Confirmed for GetAutoAnswerArgument {
    type Result = GetAutoAnswerResult;
}
