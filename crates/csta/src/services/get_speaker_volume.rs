//! Module `CSTA-get-speaker-volume` {… csta3(285) 272}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, VolAbs};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getSpeakerVolume`, operation 272.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSpeakerVolumeArgument {
    pub device: DeviceId,
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getSpeakerVolume`, operation 272.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSpeakerVolumeResult {
    pub speaker_volume_list: SpeakerVolumeList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `SpeakerVolumeList` of the standard.
pub type SpeakerVolumeList = Vec<SpeakerVolumeListItem>;

/// One item of [`SpeakerVolumeList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SpeakerVolumeListItem {
    pub auditory_apparatus: AuditoryApparatusId,
    pub speaker_vol_abs: Option<VolAbs>,
    pub rest: Rest,
}

impl Argument for GetSpeakerVolumeArgument {
    const OPERATION: Operation = Operation::GET_SPEAKER_VOLUME;
}

impl Confirmed for GetSpeakerVolumeArgument {
    type Result = GetSpeakerVolumeResult;
}
