//! Module `CSTA-get-last-number-dialed` {… csta3(285) 310}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getLastNumberDialed`, operation 310.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLastNumberDialedArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getLastNumberDialed`, operation 310.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLastNumberDialedResult {
    pub number_dialed: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetLastNumberDialedArgument {
    const OPERATION: Operation = Operation::GET_LAST_NUMBER_DIALED;
}

impl Confirmed for GetLastNumberDialedArgument {
    type Result = GetLastNumberDialedResult;
}
