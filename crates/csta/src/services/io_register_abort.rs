//! I/O Register Abort: tells that the switch has ended an I/O registration.
//!
//! The switch tells the application, which may register anew with [I/O Register](super::io_register). There
//! is no result.
//!
//! Module `CSTA-io-register-abort` {… csta3(285) 341}, operation `ioRegisterAbort` (341); ECMA-285
//! clause 22, ECMA-269 clause 24.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::IoRegisterReqId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `ioRegisterAbort`, operation 341: which registration is gone.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "IORegisterAbortArgument")]
pub struct IoRegisterAbortArgument {
    /// Number from [I/O Register](super::io_register).
    pub io_register_req_id: IoRegisterReqId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for IoRegisterAbortArgument {
    const OPERATION: Operation = Operation::IoRegisterAbort;
}
