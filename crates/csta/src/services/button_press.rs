//! Module `CSTA-button-press` {… csta3(285) 260}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::ButtonId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `buttonPress`, operation 260.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ButtonPressArgument {
    pub device: DeviceId,
    pub button: ButtonId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `buttonPress`, operation 260.
pub type ButtonPressResult = Acknowledgement;

impl Argument for ButtonPressArgument {
    const OPERATION: Operation = Operation::BUTTON_PRESS;
}

impl Confirmed for ButtonPressArgument {
    type Result = ButtonPressResult;
}
