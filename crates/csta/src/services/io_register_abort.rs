//! Module `CSTA-io-register-abort` {… csta3(285) 341}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::IoRegisterReqId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `ioRegisterAbort`, operation 341.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct IoRegisterAbortArgument {
    pub io_register_req_id: IoRegisterReqId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for IoRegisterAbortArgument {
    const OPERATION: Operation = Operation::IO_REGISTER_ABORT;
}
