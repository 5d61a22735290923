//! Module `CSTA-set-routeing-mode` {… csta3(285) 318}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setRouteingMode`, operation 318.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetRouteingModeArgument {
    pub device: DeviceId,
    pub routeing_mode: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setRouteingMode`, operation 318.
pub type SetRouteingModeResult = Acknowledgement;

impl Argument for SetRouteingModeArgument {
    const OPERATION: Operation = Operation::SET_ROUTEING_MODE;
}

impl Confirmed for SetRouteingModeArgument {
    type Result = SetRouteingModeResult;
}
