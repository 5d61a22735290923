//! Transferred and conferenced: which calls have become one, and who is in it.

use csta::data::call_connection_identifiers::ConnectionId;
use csta::data::connection_states::{ConnectionListItem, Endpoint};
use csta::data::device_identifier::SubjectDeviceId;
use csta::events::conferenced_event::ConferencedEvent;
use csta::events::transferred_event::TransferredEvent;
use telephony::address::Address;
use telephony::switch::{ConnectionDevice, JoinedParty, Joining, SwitchEvent};

use crate::address;
use crate::connection::connection;
use crate::device::number;
use crate::event::at;

pub(crate) fn transferred(e: &TransferredEvent) -> SwitchEvent {
    let devices = (&e.transferring_device, &e.transferred_to_device);
    let calls = (&e.primary_old_call, e.secondary_old_call.as_ref());
    joined("transferred", calls, devices, &e.transferred_connections, SwitchEvent::Transferred)
}

pub(crate) fn conferenced(e: &ConferencedEvent) -> SwitchEvent {
    let devices = (&e.conferencing_device, &e.added_party);
    let calls = (&e.primary_old_call, e.secondary_old_call.as_ref());
    joined("conferenced", calls, devices, &e.conference_connections, SwitchEvent::Conferenced)
}

fn joined(
    name: &'static str,
    (primary, secondary): (&ConnectionId, Option<&ConnectionId>),
    (by, newcomer): (&SubjectDeviceId, &SubjectDeviceId),
    parties: &[ConnectionListItem],
    tell: impl FnOnce(Joining) -> SwitchEvent,
) -> SwitchEvent {
    at(name, primary, |primary| {
        // Some switches name the one call twice in a single step.
        let secondary = secondary.and_then(connection).filter(|other| other.call != primary.call);
        let (by, newcomer) = (address(&by.0), address(&newcomer.0));
        let parties = parties.iter().map(party).collect();
        tell(Joining { primary, secondary, by, newcomer, parties })
    })
}

/// A party of the list. Where the switch names no endpoint, its connection may have its number.
fn party(item: &ConnectionListItem) -> JoinedParty {
    let new = item.new_connection.as_ref().and_then(connection);
    let device = match &item.endpoint {
        Some(Endpoint::DeviceId(device)) => number(device).map_or(Address::NotKnown, Address::Number),
        Some(Endpoint::Restricted(())) => Address::Restricted,
        Some(Endpoint::NotKnown | Endpoint::Unrecognised(_)) => Address::NotKnown,
        None => match new.as_ref().map(|new| &new.device) {
            Some(ConnectionDevice::Number(number)) => Address::Number(number.clone()),
            Some(ConnectionDevice::Dynamic(_) | ConnectionDevice::Absent) | None => Address::NotKnown,
        },
    };
    JoinedParty { new, old: item.old_connection.as_ref().and_then(connection), device }
}
