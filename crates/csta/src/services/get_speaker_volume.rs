//! Get Speaker Volume: reads how loud the loudspeakers of a telephone are.
//!
//! The application asks the switch. [Speaker Volume](crate::events::speaker_volume_event) tells of changes,
//! [Set Speaker Volume](super::set_speaker_volume) makes them.
//!
//! Module `CSTA-get-speaker-volume` {… csta3(285) 272}, operation `getSpeakerVolume` (272); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, VolAbs};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getSpeakerVolume`, operation 272: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSpeakerVolumeArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Handset, headset or speakerphone to read; absent: all the telephone has.
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getSpeakerVolume`, operation 272: the loudspeakers.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSpeakerVolumeResult {
    /// One entry for each.
    pub speaker_volume_list: SpeakerVolumeList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Volumes of a telephone's loudspeakers.
pub type SpeakerVolumeList = Vec<SpeakerVolumeListItem>;

/// One loudspeaker.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SpeakerVolumeListItem {
    /// Handset, headset or speakerphone it belongs to.
    pub auditory_apparatus: AuditoryApparatusId,
    /// Volume from 0, silent, to 100, as loud as can be; absent where it cannot be read.
    pub speaker_vol_abs: Option<VolAbs>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetSpeakerVolumeArgument {
    const OPERATION: Operation = Operation::GetSpeakerVolume;
}

impl Confirmed for GetSpeakerVolumeArgument {
    type Result = GetSpeakerVolumeResult;
}
