//! Private events, with what the switch tells in them.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`VendorSpecificEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Private events, with what the switch tells in them.
///
/// ASN.1: `VendorSpecificEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VendorSpecificEvtsList {
    /// A vendor tells something that the standard has no event for.
    #[rasn(tag(context, 0))]
    pub private_event: Option<PrivateEvent>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What the switch tells in the event: a vendor tells something that the standard has no event for.
    ///
    /// ASN.1: `PrivateEvent`.
    pub struct PrivateEvent[0] {
    }
}
