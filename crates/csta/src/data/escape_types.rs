//! Module `CSTA-escape-types` {… csta3(285) 135}.

use crate::asn1::OctetString;
use crate::asn1::derive::*;

/// `EscapeRegisterID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(explicit(context, 0)))]
pub struct EscapeRegisterId(pub OctetString);
