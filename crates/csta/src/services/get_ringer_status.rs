//! Get Ringer Status: reads whether and how a telephone rings.
//!
//! The application asks the switch. [Ringer Status](crate::events::ringer_status_event) tells of changes,
//! [Set Ringer Status](super::set_ringer_status) makes them.
//!
//! Module `CSTA-get-ringer-status` {… csta3(285) 270}, operation `getRingerStatus` (270); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{RingMode, RingerId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getRingerStatus`, operation 270: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetRingerStatusArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The ringer to read; absent: all of them.
    pub ringer: Option<RingerId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getRingerStatus`, operation 270: the ringers.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetRingerStatusResult {
    /// One entry for each.
    pub ringer_status_list: RingerStatusList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Ringers of a telephone.
pub type RingerStatusList = Vec<RingerStatusListItem>;

/// One ringer.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RingerStatusListItem {
    /// Its number at this telephone.
    pub ringer: RingerId,
    /// Whether it rings now.
    pub ring_mode: RingMode,
    /// Rings so far; absent where they are not counted. `0..1000` by the standard; not checked.
    #[rasn(tag(context, 0))]
    pub ring_count: Option<Integer>,
    /// How long it has rung or rings; absent where it is not measured.
    #[rasn(tag(context, 3))]
    pub ring_duration: Option<Integer>,
    /// Which of the switch's rhythms it rings; absent where the switch does not say it.
    #[rasn(tag(context, 1))]
    pub ring_pattern: Option<Integer>,
    /// Volume from 0, silent, to 100, as loud as can be; absent where it cannot be read. `0..100` by the
    /// standard; not checked.
    #[rasn(tag(context, 2))]
    pub ring_vol_abs: Option<Integer>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetRingerStatusArgument {
    const OPERATION: Operation = Operation::GetRingerStatus;
}

impl Confirmed for GetRingerStatusArgument {
    type Result = GetRingerStatusResult;
}
