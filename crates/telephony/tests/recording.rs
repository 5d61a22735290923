//! Call recording: services and events 3013-3016 (private-services.md 3).

mod bench;

use bench::Bench;
use bench::switch::{Order, Style};
use telephony::recording::RecordingState;
use telephony::switch::{FromSwitch, Initiator, MessageId, SwitchEvent, SwitchRequest};

const ORDERS: [Order; 4] = [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly, Order::EventOnly];

/// A bench on which A and B talk on c1.
fn talking(style: Style) -> Bench {
    let mut bench = Bench::new(style);
    bench.play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |",
    );
    bench
}

/// A bench on which the recording of B's leg is in that state.
fn in_state(state: RecordingState) -> Bench {
    let mut bench = talking(Style::PLAIN);
    let steps: &[&str] = match state {
        RecordingState::Stopped => &[],
        RecordingState::Started => &["record(B)"],
        RecordingState::Suspended => &["record(B)", "suspendRecord(B)"],
    };
    for step in steps {
        bench.play(&format!("| step | B |\n | {step} | * |"));
    }
    bench
}

#[test]
fn each_service_is_answered_once_whichever_of_response_and_event_comes() {
    for order in ORDERS {
        let mut bench = talking(Style::of(order));
        bench.play(
            "| step                         | A | B                                                        |
             | TPrivateService(3013, B, c1) | - | PrivateInfo(3013; c1; ref) Internal reasons={by=B} !Cause |
             | TPrivateService(3015, B, c1) | - | PrivateInfo(3015; c1; ref) Internal                      |
             | TPrivateService(3016, B, c1) | - | PrivateInfo(3016; c1; ref) Internal                      |
             | TPrivateService(3014, B, c1) | - | PrivateInfo(3014; c1; ref) Internal Cause=request        |",
        );
        assert_eq!(bench.unanswered(), 0);
    }
}

#[test]
fn a_change_at_the_telephone_gives_the_same_events_without_a_reference() {
    let mut bench = talking(Style::PLAIN);
    // The switch reports each change on the monitors of both parties; it is told at the recorded one.
    bench.play(
        "| step             | A | B                                            |
         | record(B)        | - | PrivateInfo(3013; c1) Internal !reasons      |
         | suspendRecord(B) | - | PrivateInfo(3015; c1)                        |
         | record(B)        | - | PrivateInfo(3016; c1)                        |
         | stop(B)          | - | PrivateInfo(3014; c1) Cause=switch           |",
    );
}

#[test]
fn clients_see_legal_paths_whatever_the_switch_leaves_out() {
    // state, event of the switch, private events (3.1, CSTA events)
    use RecordingState::{Started, Stopped, Suspended};
    for (state, event, told) in [
        (Stopped, "record(B)", "PrivateInfo(3013; c1)"),
        (Stopped, "suspendRecord(B)", "PrivateInfo(3013; c1), PrivateInfo(3015; c1)"),
        (Stopped, "stop(B)", "-"),
        (Started, "record(B)", "-"),
        (Started, "suspendRecord(B)", "PrivateInfo(3015; c1)"),
        (Started, "stop(B)", "PrivateInfo(3014; c1)"),
        (Suspended, "record(B)", "PrivateInfo(3016; c1)"),
        (Suspended, "suspendRecord(B)", "-"),
        (Suspended, "stop(B)", "PrivateInfo(3014; c1)"),
    ] {
        in_state(state).play(&format!("| step | A | B |\n | {event} | - | {told} |"));
    }
}

#[test]
fn a_service_that_the_state_does_not_allow_is_refused_with_what_it_allows() {
    // state, then the answers to 3013, 3014, 3015, 3016 (3.1, requests)
    use RecordingState::{Started, Stopped, Suspended};
    for (state, answers, hint) in [
        (Stopped, ["ok", "43", "1161", "1161"], "RecordingState=2 Permitted=3013"),
        (Started, ["43", "ok", "ok", "43"], "RecordingState=1 Permitted=3014,3015"),
        (Suspended, ["1161", "ok", "43", "ok"], "RecordingState=3 Permitted=3014,3016"),
    ] {
        for (number, answer) in (3013..).zip(answers) {
            let told = match answer {
                "ok" => format!("PrivateInfo({number}; c1; ref)"),
                code => format!("Error({code}) {hint}"),
            };
            in_state(state).play(&format!("| step | B |\n | TPrivateService({number}, B, c1) | {told} |"));
        }
    }
}

#[test]
fn a_refusal_by_the_switch_changes_nothing_and_a_later_event_is_unasked() {
    for code in [1147, 1154, 1161, 1171, 1172] {
        talking(Style::PLAIN).play(&format!(
            "| step                            | B                          |
             | the switch refuses with({code}) |                            |
             | TPrivateService(3013, B, c1)    | Error({code}) !Permitted   |
             | record(B)                       | PrivateInfo(3013; c1)      |"
        ));
    }
}

#[test]
fn a_service_that_the_switch_does_not_answer_in_time_ends_with_57() {
    talking(Style::PLAIN).play(
        "| step                         | B                     |
         | the switch is silent         |                       |
         | TPrivateService(3013, B, c1) |                       |
         | no answer in time            | Error(57)             |
         | record(B)                    | PrivateInfo(3013; c1) |",
    );
}

#[test]
fn a_recording_that_began_without_an_answer_can_be_stopped_where_the_switch_hides_recordings() {
    let mut bench = talking(Style::of(Order::ResponseOnly));
    bench.play(
        "| step                         | B         |
         | the switch is silent         |           |
         | TPrivateService(3013, B, c1) |           |
         | no answer in time            | Error(57) |",
    );
    let recording = bench.snapshot("B").recording;
    assert_eq!((recording.state, recording.uncertain), (RecordingState::Stopped, true));
    // The switch has not named it, so that there is nothing to ask after; what it agrees to is told to the asker.
    bench.play(
        "| step                         | B                          |
         | TPrivateService(3014, B, c1) |                            |
         | response                     | PrivateInfo(3014; c1; ref) |",
    );
    let recording = bench.snapshot("B").recording;
    assert_eq!((recording.state, recording.uncertain), (RecordingState::Stopped, false));
}

#[test]
fn a_recording_is_asked_after_once_the_switch_has_not_answered_a_service() {
    use RecordingState::{Started, Suspended};
    for (state, number, now, told) in [
        (Started, 3014, "stop", "PrivateInfo(3014; c1) Cause=request"),
        (Started, 3015, "stop", "PrivateInfo(3014; c1) Cause=lost"),
        (Started, 3014, "record", "-"),
        (Started, 3015, "suspendRecord", "PrivateInfo(3015; c1)"),
        (Suspended, 3016, "record", "PrivateInfo(3016; c1)"),
        (Suspended, 3016, "suspendRecord", "-"),
    ] {
        let mut bench = in_state(state);
        bench.play(&format!(
            "| step                             | B         |
             | the switch is silent             |           |
             | TPrivateService({number}, B, c1) |           |
             | no answer in time                | Error(57) |"
        ));
        assert!(bench.snapshot("B").recording.uncertain && bench.snapshot("B").in_sync);
        let _unheard = bench.switch.voice("B", now);
        bench.play(&format!("| step | B |\n | response | {told} |"));
        assert!(!bench.snapshot("B").recording.uncertain);
    }
}

#[test]
fn an_answer_that_cannot_be_read_leaves_the_recording_uncertain_and_it_is_asked_after() {
    let mut bench = in_state(RecordingState::Started);
    bench.play(
        "| step                         | B         |
         | the switch is silent         |           |
         | TPrivateService(3014, B, c1) |           |
         | an unreadable answer         | Error(52) |",
    );
    assert!(bench.snapshot("B").recording.uncertain && bench.snapshot("B").in_sync);
    let _unheard = bench.switch.voice("B", "stop");
    bench.play("| step | B |\n | response | PrivateInfo(3014; c1) Cause=request |");
    assert!(!bench.snapshot("B").recording.uncertain);
}

#[test]
fn what_the_switch_reports_of_a_service_without_an_answer_was_asked_for_by_who_heard_57() {
    for (report, told, record) in [
        ("stop", "PrivateInfo(3014; c1) Cause=request", "3014 c1 by B"),
        ("suspendRecord", "PrivateInfo(3015; c1)", "3015 c1 by switch"),
    ] {
        let mut bench = in_state(RecordingState::Started);
        bench.play(
            "| step                         | B         |
             | the switch is silent         |           |
             | TPrivateService(3014, B, c1) |           |
             | no answer in time            | Error(57) |",
        );
        bench.take_records("B");
        bench.play(&format!("| step | B |\n | {report}(B) | {told} |"));
        assert_eq!(bench.take_records("B"), [record]);
    }
    // What comes much later, or by a key of the telephone, is not that.
    let mut bench = in_state(RecordingState::Started);
    bench.play(
        "| step                         | B                                  |
         | the switch is silent         |                                    |
         | TPrivateService(3014, B, c1) |                                    |
         | no answer in time            | Error(57)                          |
         | pass(11000)                  |                                    |
         | stop(B)                      | PrivateInfo(3014; c1) Cause=switch |",
    );
}

#[test]
fn a_query_without_an_answer_leaves_the_recording_uncertain_and_is_not_repeated() {
    let mut bench = in_state(RecordingState::Started);
    bench.play(
        "| step                         | B         |
         | the switch is silent         |           |
         | TPrivateService(3014, B, c1) |           |
         | no answer in time            | Error(57) |
         | no answer in time            | -         |",
    );
    assert!(bench.snapshot("B").recording.uncertain && bench.open.is_empty());
}

#[test]
fn a_service_that_a_report_has_completed_leaves_no_doubt_when_its_answer_is_missing() {
    let mut bench = in_state(RecordingState::Started);
    bench.play(
        "| step                         | B                          |
         | the switch is silent         |                            |
         | TPrivateService(3014, B, c1) |                            |
         | stop(B)                      | PrivateInfo(3014; c1; ref) |
         | no answer in time            | -                          |",
    );
    assert!(!bench.snapshot("B").recording.uncertain && bench.open.is_empty());
}

#[test]
fn a_request_behind_one_without_an_answer_is_passed_on() {
    let mut bench = talking(Style::PLAIN);
    bench.register("B2", "B", telephony::names::RegisterMode::Share);
    bench.play(
        "| step                             | B                                            | B2                                              |
         | the switch is silent             |                                              | *                                               |
         | TPrivateService(3013, B, c1)     |                                              |                                                 |
         | B2: TPrivateService(3015, B, c1) |                                              |                                                 |
         | no answer in time                | Error(57)                                    | -                                               |
         | record(B)                        | PrivateInfo(3013; c1)                        | PrivateInfo(3013; c1)                           |
         | response                         | PrivateInfo(3015; c1)                        | PrivateInfo(3015; c1; ref)                      |",
    );
}

#[test]
fn a_service_in_work_ends_with_54_when_the_link_is_lost() {
    for number in [3013, 3014, 3015, 3016] {
        let state = match number {
            3013 => RecordingState::Stopped,
            3016 => RecordingState::Suspended,
            _ => RecordingState::Started,
        };
        let mut bench = in_state(state);
        bench.play(&format!(
            "| step                             | B         |
             | the switch is silent             |           |
             | TPrivateService({number}, B, c1) |           |
             | link lost                        | Error(54) |"
        ));
        assert_eq!(bench.snapshot("B").recording.state, state, "as clients were last told");
        assert!(bench.snapshot("B").recording.uncertain);
    }
}

#[test]
fn the_end_of_the_call_is_what_a_stop_asked_for_and_56_for_every_other_service() {
    use RecordingState::{Started, Stopped, Suspended};
    for (state, number, told) in [
        (Stopped, 3013, "Released(c1; A; rel=2), Error(56)"),
        (Started, 3014, "PrivateInfo(3014; c1; ref) Cause=released, Released(c1; A; rel=2)"),
        (Suspended, 3014, "PrivateInfo(3014; c1; ref) Cause=released, Released(c1; A; rel=2)"),
        (Started, 3015, "PrivateInfo(3014; c1) Cause=released, Released(c1; A; rel=2), Error(56)"),
        (Suspended, 3016, "PrivateInfo(3014; c1) Cause=released, Released(c1; A; rel=2), Error(56)"),
    ] {
        in_state(state).play(&format!(
            "| step                             | A                      | B      |
             | the switch is silent             |                        |        |
             | TPrivateService({number}, B, c1) |                        |        |
             | A hangs up                       | Released(c1; B; rel=1) | {told} |"
        ));
    }
}

#[test]
fn a_stop_of_a_recording_of_unknown_state_is_answered_by_the_end_of_the_call() {
    let mut bench = in_state(RecordingState::Stopped);
    bench.play(
        "| step                         | A                      | B                                                     |
         | events lost(B)               |                        | AddressInfo(out of sync)                              |
         | the switch is silent         |                        |                                                       |
         | TPrivateService(3014, B, c1) |                        |                                                       |
         | A hangs up                   | Released(c1; B; rel=1) | PrivateInfo(3014; c1; ref), Released(c1; A; rel=2)    |",
    );
}

#[test]
fn only_the_askers_copy_carries_the_reference() {
    for order in ORDERS {
        let mut bench = talking(Style::of(order));
        bench.register("B2", "B", telephony::names::RegisterMode::Share);
        bench.play(
            "| step                             | B                                   | B2                                    |
             | B2: TPrivateService(3013, B, c1) | PrivateInfo(3013; c1) !reasons      | PrivateInfo(3013; c1; ref) reasons={by=B2} |
             | TPrivateService(3014, B, c1)     | PrivateInfo(3014; c1; ref)          | PrivateInfo(3014; c1) !reasons        |",
        );
    }
}

#[test]
fn a_request_over_http_needs_no_registration_and_gets_the_answer_only() {
    talking(Style::PLAIN).play(
        "| step                               | B                     | http                       |
         | http: TPrivateService(3013, B, c1) | PrivateInfo(3013; c1) | PrivateInfo(3013; c1; ref) |
         | suspendRecord(B)                   | PrivateInfo(3015; c1) | -                          |
         | http: TPrivateService(3013, B, c1) | -                     | Error(1161)                |",
    );
}

#[test]
fn a_late_report_of_our_own_change_is_no_news() {
    talking(Style::of(Order::ResponseOnly)).play(
        "| step                         | B                          |
         | TPrivateService(3013, B, c1) | PrivateInfo(3013; c1; ref) |
         | TPrivateService(3015, B, c1) | PrivateInfo(3015; c1; ref) |
         | record(B)                    | -                          |
         | suspendRecord(B)             | -                          |
         | record(B)                    | PrivateInfo(3016; c1)      |",
    );
}

#[test]
fn a_report_that_is_owed_for_too_long_is_news_again() {
    talking(Style::of(Order::ResponseOnly)).play(
        "| step                         | B                          |
         | TPrivateService(3013, B, c1) | PrivateInfo(3013; c1; ref) |
         | TPrivateService(3015, B, c1) | PrivateInfo(3015; c1; ref) |
         | pass(10000)                  |                            |
         | record(B)                    | PrivateInfo(3016; c1)      |",
    );
}

#[test]
fn a_report_that_overtakes_an_owed_one_ends_the_debt() {
    // The report of the start is missing; then two keys are pressed at the telephone.
    talking(Style::of(Order::ResponseOnly)).play(
        "| step                         | B                                  |
         | TPrivateService(3013, B, c1) | PrivateInfo(3013; c1; ref)         |
         | stop(B)                      | PrivateInfo(3014; c1) Cause=switch |
         | record(B)                    | PrivateInfo(3013; c1)              |",
    );
    // The report of the start is missing, that of the stop is not.
    talking(Style::of(Order::ResponseOnly)).play(
        "| step                         | B                          |
         | TPrivateService(3013, B, c1) | PrivateInfo(3013; c1; ref) |
         | TPrivateService(3014, B, c1) | PrivateInfo(3014; c1; ref) |
         | stop(B)                      | -                          |
         | record(B)                    | PrivateInfo(3013; c1)      |",
    );
}

#[test]
fn a_response_behind_a_report_that_says_otherwise_leaves_what_was_reported() {
    let mut bench = in_state(RecordingState::Started);
    bench.play(
        "| step                         | B                                  |
         | the switch is silent         |                                    |
         | TPrivateService(3015, B, c1) |                                    |
         | stop(B)                      | PrivateInfo(3014; c1) Cause=switch |
         | response                     | PrivateInfo(3015; c1; ref)         |
         | record(B)                    | PrivateInfo(3013; c1)              |
         | suspendRecord(B)             | PrivateInfo(3015; c1)              |",
    );
    assert!(!bench.snapshot("B").recording.uncertain);
}

#[test]
fn a_recording_is_asked_after_where_a_response_may_be_of_before_the_last_report() {
    for (now, told) in [("record", "PrivateInfo(3016; c1)"), ("suspendRecord", "-")] {
        let mut bench = in_state(RecordingState::Started);
        bench.play(
            "| step                         | B                                  |
             | the switch is silent         |                                    |
             | TPrivateService(3015, B, c1) |                                    |
             | stop(B)                      | PrivateInfo(3014; c1) Cause=switch |
             | record(B)                    | PrivateInfo(3013; c1)              |
             | response                     | PrivateInfo(3015; c1; ref)         |",
        );
        assert!(bench.snapshot("B").recording.uncertain);
        let _unheard = bench.switch.voice("B", now);
        bench.play(&format!("| step | B |\n | response | {told} |"));
        assert!(!bench.snapshot("B").recording.uncertain);
    }
}

#[test]
fn a_refusal_that_contradicts_what_is_known_of_a_recording_makes_it_uncertain() {
    use RecordingState::{Started, Stopped, Suspended};
    for (state, number, code, is_doubtful) in [
        (Stopped, 3013, 43, true),
        // The call may be at fault.
        (Stopped, 3013, 1161, false),
        (Started, 3014, 1161, true),
        (Started, 3015, 43, true),
        (Started, 3015, 1147, false),
        (Suspended, 3016, 1161, true),
    ] {
        let mut bench = in_state(state);
        bench.play(&format!(
            "| step                             | B             |
             | the switch refuses with({code})  |               |
             | TPrivateService({number}, B, c1) | Error({code}) |"
        ));
        assert_eq!(bench.snapshot("B").recording.uncertain, is_doubtful, "{number} {code} while {state:?}");
    }
}

#[test]
fn what_the_switch_says_when_asked_after_such_a_refusal_is_told() {
    let mut bench = in_state(RecordingState::Started);
    bench.play(
        "| step                         | B           |
         | the switch is silent         |             |
         | TPrivateService(3015, B, c1) |             |
         | refused(1161)                | Error(1161) |",
    );
    let _unheard = bench.switch.voice("B", "stop");
    bench.play("| step | B |\n | response | PrivateInfo(3014; c1) Cause=lost |");
    assert!(!bench.snapshot("B").recording.uncertain);
}

#[test]
fn the_late_report_of_a_stop_leaves_the_next_recording_its_message() {
    let mut bench = talking(Style::of(Order::ResponseOnly));
    let connection = bench.switch.connection_of("B");
    let former = message_id(&[0, 9]);
    let began = SwitchEvent::Record { connection: connection.clone(), message: former.clone() };
    bench.tell("B", FromSwitch::Event(began));
    bench.play(
        "| step                         | B                          |
         | TPrivateService(3014, B, c1) | *                          |
         | TPrivateService(3013, B, c1) | PrivateInfo(3013; c1; ref) |",
    );
    bench.tell("B", FromSwitch::Event(SwitchEvent::Stop { connection, message: former }));
    bench.asked.clear();
    bench.play("| step | B |\n | TPrivateService(3015, B, c1) | PrivateInfo(3015; c1; ref) |");
    let [SwitchRequest::Suspend(_, message)] = &bench.asked[..] else { panic!("{:?}", bench.asked) };
    assert_eq!(*message, message_id(&[1, 2]), "as its own response named it");
}

#[test]
fn two_clients_that_ask_for_the_same_change_are_served_one_after_the_other() {
    let mut bench = talking(Style::PLAIN);
    bench.register("B2", "B", telephony::names::RegisterMode::Share);
    bench.play(
        "| step                             | B                          | B2                               |
         | the switch is silent             |                            | *                                |
         | TPrivateService(3013, B, c1)     |                            |                                  |
         | B2: TPrivateService(3013, B, c1) |                            |                                  |
         | pass(5000)                       |                            |                                  |
         | response                         | PrivateInfo(3013; c1; ref) | PrivateInfo(3013; c1), Error(43) |",
    );
}

#[test]
fn the_legs_of_one_call_are_recorded_each_for_itself() {
    talking(Style::PLAIN).play(
        "| step                         | A                          | B                          |
         | TPrivateService(3013, B, c1) | -                          | PrivateInfo(3013; c1; ref) |
         | TPrivateService(3013, A, c1) | PrivateInfo(3013; c1; ref) | -                          |
         | TPrivateService(3015, A, c1) | PrivateInfo(3015; c1; ref) | -                          |
         | TPrivateService(3014, B, c1) | -                          | PrivateInfo(3014; c1; ref) |
         | TPrivateService(3014, A, c1) | PrivateInfo(3014; c1; ref) | -                          |",
    );
}

#[test]
fn the_end_of_a_recorded_leg_is_told_directly_before_the_release() {
    // call-models.md 12: A hangs up while the recording of the other party runs.
    for state in [RecordingState::Started, RecordingState::Suspended] {
        in_state(state).play(
            "| step       | A                      | B                                                            |
             | A hangs up | Released(c1; B; rel=1) | PrivateInfo(3014; c1) Cause=released, Released(c1; A; rel=2) |",
        );
    }
}

#[test]
fn a_recording_of_a_ringing_leg_ends_before_the_call_is_abandoned() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step       | B                                                              |
         | X calls B  | Ringing(c1; X)                                                 |
         | record(B)  | PrivateInfo(3013; c1) Inbound                                  |
         | X hangs up | PrivateInfo(3014; c1) Cause=released, Abandoned(c1; X; rel=2)  |",
    );
}

#[test]
fn a_stop_that_the_switch_reports_before_the_end_of_the_leg_is_told_once() {
    in_state(RecordingState::Started).play(
        "| step       | A                      | B                                  |
         | stop(B)    |                        | PrivateInfo(3014; c1) Cause=switch |
         | A hangs up | Released(c1; B; rel=1) | Released(c1; A; rel=2)             |",
    );
}

#[test]
fn hold_and_retrieve_leave_a_recording_as_it_is() {
    let mut bench = in_state(RecordingState::Started);
    bench.play(
        "| step              | A | B                     |
         | B holds           | - | Held(c1; A)           |
         | B retrieves       | - | Retrieved(c1; A)      |",
    );
    assert_eq!(bench.snapshot("B").recording.state, RecordingState::Started);
    bench.play(
        "| step              | A | B                     |
         | B holds           | - | Held(c1; A)           |
         | suspendRecord(B)  | - | PrivateInfo(3015; c1) |
         | B retrieves       | - | Retrieved(c1; A)      |
         | record(B)         | - | PrivateInfo(3016; c1) |",
    );
}

#[test]
fn a_recording_goes_on_when_the_client_that_started_it_leaves() {
    let mut bench = talking(Style::PLAIN);
    bench.register("B2", "B", telephony::names::RegisterMode::Share);
    bench.play(
        "| step                             | B                     | B2                         |
         | B2: TPrivateService(3013, B, c1) | PrivateInfo(3013; c1) | *                          |
         | gone(B2)                         | -                     | -                          |
         | TUnregisterAddress(B)            | Unregistered(ref)     |                            |",
    );
    assert_eq!(bench.snapshot("B").recording.state, RecordingState::Started);
}

#[test]
fn a_stop_that_the_switch_reports_because_of_the_call_says_what_became_of_it() {
    for (by, cause) in [
        (Initiator::Release, "released"),
        (Initiator::Transfer, "transferred"),
        (Initiator::Conference, "conferenced"),
        (Initiator::Telephone, "switch"),
    ] {
        let mut bench = in_state(RecordingState::Started);
        bench.forget_heard();
        let stop = SwitchEvent::Stop { connection: bench.switch.connection_of("B"), message: None };
        let stop = SwitchEvent::Initiated { event: Box::new(stop), by };
        bench.tell("B", FromSwitch::Event(stop));
        let told = bench.take_events().remove("B").expect("it is told");
        assert_eq!(told[0].extensions.get("Cause"), Some(&cause.into()));
    }
}

#[test]
fn a_lifted_handset_is_not_the_last_active_call() {
    let mut bench = in_state(RecordingState::Started);
    bench.play(
        "| step                 | B                                              |
         | B holds              | Held(c1; A)                                    |
         | B lifts the handset  | -                                              |
         | TQueryAddress(B)     | AddressInfo(in sync; ref) RecordingState=1     |",
    );
    let recording = bench.snapshot("B").recording;
    assert_eq!((recording.state, recording.conn_id), (RecordingState::Started, Some(bench.conn("c1"))));
}

#[test]
fn each_call_tells_whether_its_recording_is_certain() {
    let mut bench = in_state(RecordingState::Started);
    bench.switch.tells_recordings = false;
    bench.play(
        "| step         | others |
         | B consults C | *      |
         | C answers    | *      |
         | link lost    | *      |
         | link back    | *      |",
    );
    let snapshot = bench.snapshot("B");
    let told: Vec<_> = snapshot.calls.iter().map(|call| (call.recording, call.recording_uncertain)).collect();
    assert_eq!(told, [(RecordingState::Started, true), (RecordingState::Stopped, true)]);
    bench.play("| step | B |\n | suspendRecord(B) | * |");
    let settled = bench.snapshot("B").calls.iter().filter(|call| !call.recording_uncertain).count();
    assert_eq!(settled, 1);
}

#[test]
fn late_joiners_read_the_recording_of_the_last_active_call_and_of_each_call() {
    use RecordingState::{Started, Stopped, Suspended};
    for (state, value) in [(Stopped, "2"), (Started, "1"), (Suspended, "3")] {
        in_state(state).play(&format!(
            "| step                     | B                                                     | late |
             | late: TRegisterAddress(B) | - | Registered(ref) RecordingState={value} !RecordingState-1 |
             | TQueryAddress(B) | AddressInfo(in sync; ref) RecordingState={value} | - |"
        ));
    }
    in_state(Started).play(
        "| step                         | B                                                                            |
         | X calls B                    | Ringing(c2; X)                                                               |
         | TQueryAddress(B)             | AddressInfo(in sync; ref) RecordingState=1 RecordingState-1=1 RecordingState-2=2 |
         | B holds                      | *                                                                            |",
    );
}

#[test]
fn a_dn_without_a_call_has_nothing_to_record() {
    Bench::new(Style::PLAIN).play(
        "| step                      | B                                            |
         | TQueryAddress(B)          | AddressInfo(in sync; ref) RecordingState=2   |
         | TPrivateService(3013, B, c1) | Error(56)                                 |",
    );
}

#[test]
fn stop_suspend_and_resume_name_the_message_that_the_switch_named() {
    let mut bench = talking(Style { dynamic: true, ..Style::PLAIN });
    bench.play(
        "| step                         | B                          |
         | TPrivateService(3013, B, c1) | PrivateInfo(3013; c1; ref) |
         | TPrivateService(3015, B, c1) | PrivateInfo(3015; c1; ref) |
         | TPrivateService(3016, B, c1) | PrivateInfo(3016; c1; ref) |
         | TPrivateService(3014, B, c1) | PrivateInfo(3014; c1; ref) |",
    );
    let message = message_id(&[1, 2]);
    let [
        SwitchRequest::RecordMessage(_),
        SwitchRequest::Suspend(_, suspended),
        SwitchRequest::Resume(_, resumed),
        SwitchRequest::Stop(_, stopped),
    ] = &bench.asked[..]
    else {
        panic!("{:?} are not the four services", bench.asked)
    };
    assert_eq!([suspended, resumed, stopped], [&message; 3]);
}

#[test]
fn a_dn_whose_recording_is_switched_off_refuses_with_51() {
    Bench::new(Style::PLAIN).play(
        "| step                         | D         | B              |
         | D calls B                    | *         | Ringing(c1; D) |
         | TPrivateService(3013, D, c1) | Error(51) | -              |",
    );
}

#[test]
fn an_uncertain_recording_passes_every_service_on_and_tells_the_difference() {
    use RecordingState::{Started, Stopped, Suspended};
    for (state, number, told) in [
        (Started, 3014, "PrivateInfo(3014; c1; ref)"),
        (Suspended, 3016, "PrivateInfo(3016; c1; ref)"),
        // The switch agrees, and it was so before: the asker is told, the others have no news.
        (Started, 3013, "PrivateInfo(3013; c1; ref)"),
        // What clients knew was wrong: they see a legal path to what is so now.
        (Stopped, 3015, "PrivateInfo(3013; c1), PrivateInfo(3015; c1; ref)"),
        (Stopped, 3016, "PrivateInfo(3013; c1), PrivateInfo(3016; c1; ref)"),
    ] {
        let mut bench = in_state(state);
        bench.switch.tells_recordings = false;
        bench.play("| step | others |\n | link lost | * |\n | link back | * |");
        assert!(bench.snapshot("B").recording.uncertain);
        bench.play(&format!("| step | B |\n | TPrivateService({number}, B, c1) | {told} |"));
        assert!(!bench.snapshot("B").recording.uncertain);
    }
}

#[test]
fn a_report_settles_an_uncertain_recording() {
    let mut bench = in_state(RecordingState::Started);
    bench.switch.tells_recordings = false;
    bench.play(
        "| step             | A | B                     | others |
         | link lost        | - | -                     |        |
         | link back        | * | AddressInfo(in sync)  | *      |
         | suspendRecord(B) | - | PrivateInfo(3015; c1) |        |",
    );
    assert!(!bench.snapshot("B").recording.uncertain);
}

#[test]
fn the_end_of_a_treatment_does_not_end_the_recording() {
    let mut bench = in_state(RecordingState::Started);
    let connection = bench.switch.connection_of("B");
    let message = message_id(&[5, 5]);
    bench.tell("B", FromSwitch::Event(SwitchEvent::Play { connection: connection.clone() }));
    bench.tell(
        "B",
        FromSwitch::Event(SwitchEvent::Stop { connection: connection.clone(), message: message.clone() }),
    );
    assert_eq!(bench.snapshot("B").recording.state, RecordingState::Started);
    // Without a treatment there is nothing else that could have stopped.
    bench.tell("B", FromSwitch::Event(SwitchEvent::Stop { connection, message }));
    assert_eq!(bench.snapshot("B").recording.state, RecordingState::Stopped);
}

/// The switch's name of a recording.
fn message_id(octets: &[u8]) -> Option<MessageId> {
    Some(MessageId(octets.into()))
}

#[test]
fn the_late_report_of_a_stop_is_not_taken_for_the_end_of_a_treatment() {
    let mut bench = talking(Style::of(Order::ResponseOnly));
    let connection = bench.switch.connection_of("B");
    let record =
        |octet| SwitchEvent::Record { connection: connection.clone(), message: message_id(&[0, octet]) };
    let stop = |octet| SwitchEvent::Stop { connection: connection.clone(), message: message_id(&[0, octet]) };
    bench.tell("B", FromSwitch::Event(record(9)));
    bench.tell("B", FromSwitch::Event(SwitchEvent::Play { connection: connection.clone() }));
    bench.play("| step | B |\n | TPrivateService(3014, B, c1) | * |");
    bench.tell("B", FromSwitch::Event(stop(9)));
    bench.play("| step | B |\n | pass(11000) | - |");
    bench.tell("B", FromSwitch::Event(record(10)));
    // The treatment ends.
    bench.tell("B", FromSwitch::Event(stop(5)));
    assert_eq!(bench.snapshot("B").recording.state, RecordingState::Started);
    bench.tell("B", FromSwitch::Event(stop(10)));
    assert_eq!(bench.snapshot("B").recording.state, RecordingState::Stopped);
}

#[test]
fn the_end_of_a_treatment_is_not_taken_for_the_late_report_of_a_stop() {
    let mut bench = talking(Style::of(Order::ResponseOnly));
    let connection = bench.switch.connection_of("B");
    let stop = |octet| SwitchEvent::Stop { connection: connection.clone(), message: message_id(&[0, octet]) };
    let record = SwitchEvent::Record { connection: connection.clone(), message: message_id(&[0, 9]) };
    bench.tell("B", FromSwitch::Event(record));
    bench.tell("B", FromSwitch::Event(SwitchEvent::Play { connection: connection.clone() }));
    bench.play(
        "| step                         | B                          |
         | TPrivateService(3014, B, c1) | *                          |
         | TPrivateService(3013, B, c1) | PrivateInfo(3013; c1; ref) |",
    );
    bench.tell("B", FromSwitch::Event(stop(5)));
    bench.tell("B", FromSwitch::Event(stop(9)));
    assert_eq!(bench.snapshot("B").recording.state, RecordingState::Started);
}

#[test]
fn what_only_the_other_monitor_tells_behind_a_response_is_news_when_it_is_of_later() {
    let mut bench = talking(Style::of(Order::ResponseOnly));
    bench.play(
        "| step                         | B                          |
         | TPrivateService(3013, B, c1) | PrivateInfo(3013; c1; ref) |
         | TPrivateService(3014, B, c1) | PrivateInfo(3014; c1; ref) |",
    );
    let connection = bench.switch.connection_of("B");
    let record = SwitchEvent::Record { connection: connection.clone(), message: None };
    for (event, state) in [
        (record.clone(), RecordingState::Stopped),
        (SwitchEvent::Stop { connection, message: None }, RecordingState::Stopped),
        (record, RecordingState::Started),
    ] {
        bench.tell("A", FromSwitch::Event(event));
        assert_eq!(bench.snapshot("B").recording.state, state);
    }
}

#[test]
fn a_recording_that_only_the_other_monitor_tells_is_told_at_the_recorded_dn() {
    let mut bench = talking(Style::PLAIN);
    bench.forget_heard();
    let connection = bench.switch.connection_of("B");
    for (event, number) in [
        (SwitchEvent::Record { connection: connection.clone(), message: None }, 3013),
        (SwitchEvent::SuspendRecord { connection: connection.clone(), message: None }, 3015),
        (SwitchEvent::Stop { connection, message: None }, 3014),
    ] {
        bench.tell("A", FromSwitch::Event(event));
        let events = bench.take_events().remove("B").unwrap_or_default();
        let told: Vec<_> = events.iter().map(|event| event.private_msg_id).collect();
        assert_eq!(told, [Some(number)]);
    }
}
