//! What rings is sent on to another number.

use crate::bench::{Bench, OUTSIDE, number};
use switch_model::{Act, Refusal};

fn deflect(phone: &str, digits: &str) -> Act {
    Act::Deflect { phone: phone.into(), digits: digits.into() }
}

#[test]
fn a_deflected_call_rings_elsewhere_and_tells_who_sent_it_on() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001").forget().act(deflect("4001", "4002"));
    assert_eq!(
        bench.told(),
        [
            "4000: diverted 4001 to 4002 (connected)",
            "4001: diverted 4001 to 4002 (null)",
            "4000: delivered 4002 from 4000 Redirected (connected)",
            "4002: delivered 4002 from 4000 Redirected (alerting)",
        ]
    );
    let facts = bench.pbx.call(bench.call_of("4002")).expect("it rings").facts();
    assert_eq!(
        (facts.last_redirection.clone(), facts.called.number()),
        (Some(number("4001")), Some(&number("4001")))
    );
    bench.answer("4002");
    assert_eq!(bench.told_to("4000").last().map(String::as_str), Some("established 4002 (connected)"));
}

#[test]
fn a_call_may_be_deflected_to_somebody_outside_unless_the_caller_is_outside_too() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001").act(deflect("4001", OUTSIDE));
    assert_eq!(bench.told_to("4000").last().map(String::as_str), Some("networkReached 9731 (connected)"));
    bench.hang_up("4000").call_in("4001");
    assert_eq!(bench.refused(deflect("4001", OUTSIDE)), Refusal::PrivilegeViolation);
    bench.act(deflect("4001", "4002"));
}

#[test]
fn only_what_rings_is_deflected_and_only_to_where_it_can_ring() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001");
    assert_eq!(bench.refused(deflect("4001", "4999")), Refusal::InvalidDestination);
    assert_eq!(bench.refused(deflect("4001", "4001")), Refusal::InvalidDestinationState);
    assert_eq!(bench.refused(deflect("4001", "4000")), Refusal::InvalidDestinationState);
    assert_eq!(bench.refused(deflect("4001", "")), Refusal::InvalidCalledDevice);
    bench.answer("4001");
    assert_eq!(bench.refused(deflect("4001", "4002")), Refusal::InvalidObjectState);
}
