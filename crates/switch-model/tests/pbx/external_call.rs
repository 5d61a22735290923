//! Calls to and from the outside go over a trunk.

use crate::bench::{Bench, CALLER, OUTSIDE, number};
use switch_model::{Act, Address, ConnectionState, Refusal};

#[test]
fn an_inbound_call_rings_and_names_its_trunk() {
    let mut bench = Bench::new();
    bench.call_in("4001");
    let facts = bench.pbx.call(bench.call_of("4001")).expect("it rings").facts().clone();
    assert_eq!(facts.calling, Address::Known(number(CALLER)));
    assert_eq!(facts.called, Address::Known(number("4001")));
    assert_eq!(facts.associated_calling, Some(number("9731")));
    assert_eq!(bench.told(), [format!("4001: delivered 4001 from {CALLER} (alerting)")]);
}

#[test]
fn a_caller_who_withholds_the_number_is_restricted() {
    let mut bench = Bench::new();
    bench.act(Act::ExternalCalls { from: None, to: "4001".into() });
    assert_eq!(bench.told(), ["4001: delivered 4001 from restricted (alerting)"]);
}

#[test]
fn an_inbound_caller_gives_up_or_hangs_up() {
    let mut bench = Bench::new();
    bench.call_in("4001").forget();
    let call = bench.call_of("4001");
    bench.act(Act::ExternalHangsUp { call });
    assert_eq!(
        bench.told(),
        [
            format!("4001: connectionCleared 9731 by {CALLER} NormalClearing (alerting)"),
            format!("4001: connectionCleared 4001 by {CALLER} NormalClearing (null)"),
        ]
    );
    assert!(bench.is_quiet());
}

#[test]
fn an_inbound_call_that_is_declined_ends_at_once() {
    let mut bench = Bench::new();
    bench.call_in("4001").hang_up("4001");
    assert!(bench.is_quiet());
}

#[test]
fn an_outbound_call_reaches_the_network_and_then_the_party() {
    let mut bench = Bench::new();
    bench.dial("4000", OUTSIDE);
    let call = bench.call_of("4000");
    bench.act(Act::ExternalAnswers { call });
    assert_eq!(
        bench.told(),
        [
            "4000: serviceInitiated 4000 (initiated)".to_owned(),
            format!("4000: originated 4000 to {OUTSIDE} (connected)"),
            "4000: networkReached 9731 (connected)".to_owned(),
            format!("4000: established {OUTSIDE} (connected)"),
        ]
    );
    bench.act(Act::ExternalHangsUp { call });
    assert!(bench.is_quiet());
}

#[test]
fn a_busy_party_outside_gives_the_busy_tone() {
    let mut bench = Bench::new();
    bench.dial("4000", OUTSIDE).forget();
    let call = bench.call_of("4000");
    bench.act(Act::ExternalIsBusy { call });
    assert_eq!(bench.told().last().cloned(), Some(format!("4000: failed {OUTSIDE} Busy (fail)")));
    assert_eq!(bench.state("4000"), ConnectionState::Fail);
}

#[test]
fn nobody_outside_answers_twice_or_is_busy_in_a_conversation() {
    let mut bench = Bench::new();
    bench.dial("4000", OUTSIDE);
    let call = bench.call_of("4000");
    bench.act(Act::ExternalAnswers { call });
    assert_eq!(bench.refused(Act::ExternalAnswers { call }), Refusal::NoCallToAnswer);
    assert_eq!(bench.refused(Act::ExternalIsBusy { call }), Refusal::InvalidObjectState);
}

#[test]
fn an_inbound_call_to_a_busy_telephone_or_without_a_trunk_does_not_come_about() {
    let mut bench = Bench::with(|config| config.trunks.truncate(1));
    bench.call_in("4001");
    let another = |to: &str| Act::ExternalCalls { from: None, to: to.into() };
    assert_eq!(bench.refused(another("4001")), Refusal::InvalidObjectState);
    assert_eq!(bench.refused(another("4002")), Refusal::ResourceBusy);
    assert_eq!(bench.refused(another("4999")), Refusal::InvalidDevice);
}

#[test]
fn nobody_answers_holds_or_files_for_the_party_outside() {
    let mut bench = Bench::new();
    bench.dial("4000", OUTSIDE);
    let outside = bench.at("9731");
    let refused = Err(Refusal::RequestIncompatibleWithObject);
    assert_eq!(bench.pbx.answer(&outside), refused);
    assert_eq!(bench.pbx.hold(&outside), refused);
    assert_eq!(bench.pbx.retrieve(&outside), refused);
    assert_eq!(bench.pbx.associate_data(&outside, "1"), refused);
}
