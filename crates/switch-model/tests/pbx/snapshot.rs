//! What the switch says about a device and a call when it is asked.

use crate::bench::{Bench, CALLER, number};
use switch_model::{Act, Address, ConnectionState};

#[test]
fn a_device_has_each_of_its_calls_with_its_own_state_first() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").act(Act::Hold { phone: "4000".into() });
    let first = bench.at("4000");
    bench.dial("4000", "4002");
    let entries = bench.pbx.snapshot_device("4000").expect("4000 is there");
    let seen: Vec<_> = entries.iter().map(|e| (e.endpoint.clone(), e.states.clone())).collect();
    let far = |digits| Some(Address::Known(number(digits)));
    assert_eq!(entries[0].connection, first);
    assert_eq!(
        seen,
        [
            (far("4001"), vec![ConnectionState::Hold, ConnectionState::Connected]),
            (far("4002"), vec![ConnectionState::Connected, ConnectionState::Alerting]),
        ]
    );
    assert_eq!(bench.pbx.snapshot_device("4003").map(|e| e.len()), Ok(0));
}

#[test]
fn a_failed_call_has_no_far_end() {
    let mut bench = Bench::new();
    bench.dial("4000", "4999");
    let entries = bench.pbx.snapshot_device("4000").expect("4000 is there");
    assert_eq!((entries[0].endpoint.clone(), entries[0].states.clone()), (None, vec![ConnectionState::Fail]));
}

#[test]
fn a_call_has_its_parties_with_the_trunk_of_the_one_outside() {
    let mut bench = Bench::new();
    bench.call_in("4001");
    let parties = bench.pbx.snapshot_call(bench.call_of("4001")).expect("it rings");
    let seen: Vec<_> =
        parties.iter().map(|p| (p.address.clone(), p.connection.device.clone(), p.state)).collect();
    assert_eq!(
        seen,
        [
            (Address::Known(number(CALLER)), number("9731"), ConnectionState::Connected),
            (Address::Known(number("4001")), number("4001"), ConnectionState::Alerting),
        ]
    );
}
