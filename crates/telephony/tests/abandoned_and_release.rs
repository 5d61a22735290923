//! Calls that end before the answer (call-models.md 2.5), and who released (features.md 7).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;
use telephony::address::Address;
use telephony::switch::SwitchEvent;

#[test]
fn a_call_that_the_caller_gives_up_is_abandoned_where_it_rings() {
    whatever_the_switch_does(
        "| step            | A                           | B                        |
         | A calls B       | Dialing(c1; B)              | Ringing(c1; A)           |
         | A hangs up      | Released(c1; B; rel=1)      | Abandoned(c1; A; rel=2)  |
         | A calls B       | Dialing(c2; B)              | Ringing(c2; A)           |
         | TReleaseCall(A) | Released(c2; B; rel=1, ref) | Abandoned(c2; A; rel=2)  |",
    );
}

#[test]
fn an_inbound_call_that_is_given_up_is_abandoned() {
    whatever_the_switch_does(
        "| step       | B                                |
         | X calls B  | Ringing(c1; X)                   |
         | X hangs up | Abandoned(c1; X; rel=2) Inbound  |",
    );
}

#[test]
fn a_caller_that_gives_up_before_it_rang_anywhere_releases_what_it_dialled() {
    whatever_the_switch_does(
        "| step       | A                      | B |
         | A calls X  | Dialing(c1; X)         | - |
         | A hangs up | Released(c1; X; rel=1) | - |",
    );
}

#[test]
fn a_called_party_that_rejects_has_released_and_the_caller_hears_busy() {
    whatever_the_switch_does(
        "| step            | A                                | B                           |
         | A calls B       | Dialing(c1; B)                   | Ringing(c1; A)              |
         | TReleaseCall(B) | DestinationBusy(c1; B; s=Busy)   | Released(c1; A; rel=1, ref) |
         | A hangs up      | Released(c1; B; s=Busy, rel=1)   |                             |",
    );
}

#[test]
fn a_release_that_the_switch_refuses_leaves_the_call_as_it_is() {
    Bench::new(Style::PLAIN).play(
        "| step                          | A                           | B                      |
         | A calls B                     | Dialing(c1; B)              | Ringing(c1; A)         |
         | B answers                     | Established(c1; B)          | Established(c1; A)     |
         | the switch refuses with(1166) |                             |                        |
         | TReleaseCall(A)               | Error(1166)                 | -                      |
         | the switch agrees             |                             |                        |
         | TReleaseCall(A)               | Released(c1; B; rel=1, ref) | Released(c1; A; rel=2) |",
    );
}

#[test]
fn a_request_that_waits_for_a_call_that_ends_is_answered_with_56() {
    Bench::new(Style::PLAIN).play(
        "| step                 | A                      | B                                  |
         | A calls B            | Dialing(c1; B)         | Ringing(c1; A)                     |
         | the switch is silent |                        |                                    |
         | TAnswerCall(B)       |                        |                                    |
         | A hangs up           | Released(c1; B; rel=1) | Abandoned(c1; A; rel=2), Error(56) |",
    );
}

#[test]
fn a_caller_that_gives_up_while_the_called_party_releases_answers_that_request() {
    Bench::new(Style::PLAIN).play(
        "| step                 | A                      | B                            |
         | A calls B            | Dialing(c1; B)         | Ringing(c1; A)               |
         | the switch is silent |                        |                              |
         | TReleaseCall(B)      |                        |                              |
         | A hangs up           | Released(c1; B; rel=1) | Released(c1; A; rel=1, ref)  |",
    );
}

#[test]
fn a_party_that_is_cleared_with_the_name_of_the_far_end_was_released_by_it() {
    // The far end goes first and the switch names nobody at the second leg.
    let mut bench = Bench::new(Style { blocked: true, ..Style::PLAIN });
    bench.play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |",
    );
    let mut reports = bench.switch.hangs_up("B");
    for (_, event) in &mut reports {
        if let SwitchEvent::ConnectionCleared { releasing, connection, .. } = event
            && *connection == telephony::switch::Connection::of(&connection.call, &bench::dn("A"))
        {
            *releasing = Address::NotKnown;
        }
    }
    bench.play_reports(reports);
    let heard = bench.take_heard();
    assert!(heard["A"][0].is("Released(c1; B; rel=2)"), "{heard:?}");
    assert!(heard["B"][0].is("Released(c1; A; rel=1)"), "{heard:?}");
}
