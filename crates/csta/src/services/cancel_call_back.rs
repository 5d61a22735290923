//! Module `CSTA-cancel-call-back` {… csta3(285) 302}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cancelCallBack`, operation 302.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CancelCallBackArgument {
    pub originating_device: DeviceId,
    pub target_device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `cancelCallBack`, operation 302.
pub type CancelCallBackResult = Acknowledgement;

impl Argument for CancelCallBackArgument {
    const OPERATION: Operation = Operation::CANCEL_CALL_BACK;
}

impl Confirmed for CancelCallBackArgument {
    type Result = CancelCallBackResult;
}
