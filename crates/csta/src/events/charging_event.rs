//! Module `CSTA-charging-event` {… csta3(285) 240}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::charge_info::ChargingInfo;
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `ChargingEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ChargingEvent {
    pub connection: ConnectionId,
    pub charged_device: DeviceId,
    pub charging_info: ChargingInfo,
    pub cause: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
