//! Agents log on, take calls, and work after them.

use crate::bench::{Bench, number};
use switch_model::{Act, AgentLogin, AgentState, AgentWish, Credentials, Refusal};

fn login(phone: &str, agent: &str) -> Act {
    Act::AgentLogin { phone: phone.into(), agent: agent.into(), password: None, group: None }
}

fn ready(phone: &str) -> Act {
    Act::AgentReady { phone: phone.into() }
}

fn not_ready(phone: &str, code: Option<&str>) -> Act {
    Act::AgentNotReady { phone: phone.into(), code: code.map(str::to_owned) }
}

fn who(agent: &str) -> Credentials<'_> {
    Credentials { agent, password: None, group: None }
}

fn state(bench: &Bench, device: &str) -> Option<AgentState> {
    bench.pbx.agent(device).expect("a device").map(switch_model::Agent::state)
}

#[test]
fn an_agent_logs_on_not_ready_changes_and_logs_off() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7000")).act(ready("4010")).act(not_ready("4010", None));
    bench.act(Act::AgentWorkingAfterCall { phone: "4010".into() });
    bench.act(Act::EndAfterCallWork { phone: "4010".into() }).act(Act::AgentLogout { phone: "4010".into() });
    assert_eq!(
        bench.told_to("4010"),
        [
            "loggedOn 7000 at 4010",
            "agent 7000 NotReady",
            "agent 7000 Ready",
            "agent 7000 NotReady",
            "agent 7000 WorkingAfterCall",
            "agent 7000 Ready",
            "loggedOff 7000 at 4010",
        ]
    );
    assert_eq!(state(&bench, "4010"), None);
}

#[test]
fn the_same_wish_again_is_told_again() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7000")).forget().act(not_ready("4010", None)).act(not_ready("4010", None));
    assert_eq!(bench.told_to("4010"), ["agent 7000 NotReady", "agent 7000 NotReady"]);
}

#[test]
fn a_ready_agent_is_busy_from_the_answer_to_the_end_of_the_last_call() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7000")).act(ready("4010")).dial("4000", "4010").forget().answer("4010");
    assert_eq!(bench.told_to("4010"), ["established 4010 (connected)", "agent 7000 Busy"]);
    bench.consult("4010", "4001").answer("4001").forget().hang_up("4001");
    assert_eq!(state(&bench, "4010"), Some(AgentState::Busy), "one call is left");
    bench.forget().hang_up("4000");
    assert_eq!(
        bench.told_to("4010"),
        [
            "connectionCleared 4000 by 4000 NormalClearing (hold)",
            "connectionCleared 4010 by 4000 NormalClearing (null)",
            "agent 7000 Ready",
        ]
    );
}

#[test]
fn agents_set_up_so_work_after_a_call_until_they_end_it() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7005")).act(ready("4010")).talk("4010", "4000").hang_up("4010");
    assert_eq!(bench.told_to("4010").last().map(String::as_str), Some("agent 7005 WorkingAfterCall"));
    bench.act(Act::EndAfterCallWork { phone: "4010".into() });
    assert_eq!(state(&bench, "4010"), Some(AgentState::Ready));
    assert_eq!(bench.refused(Act::EndAfterCallWork { phone: "4010".into() }), Refusal::InvalidObjectState);
}

#[test]
fn calls_that_are_not_answered_or_found_the_agent_not_ready_change_nothing() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7005")).talk("4010", "4000").hang_up("4010");
    assert_eq!(state(&bench, "4010"), Some(AgentState::NotReady));
    bench.act(ready("4010")).dial("4000", "4010").hang_up("4000");
    assert_eq!(state(&bench, "4010"), Some(AgentState::Ready));
}

#[test]
fn what_is_wished_of_a_busy_agent_comes_after_the_call() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7005")).act(ready("4010")).talk("4000", "4010");
    let pending = bench.pbx.set_agent_state("4010", Some("7005"), AgentWish::NotReady, Some("31"));
    assert_eq!(pending, Ok(Some(AgentWish::NotReady)));
    assert_eq!(bench.told(), ["4010: agent 7005 Busy then NotReady"]);
    bench.hang_up("4000");
    assert_eq!(bench.told_to("4010").last().map(String::as_str), Some("agent 7005 NotReady"));
    let agent = bench.pbx.agent("4010").expect("a device").expect("logged on").clone();
    assert_eq!((agent.walk_away_code(), agent.pending()), (Some("31"), None));
}

#[test]
fn an_agent_who_gets_ready_while_talking_is_busy() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7000")).talk("4000", "4010").act(ready("4010"));
    assert_eq!(bench.told_to("4010"), ["agent 7000 Ready", "agent 7000 Busy"]);
}

#[test]
fn an_agent_who_transfers_a_call_is_free_and_the_next_one_busy() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7000")).act(ready("4010")).act(login("4011", "7001")).act(ready("4011"));
    bench.talk("4000", "4010").consult("4010", "4011").transfer("4010");
    assert_eq!(
        (state(&bench, "4010"), state(&bench, "4011")),
        (Some(AgentState::Ready), Some(AgentState::Ready))
    );
    bench.answer("4011");
    assert_eq!(state(&bench, "4011"), Some(AgentState::Busy));
}

#[test]
fn an_idle_agent_dials_why_he_leaves() {
    let mut bench = Bench::new();
    bench.act(login("4010", "7000")).act(ready("4010")).forget().act(not_ready("4010", Some("31")));
    assert_eq!(bench.told_to("4010"), ["callInformation 31 without call", "agent 7000 NotReady"]);
    let agent = bench.pbx.agent("4010").expect("a device").expect("logged on");
    assert_eq!(agent.walk_away_code(), Some("31"));
    bench.act(ready("4010")).dial("4010", "4000");
    assert_eq!(bench.refused(not_ready("4010", Some("31"))), Refusal::InvalidObjectState);
    assert_eq!(bench.refused(not_ready("4010", Some("x"))), Refusal::InvalidObjectState);
}

#[test]
fn an_agent_may_be_in_several_groups_and_leave_them_one_by_one() {
    let mut bench = Bench::new();
    let mut on = |group| bench.pbx.log_on("4010", Credentials { group, ..who("7000") });
    assert_eq!((on(Some("5000")), on(Some("5001"))), (Ok(()), Ok(())));
    assert_eq!(on(Some("5001")), Err(Refusal::InvalidObjectState), "he is in that group");
    assert_eq!(on(None), Err(Refusal::InvalidObjectState), "he is logged on");
    assert_eq!(bench.pbx.log_off("4010", None, Some("5009")), Err(Refusal::InvalidAgentGroup));
    bench.pbx.log_off("4010", Some("7000"), Some("5000")).expect("one of two");
    bench.pbx.log_off("4010", Some("7000"), Some("5001")).expect("the last");
    assert_eq!(
        bench.told(),
        [
            "4010: loggedOn 7000 at 4010 in 5000",
            "4010: agent 7000 NotReady",
            "4010: loggedOn 7000 at 4010 in 5001",
            "4010: loggedOff 7000 at 4010 in 5000",
            "4010: loggedOff 7000 at 4010 in 5001",
        ]
    );
    assert_eq!(state(&bench, "4010"), None);
}

#[test]
fn each_mistake_at_the_login_has_its_own_refusal() {
    let mut bench = Bench::with(|config| {
        config.agents.push(AgentLogin { password: Some("secret".into()), ..AgentLogin::new("7020") });
    });
    bench.pbx.log_on("4010", who("7000")).expect("nobody is there");
    bench
        .act(Act::OutOfService { device: "4012".into() })
        .act(Act::MoveGuest { guest: "6000".into(), host: Some("4013".into()) });
    let mut refusal =
        |device: &str, who: Credentials<'_>| bench.pbx.log_on(device, who).expect_err("refused");
    assert_eq!(refusal("4999", who("7001")), Refusal::InvalidDevice);
    assert_eq!(refusal("4011", who("7999")), Refusal::InvalidAgentIdentifier);
    assert_eq!(refusal("4011", who("7020")), Refusal::InvalidAgentPassword);
    assert_eq!(
        refusal("4011", Credentials { group: Some("5009"), ..who("7001") }),
        Refusal::InvalidAgentGroup
    );
    assert_eq!(refusal("4011", who("7000")), Refusal::InvalidObjectState, "logged on elsewhere");
    assert_eq!(refusal("4010", who("7001")), Refusal::RequestIncompatibleWithObject, "another is there");
    assert_eq!(refusal("7100", who("7001")), Refusal::RequestIncompatibleWithObject, "no telephone");
    assert_eq!(refusal("4012", who("7001")), Refusal::DeviceOutOfService);
    assert_eq!(refusal("4013", who("7001")), Refusal::InvalidObjectState, "a guest is there");
    let right = Credentials { password: Some("secret"), ..who("7020") };
    bench.pbx.log_on("4011", right).expect("the password is right");
    bench.act(login("4013", "7002"));
    assert_eq!(state(&bench, "6000"), Some(AgentState::NotReady), "at the telephone of a guest it is his");
}

#[test]
fn nobody_changes_the_state_of_who_is_not_there() {
    let mut bench = Bench::new();
    let mut set = |agent| bench.pbx.set_agent_state("4010", agent, AgentWish::Ready, None);
    assert_eq!(set(None), Err(Refusal::InvalidObjectState));
    assert_eq!(bench.pbx.log_off("4010", None, None), Err(Refusal::InvalidObjectState));
    bench.act(login("4010", "7000"));
    let mut set = |agent, code| bench.pbx.set_agent_state("4010", agent, AgentWish::Ready, code);
    assert_eq!(set(Some("7001"), None), Err(Refusal::InvalidAgentIdentifier));
    assert_eq!(set(Some("7000"), Some("x")), Err(Refusal::InvalidAccountCode));
    assert_eq!(bench.pbx.log_off("4010", Some("7001"), None), Err(Refusal::InvalidAgentIdentifier));
    assert_eq!(bench.pbx.agents().map(|(at, _)| at.clone()).collect::<Vec<_>>(), [number("4010")]);
}
