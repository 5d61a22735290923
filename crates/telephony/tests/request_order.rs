//! Requests of one DN, one after the other (private-services.md 2.2, 8; features.md 14).

mod bench;

use bench::Bench;
use bench::switch::{Order, Style};
use telephony::names::RegisterMode;
use telephony::request::Wish;

/// A bench on which A and B talk on c1 and the switch does not answer.
fn silent_switch() -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                 | A                  | B                  |
         | A calls B            | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers            | Established(c1; B) | Established(c1; A) |
         | the switch is silent |                    |                    |",
    );
    bench
}

#[test]
fn a_request_waits_for_the_answer_to_the_one_before_it() {
    let mut bench = silent_switch();
    bench.play(
        "| step                         | A | B                          |
         | TPrivateService(3013, B, c1) |   |                            |
         | THoldCall(B)                 |   |                            |",
    );
    assert_eq!(bench.asked.len(), 1);
    bench.play("| step | B |\n | response | PrivateInfo(3013; c1; ref) |");
    assert_eq!(bench.asked.len(), 1, "the second is asked with the answer to the first");
}

#[test]
fn a_request_waits_no_longer_than_the_gap_of_its_device() {
    let mut bench = silent_switch();
    bench.play("| step | B |\n | TPrivateService(3013, B, c1) | |\n | THoldCall(B) | |\n | pass(249) | |");
    assert_eq!(bench.asked.len(), 1);
    bench.play("| step | B |\n | pass(1) | |");
    assert_eq!(bench.asked.len(), 1, "the gap of 250 ms is over");
}

#[test]
fn requests_of_two_dns_about_one_call_wait_for_each_other() {
    let mut bench = silent_switch();
    bench.play("| step | B |\n | TPrivateService(3013, B, c1) | |\n | THoldCall(A) | |");
    assert_eq!(bench.asked.len(), 1, "the switch has B's request");
    bench.play("| step | B |\n | pass(249) | |");
    assert_eq!(bench.asked.len(), 0);
    bench.play("| step | B |\n | pass(1) | |");
    assert_eq!(bench.asked.len(), 1, "the gap of 250 ms is over, and A's request is asked");
}

#[test]
fn a_request_about_a_call_goes_on_when_the_other_dn_has_its_answer() {
    let mut bench = silent_switch();
    bench.play(
        "| step                         | A | B                          |
         | TPrivateService(3013, B, c1) |   |                            |
         | response                     |   | PrivateInfo(3013; c1; ref) |",
    );
    bench.asked.clear();
    bench.play("| step | B |\n | THoldCall(A) | |");
    assert_eq!(bench.asked.len(), 1);
}

#[test]
fn without_a_gap_requests_do_not_wait_for_each_other() {
    let mut bench = silent_switch();
    bench.options.device_rq_gap = std::time::Duration::ZERO;
    bench.play("| step | B |\n | TPrivateService(3013, B, c1) | |\n | THoldCall(B) | |");
    assert_eq!(bench.asked.len(), 2);
}

#[test]
fn changes_of_one_recording_wait_for_each_other_however_long_it_takes() {
    let mut bench = silent_switch();
    bench.play(
        "| step                         | B                                       |
         | TPrivateService(3013, B, c1) |                                         |
         | TPrivateService(3014, B, c1) |                                         |
         | pass(9000)                   |                                         |
         | response                     | PrivateInfo(3013; c1; ref)              |
         | response                     | PrivateInfo(3014; c1; ref)              |",
    );
}

#[test]
fn the_state_is_looked_at_when_the_turn_of_a_request_comes() {
    let mut bench = silent_switch();
    bench.play(
        "| step                         | A                      | B                                                                          |
         | TPrivateService(3013, B, c1) |                        |                                                                            |
         | TPrivateService(3013, B, c1) |                        |                                                                            |
         | response                     |                        | PrivateInfo(3013; c1; ref), Error(43) Permitted=3014,3015                  |
         | TPrivateService(3014, B, c1) |                        |                                                                            |
         | TPrivateService(3015, B, c1) |                        |                                                                            |
         | A hangs up                   | Released(c1; B; rel=1) | PrivateInfo(3014; c1; ref), Released(c1; A; rel=2), Error(56)              |",
    );
}

#[test]
fn requests_are_begun_in_the_order_of_their_arrival() {
    let mut bench = silent_switch();
    bench.play(
        "| step                         | A | B |
         | TPrivateService(3013, B, c1) |   |   |
         | TPrivateService(3014, B, c1) |   |   |
         | THoldCall(B)                 |   |   |
         | pass(1000)                   |   |   |",
    );
    assert_eq!(bench.asked.len(), 1, "the hold stays behind the stop, which waits for the start");
    bench.play("| step | B |\n | response | PrivateInfo(3013; c1; ref) |\n | pass(250) | |");
    assert_eq!(bench.asked.len(), 2);
}

#[test]
fn without_a_gap_of_calls_requests_of_different_devices_do_not_wait_for_each_other() {
    let mut bench = silent_switch();
    bench.options.call_rq_gap = std::time::Duration::ZERO;
    bench.play("| step | A | B |\n | THoldCall(A) | | |\n | THoldCall(B) | | |");
    assert_eq!(bench.asked.len(), 2);
}

#[test]
fn requests_that_memory_answers_do_not_wait() {
    let mut bench = silent_switch();
    bench.play(
        "| step                        | A                                       | B                         |
         | THoldCall(B)                |                                         |                           |
         | TReleaseCall(B)             |                                         |                           |
         | TQueryAddress(B)            |                                         | AddressInfo(in sync; ref) |
         | TUpdateUserData(B, c1, {k=v}) | AttachedDataChanged(c1; ThirdPartyDN B) | AttachedDataChanged(c1; ThirdPartyDN B; ref) |",
    );
}

#[test]
fn a_call_that_the_switch_has_agreed_to_does_not_hold_up_the_next_request() {
    let mut bench = Bench::new(Style::of(Order::ResponseOnly));
    bench.play(
        "| step                         | A                  | B                          |
         | A calls B                    | Dialing(c1; B)     | Ringing(c1; A)             |
         | TAnswerCall(B)               |                    |                            |
         | TPrivateService(3013, B, c1) |                    | PrivateInfo(3013; c1; ref) |",
    );
}

#[test]
fn more_requests_than_may_wait_are_refused_with_52() {
    const MAX_WAITING: usize = 64;
    let mut bench = silent_switch();
    let conn_id = bench.conn("c1");
    let ask = |bench: &mut Bench| {
        bench.request("B", "B", Wish::PrivateService { number: 3013, conn_id: Some(conn_id) });
    };
    // One is in work, and as many as may wait do.
    (0..=MAX_WAITING).for_each(|_| ask(&mut bench));
    assert!(bench.take_heard().is_empty());
    ask(&mut bench);
    assert!(bench.take_heard()["B"][0].is("Error(52)"));
    assert_eq!(bench.unanswered(), MAX_WAITING + 1);
    bench.play("| step | B |\n | link lost | * |");
    assert_eq!(bench.unanswered(), 0, "those that wait end with the link as well");
}

#[test]
fn requests_that_wait_when_the_link_is_lost_end_with_54() {
    silent_switch().play(
        "| step            | B                    |
         | THoldCall(B)    |                      |
         | TReleaseCall(B) |                      |
         | link lost       | Error(54), Error(54) |",
    );
}

#[test]
fn a_client_that_leaves_does_not_undo_what_it_asked_for() {
    let mut bench = silent_switch();
    bench.register("B2", "B", RegisterMode::Share);
    bench.play(
        "| step                             | B                     | B2 |
         | B2: TPrivateService(3013, B, c1) | -                     | *  |
         | gone(B2)                         | -                     | -  |
         | response                         | PrivateInfo(3013; c1) | *  |",
    );
}
