//! The end of a link.

use csta::Operation;
use csta::data::device_feature_types::SystemStatus;
use csta_link::{Association, CloseReason, Failure, InvokeError, LinkConfig, Output, ReleaseStyle};
use rose::Pdu;
use rose::acse::{Abrt, AcseApdu, Release};

use crate::bench::{Bench, acse, config, config_with, done, seconds, system_status, without_association};

fn ended_by_abort() -> LinkConfig {
    let mut acse = acse();
    acse.release = ReleaseStyle::Abort;
    LinkConfig { association: Association::Acse(acse), ..config() }
}

fn normal() -> Release {
    Release::normal()
}

const RELEASED: Output = Output::Closed(CloseReason::Released);

#[test]
fn an_orderly_release_asks_and_waits_for_the_answer() {
    let mut bench = Bench::operational(config());
    bench.release();
    assert_eq!(bench.sent(), [Pdu::Acse(AcseApdu::Rlrq(normal()))]);
    assert_eq!(bench.told(), []);
    bench.switch_sends(AcseApdu::Rlre(normal()));
    assert_eq!(bench.told(), [RELEASED]);
}

#[test]
fn a_release_without_an_answer_ends_all_the_same() {
    let mut bench = Bench::operational(config());
    bench.release();
    bench.wait(seconds(2));
    assert_eq!(bench.told(), [RELEASED]);
}

#[test]
fn a_switch_that_just_hangs_up_on_a_release_has_released() {
    let mut bench = Bench::operational(config());
    bench.release();
    bench.socket_ends();
    assert_eq!(bench.told(), [RELEASED]);
}

#[test]
fn a_link_in_release_still_answers_the_switch_and_takes_no_request() {
    let mut bench = Bench::operational(config());
    bench.release();
    bench.sent();
    assert_eq!(bench.invoke(1, Operation::MakeCall), Err(InvokeError::NotOperational));
    bench.switch_sends(system_status(5, SystemStatus::NORMAL));
    assert_eq!(bench.sent(), [Pdu::Rose(done(5, Operation::SystemStatus))]);
    assert_eq!(bench.told(), []);
}

#[test]
fn where_applications_abort_the_link_ends_at_once() {
    let mut bench = Bench::operational(ended_by_abort());
    bench.release();
    assert_eq!(bench.sent()[0].encode(), [0x64, 0x06, 0x80, 0x01, 0x00, 0x81, 0x01, 0x01]);
    assert_eq!(bench.told(), [RELEASED]);
}

#[test]
fn a_link_that_is_not_accepted_yet_is_aborted() {
    let mut bench = Bench::dialled(config());
    bench.sent();
    bench.release();
    assert_eq!(bench.sent(), [Pdu::Acse(AcseApdu::Abrt(Abrt::by_user()))]);
    assert_eq!(bench.told(), [RELEASED]);
}

#[test]
fn without_an_association_there_is_nothing_to_say() {
    let mut bench = Bench::dialled(without_association());
    bench.release();
    assert_eq!((bench.sent(), bench.told()), (vec![], vec![RELEASED]));
}

#[test]
fn a_switch_that_releases_is_answered() {
    let mut bench = Bench::operational(config());
    bench.switch_sends(AcseApdu::Rlrq(normal()));
    assert_eq!(bench.sent(), [Pdu::Acse(AcseApdu::Rlre(normal()))]);
    assert_eq!(bench.told(), [Output::Closed(CloseReason::ReleasedBySwitch)]);
}

#[test]
fn two_releases_that_cross_end_the_link_as_released() {
    let mut bench = Bench::operational(config());
    bench.release();
    bench.switch_sends(AcseApdu::Rlrq(normal()));
    assert_eq!(bench.told(), [RELEASED]);
}

#[test]
fn every_request_fails_when_the_link_is_lost_those_sent_before_those_that_wait() {
    let mut bench = Bench::operational(config_with(|control| control.max_outstanding = 2));
    for tag in 1..=4 {
        bench.invoke(tag, Operation::MakeCall).unwrap();
    }
    bench.socket_ends();
    let told = bench.told();
    let tags: Vec<u64> = told
        .iter()
        .filter_map(|output| match output {
            Output::Answer(answer) if answer.outcome == Err(Failure::LinkLost) => Some(answer.tag),
            _ => None,
        })
        .collect();
    assert_eq!(tags, [1, 2, 3, 4]);
    assert_eq!(told.last(), Some(&Output::Closed(CloseReason::EndOfStream)));
}

#[test]
fn a_closed_link_does_nothing_any_more() {
    let mut bench = Bench::operational(config());
    bench.socket_ends();
    bench.told();
    bench.sent();
    bench.switch_sends(system_status(5, SystemStatus::NORMAL));
    bench.release();
    bench.socket_ends();
    bench.wait(seconds(3600));
    assert_eq!(bench.invoke(1, Operation::MakeCall), Err(InvokeError::NotOperational));
    assert_eq!((bench.sent(), bench.told(), bench.link.poll_timeout()), (vec![], vec![], None));
}
