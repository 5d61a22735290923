//! Module `CSTA-switching-function-objects` {… csta3(285) 122}.

use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_identifier::DeviceId;

/// `CSTAObject` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum CstaObject {
    DeviceObject(DeviceId),
    // Its own tag once more: rasn's derive leaves it out of an alternative.
    #[rasn(tag(application, 11))]
    CallObject(ConnectionId),
}

impl Default for CstaObject {
    fn default() -> Self {
        Self::DeviceObject(DeviceId::default())
    }
}
