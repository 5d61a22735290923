//! Hot desking by agent login (private-services.md 4.5): the guests 7100 and 7101 are Agent Logins, A and B hosts.

mod bench;

use bench::Bench;
use bench::notation::Heard;
use bench::switch::{Order, Style};
use telephony::address::Address;
use telephony::switch::{Connection, Ends, FromSwitch, SwitchEvent, SwitchRequest, WantedState};

const ORDERS: [Order; 3] = [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly];

/// A bench on which agent 7100 has taken over A.
fn at_a() -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step                 | A |\n | takes over(7100, A) | * |");
    bench
}

#[test]
fn whoever_logs_in_takes_the_telephone_over_and_is_not_ready() {
    for order in ORDERS {
        // A switch that never reports tells of no forwarding either.
        let (set, cancelled) =
            if order == Order::ResponseOnly { ("", "") } else { (", ForwardSet(7100)", ", ForwardCancel") };
        Bench::new(Style::of(order)).play(&format!(
            "| step                   | A                                                            |
             | TAgentLogin(A, 7100)   | AgentLogin(7100; ref), AgentNotReady(7100; AuxWork){set}     |
             | TQueryAddress(A)       | AddressInfo(in sync; ref) AgentStatus=3 HotDeskGuest=7100    |
             | TAgentLogout(A)        | AgentLogout(7100; ref) LogoutCause=client{cancelled}         |
             | TQueryAddress(A)       | AddressInfo(in sync; ref) AgentStatus=0 !HotDeskGuest        |"
        ));
    }
}

#[test]
fn a_wish_to_be_ready_at_once_is_not_applied() {
    for order in ORDERS {
        let mut bench = Bench::new(Style::of(order));
        bench.play(
            "| step                          | A                         |
             | TAgentLogin(A, 7100, AutoIn)  | *                         |
             | TQueryAddress(A)              | AddressInfo(in sync; ref) AgentStatus=3 |
             | TAgentSetReady(A)             | AgentReady(7100; ref)     |",
        );
        let wishes = |r: &&SwitchRequest| matches!(r, SwitchRequest::SetAgentState(_));
        assert_eq!(bench.asked.iter().filter(wishes).count(), 2, "the login and the later wish");
    }
}

#[test]
fn the_former_agent_is_told_to_be_out_first() {
    Bench::new(Style::PLAIN).play(
        "| step                  | A                                                                                            |
         | loggedOn(A, 7001)     | AgentLogin(7001)                                                                             |
         | TAgentLogin(A, 7100)  | AgentLogout(7001) LogoutCause=hot-desk, AgentLogin(7100; ref), AgentNotReady(7100; AuxWork), ForwardSet(7100) |
         | TAgentLogin(A, 7101)  | AgentLogout(7100) LogoutCause=hot-desk, AgentLogin(7101; ref), AgentNotReady(7101; AuxWork), ForwardCancel, ForwardSet(7101) |",
    );
}

#[test]
fn a_login_at_the_telephone_is_told_without_a_reference() {
    Bench::new(Style::PLAIN).play(
        "| step                 | A                                                                |
         | takes over(7100, A)  | AgentLogin(7100), AgentNotReady(7100; AuxWork), ForwardSet(7100) |
         | leaves(A)            | AgentLogout(7100) LogoutCause=hot-desk, ForwardCancel            |",
    );
}

#[test]
fn an_association_alone_is_a_login_and_its_end_a_logout() {
    Bench::new(Style::PLAIN).play(
        "| step             | A                                              | B                                              |
         | joined(7100, A)  | AgentLogin(7100), AgentNotReady(7100; AuxWork) |                                                |
         | joined(7100, A)  | -                                              |                                                |
         | joined(7100, B)  | AgentLogout(7100) LogoutCause=switch           | AgentLogin(7100), AgentNotReady(7100; AuxWork) |
         | parted(7100)     |                                                | AgentLogout(7100) LogoutCause=switch           |
         | parted(7100)     | -                                              | -                                              |",
    );
}

#[test]
fn the_queue_of_a_login_is_told_once() {
    let mut bench = Bench::new(Style::of(Order::EventFirst));
    bench.play(
        "| step                       | A                                                                           |
         | TAgentLogin(A, 7100, q=Q1) | AgentLogin(7100; q=Q1; ref), AgentNotReady(7100; AuxWork), ForwardSet(7100) |
         | TAgentLogout(A, q=Q1)      | AgentLogout(7100; ref), ForwardCancel                                       |",
    );
    let Some(SwitchRequest::SetAgentState(asked)) = bench.asked.last() else { panic!("{:?}", bench.asked) };
    assert_eq!((asked.wanted, asked.agent.as_deref()), (WantedState::LoggedOff, Some("7100")));
    assert_eq!(asked.group, None, "whoever leaves a telephone leaves it whole");
}

#[test]
fn an_agent_id_that_is_a_dn_is_refused_with_53() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                 | A         |
         | TAgentLogin(A, 6001) | Error(53) |
         | TAgentLogin(A, B)    | Error(53) |",
    );
    assert_eq!(bench.asked, []);
}

#[test]
fn refusals_of_the_switch_reach_the_asker_and_change_nothing() {
    for code in [1141, 1142, 1161] {
        Bench::new(Style::PLAIN).play(&format!(
            "| step                            | A                                         |
             | the switch refuses with({code}) |                                           |
             | TAgentLogin(A, 7100)            | Error({code})                             |
             | TQueryAddress(A)                | AddressInfo(in sync; ref) !HotDeskGuest   |"
        ));
    }
    at_a().play(
        "| step                          | A                                              |
         | the switch refuses with(1161) |                                                |
         | TAgentLogout(A)               | Error(1161)                                    |
         | TQueryAddress(A)              | AddressInfo(in sync; ref) HotDeskGuest=7100    |",
    );
}

#[test]
fn calls_to_the_agents_number_are_calls_of_the_host() {
    let mut bench = at_a();
    bench.play(
        "| step                 | A                                       | B                           |
         | B calls 7100         | Ringing(c1; B) Internal DNIS=7100       | Dialing(c1; 7100) Internal  |
         | TAnswerCall(A)       | Established(c1; B; ref)                 | Established(c1; A)          |
         | THoldCall(A)         | Held(c1; B; ref)                        |                             |
         | TRetrieveCall(A)     | Retrieved(c1; B; ref)                   |                             |
         | TPrivateService(3013, A, c1) | PrivateInfo(3013; c1; ref)      |                             |
         | TReleaseCall(A)      | PrivateInfo(3014; c1), Released(c1; B; rel=1, ref) | Released(c1; A; rel=2) |",
    );
    assert_eq!(bench.live_calls(), 0);
}

#[test]
fn call_events_name_the_agent() {
    let mut bench = at_a();
    bench.play("| step | A | B |\n | B calls 7100 | * | * |");
    let events = bench.take_events();
    assert_eq!(events["A"][0].agent_id.as_deref(), Some("7100"));
    assert_eq!(events["B"][0].agent_id, None);
}

#[test]
fn a_call_of_the_host_is_placed_from_the_agents_number() {
    let mut bench = at_a();
    bench.play(
        "| step             | A                                | B                       |
         | TMakeCall(A, B)  | Dialing(c1; B; ref) Internal     | Ringing(c1; A)          |
         | B answers        | Established(c1; B)               | Established(c1; A)      |
         | B hangs up       | Released(c1; B; rel=2)           | Released(c1; A; rel=1)  |",
    );
    assert!(matches!(&bench.asked[0], SwitchRequest::MakeCall { calling, .. } if calling.as_str() == "7100"));
}

#[test]
fn a_call_that_is_reported_on_both_id_and_dn_is_one_party() {
    let mut bench = at_a();
    bench.play("| step | A | B |\n | B calls 7100 | Ringing(c1; B) | * |");
    // The host's own monitor tells the same of the host's number.
    let connection = Connection::of(&bench.switch.connection_of("7100").call, &bench::dn("A"));
    let ends = Ends { calling: Address::number("B"), called: Address::number("7100"), from_trunk: false };
    let (alerting, reason) = (Address::number("A"), None);
    bench.tell("A", FromSwitch::Event(SwitchEvent::Delivered { connection, alerting, ends, reason }));
    bench.play(
        "| step          | A                       | B                      |
         | 7100 answers  | Established(c1; B)      | Established(c1; A)     |
         | B hangs up    | Released(c1; B; rel=2)  | Released(c1; A; rel=1) |",
    );
}

#[test]
fn without_a_login_events_of_an_id_are_dropped() {
    Bench::new(Style::PLAIN).play(
        "| step          | A | B                  |
         | B calls 7100  | - | Dialing(c1; 7100)  |
         | B hangs up    | - | Released(c1; 7100; rel=1) |",
    );
}

#[test]
fn a_host_that_an_agent_has_is_taken_for_guests() {
    at_a().play(
        "| step                                | A                                                    | 6001              |
         | TPrivateService(1, 6001, HOST_DN=A) |                                                      | Error(42)         |
         | leaves(A)                           | AgentLogout(7100) LogoutCause=hot-desk, ForwardCancel |                  |
         | TPrivateService(1, 6001, HOST_DN=A) | AddressInfo(in sync) HotDeskGuest=6001               | PrivateInfo(1; A; ref) |
         | takes over(7100, A)                 | *                                                    | PrivateInfo(2; A) |",
    );
}

#[test]
fn an_agent_whose_telephone_a_guest_takes_is_logged_out() {
    let mut bench = at_a();
    bench.play(
        "| step             | A                                      | 6001              |
         | joined(6001, A)  | AgentLogout(7100) LogoutCause=hot-desk | PrivateInfo(1; A) |
         |                  | AddressInfo(in sync) HotDeskGuest=6001 | |
         | forwardCancel(A) | ForwardCancel                          | -                 |",
    );
    assert_eq!(bench.snapshot("A").hot_desk.map(|desk| desk.peer), Some(bench::dn("6001")));
}

#[test]
fn an_agent_who_moved_while_the_link_was_away_leaves_the_former_host_first() {
    let mut bench = at_a();
    bench.link_lost();
    bench.switch.parts("7100");
    bench.switch.agents.clear();
    bench.switch.takes_over("7100", "B");
    bench.forget_heard();
    bench.link_back();
    let of_agent =
        |(dn, event): (String, Heard)| event.core.starts_with("AgentLog").then_some((dn, event.core));
    let told: Vec<_> = bench.take_published().into_iter().filter_map(of_agent).collect();
    let expected = [("A", "AgentLogout(7100)"), ("B", "AgentLogin(7100)")];
    assert_eq!(told, expected.map(|(dn, event)| (dn.to_owned(), event.to_owned())));
    assert_eq!(bench.take_records("A"), ["2 7100 by switch (resync)"]);
    assert_eq!(bench.take_records("B"), ["1 7100 by switch (resync)"]);
    assert_eq!(bench.snapshot("A").hot_desk, None);
}

#[test]
fn a_guest_whose_message_comes_late_does_not_take_the_telephone_back_from_an_agent() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                      | A                                          | 6001 |
         | messages between DNs wait |                                            |      |
         | joined(6001, A)           |                                            |      |
         | pass(1)                   |                                            |      |
         | parted(6001)              |                                            |      |
         | pass(1)                   |                                            |      |
         | takes over(7100, A)       | *                                          |      |
         | messages arrive           |                                            |      |",
    );
    let desk = bench.snapshot("A").hot_desk.map(|desk| desk.peer.to_string());
    assert_eq!(desk.as_deref(), Some("7100"), "the agent has the telephone");
    assert_eq!(bench.snapshot("6001").hot_desk, None);
}

#[test]
fn a_guest_of_whose_end_the_switch_says_nothing_is_parted_by_the_agent_though_its_message_comes_late() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                      | A | 6001 |
         | messages between DNs wait |   |      |
         | joined(6001, A)           |   |      |
         | pass(1)                   |   |      |
         | takes over(7100, A)       | * |      |
         | messages arrive           |   | *    |",
    );
    let desk = bench.snapshot("A").hot_desk.map(|desk| desk.peer.to_string());
    assert_eq!(desk.as_deref(), Some("7100"), "the agent has the telephone");
    assert_eq!(bench.snapshot("6001").hot_desk, None);
}

#[test]
fn after_a_link_loss_the_agent_and_the_agents_calls_are_as_they_were() {
    let mut bench = at_a();
    bench.play(
        "| step            | A                    | B                  | others |
         | B calls 7100    | Ringing(c1; B)       | Dialing(c1; 7100)  |        |
         | 7100 answers    | Established(c1; B)   | Established(c1; A) |        |
         | link lost       | -                    | -                  | *      |
         | link back       | AddressInfo(in sync) | AddressInfo(in sync) | *    |
         | TReleaseCall(A) | Released(c1; B; rel=1, ref) | Released(c1; A; rel=2) | |",
    );
}

#[test]
fn what_has_become_of_an_agent_during_a_link_loss_is_told_once() {
    let mut bench = at_a();
    bench.link_lost();
    bench.switch.leaves_desk("A", true);
    bench.switch.takes_over("7101", "B");
    bench.play(
        "| step       | A                                                          | B                                                                    | others |
         | link back  | AgentLogout(7100) LogoutCause=switch, ForwardCancel, AddressInfo(in sync) | AgentLogin(7101), AgentNotReady(7101; AuxWork), ForwardSet(7101), AddressInfo(in sync) | *      |",
    );
}

#[test]
fn a_call_that_came_during_a_link_loss_is_found_at_the_agents_number() {
    let mut bench = at_a();
    bench.link_lost();
    bench.switch.dials("B", "7100");
    bench.play(
        "| step       | A                                            | B                                               | others |
         | link back  | Ringing(c1; B) Resync=1, AddressInfo(in sync) | Dialing(c1; A) Resync=1, AddressInfo(in sync)  | *      |",
    );
}

#[test]
fn a_registration_that_asks_the_switch_again_keeps_the_agents_calls() {
    let mut bench = at_a();
    bench.play(
        "| step                                    | A                  | B                 |
         | B calls 7100                            | Ringing(c1; B)     | Dialing(c1; 7100) |
         | TRegisterAddress(A, RegisterForce)      | Registered(ref) ps-1=10 |              |
         | 7100 answers                            | Established(c1; B) | Established(c1; A) |",
    );
}

#[test]
fn an_agent_who_leaves_in_the_middle_of_a_call_has_the_device_read_again() {
    let mut bench = at_a();
    bench.play(
        "| step         | A                    | B                 |
         | B calls 7100 | Ringing(c1; B)       | Dialing(c1; 7100) |
         | parted(7100) | AgentLogout(7100), AddressInfo(out of sync) | |",
    );
    assert_eq!(bench.read_again, ["A"]);
    bench.switch.agents.clear();
    bench.play(
        "| step          | A                                                             | B |
         | read again(A) | Abandoned(c1; B; s=Unknown, rel=3), AddressInfo(in sync) | - |",
    );
}
