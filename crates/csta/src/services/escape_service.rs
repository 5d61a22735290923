//! Module `CSTA-escape-service` {… csta3(285) 91}.

use crate::asn1::derive::*;
use crate::data::escape_types::EscapeRegisterId;
use crate::data::extension_types::{Acknowledgement, SecuredPrivateData};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `escape`, operation 51.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct EscapeArgument {
    pub escape_register_id: Option<EscapeRegisterId>,
    pub content: SecuredPrivateData,
}

/// Result of `escape`, operation 51.
pub type EscapeResult = Acknowledgement;

impl Argument for EscapeArgument {
    const OPERATION: Operation = Operation::ESCAPE;
}

impl Confirmed for EscapeArgument {
    type Result = EscapeResult;
}
