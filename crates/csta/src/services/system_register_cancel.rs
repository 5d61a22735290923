//! System Register Cancel: ends a registration.
//!
//! The application asks the switch. It undoes [System Register](super::system_register).
//!
//! Module `CSTA-system-register-cancel` {… csta3(285) 209}, operation `systemRegisterCancel` (209);
//! ECMA-285 clause 12, ECMA-269 clause 14.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `systemRegisterCancel`, operation 209: which registration to end.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemRegisterCancelArgument {
    /// Number from [System Register](super::system_register).
    pub sys_stat_register_id: SysStatRegisterId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `systemRegisterCancel`, operation 209: the registration is gone.
pub type SystemRegisterCancelResult = Acknowledgement;

impl Argument for SystemRegisterCancelArgument {
    const OPERATION: Operation = Operation::SystemRegisterCancel;
}

impl Confirmed for SystemRegisterCancelArgument {
    type Result = SystemRegisterCancelResult;
}
