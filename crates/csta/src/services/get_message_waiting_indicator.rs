//! Module `CSTA-get-message-waiting-indicator` {… csta3(285) 267}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getMessageWaitingIndicator`, operation 267.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMessageWaitingIndicatorArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getMessageWaitingIndicator`, operation 267.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMessageWaitingIndicatorResult {
    pub message_waiting_on: bool,
    pub device_for_message: Option<DeviceId>,
    pub lamp_is_present: Option<bool>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetMessageWaitingIndicatorArgument {
    const OPERATION: Operation = Operation::GET_MESSAGE_WAITING_INDICATOR;
}

impl Confirmed for GetMessageWaitingIndicatorArgument {
    type Result = GetMessageWaitingIndicatorResult;
}
