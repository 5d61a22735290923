//! Agents whose session is gone (`agent-logout-on-unreg`, features.md 1).

mod bench;

use bench::switch::{Order, Style};
use bench::{Bench, dn};
use telephony::options::LogoutOnUnreg;
use telephony::switch::{SwitchFailure, SwitchRequest, WantedState};

const ORDERS: [Order; 4] = [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly, Order::EventOnly];

/// A bench on which agents leave with their session.
fn bench(order: Order) -> Bench {
    let mut bench = Bench::new(Style::of(order));
    bench.logout_on_unreg.application = LogoutOnUnreg::Always;
    bench
}

/// The same, and agent 7001 was logged in at B by client B.
fn logged_in(order: Order) -> Bench {
    let mut bench = bench(order);
    bench.play("| step | B |\n | TAgentLogin(B, 7001) | * |");
    bench
}

/// The logouts that the switch was asked for since the last look.
fn logouts(bench: &Bench) -> usize {
    let is_logout = |request: &&SwitchRequest| matches!(request, SwitchRequest::SetAgentState(asked) if asked.wanted == WantedState::LoggedOff);
    bench.asked.iter().filter(is_logout).count()
}

#[test]
fn whoever_unregisters_takes_its_agent_along() {
    for order in ORDERS {
        logged_in(order).play(
            "| step                   | B                                            | H                                                    |
             | H: TRegisterAddress(B) |                                              | Registered(ref)                             |
             | TUnregisterAddress(B)  | Unregistered(ref)                            | AgentLogout(7001) LogoutCause=unregister !ReasonCode |
             | H: TQueryAddress(B)    |                                              | AddressInfo(in sync; ref) AgentStatus=0              |",
        );
    }
}

#[test]
fn a_session_that_ends_takes_its_agent_along_and_a_lost_connection_does_not() {
    for order in ORDERS {
        logged_in(order).play(
            "| step                   | H                                         |
             | H: TRegisterAddress(B) | Registered(ref)                  |
             | gone(B)                | -                                         |
             | session ended(A)       | -                                         |
             | session ended(B)       | AgentLogout(7001) LogoutCause=unregister  |
             | session ended(B)       | -                                         |",
        );
    }
}

#[test]
fn a_hot_desk_agent_is_parted_from_the_telephone() {
    let mut bench = bench(Order::ResponseFirst);
    bench.play(
        "| step                  | A                                                                             | H                                                        |
         | TAgentLogin(A, 7100)  | AgentLogin(7100; ref), AgentNotReady(7100; AuxWork), ForwardSet(7100)         |                                                          |
         | H: TRegisterAddress(A)|                                                                               | Registered(ref) HotDeskGuest=7100               |
         | gone(A)               |                                                                               |                                                          |
         | session ended(A)      |                                                                               | AgentLogout(7100) LogoutCause=unregister, ForwardCancel  |
         | H: TQueryAddress(A)   |                                                                               | AddressInfo(in sync; ref) AgentStatus=0 !HotDeskGuest    |",
    );
}

#[test]
fn by_default_agents_stay() {
    for option in [LogoutOnUnreg::Never, LogoutOnUnreg::EmulatedOnly] {
        let mut bench = Bench::new(Style::PLAIN);
        bench.logout_on_unreg.application = option;
        bench.play(
            "| step                  | B                 |
             | TAgentLogin(B, 7001)  | *                 |
             | TUnregisterAddress(B) | Unregistered(ref) |
             | session ended(B)      | -                 |",
        );
        assert_eq!(logouts(&bench), 0, "{option:?}");
    }
}

#[test]
fn the_first_who_asks_for_the_login_has_it() {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.play(
        "| step                    | B                                        | H                        |
         | H: TRegisterAddress(B)  |                                          | Registered(ref) |
         | H: TAgentLogin(B, 7001) | AgentLogin(7001)                         | AgentLogin(7001; ref)    |
         | H: TUnregisterAddress(B)| -                                        | Unregistered(ref)        |
         | session ended(H)        | -                                        | -                        |
         | TUnregisterAddress(B)   | Unregistered(ref)                        | -                        |",
    );
    assert_eq!(bench.switch.agents.len(), 0);
}

#[test]
fn a_login_at_the_telephone_or_over_http_is_nobodys_until_a_session_asks_for_it() {
    let mut bench = bench(Order::ResponseFirst);
    bench.play(
        "| step                       | B                                        | http |
         | loggedOn(B, 7001)          | AgentLogin(7001)                         |      |
         | session ended(B)           | -                                        |      |
         | loggedOff(B, 7001)         | *                                        |      |
         | http: TAgentLogin(B, 7001) | *                                        | *    |
         | session ended(B)           | -                                        |      |
         | TAgentLogin(B, 7001)       | *                                        |      |
         | session ended(B)           | AgentLogout(7001) LogoutCause=unregister |      |",
    );
}

#[test]
fn the_next_login_obeys_the_option_as_it_is_then() {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.logout_on_unreg.application = LogoutOnUnreg::Never;
    bench.session_ended("B");
    assert_eq!(bench.switch.agents.len(), 0, "logged in while it was on");
    bench.play("| step | B |\n | TAgentLogin(B, 7001) | * |");
    bench.logout_on_unreg.application = LogoutOnUnreg::Always;
    bench.session_ended("B");
    assert_eq!(bench.switch.agents.len(), 1, "logged in while it was off");
}

#[test]
fn the_group_goes_before_the_agent_login_and_that_before_the_device() {
    let levels = [("Q", true), ("7001", false), ("B", false)];
    for said in 0..=levels.len() {
        let mut bench = Bench::new(Style::PLAIN);
        let of = &mut bench.logout_on_unreg;
        let word = |leaves| if leaves { LogoutOnUnreg::Always } else { LogoutOnUnreg::Never };
        of.application = word(said % 2 == 1);
        // The level that decides says the opposite of all below it.
        for (place, (number, is_device)) in levels.into_iter().enumerate().skip(said) {
            let leaves = place % 2 == 0;
            if is_device || number == "B" {
                of.devices.insert(dn(number), word(leaves));
            } else {
                of.agents.insert(dn(number), word(leaves));
            }
        }
        let decides = if said < levels.len() { said % 2 == 0 } else { said % 2 == 1 };
        bench.play("| step | B |\n | TAgentLogin(B, 7001, q=Q) | * |\n | session ended(B) | * |");
        assert_eq!(logouts(&bench), usize::from(decides), "said from level {said} on");
    }
}

#[test]
fn an_agent_in_a_call_is_logged_out_behind_it() {
    logged_in(Order::ResponseFirst).play(
        "| step                   | A | H                                                                |
         | H: TRegisterAddress(B) |   | *                                                                |
         | gone(B)                |   |                                                                  |
         | A calls B              | * | *                                                                |
         | B answers              | * | *                                                                |
         | session ended(B)       | - | -                                                                |
         | B hangs up             | * | Released(c1; A; rel=1), AgentLogout(7001) LogoutCause=unregister |",
    );
}

#[test]
fn whoever_registers_again_before_that_keeps_its_agent() {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.play(
        "| step                   | A  | B                        |
         | A calls B              | *  | *                        |
         | B answers              | *  | *                        |
         | TUnregisterAddress(B)  | -  | Unregistered(ref)        |
         | TRegisterAddress(B)    | -  | Registered(ref) |
         | B hangs up             | *  | Released(c1; A; rel=1)   |",
    );
    assert_eq!(logouts(&bench), 0);
}

#[test]
fn a_session_that_ends_before_its_login_is_answered_is_remembered() {
    for waiting in [false, true] {
        let mut bench = bench(Order::ResponseFirst);
        let before = if waiting { "TAgentSetReady(B)" } else { "TQueryAddress(B)" };
        bench.play(&format!(
            "| step                   | B | H                                                           |
             | H: TRegisterAddress(B) |   | *                                                           |
             | the switch is silent   |   |                                                             |
             | {before}               | * |                                                             |
             | TAgentLogin(B, 7001)   |   |                                                             |
             | gone(B)                |   |                                                             |
             | session ended(B)       |   |                                                             |"
        ));
        bench.mood = bench::Mood::Agree;
        if waiting {
            bench.answer_oldest(Some(bench::refusal(1161)));
        }
        bench.settle();
        bench.pass(std::time::Duration::from_secs(20));
        assert_eq!((logouts(&bench), bench.switch.agents.len()), (1, 0), "waiting: {waiting}");
    }
}

#[test]
fn a_session_that_ends_while_the_link_is_away_is_remembered() {
    logged_in(Order::ResponseFirst).play(
        "| step                   | H                                                                 | others |
         | H: TRegisterAddress(B) | *                                                                 | *      |
         | link lost              |                                                                   | *      |
         | gone(B)                |                                                                   | *      |
         | session ended(B)       |                                                                   | *      |
         | link back              | AddressInfo(in sync), AgentLogout(7001) LogoutCause=unregister    | *      |",
    );
}

#[test]
fn a_switch_that_refuses_the_logout_keeps_its_agent_and_is_not_asked_again() {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.play(
        "| step                          | B |
         | the switch refuses with(1161) |   |
         | session ended(B)              | - |",
    );
    bench.pass(std::time::Duration::from_secs(600));
    assert_eq!(logouts(&bench), 1);
    assert_eq!(bench.notes.len(), 1, "{:?}", bench.notes);
}

#[test]
fn a_logout_that_comes_to_nothing_is_asked_for_again_but_not_for_ever() {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.play("| step | B |\n | the switch is silent | |\n | session ended(B) | - |");
    bench.answer_oldest(Some(SwitchFailure::Overloaded));
    bench.pass(std::time::Duration::from_secs(9));
    assert_eq!(logouts(&bench), 1, "not yet");
    for _ in 1..10 {
        bench.pass(std::time::Duration::from_secs(10));
        bench.answer_oldest(Some(SwitchFailure::Overloaded));
    }
    bench.pass(std::time::Duration::from_secs(600));
    assert_eq!(logouts(&bench), 10);
    assert_eq!(bench.open.len(), 0);
    assert_eq!(bench.notes.len(), 1, "{:?}", bench.notes);
}

#[test]
fn a_core_that_is_made_anew_remembers_whose_agent_it_has() {
    let mut bench = logged_in(Order::ResponseFirst);
    bench.rebuild("B");
    bench.session_ended("B");
    assert_eq!(logouts(&bench), 0, "not before it was read again");
    bench.link_back();
    assert_eq!((logouts(&bench), bench.switch.agents.len()), (1, 0));
}
