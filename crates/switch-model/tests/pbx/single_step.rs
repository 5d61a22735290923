//! Transfer and conference in a single step.

use crate::bench::{Bench, OUTSIDE, number};
use switch_model::{Act, CallId, Cause, ConnectionState, Refusal, Report};

#[test]
fn a_single_step_transfer_leaves_at_once_and_rings_elsewhere() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    let joined = bench.pbx.single_step_transfer(&at, "4002", None).expect("4002 is free");
    assert_eq!(
        bench.told(),
        [
            "4001: transferred 4001 to 4002: 4000 from 1, 4002 from nothing (null)",
            "4000: transferred 4001 to 4002: 4000 from 1, 4002 from nothing (connected)",
            "4000: delivered 4002 from 4000 SingleStepTransfer (connected)",
            "4002: delivered 4002 from 4000 SingleStepTransfer (alerting)",
        ]
    );
    assert_eq!((joined.connection.call, bench.call_of("4002")), (CallId(2), CallId(2)));
    let facts = bench.pbx.call(CallId(2)).expect("it rings").facts();
    assert_eq!(facts.last_redirection, Some(number("4001")));
}

#[test]
fn a_single_step_transfer_goes_outside_and_through_a_host_to_its_guest() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    let joined = bench.pbx.single_step_transfer(&at, OUTSIDE, None).expect("a trunk is free");
    assert_eq!(joined.connections[1].trunk, Some(number("9731")));
    assert_eq!(bench.told_to("4000").last().map(String::as_str), Some("networkReached 9731 (connected)"));

    let mut bench = Bench::new();
    bench.pbx.associate_guest("6000", "4002").expect("both are free");
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    bench.pbx.single_step_transfer(&at, "4002", None).expect("the guest is free");
    let told = bench.told();
    assert_eq!(told[2], "4000: diverted 4002 to 6000 (connected)");
    assert_eq!(told[5], "6000: delivered 6000 from 4000 CallForwardImmediate (alerting)");
}

#[test]
fn a_single_step_to_where_nobody_can_be_rung_is_refused_and_changes_nothing() {
    let mut bench = Bench::with(|config| config.trunks = vec!["9731".into()]);
    bench.talk("4000", "4001").talk("4003", "4004").act(Act::OutOfService { device: "4005".into() });
    let at = bench.at("4001");
    let mut refusal = |to: &str| bench.pbx.single_step_transfer(&at, to, None).expect_err("refused");
    assert_eq!(refusal("4003"), Refusal::InvalidDestinationState, "busy");
    assert_eq!(refusal("4000"), Refusal::InvalidDestinationState, "in the call itself");
    assert_eq!(refusal("4999"), Refusal::InvalidDestination);
    assert_eq!(refusal("4005"), Refusal::DestinationOutOfService);
    assert_eq!(refusal(""), Refusal::InvalidCalledDevice);
    assert_eq!(bench.pbx.single_step_transfer(&at, "4002", Some("x")), Err(Refusal::InvalidAccountCode));
    bench.dial("4006", OUTSIDE);
    assert_eq!(bench.pbx.single_step_transfer(&at, OUTSIDE, None), Err(Refusal::ResourceBusy));
    assert_eq!(bench.at("4001"), at);
}

#[test]
fn only_who_talks_transfers_and_never_two_outside_to_each_other() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001");
    let caller = bench.at("4000");
    assert_eq!(bench.pbx.single_step_transfer(&caller, "4002", None), Err(Refusal::NoActiveCall));
    bench.hang_up("4000").call_in("4001").answer("4001");
    let at = bench.at("4001");
    assert_eq!(bench.pbx.single_step_transfer(&at, OUTSIDE, None), Err(Refusal::PrivilegeViolation));
    bench.pbx.single_step_transfer(&at, "4002", None).expect("somebody inside takes it");
}

#[test]
fn a_party_called_into_a_conference_is_in_it_once_it_has_answered() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    let newcomer = bench.pbx.single_step_conference(&at, "4002", false, Some("4711")).expect("4002 is free");
    assert_eq!(newcomer, bench.at("4002"));
    assert_eq!(
        bench.told(),
        [
            "4001: callInformation 4711 (connected)",
            "4000: delivered 4002 from 4001 SingleStepConference (connected)",
            "4001: delivered 4002 from 4001 SingleStepConference (connected)",
            "4002: delivered 4002 from 4001 SingleStepConference (alerting)",
        ]
    );
    bench.answer("4002");
    assert_eq!(
        bench.told_to("4002"),
        [
            "established 4002 (connected)",
            "conferenced 4001 to 4002: 4000 from 1, 4001 from 1, 4002 from nothing (connected)",
        ]
    );
    assert_eq!(bench.call_of("4000"), CallId(1), "the call is the same");
}

#[test]
fn a_silent_party_is_told_as_such() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    bench.pbx.single_step_conference(&at, "4002", true, None).expect("4002 is free");
    bench.forget().answer("4002");
    bench.pbx.poll_happening().expect("established");
    let happening = bench.pbx.poll_happening().expect("conferenced");
    assert!(
        matches!(happening.report, Report::Conferenced(joint) if joint.cause == Cause::SilentParticipation)
    );
}

#[test]
fn a_party_called_into_a_conference_may_decline_and_the_others_talk_on() {
    let mut bench = Bench::with(|config| config.conference_parties = 3);
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    bench.pbx.single_step_conference(&at, "4002", false, None).expect("4002 is free");
    assert_eq!(
        bench.pbx.single_step_conference(&at, "4003", false, None),
        Err(Refusal::ConferenceMemberLimit)
    );
    bench.hang_up("4002");
    assert_eq!(bench.state("4000"), ConnectionState::Connected);
}
