//! X calls B from outside (call-models.md 2.2).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;

#[test]
fn an_inbound_call_carries_ani_and_dnis_until_its_end() {
    whatever_the_switch_does(
        "| step           | B                                              |
         | X calls B      | Ringing(c1; X) Inbound ANI=X DNIS=B            |
         | TAnswerCall(B) | Established(c1; X; ref) Inbound ANI=X DNIS=B   |
         | X hangs up     | Released(c1; X; rel=2) Inbound ANI=X DNIS=B    |",
    );
}

#[test]
fn a_withheld_caller_id_leaves_ani_and_other_dn_out() {
    Bench::new(Style::PLAIN).play(
        "| step             | B                                   |
         | somebody calls B | Ringing(c1; -) Inbound !ANI DNIS=B  |
         | TAnswerCall(B)   | Established(c1; -; ref) Inbound !ANI |
         | TReleaseCall(B)  | Released(c1; -; rel=1, ref)         |",
    );
}

#[test]
fn ani_is_not_sent_where_it_is_suppressed() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.ani_distribution = telephony::options::AniDistribution::Suppressed;
    bench.play(
        "| step      | B                           |
         | X calls B | Ringing(c1; X) Inbound !ANI |",
    );
}

#[test]
fn who_released_is_not_told_where_the_option_is_off() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.releasing_party_report = false;
    bench.play(
        "| step       | B                                  |
         | X calls B  | Ringing(c1; X)                     |
         | B answers  | Established(c1; X)                 |
         | X hangs up | Released(c1; X) !ReleasingParty    |",
    );
}
