//! Module `CSTA-out-of-service-event` {… csta3(285) 335}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `OutOfServiceEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct OutOfServiceEvent {
    pub device: SubjectDeviceId,
    pub cause: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
