//! Escape Register: makes the application the one that gets the switch's escape requests.
//!
//! The application asks the switch. [Escape Register Cancel](super::escape_register_cancel) undoes it.
//!
//! Module `CSTA-escape-register` {… csta3(285) 365}, operation `escapeRegister` (365); ECMA-285 clause 26,
//! ECMA-269 clause 28.

use crate::asn1::derive::*;
use crate::asn1::{Rest, choice};
use crate::data::escape_types::EscapeRegisterId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

choice! {
    /// Argument of `escapeRegister`, operation 365: nothing in particular.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq, Default)]
    #[rasn(choice)]
    pub enum EscapeRegisterArgument {
        /// Security and private data that go with the request.
        Extensions(CstaCommonArguments),
        /// The bare request.
        #[default]
        NoData,
    }
}

/// Result of `escapeRegister`, operation 365: the registration.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct EscapeRegisterResult {
    /// Number by which both sides call the registration.
    pub escape_register_id: EscapeRegisterId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for EscapeRegisterArgument {
    const OPERATION: Operation = Operation::EscapeRegister;
}

impl Confirmed for EscapeRegisterArgument {
    type Result = EscapeRegisterResult;
}
