//! `[[switch.dn]]`: single numbers and ranges of them.

use std::collections::HashMap;

use config::Value;
use telephony::address::{DnNumber, MAX_DN_CHARACTERS};
use telephony::dn::DnConfig;
use telephony::names::AddressType;
use telephony::options::{LogoutLevels, LogoutOnUnreg};

use super::section::Section;
use super::values::{Reading, as_text, boolean, choice, write_instead};

/// DNs of one range, and of the whole configuration. Each is an actor with a log; a switch with more of them is divided
/// among several servers.
const MAX_DNS: u64 = 100_000;
/// Digits of a number in a range: what 64 bits can count.
const MAX_RANGE_DIGITS: usize = 18;

/// The types that a DN may be configured as, and what they are to clients.
const TYPES: &[(&str, AddressType)] = &[
    ("Extension", AddressType::Dn),
    ("EAPort", AddressType::Dn),
    ("ACDPosition", AddressType::Position),
    ("ACDQueue", AddressType::Queue),
    ("RoutingPoint", AddressType::RouteDn),
    ("ExtRoutingPoint", AddressType::RouteDn),
    ("ServiceNumber", AddressType::RouteDn),
    ("RoutingQueue", AddressType::RouteQueue),
    ("Trunk", AddressType::Trunk),
    ("TieLine", AddressType::Trunk),
    ("Announcement", AddressType::Announcement),
    ("VoiceMail", AddressType::Other),
    ("Data", AddressType::DataChannel),
];

/// The words of `agent-logout-on-unreg`, beside the booleans.
const LOGOUT: &[(&str, LogoutOnUnreg)] = &[
    ("true", LogoutOnUnreg::Always),
    ("false", LogoutOnUnreg::Never),
    ("emu-only", LogoutOnUnreg::EmulatedOnly),
];

/// Reads `agent-logout-on-unreg` of a table of any level.
pub(super) fn read_logout(section: &mut Section<'_>) -> Option<LogoutOnUnreg> {
    section.read("agent-logout-on-unreg", choice(LOGOUT))
}

/// The numbers of all switches, and where each was given first: a DN belongs to one switch.
#[derive(Default)]
pub(super) struct Dns {
    given_at: HashMap<DnNumber, String>,
}

impl Dns {
    /// Reads the DNs of a switch, and what they say of `agent-logout-on-unreg`. A switch without any is possible: its
    /// links are watched.
    pub(super) fn read(&mut self, switch: &mut Section<'_>, logout: &mut LogoutLevels) -> Vec<DnConfig> {
        let sections = switch.sections("dn", "switch.dn");
        if switch.is_empty("dn") {
            switch.remark("dn", "there is none: clients can register no DN of this switch");
        }
        sections.into_iter().flat_map(|section| self.read_dn(section, logout)).collect()
    }

    fn read_dn(&mut self, mut section: Section<'_>, logout: &mut LogoutLevels) -> Vec<DnConfig> {
        let numbers = self.read_numbers(&mut section);
        let address_type = section.read("type", choice(TYPES)).unwrap_or(AddressType::Dn);
        let recording = section.read("recording", boolean).unwrap_or(true);
        let hot_desk_guest = section.read("hot-desk-guest", boolean).unwrap_or(true);
        let hot_desk_host = section.read("hot-desk-host", boolean).unwrap_or(true);
        if let Some(word) = read_logout(&mut section) {
            logout.devices.extend(numbers.iter().map(|number| (number.clone(), word)));
        }
        section.finish();
        let dn = |number| DnConfig { number, address_type, recording, hot_desk_guest, hot_desk_host };
        numbers.into_iter().map(dn).collect()
    }

    /// The numbers of one entry, without those that another one has.
    fn read_numbers(&mut self, section: &mut Section<'_>) -> Vec<DnNumber> {
        let number = section.read("number", dn_number);
        let range = section.read("range", dn_range);
        let (key, numbers) = match (section.has("number"), section.has("range")) {
            (true, true) => {
                section.mistake("range", "stands beside a number: an entry has one of the two");
                return Vec::new();
            }
            (false, false) => {
                section.mistake("number", "is missing: write number = \"4001\" or range = \"4000-4099\"");
                return Vec::new();
            }
            (true, false) => ("number", number.into_iter().collect()),
            (false, true) => ("range", range.unwrap_or_default()),
        };
        self.take(section, key, numbers)
    }

    fn take(&mut self, section: &Section<'_>, key: &str, numbers: Vec<DnNumber>) -> Vec<DnNumber> {
        let path = section.path_of(key);
        let (mut fresh, mut taken) = (Vec::new(), Vec::new());
        for number in numbers {
            if let Some(first) = self.given_at.get(&number) {
                taken.push((number, first.clone()));
                continue;
            }
            self.given_at.insert(number.clone(), path.clone());
            fresh.push(number);
        }
        if let [(number, first), more @ ..] = taken.as_slice() {
            let others = if more.is_empty() { String::new() } else { format!(" (and {} more)", more.len()) };
            section.mistake(key, format!("{number}{others} stands in {first} already: give each DN once"));
        }
        if self.given_at.len() as u64 > MAX_DNS {
            section.mistake(
                key,
                format!("with it there are more than {MAX_DNS} DNs, which is all one server takes"),
            );
        }
        fresh
    }
}

pub(super) fn dn_number(value: &Value) -> Reading<DnNumber> {
    let number = as_text(value).filter(|text| !text.contains(char::is_whitespace));
    number.and_then(|text| DnNumber::new(&text)).ok_or_else(|| {
        write_instead(format!("a number of 1 to {MAX_DN_CHARACTERS} characters, such as \"4001\""))
    })
}

/// `4000-4099`: both ends, which are as long as one another, and all between.
pub(super) fn dn_range(value: &Value) -> Reading<Vec<DnNumber>> {
    let text = as_text(value).unwrap_or_default();
    let (first, last) = ends(&text).ok_or_else(|| {
        write_instead("two numbers of as many digits as one another, such as \"4000-4099\"")
    })?;
    let width = first.len();
    let count = |digits: &str| digits.parse::<u64>().unwrap_or_default();
    let (from, to) = (count(first), count(last));
    if from > to {
        return Err(format!("runs backwards: write \"{last}-{first}\""));
    }
    let length = to - from + 1;
    if length > MAX_DNS {
        return Err(format!("has {length} numbers: a range has at most {MAX_DNS}"));
    }
    Ok((from..=to).filter_map(|number| DnNumber::new(&format!("{number:0width$}"))).collect())
}

fn ends(text: &str) -> Option<(&str, &str)> {
    let (first, last) = text.split_once('-')?;
    let (first, last) = (first.trim(), last.trim());
    let is_number =
        |text: &str| (1..=MAX_RANGE_DIGITS).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    (is_number(first) && is_number(last) && first.len() == last.len()).then_some((first, last))
}
