//! A second call beside a held one: consult, alternate, reconnect.

use crate::bench::Bench;
use switch_model::{Act, ConnectionState, Hand, Refusal};

fn alternate(phone: &str) -> Act {
    Act::Alternate { phone: phone.into() }
}

fn reconnect(phone: &str) -> Act {
    Act::Reconnect { phone: phone.into() }
}

#[test]
fn a_consultation_holds_the_first_call_and_begins_a_second() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", "4002").answer("4002");
    assert_eq!(
        bench.told(),
        [
            "4000: held 4001 (connected)",
            "4001: held 4001 (hold)",
            "4001: serviceInitiated 4001 (initiated)",
            "4001: originated 4001 to 4002 (connected)",
            "4001: delivered 4002 from 4001 Consultation (connected)",
            "4002: delivered 4002 from 4001 Consultation (alerting)",
            "4001: established 4002 (connected)",
            "4002: established 4002 (connected)",
        ]
    );
}

#[test]
fn a_consultation_by_a_service_names_its_connection_and_files_its_code() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let existing = bench.at("4001");
    let made = bench.pbx.consultation_call(&existing, "4002", Some("4711")).expect("4001 talks");
    let call = bench.pbx.call(made.call).expect("it rings");
    assert_eq!((call.account_code(), made.device.as_str()), (Some("4711"), "4001"));
    assert_eq!(call.connection("4001").map(switch_model::Connection::hand), Some(Hand::Service));
}

#[test]
fn a_consultation_that_comes_to_nothing_leaves_the_first_call_held() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").talk("4002", "4003").consult("4001", "4002");
    assert_eq!(bench.told_to("4001").last().map(String::as_str), Some("failed 4002 Busy (fail)"));
    bench.act(reconnect("4001"));
    assert_eq!(
        bench.told_to("4001"),
        ["connectionCleared 4001 by 4001 NormalClearing (null)", "retrieved 4001 (connected)"]
    );
}

#[test]
fn only_the_active_call_is_left_for_a_consultation_and_only_with_a_free_line() {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002");
    let held = bench.in_state("4001", ConnectionState::Hold);
    assert_eq!(bench.pbx.consultation_call(&held, "4003", None), Err(Refusal::NoActiveCall));
    let active = bench.in_state("4001", ConnectionState::Connected);
    assert_eq!(bench.pbx.consultation_call(&active, "4003", None), Err(Refusal::InvalidObjectState));
    assert_eq!(bench.state("4002"), ConnectionState::Connected, "nothing has changed");
    assert!(bench.told().is_empty());
}

#[test]
fn what_cannot_be_dialled_or_filed_is_refused_before_the_call_is_held() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    assert_eq!(bench.pbx.consultation_call(&at, "", None), Err(Refusal::InvalidCalledDevice));
    assert_eq!(bench.pbx.consultation_call(&at, "4002", Some("x")), Err(Refusal::InvalidAccountCode));
    assert_eq!(bench.state("4001"), ConnectionState::Connected);
}

#[test]
fn alternating_holds_one_call_and_retrieves_the_other() {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002").act(alternate("4001"));
    assert_eq!(
        bench.told(),
        [
            "4001: held 4001 (hold)",
            "4002: held 4001 (connected)",
            "4000: retrieved 4001 (connected)",
            "4001: retrieved 4001 (connected)",
        ]
    );
}

#[test]
fn reconnecting_ends_the_second_call_also_while_it_rings() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").consult("4001", "4002").forget().act(reconnect("4001"));
    assert_eq!(
        bench.told(),
        [
            "4001: connectionCleared 4001 by 4001 NormalClearing (null)",
            "4002: connectionCleared 4001 by 4001 NormalClearing (alerting)",
            "4002: connectionCleared 4002 by 4001 NormalClearing (null)",
            "4000: retrieved 4001 (connected)",
            "4001: retrieved 4001 (connected)",
        ]
    );
}

#[test]
fn without_two_calls_there_is_nothing_to_change_between() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    assert_eq!(bench.refused(alternate("4001")), Refusal::NoHeldCall);
    bench.act(Act::Hold { phone: "4001".into() });
    assert_eq!(bench.refused(alternate("4001")), Refusal::NoActiveCall);
    assert_eq!(bench.refused(reconnect("4001")), Refusal::NoActiveCall);
}

#[test]
fn the_two_connections_are_of_one_device_in_two_calls_one_held_and_one_active() {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002");
    let held = bench.in_state("4001", ConnectionState::Hold);
    let active = bench.in_state("4001", ConnectionState::Connected);
    let other = bench.at("4002");
    assert_eq!(bench.pbx.alternate_call(&held, &other), Err(Refusal::NotSameDevice));
    assert_eq!(bench.pbx.alternate_call(&held, &held), Err(Refusal::NotAnotherCall));
    assert_eq!(bench.pbx.alternate_call(&active, &held), Err(Refusal::NoHeldCall));
    bench.pbx.alternate_call(&held, &active).expect("this way round");
}

#[test]
fn the_held_party_may_leave_and_the_consultation_goes_on() {
    let mut bench = Bench::new();
    bench.consulting("4000", "4001", "4002").hang_up("4000");
    assert_eq!(
        bench.told_to("4001"),
        [
            "connectionCleared 4000 by 4000 NormalClearing (hold)",
            "connectionCleared 4001 by 4000 NormalClearing (null)",
        ]
    );
    assert_eq!(bench.state("4002"), ConnectionState::Connected);
}
