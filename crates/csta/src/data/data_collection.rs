//! Module `CSTA-data-collection` {… csta3(285) 138}.

use crate::asn1::OctetString;

/// `DcollCrossRefID` of the standard.
pub type DcollCrossRefId = OctetString;
