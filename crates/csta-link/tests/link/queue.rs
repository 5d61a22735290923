//! How many requests a switch has at once, and which of those that wait goes first.

use csta::Operation;
use csta_link::{Invocation, InvokeError, MAX_APDU, Priority};
use rose::Any;

use crate::bench::{Bench, config_with, done, seconds};

fn narrow(max_outstanding: usize, max_queued: usize) -> Bench {
    Bench::operational(config_with(|control| {
        control.max_outstanding = max_outstanding;
        control.max_queued = max_queued;
    }))
}

#[test]
fn at_most_max_outstanding_requests_are_with_the_switch() {
    let mut bench = narrow(2, 10);
    for tag in 0..5 {
        bench.invoke(tag, Operation::MakeCall).unwrap();
    }
    assert_eq!(bench.sent_invokes().len(), 2);
    assert_eq!((bench.link.outstanding(), bench.link.queued()), (2, 3));
    bench.switch_sends(done(2, Operation::MakeCall));
    assert_eq!(bench.sent_invokes(), [(3, Operation::MakeCall)]);
}

#[test]
fn a_request_past_its_deadline_makes_room_for_the_next() {
    let mut bench = narrow(1, 10);
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.invoke(2, Operation::MakeCall).unwrap();
    bench.sent();
    bench.wait(seconds(10));
    assert_eq!(bench.sent_invokes(), [(2, Operation::MakeCall)]);
}

#[test]
fn a_full_queue_refuses() {
    let mut bench = narrow(1, 2);
    for tag in 0..3 {
        bench.invoke(tag, Operation::MakeCall).unwrap();
    }
    assert_eq!(bench.invoke(3, Operation::MakeCall), Err(InvokeError::QueueFull { max_queued: 2 }));
    assert_eq!(bench.link.counters().refused, 1);
    bench.socket_ends();
    let tags: Vec<u64> = bench.answers().iter().map(|answer| answer.tag).collect();
    assert_eq!(tags, [0, 1, 2], "a refused request has no answer");
}

#[test]
fn a_queue_of_no_length_still_lets_the_window_fill() {
    let mut bench = narrow(2, 0);
    assert_eq!(
        (bench.invoke(1, Operation::MakeCall), bench.invoke(2, Operation::MakeCall)),
        (Ok(()), Ok(()))
    );
    assert_eq!(bench.invoke(3, Operation::MakeCall), Err(InvokeError::QueueFull { max_queued: 0 }));
}

#[test]
fn clearing_overtakes_monitors_and_monitors_overtake_the_rest() {
    let mut bench = narrow(1, 10);
    bench.invoke(0, Operation::MakeCall).unwrap();
    bench.invoke(1, Operation::MakeCall).unwrap();
    bench.invoke_with(2, Operation::MonitorStart, Priority::Monitoring).unwrap();
    bench.invoke_with(3, Operation::ClearConnection, Priority::Urgent).unwrap();
    bench.invoke_with(4, Operation::MonitorStart, Priority::Monitoring).unwrap();
    let mut order = Vec::new();
    while let [(invoke_id, operation)] = bench.sent_invokes()[..] {
        bench.switch_sends(done(invoke_id, operation));
        order.extend(bench.answers().iter().map(|answer| answer.tag));
    }
    assert_eq!(order, [0, 3, 2, 4, 1]);
}

#[test]
fn a_wider_window_counts_at_once() {
    let mut bench = narrow(1, 10);
    for tag in 0..4 {
        bench.invoke(tag, Operation::MakeCall).unwrap();
    }
    bench.sent();
    bench.set_control(|control| control.max_outstanding = 3);
    assert_eq!(bench.sent_invokes(), [(2, Operation::MakeCall), (3, Operation::MakeCall)]);
}

#[test]
fn an_argument_too_long_for_a_record_is_refused() {
    let mut bench = narrow(1, 1);
    let mut octets = vec![0x04, 0x82, 0x7f, 0xfb];
    octets.resize(MAX_APDU, 0);
    let (operation, argument, priority) = (Operation::MakeCall, Any::new(octets), Priority::Ordinary);
    let refused = bench.invoke_this(Invocation { tag: 1, operation, argument, priority });
    assert!(matches!(refused, Err(InvokeError::ArgumentTooLong { length: MAX_APDU, .. })));
}

#[test]
fn the_longest_argument_fits_into_a_record_with_the_longest_ids() {
    let limit = MAX_APDU - 16;
    let mut octets = vec![0x04, 0x82, 0x7f, 0xeb];
    octets.resize(limit, 0);
    let mut bench = narrow(1, 1);
    let (operation, argument, priority) = (Operation::from(i32::MIN), Any::new(octets), Priority::Ordinary);
    assert_eq!(bench.invoke_this(Invocation { tag: 1, operation, argument, priority }), Ok(()));
    assert_eq!(bench.sent_invokes(), [(1, Operation::from(i32::MIN))]);
}
