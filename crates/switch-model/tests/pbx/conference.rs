//! Conference: two calls become one, and its parties leave one by one.

use crate::bench::{Bench, OUTSIDE};
use switch_model::{Act, CallId, ConnectionState, Refusal};

/// 4000, 4001 and 4002 are in conference; 4001 has brought it about.
fn conference() -> Bench {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002").conference("4001").forget();
    bench
}

#[test]
fn a_conference_is_told_to_all_three_and_is_a_new_call() {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002").conference("4001");
    assert_eq!(
        bench.told(),
        [
            "4000: conferenced 4001 to 4002: 4000 from 1, 4001 from 1, 4002 from 2 (connected)",
            "4001: conferenced 4001 to 4002: 4000 from 1, 4001 from 1, 4002 from 2 (connected)",
            "4002: conferenced 4001 to 4002: 4000 from 1, 4001 from 1, 4002 from 2 (connected)",
        ]
    );
    assert_eq!(bench.call_of("4001"), CallId(3));
}

#[test]
fn the_new_call_may_keep_the_identifier_of_the_held_one() {
    let mut bench = Bench::with(|config| config.joined_call_keeps_id = true);
    bench.consulting("4000", "4001", "4002").conference("4001");
    assert_eq!(bench.call_of("4002"), CallId(1));
}

#[test]
fn whoever_leaves_first_leaves_two_in_a_plain_call() {
    for leaving in ["4000", "4001", "4002"] {
        let mut bench = conference();
        bench.hang_up(leaving);
        let told = format!("connectionCleared {leaving} by {leaving} NormalClearing");
        let mut expected = vec![format!("{leaving}: {told} (null)")];
        let left = ["4000", "4001", "4002"].into_iter().filter(|phone| *phone != leaving);
        expected.extend(left.map(|phone| format!("{phone}: {told} (connected)")));
        assert_eq!(bench.told(), expected);
        assert_eq!(bench.pbx.calls().map(|call| call.connections().len()).collect::<Vec<_>>(), [2]);
    }
}

#[test]
fn the_last_but_one_takes_the_last_with_him() {
    let mut bench = conference();
    bench.hang_up("4000").hang_up("4002");
    assert!(bench.is_quiet());
}

#[test]
fn a_fourth_party_comes_by_another_consultation() {
    let mut bench = conference();
    bench.consult("4001", "4003").answer("4003").forget().conference("4001");
    assert_eq!(
        bench.told_to("4003"),
        ["conferenced 4001 to 4003: 4000 from 3, 4001 from 3, 4002 from 3, 4003 from 4 (connected)"]
    );
}

#[test]
fn a_conference_has_a_limited_number_of_parties() {
    let mut bench = Bench::with(|config| config.conference_parties = 3);
    bench.consulting("4000", "4001", "4002").conference("4001").consult("4001", "4003").answer("4003");
    let fourth = Act::CompleteConference { phone: "4001".into() };
    assert_eq!(bench.refused(fourth), Refusal::ConferenceMemberLimit);
}

#[test]
fn a_party_that_still_rings_answers_into_the_conference_or_declines_it() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", "4002").conference("4001").forget().answer("4002");
    assert_eq!(
        bench.told(),
        [
            "4000: established 4002 (connected)",
            "4001: established 4002 (connected)",
            "4002: established 4002 (connected)",
        ]
    );
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", "4002").conference("4001").forget().hang_up("4002");
    assert_eq!(bench.state("4000"), ConnectionState::Connected, "the others talk on");
    assert!(bench.told().iter().all(|line| line.contains("connectionCleared 4002")));
}

#[test]
fn nobody_is_left_to_ring_or_outside_alone() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", "4002").conference("4001").hang_up("4000");
    assert_eq!(bench.state("4002"), ConnectionState::Alerting, "4001 waits for 4002");
    bench.hang_up("4001");
    assert!(bench.is_quiet());

    bench.call_in("4001").answer("4001").consult("4001", OUTSIDE);
    let call = bench.call_of("9732");
    bench.act(Act::ExternalAnswers { call }).conference("4001").hang_up("4001");
    assert!(bench.is_quiet(), "two outside have nobody inside");
}

#[test]
fn a_ringing_party_that_does_not_answer_is_dropped_and_the_others_talk_on() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", "4002").conference("4001");
    let call = bench.call_of("4002");
    bench.act(Act::AlertExpires { call });
    assert!(bench.pbx.calls_of("4002").next().is_none());
    assert_eq!(bench.state("4000"), ConnectionState::Connected);
}

#[test]
fn the_recording_of_the_held_leg_goes_on_and_that_of_the_other_ends() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let first = bench.at("4001");
    bench.pbx.record_message(&first).expect("4001 talks");
    bench.consult("4001", "4002").answer("4002");
    let second = bench.in_state("4001", ConnectionState::Connected);
    bench.pbx.record_message(&second).expect("4001 talks to 4002");
    bench.forget().conference("4001");
    assert_eq!(
        bench.told_to("4001").first().map(String::as_str),
        Some("stop 4001 m2 Conference (connected)")
    );
    bench.forget().hang_up("4000");
    assert!(bench.told().iter().all(|line| !line.contains("stop")), "it goes on with two");
    bench.hang_up("4002");
    assert_eq!(
        bench.told_to("4001"),
        [
            "connectionCleared 4002 by 4002 NormalClearing (connected)",
            "stop 4001 m1 NormalClearing (connected)",
            "connectionCleared 4001 by 4002 NormalClearing (null)",
        ]
    );
}

#[test]
fn a_party_of_a_conference_may_hold_it_and_come_back() {
    let mut bench = conference();
    bench.act(Act::Hold { phone: "4000".into() });
    assert_eq!(bench.state("4000"), ConnectionState::Hold);
    bench.act(Act::Retrieve { phone: "4000".into() });
    assert_eq!(bench.told().len(), 6, "told to all three each time");
}

#[test]
fn clear_call_ends_it_for_all() {
    let mut bench = conference();
    let call = bench.call_of("4000");
    bench.pbx.clear_call(call, Some("4000")).expect("it is there");
    assert!(bench.is_quiet());
    assert_eq!(
        bench.told_to("4002").last().map(String::as_str),
        Some("connectionCleared 4002 by 4000 NormalClearing (null)")
    );
}
