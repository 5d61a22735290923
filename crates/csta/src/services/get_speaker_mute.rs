//! Get Speaker Mute: reads which loudspeakers of a telephone are switched off.
//!
//! The application asks the switch. [Speaker Mute](crate::events::speaker_mute_event) tells of changes,
//! [Set Speaker Mute](super::set_speaker_mute) makes them.
//!
//! Module `CSTA-get-speaker-mute` {… csta3(285) 271}, operation `getSpeakerMute` (271); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::AuditoryApparatusId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getSpeakerMute`, operation 271: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSpeakerMuteArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Handset, headset or speakerphone to read; absent: all the telephone has.
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getSpeakerMute`, operation 271: the loudspeakers.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSpeakerMuteResult {
    /// One entry for each.
    pub speaker_mute_list: SpeakerMuteList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Mutes of a telephone's loudspeakers.
pub type SpeakerMuteList = Vec<SpeakerMuteListItem>;

/// One loudspeaker.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SpeakerMuteListItem {
    /// Handset, headset or speakerphone it belongs to.
    pub auditory_apparatus: AuditoryApparatusId,
    /// Whether it is switched off: the user hears nothing from it.
    pub speaker_mute_on: bool,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetSpeakerMuteArgument {
    const OPERATION: Operation = Operation::GetSpeakerMute;
}

impl Confirmed for GetSpeakerMuteArgument {
    type Result = GetSpeakerMuteResult;
}
