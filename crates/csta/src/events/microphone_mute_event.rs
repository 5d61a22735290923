//! Module `CSTA-microphone-mute-event` {… csta3(285) 45}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::AuditoryApparatusId;

/// `MicrophoneMuteEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MicrophoneMuteEvent {
    pub invoking_device: SubjectDeviceId,
    pub auditory_apparatus: AuditoryApparatusId,
    pub microphone_mute_on: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
