//! Module `CSTA-button-press-event` {… csta3(285) 284}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::ButtonId;

/// `ButtonPressEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ButtonPressEvent {
    pub device: SubjectDeviceId,
    pub button: ButtonId,
    /// `SIZE(0..64)` by the standard; not checked.
    pub button_label: Option<Ia5String>,
    pub button_associated_number: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
