//! A calls X outside (call-models.md 2.3).

mod bench;

use bench::Bench;
use bench::steps::whatever_the_switch_does;
use bench::switch::Style;

#[test]
fn an_outbound_call_is_of_unknown_type_until_it_reaches_the_network() {
    whatever_the_switch_does(
        "| step                  | A                                |
         | TMakeCall(A, X)       | Dialing(c1; X; ref) Unknown DNIS=X |
         | A reaches the network | NetworkReached(c1; X) Outbound   |
         | X answers             | Established(c1; X) Outbound      |
         | X hangs up            | Released(c1; X; rel=2) Outbound  |",
    );
}

#[test]
fn the_caller_may_release_an_outbound_call() {
    whatever_the_switch_does(
        "| step                  | A                          |
         | A calls X             | Dialing(c1; X)             |
         | A reaches the network | NetworkReached(c1; X)      |
         | X answers             | Established(c1; X)         |
         | A hangs up            | Released(c1; X; rel=1)     |",
    );
}

#[test]
fn a_switch_without_network_reached_gives_no_such_event() {
    whatever_the_switch_does(
        "| step       | A                           |
         | A calls X  | Dialing(c1; X) Unknown      |
         | X answers  | Established(c1; X) Unknown  |
         | X hangs up | Released(c1; X; rel=2)      |",
    );
}

#[test]
fn reaching_the_network_twice_is_told_once() {
    Bench::new(Style::PLAIN).play(
        "| step                  | A                      |
         | A calls X             | Dialing(c1; X)         |
         | A reaches the network | NetworkReached(c1; X)  |
         | A reaches the network | -                      |",
    );
}
