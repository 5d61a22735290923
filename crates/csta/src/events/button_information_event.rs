//! Button Information: what a button of a telephone is labelled or stands for has changed.
//!
//! Comes when the label or the number behind a button changes. No call is touched.
//!
//! Module `CSTA-button-information-event` {… csta3(285) 283}, ECMA-285 clause 19.2.1.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::ButtonId;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `ButtonInformationEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ButtonInformationEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Which button of the telephone it is.
    pub button: ButtonId,
    /// What is written at the button; absent where that did not change or is not known. `SIZE(0..64)` by the
    /// standard; not checked.
    pub button_label: Option<Ia5String>,
    /// The number that the button calls; absent where it calls none.
    pub button_associated_number: Option<DeviceId>,
    /// Whether the button can also be pressed by a service; absent where the switch does not say.
    pub button_press_indicator: Option<bool>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
