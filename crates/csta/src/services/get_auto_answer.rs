//! Get Auto Answer: reads whether a device answers calls by itself.
//!
//! The application asks the switch. [Auto Answer](crate::events::auto_answer_event) tells of changes,
//! [Set Auto Answer](super::set_auto_answer) makes them.
//!
//! Module `CSTA-get-auto-answer` {… csta3(285) 305}, operation `getAutoAnswer` (305); ECMA-285 clause 20.1,
//! ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getAutoAnswer`, operation 305: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAutoAnswerArgument {
    /// The device.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getAutoAnswer`, operation 305: the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAutoAnswerResult {
    /// Whether it answers by itself.
    pub auto_answer_on: bool,
    /// Rings before it answers; absent where the switch does not say it.
    pub number_of_rings: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetAutoAnswerArgument {
    const OPERATION: Operation = Operation::GetAutoAnswer;
}

impl Confirmed for GetAutoAnswerArgument {
    type Result = GetAutoAnswerResult;
}
