//! Module `CSTA-message-waiting-event` {… csta3(285) 44}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;

/// `MessageWaitingEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MessageWaitingEvent {
    pub target_device: SubjectDeviceId,
    pub device_for_message: Option<DeviceId>,
    pub message_waiting_on: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
