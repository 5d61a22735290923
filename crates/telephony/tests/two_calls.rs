//! Two calls at one DN (call-models.md 3).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;

const CONSULTING: &str = "| step                        | A | B | C |
                          | A calls B                   | * | * | - |
                          | B answers                   | * | * | - |
                          | TInitiateTransfer(B, c1, C) | - | * | * |";

#[test]
fn a_consult_call_is_linked_to_the_call_that_is_held() {
    whatever_the_switch_does(
        "| step                        | A | B                                                           | C |
         | A calls B                   | * | *                                                           | - |
         | B answers                   | * | *                                                           | - |
         | TInitiateTransfer(B, c1, C) | - | Held(c1; A) Internal, Dialing(c2; C; p=c1, ref) Consult     | Ringing(c2; B; p=c1) Consult |
         | C answers                   | - | Established(c2; C; p=c1) Consult                            | Established(c2; B; p=c1) Consult |",
    );
}

#[test]
fn a_consultation_at_the_telephone_is_told_like_one_on_request() {
    whatever_the_switch_does(
        "| step         | A | B                                                   | C |
         | A calls B    | * | *                                                   | - |
         | B answers    | * | *                                                   | - |
         | B consults C | - | Held(c1; A) Internal, Dialing(c2; C; p=c1) Consult  | Ringing(c2; B; p=c1) Consult |",
    );
}

#[test]
fn a_second_call_that_is_no_consultation_stands_for_itself() {
    whatever_the_switch_does(
        "| step      | A | B                            | C |
         | A calls B | * | *                            | - |
         | B answers | * | *                            | - |
         | B holds   | - | *                            | - |
         | B calls C | - | Dialing(c2; C) Internal      | Ringing(c2; B) Internal |",
    );
}

#[test]
fn alternate_holds_the_current_call_and_retrieves_the_held_one() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         | C answers                    | - | *                                                 | * |
         | TAlternateCall(B, c1, c2)    | - | Held(c2; C; p=c1), Retrieved(c1; A; ref)          | - |
         | TAlternateCall(B, c2, c1)    | - | Held(c1; A), Retrieved(c2; C; p=c1, ref)          | - |"
    ));
}

#[test]
fn reconnect_ends_the_current_call_and_retrieves_the_held_one() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         | C answers                    | - | *                                                 | * |
         | TReconnectCall(B, c1, c2)    | - | Released(c2; C; rel=1), Retrieved(c1; A; ref)     | Released(c2; B; rel=2) |"
    ));
}

#[test]
fn reconnect_while_the_consulted_party_rings_is_an_abandoned_call_there() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         | TReconnectCall(B, c1, c2)    | - | Released(c2; C; rel=1), Retrieved(c1; A; ref)     | Abandoned(c2; B; rel=2) |"
    ));
}

#[test]
fn a_consult_call_that_fails_leaves_the_first_call_held() {
    whatever_the_switch_does(
        "| step                        | A | B |
         | C is busy                   | - | - |
         | A calls B                   | * | * |
         | B answers                   | * | * |
         | TInitiateTransfer(B, c1, C) | - | Held(c1; A), Dialing(c2; C; p=c1, ref), DestinationBusy(c2; C; s=Busy, p=c1) |
         | TReconnectCall(B, c1, c2)   | - | Released(c2; C; s=Busy, rel=1), Retrieved(c1; A; ref) |",
    );
}

#[test]
fn requests_for_two_calls_need_both() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(&format!(
        "{CONSULTING}
         | TAlternateCall(B, c1, c7)      | - | Error(56) | - |
         | TCompleteTransfer(B, c7, c2)   | - | Error(56) | - |
         | TCompleteConference(A, c1, c2) | Error(56) | - | - |
         | TReconnectCall(B, c1, c1)      | - | Error(53) | - |
         | TInitiateTransfer(B, c1, )     | - | Error(71) | - |"
    ));
}

#[test]
fn a_refusal_of_the_switch_changes_nothing() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(&format!(
        "{CONSULTING}
         | C answers                    | - | * | * |
         | the switch refuses with(1161) | - | - | - |
         | TCompleteTransfer(B, c1, c2)  | - | Error(1161) | - |"
    ));
    let states = bench.snapshot("B").calls.iter().map(|call| call.party_state.name()).collect::<Vec<_>>();
    assert_eq!(states, ["Held", "Connected"]);
    assert_eq!(bench.snapshot("B").calls[1].consult_of, Some(bench.conn("c1")));
}
