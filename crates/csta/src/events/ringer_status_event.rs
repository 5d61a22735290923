//! Module `CSTA-ringer-status-event` {… csta3(285) 289}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{RingMode, RingerId, Volume};

/// `RingerStatusEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RingerStatusEvent {
    pub device: SubjectDeviceId,
    pub ringer: RingerId,
    pub ring_mode: Option<RingMode>,
    /// `0..1000` by the standard; not checked.
    #[rasn(tag(context, 0))]
    pub ring_count: Option<i64>,
    #[rasn(tag(context, 3))]
    pub ring_duration: Option<i64>,
    #[rasn(tag(context, 1))]
    pub ring_pattern: Option<i64>,
    #[rasn(tag(explicit(context, 2)))]
    pub ring_volume: Option<Volume>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
