//! How a collection of digits or tones is named.
//!
//! Module `CSTA-data-collection` {… csta3(285) 138}, ECMA-285 clause 9.17.

use crate::asn1::OctetString;

/// Name of a collection.
///
/// ASN.1: `DcollCrossRefID`.
#[doc(alias = "DcollCrossRefID")]
pub type DcollCrossRefId = OctetString;
