//! The destination is not reached (call-models.md 2.4).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;

#[test]
fn a_busy_destination_is_told_to_the_caller_who_releases_with_the_same_reason() {
    whatever_the_switch_does(
        "| step            | A                                                              | B |
         | B is busy       |                                                                |   |
         | TMakeCall(A, B) | Dialing(c1; B; ref), DestinationBusy(c1; B; s=Busy) Internal   | - |
         | A hangs up      | Released(c1; B; s=Busy, rel=1)                                 | - |",
    );
}

#[test]
fn a_call_that_nobody_answers_is_ended_by_the_switch() {
    whatever_the_switch_does(
        "| step             | A                                                                            | B                                    |
         | TMakeCall(A, B)  | Dialing(c1; B; ref)                                                          | Ringing(c1; A)                       |
         | A gets no answer | DestinationBusy(c1; B; s=NoAnswer), Released(c1; B; s=NoAnswer, rel=3)       | Abandoned(c1; A; s=NoAnswer, rel=3)  |",
    );
}

#[test]
fn a_busy_number_outside_is_told_after_the_network_was_reached() {
    whatever_the_switch_does(
        "| step                  | A                                       |
         | TMakeCall(A, X)       | Dialing(c1; X; ref)                     |
         | A reaches the network | NetworkReached(c1; X)                   |
         | A hears busy          | DestinationBusy(c1; X; s=Busy) Outbound |
         | A hangs up            | Released(c1; X; s=Busy, rel=1)          |",
    );
}

#[test]
fn a_number_that_does_not_exist_and_a_trunk_that_is_not_free_have_their_own_reasons() {
    whatever_the_switch_does(
        "| step               | A                                                                    |
         | TMakeCall(A, 0815) | Dialing(c1; 0815; ref), DestinationBusy(c1; 0815; s=SitInvalidnum)   |
         | A hangs up         | Released(c1; 0815; s=SitInvalidnum, rel=1)                           |
         | TMakeCall(A, X)    | Dialing(c2; X; ref)                                                  |
         | A gets no trunk    | DestinationBusy(c2; X; s=AllTrunksBusy)                              |
         | A hangs up         | Released(c2; X; s=AllTrunksBusy, rel=1)                              |",
    );
}

#[test]
fn a_failure_without_a_reason_that_is_known_is_a_general_error() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | A | \n | A calls X | Dialing(c1; X) |");
    let mut reports = bench.switch.fails("A", telephony::names::CallState::Ok);
    for (_, event) in &mut reports {
        if let telephony::switch::SwitchEvent::Failed { reason, .. } = event {
            *reason = None;
        }
    }
    bench.play_reports(reports);
    let heard = bench.take_heard();
    assert!(heard["A"][0].is("DestinationBusy(c1; X; s=GeneralError)"), "{heard:?}");
}

#[test]
fn a_call_that_the_switch_refuses_never_existed() {
    for code in [1145, 1153, 1161] {
        let mut bench = Bench::new(Style::PLAIN);
        bench.play(&format!(
            "| step                            | A              | B |
             | the switch refuses with({code}) |                |   |
             | TMakeCall(A, B)                 | Error({code})  | - |"
        ));
        assert_eq!(bench.live_calls(), 0);
    }
}
