//! What is kept of agents and of forwarding over a restart, and what is told of it when the switch was read again
//! (private-services.md 6).

mod bench;

use std::time::Duration;

use bench::switch::Style;
use bench::{Bench, dn};
use telephony::agent::AgentState;
use telephony::durable::DurableDn;
use telephony::key_value::KvValue;
use telephony::names::WorkMode;
use telephony::options::{LogoutOnUnreg, Numbering};

/// A bench on which these steps were heard and the server was killed. What it knows comes from what was kept.
fn killed_after(steps: &str) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(steps);
    bench.restart();
    bench
}

/// Agent 7001 at B, not ready with a walk-away code.
fn away() -> Bench {
    killed_after(
        "| step                                  | B |
         | TAgentLogin(B, 7001, q=Q1)            | * |
         | TAgentSetNotReady(B, ReasonCode=#12)  | * |",
    )
}

#[test]
fn an_agent_is_there_again_before_the_switch_has_said_anything_and_unsure() {
    let bench = &mut away();
    bench.play(
        "| step             | B                                                                      |
         | TQueryAddress(B) | AddressInfo(out of sync; ref) AgentStatus=3 AgentStatusReliability=2   |",
    );
    let agent = bench.snapshot("B").agent.expect("it was logged in");
    assert_eq!((agent.id.as_deref(), agent.queues.as_slice()), (Some("7001"), ["Q1".into()].as_slice()));
    assert_eq!(agent.state, AgentState::NotReady(WorkMode::AuxWork));
    assert_eq!((agent.reason, agent.since), (Some(KvValue::Int(12)), bench.time()));
}

#[test]
fn an_agent_that_the_switch_has_as_it_was_is_told_to_nobody() {
    away().play(
        "| step      | B                                                               | others |
         | link back | AddressInfo(in sync) AgentStatus=3 AgentStatusReliability=1     | *      |",
    );
}

#[test]
fn what_has_become_of_an_agent_meanwhile_is_told_once() {
    for (meanwhile, told) in [
        ("loggedOff", "AgentLogout(7001) LogoutCause=switch, "),
        ("ready", "AgentReady(7001) !ReasonCode, "),
        ("workingAfterCall", "AgentNotReady(7001; AfterCallWork) !ReasonCode, "),
        ("another", "AgentLogout(7001), AgentLogin(7002), AgentNotReady(7002; AuxWork) !ReasonCode, "),
        ("a further queue", "AgentLogin(7001; q=Q2), "),
        ("left a queue", "QueueLogout(7001; q=Q1), AgentLogin(7001; q=Q2), "),
    ] {
        let mut bench = away();
        let found = bench.switch.agents.get_mut("B").expect("it is logged on");
        match meanwhile {
            "loggedOff" => drop(bench.switch.agents.remove("B")),
            "ready" => found.state = Some(AgentState::Ready(WorkMode::Unknown)),
            "workingAfterCall" => found.state = Some(AgentState::NotReady(WorkMode::AfterCallWork)),
            "another" => (found.agent, found.groups) = (Some("7002".into()), vec![]),
            "a further queue" => found.groups = vec!["Q1".into(), "Q2".into()],
            _ => found.groups = vec!["Q2".into()],
        }
        bench.play(&format!(
            "| step            | B                             | others |
             | link back       | {told}AddressInfo(in sync)    | *      |
             | read again(B)   | AddressInfo(in sync)          |        |"
        ));
    }
}

#[test]
fn a_telephone_that_an_agent_has_taken_over_is_taken_still_and_nothing_is_new() {
    let mut bench = killed_after("| step | A |\n | takes over(7100, A) | * |");
    let desk = bench.snapshot("A").hot_desk.expect("it was taken over");
    assert_eq!((desk.is_guest, &desk.peer, desk.uncertain), (false, &dn("7100"), true));
    let since = desk.since;
    bench.play(
        "| step      | A                                                          | others |
         | link back | AddressInfo(in sync) AgentStatus=3 HotDeskGuest=7100       | *      |",
    );
    assert_eq!(bench.take_records("A"), [""; 0]);
    let desk = bench.snapshot("A").hot_desk.expect("it is taken over");
    assert_eq!((desk.since, desk.uncertain), (since, false));
    bench.play(
        "| step                             | A                                                          | 6001      |
         | TPrivateService(1, 6001, HOST_DN=A) |                                                         | Error(42) |
         | leaves(A)                        | AgentLogout(7100) LogoutCause=hot-desk, ForwardCancel      |           |",
    );
}

#[test]
fn an_agent_that_has_left_the_telephone_meanwhile_is_told_once_and_the_telephone_is_free() {
    let mut bench = killed_after("| step | A |\n | takes over(7100, A) | * |");
    let _unheard = bench.switch.leaves_desk("A", false);
    bench.play(
        "| step      | A                                                                           | others |
         | link back | AgentLogout(7100) LogoutCause=switch, ForwardCancel, AddressInfo(in sync)   | *      |",
    );
    assert_eq!(bench.take_records("A"), ["2 7100 by switch (resync)"]);
    assert_eq!(bench.snapshot("A").hot_desk, None);
}

#[test]
fn an_id_that_the_configuration_does_not_have_any_more_keeps_no_telephone() {
    let mut bench = killed_after("| step | A |\n | takes over(7100, A) | * |");
    bench.numbering = Numbering::new(["A", "B", "6001"].map(dn));
    bench.link_back();
    let known = bench.snapshot("A");
    assert_eq!((known.hot_desk, known.agent.and_then(|agent| agent.id)), (None, Some("7100".into())));
}

#[test]
fn an_agent_that_has_moved_meanwhile_is_told_at_both_telephones() {
    let mut bench = killed_after("| step | A |\n | takes over(7100, A) | * |");
    let _unheard = bench.switch.leaves_desk("A", false);
    let _unheard = bench.switch.takes_over("7100", "B");
    bench.play(
        "| step      | A                                                                         | B                                                                                     | others |
         | link back | AgentLogout(7100) LogoutCause=switch, ForwardCancel, AddressInfo(in sync) | AgentLogin(7100), AgentNotReady(7100; AuxWork), ForwardSet(7100), AddressInfo(in sync) | *      |",
    );
    let desk = |bench: &Bench, host| bench.snapshot(host).hot_desk.map(|desk| desk.peer);
    assert_eq!((desk(&bench, "A"), desk(&bench, "B")), (None, Some(dn("7100"))));
}

#[test]
fn a_code_that_waits_for_a_pause_explains_it_after_a_restart_as_long_as_before() {
    for (waited, code) in [(59, "ReasonCode=14"), (60, "!ReasonCode")] {
        let mut bench = killed_after(
            "| step                 | B |
             | loggedOn(B, 7001)    | * |
             | ready(B, 7001)       | * |
             | walkAwayCode(B, 14)  |   |",
        );
        bench.switch.agents.insert("B".into(), found("7001", AgentState::Ready(WorkMode::Unknown)));
        bench.pass(Duration::from_secs(waited));
        bench.play(&format!(
            "| step              | B                                          | others |
             | link back         | *                                          | *      |
             | notReady(B, 7001) | AgentNotReady(7001; AuxWork) {code}        |        |"
        ));
    }
}

fn found(agent: &str, state: AgentState) -> telephony::switch::AgentFound {
    telephony::switch::AgentFound { agent: Some(agent.into()), groups: vec![], state: Some(state) }
}

#[test]
fn a_login_belongs_to_its_session_after_a_restart_too() {
    for (option, told) in [(LogoutOnUnreg::Always, 1), (LogoutOnUnreg::Never, 0)] {
        let mut bench = Bench::new(Style::PLAIN);
        bench.logout_on_unreg.application = option;
        bench.play("| step | B |\n | TAgentLogin(B, 7001) | * |");
        bench.restart();
        // What was so when the agent logged in holds for as long as the login.
        bench.logout_on_unreg.application = LogoutOnUnreg::Never;
        bench.link_back();
        bench.session_ended("A");
        assert_eq!(bench.switch.agents.len(), 1);
        bench.session_ended("B");
        assert_eq!(1 - bench.switch.agents.len(), told, "{option:?}");
    }
}

#[test]
fn an_agent_whose_session_was_gone_before_the_restart_is_logged_out_behind_it() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.logout_on_unreg.application = LogoutOnUnreg::Always;
    bench.play(
        "| step                   | B | H | others |
         | H: TRegisterAddress(B) |   | * |        |
         | TAgentLogin(B, 7001)   | * | * |        |
         | link lost              |   |   | *      |
         | gone(B)                |   |   |        |
         | session ended(B)       |   | - |        |",
    );
    bench.restart();
    bench.play(
        "| step      | H                                                              | others |
         | link back | AddressInfo(in sync), AgentLogout(7001) LogoutCause=unregister | *      |",
    );
}

#[test]
fn forwarding_is_there_again_and_what_the_switch_has_of_it_is_told_to_nobody() {
    let mut bench = killed_after("| step | A |\n | forwardSet(A, C) | ForwardSet(C) |");
    assert_eq!(bench.snapshot("A").forwards.len(), 1);
    bench.play("| step | A | others |\n | link back | AddressInfo(in sync) | * |");
}

#[test]
fn forwarding_that_was_set_moved_or_cancelled_unheard_is_told_when_the_switch_was_read() {
    for restarts in [false, true] {
        for (before, meanwhile, told) in [
            ("forwardCancel(A)", Some("C"), "ForwardSet(C), "),
            ("forwardSet(A, C)", Some("C"), ""),
            ("forwardSet(A, C)", Some("D"), "ForwardSet(D), "),
            ("forwardSet(A, C)", None, "ForwardCancel, "),
        ] {
            let mut bench = Bench::new(Style::PLAIN);
            bench.play(&format!("| step | A |\n | {before} | * |"));
            if restarts {
                bench.restart();
            } else {
                bench.link_lost();
            }
            let _unheard = bench.switch.forwards("A", meanwhile);
            bench.play(&format!(
                "| step          | A                          | others |
                 | link back     | {told}AddressInfo(in sync) | *      |
                 | read again(A) | AddressInfo(in sync)       |        |"
            ));
        }
    }
}

#[test]
fn each_step_of_an_agent_or_of_forwarding_is_told_only_once_it_is_kept() {
    let mut bench = Bench::new(Style::PLAIN);
    let mut before = DurableDn::default();
    for step in [
        "loggedOn(B, 7001)",
        "ready(B, 7001)",
        "walkAwayCode(B, 14)",
        "notReady(B, 7001)",
        "walkAwayCode(B, 15)",
        "loggedOff(B, 7001)",
        "takes over(7100, B)",
        "leaves(B)",
        "forwardSet(B, C)",
        "forwardCancel(B)",
    ] {
        bench.play(&format!("| step | B |\n | {step} | * |"));
        let now = bench.durable("B");
        assert!(now.is_confirmed_by_keeping(&before), "{step}: {now:?}");
        assert!(!now.is_confirmed_by_keeping(&now));
        before = now;
    }
    assert!(before.is_empty());
}
