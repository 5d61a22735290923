//! Module `CSTA-get-lamp-mode` {… csta3(285) 266}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{ButtonId, LampBrightness, LampColor, LampId, LampMode};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getLampMode`, operation 266.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLampModeArgument {
    pub device: DeviceId,
    pub lamp: Option<LampId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getLampMode`, operation 266.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLampModeResult {
    pub lamp_mode_list: LampModeList,
    pub lamp: Option<LampId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `LampModeList` of the standard.
pub type LampModeList = Vec<LampModeListItem>;

/// One item of [`LampModeList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LampModeListItem {
    pub lamp: LampId,
    pub lamp_mode: LampMode,
    #[rasn(tag(context, 0))]
    pub lamp_brightness: Option<LampBrightness>,
    #[rasn(tag(context, 1))]
    pub lamp_color: Option<LampColor>,
    #[rasn(tag(context, 2))]
    pub button: Option<ButtonId>,
    pub rest: Rest,
}

impl Argument for GetLampModeArgument {
    const OPERATION: Operation = Operation::GET_LAMP_MODE;
}

impl Confirmed for GetLampModeArgument {
    type Result = GetLampModeResult;
}
