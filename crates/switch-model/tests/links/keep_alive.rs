//! System Status keeps a silent link alive and finds a dead one.

use std::time::Duration;

use csta::services::request_system_status::RequestSysStatArg;
use rose::{Apdu, Pdu, acse::AcseApdu};
use switch_model::{ConnectionKey, SystemStatus};

use crate::site::Site;

const SILENCE: Duration = Duration::from_secs(30);

fn statuses(site: &mut Site, key: ConnectionKey) -> Vec<i32> {
    let is_status = |pdu: &Pdu| match pdu {
        Pdu::Rose(Apdu::Invoke { opcode: 211, invoke_id, .. }) => *invoke_id,
        other => panic!("something other than System Status came: {other:?}"),
    };
    site.received(key).iter().map(is_status).collect()
}

#[test]
fn after_half_a_minute_of_silence_the_status_is_told() {
    let mut site = Site::new();
    let key = site.open();
    site.wait(SILENCE - Duration::from_millis(1));
    assert!(statuses(&mut site, key).is_empty());
    site.wait(Duration::from_millis(1));
    assert_eq!(statuses(&mut site, key).len(), 1);
}

#[test]
fn traffic_is_as_good_as_a_status() {
    let mut site = Site::new();
    let key = site.open();
    for _ in 0..5 {
        site.wait(SILENCE - Duration::from_secs(1));
        site.granted(key, &RequestSysStatArg::default());
    }
    assert!(site.received(key).is_empty());
}

#[test]
fn an_application_that_answers_is_never_given_up() {
    let mut site = Site::new();
    let key = site.open();
    for _ in 0..5 {
        site.wait(SILENCE);
        for invoke_id in statuses(&mut site, key) {
            site.answer_status(key, invoke_id);
        }
    }
    assert!(!site.is_closed(key));
}

#[test]
fn an_answer_under_another_identifier_counts_too() {
    let mut site = Site::new();
    let key = site.open();
    for _ in 0..5 {
        site.wait(SILENCE);
        assert_eq!(statuses(&mut site, key).len(), 1);
        site.answer_status(key, 2);
    }
    assert!(!site.is_closed(key));
    assert_eq!(site.switch.observations().unexpected_answers, 0);
}

#[test]
fn two_unanswered_statuses_end_the_link() {
    let mut site = Site::new();
    let key = site.open();
    site.wait(3 * SILENCE);
    assert!(matches!(site.received(key).last(), Some(Pdu::Acse(AcseApdu::Abrt(_)))));
    assert!(site.is_closed(key));
}

#[test]
fn the_status_is_told_when_asked_and_when_it_changes() {
    let mut site = Site::new();
    let (one, other) = (site.open(), site.open());
    let status = |site: &mut Site| site.granted(one, &RequestSysStatArg::default()).system_status;
    assert_eq!(status(&mut site), csta::data::device_feature_types::SystemStatus::NORMAL);
    site.switch.set_status(site.moment(), SystemStatus::Disabled);
    assert_eq!(status(&mut site), csta::data::device_feature_types::SystemStatus::DISABLED);
    assert_eq!(statuses(&mut site, one).len(), 1);
    assert_eq!(statuses(&mut site, other).len(), 1);
}
