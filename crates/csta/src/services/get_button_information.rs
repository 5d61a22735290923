//! Get Button Information: reads what buttons a telephone has and what they are for.
//!
//! The application asks the switch. [Set Button Information](super::set_button_information) changes what
//! can be changed; [Button Information](crate::events::button_information_event) tells of changes.
//!
//! Module `CSTA-get-button-information` {… csta3(285) 262}, operation `getButtonInformation` (262);
//! ECMA-285 clause 19.1, ECMA-269 clause 21.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{ButtonId, LampId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getButtonInformation`, operation 262: the telephone to describe.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetButtonInformationArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The button to describe; absent: all of them.
    pub button: Option<ButtonId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getButtonInformation`, operation 262: the buttons.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetButtonInformationResult {
    /// One entry for each.
    pub button_list: ButtonList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Buttons of a telephone.
pub type ButtonList = Vec<ButtonListItem>;

/// One button.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ButtonListItem {
    /// Its number at this telephone.
    pub button: ButtonId,
    /// What is written on or beside it; absent where the switch does not know.
    #[rasn(tag(context, 0))]
    pub button_label: Option<Ia5String>,
    /// Whether an application can change the label; absent: not known.
    #[rasn(tag(context, 1))]
    pub button_label_settable: Option<bool>,
    /// What it does, in words of the switch; absent where the switch does not say it.
    #[rasn(tag(context, 2))]
    pub button_function: Option<Ia5String>,
    /// Number that it dials or stands for; absent: none.
    #[rasn(tag(context, 3))]
    pub button_associated_number: Option<DeviceId>,
    /// Whether an application can change that number; absent: not known.
    #[rasn(tag(context, 4))]
    pub button_associated_number_settable: Option<bool>,
    /// Whether an application can press it, with [Button Press](super::button_press); absent: not known.
    #[rasn(tag(context, 5))]
    pub button_press_indicator: Option<bool>,
    /// Lamps that belong to it; absent: none.
    pub lamp_list: Option<Vec<LampId>>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetButtonInformationArgument {
    const OPERATION: Operation = Operation::GetButtonInformation;
}

impl Confirmed for GetButtonInformationArgument {
    type Result = GetButtonInformationResult;
}
