//! Set Microphone Gain: makes a telephone's microphone more or less sensitive.
//!
//! The application asks the switch; [Microphone Gain](crate::events::microphone_gain_event) follows.
//!
//! Module `CSTA-set-microphone-gain` {… csta3(285) 278}, operation `setMicrophoneGain` (278); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{AuditoryApparatusId, MicrophoneGain};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setMicrophoneGain`, operation 278: the microphone and its gain.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SetMicrophoneGainArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Handset, headset or speakerphone it belongs to.
    pub auditory_apparatus: AuditoryApparatusId,
    /// The gain itself, or one step up or down.
    pub microphone_gain: MicrophoneGain,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setMicrophoneGain`, operation 278: the gain is set.
pub type SetMicrophoneGainResult = Acknowledgement;

impl Argument for SetMicrophoneGainArgument {
    const OPERATION: Operation = Operation::SetMicrophoneGain;
}

impl Confirmed for SetMicrophoneGainArgument {
    type Result = SetMicrophoneGainResult;
}
