//! Module `CSTA-set-speaker-volume` {… csta3(285) 282}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{AuditoryApparatusId, Volume};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setSpeakerVolume`, operation 282.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SetSpeakerVolumeArgument {
    pub device: DeviceId,
    pub auditory_apparatus: AuditoryApparatusId,
    pub speaker_volume: Volume,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setSpeakerVolume`, operation 282.
pub type SetSpeakerVolumeResult = Acknowledgement;

impl Argument for SetSpeakerVolumeArgument {
    const OPERATION: Operation = Operation::SET_SPEAKER_VOLUME;
}

impl Confirmed for SetSpeakerVolumeArgument {
    type Result = SetSpeakerVolumeResult;
}
