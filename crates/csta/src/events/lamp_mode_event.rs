//! Module `CSTA-lamp-mode-event` {… csta3(285) 287}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{LampBrightness, LampColor, LampId, LampMode};

/// `LampModeEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LampModeEvent {
    pub device: SubjectDeviceId,
    pub lamp: LampId,
    pub lamp_label: Option<OctetString>,
    pub lamp_mode: LampMode,
    pub lamp_brightness: Option<LampBrightness>,
    pub lamp_color: Option<LampColor>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
