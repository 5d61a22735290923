//! Agents held by the switch, and forwarding (call-models.md 11).

mod bench;

use bench::switch::{Order, Style};
use bench::{Bench, Mood};
use telephony::names::WorkMode;
use telephony::request::{AgentWish, Wish};
use telephony::switch::{SwitchRequest, WantedState};

/// A bench on which agent 7001 is logged in at B.
fn logged_in(order: Order) -> Bench {
    let mut bench = Bench::new(Style::of(order));
    bench.play(
        "| step                       | B                                                          |
         | TAgentLogin(B, 7001, q=Q1) | AgentLogin(7001; q=Q1; ref), AgentNotReady(7001; AuxWork) |",
    );
    bench
}

const ORDERS: [Order; 2] = [Order::ResponseFirst, Order::EventFirst];

#[test]
fn whatever_a_client_asks_of_an_agent_is_answered_by_its_event() {
    for order in ORDERS {
        logged_in(order).play(
            "| step                                          | B                                                           |
             | TAgentSetReady(B)                             | AgentReady(7001; ref) !ReasonCode                           |
             | TAgentSetReady(B)                             | AgentReady(7001; ref)                                       |
             | TAgentSetNotReady(B, ReasonCode=11)           | AgentNotReady(7001; AuxWork; ref) ReasonCode=11             |
             | TAgentSetNotReady(B, ReasonCode=#12)          | AgentNotReady(7001; AuxWork; ref) ReasonCode=12             |
             | TAgentSetNotReady(B, WalkAway)                | AgentNotReady(7001; WalkAway; ref)                          |
             | TAgentSetNotReady(B, AfterCallWork)           | AgentNotReady(7001; AfterCallWork; ref) !ReasonCode         |
             | TAgentSetReady(B, AutoIn)                     | AgentReady(7001; AutoIn; ref)                               |
             | TAgentLogout(B)                               | AgentLogout(7001; ref) LogoutCause=client                   |",
        );
    }
}

#[test]
fn a_login_with_auto_in_is_ready_without_being_told_as_not_ready_first() {
    for order in ORDERS {
        Bench::new(Style::of(order)).play(
            "| step                         | B                                                     |
             | TAgentLogin(B, 7001, AutoIn) | AgentLogin(7001; ref), AgentReady(7001; AutoIn)       |",
        );
    }
}

#[test]
fn what_happens_at_the_telephone_is_told_without_a_reference() {
    Bench::new(Style::PLAIN).play(
        "| step                       | B                                                   |
         | loggedOn(B, 7001)          | AgentLogin(7001)                                    |
         | notReady(B, 7001)          | AgentNotReady(7001; AuxWork)                        |
         | notReady(B, 7001)          | -                                                   |
         | ready(B, 7001)             | AgentReady(7001)                                    |
         | workingAfterCall(B, 7001)  | AgentNotReady(7001; AfterCallWork)                  |
         | ready(B, 7001)             | AgentReady(7001)                                    |
         | loggedOff(B, 7001)         | AgentLogout(7001) LogoutCause=switch                |
         | ready(B, 7002)             | AgentLogin(7002), AgentReady(7002)                  |",
    );
}

#[test]
fn hot_desking_by_login_is_told_at_the_host() {
    // private-services.md 4.5
    logged_in(Order::ResponseFirst).play(
        "| step                        | B                                           |
         | forced(B, 7001)             | AgentLogout(7001) LogoutCause=hot-desk      |
         | forwardSet(B, 7100)         | ForwardSet(7100)                            |
         | forwardSet(B, 7100)         | -                                           |
         | loggedOn(B, 7100)           | AgentLogin(7100)                            |
         | notReady(B, 7100)           | AgentNotReady(7100; AuxWork)                |
         | loggedOff(B, 7100)          | AgentLogout(7100)                           |
         | forwardCancel(B)            | ForwardCancel                               |
         | forwardCancel(B)            | -                                           |",
    );
}

#[test]
fn refusals_reach_the_asker_and_change_nothing() {
    let unanswered = "AddressInfo(out of sync), Error(57)";
    for (step, told) in
        [("refused(1142)", "Error(1142)"), ("no answer in time", unanswered), ("link lost", "Error(54)")]
    {
        logged_in(Order::ResponseFirst).play(&format!(
            "| step                 | B      |
             | the switch is silent |        |
             | TAgentSetReady(B)    |        |
             | {step}               | {told} |"
        ));
    }
    Bench::new(Style::PLAIN).play(
        "| step                          | Q         |
         | TAgentSetReady(Q)             | Error(51) |",
    );
}

#[test]
fn the_switch_is_asked_for_the_state_with_agent_and_reason() {
    let mut bench = logged_in(Order::ResponseFirst);
    let reason = Some(12.into());
    bench.request("B", "B", Wish::Agent(AgentWish::NotReady { work_mode: WorkMode::AuxWork, reason }));
    let Some(SwitchRequest::SetAgentState(asked)) = bench.asked.last() else { panic!("{:?}", bench.asked) };
    assert_eq!((asked.wanted, asked.agent.as_deref()), (WantedState::NotReady, Some("7001")));
    assert_eq!(asked.walk_away_code.as_deref(), Some("12"));
}

#[test]
fn the_agent_stands_in_the_snapshot_and_in_the_classic_keys() {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.play("| step | B |\n | TAgentSetNotReady(B, ReasonCode=11) | * |\n | TQueryAddress(B) | * |");
    let event = bench.take_answer("B");
    let key = |key: &str| event.extensions.get(key).cloned();
    assert_eq!(event.agent_id.as_deref(), Some("7001"));
    assert_eq!((key("AgentStatus"), key("AgentStatusReliability")), (Some(3.into()), Some(0.into())));
    assert_eq!(key("queue-1"), Some("Q1".into()));
    let agent = bench.snapshot("B").agent.expect("logged in");
    assert_eq!((agent.id.as_deref(), agent.reason), (Some("7001"), Some("11".into())));
}

#[test]
fn after_a_link_loss_the_differences_are_told() {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.play("| step | others |\n | link lost | * |");
    bench.switch.agents.clear();
    bench.play(
        "| step      | B                                                | others |
         | link back | AgentLogout(7001) LogoutCause=switch, AddressInfo(in sync) | *      |",
    );
}

#[test]
fn a_code_without_a_call_explains_the_pause() {
    // private-services.md 5.6
    for service in [false, true] {
        let mut bench = logged_in(Order::ResponseFirst);
        bench.options.accode_privateservice = service;
        let told = if service { "PrivateInfo(501) AccountCode=11 PrivateID=0, " } else { "" };
        let only = if service { "PrivateInfo(501)" } else { "-" };
        bench.play(&format!(
            "| step                 | B                                               |
             | walkAwayCode(B, 11)  | {told}AgentNotReady(7001; AuxWork) ReasonCode=11 |
             | walkAwayCode(B, 11)  | -                                               |
             | ready(B, 7001)       | AgentReady(7001) !ReasonCode                    |
             | walkAwayCode(B, 12)  | {only}                                          |
             | walkAwayCode(B, 12)  | -                                               |
             | notReady(B, 7001)    | AgentNotReady(7001; AuxWork) ReasonCode=12      |
             | ready(B, 7001)       | AgentReady(7001)                                |
             | walkAwayCode(B, 13)  | {only}                                          |
             | pass(60000)          | -                                               |
             | notReady(B, 7001)    | AgentNotReady(7001; AuxWork) !ReasonCode        |
             | ready(B, 7001)       | AgentReady(7001)                                |
             | walkAwayCode(B, 14)  | {only}                                          |
             | loggedOff(B, 7001)   | AgentLogout(7001)                               |
             | loggedOn(B, 7001)    | AgentLogin(7001)                                |
             | notReady(B, 7001)    | AgentNotReady(7001; AuxWork) !ReasonCode        |"
        ));
    }
}

#[test]
fn a_request_about_the_agent_without_an_answer_that_can_be_read_has_the_agent_read_again() {
    for (dn, request, answer, code) in [
        ("B", "TAgentLogin(B, 7001)", "no answer in time", 57),
        ("A", "TAgentLogin(A, 7100)", "no answer in time", 57),
        ("B", "TAgentLogin(B, 7001)", "an unreadable answer", 52),
    ] {
        let mut bench = Bench::new(Style::PLAIN);
        bench.mood = Mood::Silent;
        bench.play(&format!(
            "| step      | {dn}                                    |
             | {request} | -                                       |
             | {answer}  | AddressInfo(out of sync), Error({code}) |"
        ));
        assert_eq!(bench.read_again, [dn]);
        // The switch has done it all the same, and no event came.
        let SwitchRequest::SetAgentState(wanted) = bench.asked[0].clone() else { panic!("it was asked") };
        let _unheard = bench.switch.agent_wishes(&wanted);
        bench.play(&format!("| step | others |\n | the switch agrees | |\n | read again({dn}) | * |"));
        let agent = bench.snapshot(dn).agent.and_then(|agent| agent.id);
        assert_eq!(agent.as_deref(), wanted.agent.as_deref());
    }
}

/// Asks, and while the switch has done it and not answered yet, something happens at the telephone.
fn overtaken(ask: &str, report: &str, told: &str) -> Bench {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.options.accode_privateservice = true;
    bench.mood = Mood::Silent;
    bench.play(&format!("| step | B |\n | {ask} | - |\n | {report} | {told} |"));
    bench
}

#[test]
fn whoever_has_logged_out_is_not_brought_back_by_a_late_answer() {
    for ask in [
        "TAgentSetNotReady(B)",
        "TAgentSetNotReady(B, ReasonCode=11)",
        "TAgentSetReady(B)",
        "TAgentLogin(B, 7001)",
        "TPrivateService(501, B, AccountCode=11)",
    ] {
        let mut bench = overtaken(ask, "loggedOff(B, 7001)", "AgentLogout(7001)");
        bench.switch.agents.clear();
        bench.answer_oldest_positively();
        let heard = bench.take_heard().remove("B").unwrap_or_default();
        assert_eq!(
            heard.iter().map(|heard| heard.core.as_str()).collect::<Vec<_>>(),
            ["Error(1161)"],
            "{ask}"
        );
        assert_eq!(bench.snapshot("B").agent, None, "{ask}");
        bench.play("| step | B |\n | loggedOn(B, 7002) | AgentLogin(7002) |");
    }
}

#[test]
fn an_answer_to_what_was_so_already_does_not_undo_what_is_reported_meanwhile() {
    for ask in ["TAgentSetNotReady(B)", "TPrivateService(501, B, AccountCode=11)"] {
        let mut bench = logged_in(Order::ResponseFirst);
        bench.options.accode_privateservice = true;
        bench.play("| step | B |\n | walkAwayCode(B, 11) | * |");
        bench.mood = Mood::Silent;
        bench.play(&format!("| step | B |\n | {ask} | - |\n | ready(B, 7001) | AgentReady(7001) |"));
        // By its own word of how it is, the switch has done first the one or the other.
        let ready = telephony::agent::AgentState::Ready(WorkMode::Unknown);
        bench.switch.agents.get_mut("B").expect("logged in").state = Some(ready);
        bench.answer_oldest_positively();
        let heard = bench.take_heard().remove("B").unwrap_or_default();
        assert_eq!(
            heard.iter().map(|heard| heard.core.as_str()).collect::<Vec<_>>(),
            ["Error(1161)"],
            "{ask}"
        );
        bench.play("| step | B |\n | notReady(B, 7001) | AgentNotReady(7001; AuxWork) !ReasonCode |");
    }
}

#[test]
fn a_state_that_was_so_already_and_is_so_again_answers_its_asker() {
    let mut bench = overtaken("TAgentSetNotReady(B)", "ready(B, 7001)", "AgentReady(7001)");
    bench.answer_oldest_positively();
    let heard = bench.take_heard().remove("B").unwrap_or_default();
    let heard: Vec<_> = heard.iter().map(|heard| heard.core.as_str()).collect();
    assert_eq!(heard, ["AgentNotReady(7001; AuxWork; ref)"], "the switch says that it is so");
}

#[test]
fn the_report_of_a_code_that_the_pause_has_already_answers_its_asker_and_leaves_no_debt() {
    for (ask, told) in [
        ("TPrivateService(501, B, AccountCode=11)", "PrivateInfo(501; ref) AccountCode=11"),
        ("TAgentSetNotReady(B, ReasonCode=11)", "AgentNotReady(7001; AuxWork; ref) ReasonCode=11"),
    ] {
        let mut bench = logged_in(Order::ResponseFirst);
        bench.options.accode_privateservice = true;
        bench.play("| step | B |\n | walkAwayCode(B, 11) | * |");
        bench.mood = Mood::Silent;
        bench.play(&format!("| step | B |\n | {ask} | - |\n | walkAwayCode(B, 11) | {told} |"));
        bench.play("| step | B |\n | walkAwayCode(B, 22) | * |");
        bench.answer_oldest_positively();
        assert_eq!(bench.snapshot("B").agent.and_then(|agent| agent.reason), Some("22".into()), "{ask}");
        bench.play(
            "| step                | B                                                                           |
             | walkAwayCode(B, 11) | PrivateInfo(501) AccountCode=11, AgentNotReady(7001; AuxWork) ReasonCode=11 |",
        );
    }
}

#[test]
fn a_code_that_another_one_has_overtaken_is_not_absorbed_later() {
    let mut bench = logged_in(Order::ResponseFirst);
    // The switch agrees to a code, and does not report it.
    bench.options.accode_privateservice = true;
    bench.play(
        "| step                                    | B                                                                           |
         | TPrivateService(501, B, AccountCode=11) | PrivateInfo(501; ref), AgentNotReady(7001; AuxWork) ReasonCode=11           |
         | walkAwayCode(B, 22)                     | PrivateInfo(501), AgentNotReady(7001; AuxWork) ReasonCode=22                |
         | walkAwayCode(B, 11)                     | PrivateInfo(501), AgentNotReady(7001; AuxWork) ReasonCode=11                |",
    );
}
