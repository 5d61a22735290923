//! Speaker Mute: a loudspeaker or an earpiece was switched off or on.
//!
//! Comes when it changes. The call's connections do not change.
//!
//! Module `CSTA-speaker-mute-event` {… csta3(285) 46}, ECMA-285 clause 19.2.10.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::AuditoryApparatusId;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `SpeakerMuteEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SpeakerMuteEvent {
    /// The device at which, or for which, it was set.
    pub invoking_device: SubjectDeviceId,
    /// Which of the telephone's handset, headset or loudspeaker it is.
    pub auditory_apparatus: AuditoryApparatusId,
    /// Whether it is silent now.
    pub speaker_mute_on: bool,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
