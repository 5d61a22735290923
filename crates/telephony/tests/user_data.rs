//! User data of calls (call-models.md 10, client-model.md 5.4 and 8).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;

const TALKING: &str = "| step       | A | B | D |
                       | A calls B  | * | * |   |
                       | B answers  | * | * |   |";

#[test]
fn a_change_is_told_to_both_parties_with_who_made_it_and_the_whole_list() {
    whatever_the_switch_does(&format!(
        "{TALKING}
         | TUpdateUserData(A, c1, {{k=v}}) | AttachedDataChanged(c1; ThirdPartyDN A; ref) data={{k=v}}     | AttachedDataChanged(c1; ThirdPartyDN A) data={{k=v}}          | - |
         | TAttachUserData(B, c1, {{n=#7}}) | AttachedDataChanged(c1; ThirdPartyDN B) data={{k=v,n=7}}     | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={{k=v,n=7}} | - |
         | A hangs up                      | Released(c1; B; rel=1) data={{k=v,n=7}}                       | Released(c1; A; rel=2) data={{k=v,n=7}}                       | - |"
    ));
}

#[test]
fn attaching_adds_a_pair_beside_one_of_its_key_and_updating_replaces_all_of_them() {
    Bench::new(Style::PLAIN).play(&format!(
        "{TALKING}
         | TAttachUserData(A, c1, {{k=1}}) | * | AttachedDataChanged(c1; ThirdPartyDN A) data={{k=1}}      | - |
         | TAttachUserData(A, c1, {{k=2}}) | * | AttachedDataChanged(c1; ThirdPartyDN A) data={{k=1,k=2}}  | - |
         | TUpdateUserData(A, c1, {{k=3}}) | * | AttachedDataChanged(c1; ThirdPartyDN A) data={{k=3}}      | - |
         | TDeletePair(A, c1, k)           | * | AttachedDataChanged(c1; ThirdPartyDN A) !data             | - |"
    ));
}

#[test]
fn a_change_of_nothing_is_told_all_the_same() {
    Bench::new(Style::PLAIN).play(&format!(
        "{TALKING}
         | TDeletePair(A, c1, none)  | AttachedDataChanged(c1; ThirdPartyDN A; ref) | AttachedDataChanged(c1; ThirdPartyDN A) | - |
         | TDeleteUserData(A, c1)    | AttachedDataChanged(c1; ThirdPartyDN A; ref) | AttachedDataChanged(c1; ThirdPartyDN A) | - |"
    ));
}

#[test]
fn a_client_outside_the_call_gets_one_copy_without_this_dn() {
    Bench::new(Style::PLAIN).play(&format!(
        "{TALKING}
         | TUpdateUserData(D, c1, {{k=v}}) | AttachedDataChanged(c1; ThirdPartyDN D) data={{k=v}} | AttachedDataChanged(c1; ThirdPartyDN D) data={{k=v}} | AttachedDataChanged(c1; ThirdPartyDN D; no ThisDN; ref) data={{k=v}} |"
    ));
}

#[test]
fn a_client_that_is_registered_on_both_parties_gets_both_copies() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.register("both", "A", telephony::names::RegisterMode::Share);
    bench.register("both", "B", telephony::names::RegisterMode::Share);
    bench.play(
        "| step       | A | B | both |
         | A calls B  | * | * | Dialing(c1; B), Ringing(c1; A) |
         | both: TUpdateUserData(A, c1, {k=v}) | * | * | AttachedDataChanged(c1; ThirdPartyDN A; ref), AttachedDataChanged(c1; ThirdPartyDN A) |",
    );
}

#[test]
fn data_given_with_a_new_call_is_in_its_first_events() {
    whatever_the_switch_does(
        "| step                    | A                              | B                        |
         | TMakeCall(A, B, {k=v})  | Dialing(c1; B; ref) data={k=v} | Ringing(c1; A) data={k=v} |",
    );
}

#[test]
fn data_over_the_limit_is_refused_with_53_and_changes_nothing() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.user_data_limit = 20;
    bench.play(&format!(
        "{TALKING}
         | TUpdateUserData(A, c1, {{key=123456789}})  | * | *         | - |
         | TUpdateUserData(A, c1, {{key=1234567890}}) | Error(53) | - | - |
         | TMakeCall(D, A, {{key=1234567890}})        | - | - | Error(53) |
         | TDeletePair(A, c1, other) | AttachedDataChanged(c1; ThirdPartyDN A; ref) data={{key=123456789}} | * | - |"
    ));
}

#[test]
fn data_of_an_unknown_call_is_refused_with_56_and_needs_no_switch() {
    Bench::new(Style::PLAIN).play(&format!(
        "{TALKING}
         | TUpdateUserData(A, c9, {{k=v}}) | Error(56) | - | - |
         | link lost                       |           |   |   |
         | TUpdateUserData(A, c1, {{k=v}}) | AttachedDataChanged(c1; ThirdPartyDN A; ref) | AttachedDataChanged(c1; ThirdPartyDN A) | - |"
    ));
}

#[test]
fn data_is_changed_by_clients_that_are_registered_and_do_not_only_listen() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.register("ear", "A", telephony::names::RegisterMode::Monitor);
    bench.play(
        "| step      | A | B | ear       | stranger  | http |
         | A calls B | * | * | *         |           |      |
         | ear: TUpdateUserData(A, c1, {k=v})      | - | - | Error(51) | | |
         | stranger: TUpdateUserData(A, c1, {k=v}) | - | - | | Error(41) | |
         | http: TUpdateUserData(A, c1, {k=v})     | * | * | * | | AttachedDataChanged(c1; ThirdPartyDN A; ref) |",
    );
}
