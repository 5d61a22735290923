//! Two telephones of the switch call each other.

use crate::bench::Bench;
use switch_model::{Act, ConnectionState};

#[test]
fn a_call_by_hand_is_told_to_both_parties_step_by_step() {
    let mut bench = Bench::new();
    bench.act(Act::PickUp { phone: "4000".into() });
    assert_eq!(bench.told(), ["4000: serviceInitiated 4000 (initiated)"]);

    bench.dial("4000", "4001");
    assert_eq!(
        bench.told(),
        [
            "4000: originated 4000 to 4001 (connected)",
            "4000: delivered 4001 from 4000 (connected)",
            "4001: delivered 4001 from 4000 (alerting)",
        ]
    );

    bench.answer("4001");
    assert_eq!(bench.told(), ["4000: established 4001 (connected)", "4001: established 4001 (connected)"]);
}

#[test]
fn the_last_party_leaves_with_the_first() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").hang_up("4000");
    assert_eq!(
        bench.told(),
        [
            "4000: connectionCleared 4000 by 4000 NormalClearing (null)",
            "4001: connectionCleared 4000 by 4000 NormalClearing (connected)",
            "4001: connectionCleared 4001 by 4000 NormalClearing (null)",
        ]
    );
    assert!(bench.is_quiet());
}

#[test]
fn a_caller_who_gives_up_stops_the_ringing() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001").forget().hang_up("4000");
    assert_eq!(
        bench.told_to("4001"),
        [
            "connectionCleared 4000 by 4000 NormalClearing (alerting)",
            "connectionCleared 4001 by 4000 NormalClearing (null)",
        ]
    );
    assert!(bench.is_quiet());
}

#[test]
fn lifting_the_handset_of_a_ringing_telephone_answers() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001").act(Act::PickUp { phone: "4001".into() });
    assert_eq!(bench.state("4001"), ConnectionState::Connected);
}

#[test]
fn a_dial_tone_that_is_not_used_ends_with_the_handset() {
    let mut bench = Bench::new();
    bench.act(Act::PickUp { phone: "4000".into() }).hang_up("4000");
    assert!(bench.is_quiet());
}

#[test]
fn a_call_that_nobody_answers_is_ended_by_the_switch() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001").forget();
    let call = bench.call_of("4000");
    bench.act(Act::AlertExpires { call });
    assert_eq!(
        bench.told_to("4000"),
        [
            "connectionCleared 4001 by not known AlertTimeExpired (connected)",
            "failed 4001 CallNotAnswered (fail)",
            "connectionCleared 4000 by not known AlertTimeExpired (null)",
        ]
    );
    assert!(bench.is_quiet());
}
