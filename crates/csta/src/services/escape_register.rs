//! Module `CSTA-escape-register` {… csta3(285) 365}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::escape_types::EscapeRegisterId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `escapeRegister`, operation 365.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(choice)]
pub enum EscapeRegisterArgument {
    Extensions(CstaCommonArguments),
    #[default]
    NoData,
}

/// Result of `escapeRegister`, operation 365.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct EscapeRegisterResult {
    pub escape_register_id: EscapeRegisterId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for EscapeRegisterArgument {
    const OPERATION: Operation = Operation::ESCAPE_REGISTER;
}

impl Confirmed for EscapeRegisterArgument {
    type Result = EscapeRegisterResult;
}
