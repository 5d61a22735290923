//! Module `CSTA-set-hookswitch-status` {… csta3(285) 275}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::HookswitchId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setHookswitchStatus`, operation 275.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetHookswitchStatusArgument {
    pub device: DeviceId,
    pub hookswitch: HookswitchId,
    pub hookswitch_on_hook: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setHookswitchStatus`, operation 275.
pub type SetHookswitchStatusResult = Acknowledgement;

impl Argument for SetHookswitchStatusArgument {
    const OPERATION: Operation = Operation::SET_HOOKSWITCH_STATUS;
}

impl Confirmed for SetHookswitchStatusArgument {
    type Result = SetHookswitchStatusResult;
}
