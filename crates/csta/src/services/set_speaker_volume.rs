//! Set Speaker Volume: makes a telephone's loudspeaker louder or softer.
//!
//! The application asks the switch; [Speaker Volume](crate::events::speaker_volume_event) follows.
//!
//! Module `CSTA-set-speaker-volume` {… csta3(285) 282}, operation `setSpeakerVolume` (282); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{AuditoryApparatusId, Volume};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setSpeakerVolume`, operation 282: the loudspeaker and its volume.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SetSpeakerVolumeArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Handset, headset or speakerphone it belongs to.
    pub auditory_apparatus: AuditoryApparatusId,
    /// The volume itself, or one step up or down.
    pub speaker_volume: Volume,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setSpeakerVolume`, operation 282: the volume is set.
pub type SetSpeakerVolumeResult = Acknowledgement;

impl Argument for SetSpeakerVolumeArgument {
    const OPERATION: Operation = Operation::SetSpeakerVolume;
}

impl Confirmed for SetSpeakerVolumeArgument {
    type Result = SetSpeakerVolumeResult;
}
