//! How a call, and a device's part in it, are named.
//!
//! A connection is a device in a call. Its identifier has two parts, the call's number and the device, and
//! either may stand alone where the other is not needed.
//!
//! Module `CSTA-call-connection-identifiers` {… csta3(285) 124}, ECMA-285 clause 9.3.

#![allow(elided_lifetimes_in_paths, reason = "rasn's derive of a tagged CHOICE leaves one out")]

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest, choice};
use crate::data::device_identifier::DeviceId;

choice! {
    /// A device's part in a call; or the call or the device alone.
    ///
    /// ASN.1: `ConnectionID`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice, tag(explicit(application, 11)))]
    #[doc(alias = "ConnectionID")]
    pub enum ConnectionId {
        /// The call alone.
        #[rasn(tag(context, 0))]
        CallId(CallId),
        /// The device alone.
        #[rasn(tag(explicit(context, 1)))]
        DeviceId(LocalDeviceId),
        /// Both, which is the usual form.
        Both(ConnectionIdBoth),
    }
}

/// The full name of a connection.
///
/// ASN.1: `both` of [`ConnectionId`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConnectionIdBoth {
    /// The call.
    #[rasn(tag(context, 0))]
    pub call_id: CallId,
    /// The device.
    #[rasn(tag(explicit(context, 1)))]
    pub device_id: LocalDeviceId,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// A call's number. Switches use numbers again, so it names a call only while the call is there.
///
/// ASN.1: `CallID`.
#[doc(alias = "CallID")]
pub type CallId = OctetString;

choice! {
    /// The device of a connection.
    ///
    /// ASN.1: `LocalDeviceID`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "LocalDeviceID")]
    pub enum LocalDeviceId {
        /// The device by its name.
        StaticId(DeviceId),
        /// A name that the switch made up for this connection.
        #[rasn(tag(context, 3))]
        DynamicId(OctetString),
    }
}

impl Default for ConnectionId {
    fn default() -> Self {
        Self::CallId(CallId::default())
    }
}

impl Default for LocalDeviceId {
    fn default() -> Self {
        Self::StaticId(DeviceId::default())
    }
}
