//! What the switch does when it is told to misbehave.

use std::time::Duration;

use csta::{
    data::{
        call_connection_identifiers::ConnectionId,
        error_definition::{SubscribedResourceAvailabilityErrors, UniversalFailure},
    },
    services::record_message::RecordMessageArgument,
};
use rose::{Apdu, Pdu, acse::AcseApdu};
use switch_model::{Act, ConnectionKey, Framing, Output, Quirks, Segments};

use crate::site::{Answer, Site, aarq, connection, make_call};

fn with(quirks: Quirks) -> (Site, ConnectionKey) {
    let mut site = Site::new();
    let key = site.open();
    site.monitor(key, ["4000", "4001"]);
    *site.switch.quirks_mut() = quirks;
    (site, key)
}

fn talk(site: &mut Site) {
    site.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
    site.act(&Act::Answer { phone: "4001".into() });
}

fn record(at: ConnectionId) -> RecordMessageArgument {
    RecordMessageArgument { call_to_be_recorded: at, ..RecordMessageArgument::default() }
}

#[test]
fn events_may_come_before_the_response() {
    let (mut site, key) = with(Quirks { events_before_response: true, ..Quirks::default() });
    site.request(key, &make_call("4000", "4001"));
    let received = site.received(key);
    assert_eq!(received.len(), 5);
    assert!(matches!(received.last(), Some(Pdu::Rose(Apdu::ReturnResult { .. }))));
}

#[test]
fn segments_may_be_split_or_merged() {
    let whole = transmitted(Segments::Whole);
    assert_eq!(whole.len(), 2, "AARE and System Status");
    let split = transmitted(Segments::Split(5));
    let pieces = whole.iter().map(|record| record.len().div_ceil(5)).sum::<usize>();
    assert!(split.len() == pieces && split.iter().all(|segment| segment.len() <= 5), "{split:02x?}");
    let merged = transmitted(Segments::Merged);
    assert_eq!(merged.len(), 1);
    assert_eq!((split.concat(), merged.concat()), (whole.concat(), whole.concat()));
}

/// What a switch answers to an AARQ, in segments.
fn transmitted(segments: Segments) -> Vec<Vec<u8>> {
    let mut site = Site::with(|config| config.quirks.segments = segments);
    let key = site.switch.connect(site.moment());
    let request = Framing::Length16.wrap(&Pdu::Acse(AcseApdu::Aarq(aarq(None))).encode()).expect("short");
    site.switch.handle_input(site.moment(), key, &request);
    let octets = |output| match output {
        Output::Transmit(_, octets) => octets,
        other => panic!("{other:?}"),
    };
    std::iter::from_fn(|| site.switch.poll_output()).map(octets).collect()
}

#[test]
fn a_dead_switch_says_nothing_and_hears_nothing_but_stays_connected() {
    let (mut site, key) = with(Quirks { silent_death: true, ..Quirks::default() });
    site.request(key, &make_call("4000", "4001"));
    site.act(&Act::Dial { phone: "4002".into(), digits: "4001".into() });
    site.wait(Duration::from_secs(600));
    assert!(site.received(key).is_empty());
    assert!(!site.is_closed(key));
    assert!(site.switch.pbx().calls_of("4000").next().is_none());
}

#[test]
fn recordings_may_be_told_by_the_response_alone() {
    let (mut site, key) = with(Quirks { no_voice_unit_events: true, ..Quirks::default() });
    talk(&mut site);
    site.received(key);
    let at = connection(&site, "4001");
    site.granted(key, &record(at));
    assert!(site.received(key).is_empty());
}

#[test]
fn recordings_and_codes_may_be_told_to_every_party() {
    let (mut site, key) = with(Quirks { told_to_every_party: true, ..Quirks::default() });
    talk(&mut site);
    site.received(key);
    site.act(&Act::RecordKey { phone: "4001".into() });
    site.act(&Act::AccountCode { phone: "4001".into(), code: "1".into() });
    assert_eq!(
        site.events(key),
        ["0002 record", "0001 record", "0002 callInformation", "0001 callInformation"]
    );
}

#[test]
fn events_may_have_members_that_nobody_knows() {
    let (mut site, key) = with(Quirks { unknown_trailing_members: true, ..Quirks::default() });
    talk(&mut site);
    let received = site.received(key);
    let unknown = [0x9f, 0x63, 0x01, b'?'];
    let is_strange = |pdu: &&Pdu| pdu.encode().ends_with(&unknown);
    assert_eq!((received.iter().filter(is_strange).count(), received.len()), (6, 6));
}

#[test]
fn answers_may_be_late_while_events_are_not() {
    let delay = Duration::from_secs(12);
    let (mut site, key) = with(Quirks { late_answers: Some(delay), ..Quirks::default() });
    let asked = site.request(key, &make_call("4000", "4001"));
    assert_eq!(site.events(key).len(), 4);
    site.wait(delay - Duration::from_millis(1));
    assert!(site.received(key).is_empty());
    site.wait(Duration::from_millis(1));
    assert!(site.take_answer(key, asked).is_some());
}

#[test]
fn a_late_answer_to_a_link_that_is_gone_goes_nowhere() {
    let (mut site, key) = with(Quirks { late_answers: Some(Duration::from_secs(1)), ..Quirks::default() });
    site.request(key, &make_call("4000", "4001"));
    site.received(key);
    site.switch.handle_eof(key);
    assert_eq!(site.switch.poll_timeout(), None);
    site.wait(Duration::from_secs(2));
    assert!(site.received(key).is_empty());
}

#[test]
fn a_request_may_be_done_and_never_answered() {
    let (mut site, key) = with(Quirks { dropped_answers: vec![511], ..Quirks::default() });
    talk(&mut site);
    site.received(key);
    let at = connection(&site, "4001");
    site.request(key, &record(at));
    assert_eq!(site.events(key), ["0002 record"]);
}

#[test]
fn responses_may_bear_an_identifier_that_nobody_used() {
    let (mut site, key) = with(Quirks { wrong_response_ids: true, ..Quirks::default() });
    let asked = site.request(key, &make_call("4000", "4001"));
    assert!(site.take_answer(key, asked).is_none());
    assert!(site.take_answer(key, asked ^ 0x2000).is_some());
}

#[test]
fn cross_references_may_come_back_at_once() {
    for (reuse_cross_refs, expected) in [(false, [0, 3]), (true, [0, 1])] {
        let (mut site, key) = with(Quirks { reuse_cross_refs, ..Quirks::default() });
        site.switch.stop_monitors(site.moment(), &"4000".into());
        site.act(&Act::Dial { phone: "4005".into(), digits: "4006".into() });
        site.received(key);
        assert_eq!(site.monitor(key, ["4002"]), [expected]);
    }
}

#[test]
fn call_identifiers_may_come_back_at_once() {
    for (reuse_call_ids, expected) in [(false, 2), (true, 1)] {
        let (mut site, _) = with(Quirks { reuse_call_ids, ..Quirks::default() });
        site.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
        site.act(&Act::HangUp { phone: "4000".into() });
        site.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
        assert_eq!(connection(&site, "4000"), crate::site::named(expected, "4000"));
    }
}

#[test]
fn an_overloaded_switch_refuses_everything_but_says_how_it_is() {
    let (mut site, key) = with(Quirks { overload: true, ..Quirks::default() });
    let overloaded = UniversalFailure::SubscribedResourceAvailability(
        SubscribedResourceAvailabilityErrors::OUTSTANDING_REQ_LIMIT_EXCEEDED,
    );
    assert_eq!(site.refused(key, &make_call("4000", "4001")), overloaded);
    assert_eq!(site.refused(key, &crate::site::monitor_start("4002")), overloaded);
    let status = site.ask_raw(key, 210, Some(rose::Any::new(vec![0x30, 0x00])));
    assert!(matches!(status, Answer::Result(_)), "{status:?}");
    site.switch.quirks_mut().overload = false;
    site.granted(key, &make_call("4000", "4001"));
}
