//! Transfer: the device that held one call and was active in another joins the other parties.

use crate::bench::{Bench, OUTSIDE, number};
use switch_model::{Act, Address, CallId, Cause, ConnectionState, RecordingState, Refusal, Report};

#[test]
fn a_transfer_is_told_to_all_three_and_makes_a_new_call() {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002").transfer("4001");
    assert_eq!(
        bench.told(),
        [
            "4001: transferred 4001 to 4002: 4000 from 1, 4002 from 2 (null)",
            "4000: transferred 4001 to 4002: 4000 from 1, 4002 from 2 (connected)",
            "4002: transferred 4001 to 4002: 4000 from 1, 4002 from 2 (connected)",
        ]
    );
    assert_eq!((bench.call_of("4000"), bench.call_of("4002")), (CallId(3), CallId(3)));
    assert!(bench.pbx.calls_of("4001").next().is_none());
    assert_eq!(bench.pbx.calls().count(), 1);
}

#[test]
fn the_new_call_may_keep_the_identifier_of_the_held_one() {
    let mut bench = Bench::with(|config| config.joined_call_keeps_id = true);
    bench.consulting("4000", "4001", "4002").transfer("4001");
    assert_eq!(bench.call_of("4002"), CallId(1));
}

#[test]
fn the_event_names_both_old_calls_and_every_party_with_its_old_and_new_connection() {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002");
    let held = bench.in_state("4001", ConnectionState::Hold);
    let active = bench.in_state("4001", ConnectionState::Connected);
    let joined = bench.pbx.transfer_call(&held, &active).expect("both calls are there");
    assert_eq!(joined.connection, bench.at("4002"));
    let happening = bench.pbx.poll_happening().expect("the transfer");
    let Report::Transferred(joint) = happening.report else { panic!("{happening:?}") };
    assert_eq!((joint.primary_old_call, joint.secondary_old_call), (held.clone(), Some(active.clone())));
    assert_eq!((joint.cause, joint.call), (Cause::Transfer, CallId(3)));
    let listed: Vec<_> = joint.connections.iter().map(|c| (c.new.clone(), c.old.clone())).collect();
    let old = |at: &switch_model::ConnectionId, device| {
        Some(switch_model::ConnectionId { device: number(device), ..at.clone() })
    };
    assert_eq!(listed, [(bench.at("4000"), old(&held, "4000")), (bench.at("4002"), old(&active, "4002"))]);
}

#[test]
fn a_transfer_may_be_completed_before_the_answer() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", "4002").transfer("4001").forget().answer("4002");
    assert_eq!(bench.told(), ["4000: established 4002 (connected)", "4002: established 4002 (connected)"]);
    let facts = bench.pbx.call(bench.call_of("4000")).expect("they talk").facts().clone();
    assert_eq!(
        (facts.calling.number(), facts.called.number()),
        (Some(&number("4000")), Some(&number("4002")))
    );
}

#[test]
fn after_a_transfer_before_the_answer_either_side_may_give_up() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", "4002").transfer("4001").forget().hang_up("4000");
    assert_eq!(
        bench.told_to("4002"),
        [
            "connectionCleared 4000 by 4000 NormalClearing (alerting)",
            "connectionCleared 4002 by 4000 NormalClearing (null)",
        ]
    );
    assert!(bench.is_quiet());
    bench.talk("4000", "4001").consult("4001", "4002").transfer("4001").forget().hang_up("4002");
    assert_eq!(bench.told_to("4000").last().map(String::as_str), Some("failed 4002 Busy (fail)"));
}

#[test]
fn a_caller_from_outside_is_transferred_with_his_number_and_his_trunk() {
    let mut bench = Bench::new();
    bench.call_in("4001").answer("4001").consult("4001", "4002").answer("4002").forget().transfer("4001");
    assert_eq!(bench.told_to("4002"), ["transferred 4001 to 4002: 9731 from 1, 4002 from 2 (connected)"]);
    let facts = bench.pbx.call(bench.call_of("4002")).expect("they talk").facts().clone();
    assert_eq!(facts.calling, Address::Known(number(crate::bench::CALLER)));
    assert_eq!((facts.associated_calling, facts.associated_called), (Some(number("9731")), None));
}

#[test]
fn a_call_is_transferred_to_somebody_outside_but_two_outside_are_not_left_alone() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", OUTSIDE);
    let call = bench.call_of("9731");
    bench.act(Act::ExternalAnswers { call }).forget().transfer("4001");
    assert_eq!(
        bench.told_to("4000"),
        ["transferred 4001 to 003023125001: 4000 from 1, 9731 from 2 (connected)"]
    );
    bench.hang_up("4000").call_in("4001").answer("4001").consult("4001", OUTSIDE);
    assert_eq!(bench.refused(Act::CompleteTransfer { phone: "4001".into() }), Refusal::PrivilegeViolation);
}

#[test]
fn the_recordings_of_who_leaves_end_first_and_those_of_the_others_go_on() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let (first, own) = (bench.at("4000"), bench.at("4001"));
    bench.pbx.record_message(&first).expect("4000 talks");
    bench.pbx.record_message(&own).expect("4001 talks");
    bench.consult("4001", "4002").answer("4002").forget().transfer("4001");
    assert_eq!(
        bench.told_to("4001"),
        ["stop 4001 m2 Transfer (hold)", "transferred 4001 to 4002: 4000 from 1, 4002 from 2 (null)",]
    );
    let at = bench.at("4000");
    let recording = bench.pbx.call(at.call).and_then(|c| c.connection("4000")).and_then(|c| c.recording());
    assert_eq!(recording.map(switch_model::Recording::state), Some(RecordingState::Running));
    bench.pbx.stop(&at, Some(switch_model::MessageId(1))).expect("it goes on in the new call");
}

#[test]
fn the_account_code_of_the_held_call_stays() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").act(Act::AccountCode { phone: "4001".into(), code: "11".into() });
    bench.consult("4001", "4002").answer("4002");
    bench.act(Act::AccountCode { phone: "4001".into(), code: "22".into() }).transfer("4001");
    assert_eq!(bench.pbx.call(bench.call_of("4000")).and_then(|c| c.account_code()), Some("11"));
}

#[test]
fn calls_that_were_never_answered_or_share_a_telephone_are_not_joined() {
    let mut bench = Bench::with(|config| config.call_waiting = true);
    bench.dial("4001", "4000").act(Act::Hold { phone: "4001".into() }).dial("4001", "4002");
    let transfer = Act::CompleteTransfer { phone: "4001".into() };
    assert_eq!(bench.refused(transfer.clone()), Refusal::InvalidObjectState, "4000 has not answered");
    bench.answer("4000").hang_up("4001").act(Act::Retrieve { phone: "4001".into() });
    bench.consult("4001", "4000");
    assert_eq!(bench.refused(transfer), Refusal::InvalidObjectState, "4000 is in both calls");
}

#[test]
fn a_party_may_be_handed_on_again() {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002").transfer("4001").consult("4002", "4003").answer("4003");
    bench.transfer("4002");
    assert_eq!(bench.call_of("4000"), bench.call_of("4003"));
    bench.hang_up("4003");
    assert!(bench.is_quiet());
}
