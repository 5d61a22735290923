//! Calls that come to nothing: the caller hears a tone until he hangs up.

use crate::bench::{Bench, OUTSIDE};
use switch_model::{Act, ConnectionState, Refusal};

/// What the caller is told behind `originated`.
fn fate(bench: &mut Bench, digits: &str) -> String {
    bench.forget().dial("4000", digits);
    let told = bench.told_to("4000");
    assert_eq!(bench.state("4000"), ConnectionState::Fail);
    bench.hang_up("4000");
    told.last().cloned().unwrap_or_default()
}

#[test]
fn a_telephone_in_use_is_busy() {
    let mut bench = Bench::new();
    bench.talk("4001", "4002");
    assert_eq!(fate(&mut bench, "4001"), "failed 4001 Busy (fail)");
    assert_eq!(fate(&mut bench, "4002"), "failed 4002 Busy (fail)");
}

#[test]
fn calling_oneself_is_busy() {
    assert_eq!(fate(&mut Bench::with(|c| c.call_waiting = true), "4000"), "failed 4000 Busy (fail)");
}

#[test]
fn with_call_waiting_a_telephone_is_busy_only_when_its_lines_are() {
    let mut bench = Bench::with(|config| config.call_waiting = true);
    bench.talk("4001", "4002").dial("4003", "4001");
    assert_eq!(bench.told_to("4001").last().map(String::as_str), Some("delivered 4001 from 4003 (alerting)"));
    assert_eq!(fate(&mut bench, "4001"), "failed 4001 Busy (fail)");
}

#[test]
fn a_number_that_does_not_exist_is_unallocated() {
    assert_eq!(fate(&mut Bench::new(), "4999"), "failed 4999 NumberUnallocated (fail)");
}

#[test]
fn signs_that_are_no_digits_and_the_bare_prefix_are_no_number() {
    assert_eq!(fate(&mut Bench::new(), "*21#"), "failed *21# InvalidNumberFormat (fail)");
    assert_eq!(fate(&mut Bench::new(), "0"), "failed 0 InvalidNumberFormat (fail)");
}

#[test]
fn without_a_free_trunk_nobody_outside_is_reached() {
    let mut bench = Bench::with(|config| config.trunks.truncate(1));
    bench.dial("4001", OUTSIDE);
    assert_eq!(fate(&mut bench, OUTSIDE), format!("failed {OUTSIDE} TrunksBusy (fail)"));
}

#[test]
fn a_guest_without_a_host_cannot_be_reached() {
    assert_eq!(fate(&mut Bench::new(), "6000"), "failed 6000 DestNotObtainable (fail)");
}

#[test]
fn a_telephone_out_of_service_cannot_be_reached() {
    let mut bench = Bench::new();
    bench.act(Act::OutOfService { device: "4001".into() });
    assert_eq!(fate(&mut bench, "4001"), "failed 4001 DestOutOfOrder (fail)");
}

#[test]
fn a_called_party_who_declines_gives_the_caller_the_busy_tone() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001").forget().hang_up("4001");
    assert_eq!(
        bench.told_to("4000"),
        ["connectionCleared 4001 by 4001 NormalClearing (connected)", "failed 4001 Busy (fail)"]
    );
    bench.hang_up("4000");
    assert!(bench.is_quiet());
}

#[test]
fn a_telephone_that_hears_a_tone_is_in_use() {
    let mut bench = Bench::new();
    bench.dial("4000", "4999");
    assert_eq!(
        bench.refused(Act::Dial { phone: "4000".into(), digits: "4001".into() }),
        Refusal::InvalidObjectState
    );
}

#[test]
fn what_no_telephone_can_dial_is_not_dialled_at_all() {
    let mut bench = Bench::new();
    for digits in [String::new(), "4".repeat(33), "40 00".into(), "\u{fffd}".into()] {
        let dial = Act::Dial { phone: "4000".into(), digits: digits.into() };
        assert_eq!(bench.refused(dial), Refusal::InvalidCalledDevice);
    }
}
