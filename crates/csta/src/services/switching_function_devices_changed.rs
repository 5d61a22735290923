//! Module `CSTA-switching-function-devices-changed` {… csta3(285) 213}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `swFunctionDevicesChanged`, operation 213.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SwFunctionDevicesChangedArg {
    pub sys_stat_register_id: Option<SysStatRegisterId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `swFunctionDevicesChanged`, operation 213.
pub type SwFunctionDevicesChangedRes = Acknowledgement;

impl Argument for SwFunctionDevicesChangedArg {
    const OPERATION: Operation = Operation::SW_FUNCTION_DEVICES_CHANGED;
}

impl Confirmed for SwFunctionDevicesChangedArg {
    type Result = SwFunctionDevicesChangedRes;
}
