//! Module `CSTA-get-auto-work-mode` {… csta3(285) 306}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getAutoWorkMode`, operation 306.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAutoWorkModeArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getAutoWorkMode`, operation 306.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAutoWorkModeResult {
    pub auto_work_on: bool,
    pub auto_work_interval: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetAutoWorkModeArgument {
    const OPERATION: Operation = Operation::GET_AUTO_WORK_MODE;
}

impl Confirmed for GetAutoWorkModeArgument {
    type Result = GetAutoWorkModeResult;
}
