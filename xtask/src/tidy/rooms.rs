//! The table of who may use whom. A change here is a change of the architecture: it goes together with
//! `docs/architecture.md`, in one commit that says why.

/// One row of the table.
pub(crate) struct Room {
    /// The package's name.
    pub(crate) name: &'static str,
    /// A pure room reads no clock and no randomness: the same input gives the same output, in the server, the
    /// simulation and the fuzzer.
    pub(crate) pure: bool,
    /// The rooms it may use.
    pub(crate) uses: &'static [&'static str],
    /// The rooms that its tests may use besides.
    pub(crate) tests_use: &'static [&'static str],
    /// Outside crates that it may not use. A name stands for its family too: `tokio` for `tokio-util`.
    /// What only tests use is not held against it.
    pub(crate) shuns: &'static [&'static [&'static str]],
}

const RUNTIME: &[&str] = &["tokio", "actix", "async-std", "smol"];
const ACTORS: &[&str] = &["actix"];
const HTTP: &[&str] = &["actix-web", "actix-ws", "actix-http"];
const CHANCE: &[&str] = &["rand", "fastrand", "getrandom"];
const CLOCK: &[&str] = &["chrono", "jiff", "time"];
const SERDE: &[&str] = &["serde"];
const JSON: &[&str] = &["serde_json"];

const PURE: &[&[&str]] = &[RUNTIME, CHANCE];

/// Every room of the house, from the wire to the binary.
#[rustfmt::skip]
pub(crate) const ROOMS: &[Room] = &[
    Room { name: "rose",             pure: true,  uses: &[],                             tests_use: &[],                   shuns: PURE },
    Room { name: "csta",             pure: true,  uses: &["rose"],                       tests_use: &[],                   shuns: PURE },
    Room { name: "csta-link",        pure: true,  uses: &["rose", "csta"],               tests_use: &["switch-model"],     shuns: PURE },
    Room { name: "telephony",        pure: true,  uses: &[],                             tests_use: &[],                   shuns: &[RUNTIME, CHANCE, CLOCK, SERDE] },
    Room { name: "csta-adapter",     pure: true,  uses: &["rose", "csta", "telephony"],  tests_use: &[],                   shuns: PURE },
    Room { name: "switch-model",     pure: true,  uses: &["rose", "csta"],               tests_use: &[],                   shuns: PURE },
    Room { name: "middleware",       pure: false, uses: &["rose", "csta", "csta-link", "telephony", "csta-adapter"],
                                                                                         tests_use: &["switch-model"],     shuns: &[HTTP, JSON] },
    Room { name: "client-api",       pure: false, uses: &[],                             tests_use: &[],                   shuns: &[RUNTIME] },
    Room { name: "gateway",          pure: false, uses: &["client-api", "middleware", "telephony"],
                                                                                         tests_use: &["cordboard-client"], shuns: &[] },
    Room { name: "cordboard-client", pure: false, uses: &["client-api"],                 tests_use: &[],                   shuns: &[ACTORS] },
    Room { name: "cordboard",        pure: false, uses: EVERY_ROOM,                      tests_use: &[],                   shuns: &[] },
    Room { name: "xtask",            pure: false, uses: &[],                             tests_use: &[],                   shuns: &[RUNTIME] },
];

/// The binary wires the house together, so it sees all of it.
const EVERY_ROOM: &[&str] = &[
    "rose",
    "csta",
    "csta-link",
    "telephony",
    "csta-adapter",
    "switch-model",
    "middleware",
    "client-api",
    "gateway",
    "cordboard-client",
];

/// The rooms that may print: they are commands.
pub(crate) const COMMANDS: &[&str] = &["cordboard", "xtask"];

/// The row of the package called `name`.
pub(crate) fn room(name: &str) -> Option<&'static Room> {
    ROOMS.iter().find(|room| room.name == name)
}

impl Room {
    /// Whether the outside crate `name` is one that this room may not use.
    pub(crate) fn shuns(&self, name: &str) -> bool {
        self.shuns.iter().copied().flatten().any(|family| is_of_family(name, family))
    }
}

fn is_of_family(name: &str, family: &str) -> bool {
    name.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_only_rooms_that_it_has() {
        for row in ROOMS {
            for used in row.uses.iter().chain(row.tests_use) {
                assert!(room(used).is_some(), "{} uses {used}, which has no row", row.name);
            }
        }
    }

    #[test]
    fn no_room_uses_itself_by_way_of_others() {
        fn reaches(from: &Room, target: &str) -> bool {
            from.uses
                .iter()
                .any(|used| *used == target || room(used).is_some_and(|next| reaches(next, target)))
        }
        for row in ROOMS {
            assert!(!reaches(row, row.name), "{} is in a circle", row.name);
        }
    }

    #[test]
    fn the_oracle_and_the_rules_do_not_know_each_other() {
        let uses = |name| room(name).expect("has a row").uses;
        assert!(!uses("switch-model").contains(&"telephony"));
        assert!(!uses("switch-model").contains(&"csta-link"));
        assert!(uses("telephony").is_empty());
    }

    #[test]
    fn a_shunned_name_stands_for_its_family_and_no_further() {
        let telephony = room("telephony").expect("has a row");
        assert!(telephony.shuns("serde"));
        assert!(telephony.shuns("serde_json"));
        assert!(telephony.shuns("actix-rt"));
        assert!(!telephony.shuns("serdelicious"));
        let middleware = room("middleware").expect("has a row");
        assert!(middleware.shuns("actix-web"));
        assert!(!middleware.shuns("actix"));
        assert!(!middleware.shuns("tokio"));
    }

    #[test]
    fn http_is_for_the_gateway_and_the_binary_only() {
        let may: Vec<&str> =
            ROOMS.iter().filter(|room| !room.shuns("actix-web")).map(|room| room.name).collect();
        assert_eq!(may, ["gateway", "cordboard"]);
    }
}
