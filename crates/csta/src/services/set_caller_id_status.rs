//! Module `CSTA-set-caller-id-status` {… csta3(285) 315}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setCallerIDStatus`, operation 315.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetCallerIdStatusArgument {
    pub device: DeviceId,
    pub caller_id_provided: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setCallerIDStatus`, operation 315.
pub type SetCallerIdStatusResult = Acknowledgement;

impl Argument for SetCallerIdStatusArgument {
    const OPERATION: Operation = Operation::SET_CALLER_ID_STATUS;
}

impl Confirmed for SetCallerIdStatusArgument {
    type Result = SetCallerIdStatusResult;
}
