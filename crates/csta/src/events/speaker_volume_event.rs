//! Speaker Volume: a loudspeaker or an earpiece was made louder or softer.
//!
//! Comes when the volume changes.
//!
//! Module `CSTA-speaker-volume-event` {… csta3(285) 47}, ECMA-285 clause 19.2.11.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, Volume};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `SpeakerVolumeEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SpeakerVolumeEvent {
    /// The device at which, or for which, it was set.
    pub invoking_device: SubjectDeviceId,
    /// Which of the telephone's handset, headset or loudspeaker it is.
    pub auditory_apparatus: AuditoryApparatusId,
    /// How loud it is.
    pub speaker_volume: Volume,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
