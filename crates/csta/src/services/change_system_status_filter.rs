//! Change System Status Filter: changes which states of the switch are told under a registration.
//!
//! The application asks the switch, after [System Register](super::system_register).
//!
//! Module `CSTA-change-system-status-filter` {… csta3(285) 206}, operation `changeSysStatFilter` (206);
//! ECMA-285 clause 12, ECMA-269 clause 14.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{SysStatRegisterId, SystemStatus};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `changeSysStatFilter`, operation 206: the registration and its new filter.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeSysStatFilterArg {
    /// Number from [System Register](super::system_register).
    pub sys_stat_register_id: SysStatRegisterId,
    /// State that is meant. The module has one state where [System Register](super::system_register) has a
    /// set.
    pub requested_status_filter: SystemStatus,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `changeSysStatFilter`, operation 206: the filter that is in force.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeSysStatFilterRes {
    /// State that the switch took.
    pub actual_status_filter: SystemStatus,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ChangeSysStatFilterArg {
    const OPERATION: Operation = Operation::ChangeSysStatFilter;
}

impl Confirmed for ChangeSysStatFilterArg {
    type Result = ChangeSysStatFilterRes;
}
