//! Partially In Service: a part of what a device does works.
//!
//! Comes when some of a device's features failed or came back while others did not.
//!
//! Module `CSTA-partially-in-service-event` {… csta3(285) 379}, ECMA-285 clause 21.1.4.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `PartiallyInServiceEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PartiallyInServiceEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
