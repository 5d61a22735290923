//! Losing the switch and reading it again (private-services.md 6).

mod bench;

use std::time::Duration;

use bench::switch::{Order, Style};
use bench::{Bench, Mood};
use telephony::agent::AgentState;
use telephony::names::WorkMode;
use telephony::recording::RecordingState;
use telephony::switch::{AgentFound, FromSwitch, SwitchEvent, SwitchFailure, SwitchRequest, SwitchResult};

fn talking(style: Style) -> Bench {
    let mut bench = Bench::new(style);
    bench.play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |",
    );
    bench
}

#[test]
fn while_the_link_is_down_calls_are_kept_and_uncertain_and_the_switch_is_not_asked() {
    let mut bench = talking(Style::PLAIN);
    let conn = bench.conn("c1");
    // Party state Connected (12), with Uncertain (0x20000).
    bench.play(&format!(
        "| step             | B                                                              |
         | link lost        | -                                                              |
         | TQueryAddress(B) | AddressInfo(out of sync; ref) conn-1={conn} ps-1={}            |
         | TReleaseCall(B)  | Error(54)                                                      |",
        12 + 0x2_0000
    ));
    assert!(bench.snapshot("B").calls[0].uncertain);
}

#[test]
fn calls_that_go_on_keep_their_identity_and_data_and_nothing_is_told_of_them() {
    for style in Style::ALL {
        let mut bench = talking(style);
        bench.play(
            "| step                          | A                                           | B                                      | others |
             | TUpdateUserData(A, c1, {k=v}) | *                                           | *                                      |        |
             | link lost                     | -                                           | -                                      |        |
             | link back                     | AddressInfo(in sync) ps-1=12                | AddressInfo(in sync) ps-1=12           | *      |
             | A hangs up                    | Released(c1; B; rel=1) data={k=v}           | Released(c1; A; rel=2) data={k=v}      |        |",
        );
    }
}

#[test]
fn calls_that_ended_meanwhile_are_released_with_an_unknown_reason() {
    let mut bench = talking(Style::PLAIN);
    bench.play(
        "| step       | A                                                         | B                                                                                                   | others |
         | record(B)  |                                                           | PrivateInfo(3013; c1)                                                                               |        |
         | link lost  |                                                           |                                                                                                     |        |
         | A hangs up | -                                                         | -                                                                                                   |        |
         | link back  | Released(c1; B; s=Unknown, rel=3), AddressInfo(in sync)   | PrivateInfo(3014; c1) Cause=lost, Released(c1; A; s=Unknown, rel=3), AddressInfo(in sync)           | *      |",
    );
    assert_eq!(bench.live_calls(), 0);
}

#[test]
fn a_ringing_or_failed_call_that_ended_meanwhile_says_unknown_as_well() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step       | A                                                       | B                                                        | D                                                       | others |
         | A calls B  | Dialing(c1; B)                                          | Ringing(c1; A)                                           |                                                         |        |
         | A is busy  |                                                         |                                                          |                                                         |        |
         | D calls A  |                                                         |                                                          | Dialing(c2; A), DestinationBusy(c2; A; s=Busy)          |        |
         | link lost  |                                                         |                                                          |                                                         |        |
         | A hangs up | -                                                       | -                                                        |                                                         |        |
         | D hangs up |                                                         |                                                          | -                                                       |        |
         | link back  | Released(c1; B; s=Unknown, rel=3), AddressInfo(in sync) | Abandoned(c1; A; s=Unknown, rel=3), AddressInfo(in sync) | Released(c2; A; s=Unknown, rel=3), AddressInfo(in sync) | *      |",
    );
}

#[test]
fn what_happened_to_a_call_meanwhile_is_told_up_to_its_present_state() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step      | A                                                      | B                                                                      | others |
         | A calls B | Dialing(c1; B)                                         | Ringing(c1; A)                                                         |        |
         | link lost |                                                        |                                                                        |        |
         | B answers | -                                                      | -                                                                      |        |
         | B holds   | -                                                      | -                                                                      |        |
         | link back | Established(c1; B) Resync=1, AddressInfo(in sync)      | Established(c1; A) Resync=1, Held(c1; A) Resync=1, AddressInfo(in sync) | *      |",
    );
}

#[test]
fn calls_that_are_new_get_events_up_to_their_present_state() {
    for style in Style::ALL {
        let mut bench = Bench::new(style);
        bench.play(
            "| step        | A                                                                                            | B                                                                                                        | others |
             | link lost   |                                                                                              |                                                                                                          |        |
             | A calls B   | -                                                                                            | -                                                                                                        |        |
             | B answers   | -                                                                                            | -                                                                                                        |        |
             | link back   | Dialing(c1; B) Internal Resync=1, Established(c1; B) Resync=1, AddressInfo(in sync)          | Ringing(c1; A) Internal Resync=1, Established(c1; A) Resync=1, AddressInfo(in sync)                      | *      |
             | THoldCall(B) | -                                                                                           | Held(c1; A; ref) !Resync                                                                                 |        |
             | A hangs up  | Released(c1; B; rel=1)                                                                       | Released(c1; A; rel=2)                                                                                   |        |",
        );
    }
}

#[test]
fn a_new_call_that_still_rings_is_dialing_here_and_ringing_there() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step      | A                                              | B                                               | others |
         | link lost |                                                |                                                 |        |
         | A calls B | -                                              | -                                               |        |
         | link back | Dialing(c1; B) Resync=1, AddressInfo(in sync)  | Ringing(c1; A) Resync=1, AddressInfo(in sync)   | *      |
         | B answers | Established(c1; B)                             | Established(c1; A)                              |        |",
    );
}

#[test]
fn an_association_that_is_gone_or_replaced_is_told_when_all_is_read() {
    let mut bench = talking(Style::PLAIN);
    bench.play(
        "| step            | 6001                                                          | 6002                                    | others |
         | joined(6001, A) | PrivateInfo(1; A)                                             |                                         |        |
         | joined(6002, B) |                                                               | PrivateInfo(1; B)                       |        |
         | link lost       |                                                               |                                         |        |
         | parted(6002)    |                                                               | -                                       |        |
         | joined(6001, B) | -                                                             |                                         |        |
         | link back       | PrivateInfo(2; A), PrivateInfo(1; B), AddressInfo(in sync)    | PrivateInfo(2; B), AddressInfo(in sync) | *      |",
    );
    assert_eq!(bench.snapshot("B").hot_desk.map(|desk| desk.peer), Some(bench::dn("6001")));
    assert_eq!(bench.snapshot("A").hot_desk, None);
}

#[test]
fn an_association_that_stands_is_told_to_nobody() {
    Bench::new(Style::PLAIN).play(
        "| step            | 6001                                      | others |
         | joined(6001, A) | PrivateInfo(1; A)                         |        |
         | link lost       |                                           |        |
         | link back       | AddressInfo(in sync) HotDeskHost=A        | *      |",
    );
}

#[test]
fn the_differences_of_calls_come_before_those_of_hot_desking() {
    Bench::new(Style::PLAIN).play(
        "| step            | 6001                                                                           | others |
         | X calls 6001    | Ringing(c1; X)                                                                 |        |
         | link lost       |                                                                                |        |
         | X hangs up      | -                                                                              |        |
         | joined(6001, A) | -                                                                              |        |
         | link back       | Abandoned(c1; X; s=Unknown, rel=3), PrivateInfo(1; A), AddressInfo(in sync)    | *      |",
    );
}

#[test]
fn a_recording_is_uncertain_after_a_loss_until_the_switch_says_more() {
    let mut bench = talking(Style::PLAIN);
    bench.switch.tells_recordings = false;
    bench.play(
        "| step                         | B                                     | others |
         | record(B)                    | PrivateInfo(3013; c1)                 |        |
         | link lost                    |                                       |        |
         | link back                    | AddressInfo(in sync) RecordingState=1 | *      |",
    );
    assert!(bench.snapshot("B").recording.uncertain);
    bench.play("| step | B |\n | record(B) | - |");
    assert!(!bench.snapshot("B").recording.uncertain, "the report said what was known already");
}

#[test]
fn what_became_of_a_recording_meanwhile_is_asked_for_and_told_as_the_difference() {
    for (now, told) in [
        ("record", ""),
        ("suspendRecord", "PrivateInfo(3015; c1), "),
        ("stop", "PrivateInfo(3014; c1) Cause=lost, "),
    ] {
        for style in Style::ALL {
            let mut bench = talking(style);
            bench.play("| step | B | others |\n | record(B) | PrivateInfo(3013; c1) | |\n | link lost | | |");
            let _unheard = bench.switch.voice("B", now);
            bench.play(&format!("| step | B | others |\n | link back | {told}AddressInfo(in sync) | * |"));
            assert!(!bench.snapshot("B").recording.uncertain);
        }
    }
}

#[test]
fn a_recording_that_the_switch_has_not_named_is_not_asked_for() {
    let mut bench = talking(Style::PLAIN);
    let connection = bench.switch.connection_of("B");
    bench.tell("B", FromSwitch::Event(SwitchEvent::Record { connection, message: None }));
    bench.link_lost();
    bench.forget_heard();
    bench.link_back();
    let queries = bench.asked.iter().filter(|asked| matches!(asked, SwitchRequest::QueryVoiceAttribute(..)));
    assert_eq!(queries.count(), 0);
    assert!(bench.snapshot("B").recording.uncertain && bench.snapshot("B").in_sync);
}

#[test]
fn a_query_of_a_recording_that_fails_leaves_it_as_it_was_and_the_dn_is_in_sync_all_the_same() {
    let refusal = bench::refusal(1154);
    for failure in [refusal, SwitchFailure::Timeout, SwitchFailure::Overloaded, SwitchFailure::Unreadable] {
        let mut bench = talking(Style::PLAIN);
        bench.play("| step | B |\n | record(B) | PrivateInfo(3013; c1) |");
        bench.mood = Mood::Silent;
        bench.tell("B", FromSwitch::EventsLost);
        bench.read_again.clear();
        bench.tell("B", FromSwitch::Monitored);
        bench.answer_oldest(None);
        assert!(!bench.snapshot("B").in_sync, "the recording is still asked for");
        bench.answer_oldest(Some(failure));
        let snapshot = bench.snapshot("B");
        assert_eq!((snapshot.in_sync, snapshot.recording.state), (true, RecordingState::Started));
        assert!(snapshot.recording.uncertain && bench.read_again.is_empty());
    }
}

#[test]
fn what_is_reported_of_a_recording_while_it_is_asked_for_is_later_than_the_answer() {
    let mut bench = talking(Style::PLAIN);
    bench.play("| step | B |\n | record(B) | PrivateInfo(3013; c1) |");
    bench.mood = Mood::Silent;
    bench.tell("B", FromSwitch::EventsLost);
    bench.tell("B", FromSwitch::Monitored);
    bench.answer_oldest(None);
    bench.play("| step | B |\n | suspendRecord(B) | PrivateInfo(3015; c1) |");
    let query = bench.open.pop_front().expect("the recording is asked for");
    let answer = Ok(SwitchResult::Recording(Some(RecordingState::Started)));
    bench.tell("B", FromSwitch::Answer(query.token, answer));
    assert_eq!(bench.snapshot("B").recording.state, RecordingState::Suspended);
    assert!(bench.snapshot("B").in_sync);
}

#[test]
fn the_differences_of_one_dn_are_told_in_the_order_of_the_specification() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step              | 6001                                      | others |
         | X calls 6001      | Ringing(c1; X)                            |        |
         | 6001 answers      | Established(c1; X)                        |        |
         | record(6001)      | PrivateInfo(3013; c1)                     |        |
         | 6001 holds        | Held(c1; X)                               |        |
         | A calls 6001      | Ringing(c2; A)                            | *      |
         | 6001 answers      | Established(c2; A)                        | *      |
         | record(6001)      | PrivateInfo(3013; c2)                     |        |
         | joined(6001, A)   | PrivateInfo(1; A)                         |        |
         | monitor lost(6001) | DNOutOfService, AddressInfo(out of sync) |        |",
    );
    let _unheard = (
        bench.switch.hangs_up("X"),
        bench.switch.voice("6001", "suspendRecord"),
        bench.switch.holds("6001"),
        bench.switch.comes_in(Some("Y"), "6001"),
        bench.switch.joins("6001", "B"),
    );
    let (agent, state) = (Some("7001".into()), Some(AgentState::Ready(WorkMode::Unknown)));
    bench.switch.agents.insert("6001".into(), AgentFound { agent, groups: vec![], state });
    bench.play(
        "| step             | 6001                                        |
         | read again(6001) | DNBackInService                             |
         |                  | AgentLogin(7001), AgentReady(7001)          |
         |                  | PrivateInfo(3014; c1) Cause=lost            |
         |                  | Released(c1; X; s=Unknown, rel=3)           |
         |                  | Held(c2; A) Resync=1                        |
         |                  | Ringing(c3; Y) Resync=1                     |
         |                  | PrivateInfo(3015; c2)                       |
         |                  | PrivateInfo(2; A), PrivateInfo(1; B)        |
         |                  | AddressInfo(in sync)                        |",
    );
}

#[test]
fn a_request_that_the_lost_link_ended_is_never_repeated() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.mood = Mood::Silent;
    bench.play("| step | A |\n | TMakeCall(A, B) | |\n | link lost | Error(54) |");
    bench.mood = Mood::Agree;
    bench.play("| step | others |\n | link back | * |");
    assert!(bench.snapshot("A").calls.is_empty());
}

#[test]
fn an_event_that_cannot_follow_puts_one_dn_out_of_sync_until_it_is_read_again() {
    let mut bench = talking(Style::PLAIN);
    bench.tell("B", FromSwitch::Event(SwitchEvent::Unmodelled { name: "transferred" }));
    assert!(bench.take_heard()["B"][0].is("AddressInfo(out of sync)"));
    assert_eq!(bench.read_again, ["B"]);
    bench.tell("B", FromSwitch::Event(SwitchEvent::Unmodelled { name: "conferenced" }));
    assert_eq!(bench.read_again, ["B"], "asked for once");
    bench.play("| step | B |\n | read again(B) | AddressInfo(in sync) |");
}

#[test]
fn a_ringing_report_in_a_call_that_is_answered_is_an_impossible_step() {
    let mut bench = talking(Style::PLAIN);
    let mut other = Bench::new(Style::PLAIN);
    let reports = other.switch.dials("A", "B");
    bench.play_reports(reports.into_iter().filter(|(dn, _)| dn == "B").collect());
    assert!(bench.take_heard()["B"][0].is("AddressInfo(out of sync)"));
    assert_eq!(bench.read_again, ["B"]);
}

#[test]
fn events_that_were_lost_are_made_up_for_by_reading_again() {
    let mut bench = talking(Style::PLAIN);
    let _lost = bench.switch.holds("B");
    bench.play(
        "| step           | B                                          |
         | events lost(B) | AddressInfo(out of sync)                   |
         | read again(B)  | Held(c1; A) Resync=1, AddressInfo(in sync) |",
    );
}

#[test]
fn a_snapshot_that_is_not_answered_in_time_is_asked_for_again() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.mood = Mood::Silent;
    bench.tell("B", FromSwitch::EventsLost);
    bench.read_again.clear();
    bench.tell("B", FromSwitch::Monitored);
    bench.answer_oldest(Some(SwitchFailure::Timeout));
    assert_eq!(bench.read_again, ["B"]);
}

#[test]
fn a_snapshot_that_the_switch_refuses_is_not_asked_for_again() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                          | B                        |
         | events lost(B)                | AddressInfo(out of sync) |
         | the switch refuses with(1154) |                          |
         | read again(B)                 | AddressInfo(in sync)     |",
    );
}

#[test]
fn a_request_in_work_outlives_a_reading_of_its_dn() {
    let mut bench = talking(Style::of(Order::ResponseFirst));
    bench.play(
        "| step                                | 6001                                                  | others |
         | the switch is silent                |                                                       |        |
         | TPrivateService(1, 6001, HOST_DN=A) |                                                       |        |
         | events lost(6001)                   | AddressInfo(out of sync)                              |        |
         | read again(6001)                    | *                                                     |        |",
    );
    bench.mood = Mood::Agree;
    bench.play("| step | 6001 |\n | pass(0) | * |");
    bench.settle();
    bench.pass(Duration::from_secs(20));
    assert_eq!(bench.unanswered(), 0);
    assert_eq!(bench.snapshot("6001").hot_desk.map(|desk| desk.peer), Some(bench::dn("A")));
}

#[test]
fn a_dn_that_begins_anew_finds_its_calls_by_their_identity() {
    let mut bench = talking(Style::PLAIN);
    bench.rebuild("B");
    bench.play(
        "| step          | A                      | B                                                                                 |
         | read again(B) | -                      | Ringing(c1; A) Resync=1, Established(c1; A) Resync=1, AddressInfo(in sync)        |
         | A hangs up    | Released(c1; B; rel=1) | Released(c1; A; rel=2)                                                            |",
    );
    assert_eq!(bench.live_calls(), 0);
}

#[test]
fn a_dn_that_begins_anew_leaves_calls_that_are_gone_so_that_their_numbers_are_free() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | B |\n | X calls B | Ringing(c1; X) |");
    bench.rebuild("B");
    bench.switch.hangs_up("X");
    bench.play("| step | B |\n | read again(B) | AddressInfo(in sync) |");
    assert_eq!(bench.live_calls(), 0);
}

#[test]
fn an_answer_to_a_question_of_its_former_life_does_not_confuse_a_dn_that_begins_anew() {
    let mut bench = talking(Style::PLAIN);
    bench.mood = Mood::Silent;
    bench.rebuild("B");
    bench.tell("B", FromSwitch::Monitored);
    let first = bench.open.pop_front().expect("the snapshot");
    bench.rebuild("B");
    bench.tell("B", FromSwitch::Monitored);
    bench.tell("B", FromSwitch::Answer(first.token, Ok(SwitchResult::Device(Vec::new()))));
    assert!(!bench.snapshot("B").in_sync, "the snapshot of this life has not come yet");
}

#[test]
fn guests_and_hosts_that_begin_anew_are_joined_as_before() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | 6001 |\n | joined(6001, A) | PrivateInfo(1; A) |");
    bench.rebuild("6001");
    bench.rebuild("A");
    bench.play(
        "| step                                | 6001                                  | 6002      | A                                     |
         | read again(6001)                    | AddressInfo(in sync) HotDeskHost=A    | -         | -                                     |
         | read again(A)                       | -                                     | -         | AddressInfo(in sync) HotDeskGuest=6001 |
         | TPrivateService(1, 6002, HOST_DN=A) | -                                     | Error(42) | -                                     |",
    );
}

#[test]
fn a_guest_that_begins_anew_while_it_joins_frees_the_host() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | 6001 |\n | the switch is silent | |\n | TPrivateService(1, 6001, HOST_DN=A) | |");
    bench.rebuild("6001");
    bench.open.clear();
    bench.mood = Mood::Agree;
    bench.play(
        "| step                                | 6001                 | 6002                   |
         | read again(6001)                    | AddressInfo(in sync) |                        |
         | TPrivateService(1, 6002, HOST_DN=A) |                      | PrivateInfo(1; A; ref) |",
    );
}

#[test]
fn a_step_of_a_call_that_is_not_known_has_the_dn_read_again() {
    let mut bench = Bench::new(Style::PLAIN);
    let connection =
        telephony::switch::Connection::of(&telephony::switch::SwitchCallId::new(&[99]), &bench::dn("A"));
    let held = telephony::switch::SwitchEvent::Held {
        connection,
        holding: telephony::address::Address::number("A"),
    };
    bench.tell("A", telephony::switch::FromSwitch::Event(held));
    assert_eq!(bench.read_again, ["A"]);
    assert!(!bench.snapshot("A").in_sync);
}

#[test]
fn a_host_is_unsure_of_its_guest_until_that_was_read_and_then_says_what_is_so() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step            | A | 6001 |
         | joined(6001, A) | AddressInfo(in sync) HotDeskGuest=6001 | *    |
         | link lost       | - | -    |
         | parted(6001)    | - | -    |
         | link up, nobody read yet | - | - |
         | read again(A)   | AddressInfo(in sync) HotDeskGuest=6001 | - |",
    );
    assert!(bench.snapshot("A").hot_desk.is_some_and(|desk| desk.uncertain));
    bench.play(
        "| step             | A                                  | 6001                                      |
         | read again(6001) | AddressInfo(in sync) !HotDeskGuest | PrivateInfo(2; A), AddressInfo(in sync)   |",
    );
    assert!(bench.snapshot("A").hot_desk.is_none());
}

#[test]
fn a_host_whose_guest_was_read_before_it_says_what_is_so_once() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step             | A                                  | 6001                                    |
         | joined(6001, A)  | AddressInfo(in sync) HotDeskGuest=6001 | *                                  |
         | link lost        | -                                  | -                                       |
         | parted(6001)     | -                                  | -                                       |
         | link up, nobody read yet | -                          | -                                       |
         | read again(6001) | -                                  | PrivateInfo(2; A), AddressInfo(in sync) |
         | read again(A)    | AddressInfo(in sync) !HotDeskGuest | -                                       |",
    );
    assert!(bench.snapshot("A").hot_desk.is_none());
}

#[test]
fn a_host_that_is_read_alone_asks_its_guest_which_is_sure() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step            | A                                                              | 6001 |
         | joined(6001, A) | AddressInfo(in sync) HotDeskGuest=6001                         | *    |
         | events lost(A)  | AddressInfo(out of sync)                                       | -    |
         | read again(A)   | AddressInfo(in sync) HotDeskGuest=6001                         | -    |",
    );
    assert!(bench.snapshot("A").hot_desk.is_some_and(|desk| !desk.uncertain));
}

#[test]
fn after_a_restart_a_host_is_unsure_until_its_guest_was_read() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | A | 6001 |\n | joined(6001, A) | AddressInfo(in sync) HotDeskGuest=6001 | * |");
    let since = bench.snapshot("A").hot_desk.map(|desk| desk.since);
    bench.pass(Duration::from_secs(5));
    bench.restart();
    bench.settle();
    assert_eq!(bench.snapshot("A").hot_desk.as_ref().map(|desk| desk.since), since);
    bench.play("| step | A | others |\n | link up, nobody read yet | - | |\n | read again(A) | AddressInfo(in sync) HotDeskGuest=6001 | * |");
    assert!(bench.snapshot("A").hot_desk.is_some_and(|desk| desk.uncertain));
    bench.play("| step | A | others |\n | read again(6001) | AddressInfo(in sync) HotDeskGuest=6001 | * |");
    assert!(bench.snapshot("A").hot_desk.is_some_and(|desk| !desk.uncertain));
}

#[test]
fn a_host_that_an_agent_has_is_sure_once_it_was_read_itself() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | others |\n | takes over(7100, A) | * |\n | link lost | |\n | link back | * |");
    assert!(bench.snapshot("A").hot_desk.is_some_and(|desk| !desk.uncertain));
}

#[test]
fn the_parties_of_a_conference_are_read_again_after_a_restart_and_after_a_loss() {
    for style in Style::ALL {
        for restarts in [true, false] {
            let mut bench = talking(style);
            bench.play(
                "| step                           | others |
                 | TInitiateConference(B, c1, C)  | *      |
                 | C answers                      | *      |
                 | TCompleteConference(B, c1, c2) | *      |",
            );
            if restarts {
                bench.restart();
            } else {
                bench.link_lost();
                let _unheard = bench.switch.hangs_up("C");
            }
            bench.play("| step | others |\n | link back | * |");
            match restarts {
                true => bench.play(
                    "| step                            | B                                                                       | others |
                     | TDeleteFromConference(B, c1, C) | PartyDeleted(c1; C; or=DeletedParty, 3=C:DeletedBy, ref) | *      |",
                ),
                false => assert_eq!(bench.snapshot("B").calls[0].other_dn.as_deref(), Some("A")),
            }
        }
    }
}
