//! Ringer Status: a ringer rings, is silent, or rings differently.
//!
//! Comes when ringing, pattern, count or volume changes.
//!
//! Module `CSTA-ringer-status-event` {… csta3(285) 289}, ECMA-285 clause 19.2.9.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{RingMode, RingerId, Volume};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `RingerStatusEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RingerStatusEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Which ringer of the telephone it is.
    pub ringer: RingerId,
    /// Whether it rings.
    pub ring_mode: Option<RingMode>,
    /// How many times it has rung. `0..1000` by the standard; not checked.
    #[rasn(tag(context, 0))]
    pub ring_count: Option<Integer>,
    /// How long it rings.
    #[rasn(tag(context, 3))]
    pub ring_duration: Option<Integer>,
    /// Which of the telephone's ringing patterns it is.
    #[rasn(tag(context, 1))]
    pub ring_pattern: Option<Integer>,
    /// How loud it rings.
    #[rasn(tag(explicit(context, 2)))]
    pub ring_volume: Option<Volume>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
