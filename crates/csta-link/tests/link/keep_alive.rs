//! A link that is silent is asked whether it is still there.

use std::time::Duration;

use csta::Operation;
use csta::data::device_feature_types::SystemStatus;
use csta_link::{CloseReason, Diagnostic, LossRate, Output};
use rose::{Apdu, InvokeProblem, OtherMembers, Problem};

use crate::bench::{Bench, config_with, done, requested_status, seconds, system_status, unspecified};

const INTERVAL: Duration = seconds(10);

fn kept_alive(tolerance: u32, failure: u32, warning: u32) -> Bench {
    Bench::operational(config_with(|control| {
        control.kpl_interval = INTERVAL;
        control.kpl_tolerance = tolerance;
        control.kpl_loss_rate = LossRate { failure, warning };
    }))
}

/// Waits until a keep-alive has been sent, and returns its invoke id.
fn asked(bench: &mut Bench) -> i32 {
    for _ in 0..=INTERVAL.as_secs() {
        if let [(invoke_id, Operation::RequestSysStat)] = bench.sent_invokes()[..] {
            return invoke_id;
        }
        bench.wait(seconds(1));
    }
    panic!("no keep-alive within the interval");
}

fn good_answer(bench: &mut Bench) {
    let invoke_id = asked(bench);
    bench.switch_sends(requested_status(invoke_id, SystemStatus::NORMAL));
}

fn failure(bench: &mut Bench) {
    asked(bench);
    bench.wait(INTERVAL);
}

#[test]
fn a_silent_link_is_asked_for_its_status() {
    let mut bench = kept_alive(3, 10, 100);
    bench.wait(seconds(9));
    assert_eq!(bench.sent(), []);
    bench.wait(seconds(1));
    assert_eq!(bench.sent_invokes(), [(1, Operation::RequestSysStat)]);
}

#[test]
fn traffic_from_the_switch_puts_the_question_off() {
    let mut bench = kept_alive(3, 10, 100);
    bench.wait(seconds(6));
    bench.switch_sends(system_status(2, SystemStatus::NORMAL));
    bench.wait(seconds(9));
    assert_eq!(bench.sent_invokes(), []);
    bench.wait(seconds(1));
    assert_eq!(bench.sent_invokes(), [(1, Operation::RequestSysStat)]);
}

#[test]
fn our_own_requests_do_not_put_the_question_off() {
    let mut bench = kept_alive(3, 10, 100);
    bench.wait(seconds(6));
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.wait(seconds(4));
    assert_eq!(bench.sent_invokes(), [(1, Operation::MakeCall), (2, Operation::RequestSysStat)]);
}

#[test]
fn an_interval_of_zero_asks_nothing() {
    let mut bench = Bench::operational(config_with(|control| control.kpl_interval = Duration::ZERO));
    bench.wait(seconds(3600));
    assert_eq!(bench.sent(), []);
}

#[test]
fn a_keep_alive_does_not_wait_behind_a_full_window() {
    let mut bench = Bench::operational(config_with(|control| {
        control.kpl_interval = seconds(5);
        control.max_outstanding = 1;
    }));
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.invoke(2, Operation::MakeCall).unwrap();
    bench.wait(seconds(5));
    assert_eq!(bench.sent_invokes(), [(1, Operation::MakeCall), (2, Operation::RequestSysStat)]);
}

#[test]
fn failures_beyond_the_tolerance_lose_the_link() {
    let mut bench = kept_alive(3, 10, 100);
    bench.wait(INTERVAL * 4);
    assert_eq!(bench.told(), []);
    bench.wait(INTERVAL);
    assert_eq!(bench.told(), [Output::Closed(CloseReason::KeepAliveLost { failures: 4 })]);
    assert_eq!(bench.link.counters().keep_alive_failures, 4);
}

#[test]
fn with_no_tolerance_the_first_failure_loses_the_link() {
    let mut bench = kept_alive(0, 1, 1);
    bench.wait(INTERVAL * 2);
    assert_eq!(bench.told(), [Output::Closed(CloseReason::KeepAliveLost { failures: 1 })]);
}

#[test]
fn an_answer_is_given_at_least_a_second() {
    let mut bench = Bench::operational(config_with(|control| {
        control.kpl_interval = Duration::from_millis(100);
        control.kpl_tolerance = 0;
    }));
    bench.wait(Duration::from_millis(1099));
    assert_eq!(bench.told(), []);
    bench.wait(Duration::from_millis(1));
    assert_eq!(bench.told(), [Output::Closed(CloseReason::KeepAliveLost { failures: 1 })]);
}

#[test]
fn an_error_or_a_reject_is_a_good_answer() {
    let problem = Problem::Invoke(InvokeProblem::UNRECOGNISED_OPERATION);
    for answer in [
        unspecified(1),
        Apdu::Reject { invoke_id: Some(1), problem, others: OtherMembers::NONE },
        done(1, Operation::RequestSysStat),
    ] {
        let mut bench = kept_alive(0, 10, 100);
        bench.wait(INTERVAL);
        bench.switch_sends(answer);
        bench.wait(seconds(9));
        assert_eq!((bench.told(), bench.link.counters().keep_alive_failures), (vec![], 0));
    }
}

#[test]
fn good_answers_take_failures_back() {
    let mut bench = kept_alive(1, 2, 0);
    failure(&mut bench);
    good_answer(&mut bench);
    good_answer(&mut bench);
    failure(&mut bench);
    assert_eq!(bench.told(), []);
    assert_eq!(bench.link.counters().keep_alive_failures, 2);
}

#[test]
fn too_few_good_answers_take_nothing_back() {
    let mut bench = kept_alive(1, 2, 0);
    failure(&mut bench);
    good_answer(&mut bench);
    failure(&mut bench);
    assert_eq!(bench.told(), [Output::Closed(CloseReason::KeepAliveLost { failures: 2 })]);
}

#[test]
fn with_a_loss_rate_of_zero_failures_stay() {
    let mut bench = kept_alive(1, 0, 0);
    failure(&mut bench);
    for _ in 0..50 {
        good_answer(&mut bench);
    }
    failure(&mut bench);
    assert_eq!(bench.told(), [Output::Closed(CloseReason::KeepAliveLost { failures: 2 })]);
}

#[test]
fn failures_that_are_taken_back_sooner_than_warnings_show_an_unstable_link() {
    let mut bench = kept_alive(1, 1, 100);
    failure(&mut bench);
    good_answer(&mut bench);
    assert_eq!(bench.notes(), [Diagnostic::KeepAliveFailed { failures: 1 }]);
    failure(&mut bench);
    assert_eq!(bench.notes(), [Diagnostic::KeepAliveFailed { failures: 1 }, Diagnostic::Unstable]);
    assert!(bench.link.is_operational());
}

#[test]
fn what_the_answer_says_is_news_when_it_is_new() {
    let mut bench = kept_alive(3, 10, 100);
    bench.wait(INTERVAL);
    bench.switch_sends(requested_status(1, SystemStatus::PARTIALLY_DISABLED));
    assert_eq!(bench.told(), [Output::Status(SystemStatus::PARTIALLY_DISABLED)]);
    bench.wait(INTERVAL);
    bench.switch_sends(requested_status(2, SystemStatus::PARTIALLY_DISABLED));
    assert_eq!(bench.told(), []);
}

#[test]
fn a_changed_interval_counts_at_once() {
    let mut bench = kept_alive(3, 10, 100);
    bench.wait(seconds(4));
    bench.set_control(|control| control.kpl_interval = seconds(5));
    bench.wait(seconds(1));
    assert_eq!(bench.sent_invokes(), [(1, Operation::RequestSysStat)]);
}

#[test]
fn a_late_answer_does_not_take_its_failure_back() {
    let mut bench = kept_alive(1, 1, 1);
    let first = asked(&mut bench);
    bench.wait(INTERVAL);
    bench.switch_sends(requested_status(first, SystemStatus::NORMAL));
    assert_eq!(bench.link.counters().late_answers, 1);
    bench.wait(INTERVAL);
    assert_eq!(bench.told(), [Output::Closed(CloseReason::KeepAliveLost { failures: 2 })]);
}
