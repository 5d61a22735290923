//! A switch that says it is overloaded is asked more slowly, until it is relieved or has said no more of it for a minute.

use std::time::Duration;

use csta::Operation;
use csta::data::device_feature_types::SystemStatus;
use csta_link::{
    Diagnostic, InvokeError, MAX_OVERLOAD_GAP, OVERLOAD_FORGOTTEN_AFTER, OVERLOAD_GAP, Priority,
};

use crate::bench::{Bench, config, config_with, done, requested_status, seconds, system_status};

/// A link with a window of eight whose switch has just said how it is.
fn told(status: SystemStatus) -> Bench {
    let mut bench = Bench::operational(config());
    tell(&mut bench, status);
    bench
}

fn tell(bench: &mut Bench, status: SystemStatus) {
    bench.switch_sends(system_status(40, status));
    bench.sent();
}

fn ask(bench: &mut Bench, requests: u64) {
    for tag in 0..requests {
        bench.invoke(tag, Operation::MakeCall).unwrap();
    }
}

/// The ids of the requests that have been sent since this was asked last.
fn sent(bench: &mut Bench) -> Vec<i32> {
    bench.sent_invokes().into_iter().map(|(id, _)| id).collect()
}

#[test]
fn an_imminent_overload_halves_the_window() {
    let mut bench = told(SystemStatus::OVERLOAD_IMMINENT);
    ask(&mut bench, 8);
    assert_eq!(sent(&mut bench), [1, 2, 3, 4]);
    assert_eq!((bench.link.window(), bench.link.queued()), (4, 4));
    bench.switch_sends(done(2, Operation::MakeCall));
    assert_eq!(sent(&mut bench), [5]);
}

#[test]
fn the_narrowest_window_has_one_request() {
    let mut bench = Bench::operational(config_with(|control| control.max_outstanding = 1));
    tell(&mut bench, SystemStatus::OVERLOAD_IMMINENT);
    ask(&mut bench, 2);
    assert_eq!(sent(&mut bench), [1]);
}

#[test]
fn an_overload_leaves_one_request_at_a_time_and_a_gap_between_them() {
    let mut bench = told(SystemStatus::OVERLOAD_REACHED);
    ask(&mut bench, 3);
    assert_eq!(sent(&mut bench), [1]);
    bench.wait(OVERLOAD_GAP * 5);
    assert_eq!(sent(&mut bench), [0; 0], "the first has no answer yet");
    bench.switch_sends(done(1, Operation::MakeCall));
    assert_eq!(sent(&mut bench), [2], "the gap is over");
    bench.switch_sends(done(2, Operation::MakeCall));
    assert_eq!(sent(&mut bench), [0; 0], "the gap is not");
    bench.wait(OVERLOAD_GAP - Duration::from_millis(1));
    assert_eq!(sent(&mut bench), [0; 0]);
    bench.wait(Duration::from_millis(1));
    assert_eq!(sent(&mut bench), [3]);
}

#[test]
fn the_gap_doubles_with_each_word_of_an_overload_up_to_a_limit() {
    for (words, gap) in [(1, 100), (2, 200), (3, 400), (4, 800), (5, 1600), (6, 1600), (30, 1600)] {
        let gap = Duration::from_millis(gap);
        let mut bench = Bench::operational(config());
        (0..words).for_each(|_| tell(&mut bench, SystemStatus::OVERLOAD_REACHED));
        ask(&mut bench, 2);
        assert_eq!(sent(&mut bench), [1]);
        bench.switch_sends(done(1, Operation::MakeCall));
        bench.wait(gap - Duration::from_millis(1));
        assert_eq!(sent(&mut bench), [0; 0], "{gap:?}");
        bench.wait(Duration::from_millis(1));
        assert_eq!(sent(&mut bench), [2], "{gap:?}");
        assert!((OVERLOAD_GAP..=MAX_OVERLOAD_GAP).contains(&gap));
    }
}

#[test]
fn who_hangs_up_does_not_wait() {
    let mut bench = told(SystemStatus::OVERLOAD_REACHED);
    ask(&mut bench, 3);
    bench.invoke_with(10, Operation::ClearConnection, Priority::Urgent).unwrap();
    bench.invoke_with(11, Operation::ClearConnection, Priority::Urgent).unwrap();
    let operations: Vec<Operation> =
        bench.sent_invokes().into_iter().map(|(_, operation)| operation).collect();
    assert_eq!(operations, [Operation::MakeCall, Operation::ClearConnection, Operation::ClearConnection]);
}

#[test]
fn a_switch_that_is_relieved_or_normal_is_asked_as_before_at_once() {
    for relief in [SystemStatus::OVERLOAD_RELIEVED, SystemStatus::NORMAL] {
        let mut bench = told(SystemStatus::OVERLOAD_REACHED);
        ask(&mut bench, 9);
        assert_eq!(sent(&mut bench).len(), 1);
        bench.switch_sends(system_status(41, relief));
        assert_eq!(sent(&mut bench), [2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(bench.link.window(), 8);
        assert_eq!(bench.notes().last(), Some(&Diagnostic::Relieved { told: true }));
    }
}

#[test]
fn an_overload_that_eases_is_imminent_again() {
    let mut bench = told(SystemStatus::OVERLOAD_REACHED);
    tell(&mut bench, SystemStatus::OVERLOAD_IMMINENT);
    assert_eq!(bench.link.window(), 4);
    tell(&mut bench, SystemStatus::OVERLOAD_REACHED);
    assert_eq!(bench.link.window(), 1);
}

#[test]
fn what_else_a_switch_says_of_itself_does_not_relieve_it() {
    for other in [SystemStatus::MESSAGES_LOST, SystemStatus::PARTIALLY_DISABLED, SystemStatus(99)] {
        let mut bench = told(SystemStatus::OVERLOAD_REACHED);
        tell(&mut bench, other);
        assert_eq!(bench.link.window(), 1, "{other:?}");
    }
}

#[test]
fn a_switch_that_says_no_more_of_it_is_taken_for_relieved_after_a_minute() {
    let mut bench = told(SystemStatus::OVERLOAD_IMMINENT);
    bench.wait(OVERLOAD_FORGOTTEN_AFTER - seconds(1));
    assert_eq!(bench.link.window(), 4);
    tell(&mut bench, SystemStatus::OVERLOAD_IMMINENT);
    bench.wait(OVERLOAD_FORGOTTEN_AFTER - seconds(1));
    assert_eq!(bench.link.window(), 4, "it has said so once more");
    bench.notes();
    bench.wait(seconds(1));
    assert_eq!(bench.link.window(), 8);
    assert_eq!(bench.notes(), [Diagnostic::Relieved { told: false }]);
}

#[test]
fn the_answer_to_a_keep_alive_tells_of_an_overload_too() {
    let mut bench = Bench::operational(config_with(|control| control.kpl_interval = seconds(10)));
    bench.wait(seconds(10));
    let id = bench.sent_invokes()[0].0;
    bench.switch_sends(requested_status(id, SystemStatus::OVERLOAD_REACHED));
    assert_eq!(bench.link.window(), 1);
    assert_eq!(bench.link.counters().overloads, 1);
}

#[test]
fn requests_that_are_held_back_wait_no_further_than_any_others() {
    let mut bench = Bench::operational(config_with(|control| control.max_queued = 2));
    tell(&mut bench, SystemStatus::OVERLOAD_REACHED);
    ask(&mut bench, 3);
    assert_eq!(bench.invoke(3, Operation::MakeCall), Err(InvokeError::QueueFull { max_queued: 2 }));
}

#[test]
fn each_word_of_an_overload_is_counted_and_told_with_the_pace_that_it_leads_to() {
    let mut bench = told(SystemStatus::OVERLOAD_IMMINENT);
    for _ in 0..2 {
        tell(&mut bench, SystemStatus::OVERLOAD_REACHED);
    }
    assert_eq!(bench.link.counters().overloads, 3);
    let slowed = |window, gap| Diagnostic::Slowed { window, gap };
    let expected = [slowed(4, Duration::ZERO), slowed(1, OVERLOAD_GAP), slowed(1, OVERLOAD_GAP * 2)];
    assert_eq!(bench.notes(), expected);
}
