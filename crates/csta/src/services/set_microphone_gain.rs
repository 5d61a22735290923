//! Module `CSTA-set-microphone-gain` {… csta3(285) 278}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{AuditoryApparatusId, MicrophoneGain};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setMicrophoneGain`, operation 278.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SetMicrophoneGainArgument {
    pub device: DeviceId,
    pub auditory_apparatus: AuditoryApparatusId,
    pub microphone_gain: MicrophoneGain,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setMicrophoneGain`, operation 278.
pub type SetMicrophoneGainResult = Acknowledgement;

impl Argument for SetMicrophoneGainArgument {
    const OPERATION: Operation = Operation::SET_MICROPHONE_GAIN;
}

impl Confirmed for SetMicrophoneGainArgument {
    type Result = SetMicrophoneGainResult;
}
