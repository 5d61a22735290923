//! Module `CSTA-set-message-waiting-indicator` {… csta3(285) 277}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setMessageWaitingIndicator`, operation 277.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetMessageWaitingIndicatorArgument {
    pub device: DeviceId,
    pub message_waiting_on: bool,
    pub device_for_message: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setMessageWaitingIndicator`, operation 277.
pub type SetMessageWaitingIndicatorResult = Acknowledgement;

impl Argument for SetMessageWaitingIndicatorArgument {
    const OPERATION: Operation = Operation::SET_MESSAGE_WAITING_INDICATOR;
}

impl Confirmed for SetMessageWaitingIndicatorArgument {
    type Result = SetMessageWaitingIndicatorResult;
}
