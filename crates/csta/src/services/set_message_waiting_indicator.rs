//! Set Message Waiting Indicator: shows at a telephone that a message waits, or no longer does.
//!
//! The application asks the switch; [Message Waiting](crate::events::message_waiting_event) follows. Voice
//! mail systems use it.
//!
//! Module `CSTA-set-message-waiting-indicator` {… csta3(285) 277}, operation `setMessageWaitingIndicator`
//! (277); ECMA-285 clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setMessageWaitingIndicator`, operation 277: the telephone and what it shall show.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetMessageWaitingIndicatorArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Whether the indicator shall be on.
    pub message_waiting_on: bool,
    /// Device that has the message or left it; absent: not said.
    pub device_for_message: Option<DeviceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setMessageWaitingIndicator`, operation 277: the telephone shows it.
pub type SetMessageWaitingIndicatorResult = Acknowledgement;

impl Argument for SetMessageWaitingIndicatorArgument {
    const OPERATION: Operation = Operation::SetMessageWaitingIndicator;
}

impl Confirmed for SetMessageWaitingIndicatorArgument {
    type Result = SetMessageWaitingIndicatorResult;
}
