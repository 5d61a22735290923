//! Device Capabilities Changed: what a device can do has changed.
//!
//! Comes when features of a device were added or taken away. Whoever has asked for them must ask again.
//!
//! Module `CSTA-device-capabilities-changed-event` {… csta3(285) 334}, ECMA-285 clause 21.1.2.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `DeviceCapsChangedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceCapsChangedEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
