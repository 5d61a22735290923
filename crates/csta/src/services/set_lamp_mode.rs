//! Module `CSTA-set-lamp-mode` {… csta3(285) 276}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{LampBrightness, LampColor, LampId, LampMode};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setLampMode`, operation 276.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetLampModeArgument {
    pub device: DeviceId,
    pub lamp: LampId,
    pub lamp_mode: LampMode,
    pub lamp_brightness: Option<LampBrightness>,
    pub lamp_color: Option<LampColor>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setLampMode`, operation 276.
pub type SetLampModeResult = Acknowledgement;

impl Argument for SetLampModeArgument {
    const OPERATION: Operation = Operation::SET_LAMP_MODE;
}

impl Confirmed for SetLampModeArgument {
    type Result = SetLampModeResult;
}
