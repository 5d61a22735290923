//! Calls that go elsewhere by the wish of who is called, and telephones that are not to be rung.

use crate::bench::{Bench, OUTSIDE, number};
use switch_model::{Act, ForwardingType, Refusal};

fn forward(bench: &mut Bench, device: &str, kind: ForwardingType, to: &str) {
    bench.pbx.set_forwarding(device, kind, Some(to)).expect("it was not set");
    bench.forget();
}

#[test]
fn forwarding_is_told_and_seen() {
    let mut bench = Bench::new();
    bench.act(Act::Forward { phone: "4001".into(), to: Some("4002".into()) });
    bench.pbx.set_forwarding("4001", ForwardingType::Busy, Some(OUTSIDE)).expect("a number outside");
    assert_eq!(
        bench.pbx.forwardings("4001"),
        Ok(vec![(ForwardingType::Immediate, number("4002")), (ForwardingType::Busy, number(OUTSIDE))])
    );
    bench.act(Act::Forward { phone: "4001".into(), to: None });
    assert_eq!(
        bench.told(),
        [
            "4001: forwarding 4001 to 4002",
            "4001: forwarding Busy 4001 to 003023125001",
            "4001: forwarding 4001 off",
        ]
    );
}

#[test]
fn what_is_so_already_and_where_nobody_is_are_refused() {
    let mut bench = Bench::new();
    let mut set = |to: Option<&str>| bench.pbx.set_forwarding("4001", ForwardingType::Immediate, to);
    assert_eq!(set(None), Err(Refusal::FeatureAlreadySet));
    assert_eq!(set(Some("4002")), Ok(()));
    assert_eq!(set(Some("4002")), Err(Refusal::FeatureAlreadySet));
    assert_eq!(set(Some("4003")), Ok(()), "it may be changed");
    for nowhere in ["4001", "4999", "", "0 1"] {
        assert_eq!(set(Some(nowhere)), Err(Refusal::InvalidForwardingDestination), "{nowhere:?}");
    }
    assert_eq!(bench.pbx.forwardings("4999"), Err(Refusal::InvalidDevice));
}

#[test]
fn a_call_follows_each_forwarding_on_its_way() {
    let mut bench = Bench::new();
    forward(&mut bench, "4001", ForwardingType::Immediate, "4002");
    forward(&mut bench, "4002", ForwardingType::Immediate, "4003");
    bench.dial("4000", "4001");
    assert_eq!(
        bench.told()[2..],
        [
            "4000: diverted 4001 to 4002 (connected)",
            "4001: diverted 4001 to 4002 (null)",
            "4000: diverted 4002 to 4003 (connected)",
            "4002: diverted 4002 to 4003 (null)",
            "4000: delivered 4003 from 4000 CallForwardImmediate (connected)",
            "4003: delivered 4003 from 4000 CallForwardImmediate (alerting)",
        ]
    );
}

#[test]
fn a_circle_leads_nowhere() {
    let mut bench = Bench::new();
    forward(&mut bench, "4001", ForwardingType::Immediate, "4002");
    forward(&mut bench, "4002", ForwardingType::Immediate, "4001");
    bench.dial("4000", "4001");
    assert_eq!(
        bench.told_to("4000").last().map(String::as_str),
        Some("failed 4001 DestNotObtainable (fail)")
    );
}

#[test]
fn calls_go_outside_by_forwarding() {
    let mut bench = Bench::new();
    forward(&mut bench, "4001", ForwardingType::Immediate, OUTSIDE);
    bench.dial("4000", "4001");
    assert_eq!(bench.told_to("4000").last().map(String::as_str), Some("networkReached 9731 (connected)"));
}

#[test]
fn a_busy_telephone_sends_on_and_a_free_one_rings() {
    let mut bench = Bench::new();
    forward(&mut bench, "4001", ForwardingType::Busy, "4002");
    bench.dial("4000", "4001");
    assert_eq!(bench.told_to("4001"), ["delivered 4001 from 4000 (alerting)"]);
    bench.dial("4003", "4001");
    assert_eq!(bench.told_to("4002"), ["delivered 4002 from 4003 CallForwardBusy (alerting)"]);
}

#[test]
fn a_call_that_nobody_answers_goes_on_once_more() {
    let mut bench = Bench::new();
    forward(&mut bench, "4001", ForwardingType::NoAnswer, "4002");
    bench.dial("4000", "4001").forget();
    let call = bench.call_of("4001");
    bench.act(Act::AlertExpires { call });
    assert_eq!(
        bench.told(),
        [
            "4000: diverted 4001 to 4002 (connected)",
            "4001: diverted 4001 to 4002 (null)",
            "4000: delivered 4002 from 4000 CallForwardNoAnswer (connected)",
            "4002: delivered 4002 from 4000 CallForwardNoAnswer (alerting)",
        ]
    );
    bench.act(Act::AlertExpires { call });
    assert!(bench.is_quiet());
}

#[test]
fn the_calls_of_a_host_go_to_its_guest_whatever_was_set() {
    let mut bench = Bench::new();
    forward(&mut bench, "4001", ForwardingType::Immediate, "4002");
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    assert_eq!(bench.pbx.forwardings("4001"), Ok(vec![(ForwardingType::Immediate, number("6000"))]));
    assert_eq!(
        bench.pbx.set_forwarding("4001", ForwardingType::Immediate, Some("4003")),
        Err(Refusal::InvalidObjectState)
    );
    bench.forget().act(Act::Forward { phone: "4001".into(), to: Some("4003".into()) });
    assert_eq!(bench.told(), ["6000: forwarding 6000 to 4003"], "who is at the telephone is the guest");
}

#[test]
fn a_telephone_not_to_be_disturbed_is_not_rung() {
    let mut bench = Bench::new();
    bench.act(Act::DoNotDisturb { phone: "4001".into(), on: true }).dial("4000", "4001");
    assert_eq!(bench.told_to("4000").last().map(String::as_str), Some("failed 4001 DoNotDisturb (fail)"));
    assert_eq!(bench.pbx.do_not_disturb("4001"), Ok(true));
    assert_eq!(bench.pbx.set_do_not_disturb("4001", true), Err(Refusal::FeatureAlreadySet));
    bench.hang_up("4000").act(Act::DoNotDisturb { phone: "4001".into(), on: false }).dial("4000", "4001");
    assert_eq!(bench.told_to("4001"), ["doNotDisturb 4001 false", "delivered 4001 from 4000 (alerting)"]);
}
