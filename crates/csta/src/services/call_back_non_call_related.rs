//! Module `CSTA-call-back-non-call-related` {… csta3(285) 300}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `callBackNonCallRelated`, operation 300.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackNonCallRelatedArgument {
    pub originating_device: DeviceId,
    pub target_device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `callBackNonCallRelated`, operation 300.
pub type CallBackNonCallRelatedResult = Acknowledgement;

impl Argument for CallBackNonCallRelatedArgument {
    const OPERATION: Operation = Operation::CALL_BACK_NON_CALL_RELATED;
}

impl Confirmed for CallBackNonCallRelatedArgument {
    type Result = CallBackNonCallRelatedResult;
}
