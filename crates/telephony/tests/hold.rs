//! Hold and retrieve (call-models.md 2.7).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;

const TALKING: &str = "| step       | A | B |
                       | A calls B  | * | * |
                       | B answers  | * | * |";

#[test]
fn hold_and_retrieve_are_told_to_the_holder_only() {
    whatever_the_switch_does(&format!(
        "{TALKING}
         | THoldCall(B)     | - | Held(c1; A; ref)                               |
         | TRetrieveCall(B) | - | Retrieved(c1; A; ref) role=RoleDestination     |"
    ));
}

#[test]
fn hold_and_retrieve_at_the_telephone_are_told_without_a_reference() {
    whatever_the_switch_does(&format!(
        "{TALKING}
         | B holds     | - | Held(c1; A)      |
         | B retrieves | - | Retrieved(c1; A) |"
    ));
}

#[test]
fn both_parties_may_hold() {
    whatever_the_switch_does(&format!(
        "{TALKING}
         | THoldCall(B)     | -                     | Held(c1; A; ref)      |
         | THoldCall(A)     | Held(c1; B; ref)      | -                     |
         | TRetrieveCall(A) | Retrieved(c1; B; ref) | -                     |
         | TRetrieveCall(B) | -                     | Retrieved(c1; A; ref) |"
    ));
}

#[test]
fn a_held_party_that_hangs_up_releases_the_call() {
    whatever_the_switch_does(&format!(
        "{TALKING}
         | B holds    | -                      | Held(c1; A)            |
         | A hangs up | Released(c1; B; rel=1) | Released(c1; A; rel=2) |"
    ));
}

#[test]
fn a_holder_may_release() {
    whatever_the_switch_does(&format!(
        "{TALKING}
         | B holds         | -                      | Held(c1; A)                 |
         | TReleaseCall(B) | Released(c1; B; rel=2) | Released(c1; A; rel=1, ref) |"
    ));
}

#[test]
fn a_refused_hold_changes_nothing() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(&format!(
        "{TALKING}
         | the switch refuses with(1161) |   |             |
         | THoldCall(B)                  |   | Error(1161) |"
    ));
    assert_eq!(bench.snapshot("B").calls[0].party_state.name(), "Connected");
}

#[test]
fn the_snapshot_tells_since_when_a_call_is_held() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(TALKING);
    let talking_since = bench.time();
    bench.play("| step | B |\n | pass(5000) | |\n | B holds | Held(c1; A) |");
    let call = bench.snapshot("B").calls.remove(0);
    assert_eq!((call.established_at, call.held_at), (Some(talking_since), Some(bench.time())));
    bench.play("| step | B |\n | B retrieves | Retrieved(c1; A) |");
    assert_eq!(bench.snapshot("B").calls[0].held_at, None);
}
