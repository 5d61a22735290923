//! Module `CSTA-set-speaker-mute` {… csta3(285) 281}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::AuditoryApparatusId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setSpeakerMute`, operation 281.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetSpeakerMuteArgument {
    pub device: DeviceId,
    pub auditory_apparatus: AuditoryApparatusId,
    pub speaker_mute_on: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setSpeakerMute`, operation 281.
pub type SetSpeakerMuteResult = Acknowledgement;

impl Argument for SetSpeakerMuteArgument {
    const OPERATION: Operation = Operation::SET_SPEAKER_MUTE;
}

impl Confirmed for SetSpeakerMuteArgument {
    type Result = SetSpeakerMuteResult;
}
