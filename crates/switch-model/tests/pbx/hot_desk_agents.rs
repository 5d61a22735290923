//! Agents who take over the telephone that they log on at.

use crate::bench::{Bench, number};
use switch_model::{Act, AgentState, Credentials, ForwardingType, Refusal};

fn who(agent: &str) -> Credentials<'_> {
    Credentials { agent, password: None, group: None }
}

#[test]
fn a_hot_desk_agent_is_joined_logged_on_and_not_ready() {
    let mut bench = Bench::new();
    bench.pbx.log_on("4010", who("7100")).expect("nobody is there");
    assert_eq!(
        bench.told(),
        [
            "7100: 7100 joined 4010",
            "4010: forwarding 4010 to 7100",
            "4010: loggedOn 7100 at 4010",
            "4010: agent 7100 NotReady",
        ]
    );
    assert_eq!(bench.pbx.forwardings("4010"), Ok(vec![(ForwardingType::Immediate, number("7100"))]));
    bench.pbx.log_off("4010", Some("7100"), None).expect("logged on");
    assert_eq!(
        bench.told(),
        ["4010: loggedOff 7100 at 4010", "7100: 7100 left 4010", "4010: forwarding 4010 off"]
    );
}

#[test]
fn calls_to_the_agents_number_ring_at_the_host_and_make_the_agent_busy() {
    let mut bench = Bench::new();
    bench.act(Act::AgentLogin { phone: "4010".into(), agent: "7100".into(), password: None, group: None });
    bench.act(Act::AgentReady { phone: "4010".into() }).dial("4000", "7100").forget().answer("4010");
    assert_eq!(
        bench.told(),
        ["4000: established 7100 (connected)", "7100: established 7100 (connected)", "4010: agent 7100 Busy",]
    );
    bench.hang_up("4010");
    assert_eq!(
        bench.pbx.agent("4010").expect("a device").map(switch_model::Agent::state),
        Some(AgentState::Ready)
    );
}

#[test]
fn whoever_was_logged_on_there_is_signed_out() {
    let mut bench = Bench::new();
    bench.pbx.log_on("4010", who("7000")).expect("nobody is there");
    bench.forget().pbx.log_on("4010", who("7100")).expect("the former agent goes");
    assert_eq!(bench.told_to("4010")[0], "loggedOff 7000 at 4010 forced");
    bench.pbx.log_on("4010", who("7101")).expect("the former agent goes");
    assert_eq!(
        bench.told(),
        [
            "4010: loggedOff 7100 at 4010 forced",
            "7100: 7100 left 4010",
            "4010: forwarding 4010 off",
            "7101: 7101 joined 4010",
            "4010: forwarding 4010 to 7101",
            "4010: loggedOn 7101 at 4010",
            "4010: agent 7101 NotReady",
        ]
    );
}

#[test]
fn an_agent_with_a_call_stays() {
    let mut bench = Bench::new();
    bench.pbx.log_on("4010", who("7100")).expect("nobody is there");
    bench.dial("4010", "4000");
    assert_eq!(bench.pbx.log_off("4010", None, None), Err(Refusal::InvalidObjectState));
    assert_eq!(bench.pbx.log_on("4010", who("7101")), Err(Refusal::InvalidObjectState));
    bench.hang_up("4010");
    bench.pbx.log_on("4010", who("7101")).expect("the call is over");
}

#[test]
fn a_hot_desk_agent_needs_a_telephone_that_no_guest_has() {
    let mut bench = Bench::with(|config| config.not_hot_desking = vec!["4011".into()]);
    bench.pbx.associate_guest("6000", "4010").expect("both are free");
    let mut refusal = |device: &str| bench.pbx.log_on(device, who("7100")).expect_err("refused");
    assert_eq!(refusal("4010"), Refusal::InvalidObjectState);
    assert_eq!(refusal("6000"), Refusal::RequestIncompatibleWithObject);
    assert_eq!(refusal("4011"), Refusal::RequestIncompatibleWithObject);
}

#[test]
fn an_agents_identifier_is_no_guest_for_services_but_an_administrator_may_put_one_in_its_place() {
    let mut bench = Bench::new();
    assert_eq!(bench.pbx.associate_guest("7100", "4010"), Err(Refusal::RequestIncompatibleWithObject));
    bench.pbx.log_on("4010", who("7100")).expect("nobody is there");
    assert_eq!(bench.pbx.part_guest("7100"), Err(Refusal::RequestIncompatibleWithObject));
    bench.forget().act(Act::MoveGuest { guest: "6000".into(), host: Some("4010".into()) });
    assert_eq!(
        bench.told_to("4010"),
        ["loggedOff 7100 at 4010 forced", "forwarding 4010 off", "forwarding 4010 to 6000"]
    );
    assert!(bench.pbx.agents().next().is_none());
}

#[test]
fn nobody_reaches_an_agents_number_while_the_agent_is_away() {
    let mut bench = Bench::new();
    bench.dial("4000", "7100");
    assert_eq!(
        bench.told_to("4000").last().map(String::as_str),
        Some("failed 7100 DestNotObtainable (fail)")
    );
}
