//! Module `CSTA-get-microphone-gain` {… csta3(285) 268}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, MicGainAbs};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getMicrophoneGain`, operation 268.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMicrophoneGainArgument {
    pub device: DeviceId,
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getMicrophoneGain`, operation 268.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMicrophoneGainResult {
    pub microphone_gain_list: MicrophoneGainList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `MicrophoneGainList` of the standard.
pub type MicrophoneGainList = Vec<MicrophoneGainListItem>;

/// One item of [`MicrophoneGainList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MicrophoneGainListItem {
    pub auditory_apparatus: AuditoryApparatusId,
    pub mic_gain_abs: Option<MicGainAbs>,
    pub rest: Rest,
}

impl Argument for GetMicrophoneGainArgument {
    const OPERATION: Operation = Operation::GET_MICROPHONE_GAIN;
}

impl Confirmed for GetMicrophoneGainArgument {
    type Result = GetMicrophoneGainResult;
}
