//! Connections: a device's leg in a call, in the three forms of ConnectionID.

use csta::asn1::OctetString;
use csta::data::call_connection_identifiers::{ConnectionId, ConnectionIdBoth, LocalDeviceId};
use telephony::switch::{Connection, ConnectionDevice, SwitchCallId};

use crate::Profile;
use crate::device::{number, styled};

/// The leg that the switch names; `None` if it names no call, which leaves nothing to find a leg by.
pub(crate) fn connection(id: &ConnectionId) -> Option<Connection> {
    let call = SwitchCallId::new(id.call_id()?);
    let device = match id.local_device() {
        Some(LocalDeviceId::StaticId(device)) => {
            number(device).map_or(ConnectionDevice::Absent, ConnectionDevice::Number)
        }
        Some(LocalDeviceId::DynamicId(octets)) => ConnectionDevice::Dynamic((**octets).into()),
        Some(LocalDeviceId::Unrecognised(_)) | None => ConnectionDevice::Absent,
    };
    Some(Connection { call, device })
}

/// The same leg in the switch's words.
pub(crate) fn connection_id(connection: &Connection, profile: &Profile) -> ConnectionId {
    let call_id = OctetString::from(&*connection.call.0);
    let device_id = match &connection.device {
        ConnectionDevice::Absent => return ConnectionId::call(call_id),
        ConnectionDevice::Number(number) => LocalDeviceId::StaticId(styled(number, profile)),
        ConnectionDevice::Dynamic(octets) => LocalDeviceId::DynamicId(OctetString::from(&**octets)),
    };
    ConnectionId::Both(ConnectionIdBoth { call_id, device_id, ..ConnectionIdBoth::default() })
}
