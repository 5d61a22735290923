//! Two calls at one DN (call-models.md 3).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;
use telephony::address::Address;
use telephony::switch::{Connection, FromSwitch, JoinedParty, Joining, SwitchCallId, SwitchEvent};

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

/// A talks with B on c1 and holds it, and talks with C on c2; the switch has given c1 the number 9, which A missed. Then
/// C and B are joined by somebody else, and A was in both calls: `first` is its upper entry. With "no call" it is not C's call
/// that is joined, but one for which A has lifted a handset.
fn joined_twice(first: &str) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                        | others |
         | A calls B                   | *      |
         | B answers                   | *      |
         | record(A)                   | *      |
         | TInitiateTransfer(A, c1, C) | *      |
         | C answers                   | *      |",
    );
    if first == "c1" {
        bench.play("| step | others |\n | TAlternateCall(A, c1, c2) | * |");
    }
    let joining = |primary: u8, secondary: Option<u8>, by: &str| Joining {
        primary: of_call(primary, by),
        secondary: secondary.map(|call| of_call(call, by)),
        by: Address::number(by),
        newcomer: Address::NotKnown,
        parties: vec![
            JoinedParty { new: Some(of_call(9, "A")), old: None, device: Address::number("A") },
            JoinedParty { new: Some(of_call(9, "B")), old: None, device: Address::number("B") },
        ],
    };
    bench.tell("B", FromSwitch::Event(SwitchEvent::Transferred(joining(1, None, "X"))));
    if first == "no call" {
        // A has lifted a handset for call 3, and that is joined.
        let connection = of_call(3, "A");
        bench.tell("A", FromSwitch::Event(SwitchEvent::ServiceInitiated { connection }));
    }
    bench.forget_heard();
    let other = if first == "no call" { 3 } else { 2 };
    bench.tell("A", FromSwitch::Event(SwitchEvent::Transferred(joining(9, Some(other), "X"))));
    bench
}

fn of_call(call: u8, device: &str) -> Connection {
    Connection::of(&SwitchCallId::new(&[call]), &bench::dn(device))
}

fn heard_at_a(bench: &mut Bench) -> Vec<String> {
    bench.take_heard().remove("A").unwrap_or_default().into_iter().map(|heard| heard.core).collect()
}

#[test]
fn of_two_entries_that_become_one_call_the_lower_goes() {
    // c2 is the upper entry: it moves to c1, whose former entry goes with its recording.
    let mut bench = joined_twice("c2");
    assert_eq!(
        heard_at_a(&mut bench),
        ["PrivateInfo(3014; c1)", "PartyChanged(c1; B; s=Transferred, 3=X:TransferredBy, p=c2)"]
    );
    // c1 is the upper entry and stays, with its recording; c2 goes.
    let mut other = joined_twice("c1");
    assert_eq!(
        heard_at_a(&mut other),
        [
            "Released(c2; C; s=Transferred, rel=3)",
            "PartyChanged(c1; B; s=Transferred, 3=X:TransferredBy, p=c1)"
        ]
    );
    for bench in [bench, other] {
        let calls: Vec<_> = bench.snapshot("A").calls.into_iter().map(|call| call.conn_id).collect();
        assert_eq!((calls, bench.read_again.len()), (vec![bench.conn("c1")], 0));
    }
}

#[test]
fn a_lifted_handset_that_becomes_a_call_is_not_released_for_nobody_has_heard_of_it() {
    let mut bench = joined_twice("no call");
    assert_eq!(heard_at_a(&mut bench), ["PartyChanged(c1; B; s=Transferred, 3=X:TransferredBy, p=c1)"]);
}
