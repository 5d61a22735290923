//! Lamp Mode: a lamp of a telephone shines differently.
//!
//! Comes when mode, colour or brightness changes.
//!
//! Module `CSTA-lamp-mode-event` {… csta3(285) 287}, ECMA-285 clause 19.2.5.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{LampBrightness, LampColor, LampId, LampMode};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `LampModeEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LampModeEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Which lamp of the telephone it is.
    pub lamp: LampId,
    /// What is written at the lamp.
    pub lamp_label: Option<OctetString>,
    /// How it shines.
    pub lamp_mode: LampMode,
    /// How brightly it shines.
    pub lamp_brightness: Option<LampBrightness>,
    /// Its colour; absent where it has but one or the switch does not know.
    pub lamp_color: Option<LampColor>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
