//! Module `CSTA-get-button-information` {… csta3(285) 262}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{ButtonId, LampId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getButtonInformation`, operation 262.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetButtonInformationArgument {
    pub device: DeviceId,
    pub button: Option<ButtonId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getButtonInformation`, operation 262.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetButtonInformationResult {
    pub button_list: ButtonList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `ButtonList` of the standard.
pub type ButtonList = Vec<ButtonListItem>;

/// One item of [`ButtonList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ButtonListItem {
    pub button: ButtonId,
    #[rasn(tag(context, 0))]
    pub button_label: Option<Ia5String>,
    #[rasn(tag(context, 1))]
    pub button_label_settable: Option<bool>,
    #[rasn(tag(context, 2))]
    pub button_function: Option<Ia5String>,
    #[rasn(tag(context, 3))]
    pub button_associated_number: Option<DeviceId>,
    #[rasn(tag(context, 4))]
    pub button_associated_number_settable: Option<bool>,
    #[rasn(tag(context, 5))]
    pub button_press_indicator: Option<bool>,
    pub lamp_list: Option<Vec<LampId>>,
    pub rest: Rest,
}

impl Argument for GetButtonInformationArgument {
    const OPERATION: Operation = Operation::GET_BUTTON_INFORMATION;
}

impl Confirmed for GetButtonInformationArgument {
    type Result = GetButtonInformationResult;
}
