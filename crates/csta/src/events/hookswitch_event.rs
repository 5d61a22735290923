//! Hookswitch: a handset was lifted or laid down.
//!
//! Comes when a hookswitch changes. What follows for calls is told by call control events.
//!
//! Module `CSTA-hookswitch-event` {… csta3(285) 286}, ECMA-285 clause 19.2.4.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::HookswitchId;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `HookswitchEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct HookswitchEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Which hookswitch of the telephone it is.
    pub hookswitch: HookswitchId,
    /// Whether it is laid down now.
    pub hookswitch_on_hook: bool,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
