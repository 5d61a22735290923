//! Escape Register Cancel: ends an escape registration.
//!
//! The application asks the switch. It undoes [Escape Register](super::escape_register).
//!
//! Module `CSTA-escape-register-cancel` {… csta3(285) 367}, operation `escapeRegisterCancel` (367);
//! ECMA-285 clause 26, ECMA-269 clause 28.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::escape_types::EscapeRegisterId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `escapeRegisterCancel`, operation 367: which registration to end.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct EscapeRegisterCancelArgument {
    /// Number from [Escape Register](super::escape_register).
    pub escape_register_id: EscapeRegisterId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `escapeRegisterCancel`, operation 367: the registration is gone.
pub type EscapeRegisterCancelResult = Acknowledgement;

impl Argument for EscapeRegisterCancelArgument {
    const OPERATION: Operation = Operation::EscapeRegisterCancel;
}

impl Confirmed for EscapeRegisterCancelArgument {
    type Result = EscapeRegisterCancelResult;
}
