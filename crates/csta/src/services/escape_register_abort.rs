//! Escape Register Abort: tells that the switch has ended an escape registration.
//!
//! The switch tells the application, which may register anew with
//! [Escape Register](super::escape_register). There is no result.
//!
//! Module `CSTA-escape-register-abort` {… csta3(285) 366}, operation `escapeRegisterAbort` (366); ECMA-285
//! clause 26, ECMA-269 clause 28.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::escape_types::EscapeRegisterId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `escapeRegisterAbort`, operation 366: which registration is gone.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct EscapeRegisterAbortArgument {
    /// Number from [Escape Register](super::escape_register).
    pub escape_register_id: EscapeRegisterId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for EscapeRegisterAbortArgument {
    const OPERATION: Operation = Operation::EscapeRegisterAbort;
}
