//! Module `CSTA-private-event` {… csta3(285) 71}.

use crate::asn1::derive::*;
use crate::data::extension_types::SecuredPrivateData;

/// `PrivateEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PrivateEvent {
    pub content: SecuredPrivateData,
}
