//! The services of call control, and what they are refused with.

use crate::bench::{Bench, number};
use switch_model::{Act, CallId, ConnectionId, ConnectionState, Refusal, RefusalCategory};

fn nowhere() -> ConnectionId {
    ConnectionId { call: CallId(999), device: number("4000") }
}

#[test]
fn make_call_and_answer_and_clear() {
    let mut bench = Bench::new();
    let calling = bench.pbx.make_call("4000", "4001", None).expect("4000 is idle");
    assert_eq!(calling, bench.at("4000"));
    let called = bench.at("4001");
    bench.pbx.answer(&called).expect("4001 rings");
    assert_eq!(bench.state("4001"), ConnectionState::Connected);
    bench.pbx.clear_connection(&calling).expect("4000 talks");
    assert!(bench.is_quiet());
}

#[test]
fn make_call_with_an_account_code_tells_the_code() {
    let mut bench = Bench::new();
    bench.pbx.make_call("4000", "4001", Some("77")).expect("4000 is idle");
    assert!(bench.told_to("4000").contains(&"callInformation 77 (connected)".to_owned()));
    assert_eq!(bench.pbx.make_call("4002", "4003", Some("x")), Err(Refusal::InvalidAccountCode));
    assert!(bench.pbx.calls_of("4002").next().is_none());
}

#[test]
fn make_call_is_refused_before_there_is_a_call() {
    let mut bench = Bench::new();
    bench.talk("4002", "4003").act(Act::OutOfService { device: "4004".into() });
    let mut refusal =
        |calling: &str, called: &str| bench.pbx.make_call(calling, called, None).expect_err("refused");
    assert_eq!(refusal("4999", "4001"), Refusal::InvalidCallingDevice);
    assert_eq!(refusal("4000", ""), Refusal::InvalidCalledDevice);
    assert_eq!(refusal("4002", "4001"), Refusal::InvalidObjectState);
    assert_eq!(refusal("4004", "4001"), Refusal::CallingDeviceOutOfService);
    assert_eq!(
        refusal("6000", "4001"),
        Refusal::InvalidObjectState,
        "a guest without a host has no telephone"
    );
}

#[test]
fn clear_call_ends_it_for_all_on_behalf_of_who_asked() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let call = bench.call_of("4000");
    bench.pbx.clear_call(call, Some("4001")).expect("the call is there");
    assert_eq!(
        bench.told_to("4000"),
        ["connectionCleared 4000 by 4001 NormalClearing (null)"],
        "4000 is out of the call when 4001 leaves"
    );
    assert_eq!(bench.pbx.clear_call(call, None), Err(Refusal::NoCallToClear));
}

#[test]
fn each_wrong_name_has_its_own_refusal() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let stranger = ConnectionId { device: number("4002"), ..bench.at("4000") };
    assert_eq!(bench.pbx.answer(&nowhere()), Err(Refusal::InvalidCall));
    assert_eq!(bench.pbx.hold(&stranger), Err(Refusal::InvalidConnection));
    assert_eq!(bench.pbx.clear_connection(&stranger), Err(Refusal::NoConnectionToClear));
    assert_eq!(bench.pbx.clear_connection(&nowhere()), Err(Refusal::InvalidCall));
    assert_eq!(bench.pbx.snapshot_device("4999"), Err(Refusal::InvalidDevice));
    assert_eq!(bench.pbx.snapshot_call(CallId(999)), Err(Refusal::InvalidCall));
    assert_eq!(bench.pbx.associate_data(&stranger, "1"), Err(Refusal::InvalidConnection));
}

#[test]
fn only_what_rings_is_answered_and_only_with_a_free_hand() {
    let mut bench = Bench::with(|config| config.call_waiting = true);
    bench.talk("4000", "4001");
    let connected = bench.at("4001");
    assert_eq!(bench.pbx.answer(&connected), Err(Refusal::NoCallToAnswer));
    bench.dial("4002", "4001");
    let waiting = ConnectionId { call: bench.call_of("4002"), device: number("4001") };
    assert_eq!(bench.pbx.answer(&waiting), Err(Refusal::InvalidObjectState));
    bench.pbx.hold(&connected).expect("it is connected");
    bench.pbx.answer(&waiting).expect("the first call is held");
}

#[test]
fn refusals_have_the_numbers_of_the_standard() {
    use RefusalCategory::{Operation, StateIncompatibility, SystemResourceAvailability};
    for (refusal, number) in [
        (Refusal::InvalidCall, (Operation, 11)),
        (Refusal::InvalidDevice, (Operation, 12)),
        (Refusal::InvalidConnection, (Operation, 13)),
        (Refusal::RequestIncompatibleWithObject, (Operation, 2)),
        (Refusal::ServiceNotSupported, (Operation, 50)),
        (Refusal::InvalidObjectState, (StateIncompatibility, 2)),
        (Refusal::NoConnectionToClear, (StateIncompatibility, 7)),
        (Refusal::NoCallToAnswer, (StateIncompatibility, 8)),
        (Refusal::MonitorLimit, (SystemResourceAvailability, 7)),
    ] {
        assert_eq!(refusal.universal_failure(), number, "{refusal}");
    }
}
