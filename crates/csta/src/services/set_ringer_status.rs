//! Set Ringer Status: sets whether and how a telephone rings.
//!
//! The application asks the switch; [Ringer Status](crate::events::ringer_status_event) follows.
//!
//! Module `CSTA-set-ringer-status` {… csta3(285) 280}, operation `setRingerStatus` (280); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{RingMode, RingerId, Volume};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setRingerStatus`, operation 280: the ringer and what it shall do.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetRingerStatusArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The ringer, by its number at this telephone.
    pub ringer: RingerId,
    /// Whether it shall ring now; absent: it stays.
    pub ring_mode: Option<RingMode>,
    /// Which of the switch's rhythms it shall ring; absent: it stays.
    #[rasn(tag(context, 1))]
    pub ring_pattern: Option<Integer>,
    /// The volume itself, or one step up or down; absent: it stays.
    #[rasn(tag(explicit(context, 2)))]
    pub ring_volume: Option<Volume>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setRingerStatus`, operation 280: the ringer is set.
pub type SetRingerStatusResult = Acknowledgement;

impl Argument for SetRingerStatusArgument {
    const OPERATION: Operation = Operation::SetRingerStatus;
}

impl Confirmed for SetRingerStatusArgument {
    type Result = SetRingerStatusResult;
}
