//! The switch does not answer in time whether it has taken a code: nothing is shown that is not known, and what it reports
//! later is told once, as a change that nobody waits for, and is the asker's in history.

mod bench;

use bench::switch::Style;
use bench::{Bench, Mood, Question};
use telephony::options::AccodeData;
use telephony::switch::{FromSwitch, SwitchCallId, SwitchResult};

/// A and B talk on c1, and codes are shown in user data and by event 501. The switch is silent.
fn talking() -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_data = AccodeData::UserData;
    bench.options.accode_privateservice = true;
    bench.play(
        "| step      | A | B |
         | A calls B | * | * |
         | B answers | * | * |",
    );
    bench.mood = Mood::Silent;
    bench
}

/// Plays a step, and returns what stands in that DN's history of it.
fn history(bench: &mut Bench, dn: &str, table: &str) -> Vec<String> {
    bench.play(table);
    bench.take_records(dn)
}

const REPORTED: &str = "
    | step                   | A                                                              | B                                                        |
    | callInformation(B, 11) | AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11}  | PrivateInfo(501; c1) AccountCode=11 PrivateID=0          |
    |                        |                                                                | AttachedDataChanged(c1; ThirdPartyDN B)                  |";
const NOTHING: &str = "| step | A | B |\n | callInformation(B, 11) | - | - |";

#[test]
fn a_code_that_is_reported_after_error_57_is_told_once_and_is_its_askers() {
    for ask in
        ["TPrivateService(501, B, c1, AccountCode=11)", "TUpdateUserData(B, c1, {AccountCode=11,case=4711})"]
    {
        let mut bench = talking();
        let before = format!("| step | A | B |\n | {ask} | - | - |\n | no answer in time | - | Error(57) |");
        assert_eq!(history(&mut bench, "B", &before), [""; 0], "nobody knows yet: {ask}");
        assert_eq!(history(&mut bench, "B", REPORTED), ["501 c1 11 by B"], "{ask}");
        assert_eq!(history(&mut bench, "B", NOTHING), [""; 0], "{ask}");
        bench.play("| step | A | B |\n | callInformation(B, 22) | * | * |");
        assert_eq!(
            history(&mut bench, "B", REPORTED),
            ["501 c1 11 by switch"],
            "somebody dials it later: {ask}"
        );
    }
}

#[test]
fn a_code_that_came_with_a_request_and_was_not_answered_is_its_askers_when_it_is_reported() {
    let mut bench = talking();
    let ask = "| step                             | A           | B                                |
               | THoldCall(B, c1, AccountCode=11) | -           | -                                |
               | no answer in time                | -           | -                                |
               | the switch agrees                | -           | -                                |
               | messages arrive                  | -           | Held(c1; A; ref) ACCODE_ERROR=57 |";
    assert_eq!(history(&mut bench, "B", ask), [""; 0]);
    assert_eq!(history(&mut bench, "B", REPORTED), ["501 c1 11 by B"]);
}

#[test]
fn a_code_that_was_reported_and_then_not_answered_was_taken() {
    let mut bench = talking();
    bench.play("| step | A | B |\n | THoldCall(B, c1, AccountCode=11) | - | - |");
    assert_eq!(history(&mut bench, "B", REPORTED), ["501 c1 11 by B"]);
    let then = "| step              | A           | B                              |
                | no answer in time | -           | -                              |
                | the switch agrees | -           | -                              |
                | messages arrive   | -           | Held(c1; A; ref) !ACCODE_ERROR |";
    assert_eq!(history(&mut bench, "B", then), [""; 0]);
}

#[test]
fn a_code_that_a_dn_outside_has_asked_for_and_was_not_answered_is_its_askers_where_it_is_reported() {
    let mut bench = talking();
    let ask = "| step                                    | A | B | C         |
               | C: TUpdateUserData(C, c1, {AccountCode=11}) | - | - | -       |
               | no answer in time                       | - | - | Error(57) |";
    assert_eq!(history(&mut bench, "A", ask), [""; 0]);
    let reported = "| step | A | B |\n | callInformation(A, 11) | * | * |";
    assert_eq!(history(&mut bench, "A", reported), ["501 c1 11 C by C (other-dn)"]);
    assert_eq!(history(&mut bench, "A", "| step | A |\n | callInformation(A, 11) | - |"), [""; 0]);
}

#[test]
fn the_code_of_a_call_that_begins_after_error_57_is_its_askers_when_it_is_reported() {
    // The switch does not answer at all, or it agrees and the call is late.
    for ends in ["no answer in time", "response, and no call in time"] {
        for ask in ["TMakeCall(A, B, AccountCode=11)", "TMakeCall(A, B, {AccountCode=11})"] {
            let mut bench = Bench::new(Style::PLAIN);
            bench.options.accode_data = AccodeData::UserData;
            bench.options.accode_privateservice = true;
            bench.mood = Mood::Silent;
            bench.play(&format!("| step | A |\n | {ask} | - |"));
            if ends == "no answer in time" {
                bench.play("| step | A |\n | no answer in time | Error(57) |");
            } else {
                let connection = telephony::switch::Connection::of(&SwitchCallId::new(&[1]), &bench::dn("A"));
                let Question { dn, token, .. } = bench.open.pop_front().expect("it was asked");
                bench.tell(&dn, FromSwitch::Answer(token, Ok(SwitchResult::CallMade(connection))));
                bench.play("| step | A |\n | pass(10000) | Error(57) |");
            }
            let begins = "| step      | A                                | B |
                          | A calls B | Dialing(c1; B) !AccountCode      | * |";
            assert_eq!(history(&mut bench, "A", begins), [""; 0], "nobody knows yet: {ask}, {ends}");
            let reported = "| step | A | B |\n | callInformation(A, 11) | * | * |";
            assert_eq!(history(&mut bench, "A", reported), ["501 c1 11 by A"], "{ask}, {ends}");
            bench.play("| step | A | B |\n | callInformation(A, 22) | * | * |");
            assert_eq!(history(&mut bench, "A", reported), ["501 c1 11 by switch"], "it is dialled later");
        }
    }
}

#[test]
fn a_walk_away_code_that_is_reported_after_error_57_is_its_askers() {
    for ask in ["TPrivateService(501, B, AccountCode=11)", "TAgentSetNotReady(B, ReasonCode=11)"] {
        let mut bench = Bench::new(Style::PLAIN);
        bench.options.accode_privateservice = true;
        bench.play("| step | B |\n | TAgentLogin(B, 7001) | * |");
        bench.mood = Mood::Silent;
        let ask = format!(
            "| step | B |\n | {ask} | - |\n | no answer in time | AddressInfo(out of sync), Error(57) |"
        );
        assert_eq!(history(&mut bench, "B", &ask), [""; 0]);
        bench.mood = Mood::Agree;
        bench.read_all_again();
        let reported = "
            | step                | B                                                                                      |
            | walkAwayCode(B, 11) | PrivateInfo(501) AccountCode=11, AgentNotReady(7001; AuxWork) ReasonCode=11 |";
        assert_eq!(history(&mut bench, "B", reported), ["501 11 by B"]);
    }
}

#[test]
fn the_code_follows_its_leg_into_another_call() {
    let mut bench = Bench::new(Style { keeps_number: false, ..Style::PLAIN });
    bench.options.accode_privateservice = true;
    bench.play(
        "| step       | A | B | C |
         | A calls B  | * | * | * |
         | B answers  | * | * | * |
         | B consults C | * | * | * |
         | C answers  | * | * | * |",
    );
    bench.mood = Mood::Silent;
    let ask = "| step | C |\n | TPrivateService(501, C, c2, AccountCode=11) | - |\n | no answer in time | Error(57) |";
    assert_eq!(history(&mut bench, "C", ask), [""; 0]);
    bench.play("| step | A | B | C |\n | B transfers | * | * | * |");
    let reported = "| step | A | C |\n | callInformation(C, 11) | - | PrivateInfo(501; c1) AccountCode=11 |";
    assert_eq!(history(&mut bench, "C", reported), ["501 c1 11 by C"]);
}

#[test]
fn what_is_reported_much_later_or_after_a_loss_of_the_link_is_the_switchs() {
    for meanwhile in [&["pass(10000)"][..], &["link lost", "the switch agrees", "link back"]] {
        let mut bench = talking();
        bench.play(
            "| step                                        | B         |
             | TPrivateService(501, B, c1, AccountCode=11) | -         |
             | no answer in time                           | Error(57) |",
        );
        for step in meanwhile {
            bench.play(&format!("| step | others |\n | {step} | * |"));
        }
        assert_eq!(history(&mut bench, "B", REPORTED), ["501 c1 11 by switch"], "{meanwhile:?}");
    }
}
