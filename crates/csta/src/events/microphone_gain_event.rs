//! Microphone Gain: a microphone was made more or less sensitive.
//!
//! Comes when the gain changes.
//!
//! Module `CSTA-microphone-gain-event` {… csta3(285) 288}, ECMA-285 clause 19.2.7.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, MicrophoneGain};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `MicrophoneGainEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct MicrophoneGainEvent {
    /// The device at which, or for which, it was set.
    pub invoking_device: SubjectDeviceId,
    /// Which of the telephone's handset, headset or loudspeaker it is.
    pub auditory_apparatus: AuditoryApparatusId,
    /// How sensitive it is.
    pub microphone_gain: MicrophoneGain,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
