//! Event reports as events of a DN (call-models.md 13).

use csta::asn1::Rest;
use csta::data::call_connection_identifiers::ConnectionId;
use csta::data::device_identifier::{
    AssociatedCallingDeviceId, CalledDeviceId, CallingDeviceId, DeviceId, SubjectDeviceId,
};
use csta::data::event_cause::EventCause;
use csta::data::extension_types::{CstaCommonArguments, CstaPrivateData, SecuredPrivateData};
use csta::data::status_reporting::MonitorCrossRefId;
use csta::events::back_in_service_event::BackInServiceEvent;
use csta::events::bridged_event::BridgedEvent;
use csta::events::call_cleared_event::CallClearedEvent;
use csta::events::call_information_event::CallInformationEvent;
use csta::events::connection_cleared_event::ConnectionClearedEvent;
use csta::events::delivered_event::DeliveredEvent;
use csta::events::diverted_event::DivertedEvent;
use csta::events::do_not_disturb_event::DoNotDisturbEvent;
use csta::events::established_event::EstablishedEvent;
use csta::events::event_report_definitions::{
    CallAssociatedEvents, CallControlEvents, CstaEventReportArgument, DeviceMaintenanceEvents,
    EventSpecificInfo, LogicalDeviceFeatureEvents, VendorSpecEvents, VoiceUnitEvents,
};
use csta::events::failed_event::FailedEvent;
use csta::events::held_event::HeldEvent;
use csta::events::network_reached_event::NetworkReachedEvent;
use csta::events::offered_event::OfferedEvent;
use csta::events::originated_event::OriginatedEvent;
use csta::events::out_of_service_event::OutOfServiceEvent;
use csta::events::play_event::PlayEvent;
use csta::events::private_event::PrivateEvent;
use csta::events::queued_event::QueuedEvent;
use csta::events::record_event::RecordEvent;
use csta::events::retrieved_event::RetrievedEvent;
use csta::events::service_initiated_event::ServiceInitiatedEvent;
use csta::events::stop_event::StopEvent;
use csta::events::suspend_play_event::SuspendPlayEvent;
use csta::events::suspend_record_event::SuspendRecordEvent;
use csta::vendor::cordboard_private::{
    CORDBOARD_PRIVATE_DATA, CordboardContent, CordboardPrivateData, GuestAssociatedEvent,
};
use csta_adapter::{PassedOver, Profile, event};
use rose::Any;
use telephony::address::Address;
use telephony::names::CallState;
use telephony::switch::{
    Connection, ConnectionDevice, Ends, Initiator, MessageId, PrivateData, SwitchCallId, SwitchEvent,
};

use crate::samples::{CALL, call_alone, connection, device_only, dn, dynamic_connection, leg, told};

fn calling() -> CallingDeviceId {
    CallingDeviceId::dialing_number("4001")
}

fn called() -> CalledDeviceId {
    CalledDeviceId::dialing_number("4002")
}

fn subject(number: &str) -> SubjectDeviceId {
    SubjectDeviceId::dialing_number(number)
}

fn ends() -> Ends {
    Ends { calling: Address::number("4001"), called: Address::number("4002"), from_trunk: false }
}

fn delivered() -> DeliveredEvent {
    DeliveredEvent {
        connection: connection("4002"),
        alerting_device: subject("4002"),
        calling_device: calling(),
        called_device: called(),
        cause: EventCause::NEW_CALL,
        ..DeliveredEvent::default()
    }
}

#[test]
fn going_off_hook_and_dialling_are_told_of_the_caller_s_leg() {
    let initiated = ServiceInitiatedEvent {
        initiated_connection: connection("4001"),
        initiating_device: subject("4001"),
        ..Default::default()
    };
    let expected = SwitchEvent::ServiceInitiated { connection: leg("4001") };
    assert_eq!(told(CallControlEvents::ServiceInitiated(initiated)), Ok(expected));
    let originated = OriginatedEvent {
        originated_connection: connection("4001"),
        calling_device: subject("4001"),
        called_device: called(),
        ..Default::default()
    };
    let expected = SwitchEvent::Originated { connection: leg("4001"), ends: ends(), consultation: false };
    assert_eq!(told(CallControlEvents::Originated(originated)), Ok(expected));
}

#[test]
fn delivered_tells_where_it_rings_and_between_whom() {
    let expected = SwitchEvent::Delivered {
        connection: leg("4002"),
        alerting: Address::number("4002"),
        ends: ends(),
        reason: Some(CallState::Ok),
    };
    assert_eq!(told(CallControlEvents::Delivered(delivered())), Ok(expected));
}

#[test]
fn established_tells_who_answered() {
    let established = EstablishedEvent {
        established_connection: connection("4003"),
        answering_device: subject("4003"),
        calling_device: calling(),
        called_device: called(),
        cause: EventCause::CALL_PICKUP,
        ..Default::default()
    };
    let expected = SwitchEvent::Established {
        connection: leg("4003"),
        answering: Address::number("4003"),
        ends: ends(),
        reason: Some(CallState::Pickedup),
    };
    assert_eq!(told(CallControlEvents::Established(established)), Ok(expected));
}

#[test]
fn network_reached_tells_the_number_outside() {
    let reached = NetworkReachedEvent {
        outbound_connection: connection("7801"),
        called_device: CalledDeviceId::dialing_number("0891234"),
        ..Default::default()
    };
    let called = Address::number("0891234");
    let expected = SwitchEvent::NetworkReached { connection: leg("7801"), called };
    assert_eq!(told(CallControlEvents::NetworkReached(reached)), Ok(expected));
}

#[test]
fn failed_tells_where_and_why() {
    let failed = FailedEvent {
        failed_connection: connection("4002"),
        failing_device: subject("4002"),
        calling_device: calling(),
        called_device: called(),
        cause: EventCause::BUSY,
        ..Default::default()
    };
    let expected = SwitchEvent::Failed {
        connection: leg("4002"),
        failing: Address::number("4002"),
        ends: ends(),
        reason: Some(CallState::Busy),
    };
    assert_eq!(told(CallControlEvents::Failed(failed)), Ok(expected));
}

#[test]
fn hold_and_retrieve_tell_whose_doing_it_is() {
    let held = HeldEvent {
        held_connection: connection("4001"),
        holding_device: subject("4001"),
        ..Default::default()
    };
    let expected = SwitchEvent::Held { connection: leg("4001"), holding: Address::number("4001") };
    assert_eq!(told(CallControlEvents::Held(held)), Ok(expected));
    let retrieved = RetrievedEvent {
        retrieved_connection: connection("4001"),
        retrieving_device: SubjectDeviceId::not_known(),
        ..Default::default()
    };
    let expected = SwitchEvent::Retrieved { connection: leg("4001"), retrieving: Address::NotKnown };
    assert_eq!(told(CallControlEvents::Retrieved(retrieved)), Ok(expected));
}

#[test]
fn clearing_tells_which_leg_or_which_call_and_why() {
    let cleared = ConnectionClearedEvent {
        dropped_connection: connection("4001"),
        releasing_device: subject("4002"),
        cause: EventCause::NORMAL_CLEARING,
        ..Default::default()
    };
    let expected = SwitchEvent::ConnectionCleared {
        connection: leg("4001"),
        releasing: Address::number("4002"),
        reason: Some(CallState::Ok),
    };
    assert_eq!(told(CallControlEvents::ConnectionCleared(cleared)), Ok(expected));
    let cleared_call = ConnectionId::call(CALL.as_slice());
    let cause = EventCause::SWITCHING_FUNCTION_TERMINATED;
    let cleared = CallClearedEvent { cleared_call, cause, ..Default::default() };
    let expected =
        SwitchEvent::CallCleared { call: SwitchCallId::new(&CALL), reason: Some(CallState::Dropped) };
    assert_eq!(told(CallControlEvents::CallCleared(cleared)), Ok(expected));
}

#[test]
fn diverted_tells_from_where_and_to_where() {
    let diverted = DivertedEvent {
        connection: connection("4002"),
        diverting_device: subject("4002"),
        new_destination: subject("4003"),
        cause: EventCause::CALL_FORWARD_NO_ANSWER,
        ..Default::default()
    };
    let expected = SwitchEvent::Diverted {
        connection: leg("4002"),
        diverting: Address::number("4002"),
        destination: Address::number("4003"),
        reason: Some(CallState::Forwarded),
    };
    assert_eq!(told(CallControlEvents::Diverted(diverted)), Ok(expected));
}

/// Whether the call of a delivered event comes in over a trunk.
fn from_trunk(delivered: DeliveredEvent) -> bool {
    match told(CallControlEvents::Delivered(delivered)) {
        Ok(SwitchEvent::Delivered { ends, .. }) => ends.from_trunk,
        other => panic!("delivered became {other:?}"),
    }
}

#[test]
fn a_call_comes_from_a_trunk_if_the_switch_names_the_trunk_or_its_connection() {
    let associated = |device| DeliveredEvent { associated_calling_device: Some(device), ..delivered() };
    assert!(!from_trunk(delivered()));
    assert!(from_trunk(associated(AssociatedCallingDeviceId::dialing_number("7801"))));
    assert!(from_trunk(associated(DeviceId::device_number(7801).into())));
    assert!(!from_trunk(associated(AssociatedCallingDeviceId::not_known())));
    let originating_nid_connection = Some(connection("7801"));
    assert!(from_trunk(DeliveredEvent { originating_nid_connection, ..delivered() }));
}

#[test]
fn a_caller_whose_number_is_withheld_is_restricted_not_unknown() {
    let withheld = DeliveredEvent { calling_device: CallingDeviceId::restricted(), ..delivered() };
    match told(CallControlEvents::Delivered(withheld)) {
        Ok(SwitchEvent::Delivered { ends, .. }) => assert_eq!(ends.calling, Address::Restricted),
        other => panic!("delivered became {other:?}"),
    }
}

#[test]
fn a_connection_is_read_in_all_its_forms() {
    let held = |held_connection| {
        let held = HeldEvent { held_connection, holding_device: subject("4001"), ..Default::default() };
        match told(CallControlEvents::Held(held)) {
            Ok(SwitchEvent::Held { connection, .. }) => connection,
            other => panic!("held became {other:?}"),
        }
    };
    assert_eq!(held(connection("4001")), leg("4001"));
    assert_eq!(held(ConnectionId::call(CALL.as_slice())), call_alone());
    let device = ConnectionDevice::Dynamic([1, 2, 3, 4].into());
    let dynamic = Connection { call: SwitchCallId::new(&CALL), device };
    assert_eq!(held(dynamic_connection(&[1, 2, 3, 4])), dynamic);
}

#[test]
fn a_call_event_that_names_no_call_has_the_dn_read_again() {
    let nameless = DeliveredEvent { connection: device_only("4002"), ..delivered() };
    let expected = SwitchEvent::Unmodelled { name: "delivered" };
    assert_eq!(told(CallControlEvents::Delivered(nameless)), Ok(expected));
}

#[test]
fn changes_that_are_not_modelled_have_the_dn_read_again() {
    let bridged = CallControlEvents::Bridged(BridgedEvent::default());
    assert_eq!(told(bridged), Ok(SwitchEvent::Unmodelled { name: "bridged" }));
}

#[test]
fn events_that_clients_are_not_told_are_no_news() {
    for csta in [
        EventSpecificInfo::CallControlEvents(CallControlEvents::Offered(OfferedEvent::default())),
        EventSpecificInfo::CallControlEvents(CallControlEvents::Queued(QueuedEvent::default())),
        EventSpecificInfo::VoiceUnitEvents(VoiceUnitEvents::SuspendPlay(SuspendPlayEvent::default())),
        EventSpecificInfo::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::DoNotDisturb(
            DoNotDisturbEvent::default(),
        )),
    ] {
        assert_eq!(event(&csta, &Profile::default()), Err(PassedOver::NoNews));
    }
}

/// An event report as it comes over the link.
fn read(octets: &[u8]) -> EventSpecificInfo {
    let argument = Any::from_octets(octets).expect("the octets are one value");
    let report: CstaEventReportArgument = csta::decode(&argument).expect("the value is an event report");
    report.event_specific_info
}

#[test]
fn events_that_the_standard_does_not_have_are_passed_over() {
    let group = [0x30, 0x08, 0x55, 0x02, 0x00, 0x07, 0xa9, 0x02, 0x30, 0x00];
    let call_control = [0x30, 0x08, 0x55, 0x02, 0x00, 0x07, 0xa0, 0x02, 0xb5, 0x00];
    for octets in [group, call_control] {
        assert_eq!(event(&read(&octets), &Profile::default()), Err(PassedOver::Unrecognised));
    }
}

#[test]
fn a_report_that_has_been_over_the_link_says_the_same() {
    let sent = EventSpecificInfo::CallControlEvents(CallControlEvents::Delivered(delivered()));
    let report = CstaEventReportArgument {
        cross_ref_identifier: MonitorCrossRefId::new(&[0, 7]),
        event_specific_info: sent.clone(),
        rest: Rest::NONE,
    };
    let received = read(csta::encode(&report).as_octets());
    let profile = Profile::default();
    assert_eq!(event(&received, &profile), event(&sent, &profile));
}

fn voice(csta: VoiceUnitEvents) -> Result<SwitchEvent, PassedOver> {
    event(&EventSpecificInfo::VoiceUnitEvents(csta), &Profile::default())
}

#[test]
fn recording_is_told_of_the_leg_and_its_message() {
    let message = || Some(MessageId([7, 9].into()));
    let octets = || [7, 9].as_slice().into();
    let record = RecordEvent { connection: connection("4001"), message: octets(), ..Default::default() };
    let expected = SwitchEvent::Record { connection: leg("4001"), message: message() };
    assert_eq!(voice(VoiceUnitEvents::Record(record)), Ok(expected));
    let suspend =
        SuspendRecordEvent { connection: connection("4001"), message: octets(), ..Default::default() };
    let expected = SwitchEvent::SuspendRecord { connection: leg("4001"), message: message() };
    assert_eq!(voice(VoiceUnitEvents::SuspendRecord(suspend)), Ok(expected));
    let stop = StopEvent { connection: connection("4001"), ..Default::default() };
    let expected = SwitchEvent::Stop { connection: leg("4001"), message: None };
    assert_eq!(voice(VoiceUnitEvents::Stop(stop)), Ok(expected));
    let play = PlayEvent { connection: connection("4001"), ..Default::default() };
    assert_eq!(voice(VoiceUnitEvents::Play(play)), Ok(SwitchEvent::Play { connection: leg("4001") }));
}

#[test]
fn the_cause_says_who_has_brought_a_recording_about_where_it_is_one_of_those() {
    for (cause, by) in [
        (EventCause::KEY_OPERATION, Some(Initiator::Telephone)),
        (EventCause::MAINTENANCE, Some(Initiator::Administrator)),
        (EventCause::DURATION_EXCEEDED, Some(Initiator::TimeLimit)),
        (EventCause::TIMEOUT, Some(Initiator::TimeLimit)),
        (EventCause::NORMAL_CLEARING, Some(Initiator::Release)),
        (EventCause::REDIRECTED, Some(Initiator::Release)),
        (EventCause::TRANSFER, Some(Initiator::Transfer)),
        (EventCause::SINGLE_STEP_TRANSFER, Some(Initiator::Transfer)),
        (EventCause::CONFERENCE, Some(Initiator::Conference)),
        (EventCause::NORMAL, None),
        (EventCause::LAWFUL_INTERCEPTION, None),
    ] {
        let stop = StopEvent { connection: connection("4001"), cause: Some(cause), ..Default::default() };
        let stopped = SwitchEvent::Stop { connection: leg("4001"), message: None };
        let expected = match by {
            Some(by) => SwitchEvent::Initiated { event: Box::new(stopped), by },
            None => stopped,
        };
        assert_eq!(voice(VoiceUnitEvents::Stop(stop)), Ok(expected), "{cause:?}");
    }
}

#[test]
fn what_becomes_of_a_call_is_no_reason_to_record_it() {
    let cause = Some(EventCause::TRANSFER);
    let record = RecordEvent { connection: connection("4001"), cause, ..Default::default() };
    let expected = SwitchEvent::Record { connection: leg("4001"), message: None };
    assert_eq!(voice(VoiceUnitEvents::Record(record)), Ok(expected));
}

#[test]
fn a_recording_of_no_call_is_passed_over() {
    let record = RecordEvent { connection: device_only("4001"), ..Default::default() };
    assert_eq!(voice(VoiceUnitEvents::Record(record)), Err(PassedOver::NoCall));
}

fn call_information(connection: ConnectionId, code: Option<&[u8]>) -> Result<SwitchEvent, PassedOver> {
    let account_info = code.map(Into::into);
    let device = subject("4001");
    let csta = CallInformationEvent { connection, device, account_info, ..Default::default() };
    let csta = CallAssociatedEvents::CallInformation(csta);
    event(&EventSpecificInfo::CallAssociatedEvents(csta), &Profile::default())
}

fn account_code(connection: Option<Connection>, code: Option<&str>) -> SwitchEvent {
    let account_code = code.map(str::to_owned);
    SwitchEvent::CallInformation { connection, device: Address::number("4001"), account_code }
}

#[test]
fn an_account_code_is_told_with_its_call_if_it_has_one() {
    let of_a_call = call_information(connection("4001"), Some(b"4711"));
    assert_eq!(of_a_call, Ok(account_code(Some(leg("4001")), Some("4711"))));
    let of_a_pause = call_information(device_only("4001"), Some(b"17"));
    assert_eq!(of_a_pause, Ok(account_code(None, Some("17"))));
}

#[test]
fn an_account_code_is_text_in_whatever_code_page_it_comes() {
    let read = |octets: &[u8]| call_information(connection("4001"), Some(octets));
    assert_eq!(read("Büro".as_bytes()), Ok(account_code(Some(leg("4001")), Some("Büro"))));
    assert_eq!(read(b"B\xfcro"), Ok(account_code(Some(leg("4001")), Some("Büro"))));
}

#[test]
fn an_account_code_that_is_absent_or_empty_is_none() {
    for code in [None, Some([].as_slice())] {
        assert_eq!(call_information(connection("4001"), code), Ok(account_code(Some(leg("4001")), None)));
    }
}

#[test]
fn a_device_goes_out_of_service_and_comes_back() {
    let told = |csta| event(&EventSpecificInfo::DeviceMaintenanceEvents(csta), &Profile::default());
    let out = DeviceMaintenanceEvents::OutOfService(OutOfServiceEvent::default());
    assert_eq!(told(out), Ok(SwitchEvent::OutOfService));
    let back = DeviceMaintenanceEvents::BackInService(BackInServiceEvent::default());
    assert_eq!(told(back), Ok(SwitchEvent::BackInService));
}

fn private(data: CstaPrivateData) -> Result<SwitchEvent, PassedOver> {
    let content = SecuredPrivateData { private_data: data, ..Default::default() };
    let csta = VendorSpecEvents::PrivateEvent(PrivateEvent { content });
    event(&EventSpecificInfo::VendorSpecEvents(csta), &Profile::default())
}

fn cordboard(id: &[u32], content: CordboardContent) -> CstaPrivateData {
    CordboardPrivateData::new(id, content).expect("the arcs are an identifier").into()
}

fn association(guest: &str, host: Option<&str>, associated: bool) -> CordboardContent {
    CordboardContent::GuestAssociatedEvent(GuestAssociatedEvent {
        guest: DeviceId::dialing_number(guest),
        host: host.map(DeviceId::dialing_number),
        associated,
        rest: Rest::NONE,
    })
}

#[test]
fn an_association_is_told_with_guest_and_host() {
    let joined = private(cordboard(&CORDBOARD_PRIVATE_DATA, association("6001", Some("4001"), true)));
    let (guest, host) = (dn("6001"), Some(dn("4001")));
    assert_eq!(joined, Ok(SwitchEvent::GuestAssociated { guest, host, associated: true }));
    let parted = private(cordboard(&CORDBOARD_PRIVATE_DATA, association("6001", None, false)));
    let (guest, host) = (dn("6001"), None);
    assert_eq!(parted, Ok(SwitchEvent::GuestAssociated { guest, host, associated: false }));
}

#[test]
fn an_event_of_another_vendor_is_carried_as_it_came() {
    let carried = |octets: &[u8]| Ok(SwitchEvent::Private { data: PrivateData(octets.into()) });
    let of_another = cordboard(&[1, 3, 12, 1206], association("6001", Some("4001"), true));
    let CstaPrivateData::Private(any) = &of_another else { panic!("{of_another:?}") };
    let octets = any.as_octets().to_vec();
    assert_eq!(private(of_another), carried(&octets));
    let text = CstaPrivateData::String(b"any".as_slice().into());
    assert_eq!(private(text), carried(b"\x04\x03any"));
    assert_eq!(private(CstaPrivateData::Private(Any::null())), carried(&[0x05, 0x00]));
}

#[test]
fn private_data_of_others_beside_an_event_comes_along_with_it_and_ours_does_not() {
    let alone = told(CallControlEvents::Delivered(delivered()));
    let with = |private_data| {
        let extensions = Some(CstaCommonArguments { private_data, ..Default::default() });
        told(CallControlEvents::Delivered(DeliveredEvent { extensions, ..delivered() }))
    };
    let ours = cordboard(&CORDBOARD_PRIVATE_DATA, CordboardContent::WalkAwayCode(b"17".as_slice().into()));
    for nothing in [None, Some(vec![]), Some(vec![ours.clone()])] {
        assert_eq!(with(nothing), alone);
    }
    let theirs = CstaPrivateData::String(b"any".as_slice().into());
    let event = Box::new(alone.expect("an event"));
    let data =
        vec![PrivateData(b"\x04\x03any".as_slice().into()), PrivateData([0x05, 0x00].as_slice().into())];
    let carried = with(Some(vec![theirs, ours, CstaPrivateData::Private(Any::null())]));
    assert_eq!(carried, Ok(SwitchEvent::WithPrivateData { event, data }));
}

#[test]
fn private_data_of_ours_that_is_no_event_is_no_news() {
    let code = CordboardContent::WalkAwayCode(b"17".as_slice().into());
    assert_eq!(private(cordboard(&CORDBOARD_PRIVATE_DATA, code)), Err(PassedOver::NoNews));
}

#[test]
fn private_data_of_ours_that_cannot_be_used_is_passed_over_with_the_reason() {
    let unusable = |data| matches!(private(data), Err(PassedOver::UnusablePrivateData { .. }));
    let identifier_alone = [0x30, 0x07, 0x06, 0x05, 0x88, 0x37, 0x82, 0x1d, 0x01];
    let identifier_alone = Any::from_octets(&identifier_alone).expect("the octets are one value");
    assert!(unusable(CstaPrivateData::Private(identifier_alone)));
    assert!(unusable(cordboard(&CORDBOARD_PRIVATE_DATA, association("", Some("4001"), true))));
    let too_long = "9".repeat(33);
    assert!(unusable(cordboard(&CORDBOARD_PRIVATE_DATA, association("6001", Some(&too_long), true))));
}
