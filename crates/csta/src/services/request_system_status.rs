//! Module `CSTA-request-system-status` {… csta3(285) 210}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{SysStatRegisterId, SystemStatus};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `requestSysStat`, operation 210.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RequestSysStatArg {
    pub sys_stat_register_id: Option<SysStatRegisterId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `requestSysStat`, operation 210.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RequestSysStatRes {
    pub system_status: SystemStatus,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for RequestSysStatArg {
    const OPERATION: Operation = Operation::REQUEST_SYS_STAT;
}

impl Confirmed for RequestSysStatArg {
    type Result = RequestSysStatRes;
}
