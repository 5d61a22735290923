//! Auto Answer: answering without a hand was switched on or off at a device.
//!
//! Comes when the setting changes. Nothing happens to calls that are there already.
//!
//! Module `CSTA-auto-answer-event` {… csta3(285) 40}, ECMA-285 clause 20.2.7.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `AutoAnswerEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AutoAnswerEvent {
    /// The device at which, or for which, it was set.
    pub invoking_device: SubjectDeviceId,
    /// Whether the device answers by itself now.
    pub auto_answer_on: bool,
    /// After how many rings the device answers.
    pub number_of_rings: Option<Integer>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
