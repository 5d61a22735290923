//! Charging: a call costs something, and this is how much.
//!
//! Comes while a call is up or at its end, as often as the network tells the switch. No connection changes
//! its state.
//!
//! Module `CSTA-charging-event` {… csta3(285) 240}, ECMA-285 clause 16.2.2.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::charge_info::ChargingInfo;
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `ChargingEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ChargingEvent {
    /// The connection that costs.
    pub connection: ConnectionId,
    /// Who pays.
    pub charged_device: DeviceId,
    /// What the call costs.
    pub charging_info: ChargingInfo,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
