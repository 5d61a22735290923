//! Options that have a name and a meaning and are not in force yet. They are accepted and checked, so that a
//! configuration written for them starts the server, with a remark for each.

use config::Value;

use super::time_value::{Unit, time};
use super::values::{self, Reading, items, one_of, word, write_instead};

/// What a value may be.
pub(super) enum Rule {
    Bool,
    Text,
    /// A whole number from the first to the second.
    Whole(i64, i64),
    /// A time in that unit, from the first to the second.
    Time(Unit, u64, u64),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of these words, each with + or - before it if need be.
    Signs(&'static [&'static str]),
    /// A list of `none`, `recall`, `release` and numbers: where an unanswered call goes.
    Overflow,
    /// A whole number, or max.
    Licences,
    /// Must stay 0: the server does not do it yet, and whoever writes 1 relies on it.
    Off,
}

/// One option.
pub(super) struct Later {
    /// The table in which it stands, without places in lists.
    section: &'static str,
    /// Its name; `<n>` stands for a number, `*` for any name.
    name: &'static str,
    pub(super) rule: Rule,
}

const UNLIMITED: i64 = i64::MAX;
/// The longest after-call work that a client may want: a day.
const LONGEST_WRAP_UP: u64 = 86_400;
/// The longest time of an option whose table names no limit: a week.
const LONGEST: u64 = 604_800;
const NO_ANSWER_ACTION: &[&str] = &["none", "notready", "logout"];
const LOCAL_OR_REMOTE: &[&str] = &["off", "local", "remote", "both"];
#[rustfmt::skip]
const DN_TYPES: &[&str] = &[
    "acdqueue", "announcement", "data", "extension", "position", "routedn", "routequeue", "trunk", "voicemail",
];

use Rule::{Bool, Licences, Off, Overflow, Signs, Text, Time, Whole, Word};
use Unit::{Microseconds, Milliseconds, Seconds};

const fn row(section: &'static str, name: &'static str, rule: Rule) -> Later {
    Later { section, name, rule }
}

/// All of them, in the order of the options' own table.
#[rustfmt::skip]
const LATER: &[Later] = &[
    row("tserver", "link-<n>-name", Text),
    row("tserver", "customer-id", Text),
    row("tserver", "background-processing", Bool),
    row("tserver", "background-timeout", Time(Microseconds, 0, 1_000_000)),

    row("tserver", "emulate-login", Word(&["true", "false", "on-RP"])),
    row("tserver", "emulated-login-state", Word(&["ready", "not-ready"])),
    row("tserver", "agent-strict-id", Word(&["true", "false", "passwd"])),
    row("tserver", "agent-emu-login-on-call", Bool),
    row("tserver", "wrap-up-time", Time(Seconds, 0, LONGEST_WRAP_UP)),
    row("tserver", "untimed-wrap-up-value", Whole(1, UNLIMITED)),
    row("tserver", "wrap-up-threshold", Time(Seconds, 0, 3600)),
    row("tserver", "timed-acw-in-idle", Bool),
    row("tserver", "acw-in-idle-force-ready", Bool),
    row("tserver", "legal-guard-time", Time(Seconds, 0, 30)),

    row("tserver", "agent-no-answer-timeout", Time(Seconds, 0, 600)),
    row("tserver", "agent-no-answer-action", Word(NO_ANSWER_ACTION)),
    row("tserver", "agent-no-answer-overflow", Overflow),
    row("tserver", "extn-no-answer-timeout", Time(Seconds, 0, 600)),
    row("tserver", "extn-no-answer-overflow", Overflow),
    row("tserver", "posn-no-answer-timeout", Time(Seconds, 0, 600)),
    row("tserver", "posn-no-answer-overflow", Overflow),
    row("tserver", "recall-no-answer-timeout", Time(Seconds, 0, 600)),
    row("tserver", "nas-private", Bool),
    row("tserver", "nas-indication", Word(&["none", "ext", "rsn"])),
    row("tserver", "supervised-route-timeout", Time(Seconds, 0, 600)),
    row("tserver", "route-timeout", Time(Seconds, 0, 600)),

    row("tserver", "bsns-call-dev-types", Signs(&["acdq", "rp", "rpq", "xrp"])),
    row("tserver", "inbound-bsns-calls", Bool),
    row("tserver", "outbound-bsns-calls", Bool),
    row("tserver", "internal-bsns-calls", Bool),
    row("tserver", "unknown-bsns-calls", Bool),
    row("tserver", "inherit-bsns-type", Bool),
    row("tserver", "call-type-by-dn", Bool),
    row("tserver", "dn-scope", Word(&["undefined", "internal", "external", "office"])),
    row("tserver", "propagated-call-type", Bool),
    row("tserver", "clid-withheld-name", Text),

    row("tserver", "accept-dn-type", Signs(DN_TYPES)),
    row("tserver", "acd-position", Whole(0, UNLIMITED)),
    row("tserver", "acd-queue", Whole(0, UNLIMITED)),
    row("tserver", "announcement", Whole(0, UNLIMITED)),
    row("tserver", "data", Whole(0, UNLIMITED)),
    row("tserver", "extension", Whole(0, UNLIMITED)),
    row("tserver", "routing-point", Whole(0, UNLIMITED)),
    row("tserver", "routing-queue", Whole(0, UNLIMITED)),
    row("tserver", "trunk", Whole(0, UNLIMITED)),
    row("tserver", "voice-mail", Whole(0, UNLIMITED)),
    row("tserver", "dn-for-undesired-calls", Text),
    row("tserver", "convert-otherdn", Signs(&["agentid", "reserveddn", "fwd"])),
    row("tserver", "dn-unregister-delay", Time(Seconds, 0, 3600)),

    row("tserver", "consult-user-data", Word(&["separate", "inherited", "joint"])),
    row("tserver", "log-trace-flags", Signs(&["requests", "events", "csta", "udata"])),

    row("link-control", "connect-tout", Time(Seconds, 1, 1000)),
    row("link-control", "max-bandwidth", Whole(0, 100_000)),
    row("link-control", "link-alarm-high", Whole(0, 100)),
    row("link-control", "link-alarm-low", Whole(0, 100)),
    row("link-control", "link-alarm-rearm", Time(Seconds, 0, 3600)),
    row("link-control", "ha-sync-dly-lnk-conn", Bool),
    row("link-control", "quiet-cleanup", Bool),
    row("link-control", "quiet-startup", Bool),

    row("switch.dn", "agent-emu-login-on-call", Bool),
    row("switch.dn", "bsns-call-type", Word(&["business", "private", "work-related", "ignore"])),
    row("switch.dn", "no-answer-timeout", Time(Seconds, 0, 600)),
    row("switch.dn", "no-answer-action", Word(NO_ANSWER_ACTION)),
    row("switch.dn", "no-answer-overflow", Overflow),
    row("switch.dn", "wrap-up-time", Time(Seconds, 0, LONGEST_WRAP_UP)),
    row("switch.dn", "legal-guard-time", Time(Seconds, 0, 30)),
    row("switch.dn", "register-disabled", Bool),

    row("switch.agent", "agent-emu-login-on-call", Bool),
    row("switch.agent", "no-answer-timeout", Time(Seconds, 0, 600)),
    row("switch.agent", "no-answer-action", Word(NO_ANSWER_ACTION)),
    row("switch.agent", "no-answer-overflow", Overflow),
    row("switch.agent", "wrap-up-time", Time(Seconds, 0, LONGEST_WRAP_UP)),
    row("switch.agent", "legal-guard-time", Time(Seconds, 0, 30)),
    row("switch.agent", "emulate-login", Bool),

    row("agent-reservation", "request-collection-time", Time(Milliseconds, 0, LONGEST * 1000)),
    row("agent-reservation", "collect-lower-priority-requests", Bool),
    row("agent-reservation", "reject-subsequent-request", Bool),
    row("agent-reservation", "reservation-time", Time(Milliseconds, 0, LONGEST * 1000)),

    row("backup-sync", "sync-port", Whole(0, 65_535)),
    row("backup-sync", "sync-reconnect-tout", Time(Seconds, 1, 3600)),
    row("backup-sync", "protocol", Word(&["default", "addp"])),
    row("backup-sync", "addp-timeout", Time(Seconds, 0, 3600)),
    row("backup-sync", "addp-remote-timeout", Time(Seconds, 0, 3600)),
    row("backup-sync", "addp-trace", Word(LOCAL_OR_REMOTE)),

    row("call-cleanup", "notify-idle-tout", Time(Seconds, 0, LONGEST)),
    row("call-cleanup", "cleanup-idle-tout", Time(Seconds, 0, LONGEST)),
    row("call-cleanup", "periodic-check-tout", Time(Seconds, 0, LONGEST)),

    row("call-type-rules", "rule-<n>", Text),
    row("Translation", "rule-<n>", Text),
    row("license", "num-of-licenses", Licences),
    row("license", "num-sdn-licenses", Licences),

    row("security", "link-tls", Off),
    row("security", "sync-tls", Off),
    row("security", "trusted-ca", Text),

    row("log", "verbose", Word(&["all", "debug", "trace", "interaction", "standard", "none"])),
    row("log", "all", Text),
    row("log", "standard", Text),
    row("log", "interaction", Text),
    row("log", "trace", Text),
    row("log", "debug", Text),
    row("log", "buffering", Bool),
    row("log", "segment", Text),
    row("log", "expire", Text),
    row("log", "message-format", Word(&["short", "full"])),
    row("log", "time-format", Word(&["time", "locale", "ISO8601"])),
    row("log", "time-convert", Word(&["local", "utc"])),

    row("extrouter", "*", Text),
];

/// The option of that name in that kind of table.
pub(super) fn find(section: &str, name: &str) -> Option<&'static Later> {
    LATER.iter().find(|option| option.section == section && option.is_called(name))
}

/// The options' names in that kind of table.
pub(super) fn names_in(section: &str) -> impl Iterator<Item = &'static str> {
    LATER
        .iter()
        .filter(move |option| option.section == section && option.name != "*")
        .map(|option| option.name)
}

/// Every option, by the kind of its table.
#[cfg(test)]
pub(super) fn all() -> std::collections::BTreeSet<(&'static str, &'static str)> {
    LATER.iter().map(|option| (option.section, option.name)).collect()
}

/// Every kind of table that the options have.
pub(super) fn sections() -> Vec<&'static str> {
    let mut sections: Vec<&str> = LATER.iter().map(|option| option.section).collect();
    sections.dedup();
    sections.retain(|section| !section.contains('.'));
    sections
}

/// The section of that name, if it has options.
pub(super) fn section_name(name: &str) -> Option<&'static str> {
    sections().into_iter().find(|section| *section == name)
}

pub(super) fn has_section(name: &str) -> bool {
    section_name(name).is_some()
}

impl Later {
    fn is_called(&self, name: &str) -> bool {
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match self.name.split_once("<n>") {
            Some((start, end)) => {
                name.strip_prefix(start).and_then(|rest| rest.strip_suffix(end)).is_some_and(is_number)
            }
            None => self.name == "*" || self.name == name,
        }
    }
}

impl Rule {
    /// Whether the value may be one of this option.
    pub(super) fn check(&self, value: &Value) -> Reading<()> {
        match self {
            Self::Bool => values::boolean(value).map(drop),
            Self::Text => values::text(value).map(drop),
            Self::Whole(from, to) => values::whole(*from..=*to)(value).map(drop),
            Self::Time(unit, from, to) => time(*unit, *from..=*to)(value).map(drop),
            Self::Word(words) => word(value, words).map(drop),
            Self::Signs(words) => signs(value, words),
            Self::Overflow => overflow(value),
            Self::Licences => match values::whole(0..=UNLIMITED)(value) {
                Err(_) if values::as_text(value).as_deref() != Some("max") => {
                    Err(write_instead("a whole number, or \"max\""))
                }
                Ok(_) | Err(_) => Ok(()),
            },
            Self::Off => match values::whole(0..=0)(value) {
                Ok(_) => Ok(()),
                Err(_) => {
                    Err("is not available yet: write 0, and let a proxy encrypt the connection".to_owned())
                }
            },
        }
    }
}

fn signs(value: &Value, words: &[&str]) -> Reading<()> {
    let is_word = |item: &String| words.contains(&item.trim_start_matches(['+', '-']));
    match items(value) {
        Some(items) if items.iter().all(is_word) => Ok(()),
        _ => Err(write_instead(format!("a list of + or - before {}", one_of(words)))),
    }
}

fn overflow(value: &Value) -> Reading<()> {
    let is_number = |item: &str| !item.is_empty() && item.bytes().all(|b| b.is_ascii_digit());
    let is_place = |item: &String| matches!(item.as_str(), "none" | "recall" | "release") || is_number(item);
    match items(value) {
        Some(items) if items.iter().all(is_place) => Ok(()),
        _ => Err(write_instead("a list of none, recall, release and numbers")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(section: &str, name: &str, value: &str) -> bool {
        find(section, name).expect("the option has a row").rule.check(&Value::from(value)).is_ok()
    }

    #[test]
    fn a_numbered_name_has_a_number_and_nothing_else() {
        assert!(find("tserver", "link-1-name").is_some());
        assert!(find("tserver", "link-x-name").is_none());
        assert!(find("tserver", "link--name").is_none());
        assert!(find("Translation", "rule-12").is_some());
    }

    #[test]
    fn every_name_of_the_multi_site_section_is_taken() {
        assert!(find("extrouter", "cast-type").is_some());
    }

    #[test]
    fn values_of_later_options_are_checked_all_the_same() {
        assert!(accepts("tserver", "emulate-login", "on-RP"));
        assert!(
            accepts("tserver", "emulate-login", "yes"),
            "a boolean among words may be said like any boolean"
        );
        assert!(!accepts("tserver", "emulate-login", "perhaps"));
        assert!(accepts("tserver", "convert-otherdn", "+agentid -fwd"));
        assert!(!accepts("tserver", "convert-otherdn", "+agent"));
        assert!(accepts("tserver", "agent-no-answer-overflow", "recall, 4711"));
        assert!(!accepts("tserver", "agent-no-answer-overflow", "home"));
        assert!(accepts("license", "num-of-licenses", "max"));
        assert!(accepts("call-cleanup", "periodic-check-tout", "10 min"));
        assert!(!accepts("link-control", "link-alarm-high", "101"));
    }

    #[test]
    fn nobody_is_let_believe_that_a_connection_is_encrypted() {
        assert!(accepts("security", "link-tls", "0"));
        assert!(!accepts("security", "link-tls", "1"));
    }

    #[test]
    fn no_option_has_two_rows() {
        for (place, option) in LATER.iter().enumerate() {
            let twin =
                LATER[place + 1..].iter().find(|o| o.section == option.section && o.name == option.name);
            assert!(twin.is_none(), "{}.{} stands twice", option.section, option.name);
        }
    }

    /// The guide's name of the section that a kind of table stands for.
    fn in_the_guide(section: &str) -> &str {
        match section {
            "tserver" => "TServer",
            "switch.dn" => "DN",
            "switch.agent" => "Agent Login",
            other => other,
        }
    }

    #[test]
    fn the_guide_for_migration_says_of_each_what_is_lost() {
        let guide = include_str!("../../../../docs/migration.md");
        let told = |option: &Later| {
            guide.lines().any(|line| {
                let mut cells = line.split('|').skip(1);
                let (sections, names) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""));
                sections.split(',').any(|section| section.trim() == in_the_guide(option.section))
                    && names.split(',').any(|name| name.trim().trim_matches('`') == option.name)
            })
        };
        let untold: Vec<_> =
            LATER.iter().filter(|option| !told(option)).map(|o| (o.section, o.name)).collect();
        assert!(untold.is_empty(), "docs/migration.md has no row for {untold:?}");
    }
}
