//! Module `CSTA-get-microphone-mute` {… csta3(285) 269}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::AuditoryApparatusId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getMicrophoneMute`, operation 269.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMicrophoneMuteArgument {
    pub device: DeviceId,
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getMicrophoneMute`, operation 269.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMicrophoneMuteResult {
    pub microphone_mute_list: MicrophoneMuteList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `MicrophoneMuteList` of the standard.
pub type MicrophoneMuteList = Vec<MicrophoneMuteListItem>;

/// One item of [`MicrophoneMuteList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MicrophoneMuteListItem {
    pub auditory_apparatus: AuditoryApparatusId,
    pub microphone_mute_on: bool,
    pub rest: Rest,
}

impl Argument for GetMicrophoneMuteArgument {
    const OPERATION: Operation = Operation::GET_MICROPHONE_MUTE;
}

impl Confirmed for GetMicrophoneMuteArgument {
    type Result = GetMicrophoneMuteResult;
}
