//! Module `CSTA-set-microphone-mute` {… csta3(285) 279}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::AuditoryApparatusId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setMicrophoneMute`, operation 279.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetMicrophoneMuteArgument {
    pub device: DeviceId,
    pub auditory_apparatus: AuditoryApparatusId,
    pub microphone_mute_on: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setMicrophoneMute`, operation 279.
pub type SetMicrophoneMuteResult = Acknowledgement;

impl Argument for SetMicrophoneMuteArgument {
    const OPERATION: Operation = Operation::SET_MICROPHONE_MUTE;
}

impl Confirmed for SetMicrophoneMuteArgument {
    type Result = SetMicrophoneMuteResult;
}
