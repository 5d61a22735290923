//! Module `CSTA-speaker-volume-event` {… csta3(285) 47}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, Volume};

/// `SpeakerVolumeEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SpeakerVolumeEvent {
    pub invoking_device: SubjectDeviceId,
    pub auditory_apparatus: AuditoryApparatusId,
    pub speaker_volume: Volume,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
