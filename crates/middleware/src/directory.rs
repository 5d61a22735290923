//! The directory: where each DN's actor is, what each switch and each session is doing, for all threads to read.
//!
//! It holds addresses and views. The state itself lives in the actors; a view is what an actor published last.

mod live_calls;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use actix::Addr;
use dashmap::DashMap;
use telephony::address::DnNumber;
use telephony::agent::AgentState;
use telephony::ids::{ClientId, ConnId};
use telephony::names::{AddressStatus, AddressType};
use telephony::party::PartyState;
use telephony::recording::RecordingState;
use telephony::snapshot::Snapshot;
use telephony::time::Timestamp;

use crate::dn::DnActor;
use crate::metrics::SwitchMetrics;
use crate::metrics::reading::DnCounts;
use crate::outbox::{CloseReason, Outbox};
use crate::published::{LinkCause, Message, Outgoing};

use live_calls::LiveCalls;

/// One line of state of a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DnLine {
    /// The state in one word.
    pub status: AddressStatus,
    /// Its calls, the oldest first.
    pub calls: Arc<[ConnId]>,
    /// The far end of the oldest call.
    pub other_dn: Option<Arc<str>>,
    /// The DN's own state in that call, and whether that is uncertain.
    pub party: Option<(PartyState, bool)>,
    /// The agent's identifier, if the switch told it, and what the agent does.
    pub agent: Option<(Option<Arc<str>>, AgentState)>,
    /// The recording of the last active call.
    pub recording: RecordingState,
    /// Its hot-desk partner; `true` if this DN is the guest.
    pub hot_desk: Option<(bool, DnNumber)>,
    /// Whether it is in service.
    pub in_service: bool,
    /// Whether this is what the switch says.
    pub in_sync: bool,
    /// Number of its last event.
    pub dn_offset: u64,
    /// When the line last changed: with that event, or without one.
    pub changed_at: Timestamp,
}

impl DnLine {
    /// The line that sums up a snapshot.
    pub fn new(snapshot: &Snapshot, dn_offset: u64, changed_at: Timestamp) -> DnLine {
        let first = snapshot.calls.first();
        DnLine {
            status: snapshot.status,
            calls: snapshot.calls.iter().map(|call| call.conn_id).collect(),
            other_dn: first.and_then(|call| call.other_dn.clone()),
            party: first.map(|call| (call.party_state, call.uncertain)),
            agent: snapshot.agent.as_ref().map(|agent| (agent.id.clone(), agent.state)),
            recording: snapshot.recording.state,
            hot_desk: snapshot.hot_desk.as_ref().map(|desk| (desk.is_guest, desk.peer.clone())),
            in_service: snapshot.in_service,
            in_sync: snapshot.in_sync,
            dn_offset,
            changed_at,
        }
    }
}

/// What the directory knows of a DN.
#[derive(Debug, Clone)]
pub struct DnEntry {
    /// Its actor.
    pub actor: Addr<DnActor>,
    /// Its switch.
    pub switch: Arc<str>,
    /// Its type.
    pub address_type: AddressType,
    /// What it published last.
    pub line: DnLine,
    pub(crate) metrics: Arc<SwitchMetrics>,
}

/// How far a link is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// No connection; the next attempt comes after a pause.
    Waiting,
    /// Being dialled.
    Connecting,
    /// Connected; association and status are awaited.
    Associating,
    /// Services may be asked for.
    Operational,
}

impl LinkState {
    /// The word for it in views and logs.
    pub const fn name(self) -> &'static str {
        match self {
            LinkState::Waiting => "waiting",
            LinkState::Connecting => "connecting",
            LinkState::Associating => "associating",
            LinkState::Operational => "operational",
        }
    }
}

/// The view of a link.
#[derive(Debug, Clone)]
pub struct LinkView {
    /// Its name.
    pub name: Arc<str>,
    /// Where it leads: host and port.
    pub address: String,
    /// Larger is better.
    pub priority: u8,
    /// How far it is.
    pub state: LinkState,
    /// Since when.
    pub since: Timestamp,
    /// Requests without an answer.
    pub outstanding: usize,
    /// Requests that it may have without an answer now; 0 without a link.
    pub window: usize,
    /// Requests that wait to be sent.
    pub queued: usize,
    /// How long the last answers took: the latest, the least and the greatest.
    pub round_trip: Option<[Duration; 3]>,
    /// APDUs received and sent.
    pub messages: (u64, u64),
    /// APDUs that could not be read.
    pub decode_errors: u64,
    /// What the switch has sent beyond the standard.
    pub beyond_standard: BeyondStandard,
    /// How the keep-alive goes, while there is a connection.
    pub keep_alive: Option<KeepAliveView>,
    /// Why it ended, or could not be dialled, the last time.
    pub last_error: Option<String>,
}

/// How the keep-alive of a link goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeepAliveView {
    /// `kpl-interval`.
    pub interval: Duration,
    /// `kpl-tolerance`.
    pub tolerance: u32,
    /// Failures that stand against the link.
    pub failures: u32,
    /// All failures since it was dialled.
    pub failed: u64,
    /// How long the switch has been silent.
    pub silence: Duration,
}

/// How often a switch went beyond the standard since its link was dialled; it was read all the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BeyondStandard {
    /// Members at the end of a SEQUENCE that its type does not know.
    pub unknown_members: u64,
    /// Values of an ENUMERATED without a name.
    pub unknown_values: u64,
    /// Alternatives of a CHOICE that it does not have, unknown events among them.
    pub unknown_alternatives: u64,
    /// Operations that the switch asked for and that nobody here performs.
    pub unknown_operations: u64,
    /// What the envelopes of messages should have and was not there: the problem of a reject, the SEQUENCE of a result.
    pub missing_members: u64,
    /// Errors that are not the standard's universal failure, or say nothing that can be read.
    pub other_errors: u64,
    /// Values of private data of other vendors, wherever they were read; clients get those of events of their numbers.
    pub foreign_private_data: u64,
    /// Texts with octets beyond ASCII.
    pub eight_bit_texts: u64,
    /// Times without a zone.
    pub local_times: u64,
    /// Bit strings that end in an octet of padding.
    pub padded_bit_strings: u64,
    /// Bit strings of which bits further behind the named ones than there is room for were cut off.
    pub cut_bit_strings: u64,
    /// Values of an ENUMERATED beyond 64 bits, read as the nearest number that has no name either.
    pub cut_values: u64,
    /// Integers whose first octet only repeats the sign.
    pub padded_integers: u64,
    /// Lengths in the indefinite form.
    pub indefinite_lengths: u64,
    /// Strings that came in parts.
    pub segmented_strings: u64,
    /// Identifiers in more octets than they need, or that say wrongly whether a value has others in it.
    pub wrong_identifiers: u64,
}

/// The view of a switch.
#[derive(Debug, Clone)]
pub struct SwitchView {
    /// Its name.
    pub name: Arc<str>,
    /// Its links, the best first.
    pub links: Vec<LinkView>,
    /// What the switch said last of how it is.
    pub system_status: Option<String>,
    /// Configured DNs.
    pub dns: usize,
    /// Those of them whose monitor is set.
    pub monitored: usize,
    /// Those of them that the switch does not let be monitored.
    pub refused: usize,
    /// Those of them whose state is what the switch says.
    pub in_sync: usize,
}

impl SwitchView {
    /// Whether one of its links is operational.
    pub fn is_connected(&self) -> bool {
        self.links.iter().any(|link| link.state == LinkState::Operational)
    }
}

/// The view of a client session, with the way to it.
#[derive(Debug, Clone)]
pub struct SessionEntry {
    /// Its connection's number.
    pub client: ClientId,
    /// Whose token it has, where there are tokens.
    pub holder: Option<Arc<str>>,
    /// What the client calls itself.
    pub application: Option<String>,
    /// When it began.
    pub since: Timestamp,
    /// DNs that it has registered.
    pub registered: usize,
    /// Its messages go in here.
    pub outbox: Outbox,
    /// When it lost its connection, if it has; it may come back for a while.
    pub lost: Option<Duration>,
    /// The DNs at which it has asked for the login of an agent.
    pub agents_at: BTreeSet<DnNumber>,
}

/// The directory of one server.
#[derive(Debug, Default)]
pub struct Directory {
    dns: DashMap<DnNumber, DnEntry>,
    live_calls: LiveCalls,
    sorted: RwLock<Arc<[DnNumber]>>,
    switches: DashMap<Arc<str>, SwitchView>,
    sessions: DashMap<String, SessionEntry>,
    last_client: AtomicU64,
    /// Held while link states are told, so that no session hears of them in the wrong order.
    announcing: Mutex<Announcing>,
}

/// What has been said of links.
#[derive(Debug, Default)]
struct Announcing {
    /// That the server lets go of all of them: nothing more is said then.
    stopping: bool,
}

impl Directory {
    /// The entry of that DN.
    pub fn dn(&self, number: &DnNumber) -> Option<DnEntry> {
        self.dns.get(number).map(|entry| entry.clone())
    }

    /// The actor of that DN, if it belongs to that switch.
    pub fn peer(&self, number: &DnNumber, switch: &str) -> Option<Addr<DnActor>> {
        self.dns.get(number).filter(|entry| *entry.switch == *switch).map(|entry| entry.actor.clone())
    }

    /// All DNs in the order of their numbers.
    pub fn numbers(&self) -> Arc<[DnNumber]> {
        self.sorted.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many DNs are in which state.
    pub(crate) fn count_dns(&self) -> DnCounts {
        let mut counts = DnCounts::default();
        for entry in &self.dns {
            *counts.by_state.entry((entry.switch.clone(), entry.line.status)).or_default() += 1;
            if !entry.line.in_sync {
                *counts.out_of_sync.entry(entry.switch.clone()).or_default() += 1;
            }
        }
        counts
    }

    /// Enters the DNs of a switch.
    pub(crate) fn enter_dns(&self, entries: impl IntoIterator<Item = (DnNumber, DnEntry)>) {
        for (number, entry) in entries {
            self.live_calls.moved(&number, &[], &entry.line.calls);
            self.dns.insert(number, entry);
        }
        let mut numbers: Vec<_> = self.dns.iter().map(|entry| entry.key().clone()).collect();
        numbers.sort();
        *self.sorted.write().unwrap_or_else(PoisonError::into_inner) = numbers.into();
    }

    /// Keeps what a DN publishes of itself.
    pub(crate) fn publish_line(&self, number: &DnNumber, line: DnLine) {
        if let Some(mut entry) = self.dns.get_mut(number) {
            self.live_calls.moved(number, &entry.line.calls, &line.calls);
            entry.line = line;
        }
    }

    /// The DNs that are in a live call, in the order of their numbers.
    pub fn dns_in(&self, call: ConnId) -> Vec<DnNumber> {
        self.live_calls.of(call)
    }

    /// The live calls behind `cursor`, or from the first on, `most` at most, with the DNs that are in them.
    pub fn live_calls(&self, cursor: Option<ConnId>, most: usize) -> Vec<(ConnId, Vec<DnNumber>)> {
        self.live_calls.behind(cursor, most)
    }

    /// The view of each switch, by name.
    pub fn switches(&self) -> Vec<SwitchView> {
        let mut views: Vec<_> = self.switches.iter().map(|view| view.clone()).collect();
        views.sort_by(|a, b| a.name.cmp(&b.name));
        views
    }

    /// Keeps what a switch's link publishes, and tells every session when the switch comes or goes.
    pub(crate) fn publish_switch(&self, view: SwitchView) {
        let connected = view.is_connected();
        let switch = view.name.clone();
        let said = self.announcing();
        let before = self.switches.insert(switch.clone(), view).map(|before| before.is_connected());
        if !said.stopping && before.is_some_and(|before| before != connected) {
            let message = Message::Link { switch, connected, cause: LinkCause::Link };
            self.tell_sessions(&message);
        }
    }

    /// The server stops: every session hears once of each switch that it is let go of.
    pub(crate) fn tell_stop(&self) {
        let mut said = self.announcing();
        said.stopping = true;
        for view in self.switches() {
            let message = Message::Link { switch: view.name, connected: false, cause: LinkCause::Stop };
            self.tell_sessions(&message);
        }
    }

    /// A session begins: it is told the state of each switch, and from then on every change.
    pub(crate) fn open_session(&self, session: &str, entry: SessionEntry) {
        let _order = self.announcing();
        for view in self.switches() {
            let connected = view.is_connected();
            let message = Message::Link { switch: view.name, connected, cause: LinkCause::Start };
            // A client that is gone by now is noticed by its socket.
            let _ = entry.outbox.push(Outgoing::new(message, None));
        }
        self.sessions.insert(session.into(), entry);
    }

    /// A session of a former life of the server may come back.
    pub(crate) fn await_session(&self, session: &str, entry: SessionEntry) {
        self.sessions.insert(session.into(), entry);
    }

    /// The sessions, by id.
    pub fn sessions(&self) -> Vec<(String, SessionEntry)> {
        self.sessions.iter().map(|entry| (entry.key().clone(), entry.value().clone())).collect()
    }

    /// Changes what is known of a session.
    pub(crate) fn change_session(&self, session: &str, change: impl FnOnce(&mut SessionEntry)) {
        if let Some(mut entry) = self.sessions.get_mut(session) {
            change(&mut entry);
        }
    }

    /// A client gives the id of the session that it had: from now on that goes on in place of the session `own`. Returns
    /// whether it may have it back: with the same token only, and before it has logged in agents under its own id, as
    /// those belong to that. A connection that still has the session is closed.
    pub(crate) fn resume_session(
        &self,
        own: &str,
        former: &str,
        (now, patience): (Duration, Duration),
    ) -> bool {
        let Some(entry) = self.sessions.get(own).map(|entry| entry.clone()) else { return false };
        if !entry.agents_at.is_empty() {
            return false;
        }
        let may_have_it = |former: &SessionEntry| {
            former.holder == entry.holder
                && former.lost.is_none_or(|lost| now.saturating_sub(lost) <= patience)
        };
        let Some(mut going_on) = self.sessions.get_mut(former).filter(|former| may_have_it(former)) else {
            return false;
        };
        let agents_at = std::mem::take(&mut going_on.agents_at);
        let before = std::mem::replace(&mut *going_on, SessionEntry { agents_at, ..entry.clone() });
        drop(going_on);
        self.sessions.remove(own);
        before.outbox.close(CloseReason::Replaced);
        true
    }

    /// The connection of a session was lost. Returns whether it was the session's: another one may have it by now.
    pub(crate) fn lose_session(&self, session: &str, client: ClientId, now: Duration) -> bool {
        let Some(mut entry) = self.sessions.get_mut(session).filter(|entry| entry.client == client) else {
            return false;
        };
        entry.lost = Some(now);
        true
    }

    /// A session has not come back in time: it is forgotten. Returns what was known of it; `None` if it did come back, or
    /// if the server stops, which ends no session.
    pub(crate) fn end_session(&self, session: &str, client: ClientId) -> Option<SessionEntry> {
        if self.announcing().stopping {
            return None;
        }
        let is_lost = |entry: &SessionEntry| entry.client == client && entry.lost.is_some();
        self.sessions.remove_if(session, |_, entry| is_lost(entry)).map(|(_, entry)| entry)
    }

    /// Gives a message to every session.
    pub(crate) fn tell_sessions(&self, message: &Message) {
        for entry in self.sessions.iter().filter(|entry| entry.lost.is_none()) {
            // A session that is being closed does not need it.
            let _ = entry.outbox.push(Outgoing::new(message.clone(), None));
        }
    }

    /// Closes every session.
    pub(crate) fn close_sessions(&self, reason: CloseReason) {
        for entry in &self.sessions {
            entry.outbox.close(reason);
        }
    }

    /// A number for a client that has not been given before.
    pub(crate) fn next_client(&self) -> ClientId {
        ClientId(self.last_client.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn announcing(&self) -> std::sync::MutexGuard<'_, Announcing> {
        self.announcing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
