//! Devices and connections that the tests speak of.

use csta::data::call_connection_identifiers::{ConnectionId, ConnectionIdBoth, LocalDeviceId};
use csta::data::device_identifier::DeviceId;
use csta_adapter::{PassedOver, Profile, event};
use telephony::address::DnNumber;
use telephony::switch::{Connection, ConnectionDevice, SwitchCallId, SwitchEvent};

use csta::events::event_report_definitions::{CallControlEvents, EventSpecificInfo};

/// A call id as a HiPath gives it: two octets.
pub(crate) const CALL: [u8; 2] = [0x02, 0xb1];

pub(crate) fn dn(number: &str) -> DnNumber {
    DnNumber::new(number).expect("the tests use proper numbers")
}

/// The leg of a number in the one call of the tests, in T-Library's words.
pub(crate) fn leg(number: &str) -> Connection {
    Connection::of(&SwitchCallId::new(&CALL), &dn(number))
}

/// The same leg in CSTA's.
pub(crate) fn connection(number: &str) -> ConnectionId {
    ConnectionId::new(CALL.as_slice(), DeviceId::dialing_number(number))
}

/// A leg by an identifier that lives as long as the connection.
pub(crate) fn dynamic_connection(octets: &[u8]) -> ConnectionId {
    ConnectionId::Both(ConnectionIdBoth {
        call_id: CALL.as_slice().into(),
        device_id: LocalDeviceId::DynamicId(octets.into()),
        ..ConnectionIdBoth::default()
    })
}

/// A connection that names a device and no call.
pub(crate) fn device_only(number: &str) -> ConnectionId {
    ConnectionId::DeviceId(LocalDeviceId::StaticId(DeviceId::dialing_number(number)))
}

/// The one call of the tests, without a device.
pub(crate) fn call_alone() -> Connection {
    Connection { call: SwitchCallId::new(&CALL), device: ConnectionDevice::Absent }
}

/// What a call control event is to a DN.
pub(crate) fn told(csta: CallControlEvents) -> Result<SwitchEvent, PassedOver> {
    event(&EventSpecificInfo::CallControlEvents(csta), &Profile::default())
}
