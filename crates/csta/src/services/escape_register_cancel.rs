//! Module `CSTA-escape-register-cancel` {… csta3(285) 367}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::escape_types::EscapeRegisterId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `escapeRegisterCancel`, operation 367.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct EscapeRegisterCancelArgument {
    pub escape_register_id: EscapeRegisterId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `escapeRegisterCancel`, operation 367.
pub type EscapeRegisterCancelResult = Acknowledgement;

impl Argument for EscapeRegisterCancelArgument {
    const OPERATION: Operation = Operation::ESCAPE_REGISTER_CANCEL;
}

impl Confirmed for EscapeRegisterCancelArgument {
    type Result = EscapeRegisterCancelResult;
}
