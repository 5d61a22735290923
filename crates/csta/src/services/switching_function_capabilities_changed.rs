//! Module `CSTA-switching-function-capabilities-changed` {… csta3(285) 212}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `swFunctionCapsChanged`, operation 212.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SwFunctionCapsChangedArg {
    pub sys_stat_register_id: Option<SysStatRegisterId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `swFunctionCapsChanged`, operation 212.
pub type SwFunctionCapsChangedRes = Acknowledgement;

impl Argument for SwFunctionCapsChangedArg {
    const OPERATION: Operation = Operation::SW_FUNCTION_CAPS_CHANGED;
}

impl Confirmed for SwFunctionCapsChangedArg {
    type Result = SwFunctionCapsChangedRes;
}
