//! Module `CSTA-set-ringer-status` {… csta3(285) 280}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{RingMode, RingerId, Volume};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setRingerStatus`, operation 280.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetRingerStatusArgument {
    pub device: DeviceId,
    pub ringer: RingerId,
    pub ring_mode: Option<RingMode>,
    #[rasn(tag(context, 1))]
    pub ring_pattern: Option<i64>,
    #[rasn(tag(explicit(context, 2)))]
    pub ring_volume: Option<Volume>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setRingerStatus`, operation 280.
pub type SetRingerStatusResult = Acknowledgement;

impl Argument for SetRingerStatusArgument {
    const OPERATION: Operation = Operation::SET_RINGER_STATUS;
}

impl Confirmed for SetRingerStatusArgument {
    type Result = SetRingerStatusResult;
}
