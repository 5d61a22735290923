//! What is written down for people (history and audit) of each change by a private service: whether or not an event
//! tells of it, and with the client that asked as its author.

mod bench;

use bench::Bench;
use bench::switch::{Order, Style};
use telephony::key_value::KvList;
use telephony::options::AccodeData;
use telephony::record::SwitchAnswer;
use telephony::switch::{FromSwitch, Initiator, SwitchEvent};

const ORDERS: [Order; 4] = [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly, Order::EventOnly];
/// For services whose answer alone completes them.
const ANSWERED: [Order; 2] = [Order::ResponseFirst, Order::EventFirst];

/// A and B talk on c1, and agent 7001 is logged on at B.
fn talking(order: Order) -> Bench {
    let mut bench = Bench::new(Style::of(order));
    bench.play(
        "| step              | A | B |
         | loggedOn(B, 7001) |   | * |
         | A calls B         | * | * |
         | B answers         | * | * |",
    );
    bench.forget_heard();
    bench
}

/// Plays one step and returns what can be read of that DN then.
fn records(bench: &mut Bench, step: &str, dn: &str) -> Vec<String> {
    bench.play(&format!("| step | others |\n | {step} | * |"));
    bench.take_records(dn)
}

#[test]
fn every_step_of_a_recording_is_written_down_with_its_author_and_the_cause_of_its_end() {
    for order in ORDERS {
        let mut bench = talking(order);
        assert_eq!(records(&mut bench, "TPrivateService(3013, B, c1)", "B"), ["3013 c1 by B"]);
        assert_eq!(records(&mut bench, "TPrivateService(3015, B, c1)", "B"), ["3015 c1 by B"]);
        assert_eq!(records(&mut bench, "http: TPrivateService(3016, B, c1)", "B"), ["3016 c1 by http"]);
        assert_eq!(records(&mut bench, "TPrivateService(3014, B, c1)", "B"), ["3014 c1 by B"]);
    }
    let mut bench = talking(Order::ResponseFirst);
    assert_eq!(records(&mut bench, "record(B)", "B"), ["3013 c1 by switch"]);
    assert_eq!(records(&mut bench, "B hangs up", "B"), ["3014 c1 by switch (released)"]);
}

#[test]
fn a_code_is_written_down_with_the_client_that_gave_it_on_whichever_way_though_event_501_is_off() {
    let ways = [
        "TUpdateUserData(B, c1, {AccountCode=11})",
        "TAttachUserData(B, c1, {AccountCode=11,a=1})",
        "THoldCall(B, c1, AccountCode=11)",
        "TSingleStepTransfer(B, c1, C, AccountCode=11)",
        "TSingleStepConference(B, c1, C, {AccountCode=11})",
    ];
    for (order, way) in ANSWERED.into_iter().flat_map(|order| ways.map(|way| (order, way))) {
        let mut bench = talking(order);
        bench.options.accode_data = AccodeData::UserData;
        let of_code: Vec<_> =
            records(&mut bench, way, "B").into_iter().filter(|record| record.starts_with("501")).collect();
        assert_eq!(of_code, ["501 c1 11 by B"], "{way}, {order:?}");
    }
}

#[test]
fn a_code_with_which_a_call_is_begun_has_the_caller_as_its_author() {
    for order in ANSWERED {
        let mut bench = Bench::new(Style::of(order));
        assert_eq!(records(&mut bench, "TMakeCall(A, B, AccountCode=11)", "A"), ["501 c1 11 by A"]);
    }
}

#[test]
fn a_code_for_a_call_of_others_stands_at_the_dn_whose_connection_was_named() {
    for order in ANSWERED {
        let mut bench = talking(order);
        bench.options.accode_data = AccodeData::UserData;
        bench.play("| step | others |\n | C: TUpdateUserData(C, c1, {AccountCode=11}) | * |");
        assert_eq!(bench.take_records("A"), ["501 c1 11 C by C (other-dn)"], "{order:?}");
        assert_eq!((bench.take_records("B"), bench.take_records("C")), (vec![], vec![]));
    }
}

#[test]
fn service_501_is_written_down_once_with_its_author() {
    for order in ANSWERED {
        let mut bench = talking(order);
        bench.options.accode_privateservice = true;
        let asked = records(&mut bench, "TPrivateService(501, B, c1, AccountCode=11)", "B");
        assert_eq!(asked, ["501 c1 11 by B"]);
    }
}

#[test]
fn a_code_that_is_entered_at_the_telephone_is_the_switchs_and_the_same_again_is_no_news() {
    let mut bench = talking(Order::ResponseFirst);
    assert_eq!(records(&mut bench, "callInformation(B, 11)", "B"), ["501 c1 11 by switch"]);
    assert_eq!(records(&mut bench, "callInformation(B, 11)", "B"), [""; 0]);
    let mut idle = Bench::new(Style::PLAIN);
    assert_eq!(records(&mut idle, "walkAwayCode(B, 11)", "B"), ["501 11 by switch"]);
}

#[test]
fn a_walk_away_code_has_as_its_author_who_gave_the_reason() {
    for order in ANSWERED {
        let mut bench = Bench::new(Style::of(order));
        bench.play("| step | B |\n | loggedOn(B, 7001) | * |");
        let asked = records(&mut bench, "TAgentSetNotReady(B, ReasonCode=11)", "B");
        assert_eq!(asked, ["501 11 by B"], "{order:?}");
        assert_eq!(records(&mut bench, "walkAwayCode(B, 12)", "B"), ["501 12 by switch"]);
        bench.options.accode_privateservice = true;
        let asked = records(&mut bench, "TPrivateService(501, B, AccountCode=13)", "B");
        assert_eq!(asked, ["501 13 by B"], "{order:?}");
    }
}

#[test]
fn the_code_of_a_retained_call_is_written_down_without_the_switch() {
    let mut bench = talking(Order::ResponseFirst);
    bench.options.acw_retain_call = true;
    bench.options.accode_data = AccodeData::UserData;
    bench.play("| step | others |\n | B hangs up | * |\n | workingAfterCall(B, 7001) | * |");
    let asked = records(&mut bench, "TUpdateUserData(B, c1, {AccountCode=11})", "B");
    assert_eq!(asked, ["501 c1 11 by B"]);
    bench.options.accode_privateservice = true;
    let asked = records(&mut bench, "TPrivateService(501, B, AccountCode=12)", "B");
    assert_eq!(asked, ["501 c1 12 by B"]);
}

#[test]
fn an_association_is_written_down_with_its_author() {
    for order in ORDERS {
        let mut bench = Bench::new(Style::of(order));
        assert_eq!(records(&mut bench, "TPrivateService(1, 6001, HOST_DN=A)", "6001"), ["1 A by 6001"]);
        assert_eq!(records(&mut bench, "joined(6002, A)", "6002"), ["1 A by switch"]);
        assert_eq!(bench.take_records("6001"), ["2 A by switch (hot-desk)"], "who has lost it did not ask");
        assert_eq!(records(&mut bench, "http: TPrivateService(2, 6002)", "6002"), ["2 A by http"]);
    }
}

#[test]
fn hot_desking_by_login_is_written_down_at_the_host_as_an_association() {
    for order in [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly] {
        let mut bench = Bench::new(Style::of(order));
        assert_eq!(records(&mut bench, "TAgentLogin(A, 7100, q=Q1)", "A"), ["1 7100 by A (login)"]);
        assert_eq!(records(&mut bench, "TAgentLogout(A)", "A"), ["2 7100 by A (logout)"]);
        assert_eq!(records(&mut bench, "TAgentLogin(A, 7001)", "A"), [""; 0], "no guest, no hot desking");
    }
    let mut bench = Bench::new(Style::PLAIN);
    assert_eq!(records(&mut bench, "takes over(7100, A)", "A"), ["1 7100 by switch (login)"]);
    let lost = records(&mut bench, "joined(6001, A)", "A");
    assert_eq!(lost, ["2 7100 by switch (hot-desk)"]);
}

#[test]
fn a_refused_service_changes_nothing_that_could_be_written_down() {
    let mut bench = talking(Order::ResponseFirst);
    bench.options.accode_data = AccodeData::UserData;
    bench.options.accode_privateservice = true;
    bench.play("| step | others |\n | the switch refuses with(1161) | |");
    for step in [
        "TPrivateService(3013, B, c1)",
        "TPrivateService(501, B, c1, AccountCode=11)",
        "TUpdateUserData(B, c1, {AccountCode=11})",
        "TPrivateService(1, 6001, HOST_DN=A)",
        "TAgentLogin(A, 7100)",
    ] {
        for dn in ["A", "B", "6001"] {
            assert_eq!(records(&mut bench, step, dn), [""; 0], "{step}");
        }
    }
}

#[test]
fn what_a_client_asked_for_has_its_reasons_and_what_the_switch_answered() {
    for (order, answer) in [
        (Order::ResponseFirst, "The switch agreed to RecordMessage: message 0102."),
        (Order::EventFirst, "The switch reported that it is done."),
    ] {
        let mut bench = talking(order);
        bench.play("| step | others |\n | TPrivateService(3013, B, c1) | * |");
        let record = bench.take_full_records("B").remove(0);
        let by = record.by.expect("a client asked");
        assert_eq!((&*by.who, by.reasons), ("B", KvList::new().with("by", "B")));
        assert_eq!(record.answer.expect("the switch was asked").to_string(), answer);
    }
}

#[test]
fn a_code_that_needs_no_switch_says_that_it_was_not_asked_and_what_nobody_asked_for_has_no_answer() {
    let mut bench = talking(Order::ResponseFirst);
    bench.options.acw_retain_call = true;
    bench.options.accode_data = AccodeData::UserData;
    bench.play("| step | others |\n | B hangs up | * |\n | workingAfterCall(B, 7001) | * |");
    bench.play("| step | others |\n | TUpdateUserData(B, c1, {AccountCode=11}) | * |");
    let record = bench.take_full_records("B").remove(0);
    assert_eq!(record.answer, Some(SwitchAnswer::NotAsked));
    bench.play("| step | others |\n | walkAwayCode(B, 12) | * |");
    let entered = bench.take_full_records("B").remove(0);
    assert_eq!((entered.code.as_deref(), entered.answer), (Some("12"), None));
}

#[test]
fn who_has_brought_about_what_the_switch_reports_is_why_where_it_says_so() {
    for (by, why) in [
        (Initiator::Telephone, "telephone"),
        (Initiator::Administrator, "administrator"),
        (Initiator::TimeLimit, "time-limit"),
    ] {
        let mut bench = talking(Order::ResponseFirst);
        let connection = bench.switch.connection_of("B");
        let events = [
            SwitchEvent::Record { connection: connection.clone(), message: None },
            SwitchEvent::Stop { connection, message: None },
        ];
        for event in events {
            let event = SwitchEvent::Initiated { event: Box::new(event), by };
            bench.tell("B", FromSwitch::Event(event));
        }
        let expected = ["3013", "3014"].map(|number| format!("{number} c1 by switch ({why})"));
        assert_eq!(bench.take_records("B"), expected);
    }
}

#[test]
fn what_is_found_when_the_switch_is_read_again_says_so() {
    let mut bench = talking(Order::ResponseFirst);
    assert_eq!(records(&mut bench, "record(B)", "B"), ["3013 c1 by switch"]);
    assert_eq!(records(&mut bench, "joined(6001, A)", "6001"), ["1 A by switch"]);
    assert_eq!(records(&mut bench, "link lost", "B"), [""; 0]);
    let _unheard = (bench.switch.voice("B", "suspendRecord"), bench.switch.parts("6001"));
    let _unheard = bench.switch.joins("6002", "B");
    assert_eq!(records(&mut bench, "link back", "B"), ["3015 c1 by switch (resync)"]);
    assert_eq!(bench.take_records("6001"), ["2 A by switch (resync)"]);
    assert_eq!(bench.take_records("6002"), ["1 B by switch (resync)"]);
    let _unheard = bench.switch.voice("B", "stop");
    let _unheard = records(&mut bench, "link lost", "B");
    assert_eq!(records(&mut bench, "link back", "B"), ["3014 c1 by switch (lost)"]);
}

#[test]
fn a_guest_that_goes_to_another_host_has_moved() {
    let mut bench = Bench::new(Style::PLAIN);
    assert_eq!(records(&mut bench, "joined(6001, A)", "6001"), ["1 A by switch"]);
    let moved = ["2 A by switch (moved)", "1 B by switch"];
    assert_eq!(records(&mut bench, "joined(6001, B)", "6001"), moved);
}

#[test]
fn a_code_that_is_refused_is_told_to_the_audit_log_though_its_request_goes_on_without_it() {
    let ways = ["THoldCall(B, c1, AccountCode=11)", "TSingleStepTransfer(B, c1, C, AccountCode=11)"];
    for way in ways {
        let mut bench = talking(Order::ResponseFirst);
        bench.play(&format!("| step | others |\n | the switch refuses with(1142) | * |\n | {way} | * |"));
        assert_eq!(bench.take_unchanged("B"), ["501 c1 11 by B 1142"], "{way}");
        assert_eq!(bench.take_records("B"), [""; 0]);
    }
}

#[test]
fn a_service_that_changes_nothing_is_told_to_the_audit_log_alone() {
    let mut bench = talking(Order::ResponseFirst);
    let connection = bench.switch.connection_of("B");
    bench.tell("B", FromSwitch::Event(SwitchEvent::Record { connection, message: None }));
    bench.play(
        "| step | others |\n | link lost | * |\n | link back | * |\n | TPrivateService(3013, B, c1) | * |",
    );
    assert_eq!(bench.take_records("B"), [""; 0]);
    assert_eq!(bench.take_unchanged("B"), ["3013 c1 by B"]);
}

#[test]
fn a_refusal_of_what_the_switch_has_reported_already_is_told_to_the_audit_log() {
    let mut bench = talking(Order::ResponseFirst);
    bench.play(
        "| step | others |
         | the switch is silent         | * |
         | TPrivateService(3013, B, c1) | * |
         | record(B)                    | * |",
    );
    assert_eq!(bench.take_records("B"), ["3013 c1 by B"]);
    assert_eq!(bench.take_unchanged("B"), [""; 0]);
    bench.play("| step | others |\n | refused(1161) | * |");
    assert_eq!(bench.take_unchanged("B"), ["3013 c1 by B 1161"]);
}
