//! Pauses between attempts to open a link.

use std::time::Duration;

use csta_link::{Backoff, CloseReason};
use proptest::prelude::*;
use rose::acse::{AssociateResult, Diagnostic};

const REFUSED: CloseReason = CloseReason::RefusedPermanently {
    result: AssociateResult::REJECTED_PERMANENT,
    diagnostic: Diagnostic::AUTHENTICATION_FAILURE,
};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn pauses_double_from_one_second_to_the_restart_period() {
    let mut backoff = Backoff::new(seconds(60));
    let pauses: Vec<u64> = (0..8).map(|_| backoff.pause(0).as_secs()).collect();
    assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 60, 60]);
}

#[test]
fn a_permanent_refusal_begins_with_thirty_seconds() {
    let mut backoff = Backoff::new(seconds(60));
    assert_eq!(backoff.pause_after(&REFUSED, 0), seconds(30));
    assert_eq!(backoff.pause_after(&REFUSED, 0), seconds(60));
}

#[test]
fn a_transient_refusal_and_a_loss_begin_with_one_second() {
    let transient = CloseReason::RefusedTransiently { diagnostic: Diagnostic::ServiceUser(1) };
    for reason in [transient, CloseReason::EndOfStream] {
        assert_eq!(Backoff::new(seconds(60)).pause_after(&reason, 0), seconds(1));
    }
}

#[test]
fn the_restart_period_is_the_longest_pause_even_after_a_refusal() {
    assert_eq!(Backoff::new(seconds(10)).pause_after(&REFUSED, 0), seconds(10));
}

#[test]
fn an_operational_link_makes_the_next_pause_short_again() {
    let mut backoff = Backoff::new(seconds(60));
    backoff.pause_after(&REFUSED, 0);
    backoff.operational();
    assert_eq!(backoff.pause(0), seconds(1));
}

#[test]
fn a_new_restart_period_counts_from_the_next_pause_on() {
    let mut backoff = Backoff::new(seconds(60));
    backoff.pause_after(&REFUSED, 0);
    backoff.set_restart_period(seconds(5));
    assert_eq!(backoff.pause(0), seconds(5));
}

proptest! {
    #[test]
    fn jitter_shortens_a_pause_by_at_most_a_quarter(random: u32) {
        let pause = Backoff::new(seconds(60)).pause_after(&REFUSED, random);
        prop_assert!(pause > Duration::from_millis(22_499) && pause <= seconds(30));
    }
}

#[test]
fn different_random_numbers_give_different_pauses() {
    let pause = |random| Backoff::new(seconds(60)).pause(random);
    assert!(pause(u32::MAX) < pause(u32::MAX / 2) && pause(u32::MAX / 2) < pause(0));
}
