//! Module `CSTA-system-register` {… csta3(285) 207}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `systemRegister`, operation 207.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemRegisterArgument {
    pub request_types: RequestTypes,
    pub requested_status_filter: Option<StatusFilter>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `systemRegister`, operation 207.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemRegisterResult {
    pub sys_stat_register_id: SysStatRegisterId,
    pub actual_status_filter: Option<StatusFilter>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

bit_set! {
    /// `StatusFilter` of the standard.
    pub struct StatusFilter[9] {
        INITIALIZING = 0 "initializing",
        ENABLED = 1 "enabled",
        NORMAL = 2 "normal",
        MESSAGE_LOST = 3 "messageLost",
        DISABLED = 4 "disabled",
        PARTIALLY_DISABLED = 5 "partiallyDisabled",
        OVERLOAD_IMMINENT = 6 "overloadImminent",
        OVERLOAD_REACHED = 7 "overloadReached",
        OVERLOAD_RELIEVED = 8 "overloadRelieved",
    }
}

bit_set! {
    /// `RequestTypes` of the standard.
    pub struct RequestTypes[4] {
        SYSTEM_STATUS = 0 "systemStatus",
        REQUEST_SYSTEM_STATUS = 1 "requestSystemStatus",
        SWITCHING_FUNCTION_CAPS_CHANGED = 2 "switchingFunctionCapsChanged",
        SWITCHING_FUNCTION_DEVICES_CHANGED = 3 "switchingFunctionDevicesChanged",
    }
}

impl Argument for SystemRegisterArgument {
    const OPERATION: Operation = Operation::SYSTEM_REGISTER;
}

impl Confirmed for SystemRegisterArgument {
    type Result = SystemRegisterResult;
}
