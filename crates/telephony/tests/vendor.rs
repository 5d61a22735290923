//! Private data of other vendors on its way to clients (csta-link.md 9).

mod bench;

use bench::Bench;
use bench::switch::{Reports, Style};
use telephony::event::Event;
use telephony::key_value::KvValue;
use telephony::switch::{FromSwitch, PrivateData, SwitchEvent};

const KEY: &str = "CSTA_PRIVATE_DATA";
const LEFT_OUT: &str = "CSTA_PRIVATE_DATA_LEFT_OUT";

fn data(octets: &[u8]) -> PrivateData {
    PrivateData(octets.into())
}

/// The same reports, with that beside each of them.
fn with(reports: Reports, data: &[PrivateData]) -> Reports {
    let beside = |event| SwitchEvent::WithPrivateData { event: Box::new(event), data: data.to_vec() };
    reports.into_iter().map(|(dn, event)| (dn, beside(event))).collect()
}

/// What of it an event has, in its order.
fn carried(event: &Event) -> Vec<&KvValue> {
    event.extensions.0.iter().filter(|(key, _)| key == KEY).map(|(_, value)| value).collect()
}

fn binary(octets: &[u8]) -> KvValue {
    KvValue::Binary(octets.to_vec())
}

#[test]
fn the_events_of_a_call_have_what_came_with_the_switchs_event_and_later_ones_have_not() {
    let mut bench = Bench::new(Style::PLAIN);
    let reports = bench.switch.dials("A", "B");
    bench.play_reports(with(reports, &[data(&[4, 1, 7]), data(&[5, 0])]));
    let events = bench.take_events();
    let names: Vec<_> =
        ["A", "B"].iter().flat_map(|dn| &events[*dn]).map(|event| event.name.name()).collect();
    assert_eq!(names, ["EventDialing", "EventRinging"]);
    for event in events.values().flatten() {
        assert_eq!(carried(event), [&binary(&[4, 1, 7]), &binary(&[5, 0])], "{}", event.name.name());
    }
    let reports = bench.switch.answers("B");
    bench.play_reports(reports);
    for event in bench.take_events().values().flatten() {
        assert!(carried(event).is_empty(), "{}", event.name.name());
    }
}

#[test]
fn what_extensions_have_no_room_for_is_left_out_and_counted() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.extensions_limit = 100;
    let reports = bench.switch.dials("A", "B");
    bench.play_reports(with(reports, &[data(&[4; 90]), data(&[5, 0]), data(&[4; 95])]));
    let events = bench.take_events();
    assert_eq!(carried(&events["B"][0]), [&binary(&[5, 0])]);
    assert_eq!(events["B"][0].extensions.get(LEFT_OUT), Some(&KvValue::Int(185)));
}

#[test]
fn an_event_of_private_data_alone_is_a_private_event_of_no_service() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.tell("B", FromSwitch::Event(SwitchEvent::Private { data: data(&[4, 1, 7]) }));
    let events = bench.take_events();
    let event = &events["B"][0];
    assert_eq!((event.name.name(), event.private_msg_id), ("EventPrivateInfo", Some(0)));
    assert_eq!(carried(event), [&binary(&[4, 1, 7])]);
    assert!(bench.snapshot("B").in_sync);
}
