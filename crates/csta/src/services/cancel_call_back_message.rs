//! Module `CSTA-cancel-call-back-message` {… csta3(285) 303}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cancelCallBackMessage`, operation 303.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CancelCallBackMessageArgument {
    pub originating_device: DeviceId,
    pub target_device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `cancelCallBackMessage`, operation 303.
pub type CancelCallBackMessageResult = Acknowledgement;

impl Argument for CancelCallBackMessageArgument {
    const OPERATION: Operation = Operation::CANCEL_CALL_BACK_MESSAGE;
}

impl Confirmed for CancelCallBackMessageArgument {
    type Result = CancelCallBackMessageResult;
}
