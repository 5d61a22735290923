//! Events in the notation of call-models.md 1: `Released(c1; B; s=Busy, rel=1, ref) Internal`.
//!
//! Before the closing bracket stands what a table cell always tells; behind it, in a cell, may stand words of what
//! else must be in the event: CallType, `ANI=`, `DNIS=`, `data={..}`, `reasons={..}`, any pair of Extensions; and
//! `!ANI` for what must not be there.

use std::fmt;

use telephony::event::{Event, EventName};
use telephony::ids::ConnId;
use telephony::key_value::{KvList, KvValue};
use telephony::names::{CallState, Role};
use telephony::record::{ServiceRecord, Why};

/// ConnIDs by the order in which clients hear of them: c1, c2, …
#[derive(Debug, Default)]
pub(crate) struct CallNames(Vec<ConnId>);

impl CallNames {
    fn name(&mut self, conn_id: ConnId) -> String {
        let at = self.0.iter().position(|known| *known == conn_id).unwrap_or_else(|| {
            self.0.push(conn_id);
            self.0.len() - 1
        });
        format!("c{}", at + 1)
    }

    /// The ConnID of that name; one that no call has for the name of a call that nobody heard of.
    pub(crate) fn conn(&self, name: &str) -> ConnId {
        let number: usize = name.strip_prefix('c').and_then(|n| n.parse().ok()).expect("a name like c1");
        number.checked_sub(1).and_then(|at| self.0.get(at)).copied().unwrap_or(ConnId(0xdead))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

/// An event as a client heard it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heard {
    pub(crate) core: String,
    pub(crate) more: Vec<String>,
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.core, self.more.join(" "))
    }
}

impl Heard {
    /// Whether the event is what a cell says.
    pub(crate) fn is(&self, cell: &str) -> bool {
        let end = closing_bracket(cell).map_or_else(|| cell.find(' ').unwrap_or(cell.len()), |at| at + 1);
        let (core, more) = cell.split_at(end);
        self.core == core && more.split_whitespace().all(|word| self.has(word))
    }

    fn has(&self, word: &str) -> bool {
        match word.strip_prefix('!') {
            Some(absent) => !self.more.iter().any(|m| m.split('=').next() == Some(absent)),
            None => self.more.iter().any(|m| m == word),
        }
    }
}

fn closing_bracket(cell: &str) -> Option<usize> {
    let word_end = cell.find(' ').unwrap_or(cell.len());
    cell[..word_end].find('(').and_then(|_| cell.find(')'))
}

/// Splits a cell at the commas between events; those inside of words have no space behind them.
pub(crate) fn events_of(cell: &str) -> Vec<String> {
    let (mut depth, mut events, mut event) = (0, vec![], String::new());
    let mut chars = cell.chars().peekable();
    while let Some(c) = chars.next() {
        depth += match c {
            '(' | '{' => 1,
            ')' | '}' => -1,
            _ => 0,
        };
        if c == ',' && depth == 0 && chars.peek() == Some(&' ') {
            events.push(std::mem::take(&mut event));
        } else {
            event.push(c);
        }
    }
    events.push(event);
    events.iter().map(|event| event.trim().into()).filter(|event: &String| !event.is_empty()).collect()
}

/// What a client hears, in short.
pub(crate) fn terse(event: &Event, is_answer: bool, names: &mut CallNames) -> Heard {
    let name = event.name.name().strip_prefix("Event").expect("all events are called so");
    let mut parts = parts_of(event, names);
    let mut signs = signs_of(event, names);
    if is_answer && event.name != EventName::Error {
        signs.push("ref".into());
    }
    if !signs.is_empty() {
        parts.push(signs.join(", "));
    }
    let core = if parts.is_empty() { name.into() } else { format!("{name}({})", parts.join("; ")) };
    Heard { core, more: more_of(event) }
}

fn parts_of(event: &Event, names: &mut CallNames) -> Vec<String> {
    let named = event.name != EventName::Error;
    let call = event.conn_id.filter(|_| named).map(|conn_id| names.name(conn_id));
    let other = event.other_dn.as_deref();
    match event.name {
        EventName::Error => vec![event.refusal.as_ref().expect("an error says why").code.0.to_string()],
        EventName::PrivateInfo => {
            let number = event.private_msg_id.expect("a private event has a number").to_string();
            [Some(number), call, other.map(Into::into)].into_iter().flatten().collect()
        }
        EventName::AttachedDataChanged => {
            let by = event.third_party_dn.as_deref().map(|by| format!("ThirdPartyDN {by}"));
            let outside = event.this_dn.is_none().then(|| "no ThisDN".into());
            [call, by, outside].into_iter().flatten().collect()
        }
        EventName::AddressInfo => {
            let in_sync = event.snapshot.as_ref().is_some_and(|snapshot| snapshot.in_sync);
            vec![if in_sync { "in sync" } else { "out of sync" }.into()]
        }
        EventName::Registered
        | EventName::Unregistered
        | EventName::DnOutOfService
        | EventName::DnBackInService => vec![],
        EventName::AgentLogin
        | EventName::AgentLogout
        | EventName::QueueLogout
        | EventName::AgentReady
        | EventName::AgentNotReady => {
            let agent = event.agent_id.as_deref().map(Into::into);
            let queue = event.this_queue.as_deref().map(|queue| format!("q={queue}"));
            let mode = event.work_mode.map(|mode| mode.name().into());
            [agent, queue, mode].into_iter().flatten().collect()
        }
        EventName::ForwardSet | EventName::ForwardCancel => other.map(Into::into).into_iter().collect(),
        EventName::CallInfoChanged => call.into_iter().collect(),
        EventName::PartyInfo
        | EventName::Dialing
        | EventName::NetworkReached
        | EventName::DestinationBusy
        | EventName::Ringing
        | EventName::Established
        | EventName::Held
        | EventName::Retrieved
        | EventName::Released
        | EventName::Abandoned
        | EventName::PartyAdded
        | EventName::PartyChanged
        | EventName::PartyDeleted => {
            vec![call.expect("a call event names its call"), other.unwrap_or("-").into()]
        }
    }
}

fn signs_of(event: &Event, names: &mut CallNames) -> Vec<String> {
    let mut signs = vec![];
    if let Some(role @ (Role::NewParty | Role::DeletedParty | Role::Observer)) = event.other_dn_role {
        signs.push(format!("or={}", role.name().trim_start_matches("Role")));
    }
    if let Some(state) = event.call_state.filter(|state| *state != CallState::Ok) {
        signs.push(format!("s={}", state.name()));
    }
    if let (Some(dn), Some(role)) = (&event.third_party_dn, event.third_party_dn_role) {
        signs.push(format!("3={dn}:{}", role.name().trim_start_matches("Role")));
    }
    if let Some(previous) = event.previous_conn_id {
        signs.push(format!("p={}", names.name(previous)));
    }
    if let Some(KvValue::Int(by)) = event.extensions.get("ReleasingParty") {
        signs.push(format!("rel={by}"));
    }
    signs
}

fn more_of(event: &Event) -> Vec<String> {
    let mut more: Vec<String> = event.call_type.iter().map(|call_type| call_type.name().into()).collect();
    more.extend(event.this_dn_role.iter().map(|role| format!("role={}", role.name())));
    more.extend(event.other_dn_role.iter().map(|role| format!("or={}", role.name())));
    more.extend(event.ani.iter().map(|ani| format!("ANI={ani}")));
    more.extend(event.dnis.iter().map(|dnis| format!("DNIS={dnis}")));
    more.extend(event.extensions.0.iter().map(pair_text));
    more.extend(braces("data", &event.user_data));
    more.extend(braces("reasons", &event.reasons));
    let in_doubt = event.snapshot.as_ref().is_some_and(|snapshot| {
        snapshot.recording.uncertain || snapshot.hot_desk.as_ref().is_some_and(|desk| desk.uncertain)
    });
    more.extend(in_doubt.then(|| "uncertain".to_owned()));
    more
}

fn braces(name: &str, list: &KvList) -> Option<String> {
    let pairs: Vec<_> = list.0.iter().map(pair_text).collect();
    (!pairs.is_empty()).then(|| format!("{name}={{{}}}", pairs.join(",")))
}

/// Who has changed something.
pub(crate) fn who_of(record: &ServiceRecord) -> &str {
    record.by.as_ref().map_or("switch", |by| &by.who)
}

/// Why, where who does not say it: a client's request, the switch's own report.
pub(crate) fn why_of(record: &ServiceRecord) -> Option<&'static str> {
    let implied = if record.by.is_some() { Why::Request } else { Why::Switch };
    Some(record.why.expect("every change has its why")).filter(|why| *why != implied).map(Why::name)
}

/// What people can read of a change: `3013 c1 by B`, `501 c1 11 by switch`, `2 A by switch (hot-desk)`.
pub(crate) fn of_record(record: &ServiceRecord, names: &mut CallNames) -> String {
    let call = record.conn_id.map(|conn_id| names.name(conn_id));
    let what = [call, record.code.clone(), record.other_dn.as_deref().map(Into::into)];
    let words = [record.number.to_string()].into_iter().chain(what.into_iter().flatten());
    let why = why_of(record).map_or_else(String::new, |why| format!(" ({why})"));
    format!("{} by {}{why}", words.collect::<Vec<_>>().join(" "), who_of(record))
}

fn pair_text((key, value): &(String, KvValue)) -> String {
    match value {
        KvValue::Text(text) => format!("{key}={text}"),
        KvValue::Int(number) => format!("{key}={number}"),
        KvValue::Binary(octets) => format!("{key}={octets:?}"),
        KvValue::List(list) => format!("{key}={list:?}"),
    }
}
