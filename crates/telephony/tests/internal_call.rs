//! A calls B, both monitored (call-models.md 2.1), and the ways to end it (2.6).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::{Order, Style};
use telephony::address::Address;
use telephony::options::AniDistribution;
use telephony::switch::SwitchEvent;

#[test]
fn a_call_by_request_is_told_to_both_parties_from_dialing_to_release() {
    whatever_the_switch_does(
        "| step            | A                               | B                                     |
         | TMakeCall(A, B) | Dialing(c1; B; ref) Internal    |                                       |
         |                 |                                 | Ringing(c1; A) Internal DNIS=B !ANI   |
         | TAnswerCall(B)  | Established(c1; B) Internal     | Established(c1; A; ref) Internal      |
         | TReleaseCall(A) | Released(c1; B; rel=1, ref)     | Released(c1; A; rel=2)                |",
    );
}

#[test]
fn a_call_by_hand_is_told_by_the_same_events_without_a_reference() {
    whatever_the_switch_does(
        "| step        | A                        | B                                     |
         | A calls B   | Dialing(c1; B)           |                                       |
         |             |                          | Ringing(c1; A)                        |
         | B answers   | Established(c1; B)       | Established(c1; A)                    |
         | A hangs up  | Released(c1; B; rel=1)   | Released(c1; A; rel=2)                |",
    );
}

#[test]
fn both_roles_stay_what_they_were_at_the_beginning() {
    whatever_the_switch_does(
        "| step       | A                                         | B                                         |
         | A calls B  | Dialing(c1; B) role=RoleOrigination       |                                           |
         |            |                                           | Ringing(c1; A) role=RoleDestination       |
         | B answers  | Established(c1; B) or=RoleDestination     | Established(c1; A) or=RoleOrigination     |
         | B hangs up | Released(c1; B; rel=2) role=RoleOrigination | Released(c1; A; rel=1) role=RoleDestination |",
    );
}

#[test]
fn a_call_is_released_by_either_side_by_the_telephone_or_as_a_whole() {
    for (step, at_a, at_b) in [
        ("TReleaseCall(A)", "Released(c1; B; rel=1, ref)", "Released(c1; A; rel=2)"),
        ("TReleaseCall(B)", "Released(c1; B; rel=2)", "Released(c1; A; rel=1, ref)"),
        ("A hangs up", "Released(c1; B; rel=1)", "Released(c1; A; rel=2)"),
        ("B hangs up", "Released(c1; B; rel=2)", "Released(c1; A; rel=1)"),
        ("TClearCall(A)", "Released(c1; B; rel=1, ref)", "Released(c1; A; rel=2)"),
        ("TClearCall(B)", "Released(c1; B; rel=2)", "Released(c1; A; rel=1, ref)"),
        ("the switch ends the call", "Released(c1; B; rel=3)", "Released(c1; A; rel=3)"),
        ("callCleared at A", "Released(c1; B; rel=3)", "Released(c1; A; rel=3)"),
    ] {
        whatever_the_switch_does(&format!(
            "| step      | A      | B      |
             | A calls B | *      | *      |
             | B answers | *      | *      |
             | {step}    | {at_a} | {at_b} |"
        ));
    }
}

#[test]
fn ani_is_sent_with_internal_calls_only_where_all_calls_have_it() {
    for (distribution, ringing, in_snapshot) in [
        (AniDistribution::AllCalls, "Ringing(c1; A) ANI=A", Some("A")),
        (AniDistribution::InboundCallsOnly, "Ringing(c1; A) !ANI", None),
        (AniDistribution::Suppressed, "Ringing(c1; A) !ANI", None),
    ] {
        let mut bench = Bench::new(Style::PLAIN);
        bench.options.ani_distribution = distribution;
        // EventDialing never has ANI.
        bench.play(&format!(
            "| step      | A                   | B         |
             | A calls B | Dialing(c1; B) !ANI | {ringing} |"
        ));
        assert_eq!(bench.snapshot("B").calls[0].ani.as_deref(), in_snapshot);
    }
}

#[test]
fn a_switch_that_leaves_originated_out_still_gives_the_whole_model() {
    let mut bench = Bench::new(Style::PLAIN);
    let reports = bench.switch.dials("A", "B");
    bench.play_reports(reports[1..].to_vec());
    bench.play(
        "| step       | A                      | B                       |
         | B answers  | Established(c1; B)     | Established(c1; A)      |
         | B hangs up | Released(c1; B; rel=2) | Released(c1; A; rel=1)  |",
    );
}

#[test]
fn the_number_as_dialled_stands_in_dialing_whatever_device_rings_when_originated_is_left_out() {
    let mut bench = Bench::new(Style::PLAIN);
    let mut reports = bench.switch.dials("A", "B");
    for (_, event) in &mut reports {
        if let SwitchEvent::Delivered { alerting, .. } = event {
            *alerting = Address::number("D");
        }
    }
    bench.play_reports(reports[1..2].to_vec());
    assert!(bench.take_heard()["A"][0].is("Dialing(c1; B)"));
    bench.play("| step | A |\n | TQueryCall(A, c1) | PartyInfo(c1; D; ref) |");
}

#[test]
fn a_second_answer_of_the_far_end_is_told_to_nobody() {
    Bench::new(Style::PLAIN).play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |
         | B answers | -                  | -                  |",
    );
}

#[test]
fn two_calls_one_after_the_other_have_two_conn_ids() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step       | A                      | B                        |
         | A calls B  | Dialing(c1; B)         | Ringing(c1; A)           |
         | A hangs up | Released(c1; B; rel=1) | Abandoned(c1; A; rel=2)  |
         | B calls A  | Ringing(c2; B)         | Dialing(c2; A)           |
         | B hangs up | Abandoned(c2; B; rel=2) | Released(c2; A; rel=1)  |",
    );
    assert_eq!(bench.live_calls(), 0, "a call is gone with its last party");
}

#[test]
fn going_off_hook_and_on_hook_again_is_told_to_nobody() {
    whatever_the_switch_does(
        "| step                | A |
         | A lifts the handset | - |
         | A hangs up          | - |",
    );
}

#[test]
fn a_refused_answer_leaves_the_call_ringing() {
    for order in [Order::ResponseFirst, Order::EventFirst] {
        Bench::new(Style::of(order)).play(
            "| step                           | A                  | B                       |
             | A calls B                      | Dialing(c1; B)     | Ringing(c1; A)          |
             | the switch refuses with(1167)  |                    |                         |
             | TAnswerCall(B)                 |                    | Error(1167)             |
             | the switch agrees              |                    |                         |
             | TAnswerCall(B)                 | Established(c1; B) | Established(c1; A; ref) |",
        );
    }
}

#[test]
fn an_answer_that_no_event_follows_in_time_is_a_timeout_and_a_later_event_is_unasked() {
    let mut bench = Bench::new(Style::of(Order::ResponseOnly));
    bench.play(
        "| step           | A                  | B                    |
         | A calls B      | Dialing(c1; B)     | Ringing(c1; A)       |
         | TAnswerCall(B) |                    |                      |
         | pass(9999)     |                    |                      |
         | pass(1)        |                    | Error(57)            |
         | B answers      | Established(c1; B) | Established(c1; A)   |",
    );
}

#[test]
fn requests_with_the_conn_id_of_a_dead_or_foreign_call_are_refused_with_56() {
    Bench::new(Style::PLAIN).play(
        "| step                | A                  | B                  | D         |
         | A calls B           | Dialing(c1; B)     | Ringing(c1; A)     |           |
         | TAnswerCall(D, c1)  |                    |                    | Error(56) |
         | TReleaseCall(A, c9) | Error(56)          |                    |           |
         | A hangs up          | *                  | *                  |           |
         | TReleaseCall(A, c1) | Error(56)          |                    |           |",
    );
}
