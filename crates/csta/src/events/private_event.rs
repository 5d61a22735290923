//! Private: a vendor tells something that the standard has no event for.
//!
//! Comes when the vendor says so. Who does not know the vendor passes it over.
//!
//! Module `CSTA-private-event` {… csta3(285) 71}, ECMA-285 clause 26.2.

use crate::asn1::derive::*;
use crate::data::extension_types::SecuredPrivateData;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `PrivateEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PrivateEvent {
    /// The vendor's data, with security data before it if any.
    pub content: SecuredPrivateData,
}
