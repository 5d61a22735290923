//! Request System Status: asks the other side how it is.
//!
//! Either side asks: the application to hear of the switch, the switch to see whether the application is
//! there. On many links it is the keep-alive.
//!
//! Module `CSTA-request-system-status` {… csta3(285) 210}, operation `requestSysStat` (210); ECMA-285
//! clause 12, ECMA-269 clause 14.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{SysStatRegisterId, SystemStatus};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `requestSysStat`, operation 210: the question.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RequestSysStatArg {
    /// Registration under which the switch asks; absent: none.
    pub sys_stat_register_id: Option<SysStatRegisterId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `requestSysStat`, operation 210: the state.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RequestSysStatRes {
    /// How the asked side is.
    pub system_status: SystemStatus,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for RequestSysStatArg {
    const OPERATION: Operation = Operation::RequestSysStat;
}

impl Confirmed for RequestSysStatArg {
    type Result = RequestSysStatRes;
}
