//! Module `CSTA-get-speaker-mute` {… csta3(285) 271}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::AuditoryApparatusId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getSpeakerMute`, operation 271.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSpeakerMuteArgument {
    pub device: DeviceId,
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getSpeakerMute`, operation 271.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSpeakerMuteResult {
    pub speaker_mute_list: SpeakerMuteList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `SpeakerMuteList` of the standard.
pub type SpeakerMuteList = Vec<SpeakerMuteListItem>;

/// One item of [`SpeakerMuteList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SpeakerMuteListItem {
    pub auditory_apparatus: AuditoryApparatusId,
    pub speaker_mute_on: bool,
    pub rest: Rest,
}

impl Argument for GetSpeakerMuteArgument {
    const OPERATION: Operation = Operation::GET_SPEAKER_MUTE;
}

impl Confirmed for GetSpeakerMuteArgument {
    type Result = GetSpeakerMuteResult;
}
