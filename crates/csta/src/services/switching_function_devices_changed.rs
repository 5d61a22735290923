//! Switching Function Devices Changed: tells that the switch has other devices than before.
//!
//! The switch tells the application, if it asked so in [System Register](super::system_register).
//! [Get Switching Function Devices](super::get_switching_function_devices) reads what changed.
//!
//! Module `CSTA-switching-function-devices-changed` {… csta3(285) 213}, operation
//! `swFunctionDevicesChanged` (213); ECMA-285 clause 12, ECMA-269 clause 14.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `swFunctionDevicesChanged`, operation 213: the bare news.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SwFunctionDevicesChangedArg {
    /// Registration under which it is told; absent: none.
    pub sys_stat_register_id: Option<SysStatRegisterId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `swFunctionDevicesChanged`, operation 213: the application has heard it.
pub type SwFunctionDevicesChangedRes = Acknowledgement;

impl Argument for SwFunctionDevicesChangedArg {
    const OPERATION: Operation = Operation::SwFunctionDevicesChanged;
}

impl Confirmed for SwFunctionDevicesChangedArg {
    type Result = SwFunctionDevicesChangedRes;
}
