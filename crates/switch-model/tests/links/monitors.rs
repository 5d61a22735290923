//! Monitors: each link has its own, and each gets its own copies.

use csta::{
    data::{
        acse_user_info_csta::CallControlEvents,
        error_definition::{OperationErrors, SystemResourceAvailabilityErrors, UniversalFailure},
        status_reporting::{MonitorCrossRefId, MonitorFilter, MonitorObject},
    },
    services::{
        change_monitor_filter::ChangeMonitorFilterArgument, monitor_start::MonitorStartArgument,
        monitor_stop::MonitorStopArgument, snapshot_device::SnapshotDeviceArgument,
    },
};
use rose::{Apdu, Pdu, acse::AcseApdu};
use switch_model::{Act, ConnectionKey, Framing};

use crate::site::{Site, make_call, monitor_start, named};

fn stop(cross_ref: [u8; 2]) -> MonitorStopArgument {
    MonitorStopArgument {
        cross_ref_identifier: MonitorCrossRefId::new(&cross_ref),
        ..MonitorStopArgument::default()
    }
}

fn dial(site: &mut Site) {
    site.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
}

#[test]
fn two_links_get_their_own_copies_under_their_own_cross_references() {
    let mut site = Site::new();
    let (one, other) = (site.open(), site.open());
    site.monitor(one, ["4000", "4001"]);
    site.monitor(other, ["4001"]);
    dial(&mut site);
    assert_eq!(
        site.events(one),
        ["0001 serviceInitiated", "0001 originated", "0001 delivered", "0002 delivered"]
    );
    assert_eq!(site.events(other), ["0001 delivered"]);
}

#[test]
fn devices_without_a_monitor_are_not_reported() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4002"]);
    dial(&mut site);
    assert!(site.received(key).is_empty());
}

#[test]
fn a_device_monitored_twice_is_reported_twice() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4001", "4001"]);
    dial(&mut site);
    assert_eq!(site.events(key), ["0001 delivered", "0002 delivered"]);
}

#[test]
fn a_stopped_monitor_is_silent_and_cannot_be_stopped_again() {
    let mut site = Site::new();
    let key = site.open();
    let [cross_ref] = site.monitor(key, ["4001"]);
    site.granted(key, &stop(cross_ref));
    dial(&mut site);
    assert!(site.received(key).is_empty());
    let unknown = UniversalFailure::Operation(OperationErrors::INVALID_MONITOR_CROSS_REF_ID);
    assert_eq!(site.refused(key, &stop(cross_ref)), unknown);
}

#[test]
fn a_link_cannot_stop_the_monitor_of_another() {
    let mut site = Site::new();
    let (one, other) = (site.open(), site.open());
    let [cross_ref] = site.monitor(one, ["4001"]);
    site.refused(other, &stop(cross_ref));
    dial(&mut site);
    assert_eq!(site.events(one), ["0001 delivered"]);
}

#[test]
fn monitors_end_with_their_link() {
    let mut site = Site::new();
    let gone = site.open();
    site.monitor(gone, ["4001"]);
    site.send(gone, &Pdu::Acse(AcseApdu::Abrt(rose::acse::Abrt::by_user())));
    let key = site.open();
    dial(&mut site);
    assert!(site.received(gone).is_empty());
    assert_eq!(site.monitor(key, ["4001"]), [[0, 1]], "the same cross reference, on another link");
}

#[test]
fn an_unknown_device_and_a_call_are_not_monitored() {
    let mut site = Site::new();
    let key = site.open();
    assert_eq!(
        site.refused(key, &monitor_start("4999")),
        UniversalFailure::Operation(OperationErrors::INVALID_DEVICE_ID)
    );
    let call = MonitorStartArgument {
        monitor_object: MonitorObject::CallObject(named(1, "4000")),
        ..monitor_start("4000")
    };
    assert_eq!(site.refused(key, &call), UniversalFailure::Operation(OperationErrors::SERVICE_NOT_SUPPORTED));
}

#[test]
fn a_link_has_a_limited_number_of_monitors() {
    let mut site = Site::with(|config| config.monitors_per_link = 1);
    let key = site.open();
    site.monitor(key, ["4000"]);
    assert_eq!(
        site.refused(key, &monitor_start("4001")),
        UniversalFailure::SystemResourceAvailability(
            SystemResourceAvailabilityErrors::OVERALL_MONITOR_LIMIT_EXCEEDED
        )
    );
}

#[test]
fn a_set_bit_of_the_filter_suppresses_its_event() {
    let mut site = Site::new();
    let key = site.open();
    let filter =
        MonitorFilter { call_control: Some(CallControlEvents::DELIVERED), ..MonitorFilter::default() };
    let filtered = MonitorStartArgument { requested_monitor_filter: Some(filter), ..monitor_start("4000") };
    site.granted(key, &filtered);
    site.granted(
        key,
        &MonitorStartArgument {
            requested_monitor_filter: Some(MonitorFilter::report_everything()),
            ..monitor_start("4001")
        },
    );
    dial(&mut site);
    assert_eq!(site.events(key), ["0001 serviceInitiated", "0001 originated", "0002 delivered"]);
}

#[test]
fn an_association_that_exists_is_reported_between_monitor_start_and_snapshot() {
    let mut site = Site::new();
    site.act(&Act::MoveGuest { guest: "6000".into(), host: Some("4001".into()) });
    let key = site.open();
    site.request(key, &monitor_start("6000"));
    site.request(key, &monitor_start("6001"));
    let snapshot = SnapshotDeviceArgument {
        snapshot_object: csta::data::device_identifier::DeviceId::dialing_number("6000"),
        ..SnapshotDeviceArgument::default()
    };
    site.request(key, &snapshot);
    let order: Vec<i32> = site.received(key).iter().map(operation).collect();
    assert_eq!(order, [71, 21, 71, 74], "the free guest 6001 is not reported");
}

fn operation(pdu: &Pdu) -> i32 {
    match pdu {
        Pdu::Rose(Apdu::Invoke { opcode, .. }) => *opcode,
        Pdu::Rose(Apdu::ReturnResult { result: Some(result), .. }) => {
            result.opcode.expect("the switch names the operation")
        }
        other => panic!("unexpected: {other:?}"),
    }
}

#[test]
fn a_switch_that_loses_a_device_ends_its_monitors_itself() {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4000", "4001"]);
    site.switch.stop_monitors(site.moment(), &"4001".into());
    dial(&mut site);
    let received = site.received(key);
    let Some(Pdu::Rose(Apdu::Invoke { opcode: 73, argument: Some(argument), .. })) = received.first() else {
        panic!("a MonitorStop should have come first: {received:?}");
    };
    assert_eq!(csta::decode(argument), Ok(stop([0, 2])));
    assert_eq!(received.len(), 1 + 3, "and three events of 4000 after it");
}

#[test]
fn every_party_is_told_its_own_state() {
    use csta::{
        data::connection_states::LocalConnectionState,
        events::event_report_definitions::{CallControlEvents, EventSpecificInfo},
    };
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4000", "4001"]);
    site.ask(key, &make_call("4000", "4001"));
    let states: Vec<_> = site
        .event_reports(key)
        .into_iter()
        .filter_map(|event| match event.event_specific_info {
            EventSpecificInfo::CallControlEvents(CallControlEvents::Delivered(d)) => d.local_connection_info,
            _ => None,
        })
        .collect();
    assert_eq!(states, [LocalConnectionState::CONNECTED, LocalConnectionState::ALERTING]);
}

#[test]
fn the_filter_of_a_monitor_can_be_changed() {
    let mut site = Site::new();
    let key = site.open();
    let [cross_ref] = site.monitor(key, ["4001"]);
    let filter =
        MonitorFilter { call_control: Some(CallControlEvents::DELIVERED), ..MonitorFilter::default() };
    let change = ChangeMonitorFilterArgument {
        cross_ref_identifier: MonitorCrossRefId::new(&cross_ref),
        requested_filter_list: filter.clone(),
        ..ChangeMonitorFilterArgument::default()
    };
    assert_eq!(site.granted(key, &change).actual_filter_list, Some(filter));
    dial(&mut site);
    assert!(site.received(key).is_empty());
    let everything = ChangeMonitorFilterArgument {
        requested_filter_list: MonitorFilter::report_everything(),
        ..change.clone()
    };
    site.granted(key, &everything);
    site.act(&Act::Answer { phone: "4001".into() });
    assert_eq!(site.events(key), ["0001 established"]);
    let unknown =
        ChangeMonitorFilterArgument { cross_ref_identifier: MonitorCrossRefId::new(&[0, 9]), ..change };
    assert_eq!(
        site.refused(key, &unknown),
        UniversalFailure::Operation(OperationErrors::INVALID_MONITOR_CROSS_REF_ID)
    );
}

#[test]
fn a_device_in_place_of_a_cross_reference_costs_the_request_and_not_the_link() {
    let mut site = Site::new();
    let key = site.open();
    let device = rose::Any::new(vec![0x30, 0x08, 0x30, 0x06, 0x80, 0x04, b'4', b'0', b'0', b'1']);
    let answer = site.ask_raw(key, 72, Some(device));
    assert_eq!(answer, crate::site::Answer::Reject(rose::InvokeProblem::MISTYPED_ARGUMENT));
    site.monitor(key, ["4001"]);
}

/// What the switch says to an APDU, given by its octets.
fn told_after(site: &mut Site, key: ConnectionKey, hex: &str) -> Vec<Pdu> {
    let digits: Vec<char> = hex.chars().filter(|c| !c.is_whitespace()).collect();
    let octet = |pair: &[char]| pair.iter().collect::<String>();
    let apdu: Vec<u8> = digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(&octet(pair), 16).expect("hexadecimal digits"))
        .collect();
    let record = Framing::Length16.wrap(&apdu).expect("short");
    site.send_octets(key, &record);
    site.received(key)
}

#[test]
fn a_request_for_a_monitor_without_an_invoke_id_is_done_and_not_answered() {
    let mut site = Site::new();
    let key = site.open();
    assert_eq!(told_after(&mut site, key, "a10f 0500 020147 3008 3006 800434303031"), []);
    site.request(key, &make_call("4001", "4002"));
    assert!(!site.received(key).is_empty(), "the call is reported on the monitor");
    assert_eq!(site.switch.observations().unexpected_answers, 0);
}

#[test]
fn a_request_for_a_monitor_of_an_odd_form_is_answered() {
    let invalid = "the number is none of this switch";
    let mistyped = "the argument is mistyped";
    for (what, argument, expected) in [
        ("NULL in place of the object", "3002 0500", mistyped),
        ("no member in the device", "3002 3000", mistyped),
        ("NULL in the device", "3004 3002 0500", invalid),
        ("a number of no digits", "3004 3002 8000", invalid),
        ("a number without a sequence around it", "3006 800434303031", mistyped),
        ("a call without members", "3002 6b00", mistyped),
        ("a NULL in place of the filter", "300a 3006 800434303031 0500", "granted"),
    ] {
        let mut site = Site::new();
        let key = site.open();
        let argument: String = argument.split_whitespace().collect();
        let length = argument.len() / 2;
        let apdu = format!("a1{:02x} 020105 020147 {argument}", 6 + length);
        let told = told_after(&mut site, key, &apdu);
        let found = match told.as_slice() {
            [Pdu::Rose(Apdu::Reject { invoke_id: Some(5), .. })] => mistyped,
            [Pdu::Rose(Apdu::ReturnError { invoke_id: 5, .. })] => invalid,
            [Pdu::Rose(Apdu::ReturnResult { invoke_id: 5, .. })] => "granted",
            other => panic!("{what}: one answer should have come: {other:?}"),
        };
        assert_eq!(found, expected, "{what}");
    }
}
