//! Module `CSTA-system-status` {… csta3(285) 211}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{SysStatRegisterId, SystemStatus};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `systemStatus`, operation 211.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemStatusArg {
    pub sys_stat_register_id: Option<SysStatRegisterId>,
    pub system_status: SystemStatus,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `systemStatus`, operation 211.
pub type SystemStatusRes = Acknowledgement;

impl Argument for SystemStatusArg {
    const OPERATION: Operation = Operation::SYSTEM_STATUS;
}

impl Confirmed for SystemStatusArg {
    type Result = SystemStatusRes;
}
