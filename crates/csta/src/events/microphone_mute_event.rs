//! Microphone Mute: a microphone was switched off or on.
//!
//! Comes when it changes. The call's connections do not change: a muted party is still connected.
//!
//! Module `CSTA-microphone-mute-event` {… csta3(285) 45}, ECMA-285 clause 19.2.8.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::AuditoryApparatusId;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `MicrophoneMuteEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MicrophoneMuteEvent {
    /// The device at which, or for which, it was set.
    pub invoking_device: SubjectDeviceId,
    /// Which of the telephone's handset, headset or loudspeaker it is.
    pub auditory_apparatus: AuditoryApparatusId,
    /// Whether it is off now.
    pub microphone_mute_on: bool,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
