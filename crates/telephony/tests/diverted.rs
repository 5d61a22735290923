//! A ringing call goes elsewhere (call-models.md 6, as far as the ringing party and the caller see it).

mod bench;

use bench::Bench;
use bench::switch::{Reports, Style};
use telephony::address::Address;
use telephony::names::CallState;
use telephony::switch::{Connection, SwitchCallId, SwitchEvent};

/// B's call goes to D; the switch says so on the monitors of A and B.
fn diverted(reason: CallState) -> Reports {
    let event = SwitchEvent::Diverted {
        connection: Connection::of(&SwitchCallId::new(&[1]), &bench::dn("B")),
        diverting: Address::number("B"),
        destination: Address::number("D"),
        reason: Some(reason),
    };
    ["A", "B"].map(|dn| (dn.into(), event.clone())).into()
}

fn ringing_at_b() -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | A | B |\n | A calls B | Dialing(c1; B) | Ringing(c1; A) |");
    bench
}

#[test]
fn the_party_that_rang_has_released_with_the_reason_and_where_the_call_went() {
    for (reason, released) in [
        (CallState::Redirected, "Released(c1; A; s=Redirected, 3=D:Destination, rel=1)"),
        (CallState::Forwarded, "Released(c1; A; s=Forwarded, 3=D:Destination, rel=3)"),
        (CallState::Pickedup, "Released(c1; A; s=Pickedup, 3=D:Destination, rel=2)"),
        (CallState::Ok, "Released(c1; A; s=Redirected, 3=D:Destination, rel=1)"),
    ] {
        let mut bench = ringing_at_b();
        bench.play_reports(diverted(reason));
        let heard = bench.take_heard();
        assert!(heard["B"][0].is(released), "{heard:?}");
        assert!(!heard.contains_key("A"), "the caller hears of it when somebody answers");
    }
}

#[test]
fn the_caller_sees_the_new_far_end_with_the_answer() {
    let mut bench = ringing_at_b();
    bench.play_reports(diverted(CallState::Forwarded));
    bench.forget_heard();
    bench.play(
        "| step      | A                  | D                  |
         | D rings   | -                  | Ringing(c1; A)     |
         | D answers | Established(c1; D) | Established(c1; A) |",
    );
}

#[test]
fn a_dn_that_never_rang_hears_nothing_of_a_diversion() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play_reports(diverted(CallState::Forwarded));
    assert!(bench.take_heard().is_empty());
}
