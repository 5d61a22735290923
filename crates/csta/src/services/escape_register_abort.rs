//! Module `CSTA-escape-register-abort` {… csta3(285) 366}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::escape_types::EscapeRegisterId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `escapeRegisterAbort`, operation 366.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct EscapeRegisterAbortArgument {
    pub escape_register_id: EscapeRegisterId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for EscapeRegisterAbortArgument {
    const OPERATION: Operation = Operation::ESCAPE_REGISTER_ABORT;
}
