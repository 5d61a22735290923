//! Set Auto Answer: has a device answer calls by itself, or no longer.
//!
//! The application asks the switch; [Auto Answer](crate::events::auto_answer_event) follows. Agents with a
//! headset work so.
//!
//! Module `CSTA-set-auto-answer` {… csta3(285) 313}, operation `setAutoAnswer` (313); ECMA-285 clause 20.1,
//! ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setAutoAnswer`, operation 313: the device and the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAutoAnswerArgument {
    /// The device.
    pub device: DeviceId,
    /// Whether it shall answer by itself.
    pub auto_answer_on: bool,
    /// Rings before it answers; absent: the switch decides.
    pub number_of_rings: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setAutoAnswer`, operation 313: the setting is made.
pub type SetAutoAnswerResult = Acknowledgement;

impl Argument for SetAutoAnswerArgument {
    const OPERATION: Operation = Operation::SetAutoAnswer;
}

impl Confirmed for SetAutoAnswerArgument {
    type Result = SetAutoAnswerResult;
}
