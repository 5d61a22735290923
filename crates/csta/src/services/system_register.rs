//! System Register: has the switch tell the application of its state and of changes to itself.
//!
//! The application asks the switch once the link stands. Many switches tell
//! [System Status](super::system_status) without it.
//! [System Register Cancel](super::system_register_cancel) undoes it.
//!
//! Module `CSTA-system-register` {… csta3(285) 207}, operation `systemRegister` (207); ECMA-285 clause 12,
//! ECMA-269 clause 14.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `systemRegister`, operation 207: what to tell.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemRegisterArgument {
    /// Services that the switch shall use.
    pub request_types: RequestTypes,
    /// States that shall not be told; absent: all are.
    pub requested_status_filter: Option<StatusFilter>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `systemRegister`, operation 207: the registration.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemRegisterResult {
    /// Number by which both sides call the registration.
    pub sys_stat_register_id: SysStatRegisterId,
    /// The filter that is in force; absent: that of the request.
    pub actual_status_filter: Option<StatusFilter>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

bit_set! {
    /// States of the switch, to filter by.
    pub struct StatusFilter[9] {
        /// The switch starts.
        INITIALIZING = 0 "initializing",
        /// Requests can be made again.
        ENABLED = 1 "enabled",
        /// All is well.
        NORMAL = 2 "normal",
        /// Messages were lost; what is known of calls may be wrong.
        MESSAGE_LOST = 3 "messageLost",
        /// Requests cannot be made.
        DISABLED = 4 "disabled",
        /// Some requests cannot be made.
        PARTIALLY_DISABLED = 5 "partiallyDisabled",
        /// The switch will soon have too much to do.
        OVERLOAD_IMMINENT = 6 "overloadImminent",
        /// The switch has too much to do.
        OVERLOAD_REACHED = 7 "overloadReached",
        /// The switch had too much to do and no longer has.
        OVERLOAD_RELIEVED = 8 "overloadRelieved",
    }
}

bit_set! {
    /// Services that the switch uses under a registration.
    pub struct RequestTypes[4] {
        /// [System Status](super::system_status).
        SYSTEM_STATUS = 0 "systemStatus",
        /// [Request System Status](super::request_system_status).
        REQUEST_SYSTEM_STATUS = 1 "requestSystemStatus",
        /// [Switching Function Capabilities Changed](super::switching_function_capabilities_changed).
        SWITCHING_FUNCTION_CAPS_CHANGED = 2 "switchingFunctionCapsChanged",
        /// [Switching Function Devices Changed](super::switching_function_devices_changed).
        SWITCHING_FUNCTION_DEVICES_CHANGED = 3 "switchingFunctionDevicesChanged",
    }
}

impl Argument for SystemRegisterArgument {
    const OPERATION: Operation = Operation::SystemRegister;
}

impl Confirmed for SystemRegisterArgument {
    type Result = SystemRegisterResult;
}
