//! Module `CSTA-set-button-information` {… csta3(285) 273}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::ButtonId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setButtonInformation`, operation 273.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetButtonInformationArgument {
    pub device: DeviceId,
    pub button: ButtonId,
    /// `SIZE(0..64)` by the standard; not checked.
    pub button_label: Option<Ia5String>,
    pub button_associated_number: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setButtonInformation`, operation 273.
pub type SetButtonInformationResult = Acknowledgement;

impl Argument for SetButtonInformationArgument {
    const OPERATION: Operation = Operation::SET_BUTTON_INFORMATION;
}

impl Confirmed for SetButtonInformationArgument {
    type Result = SetButtonInformationResult;
}
