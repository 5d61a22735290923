//! Guests take over the telephones of hosts.

use crate::bench::{Bench, number};
use switch_model::{Act, Hand, Refusal};

fn move_guest(guest: &str, host: Option<&str>) -> Act {
    Act::MoveGuest { guest: guest.into(), host: host.map(number) }
}

#[test]
fn joining_and_parting_are_told_to_guest_and_host() {
    let mut bench = Bench::new();
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    assert_eq!(bench.told(), ["6000: 6000 joined 4001", "4001: forwarding 4001 to 6000"]);
    bench.pbx.part_guest("6000").expect("6000 is joined");
    assert_eq!(bench.told(), ["6000: 6000 left 4001", "4001: forwarding 4001 off"]);
}

#[test]
fn a_joined_guest_owns_the_telephone() {
    let mut bench = Bench::new();
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    bench.forget().dial("4001", "4002");
    assert_eq!(
        bench.told_to("6000"),
        [
            "serviceInitiated 6000 (initiated)",
            "originated 6000 to 4002 (connected)",
            "delivered 4002 from 6000 (connected)",
        ]
    );
    assert_eq!(bench.pbx.make_call("4001", "4003", None), Err(Refusal::InvalidObjectState));
}

#[test]
fn a_call_to_the_host_is_sent_on_to_the_guest() {
    let mut bench = Bench::new();
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    bench.forget().dial("4002", "4001").answer("4001");
    assert_eq!(
        bench.told(),
        [
            "4002: serviceInitiated 4002 (initiated)",
            "4002: originated 4002 to 4001 (connected)",
            "4002: diverted 4001 to 6000 (connected)",
            "4001: diverted 4001 to 6000 (null)",
            "4002: delivered 6000 from 4002 CallForwardImmediate (connected)",
            "6000: delivered 6000 from 4002 CallForwardImmediate (alerting)",
            "4002: established 6000 (connected)",
            "6000: established 6000 (connected)",
        ]
    );
    let facts = bench.pbx.call(bench.call_of("6000")).expect("they talk").facts();
    assert_eq!(facts.last_redirection, Some(number("4001")));
}

#[test]
fn a_call_to_the_guest_rings_at_the_host() {
    let mut bench = Bench::new();
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    bench.dial("4002", "6000").answer("4001");
    assert_eq!(bench.told_to("6000").last().map(String::as_str), Some("established 6000 (connected)"));
}

#[test]
fn calls_in_progress_stay_with_the_host_until_they_end() {
    let mut bench = Bench::new();
    bench.talk("4001", "4002");
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    bench.forget().dial("4003", "6000");
    assert_eq!(
        bench.told_to("4003").last().map(String::as_str),
        Some("failed 6000 Busy (fail)"),
        "the telephone is still in use"
    );
    bench.hang_up("4003").hang_up("4001").dial("4003", "6000");
    assert_eq!(bench.told_to("6000").last().map(String::as_str), Some("delivered 6000 from 4003 (alerting)"));
}

#[test]
fn a_guest_has_one_host_and_a_host_one_guest() {
    let mut bench = Bench::new();
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    assert_eq!(bench.pbx.associate_guest("6000", "4002"), Err(Refusal::InvalidObjectState));
    assert_eq!(bench.pbx.associate_guest("6000", "4001"), Err(Refusal::InvalidObjectState));
    assert_eq!(bench.pbx.associate_guest("6001", "4001"), Err(Refusal::InvalidObjectState));
    assert_eq!(bench.pbx.part_guest("6001"), Err(Refusal::InvalidObjectState));
}

#[test]
fn only_guests_join_only_telephones_and_only_if_they_may() {
    let mut bench = Bench::with(|config| config.not_hot_desking = vec!["4009".into(), "6003".into()]);
    let mut refusal = |guest: &str, host: &str| bench.pbx.associate_guest(guest, host).expect_err("refused");
    assert_eq!(refusal("6999", "4001"), Refusal::InvalidDevice);
    assert_eq!(refusal("6000", "4999"), Refusal::InvalidDevice);
    assert_eq!(refusal("4000", "4001"), Refusal::RequestIncompatibleWithObject);
    assert_eq!(refusal("6000", "6001"), Refusal::RequestIncompatibleWithObject);
    assert_eq!(refusal("6000", "4009"), Refusal::RequestIncompatibleWithObject);
    assert_eq!(refusal("6003", "4001"), Refusal::RequestIncompatibleWithObject);
    bench.act(Act::OutOfService { device: "4001".into() });
    assert_eq!(bench.pbx.associate_guest("6000", "4001"), Err(Refusal::DeviceOutOfService));
}

#[test]
fn a_guest_with_a_call_does_not_part() {
    let mut bench = Bench::new();
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    bench.dial("4001", "4002");
    assert_eq!(bench.pbx.part_guest("6000"), Err(Refusal::InvalidObjectState));
    bench.hang_up("4001");
    bench.pbx.part_guest("6000").expect("the call is over");
}

#[test]
fn an_administrator_moves_a_guest_and_nobody_is_told_what_the_new_association_ends() {
    let mut bench = Bench::new();
    bench.act(move_guest("6000", Some("4001"))).act(move_guest("6001", Some("4002"))).forget();
    bench.act(move_guest("6000", Some("4002")));
    assert_eq!(
        bench.told(),
        ["4001: forwarding 4001 off", "6000: 6000 joined 4002", "4002: forwarding 4002 to 6000"]
    );
    assert_eq!(bench.pbx.host_of("6001"), None);
    assert_eq!(bench.pbx.joined_by("6000"), Some(Hand::Person));
    bench.act(move_guest("6000", None));
    assert_eq!(bench.pbx.host_of("6000"), None);
}

#[test]
fn an_administrator_cannot_move_a_guest_over_one_who_talks() {
    let mut bench = Bench::new();
    bench.act(move_guest("6001", Some("4002"))).dial("4002", "4003").act(move_guest("6000", Some("4001")));
    assert_eq!(bench.refused(move_guest("6000", Some("4002"))), Refusal::InvalidObjectState);
    assert_eq!(bench.pbx.host_of("6000"), Some(&number("4001")), "nothing has changed");
}
