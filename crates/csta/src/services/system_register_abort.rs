//! Module `CSTA-system-register-abort` {… csta3(285) 208}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `systemRegisterAbort`, operation 208.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemRegisterAbortArgument {
    pub sys_stat_register_id: SysStatRegisterId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for SystemRegisterAbortArgument {
    const OPERATION: Operation = Operation::SYSTEM_REGISTER_ABORT;
}
