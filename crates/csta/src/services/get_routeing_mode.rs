//! Module `CSTA-get-routeing-mode` {… csta3(285) 311}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getRouteingMode`, operation 311.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetRouteingModeArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getRouteingMode`, operation 311.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetRouteingModeResult {
    pub routeing_mode: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetRouteingModeArgument {
    const OPERATION: Operation = Operation::GET_ROUTEING_MODE;
}

impl Confirmed for GetRouteingModeArgument {
    type Result = GetRouteingModeResult;
}
