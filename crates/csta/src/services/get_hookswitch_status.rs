//! Module `CSTA-get-hookswitch-status` {… csta3(285) 264}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::HookswitchId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getHookswitchStatus`, operation 264.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetHookswitchStatusArgument {
    pub device: DeviceId,
    pub hookswitch: Option<HookswitchId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getHookswitchStatus`, operation 264.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetHookswitchStatusResult {
    pub hookswitch_status_list: HookswitchStatusList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `HookswitchStatusList` of the standard.
pub type HookswitchStatusList = Vec<HookswitchStatusListItem>;

/// One item of [`HookswitchStatusList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct HookswitchStatusListItem {
    pub hookswitch: HookswitchId,
    pub hookswitch_on_hook: bool,
    pub rest: Rest,
}

impl Argument for GetHookswitchStatusArgument {
    const OPERATION: Operation = Operation::GET_HOOKSWITCH_STATUS;
}

impl Confirmed for GetHookswitchStatusArgument {
    type Result = GetHookswitchStatusResult;
}
