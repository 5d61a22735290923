//! Account codes that go with a service or before it, when options change at run time, when two calls become one, and
//! in an agent's pause (private-services.md 5.4 to 5.6).

mod bench;

use bench::switch::{Order, Style};
use bench::{Bench, Mood};
use telephony::error::{CstaError, ErrorCode};
use telephony::options::{AccodeData, MergedUserData};
use telephony::switch::{SwitchFailure, SwitchRequest};

/// A and B talk on c1; codes are shown in the user data, and by event 501.
fn talking(order: Order) -> Bench {
    let mut bench = Bench::new(Style::of(order));
    bench.options.accode_data = AccodeData::UserData;
    bench.options.accode_privateservice = true;
    bench.play(
        "| step      | A | B |
         | A calls B | * | * |
         | B answers | * | * |",
    );
    bench.asked.clear();
    bench
}

#[test]
fn a_single_step_takes_its_code_along_and_the_call_has_it() {
    for order in [Order::ResponseFirst, Order::EventFirst] {
        for request in [
            "TSingleStepTransfer(B, c1, C, {AccountCode=11})",
            "TSingleStepTransfer(B, c1, C, AccountCode=11)",
        ] {
            let mut bench = talking(order);
            bench.play(&format!("| step | A | B | C |\n | {request} | * | * | * |"));
            let [SwitchRequest::SingleStepTransfer { account_code, .. }] = &bench.asked[..] else {
                panic!("the switch was asked {:?}", bench.asked)
            };
            assert_eq!(account_code.as_deref(), Some("11"));
            bench.play("| step | A | C |\n | C answers | * | * |\n | A holds | Held(c1; C) data={AccountCode=11} | - |");
            assert_eq!(bench.unanswered(), 0);
        }
    }
}

#[test]
fn a_code_that_came_along_and_was_reported_is_not_set_again_by_the_event_of_its_service() {
    let mut bench = talking(Order::EventFirst);
    bench.play(
        "| step                                      | A | B |
         | the switch is silent                      |   |   |
         | TSingleStepTransfer(B, c1, C, {AccountCode=11}) |   |   |
         | callInformation(B, 11)                    | * | * |
         | callInformation(A, 22)                    | * | * |",
    );
    let reports = bench.switch.transfers_to("B", "C");
    bench.play_reports(reports);
    let data = bench.snapshot("A").calls[0].user_data.clone();
    assert_eq!(data.get("AccountCode"), Some(&"22".into()), "somebody has dialled it since");
}

#[test]
fn a_service_that_is_refused_for_a_value_is_asked_for_again_without_its_code() {
    for request in ["TMakeCall(A, B, {a=1,AccountCode=11})", "TMakeCall(A, B, {a=1}, AccountCode=11)"] {
        let mut bench = Bench::new(Style::PLAIN);
        bench.options.accode_data = AccodeData::UserData;
        bench.mood = Mood::Silent;
        bench.play(&format!("| step | A |\n | {request} | - |\n | refused(1142) | - |"));
        let codes: Vec<_> = bench.asked.iter().map(code_of).collect();
        assert_eq!(codes, [Some("11".to_owned()), None], "{request}");
        bench.play("| step | A | B |\n | A calls B | Dialing(c1; B; ref) ACCODE_ERROR=1142 data={a=1} | * |");
    }
}

fn code_of(request: &SwitchRequest) -> Option<String> {
    match request {
        SwitchRequest::MakeCall { account_code, .. } => account_code.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_request_for_two_calls_sets_its_code_on_the_one_that_goes_on() {
    let mut bench = talking(Order::ResponseFirst);
    bench.play(
        "| step                                    | A | B | C |
         | B consults C                            | * | * | * |
         | C answers                               | * | * | * |
         | TAlternateCall(B, c1, c2, AccountCode=11) | AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11} | PrivateInfo(501; c1), AttachedDataChanged(c1; ThirdPartyDN B), Held(c2; C; p=c1), Retrieved(c1; A; ref) | * |",
    );
    let wrong = "TAlternateCall(B, c1, c9, AccountCode=22)";
    bench.asked.clear();
    bench.play(&format!("| step | B |\n | {wrong} | Error(56) |"));
    assert!(bench.asked.is_empty(), "a request that is refused sets no code: {:?}", bench.asked);
}

#[test]
fn under_a_new_name_codes_are_shown_from_then_on_and_what_is_attached_stays() {
    let mut bench = talking(Order::ResponseFirst);
    bench.options.accode_index = true;
    bench.play("| step | A | B |\n | callInformation(B, 11) | * | * |");
    bench.options.accode_name = "Project".into();
    bench.play(
        "| step                                     | A | B                                                                                       |
         | callInformation(B, 22)                   | * | PrivateInfo(501; c1) Project=22, AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11,AccountCode_1=11,Project=22,Project_1=22} |
         | TUpdateUserData(B, c1, {AccountCode_1=x}) | * | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={AccountCode=11,AccountCode_1=x,Project=22,Project_1=22} |
         | TUpdateUserData(B, c1, {Project_1=x})    | - | Error(53)                                                                               |",
    );
}

#[test]
fn of_a_consult_call_the_codes_are_kept_as_the_data_is_and_numbered_anew() {
    for (data, merge, kept) in [
        (AccodeData::UserData, MergedUserData::MainOnly, "data={AccountCode=11,AccountCode_1=11}"),
        (AccodeData::UserData, MergedUserData::ConsultOnly, "data={AccountCode=22,AccountCode_1=22}"),
        (
            AccodeData::UserData,
            MergedUserData::MergedOverMain,
            "data={AccountCode=22,AccountCode_1=11,AccountCode_2=22}",
        ),
        (
            AccodeData::UserData,
            MergedUserData::MergedOverConsult,
            "data={AccountCode=11,AccountCode_1=22,AccountCode_2=11}",
        ),
        (AccodeData::Extensions, MergedUserData::MainOnly, "AccountCode=11 !AccountCode_2"),
        (
            AccodeData::Extensions,
            MergedUserData::MergedOverMain,
            "AccountCode=22 AccountCode_1=11 AccountCode_2=22",
        ),
    ] {
        let mut bench = talking(Order::ResponseFirst);
        bench.options.accode_data = data;
        bench.options.accode_index = true;
        bench.options.merged_user_data = merge;
        bench.play(
            "| step                   | others |
             | callInformation(B, 11) | *      |
             | B consults C           | *      |
             | C answers              | *      |
             | callInformation(C, 22) | *      |
             | B transfers            | *      |",
        );
        bench.play(&format!(
            "| step | A | C |\n | TQueryCall(A, c1) | * | - |\n | A holds | Held(c1; C) {kept} | - |"
        ));
    }
}

#[test]
fn a_code_of_the_call_that_ended_is_news_on_the_call_that_goes_on() {
    let mut bench = talking(Order::ResponseFirst);
    bench.play(
        "| step                   | A | C | others |
         | B consults C           | * | * | *      |
         | C answers              | * | * | *      |
         | callInformation(C, 22) | - | * | *      |
         | B transfers            | * | * | *      |
         | callInformation(C, 22) | AttachedDataChanged(c1; ThirdPartyDN C) data={AccountCode=22} | PrivateInfo(501; c1), AttachedDataChanged(c1; ThirdPartyDN C) | * |",
    );
}

#[test]
fn a_walk_away_code_of_a_client_is_told_once_whatever_the_switch_says_and_when() {
    for order in [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly] {
        let mut bench = Bench::new(Style::of(order));
        bench.options.accode_privateservice = true;
        bench.play(
            "| step                                    | B                                                                      |
             | TAgentLogin(B, 7001)                    | *                                                                      |
             | TPrivateService(501, B, AccountCode=11) | PrivateInfo(501; ref) AccountCode=11, AgentNotReady(7001; AuxWork) ReasonCode=11 |
             | walkAwayCode(B, 11)                     | -                                                                      |
             | TPrivateService(501, B, AccountCode=11) | PrivateInfo(501; ref)                                                  |
             | TAgentSetNotReady(B, ReasonCode=12)     | PrivateInfo(501) AccountCode=12, AgentNotReady(7001; AuxWork; ref) ReasonCode=12 |",
        );
    }
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_privateservice = true;
    bench.play("| step | B |\n | TAgentLogin(B, 7001) | * |");
    bench.mood = Mood::Refuse(1142);
    bench.play("| step | B |\n | TPrivateService(501, B, AccountCode=11) | Error(1142) |");
    assert_eq!(bench.snapshot("B").agent.and_then(|agent| agent.reason), None);
}

#[test]
fn a_code_of_no_call_and_no_agent_is_written_down_where_no_client_may_hear_of_it() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | B |\n | walkAwayCode(B, 11) | - |");
    assert_eq!(bench.notes.len(), 1);
    bench.options.accode_privateservice = true;
    bench.play("| step | B |\n | walkAwayCode(B, 11) | PrivateInfo(501) AccountCode=11 |");
    assert_eq!(bench.notes.len(), 1);
}

#[test]
fn a_switch_that_knows_no_codes_is_asked_again_without_the_one_that_came_along() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_data = AccodeData::UserData;
    bench.mood = Mood::Silent;
    bench.play("| step | A |\n | TMakeCall(A, B, AccountCode=11) | - |");
    let error = CstaError { category: "operation".into(), value: "accountCodeNotSupported".into() };
    bench.answer_oldest(Some(SwitchFailure::Refused { code: ErrorCode(1154), error }));
    let [_, SwitchRequest::MakeCall { account_code: None, .. }] = &bench.asked[..] else {
        panic!("the switch was asked {:?}", bench.asked)
    };
    bench.play(
        "| step             | A | B |
         | the switch agrees |  |   |
         | messages arrive  | Dialing(c1; B; ref) ACCODE_ERROR=1154 !AccountCode | * |",
    );
}

#[test]
fn what_waits_when_the_name_of_codes_is_changed_goes_on_under_the_name_that_it_came_with() {
    let mut bench = talking(Order::ResponseFirst);
    bench.mood = Mood::Silent;
    bench.play(
        "| step                                              | B |
         | TPrivateService(501, B, c1, AccountCode=11)       | - |
         | TPrivateService(501, B, c1, AccountCode=22)       | - |
         | TUpdateUserData(B, c1, {AccountCode=33,k=v})      | - |
         | THoldCall(B, c1, AccountCode=44)                  | - |",
    );
    bench.options.accode_name = "Project".into();
    let was_told = "AttachedDataChanged(c1; ThirdPartyDN B)";
    bench.play(&format!(
        "| step        | A | B |
         | response    | * | PrivateInfo(501; c1; ref) AccountCode=11 !Project, {was_told} data={{AccountCode=11}} |
         | response    | * | PrivateInfo(501; c1; ref) AccountCode=22, {was_told} data={{AccountCode=22}} |
         | response    | * | PrivateInfo(501; c1) AccountCode=33, AttachedDataChanged(c1; ThirdPartyDN B; ref) data={{AccountCode=33,k=v}} |
         | response    | * | PrivateInfo(501; c1) AccountCode=44, {was_told} data={{AccountCode=44,k=v}} |
         | callInformation(B, 55) | * | PrivateInfo(501; c1) Project=55, {was_told} data={{AccountCode=44,k=v,Project=55}} |"
    ));
    assert!(matches!(bench.asked.last(), Some(SwitchRequest::HoldCall(_))), "{:?}", bench.asked);
}

#[test]
fn a_code_that_stands_beside_a_change_of_data_does_not_hold_it_back_without_a_link() {
    let mut bench = talking(Order::ResponseFirst);
    bench.mood = Mood::Silent;
    bench.play(
        "| step                                         | A | B                                                  |
         | TUpdateUserData(B, c1, AccountCode=11, {k=v}) | - | -                                                 |
         | TUpdateUserData(B, c1, {l=w})                | - | -                                                  |
         | TUpdateUserData(B, c1, {AccountCode=22,m=x}) | - | -                                                  |
         | link lost                                    | * | AttachedDataChanged(c1; ThirdPartyDN B; ref) ACCODE_ERROR=54 data={k=v}, \
                                                              AttachedDataChanged(c1; ThirdPartyDN B; ref) data={k=v,l=w} !ACCODE_ERROR, Error(54) |
         | TUpdateUserData(B, c1, AccountCode=11, {n=y}) | * | AttachedDataChanged(c1; ThirdPartyDN B; ref) ACCODE_ERROR=54 |
         | TUpdateUserData(B, c1, {AccountCode=22,o=z}) | - | Error(54)                                          |",
    );
}
