//! Get Hookswitch Status: reads whether a telephone is on hook.
//!
//! The application asks the switch. [Hookswitch](crate::events::hookswitch_event) tells of changes.
//!
//! Module `CSTA-get-hookswitch-status` {… csta3(285) 264}, operation `getHookswitchStatus` (264); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::HookswitchId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getHookswitchStatus`, operation 264: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetHookswitchStatusArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The hookswitch to read; absent: all of them.
    pub hookswitch: Option<HookswitchId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getHookswitchStatus`, operation 264: the hookswitches.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetHookswitchStatusResult {
    /// One entry for each.
    pub hookswitch_status_list: HookswitchStatusList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Hookswitches of a telephone.
pub type HookswitchStatusList = Vec<HookswitchStatusListItem>;

/// One hookswitch.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct HookswitchStatusListItem {
    /// Its number at this telephone.
    pub hookswitch: HookswitchId,
    /// Whether it is on hook.
    pub hookswitch_on_hook: bool,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetHookswitchStatusArgument {
    const OPERATION: Operation = Operation::GetHookswitchStatus;
}

impl Confirmed for GetHookswitchStatusArgument {
    type Result = GetHookswitchStatusResult;
}
