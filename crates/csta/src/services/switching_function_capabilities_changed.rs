//! Switching Function Capabilities Changed: tells that the switch can do more or less than before.
//!
//! The switch tells the application, if it asked so in [System Register](super::system_register).
//! [Get Switching Function Capabilities](super::get_switching_function_capabilities) reads what changed.
//!
//! Module `CSTA-switching-function-capabilities-changed` {… csta3(285) 212}, operation
//! `swFunctionCapsChanged` (212); ECMA-285 clause 12, ECMA-269 clause 14.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::SysStatRegisterId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `swFunctionCapsChanged`, operation 212: the bare news.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SwFunctionCapsChangedArg {
    /// Registration under which it is told; absent: none.
    pub sys_stat_register_id: Option<SysStatRegisterId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `swFunctionCapsChanged`, operation 212: the application has heard it.
pub type SwFunctionCapsChangedRes = Acknowledgement;

impl Argument for SwFunctionCapsChangedArg {
    const OPERATION: Operation = Operation::SwFunctionCapsChanged;
}

impl Confirmed for SwFunctionCapsChangedArg {
    type Result = SwFunctionCapsChangedRes;
}
