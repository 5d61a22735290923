//! The switch says how it is.

use csta::Operation;
use csta::data::device_feature_types::SystemStatus;
use csta_link::Output;
use rose::Pdu;

use crate::bench::{Bench, config, config_with, done, requested_status, switch_invokes, system_status};

#[test]
fn a_status_is_answered_at_once_with_the_id_it_came_with() {
    let mut bench = Bench::operational(config_with(|control| control.max_outstanding = 1));
    for tag in 0..10 {
        bench.invoke(tag, Operation::MakeCall).unwrap();
    }
    bench.sent();
    for invoke_id in [1, 300, 70_000, -1] {
        bench.switch_sends(system_status(invoke_id, SystemStatus::NORMAL));
        assert_eq!(bench.sent(), [Pdu::Rose(done(invoke_id, Operation::SystemStatus))]);
    }
}

#[test]
fn a_normal_status_again_is_no_news() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(system_status(2, SystemStatus::NORMAL));
    assert_eq!(bench.told(), []);
}

#[test]
fn lost_messages_are_news_each_time() {
    let mut bench = Bench::operational(config());
    for invoke_id in [2, 3] {
        bench.switch_sends(system_status(invoke_id, SystemStatus::MESSAGES_LOST));
        assert_eq!(bench.told(), [Output::Status(SystemStatus::MESSAGES_LOST)]);
    }
    bench.switch_sends(system_status(4, SystemStatus::NORMAL));
    assert_eq!(bench.told(), [Output::Status(SystemStatus::NORMAL)]);
}

#[test]
fn a_disabled_switch_is_reported_and_the_link_left_to_the_caller() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(system_status(2, SystemStatus::DISABLED));
    assert_eq!(bench.told(), [Output::Status(SystemStatus::DISABLED)]);
    assert!(bench.link.is_operational());
    assert_eq!(bench.link.status(), Some(SystemStatus::DISABLED));
}

#[test]
fn a_status_that_the_standard_does_not_name_is_answered_and_reported() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(system_status(2, SystemStatus(99)));
    assert_eq!(bench.told(), [Output::Status(SystemStatus(99))]);
    assert_eq!(bench.sent(), [Pdu::Rose(done(2, Operation::SystemStatus))]);
}

#[test]
fn a_switch_that_asks_for_our_status_hears_that_it_is_normal() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(switch_invokes(9, Operation::RequestSysStat, rose::Any::new(vec![0x30, 0x00])));
    let normal = requested_status(9, SystemStatus::NORMAL);
    assert_eq!(bench.sent(), [Pdu::Rose(normal)]);
}
