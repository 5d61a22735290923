//! Set Button Information: writes a button's label or the number behind it.
//!
//! The application asks the switch; [Button Information](crate::events::button_information_event) follows.
//! [Get Button Information](super::get_button_information) tells what can be changed.
//!
//! Module `CSTA-set-button-information` {… csta3(285) 273}, operation `setButtonInformation` (273);
//! ECMA-285 clause 19.1, ECMA-269 clause 21.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::ButtonId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setButtonInformation`, operation 273: the button and what it shall be.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetButtonInformationArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The button, by its number at this telephone.
    pub button: ButtonId,
    /// Its new label; absent: it stays. `SIZE(0..64)` by the standard; not checked.
    pub button_label: Option<Ia5String>,
    /// Number that it shall dial or stand for; absent: it stays.
    pub button_associated_number: Option<DeviceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setButtonInformation`, operation 273: the button is changed.
pub type SetButtonInformationResult = Acknowledgement;

impl Argument for SetButtonInformationArgument {
    const OPERATION: Operation = Operation::SetButtonInformation;
}

impl Confirmed for SetButtonInformationArgument {
    type Result = SetButtonInformationResult;
}
