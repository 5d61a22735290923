//! Hold and retrieve.

use crate::bench::Bench;
use switch_model::{Act, ConnectionState, Refusal};

#[test]
fn hold_and_retrieve_are_told_to_both_with_their_own_states() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").act(Act::Hold { phone: "4001".into() });
    assert_eq!(bench.told(), ["4000: held 4001 (connected)", "4001: held 4001 (hold)"]);
    bench.act(Act::Retrieve { phone: "4001".into() });
    assert_eq!(bench.told(), ["4000: retrieved 4001 (connected)", "4001: retrieved 4001 (connected)"]);
}

#[test]
fn both_parties_may_hold() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    bench.act(Act::Hold { phone: "4000".into() }).act(Act::Hold { phone: "4001".into() });
    assert_eq!((bench.state("4000"), bench.state("4001")), (ConnectionState::Hold, ConnectionState::Hold));
}

#[test]
fn only_the_active_call_is_held_and_only_a_held_one_retrieved() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    assert_eq!(bench.pbx.retrieve(&at), Err(Refusal::NoHeldCall));
    bench.pbx.hold(&at).expect("it is connected");
    assert_eq!(bench.pbx.hold(&at), Err(Refusal::NoActiveCall));
}

#[test]
fn beside_a_held_call_another_can_be_made_but_the_held_one_then_stays_held() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let held = bench.at("4001");
    bench.act(Act::Hold { phone: "4001".into() }).dial("4001", "4002");
    assert_eq!(bench.pbx.retrieve(&held), Err(Refusal::InvalidObjectState));
    bench.hang_up("4001");
    bench.pbx.retrieve(&held).expect("the second call is over");
}

#[test]
fn a_telephone_has_no_more_calls_than_lines() {
    let mut bench = Bench::with(|config| config.lines = 1);
    bench.talk("4000", "4001").act(Act::Hold { phone: "4000".into() });
    assert_eq!(bench.refused(Act::PickUp { phone: "4000".into() }), Refusal::InvalidObjectState);
}

#[test]
fn a_held_party_can_leave() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").act(Act::Hold { phone: "4001".into() }).forget().hang_up("4000");
    assert_eq!(
        bench.told_to("4001"),
        [
            "connectionCleared 4000 by 4000 NormalClearing (hold)",
            "connectionCleared 4001 by 4000 NormalClearing (null)",
        ]
    );
}
