//! Module `CSTA-io-register` {… csta3(285) 340}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::IoRegisterReqId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `ioRegister`, operation 340.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct IoRegisterArgument {
    pub io_device: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `ioRegister`, operation 340.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct IoRegisterResult {
    pub io_register_req_id: IoRegisterReqId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for IoRegisterArgument {
    const OPERATION: Operation = Operation::IO_REGISTER;
}

impl Confirmed for IoRegisterArgument {
    type Result = IoRegisterResult;
}
