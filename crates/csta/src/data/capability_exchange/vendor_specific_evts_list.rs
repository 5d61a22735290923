//! Part of module `CSTA-capability-exchange`: [`VendorSpecificEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `VendorSpecificEvtsList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VendorSpecificEvtsList {
    #[rasn(tag(context, 0))]
    pub private_event: Option<PrivateEvent>,
    pub rest: Rest,
}

bit_set! {
    /// `PrivateEvent` of the standard.
    pub struct PrivateEvent[0] {
    }
}
