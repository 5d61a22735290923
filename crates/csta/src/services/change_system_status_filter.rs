//! Module `CSTA-change-system-status-filter` {… csta3(285) 206}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{SysStatRegisterId, SystemStatus};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `changeSysStatFilter`, operation 206.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeSysStatFilterArg {
    pub sys_stat_register_id: SysStatRegisterId,
    pub requested_status_filter: SystemStatus,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `changeSysStatFilter`, operation 206.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeSysStatFilterRes {
    pub actual_status_filter: SystemStatus,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ChangeSysStatFilterArg {
    const OPERATION: Operation = Operation::CHANGE_SYS_STAT_FILTER;
}

impl Confirmed for ChangeSysStatFilterArg {
    type Result = ChangeSysStatFilterRes;
}
