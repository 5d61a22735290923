//! Confirmed means kept: what a turn has changed goes to the journal, and what clients may read of only then waits
//! until it is there. What comes behind waits too, so that the order stays.

use std::collections::VecDeque;
use std::time::Duration;

use actix::{ActorFutureExt, AsyncContext, Context, WrapFuture};
use telephony::address::DnNumber;
use telephony::dn::Effect;
use telephony::durable::DurableDn;
use telephony::error::Refusal;
use telephony::event::Event;
use telephony::ids::ClientRef;
use telephony::key_value::KvList;
use telephony::record::ServiceRecord;
use telephony::request::{JOIN_HOST, PART_HOST};
use telephony::snapshot::Snapshot;
use tokio::sync::oneshot;

use super::{AskedService, DnActor, DnView};
use crate::directory::DnLine;
use crate::journal::{AuditLine, Changes, HistoryEntry, Outcome};

/// Octets of a client's Reasons that an entry of history keeps: two sentences.
const MAX_REASONS: usize = 1024;

/// Looks at one DN that wait for the disk; one more is not shown.
const MAX_LOOKS: usize = 64;

/// What a turn follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// A message of another DN.
    Peer,
    /// Something that the switch says, in octets that were read at that time.
    Switch {
        /// `None` for what the link says itself.
        read_at: Option<Duration>,
    },
    /// Anything else.
    Other,
}

/// Something that waits.
#[derive(Debug)]
struct Held {
    /// What must be kept first.
    ticket: u64,
    what: Waiting,
}

/// What waits.
#[derive(Debug)]
enum Waiting {
    Effect {
        effect: Effect,
        /// When what it follows from was read from the switch's socket.
        read_at: Option<Duration>,
    },
    /// The line of state as it is after the turn, for all to read.
    Line(Box<DnLine>),
    /// Somebody wants to see the DN as it was when that was asked.
    Look { snapshot: Box<Snapshot>, to: oneshot::Sender<DnView> },
}

/// What a DN's actor has handed to the journal, and what waits for it.
#[derive(Debug)]
pub(super) struct Keeping {
    /// The state that was handed in last.
    kept: DurableDn,
    /// The ticket of the last change that is confirmed by its being kept.
    confirming: u64,
    /// The line of state that was given out last, or waits to be.
    line: DnLine,
    /// What waits, in its order.
    held: VecDeque<Held>,
    /// The ticket that is being waited for.
    awaited: Option<u64>,
}

impl Keeping {
    /// What was kept, and the line of state that is shown of it.
    pub(super) fn new(kept: DurableDn, line: DnLine) -> Keeping {
        Keeping { kept, confirming: 0, line, held: VecDeque::new(), awaited: None }
    }

    /// The line of state that was given out last, or waits to be.
    pub(super) fn line(&self) -> &DnLine {
        &self.line
    }

    /// Whether one more may wait to look at the DN, once those who do not wait any more are gone.
    fn has_room_for_look(&mut self) -> bool {
        let looks = |held: &Held| matches!(held.what, Waiting::Look { .. });
        if self.held.iter().filter(|held| looks(held)).count() >= MAX_LOOKS {
            self.held.retain(|held| !matches!(&held.what, Waiting::Look { to, .. } if to.is_closed()));
        }
        self.held.iter().filter(|held| looks(held)).count() < MAX_LOOKS
    }
}

impl DnActor {
    /// Hands in what has changed; the effects that tell of it are held until it is kept. What follows from a message of
    /// another DN waits for all that was handed in before, as it may tell of that.
    pub(super) fn keep(&mut self, effects: Vec<Effect>, cause: Cause) {
        if self.room.journal.has_ended() {
            // What will never be kept is never told, nor anything behind it.
            return;
        }
        let state = self.core.durable();
        let calls = self.room.calls.borrow_mut().take_changed();
        let confirmed = state.is_confirmed_by_keeping(&self.keeping.kept) || calls.confirmed_by_keeping;
        let mut changes = Changes { calls: calls.calls, ..Changes::default() };
        if state != self.keeping.kept {
            let kept = (!state.is_empty()).then(|| state.clone());
            changes.dns.push((self.config.number.clone(), kept));
            self.keeping.kept = state;
        }
        for effect in &effects {
            self.note(effect, &mut changes);
        }
        self.stats.served(&changes.audit);
        // Whoever has read of a change finds it in history and audit, too.
        let confirmed = confirmed || !changes.history.is_empty();
        let changed = if calls.confirmed_by_keeping {
            changes.calls.iter().map(|(conn_id, _)| *conn_id).collect()
        } else {
            Vec::new()
        };
        let ticket = if changes.is_empty() { 0 } else { self.room.journal.submit(changes) };
        self.room.data_handed_in(changed, ticket);
        let read_at = match cause {
            Cause::Switch { read_at } => read_at,
            Cause::Peer | Cause::Other => None,
        };
        if confirmed {
            self.keeping.confirming = ticket;
        }
        self.keep_line(&effects, cause);
        for effect in effects {
            let ticket = match cause {
                _ if confirmed => ticket,
                Cause::Peer => self.room.journal.latest(),
                Cause::Switch { .. } | Cause::Other => self.room.data_told_in(&effect),
            };
            self.keeping.held.push_back(Held { ticket, what: Waiting::Effect { effect, read_at } });
        }
    }

    /// Has the line of state given out, if it is another by now: not every change is an event. It goes before the events of
    /// the turn, so that whoever has read of a change finds it in the line.
    fn keep_line(&mut self, effects: &[Effect], cause: Cause) {
        let events = effects.iter().filter(|effect| matches!(effect, Effect::Publish { .. })).count();
        let DnLine { dn_offset, changed_at, .. } = self.keeping.line;
        let line = DnLine::new(&self.snapshot(), dn_offset + events as u64, changed_at);
        if line == self.keeping.line {
            return;
        }
        let line = DnLine { changed_at: self.room.clock.now().wall, ..line };
        self.keeping.line = line.clone();
        // It sums up all that is known, so it may tell of any change before.
        let ticket = match cause {
            Cause::Peer => self.room.journal.latest(),
            Cause::Switch { .. } | Cause::Other => self.keeping.confirming,
        };
        self.keeping.held.push_back(Held { ticket, what: Waiting::Line(Box::new(line)) });
    }

    /// All that is known of the DN by now, given out once it is kept: what nobody may read of yet is not shown either.
    pub(super) fn look(&mut self, ctx: &mut Context<Self>) -> oneshot::Receiver<DnView> {
        let (to, view) = oneshot::channel();
        if self.room.journal.is_stuck() || !self.keeping.has_room_for_look() {
            return view;
        }
        let what = Waiting::Look { snapshot: Box::new(self.snapshot()), to };
        self.keeping.held.push_back(Held { ticket: self.room.journal.latest(), what });
        self.release(ctx);
        view
    }

    fn show(&self, snapshot: Snapshot) -> DnView {
        DnView {
            address_type: self.config.address_type,
            may_be_guest: self.config.hot_desk_guest,
            snapshot,
            epoch: self.room.epoch.clone(),
            dn_offset: self.log.last(),
        }
    }

    /// Carries out what need not wait any more, and has the rest waited for.
    pub(super) fn release(&mut self, ctx: &mut Context<Self>) {
        let committed = *self.room.journal.committed().borrow();
        while self.keeping.held.front().is_some_and(|held| held.ticket <= committed) {
            let Held { what, .. } = self.keeping.held.pop_front().expect("just looked at");
            match what {
                Waiting::Effect { effect, read_at } => self.carry_out(effect, read_at),
                Waiting::Line(line) => self.room.directory.publish_line(&self.config.number, *line),
                Waiting::Look { snapshot, to } => {
                    // Whoever does not wait any more need not be shown.
                    let _ = to.send(self.show(*snapshot));
                }
            }
        }
        if self.room.journal.has_ended() {
            self.keeping.held.clear();
            self.nothing_is_kept();
        }
        let next = self.keeping.held.front().map(|held| held.ticket);
        if let Some(ticket) = next.filter(|_| self.keeping.awaited.is_none()) {
            self.keeping.awaited = Some(ticket);
            let kept = self.room.kept(ticket).into_actor(self);
            ctx.spawn(kept.map(|(), actor, ctx| {
                actor.keeping.awaited = None;
                // Nothing new has come in: what waited goes out, and what follows from that.
                actor.turn(ctx, Cause::Other, |_, _| {});
            }));
        }
    }

    /// Writes down what the effect tells of a private service, for people.
    fn note(&mut self, effect: &Effect, changes: &mut Changes) {
        match effect {
            Effect::Record(record) => {
                changes.history.push((self.config.number.clone(), self.history(record)));
                changes.history.extend(self.history_of_host(record));
                changes.audit.push(self.audit_of(record, None));
            }
            Effect::Unchanged(unchanged) => {
                let (record, refusal) = &**unchanged;
                changes.audit.push(self.audit_of(record, refusal.as_ref()));
            }
            Effect::Answer { to, event } => changes.audit.extend(self.audit_of_answer(*to, event)),
            Effect::Publish { answers: Some(answer), .. } => drop(self.unheard.remove(&answer.to)),
            Effect::Publish { answers: None, .. }
            | Effect::Registered { .. }
            | Effect::Unregistered { .. }
            | Effect::Ask { .. }
            | Effect::Tell { .. }
            | Effect::Note(_)
            | Effect::ReadAgain { .. } => {}
        }
    }

    fn history(&self, record: &ServiceRecord) -> HistoryEntry {
        let by = record.by.as_ref();
        HistoryEntry {
            time: self.room.clock.now().wall.0,
            number: record.number,
            conn_id: record.conn_id.map(|conn_id| conn_id.0),
            other_dn: record.other_dn.as_deref().map(Into::into),
            code: record.code.clone(),
            who: by.map_or("switch", |by| &by.who).into(),
            why: record.why.map(|why| why.name().into()),
            reasons: by.map_or_else(KvList::new, |by| kept_reasons(&by.reasons)),
            is_guest: self.is_guest_in(record),
        }
    }

    /// Of an association: whether this DN is the guest. An agent who is a guest has no actor, so the host tells of it.
    fn is_guest_in(&self, record: &ServiceRecord) -> Option<bool> {
        let is_association = matches!(record.number, JOIN_HOST | PART_HOST);
        let is_agent = |number: &str| self.room.numbering.is_guest_agent(number);
        is_association.then(|| !record.other_dn.as_deref().is_some_and(is_agent))
    }

    /// Only the guest knows who has asked, so it writes the host's side too.
    fn history_of_host(&self, record: &ServiceRecord) -> Option<(DnNumber, HistoryEntry)> {
        if !matches!(record.number, JOIN_HOST | PART_HOST) {
            return None;
        }
        let host = record.other_dn.as_deref().filter(|number| self.room.numbering.is_dn(number))?;
        let other_dn = Some(self.config.number.as_str().into());
        Some((DnNumber::new(host)?, HistoryEntry { other_dn, is_guest: Some(false), ..self.history(record) }))
    }

    /// A change, or with a refusal something that was to change and has not.
    fn audit_of(&self, record: &ServiceRecord, refusal: Option<&Refusal>) -> AuditLine {
        let outcome = refusal.map_or(Outcome::Done, |refusal| Outcome::Refused(refusal.code.0));
        let sentence = refusal.map(|refusal| refusal.message.clone());
        AuditLine {
            client: record.by.as_ref().map(|by| by.who.to_string()),
            dn: Some(self.config.number.clone()),
            conn_id: record.conn_id.map(|conn_id| conn_id.to_string()),
            number: Some(record.number),
            other_dn: record.other_dn.as_deref().map(Into::into),
            code: record.code.clone(),
            why: record.why.map(|why| why.name().into()),
            answer: sentence.or_else(|| record.answer.as_ref().map(ToString::to_string)),
            ..AuditLine::new(self.room.clock.now().wall, outcome)
        }
    }

    /// A private service that was refused, or another request with the account code that it brought along.
    fn audit_of_answer(&mut self, to: ClientRef, event: &Event) -> Option<AuditLine> {
        let unheard = self.unheard.remove(&to);
        let awaiting = self.awaiting.get(&to);
        let asked = awaiting.and_then(|awaiting| Some((&awaiting.who, awaiting.service.as_ref()?)));
        let (who, service) = asked.or(unheard.as_ref().map(|(who, service)| (who, service)))?;
        Some(self.refused(service, who, event.refusal.as_deref()?))
    }

    pub(super) fn refused(&self, service: &AskedService, who: &str, refusal: &Refusal) -> AuditLine {
        let dn = Some(self.config.number.clone());
        AuditLine { dn, ..service.refused(who.into(), refusal, self.room.clock.now().wall) }
    }
}

/// What history keeps of the client's own why; pairs beyond it are left out.
fn kept_reasons(reasons: &KvList) -> KvList {
    let mut kept = KvList::new();
    for (key, value) in &reasons.0 {
        let pair = KvList::new().with(key.as_str(), value.clone());
        if kept.size() + pair.size() <= MAX_REASONS {
            kept.extend(&pair);
        }
    }
    kept
}
