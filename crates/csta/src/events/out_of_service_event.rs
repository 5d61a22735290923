//! Out Of Service: a device can no longer be used.
//!
//! Comes when a device fails or was taken out of service. Calls at it are lost or are told no further.
//!
//! Module `CSTA-out-of-service-event` {… csta3(285) 335}, ECMA-285 clause 21.1.3.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `OutOfServiceEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct OutOfServiceEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
