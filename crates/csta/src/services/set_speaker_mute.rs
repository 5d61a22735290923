//! Set Speaker Mute: switches a telephone's loudspeaker off or on.
//!
//! The application asks the switch; [Speaker Mute](crate::events::speaker_mute_event) follows.
//!
//! Module `CSTA-set-speaker-mute` {… csta3(285) 281}, operation `setSpeakerMute` (281); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::AuditoryApparatusId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setSpeakerMute`, operation 281: the loudspeaker and whether it sounds.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetSpeakerMuteArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Handset, headset or speakerphone it belongs to.
    pub auditory_apparatus: AuditoryApparatusId,
    /// Whether it shall be off.
    pub speaker_mute_on: bool,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setSpeakerMute`, operation 281: the loudspeaker is switched.
pub type SetSpeakerMuteResult = Acknowledgement;

impl Argument for SetSpeakerMuteArgument {
    const OPERATION: Operation = Operation::SetSpeakerMute;
}

impl Confirmed for SetSpeakerMuteArgument {
    type Result = SetSpeakerMuteResult;
}
