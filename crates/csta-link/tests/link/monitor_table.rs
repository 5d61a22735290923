//! Events find their monitor by cross reference, whatever comes first.

use std::time::Duration;

use csta::data::status_reporting::MonitorCrossRefId;
use csta_link::{EARLY_EVENT_LIFE, MAX_EARLY_EVENTS, MonitorState, MonitorTable, Routed, Started};

type Table = MonitorTable<&'static str, u32>;

const START: Duration = Duration::from_secs(100);
fn xref() -> MonitorCrossRefId {
    MonitorCrossRefId(vec![0x00, 0x01].into())
}

fn other_xref() -> MonitorCrossRefId {
    MonitorCrossRefId(vec![0x00, 0x02].into())
}

fn active(key: &'static str, cross_ref: &MonitorCrossRefId) -> Table {
    let mut table = Table::new();
    table.requested(key);
    table.started(START, key, cross_ref);
    table
}

const fn started(early: Vec<u32>) -> Started<&'static str, u32> {
    Started { early, displaced: None }
}

#[test]
fn an_event_goes_to_the_monitor_of_its_cross_reference() {
    let mut table = active("6001", &xref());
    assert_eq!(table.route(START, &xref(), 1), Routed::To("6001", 1));
    assert_eq!(table.state(&"6001"), Some(&MonitorState::Active { cross_ref: xref() }));
}

#[test]
fn events_before_the_answer_to_monitor_start_are_given_back_in_their_order() {
    let mut table = Table::new();
    table.requested("6001");
    table.requested("6002");
    assert_eq!(table.route(START, &xref(), 1), Routed::Held);
    assert_eq!(table.route(START, &other_xref(), 2), Routed::Held);
    assert_eq!(table.route(START, &xref(), 3), Routed::Held);
    assert_eq!(table.started(START, "6001", &xref()), started(vec![1, 3]));
    assert_eq!(table.started(START, "6002", &other_xref()), started(vec![2]));
    assert_eq!(table.dropped(), 0);
}

#[test]
fn early_events_are_dropped_after_a_few_seconds() {
    let mut table = Table::new();
    table.requested("6001");
    table.route(START, &xref(), 1);
    assert_eq!(table.started(START + EARLY_EVENT_LIFE, "6001", &xref()), started(vec![]));
    assert_eq!(table.dropped(), 1);
}

#[test]
fn an_unknown_cross_reference_is_dropped_at_once_when_no_answer_is_awaited() {
    let mut table = active("6001", &xref());
    assert_eq!(table.route(START, &other_xref(), 1), Routed::Dropped(1));
    assert_eq!(table.dropped(), 1);
}

#[test]
fn early_events_that_no_answer_claims_are_dropped_with_the_last_answer() {
    let mut table = Table::new();
    table.requested("6001");
    table.route(START, &other_xref(), 1);
    table.refused("6001");
    assert_eq!(table.dropped(), 1);
    table.requested("6002");
    assert_eq!(table.started(START, "6002", &other_xref()), started(vec![]));
}

#[test]
fn early_events_of_others_wait_no_longer_than_the_last_answer() {
    let mut table = Table::new();
    table.requested("6001");
    table.route(START, &other_xref(), 1);
    table.started(START, "6001", &xref());
    assert_eq!(table.dropped(), 1);
}

#[test]
fn early_events_are_bounded() {
    let mut table = Table::new();
    table.requested("6001");
    for _ in 0..MAX_EARLY_EVENTS {
        assert_eq!(table.route(START, &xref(), 1), Routed::Held);
    }
    assert_eq!(table.route(START, &xref(), 2), Routed::Dropped(2));
    assert_eq!(table.started(START, "6001", &xref()).early.len(), MAX_EARLY_EVENTS);
}

#[test]
fn cross_references_die_with_the_link() {
    let mut table = active("6001", &xref());
    table.requested("6002");
    table.requested("6003");
    table.refused("6003");
    table.link_lost();
    assert_eq!(table.state(&"6001"), Some(&MonitorState::Lost));
    assert_eq!(table.state(&"6002"), Some(&MonitorState::Lost));
    assert_eq!(table.state(&"6003"), Some(&MonitorState::Refused));
    assert_eq!(table.route(START, &xref(), 1), Routed::Dropped(1));
}

#[test]
fn the_same_number_after_a_restart_may_mean_another_device() {
    let mut table = active("6001", &xref());
    table.link_lost();
    table.requested("6001");
    table.requested("6002");
    table.started(START, "6002", &xref());
    assert_eq!(table.route(START, &xref(), 1), Routed::To("6002", 1));
}

#[test]
fn a_cross_reference_given_away_anew_is_lost_to_its_first_owner() {
    let mut table = active("6001", &xref());
    table.requested("6002");
    assert_eq!(table.started(START, "6002", &xref()), Started { early: vec![], displaced: Some("6001") });
    assert_eq!(table.state(&"6001"), Some(&MonitorState::Lost));
    assert_eq!(table.route(START, &xref(), 1), Routed::To("6002", 1));
}

#[test]
fn a_monitor_started_again_has_its_new_cross_reference_only() {
    let mut table = active("6001", &xref());
    table.requested("6001");
    table.started(START, "6001", &other_xref());
    assert_eq!(table.route(START, &other_xref(), 1), Routed::To("6001", 1));
    assert_eq!(table.route(START, &xref(), 2), Routed::Dropped(2));
}

#[test]
fn a_monitor_stopped_by_the_switch_is_lost() {
    let mut table = active("6001", &xref());
    assert_eq!(table.stopped_by_switch(&xref()), Some("6001"));
    assert_eq!(table.stopped_by_switch(&xref()), None);
    assert_eq!(table.state(&"6001"), Some(&MonitorState::Lost));
}

#[test]
fn a_forgotten_monitor_gives_back_the_cross_reference_to_stop() {
    let mut table = active("6001", &xref());
    table.requested("6002");
    assert_eq!(table.forget(&"6001"), Some(xref()));
    assert_eq!(table.forget(&"6002"), None);
    assert_eq!(table.state(&"6001"), None);
    assert_eq!(table.route(START, &xref(), 1), Routed::Dropped(1));
}
