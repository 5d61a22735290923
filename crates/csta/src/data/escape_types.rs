//! How a registration for vendors' requests is named.
//!
//! Module `CSTA-escape-types` {… csta3(285) 135}, ECMA-285 clause 9.14.

use crate::asn1::OctetString;
use crate::asn1::derive::*;

/// Name of a registration for vendors' requests.
///
/// ASN.1: `EscapeRegisterID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(explicit(context, 0)))]
#[doc(alias = "EscapeRegisterID")]
pub struct EscapeRegisterId(pub OctetString);
