//! Module `CSTA-device-capabilities-changed-event` {… csta3(285) 334}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `DeviceCapsChangedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceCapsChangedEvent {
    pub device: SubjectDeviceId,
    pub cause: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
