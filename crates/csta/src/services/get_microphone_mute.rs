//! Get Microphone Mute: reads which microphones of a telephone are switched off.
//!
//! The application asks the switch. [Microphone Mute](crate::events::microphone_mute_event) tells of
//! changes, [Set Microphone Mute](super::set_microphone_mute) makes them.
//!
//! Module `CSTA-get-microphone-mute` {… csta3(285) 269}, operation `getMicrophoneMute` (269); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::AuditoryApparatusId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getMicrophoneMute`, operation 269: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMicrophoneMuteArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Handset, headset or speakerphone to read; absent: all the telephone has.
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getMicrophoneMute`, operation 269: the microphones.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetMicrophoneMuteResult {
    /// One entry for each.
    pub microphone_mute_list: MicrophoneMuteList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Mutes of a telephone's microphones.
pub type MicrophoneMuteList = Vec<MicrophoneMuteListItem>;

/// One microphone.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MicrophoneMuteListItem {
    /// Handset, headset or speakerphone it belongs to.
    pub auditory_apparatus: AuditoryApparatusId,
    /// Whether it is switched off: the far end hears nothing from it.
    pub microphone_mute_on: bool,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetMicrophoneMuteArgument {
    const OPERATION: Operation = Operation::GetMicrophoneMute;
}

impl Confirmed for GetMicrophoneMuteArgument {
    type Result = GetMicrophoneMuteResult;
}
