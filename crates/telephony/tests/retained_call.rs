//! The call that an agent keeps for its data while working after it (private-services.md 5.7).

mod bench;

use bench::switch::{Order, Style};
use bench::{Bench, Mood};
use telephony::options::AccodeData;
use telephony::request::{AgentWish, Wish};

/// Agent 7001 is logged in at B, and ready.
fn ready(data: AccodeData) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.acw_retain_call = true;
    bench.options.accode_privateservice = true;
    bench.options.accode_data = data;
    bench.play(
        "| step                 | B                                            |
         | TAgentLogin(B, 7001) | AgentLogin(7001; ref), AgentNotReady(7001; AuxWork) |
         | TAgentSetReady(B)    | AgentReady(7001; ref)                        |",
    );
    bench
}

const TALK: &str = "| step                      | A                       | B                       |
                    | A calls B                 | Dialing(c1; B)          | Ringing(c1; A)          |
                    | B answers                 | Established(c1; B)      | Established(c1; A)      |";

/// The agent works after c1, which A has ended.
fn working_after(data: AccodeData) -> Bench {
    let mut bench = ready(data);
    bench.play(&format!(
        "{TALK}
         | A hangs up                | Released(c1; B; rel=1)  | Released(c1; A; rel=2)             |
         | workingAfterCall(B, 7001) | -                       | AgentNotReady(7001; AfterCallWork) |"
    ));
    bench.asked.clear();
    bench
}

fn told_56(bench: &mut Bench, step: &str) {
    bench.play(&format!("| step | B |\n | {step} | Error(56) |"));
}

const ATTACH: &str = "TAttachUserData(B, c1, {case=7})";

#[test]
fn its_data_can_be_changed_and_read_and_the_agents_dn_hears_of_it() {
    let mut bench = working_after(AccodeData::None);
    bench.play(
        "| step                              | B                                                                    |
         | TAttachUserData(B, c1, {case=7})  | AttachedDataChanged(c1; ThirdPartyDN B; ref) Internal data={case=7}  |
         | TUpdateUserData(B, c1, {case=8})  | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={case=8}           |
         | TQueryCall(B, c1)                 | PartyInfo(c1; A; ref) party-1=B ps-1=0 data={case=8}                 |
         | TDeletePair(B, c1, case)          | AttachedDataChanged(c1; ThirdPartyDN B; ref) !data                   |
         | TAttachUserData(B, c1, {a=1,b=2}) | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={a=1,b=2}          |
         | TDeleteUserData(B, c1)            | AttachedDataChanged(c1; ThirdPartyDN B; ref) !data                   |",
    );
    assert!(bench.asked.is_empty(), "the switch was asked: {:?}", bench.asked);
}

#[test]
fn nothing_else_can_be_done_with_it() {
    for step in [
        "TAnswerCall(B, c1)",
        "TReleaseCall(B, c1)",
        "TClearCall(B, c1)",
        "THoldCall(B, c1)",
        "TRetrieveCall(B, c1)",
        "TInitiateTransfer(B, c1, C)",
        "TSingleStepTransfer(B, c1, C)",
        "TSingleStepConference(B, c1, C)",
        "TRedirectCall(B, c1, C)",
        "TPrivateService(3013, B, c1)",
    ] {
        let mut bench = working_after(AccodeData::None);
        told_56(&mut bench, step);
        assert!(bench.asked.is_empty(), "{step}");
    }
}

#[test]
fn a_code_is_set_on_it_without_the_switch_and_without_a_link() {
    for (data, shown) in [
        (AccodeData::None, ""),
        (AccodeData::UserData, ", AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11}"),
        (AccodeData::Extensions, ", CallInfoChanged(c1) AccountCode=11"),
    ] {
        for conn in ["c1, ", ""] {
            for link in [true, false] {
                let mut bench = working_after(data);
                if !link {
                    bench.link_lost();
                }
                bench.play(&format!(
                    "| step                                        | B                                                      |
                     | TPrivateService(501, B, {conn}AccountCode=11) | PrivateInfo(501; c1; ref) AccountCode=11 PrivateID=0{shown} |"
                ));
                assert!(bench.asked.is_empty(), "{:?}", bench.asked);
            }
        }
    }
}

#[test]
fn a_code_in_the_data_or_the_extensions_of_a_request_is_set_without_the_switch() {
    let mut bench = working_after(AccodeData::UserData);
    bench.options.accode_index = true;
    bench.play(
        "| step                                           | B                                                                                                    |
         | TUpdateUserData(B, c1, {AccountCode=#11,a=1})  | PrivateInfo(501; c1) AccountCode=11, AttachedDataChanged(c1; ThirdPartyDN B; ref) data={a=1,AccountCode=11,AccountCode_1=11} |
         | TUpdateUserData(B, c1, {AccountCode_1=9})      | Error(53)                                                                                            |
         | TDeletePair(B, c1, a, AccountCode=22)          | PrivateInfo(501; c1) AccountCode=22, AttachedDataChanged(c1; ThirdPartyDN B), AttachedDataChanged(c1; ThirdPartyDN B; ref) |",
    );
    assert!(bench.asked.is_empty(), "{:?}", bench.asked);
}

#[test]
fn a_code_entered_at_the_telephone_belongs_to_it() {
    let mut bench = working_after(AccodeData::UserData);
    bench.play(
        "| step                 | B                                                                                            |
         | walkAwayCode(B, 11)  | PrivateInfo(501; c1) AccountCode=11, AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11} |
         | walkAwayCode(B, 11)  | -                                                                                            |
         | walkAwayCode(B, 22)  | PrivateInfo(501; c1), AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=22}          |",
    );
}

#[test]
fn it_ends_silently_when_the_agent_leaves_after_call_work() {
    for (step, told) in [
        ("ready(B, 7001)", "AgentReady(7001)"),
        ("notReady(B, 7001)", "AgentNotReady(7001; AuxWork)"),
        ("loggedOff(B, 7001)", "AgentLogout(7001)"),
    ] {
        let mut bench = working_after(AccodeData::None);
        assert_eq!(bench.snapshot("B").retained, Some(bench.conn("c1")));
        bench.play(&format!("| step | B |\n | {step} | {told} |"));
        assert_eq!((bench.snapshot("B").retained, bench.live_calls()), (None, 0));
        told_56(&mut bench, ATTACH);
        told_56(&mut bench, "TPrivateService(501, B, c1, AccountCode=11)");
    }
}

#[test]
fn whether_the_switch_tells_the_work_before_the_end_of_the_call_or_behind_it_makes_no_difference() {
    let mut bench = ready(AccodeData::None);
    bench.play(&format!(
        "{TALK}
         | workingAfterCall(B, 7001) | -                       | AgentNotReady(7001; AfterCallWork) |
         | A hangs up                | Released(c1; B; rel=1)  | Released(c1; A; rel=2)             |
         | {ATTACH}                  | -                       | AttachedDataChanged(c1; ThirdPartyDN B; ref) |"
    ));
}

#[test]
fn without_after_call_work_nothing_is_retained() {
    let mut bench = ready(AccodeData::None);
    bench.play(&format!(
        "{TALK}
         | A hangs up                | Released(c1; B; rel=1)  | Released(c1; A; rel=2)             |
         | {ATTACH}                  | -                       | Error(56)                          |
         | pass(5000)                | -                       | -                                  |
         | workingAfterCall(B, 7001) | -                       | AgentNotReady(7001; AfterCallWork) |
         | {ATTACH}                  | -                       | Error(56)                          |"
    ));
    assert_eq!(bench.live_calls(), 0);
}

#[test]
fn the_option_and_a_conversation_are_needed() {
    let mut bench = ready(AccodeData::None);
    bench.options.acw_retain_call = false;
    bench.play(&format!(
        "{TALK}
         | A hangs up                | *                       | *         |
         | workingAfterCall(B, 7001) | -                       | *         |
         | {ATTACH}                  | -                       | Error(56) |"
    ));
    let mut bench = ready(AccodeData::None);
    bench.play(&format!(
        "| step                      | A                       | B         |
         | A calls B                 | *                       | *         |
         | A hangs up                | *                       | *         |
         | workingAfterCall(B, 7001) | -                       | *         |
         | {ATTACH}                  | -                       | Error(56) |"
    ));
}

#[test]
fn a_call_made_during_the_work_does_not_take_its_place_and_one_taken_does() {
    let mut bench = working_after(AccodeData::None);
    bench.play(
        "| step                                    | B                          | C | A |
         | B calls C                               | *                          | * | * |
         | C answers                               | *                          | * | * |
         | TPrivateService(501, B, AccountCode=11) | PrivateInfo(501; c2; ref)  | - | - |
         | B hangs up                              | *                          | * | * |
         | TPrivateService(501, B, AccountCode=11) | PrivateInfo(501; c1; ref)  | - | - |
         | A calls B                               | *                          | - | * |
         | B answers                               | *                          | - | * |
         | A hangs up                              | *                          | - | * |
         | TPrivateService(501, B, AccountCode=11) | PrivateInfo(501; c3; ref)  | - | - |",
    );
    told_56(&mut bench, ATTACH);
}

#[test]
fn a_consultation_does_not_take_the_place_of_the_call_it_was_begun_from() {
    let mut bench = ready(AccodeData::None);
    bench.play(
        "| step                                    | A | B                         | C |
         | A calls B                               | * | *                         | - |
         | B answers                               | * | *                         | - |
         | B consults C                            | - | *                         | * |
         | C answers                               | - | *                         | * |
         | TReleaseCall(B, c1)                     | * | *                         | - |
         | TReleaseCall(B, c2)                     | - | *                         | * |
         | workingAfterCall(B, 7001)               | - | *                         | - |
         | TPrivateService(501, B, AccountCode=11) | - | PrivateInfo(501; c1; ref) | - |",
    );
}

#[test]
fn while_the_switch_cannot_be_seen_it_stays_and_then_the_agent_decides() {
    for (at_work, retained) in [(true, true), (false, false)] {
        let mut bench = working_after(AccodeData::None);
        if at_work {
            bench.request("B", "B", after_call_work());
        }
        bench.link_lost();
        bench.play(&format!("| step | B |\n | {ATTACH} | AttachedDataChanged(c1; ThirdPartyDN B; ref) |"));
        bench.mood = Mood::Agree;
        bench.link_back();
        assert_eq!(bench.snapshot("B").retained.is_some(), retained);
    }
}

fn after_call_work() -> Wish {
    let work_mode = telephony::names::WorkMode::AfterCallWork;
    Wish::Agent(AgentWish::NotReady { work_mode, reason: None })
}

#[test]
fn those_who_still_talk_in_a_call_that_the_agent_has_left_hear_of_its_data_and_the_agent_of_theirs() {
    let mut bench = ready(AccodeData::UserData);
    bench.options.accode_privateservice = false;
    bench.play(
        "| step                             | A | B                                       | C |
         | A calls B                        | * | *                                       | - |
         | B answers                        | * | *                                       | - |
         | TSingleStepTransfer(B, c1, C)    | * | *                                       | * |
         | C answers                        | * | -                                       | * |
         | workingAfterCall(B, 7001)        | - | AgentNotReady(7001; AfterCallWork)      | - |
         | TUpdateUserData(B, c1, {AccountCode=11}) | AttachedDataChanged(c1; ThirdPartyDN B) | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={AccountCode=11} | AttachedDataChanged(c1; ThirdPartyDN B) |
         | TUpdateUserData(A, c1, {case=7}) | AttachedDataChanged(c1; ThirdPartyDN A; ref) | AttachedDataChanged(c1; ThirdPartyDN A) | AttachedDataChanged(c1; ThirdPartyDN A) |",
    );
}

#[test]
fn whoever_is_outside_changes_its_data_as_that_of_any_call() {
    let mut bench = working_after(AccodeData::UserData);
    bench.play(
        "| step                                     | B                                                                                           | D                                                       |
         | TUpdateUserData(D, c1, {AccountCode=11}) | PrivateInfo(501; c1) AccountCode=11, AttachedDataChanged(c1; ThirdPartyDN D) data={AccountCode=11} | AttachedDataChanged(c1; ThirdPartyDN D; no ThisDN; ref) |",
    );
    assert!(bench.asked.is_empty());
}

#[test]
fn the_order_of_the_switchs_answer_and_report_makes_no_difference() {
    for order in [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly] {
        let mut bench = ready(AccodeData::None);
        bench.switch.style = Style::of(order);
        bench.play(TALK);
        bench.request("B", "B", after_call_work());
        bench.play(&format!(
            "| step       | A                      | B                                            |
             | A hangs up | Released(c1; B; rel=1) | Released(c1; A; rel=2)                       |
             | {ATTACH}   | -                      | AttachedDataChanged(c1; ThirdPartyDN B; ref) |"
        ));
    }
}
