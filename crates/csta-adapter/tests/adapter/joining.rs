//! Two calls: what is asked about them, and what is told of their becoming one.

use csta::asn1::OctetString;
use csta::data::call_connection_identifiers::ConnectionId;
use csta::data::connection_states::{ConnectionListItem, Endpoint};
use csta::data::device_identifier::{DeviceId, SubjectDeviceId};
use csta::data::event_cause::EventCause;
use csta::events::conferenced_event::ConferencedEvent;
use csta::events::event_report_definitions::CallControlEvents;
use csta::events::originated_event::OriginatedEvent;
use csta::events::transferred_event::TransferredEvent;
use csta::services::alternate_call::AlternateCallArgument;
use csta::services::conference_call::ConferenceCallArgument;
use csta::services::consultation_call::{ConsultationCallArgument, ConsultationCallResult};
use csta::services::deflect_call::DeflectCallArgument;
use csta::services::reconnect_call::ReconnectCallArgument;
use csta::services::single_step_conference::SingleStepConfArgument;
use csta::services::single_step_transfer::SingleStepTransArgument;
use csta::services::transfer_call::TransferCallArgument;
use csta::{Argument, Operation, decode, encode};
use csta_adapter::{Profile, request, result};
use telephony::address::Address;
use telephony::switch::{
    Connection, JoinedParty, Joining, SwitchCallId, SwitchEvent, SwitchRequest, SwitchResult,
};

use crate::samples::{connection, device_only, dn, leg, told};

const OTHER: [u8; 2] = [0x02, 0xb2];
const RESULT: [u8; 2] = [0x02, 0xb3];

fn in_call(call: [u8; 2], number: &str) -> ConnectionId {
    ConnectionId::new(call.as_slice(), DeviceId::dialing_number(number))
}

fn leg_in(call: [u8; 2], number: &str) -> Connection {
    Connection::of(&SwitchCallId::new(&call), &dn(number))
}

fn asking<A: Argument>(asked: &SwitchRequest) -> A {
    let (operation, argument) = request(asked, &Profile::default());
    assert_eq!(operation, A::OPERATION, "{asked:?}");
    decode(&argument).unwrap_or_else(|error| panic!("{asked:?} became {argument:?}: {error}"))
}

#[test]
fn requests_for_two_calls_name_the_held_and_the_active_connection() {
    let (held, active) = (|| leg("4001"), || leg_in(OTHER, "4001"));
    let (held_call, active_call) = (connection("4001"), in_call(OTHER, "4001"));
    let alternate: AlternateCallArgument =
        asking(&SwitchRequest::AlternateCall { held: held(), active: active() });
    assert_eq!((&alternate.held_call, &alternate.active_call), (&held_call, &active_call));
    let reconnect: ReconnectCallArgument =
        asking(&SwitchRequest::ReconnectCall { held: held(), active: active() });
    assert_eq!((&reconnect.held_call, &reconnect.active_call), (&held_call, &active_call));
    let transfer: TransferCallArgument =
        asking(&SwitchRequest::TransferCall { held: held(), active: active() });
    assert_eq!((&transfer.held_call, &transfer.active_call), (&held_call, &active_call));
    let conference: ConferenceCallArgument =
        asking(&SwitchRequest::ConferenceCall { held: held(), active: active() });
    assert_eq!((&conference.held_call, &conference.active_call), (&held_call, &active_call));
}

#[test]
fn a_consultation_names_the_existing_call_the_consulted_device_and_the_code() {
    let asked = SwitchRequest::ConsultationCall {
        existing: leg("4001"),
        called: "0891234".to_owned(),
        account_code: Some("4711".to_owned()),
    };
    let expected = ConsultationCallArgument {
        existing_call: connection("4001"),
        consulted_device: DeviceId::dialing_number("0891234"),
        account_code: Some(OctetString::from(b"4711".as_slice())),
        ..Default::default()
    };
    assert_eq!(asking::<ConsultationCallArgument>(&asked), expected);
}

#[test]
fn requests_that_take_a_call_to_another_number_name_both_and_the_code() {
    let (to, account_code) = (|| "4003".to_owned(), || Some("4711".to_owned()));
    let code = Some(OctetString::from(b"4711".as_slice()));
    let transfer: SingleStepTransArgument = asking(&SwitchRequest::SingleStepTransfer {
        active: leg("4001"),
        to: to(),
        account_code: account_code(),
    });
    assert_eq!(transfer.account_code, code);
    assert_eq!(transfer.active_call, connection("4001"));
    assert_eq!(transfer.transferred_to, DeviceId::dialing_number("4003"));
    let conference: SingleStepConfArgument = asking(&SwitchRequest::SingleStepConference {
        active: leg("4001"),
        joining: to(),
        account_code: account_code(),
    });
    assert_eq!(conference.account_code, code);
    assert_eq!(conference.active_call, connection("4001"));
    assert_eq!(conference.device_to_join, DeviceId::dialing_number("4003"));
    let deflect: DeflectCallArgument =
        asking(&SwitchRequest::DeflectCall { connection: leg("4001"), to: to() });
    assert_eq!(deflect.call_to_be_diverted, connection("4001"));
    assert_eq!(deflect.new_destination, DeviceId::dialing_number("4003"));
}

#[test]
fn a_consult_call_that_was_begun_is_named() {
    let begun = ConsultationCallResult { initiated_call: in_call(OTHER, "4001"), ..Default::default() };
    let answer = result(Operation::ConsultationCall, &encode(&begun));
    assert_eq!(answer, Ok(SwitchResult::CallMade(leg_in(OTHER, "4001"))));
}

#[test]
fn a_call_with_the_cause_consultation_is_one() {
    for (cause, consultation) in [(EventCause::CONSULTATION, true), (EventCause::MAKE_CALL, false)] {
        let originated = OriginatedEvent {
            originated_connection: connection("4001"),
            calling_device: SubjectDeviceId::dialing_number("4001"),
            cause,
            ..Default::default()
        };
        let Ok(SwitchEvent::Originated { consultation: is, .. }) =
            told(CallControlEvents::Originated(originated))
        else {
            panic!("an originated call")
        };
        assert_eq!(is, consultation, "{cause:?}");
    }
}

fn item(number: &str, old: [u8; 2]) -> ConnectionListItem {
    ConnectionListItem {
        new_connection: Some(in_call(RESULT, number)),
        old_connection: Some(in_call(old, number)),
        endpoint: Some(Endpoint::DeviceId(DeviceId::dialing_number(number))),
        ..Default::default()
    }
}

fn party(number: &str, old: [u8; 2]) -> JoinedParty {
    JoinedParty {
        new: Some(leg_in(RESULT, number)),
        old: Some(leg_in(old, number)),
        device: Address::number(number),
    }
}

fn transferred() -> TransferredEvent {
    TransferredEvent {
        primary_old_call: connection("4001"),
        secondary_old_call: Some(in_call(OTHER, "4001")),
        transferring_device: SubjectDeviceId::dialing_number("4001"),
        transferred_to_device: SubjectDeviceId::dialing_number("4003"),
        transferred_connections: vec![item("4002", crate::samples::CALL), item("4003", OTHER)],
        cause: EventCause::TRANSFER,
        ..Default::default()
    }
}

fn joining() -> Joining {
    Joining {
        primary: leg("4001"),
        secondary: Some(leg_in(OTHER, "4001")),
        by: Address::number("4001"),
        newcomer: Address::number("4003"),
        parties: vec![party("4002", crate::samples::CALL), party("4003", OTHER)],
    }
}

#[test]
fn a_transfer_names_both_old_calls_and_each_party_before_and_after() {
    assert_eq!(told(CallControlEvents::Transferred(transferred())), Ok(SwitchEvent::Transferred(joining())));
}

#[test]
fn a_conference_is_told_with_the_party_that_was_added() {
    let conferenced = ConferencedEvent {
        primary_old_call: connection("4001"),
        secondary_old_call: Some(in_call(OTHER, "4001")),
        conferencing_device: SubjectDeviceId::dialing_number("4001"),
        added_party: SubjectDeviceId::dialing_number("4003"),
        conference_connections: vec![item("4002", crate::samples::CALL), item("4003", OTHER)],
        cause: EventCause::CONFERENCE,
        ..Default::default()
    };
    assert_eq!(told(CallControlEvents::Conferenced(conferenced)), Ok(SwitchEvent::Conferenced(joining())));
}

#[test]
fn in_a_single_step_there_is_no_other_call_even_if_the_one_is_named_twice() {
    for secondary_old_call in [None, Some(connection("4001"))] {
        let event = TransferredEvent { secondary_old_call, ..transferred() };
        let expected = Joining { secondary: None, ..joining() };
        assert_eq!(told(CallControlEvents::Transferred(event)), Ok(SwitchEvent::Transferred(expected)));
    }
}

#[test]
fn a_party_without_an_endpoint_is_known_by_its_connection() {
    let mut event = transferred();
    event.transferred_connections[1].endpoint = None;
    assert_eq!(told(CallControlEvents::Transferred(event)), Ok(SwitchEvent::Transferred(joining())));
}

#[test]
fn a_transfer_that_names_no_call_has_the_dn_read_again() {
    let event = TransferredEvent { primary_old_call: device_only("4001"), ..transferred() };
    let expected = SwitchEvent::Unmodelled { name: "transferred" };
    assert_eq!(told(CallControlEvents::Transferred(event)), Ok(expected));
}
