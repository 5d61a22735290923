//! What can be monitored or asked about: a device or a call.
//!
//! Module `CSTA-switching-function-objects` {… csta3(285) 122}, ECMA-285 clause 9.1.

use crate::asn1::choice;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_identifier::DeviceId;

choice! {
    /// A device or a call.
    ///
    /// ASN.1: `CSTAObject`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "CSTAObject")]
    pub enum CstaObject {
        /// A device.
        DeviceObject(DeviceId),
        // Its own tag once more: rasn's derive leaves it out of an alternative.
        /// A call.
        #[rasn(tag(application, 11))]
        CallObject(ConnectionId),
    }
}

impl Default for CstaObject {
    fn default() -> Self {
        Self::DeviceObject(DeviceId::default())
    }
}
