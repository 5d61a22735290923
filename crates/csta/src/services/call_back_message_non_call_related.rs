//! Module `CSTA-call-back-message-non-call-related` {… csta3(285) 301}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `callBackMessageNonCallRelated`, operation 301.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackMessageNonCallRelatedArgument {
    pub originating_device: DeviceId,
    pub target_device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `callBackMessageNonCallRelated`, operation 301.
pub type CallBackMessageNonCallRelatedResult = Acknowledgement;

impl Argument for CallBackMessageNonCallRelatedArgument {
    const OPERATION: Operation = Operation::CALL_BACK_MESSAGE_NON_CALL_RELATED;
}

impl Confirmed for CallBackMessageNonCallRelatedArgument {
    type Result = CallBackMessageNonCallRelatedResult;
}
