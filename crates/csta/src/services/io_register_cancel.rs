//! Module `CSTA-io-register-cancel` {… csta3(285) 342}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::IoRegisterReqId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `ioRegisterCancel`, operation 342.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct IoRegisterCancelArgument {
    pub io_register_req_id: IoRegisterReqId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `ioRegisterCancel`, operation 342.
pub type IoRegisterCancelResult = Acknowledgement;

impl Argument for IoRegisterCancelArgument {
    const OPERATION: Operation = Operation::IO_REGISTER_CANCEL;
}

impl Confirmed for IoRegisterCancelArgument {
    type Result = IoRegisterCancelResult;
}
