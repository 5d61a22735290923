//! Escape: carries a request that the standard does not have, in a vendor's private data.
//!
//! Either side asks; what it means is between vendor and application. The events of a vendor come with
//! [Private](crate::events::private_event).
//!
//! Module `CSTA-escape-service` {… csta3(285) 91}, operation `escape` (51); ECMA-285 clause 26, ECMA-269
//! clause 28.

use crate::asn1::derive::*;
use crate::data::escape_types::EscapeRegisterId;
use crate::data::extension_types::{Acknowledgement, SecuredPrivateData};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `escape`, operation 51: the vendor's request.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct EscapeArgument {
    /// Registration under which the switch asks; absent: none.
    pub escape_register_id: Option<EscapeRegisterId>,
    /// The private data, behind security data if there are any.
    pub content: SecuredPrivateData,
}

/// Result of `escape`, operation 51: the other side has done it.
pub type EscapeResult = Acknowledgement;

impl Argument for EscapeArgument {
    const OPERATION: Operation = Operation::Escape;
}

impl Confirmed for EscapeArgument {
    type Result = EscapeResult;
}
