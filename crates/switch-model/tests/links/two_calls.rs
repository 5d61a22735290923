//! Services on two calls of a device and in a single step, over a link: arguments, results and events as `csta` reads
//! them.

use csta::{
    data::{
        call_connection_identifiers::ConnectionId,
        connection_states::{ConnectionListItem, Endpoint, LocalConnectionState},
        device_feature_types::ParticipationType,
        device_identifier::{DeviceId, SubjectDeviceId},
        error_definition::{OperationErrors, UniversalFailure},
        event_cause::EventCause,
    },
    events::{
        conferenced_event::ConferencedEvent,
        event_report_definitions::{CallControlEvents, EventSpecificInfo},
        transferred_event::TransferredEvent,
    },
    services::{
        alternate_call::AlternateCallArgument, conference_call::ConferenceCallArgument,
        consultation_call::ConsultationCallArgument, deflect_call::DeflectCallArgument,
        reconnect_call::ReconnectCallArgument, single_step_conference::SingleStepConfArgument,
        single_step_transfer::SingleStepTransArgument, transfer_call::TransferCallArgument,
    },
};
use switch_model::{Act, ConnectionKey};

use crate::{
    services::told_after,
    site::{Site, connection, named},
};

/// A site with one link that monitors 4000 to 4002, where 4001 has an outside caller on call 1.
fn with_a_caller() -> (Site, ConnectionKey) {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4000", "4001", "4002"]);
    site.act(&Act::ExternalCalls { from: None, to: "4001".into() });
    site.act(&Act::Answer { phone: "4001".into() });
    site.received(key);
    (site, key)
}

/// The same, with 4001 talking to 4002 on call 2.
fn consulting() -> (Site, ConnectionKey) {
    let (mut site, key) = with_a_caller();
    let made = site.granted(key, &consultation(named(1, "4001"), "4002")).initiated_call;
    assert_eq!(made, named(2, "4001"));
    site.act(&Act::Answer { phone: "4002".into() });
    site.received(key);
    (site, key)
}

fn consultation(existing: ConnectionId, consulted: &str) -> ConsultationCallArgument {
    ConsultationCallArgument {
        existing_call: existing,
        consulted_device: DeviceId::dialing_number(consulted),
        account_code: Some(b"4711".to_vec().into()),
        ..ConsultationCallArgument::default()
    }
}

fn transfer() -> TransferCallArgument {
    TransferCallArgument {
        held_call: named(1, "4001"),
        active_call: named(2, "4001"),
        ..TransferCallArgument::default()
    }
}

fn transferred(site: &mut Site, key: ConnectionKey) -> Vec<TransferredEvent> {
    let events = site.event_reports(key).into_iter();
    let transferred = events.filter_map(|event| match event.event_specific_info {
        EventSpecificInfo::CallControlEvents(CallControlEvents::Transferred(event)) => Some(event),
        _ => None,
    });
    transferred.collect()
}

fn conferenced(site: &mut Site, key: ConnectionKey) -> Vec<ConferencedEvent> {
    let events = site.event_reports(key).into_iter();
    let conferenced = events.filter_map(|event| match event.event_specific_info {
        EventSpecificInfo::CallControlEvents(CallControlEvents::Conferenced(event)) => Some(event),
        _ => None,
    });
    conferenced.collect()
}

fn states(events: impl IntoIterator<Item = Option<LocalConnectionState>>) -> Vec<LocalConnectionState> {
    events.into_iter().map(|state| state.expect("a state of its own")).collect()
}

#[test]
fn a_consultation_holds_calls_and_files_its_code() {
    let (mut site, key) = with_a_caller();
    assert_eq!(
        told_after(&mut site, key, &consultation(named(1, "4001"), "4002")),
        ["held", "serviceInitiated", "originated", "delivered", "delivered", "callInformation"]
    );
}

#[test]
fn alternate_and_reconnect_are_told_in_their_order() {
    let (mut site, key) = consulting();
    let alternate = AlternateCallArgument {
        held_call: named(1, "4001"),
        active_call: named(2, "4001"),
        ..AlternateCallArgument::default()
    };
    assert_eq!(told_after(&mut site, key, &alternate), ["held", "held", "retrieved"]);
    let reconnect = ReconnectCallArgument {
        active_call: named(1, "4001"),
        held_call: named(2, "4001"),
        ..ReconnectCallArgument::default()
    };
    assert_eq!(told_after(&mut site, key, &reconnect), ["connectionCleared", "retrieved", "retrieved"]);
}

#[test]
fn a_transfer_names_everything_that_a_client_needs_to_follow_it() {
    let (mut site, key) = consulting();
    let result = site.granted(key, &transfer());
    assert_eq!(result.transferred_call, named(3, "4002"));
    let events = transferred(&mut site, key);
    assert_eq!(
        states(events.iter().map(|event| event.local_connection_info)),
        [LocalConnectionState::NULL, LocalConnectionState::CONNECTED]
    );
    let event = &events[1];
    assert_eq!(event.primary_old_call, named(1, "4001"));
    assert_eq!(event.secondary_old_call, Some(named(2, "4001")));
    assert_eq!(event.transferring_device.digits().as_deref(), Some("4001"));
    assert_eq!(event.transferred_to_device.digits().as_deref(), Some("4002"));
    assert_eq!(event.cause, EventCause::TRANSFER);
    let [outside, inside] = event.transferred_connections.as_slice() else { panic!("{event:?}") };
    assert_eq!(
        (&outside.new_connection, &outside.old_connection),
        (&Some(named(3, "9731")), &Some(named(1, "9731")))
    );
    assert_eq!(outside.endpoint, Some(Endpoint::Restricted(())));
    assert!(outside.associated_nid.is_some());
    assert_eq!(
        (&inside.new_connection, &inside.old_connection),
        (&Some(named(3, "4002")), &Some(named(2, "4002")))
    );
    assert_eq!(inside.endpoint, Some(Endpoint::DeviceId(DeviceId::dialing_number("4002"))));
    assert_eq!(result.connections.as_ref(), Some(&event.transferred_connections));
}

#[test]
fn what_cannot_be_joined_is_refused() {
    let (mut site, key) = consulting();
    let other = TransferCallArgument { active_call: named(2, "4002"), ..transfer() };
    assert_eq!(site.refused(key, &other), UniversalFailure::Operation(OperationErrors::NOT_SAME_DEVICE));
}

#[test]
fn a_conference_lists_its_parties_and_keeps_who_made_it() {
    let (mut site, key) = consulting();
    let argument = ConferenceCallArgument {
        held_call: named(1, "4001"),
        active_call: named(2, "4001"),
        ..ConferenceCallArgument::default()
    };
    let result = site.granted(key, &argument);
    assert_eq!(result.conference_call, named(3, "4001"));
    let events = conferenced(&mut site, key);
    assert_eq!(
        states(events.iter().map(|event| event.local_connection_info)),
        [LocalConnectionState::CONNECTED, LocalConnectionState::CONNECTED]
    );
    let event = &events[0];
    assert_eq!(
        (&event.primary_old_call, &event.secondary_old_call),
        (&named(1, "4001"), &Some(named(2, "4001")))
    );
    assert_eq!(event.added_party, SubjectDeviceId::dialing_number("4002"));
    assert_eq!(event.cause, EventCause::CONFERENCE);
    let new: Vec<_> = event.conference_connections.iter().map(|c| c.new_connection.clone()).collect();
    assert_eq!(new, [Some(named(3, "9731")), Some(named(3, "4001")), Some(named(3, "4002"))]);
    assert_eq!(result.connections.as_ref(), Some(&event.conference_connections));
}

#[test]
fn a_single_step_transfer_has_one_old_call_and_a_newcomer_without_one() {
    let (mut site, key) = with_a_caller();
    let argument = SingleStepTransArgument {
        active_call: named(1, "4001"),
        transferred_to: DeviceId::dialing_number("4002"),
        account_code: Some(b"4711".to_vec().into()),
        ..SingleStepTransArgument::default()
    };
    let result = site.granted(key, &argument);
    assert_eq!(result.transferred_call, connection(&site, "4002"));
    let events = transferred(&mut site, key);
    let [event] = events.as_slice() else { panic!("only 4001 is monitored and was there: {events:?}") };
    assert_eq!(event.secondary_old_call, None);
    assert_eq!(event.cause, EventCause::SINGLE_STEP_TRANSFER);
    let newcomer = ConnectionListItem {
        new_connection: Some(named(2, "4002")),
        endpoint: Some(Endpoint::DeviceId(DeviceId::dialing_number("4002"))),
        ..ConnectionListItem::default()
    };
    assert_eq!(event.transferred_connections.last(), Some(&newcomer));
}

#[test]
fn a_single_step_conference_is_told_when_the_newcomer_answers() {
    let (mut site, key) = with_a_caller();
    let mut argument = SingleStepConfArgument {
        active_call: named(1, "4001"),
        device_to_join: DeviceId::dialing_number("4002"),
        ..SingleStepConfArgument::default()
    };
    argument.participation_type = ParticipationType::NONE;
    assert_eq!(
        site.refused(key, &argument),
        UniversalFailure::Operation(OperationErrors::VALUE_OUT_OF_RANGE)
    );
    argument.participation_type = ParticipationType::SILENT;
    assert_eq!(site.granted(key, &argument).conferenced_call, named(1, "4002"));
    assert_eq!(site.events(key), ["0002 delivered", "0003 delivered"]);
    site.act(&Act::Answer { phone: "4002".into() });
    let events = conferenced(&mut site, key);
    assert_eq!(events.len(), 2);
    assert_eq!(
        (events[0].secondary_old_call.clone(), events[0].cause),
        (None, EventCause::SILENT_PARTICIPATION)
    );
}

#[test]
fn a_deflected_call_is_diverted_and_delivered_elsewhere() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4001", "4002"]);
    site.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
    site.received(key);
    let argument = DeflectCallArgument {
        call_to_be_diverted: named(1, "4001"),
        new_destination: DeviceId::dialing_number("4002"),
        ..DeflectCallArgument::default()
    };
    assert_eq!(told_after(&mut site, key, &argument), ["diverted", "delivered"]);
}
