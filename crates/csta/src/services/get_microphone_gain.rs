//! Get Microphone Gain: reads how sensitive the microphones of a telephone are.
//!
//! The application asks the switch. [Microphone Gain](crate::events::microphone_gain_event) tells of
//! changes, [Set Microphone Gain](super::set_microphone_gain) makes them.
//!
//! Module `CSTA-get-microphone-gain` {… csta3(285) 268}, operation `getMicrophoneGain` (268); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, MicGainAbs};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getMicrophoneGain`, operation 268: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMicrophoneGainArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Handset, headset or speakerphone to read; absent: all the telephone has.
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getMicrophoneGain`, operation 268: the microphones.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMicrophoneGainResult {
    /// One entry for each.
    pub microphone_gain_list: MicrophoneGainList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Gains of a telephone's microphones.
pub type MicrophoneGainList = Vec<MicrophoneGainListItem>;

/// One microphone.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MicrophoneGainListItem {
    /// Handset, headset or speakerphone it belongs to.
    pub auditory_apparatus: AuditoryApparatusId,
    /// Gain from 0, nothing, to 100, all there is; absent where it cannot be read.
    pub mic_gain_abs: Option<MicGainAbs>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetMicrophoneGainArgument {
    const OPERATION: Operation = Operation::GetMicrophoneGain;
}

impl Confirmed for GetMicrophoneGainArgument {
    type Result = GetMicrophoneGainResult;
}
