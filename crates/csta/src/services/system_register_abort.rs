//! System Register Abort: tells that the switch has ended a registration.
//!
//! The switch tells the application, which may register anew with
//! [System Register](super::system_register). There is no result.
//!
//! Module `CSTA-system-register-abort` {… csta3(285) 208}, operation `systemRegisterAbort` (208); ECMA-285
//! clause 12, ECMA-269 clause 14.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `systemRegisterAbort`, operation 208: which registration is gone.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemRegisterAbortArgument {
    /// Number from [System Register](super::system_register).
    pub sys_stat_register_id: SysStatRegisterId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for SystemRegisterAbortArgument {
    const OPERATION: Operation = Operation::SystemRegisterAbort;
}
