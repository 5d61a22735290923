//! Module `CSTA-microphone-gain-event` {… csta3(285) 288}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, MicrophoneGain};

/// `MicrophoneGainEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct MicrophoneGainEvent {
    pub invoking_device: SubjectDeviceId,
    pub auditory_apparatus: AuditoryApparatusId,
    pub microphone_gain: MicrophoneGain,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
