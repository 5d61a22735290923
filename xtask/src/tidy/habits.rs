//! Code that a reviewer would send back: calls that lose messages, grow without bound, read a clock where none may
//! be read, or end the process where an error would do.

use super::finding::Finding;
use super::rooms::{self, COMMANDS};
use super::source::Source;
use super::tokens::Token;

struct Habit {
    /// The tokens, apart by spaces.
    pattern: &'static str,
    place: Place,
    rule: &'static str,
    right: &'static str,
}

/// Where a habit is not wanted.
#[derive(Clone, Copy)]
enum Place {
    /// Everywhere but in tests.
    Production,
    /// In tests.
    Tests,
    /// In pure rooms, their tests included. Their benches measure time and may read the clock.
    PureRooms,
    /// In rooms that are not commands.
    Libraries,
}

const UNBOUNDED: &str = "every queue has a limit";
const BOUND_IT: &str = "take a bounded channel, name its limit and design what happens at it";
const NO_CLOCK: &str = "a pure room reads no clock";
const TAKE_NOW: &str = "take `now` as an argument";
const NO_CHANCE: &str = "a pure room reads no randomness";
const TAKE_VALUE: &str = "take the value as an argument";
const NO_SLEEP: &str = "a test does not sleep";
const WAIT_FOR_IT: &str = "move simulated time on, or wait for the event itself";

#[rustfmt::skip]
const HABITS: &[Habit] = &[
    Habit { pattern: ". do_send (", place: Place::Production, rule: "`do_send` ignores a full mailbox",
            right: "use `try_send` and design what happens when the mailbox is full" },
    Habit { pattern: "unbounded_channel", place: Place::Production, rule: UNBOUNDED, right: BOUND_IT },
    Habit { pattern: "unbounded (", place: Place::Production, rule: UNBOUNDED, right: BOUND_IT },
    Habit { pattern: "UnboundedSender", place: Place::Production, rule: UNBOUNDED, right: BOUND_IT },
    Habit { pattern: "UnboundedReceiver", place: Place::Production, rule: UNBOUNDED, right: BOUND_IT },
    Habit { pattern: "mpsc :: channel ( )", place: Place::Production, rule: UNBOUNDED, right: BOUND_IT },
    Habit { pattern: "Instant :: now", place: Place::PureRooms, rule: NO_CLOCK, right: TAKE_NOW },
    Habit { pattern: "SystemTime :: now", place: Place::PureRooms, rule: NO_CLOCK, right: TAKE_NOW },
    Habit { pattern: "Utc :: now", place: Place::PureRooms, rule: NO_CLOCK, right: TAKE_NOW },
    Habit { pattern: "Timestamp :: now", place: Place::PureRooms, rule: NO_CLOCK, right: TAKE_NOW },
    Habit { pattern: "rand ::", place: Place::PureRooms, rule: NO_CHANCE, right: TAKE_VALUE },
    Habit { pattern: "fastrand ::", place: Place::PureRooms, rule: NO_CHANCE, right: TAKE_VALUE },
    Habit { pattern: "getrandom ::", place: Place::PureRooms, rule: NO_CHANCE, right: TAKE_VALUE },
    Habit { pattern: ". unwrap ( )", place: Place::Production, rule: "production code does not unwrap",
            right: "use `?`, or `expect` with the invariant that makes it safe" },
    Habit { pattern: "sleep (", place: Place::Tests, rule: NO_SLEEP, right: WAIT_FOR_IT },
    Habit { pattern: "sleep_until (", place: Place::Tests, rule: NO_SLEEP, right: WAIT_FOR_IT },
    Habit { pattern: "clippy :: print_stdout", place: Place::Libraries, rule: "only a command prints",
            right: "return what there is to say, or trace it" },
];

pub(crate) fn check(source: &Source) -> Vec<Finding> {
    HABITS.iter().flat_map(|habit| habit.found_in(source)).collect()
}

impl Habit {
    fn found_in(&self, source: &Source) -> Vec<Finding> {
        let Some(rust) = &source.rust else { return Vec::new() };
        rust.tokens
            .find(self.pattern)
            .filter(|token| self.place.takes_in(source, token))
            .map(|token| Finding::new(&source.path, token.line, self.rule, self.right))
            .collect()
    }
}

impl Place {
    fn takes_in(self, source: &Source, token: &Token) -> bool {
        let package = source.package.as_deref();
        let in_test = source.for_tests || token.in_test;
        match self {
            Self::Production => !in_test,
            Self::Tests => in_test,
            Self::PureRooms => {
                !source.path.contains("/benches/")
                    && package.and_then(rooms::room).is_some_and(|room| room.pure)
            }
            Self::Libraries => !in_test && package.is_some_and(|name| !COMMANDS.contains(&name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::source::samples::rust;
    use super::*;

    fn rules(package: &str, path: &str, text: &str) -> Vec<String> {
        check(&rust(package, path, text)).into_iter().map(|it| it.rule).collect()
    }

    fn in_room(package: &str, statement: &str) -> Vec<String> {
        rules(package, "crates/x/src/lib.rs", &format!("fn a() {{ {statement} }}"))
    }

    fn in_test(package: &str, statement: &str) -> Vec<String> {
        rules(package, "crates/x/src/lib.rs", &format!("#[test] fn a() {{ {statement} }}"))
    }

    #[test]
    fn unwrap_is_for_tests() {
        assert_eq!(in_room("gateway", "b.unwrap();"), ["production code does not unwrap"]);
        assert_eq!(in_room("gateway", "assert!(b\n.unwrap());").len(), 1);
        assert!(in_test("gateway", "b.unwrap();").is_empty());
        assert!(in_room("gateway", "b.unwrap_or(c);").is_empty());
    }

    #[test]
    fn clocks_and_chance_stay_out_of_pure_rooms_and_their_tests() {
        for reading in ["Instant::now();", "std::time::SystemTime::now();", "rand::random();"] {
            assert_eq!(in_room("csta-link", reading).len(), 1, "{reading}");
            assert_eq!(in_test("csta-link", reading).len(), 1, "{reading}");
            assert!(in_room("middleware", reading).is_empty(), "{reading}");
        }
    }

    #[test]
    fn a_bench_of_a_pure_room_measures_time() {
        let reading = "fn a() { Instant::now(); }";
        assert!(rules("csta", "crates/csta/benches/codec/rounds.rs", reading).is_empty());
        assert_eq!(rules("csta", "crates/csta/tests/wire/main.rs", reading), [NO_CLOCK]);
    }

    #[test]
    fn messages_are_neither_dropped_nor_piled_up() {
        assert_eq!(in_room("middleware", "actor.do_send(b);"), ["`do_send` ignores a full mailbox"]);
        assert!(in_test("middleware", "actor.do_send(b);").is_empty());
        for pile in [
            "unbounded_channel();",
            "let a: UnboundedSender<B>;",
            "mpsc::channel();",
            "futures::unbounded();",
        ] {
            assert_eq!(in_room("middleware", pile), [UNBOUNDED], "{pile}");
        }
        assert!(in_room("middleware", "mpsc::channel(LIMIT);").is_empty());
    }

    #[test]
    fn a_test_does_not_sleep_and_production_may() {
        assert_eq!(in_test("middleware", "tokio::time::sleep(b).await;"), [NO_SLEEP]);
        assert_eq!(rules("cordboard", "crates/cordboard/tests/a.rs", "fn a() { sleep(b) }"), [NO_SLEEP]);
        assert!(in_room("middleware", "tokio::time::sleep(b).await;").is_empty());
    }

    #[test]
    fn only_a_command_lifts_the_ban_on_printing() {
        let text = "#![allow(clippy::print_stdout)]";
        assert_eq!(rules("gateway", "crates/gateway/src/lib.rs", text), ["only a command prints"]);
        assert!(rules("cordboard", "crates/cordboard/src/main.rs", text).is_empty());
    }
}
