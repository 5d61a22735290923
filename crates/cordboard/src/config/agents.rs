//! `[[switch.agent]]`: Agent Logins, by single ids and ranges of them, and which of them are monitored like devices.

use std::collections::{BTreeSet, HashMap};

use telephony::address::DnNumber;
use telephony::dn::DnConfig;
use telephony::options::LogoutLevels;

use super::dns::{dn_number, dn_range, read_logout};
use super::section::Section;
use super::values::boolean;

/// Agent Logins of one switch.
const MAX_AGENTS: usize = 100_000;

/// Reads the Agent Logins of a switch. Returns the ids that are monitored (features.md 8); `monitor` is what
/// `monitor-agents` says of those that say nothing. What they say of `agent-logout-on-unreg` goes to `logout`.
pub(super) fn read(
    switch: &mut Section<'_>,
    dns: &[DnConfig],
    monitor: bool,
    logout: &mut LogoutLevels,
) -> Vec<DnNumber> {
    let numbers = dns.iter().map(|dn| &dn.number).collect();
    let mut agents = Agents { numbers, given_at: HashMap::new(), logout };
    let sections = switch.sections("agent", "switch.agent");
    sections.into_iter().flat_map(|section| agents.read_agents(section, monitor)).collect()
}

struct Agents<'a> {
    /// The DNs of the switch.
    numbers: BTreeSet<&'a DnNumber>,
    /// The ids, and where each was given first.
    given_at: HashMap<DnNumber, String>,
    logout: &'a mut LogoutLevels,
}

impl Agents<'_> {
    fn read_agents(&mut self, mut section: Section<'_>, monitor: bool) -> Vec<DnNumber> {
        let id = section.read("id", dn_number);
        let range = section.read("range", dn_range);
        let monitor = section.read("monitor", boolean).unwrap_or(monitor);
        let (key, ids) = match (section.has("id"), section.has("range")) {
            (true, true) => {
                section.mistake("range", "stands beside an id: an entry has one of the two");
                ("range", Vec::new())
            }
            (false, false) => {
                section.mistake("id", "is missing: write id = \"7100\" or range = \"7100-7199\"");
                ("id", Vec::new())
            }
            (true, false) => ("id", id.into_iter().collect()),
            (false, true) => ("range", range.unwrap_or_default()),
        };
        let ids = self.take(&section, key, ids);
        if let Some(word) = read_logout(&mut section) {
            self.logout.agents.extend(ids.iter().map(|id| (id.clone(), word)));
        }
        let ids = if monitor { self.those_to_monitor(&section, key, ids) } else { Vec::new() };
        section.finish();
        ids
    }

    /// Those that no other entry has.
    fn take(&mut self, section: &Section<'_>, key: &str, ids: Vec<DnNumber>) -> Vec<DnNumber> {
        let path = section.path_of(key);
        let (fresh, taken): (Vec<_>, Vec<_>) =
            ids.into_iter().partition(|id| !self.given_at.contains_key(id));
        if let Some(id) = taken.first() {
            let first = &self.given_at[id];
            section.mistake(key, format!("{id} stands in {first} already: give each Agent Login once"));
        }
        self.given_at.extend(fresh.iter().map(|id| (id.clone(), path.clone())));
        if self.given_at.len() > MAX_AGENTS {
            section.mistake(
                key,
                format!(
                    "with it there are more than {MAX_AGENTS} Agent Logins, which is all one switch takes"
                ),
            );
        }
        fresh
    }

    /// A monitored id is a number that the switch can be asked about, and nobody else's.
    fn those_to_monitor(&self, section: &Section<'_>, key: &str, mut ids: Vec<DnNumber>) -> Vec<DnNumber> {
        let count = ids.len();
        ids.retain(|id| id.as_str().bytes().all(|b| b.is_ascii_digit()) && !self.numbers.contains(id));
        if ids.len() < count {
            section.remark(key, "an id is not monitored unless it consists of digits and is no DN");
        }
        ids
    }
}
