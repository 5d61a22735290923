//! Module `CSTA-get-caller-id-status` {… csta3(285) 307}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getCallerIDStatus`, operation 307.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetCallerIdStatusArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getCallerIDStatus`, operation 307.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetCallerIdStatusResult {
    pub caller_id_provided: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetCallerIdStatusArgument {
    const OPERATION: Operation = Operation::GET_CALLER_ID_STATUS;
}

impl Confirmed for GetCallerIdStatusArgument {
    type Result = GetCallerIdStatusResult;
}
