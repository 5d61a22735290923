//! Module `CSTA-get-ringer-status` {… csta3(285) 270}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{RingMode, RingerId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getRingerStatus`, operation 270.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetRingerStatusArgument {
    pub device: DeviceId,
    pub ringer: Option<RingerId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getRingerStatus`, operation 270.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetRingerStatusResult {
    pub ringer_status_list: RingerStatusList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `RingerStatusList` of the standard.
pub type RingerStatusList = Vec<RingerStatusListItem>;

/// One item of [`RingerStatusList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RingerStatusListItem {
    pub ringer: RingerId,
    pub ring_mode: RingMode,
    /// `0..1000` by the standard; not checked.
    #[rasn(tag(context, 0))]
    pub ring_count: Option<i64>,
    #[rasn(tag(context, 3))]
    pub ring_duration: Option<i64>,
    #[rasn(tag(context, 1))]
    pub ring_pattern: Option<i64>,
    /// `0..100` by the standard; not checked.
    #[rasn(tag(context, 2))]
    pub ring_vol_abs: Option<i64>,
    pub rest: Rest,
}

impl Argument for GetRingerStatusArgument {
    const OPERATION: Operation = Operation::GET_RINGER_STATUS;
}

impl Confirmed for GetRingerStatusArgument {
    type Result = GetRingerStatusResult;
}
