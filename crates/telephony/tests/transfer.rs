//! Transfer (call-models.md 4).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;
use telephony::options::MergedUserData;

const CONSULTING: &str = "| step                        | A | B | C |
                          | A calls B                   | * | * | - |
                          | B answers                   | * | * | - |
                          | TInitiateTransfer(B, c1, C) | - | * | * |";

#[test]
fn a_consult_transfer_joins_the_others_under_the_first_connid() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         | C answers                    | - | * | * |
         | TCompleteTransfer(B, c1, c2) | PartyChanged(c1; C; s=Transferred, 3=B:TransferredBy, p=c1) Internal | Released(c2; C; s=Transferred, 3=C:Destination, rel=1, ref), Released(c1; A; s=Transferred, 3=C:Destination, rel=1) | PartyChanged(c1; A; s=Transferred, 3=B:TransferredBy, p=c2) Internal |
         | A hangs up                   | Released(c1; C; rel=1) | - | Released(c1; A; rel=2) |"
    ));
}

#[test]
fn a_transfer_at_the_telephone_is_told_without_a_reference() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         | C answers   | - | * | * |
         | B transfers | PartyChanged(c1; C; s=Transferred, 3=B:TransferredBy, p=c1) | Released(c2; C; s=Transferred, 3=C:Destination, rel=1), Released(c1; A; s=Transferred, 3=C:Destination, rel=1) | PartyChanged(c1; A; s=Transferred, 3=B:TransferredBy, p=c2) |
         | TReleaseCall(C, c1) | Released(c1; C; rel=2) | - | Released(c1; A; rel=1, ref) |"
    ));
}

const BLIND: &str = "| TCompleteTransfer(B, c1, c2) | PartyChanged(c1; C; s=Transferred, 3=B:TransferredBy, p=c1) | Released(c2; C; s=Transferred, 3=C:Destination, rel=1, ref), Released(c1; A; s=Transferred, 3=C:Destination, rel=1) | PartyChanged(c1; A; s=Transferred, 3=B:TransferredBy, p=c2) |";

#[test]
fn a_transfer_may_be_completed_before_the_answer() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         {BLIND}
         | C answers                    | - | - | Established(c1; A) |"
    ));
}

#[test]
fn whoever_is_transferred_may_give_up_before_the_answer() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         {BLIND}
         | A hangs up                   | Released(c1; C; rel=1) | - | Abandoned(c1; A; rel=2) |"
    ));
}

#[test]
fn a_single_step_transfer_leaves_at_once() {
    whatever_the_switch_does(
        "| step      | A | B | C |
         | A calls B | * | * | - |
         | B answers | * | * | - |
         | TSingleStepTransfer(B, c1, C) | PartyChanged(c1; C; s=Transferred, 3=B:TransferredBy, p=c1) | Released(c1; A; s=Transferred, 3=C:Destination, rel=1, ref) | Ringing(c1; A; s=Transferred, 3=B:TransferredBy) |
         | C answers | - | - | Established(c1; A) |
         | C hangs up | Released(c1; C; rel=2) | - | Released(c1; A; rel=1) |",
    );
}

#[test]
fn an_outside_caller_is_transferred_in_a_single_step_under_the_same_connid() {
    whatever_the_switch_does(
        "| step      | B | C |
         | X calls B | * | - |
         | B answers | * | - |
         | TSingleStepTransfer(B, c1, C, {k=v}) | Released(c1; X; s=Transferred, 3=C:Destination, rel=1, ref) | Ringing(c1; X; s=Transferred, 3=B:TransferredBy) Inbound ANI=X data={k=v} |
         | C answers | - | Established(c1; X) |",
    );
}

#[test]
fn the_held_party_may_hang_up_before_completion() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         | C answers  | - | * | * |
         | A hangs up | Released(c1; B; rel=1) | Released(c1; A; rel=2) | - |
         | C hangs up | - | Released(c2; C; rel=2) Consult | Released(c2; B; rel=1) Consult |"
    ));
}

#[test]
fn the_consulted_party_may_hang_up_before_completion() {
    whatever_the_switch_does(&format!(
        "{CONSULTING}
         | C answers             | - | * | * |
         | C hangs up            | - | Released(c2; C; rel=2) | Released(c2; B; rel=1) |
         | TRetrieveCall(B, c1)  | - | Retrieved(c1; A; ref) | - |"
    ));
}

#[test]
fn an_outside_caller_is_transferred_with_his_number() {
    whatever_the_switch_does(
        "| step                         | B | C |
         | X calls B                    | * | - |
         | B answers                    | * | - |
         | TInitiateTransfer(B, c1, C)  | * | Ringing(c2; B; p=c1) Consult !ANI |
         | C answers                    | * | * |
         | TCompleteTransfer(B, c1, c2) | Released(c2; C; s=Transferred, 3=C:Destination, rel=1, ref) Consult, Released(c1; X; s=Transferred, 3=C:Destination, rel=1) Inbound | PartyChanged(c1; X; s=Transferred, 3=B:TransferredBy, p=c2) Inbound ANI=X |
         | C hangs up                   | - | Released(c1; X; rel=1) |",
    );
}

#[test]
fn a_transfer_to_somebody_outside_is_told_to_those_inside() {
    whatever_the_switch_does(
        "| step                         | A | B |
         | A calls B                    | * | * |
         | B answers                    | * | * |
         | TInitiateTransfer(B, c1, X)  | - | Held(c1; A), Dialing(c2; X; p=c1, ref) Consult |
         | B reaches the network        | - | NetworkReached(c2; X; p=c1) Consult |
         | X answers                    | - | Established(c2; X; p=c1) Consult |
         | TCompleteTransfer(B, c1, c2) | PartyChanged(c1; X; s=Transferred, 3=B:TransferredBy, p=c1) | Released(c2; X; s=Transferred, 3=X:Destination, rel=1, ref), Released(c1; A; s=Transferred, 3=X:Destination, rel=1) |",
    );
}

#[test]
fn no_call_is_left_behind() {
    for style in Style::ALL {
        let mut bench = Bench::new(style);
        bench.play(&format!("{CONSULTING}\n {BLIND}\n | C answers | - | - | * |"));
        assert_eq!(bench.live_calls(), 1);
        bench.play("| step | A | C |\n | A hangs up | * | * |");
        assert_eq!(bench.live_calls(), 0);
    }
}

/// call-models.md 12.
#[test]
fn a_recording_ends_with_the_leg_of_whoever_transfers_and_another_begins_under_the_same_connid() {
    whatever_the_switch_does(
        "| step                         | A | B | C |
         | A calls B                    | * | * | - |
         | B answers                    | * | * | - |
         | TPrivateService(3013, B, c1) | - | PrivateInfo(3013; c1; ref) | - |
         | TInitiateTransfer(B, c1, C)  | - | Held(c1; A), Dialing(c2; C; p=c1, ref) | * |
         | C answers                    | - | Established(c2; C; p=c1) | * |
         | TCompleteTransfer(B, c1, c2) | * | Released(c2; C; s=Transferred, 3=C:Destination, rel=1, ref), PrivateInfo(3014; c1) Cause=transferred, Released(c1; A; s=Transferred, 3=C:Destination, rel=1) | * |
         | TPrivateService(3013, C, c1) | - | - | PrivateInfo(3013; c1; ref) |
         | A hangs up                   | Released(c1; C; rel=1) | - | PrivateInfo(3014; c1) Cause=released, Released(c1; A; rel=2) |",
    );
}

#[test]
fn a_recording_moves_with_its_leg_to_the_other_connid() {
    for style in Style::ALL {
        let mut bench = Bench::new(style);
        bench.play(&format!(
            "{CONSULTING}
             | C answers                    | - | * | * |
             | TPrivateService(3013, A, c1) | * | - | - |
             | TPrivateService(3013, C, c2) | - | - | * |
             | TPrivateService(3015, C, c2) | - | - | * |
             | TCompleteTransfer(B, c1, c2) | PartyChanged(c1; C; s=Transferred, 3=B:TransferredBy, p=c1) | * | PartyChanged(c1; A; s=Transferred, 3=B:TransferredBy, p=c2) |
             | TPrivateService(3016, C, c1) | - | - | PrivateInfo(3016; c1; ref) |
             | TPrivateService(3016, C, c2) | - | - | Error(56) |
             | A hangs up                   | PrivateInfo(3014; c1), Released(c1; C; rel=1) | - | PrivateInfo(3014; c1), Released(c1; A; rel=2) |"
        ));
    }
}

#[test]
fn what_is_asked_of_a_leg_that_moves_is_answered_under_its_new_connid() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(&format!(
        "{CONSULTING}
         | C answers                    | - | * | * |
         | the switch is silent         | - | - | - |
         | TPrivateService(3013, C, c2) | - | - | - |
         | B transfers                  | * | * | * |
         | record(C)                    | - | - | PrivateInfo(3013; c1; ref) |"
    ));
}

fn data_after_a_transfer(merge: MergedUserData) -> String {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.merged_user_data = merge;
    bench.play(
        "| step                                 | A | B | C |
         | TMakeCall(A, B, {k=main,m=1})        | * | * | - |
         | B answers                            | * | * | - |
         | TInitiateTransfer(B, c1, C, {k=consult,c=2}) | - | * | Ringing(c2; B; p=c1) data={k=consult,c=2} |
         | C answers                            | - | * | * |
         | TCompleteTransfer(B, c1, c2)         | * | * | * |",
    );
    let list = bench.snapshot("C").calls.remove(0).user_data;
    assert_eq!(list, bench.snapshot("A").calls.remove(0).user_data);
    list.0
        .iter()
        .map(|(key, _)| format!("{key}={}", list.get(key).map_or("", |v| text(v))))
        .collect::<Vec<_>>()
        .join(",")
}

fn text(value: &telephony::key_value::KvValue) -> &str {
    if let telephony::key_value::KvValue::Text(text) = value { text } else { "?" }
}

#[test]
fn the_data_after_a_transfer_is_as_the_option_says() {
    use MergedUserData::{ConsultOnly, MainOnly, MergedOverConsult, MergedOverMain};
    for (merge, list) in [
        (MainOnly, "k=main,m=1"),
        (ConsultOnly, "k=consult,c=2"),
        (MergedOverMain, "k=consult,m=1,c=2"),
        (MergedOverConsult, "k=main,c=2,m=1"),
    ] {
        assert_eq!(data_after_a_transfer(merge), list, "{merge:?}");
    }
}

#[test]
fn a_ringing_call_may_be_redirected() {
    whatever_the_switch_does(
        "| step                    | A | B | C |
         | A calls B               | * | * | - |
         | TRedirectCall(B, c1, C) | - | Released(c1; A; s=Redirected, 3=C:Destination, rel=1, ref) | Ringing(c1; A; s=Redirected) |
         | C answers               | Established(c1; C) | - | Established(c1; A) |",
    );
}

/// The server is killed while C's telephone rings, and comes back.
fn restarted(style: Style) -> Bench {
    let mut bench = Bench::new(style);
    bench.play(CONSULTING);
    bench.restart();
    bench.play("| step | others |\n | link back | * |");
    bench
}

#[test]
fn after_a_restart_a_consult_call_knows_the_call_that_it_was_begun_from() {
    for style in Style::ALL {
        let mut bench = restarted(style);
        let (main, consult) = (bench.conn("c1"), bench.conn("c2"));
        let calls: Vec<_> =
            bench.snapshot("B").calls.iter().map(|call| (call.conn_id, call.consult_of)).collect();
        assert_eq!(calls, [(main, None), (consult, Some(main))]);
        bench.play("| step | B | C |\n | C answers | Established(c2; C; p=c1) | Established(c2; B; p=c1) |");
    }
}

#[test]
fn a_transfer_that_was_begun_before_a_restart_is_completed_after_it() {
    for style in Style::ALL {
        restarted(style).play(&format!(
            "| step        | A | B | C |
             {BLIND}
             | C answers   | - | - | Established(c1; A) |
             | A hangs up  | Released(c1; C; rel=1) | - | Released(c1; A; rel=2) |"
        ));
    }
}
