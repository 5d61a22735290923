//! Module `CSTA-system-register-cancel` {… csta3(285) 209}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `systemRegisterCancel`, operation 209.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemRegisterCancelArgument {
    pub sys_stat_register_id: SysStatRegisterId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `systemRegisterCancel`, operation 209.
pub type SystemRegisterCancelResult = Acknowledgement;

impl Argument for SystemRegisterCancelArgument {
    const OPERATION: Operation = Operation::SYSTEM_REGISTER_CANCEL;
}

impl Confirmed for SystemRegisterCancelArgument {
    type Result = SystemRegisterCancelResult;
}
