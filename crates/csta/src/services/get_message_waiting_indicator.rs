//! Get Message Waiting Indicator: reads whether a telephone shows that a message waits.
//!
//! The application asks the switch. [Message Waiting](crate::events::message_waiting_event) tells of
//! changes, [Set Message Waiting Indicator](super::set_message_waiting_indicator) makes them.
//!
//! Module `CSTA-get-message-waiting-indicator` {… csta3(285) 267}, operation `getMessageWaitingIndicator`
//! (267); ECMA-285 clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getMessageWaitingIndicator`, operation 267: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMessageWaitingIndicatorArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getMessageWaitingIndicator`, operation 267: whether a message waits.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMessageWaitingIndicatorResult {
    /// Whether the indicator is on.
    pub message_waiting_on: bool,
    /// Device that has the message or left it; absent where the switch does not say it.
    pub device_for_message: Option<DeviceId>,
    /// Whether the telephone has a lamp for it; absent: not known.
    pub lamp_is_present: Option<bool>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetMessageWaitingIndicatorArgument {
    const OPERATION: Operation = Operation::GetMessageWaitingIndicator;
}

impl Confirmed for GetMessageWaitingIndicatorArgument {
    type Result = GetMessageWaitingIndicatorResult;
}
