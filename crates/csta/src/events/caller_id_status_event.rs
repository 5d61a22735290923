//! Module `CSTA-caller-id-status-event` {… csta3(285) 329}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// `CallerIDStatusEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallerIdStatusEvent {
    pub device: DeviceId,
    pub caller_id_provided: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
