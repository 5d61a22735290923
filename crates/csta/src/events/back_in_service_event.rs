//! Back In Service: a device works again.
//!
//! Comes when a device that was out of service, wholly or in part, can be used again. What calls it has must
//! be read anew: nothing was told of them meanwhile.
//!
//! Module `CSTA-back-in-service-event` {… csta3(285) 333}, ECMA-285 clause 21.1.1.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `BackInServiceEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct BackInServiceEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Why it works again.
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
