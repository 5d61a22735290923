//! Module `CSTA-call-connection-identifiers` {… csta3(285) 124}.

#![allow(elided_lifetimes_in_paths, reason = "rasn's derive of a tagged CHOICE leaves one out")]

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_identifier::DeviceId;

/// `ConnectionID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice, tag(explicit(application, 11)))]
pub enum ConnectionId {
    #[rasn(tag(context, 0))]
    CallId(CallId),
    #[rasn(tag(explicit(context, 1)))]
    DeviceId(LocalDeviceId),
    Both(ConnectionIdBoth),
}

/// `both` of [`ConnectionId`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConnectionIdBoth {
    #[rasn(tag(context, 0))]
    pub call_id: CallId,
    #[rasn(tag(explicit(context, 1)))]
    pub device_id: LocalDeviceId,
    pub rest: Rest,
}

/// `CallID` of the standard.
pub type CallId = OctetString;

/// `LocalDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum LocalDeviceId {
    StaticId(DeviceId),
    #[rasn(tag(context, 3))]
    DynamicId(OctetString),
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
