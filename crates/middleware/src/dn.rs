//! The actor of one DN: a thin shell around [`telephony::dn::Dn`].
//!
//! An input comes out of the mailbox, the core handles it, and the effects that it queued are carried out before
//! the next input is looked at: questions to the switch, messages to other DNs, events into the log and the
//! outboxes of the registered clients. The order of the mailbox is the order in which the switch spoke, and so
//! the order that every client sees.

mod asked;
mod keeping;
mod peers;
mod stats;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use actix::{
    Actor, ActorFutureExt, AsyncContext, Context, Handler, Message as ActixMessage, MessageResult,
    ResponseActFuture, SpawnHandle, WrapFuture,
};
use telephony::dn::{DirectAnswer, Dn, DnConfig, Effect, World};
use telephony::durable::DurableDn;
use telephony::error::{ErrorCode, Refusal};
use telephony::event::{Event, EventName};
use telephony::ids::{ClientId, ClientRef, SessionId, Token};
use telephony::names::AddressType;
use telephony::request::ClientRequest;
use telephony::snapshot::Snapshot;
use telephony::switch::{FromSwitch, SwitchFailure, SwitchRequest};
use tracing::Span;

use crate::directory::DnLine;
use crate::dn_log::DnLog;
use crate::journal::{AuditLine, Changes};
use crate::metrics::InMailbox;
use crate::metrics::labels::Answered;
use crate::outbox::{OUTBOX_MESSAGES, Outbox};
use crate::published::{Message, Outgoing, Position, Published};
use crate::switch_link::{Ask, ReadAgain, SwitchRoom};
use crate::trace::{self, Trace};

pub use asked::AskedService;
pub(crate) use asked::Known;
pub use stats::{DnStats, RECENT_SECONDS};

use keeping::{Cause, Keeping};
use peers::Peers;

/// Messages that may wait for one DN. Events beyond it are dropped, and the DN is read again.
pub const MAILBOX: usize = 256;
/// Events that a client may catch up on: half its outbox, so that what happens meanwhile has room too. One that has
/// missed more gets the snapshot alone.
const MAX_RESUMED: usize = OUTBOX_MESSAGES / 2;
/// How often the core of one DN may be rebuilt after a panic, within [`REBUILD_PERIOD`]; then it rests.
const MAX_REBUILDS: usize = 5;
/// What a DN may have to tell itself in one turn: questions and messages that did not leave. The rest comes a moment
/// later, so that no DN keeps the others of its switch from theirs.
const MAX_OWN_INPUTS: usize = 64;
/// How long that moment is.
const BREATH: Duration = Duration::from_millis(10);
/// The period in which rebuilds are counted.
const REBUILD_PERIOD: Duration = Duration::from_secs(600);

/// Where a client left off in the log of a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resume {
    /// The life of the log that it knows.
    pub epoch: String,
    /// The last event that it has.
    pub dn_offset: u64,
}

/// A request of a client, with the outbox for the answer.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub struct Request {
    /// The request.
    pub request: ClientRequest,
    /// Of a registration: where the client left off.
    pub resume: Option<Resume>,
    /// Where the direct answer goes, and the events of a registered client.
    pub outbox: Outbox,
    /// The trace that it belongs to.
    pub trace: Trace,
    pub(crate) slot: InMailbox,
}

/// Something that the switch, or its link, tells the DN.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(crate) struct Told {
    pub(crate) message: FromSwitch,
    /// When the octets were read that say so.
    pub(crate) read_at: Option<Duration>,
    pub(crate) slot: InMailbox,
}

/// The client is gone.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub struct ClientGone(pub ClientId);

/// The session has ended for good.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(crate) struct SessionEnded(pub(crate) SessionId);

/// Asks for all that is known of the DN. There is no answer while the journal is stuck or once it has ended, nor for one
/// more than may wait for the disk.
#[derive(Debug, ActixMessage)]
#[rtype(result = "Option<DnView>")]
pub struct AskDn;

/// Asks for what is counted and measured of the DN.
#[derive(Debug, ActixMessage)]
#[rtype(result = "DnStats")]
pub(crate) struct AskStats;

/// All that is known of a DN, and where its log stands.
#[derive(Debug, Clone)]
pub struct DnView {
    /// Its type.
    pub address_type: AddressType,
    /// `hot-desk-guest`, as it is in force.
    pub may_be_guest: bool,
    /// Its state.
    pub snapshot: Snapshot,
    /// The life of its log.
    pub epoch: Arc<str>,
    /// The last event that the state holds.
    pub dn_offset: u64,
}

/// Asks for the events behind an offset, and to be given those to come.
#[derive(Debug, ActixMessage)]
#[rtype(result = "DnEvents")]
pub struct AskEvents {
    /// Where the client left off; `None` for all that is retained.
    pub after: Option<Resume>,
    /// Its number.
    pub client: ClientId,
    /// Where the events to come go. They end when its reader is dropped.
    pub outbox: Outbox,
}

/// The retained events of a DN.
#[derive(Debug, Clone)]
pub struct DnEvents {
    /// The life of the log.
    pub epoch: Arc<str>,
    /// The last event of the log.
    pub dn_offset: u64,
    /// The events behind the offset that was asked for, oldest first; `None` if the log does not reach back to
    /// it, or began anew since.
    pub events: Option<Vec<Arc<Published>>>,
}

/// What the configuration permits at the DN has changed.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(crate) struct Reconfigure(pub(crate) DnConfig);

/// A request whose answer is still to come.
#[derive(Debug)]
struct Awaiting {
    outbox: Outbox,
    resume: Option<Resume>,
    who: Arc<str>,
    trace: Trace,
    /// The private service, if it is one or brings one along.
    service: Option<AskedService>,
    /// When the request came.
    since: Duration,
}

/// The actor of one DN.
#[derive(Debug)]
pub struct DnActor {
    core: Dn,
    config: DnConfig,
    room: Rc<SwitchRoom>,
    log: DnLog,
    /// Who gets the events.
    listeners: BTreeMap<ClientId, Outbox>,
    awaiting: HashMap<ClientRef, Awaiting>,
    /// Private services whose clients are gone before the answer, for the audit log: who asked, and what.
    unheard: HashMap<ClientRef, (Arc<str>, AskedService)>,
    /// The spans of questions to the switch, of those that are traced.
    asked: HashMap<Token, Span>,
    timer: Option<(Duration, SpawnHandle)>,
    /// Questions that did not reach the switch's link, to be answered once the effects are carried out; oldest first.
    unasked: VecDeque<(Token, SwitchFailure)>,
    peers: Peers,
    rebuilds: Vec<Duration>,
    keeping: Keeping,
    stats: DnStats,
    /// Whether the room counts it as in sync.
    in_sync: bool,
}

impl DnActor {
    pub(crate) fn new(config: DnConfig, room: Rc<SwitchRoom>, kept: DurableDn) -> DnActor {
        let core = Dn::restored(config.clone(), kept.clone(), &room.calls.borrow());
        let snapshot = core.snapshot(&room.calls.borrow(), &room.options());
        let line = DnLine::new(&snapshot, 0, room.clock.now().wall);
        DnActor {
            core,
            keeping: Keeping::new(kept, line),
            log: DnLog::new(room.retention()),
            config,
            room,
            listeners: BTreeMap::new(),
            awaiting: HashMap::new(),
            unheard: HashMap::new(),
            asked: HashMap::new(),
            timer: None,
            unasked: VecDeque::new(),
            peers: Peers::default(),
            rebuilds: Vec::new(),
            stats: DnStats::default(),
            in_sync: false,
        }
    }

    /// One input: the core handles it, what has changed is handed to the journal, then everything that follows from
    /// it is done, as soon as it may.
    fn turn(&mut self, ctx: &mut Context<Self>, cause: Cause, input: impl FnOnce(&mut Dn, &mut World<'_>)) {
        self.handle_in_core(input);
        self.follow_up(ctx, cause);
        let mut own_inputs = 0;
        while self.take_own_input() {
            self.follow_up(ctx, cause);
            own_inputs += 1;
            if own_inputs == MAX_OWN_INPUTS {
                self.take_breath(ctx);
                break;
            }
        }
        if self.core.is_in_sync() != self.in_sync {
            self.in_sync = !self.in_sync;
            self.room.synced(self.in_sync);
        }
        self.set_timer(ctx);
    }

    fn take_breath(&self, ctx: &mut Context<Self>) {
        tracing::warn!(dn = %self.config.number, "the DN has much to tell itself and goes on in a moment");
        ctx.run_later(BREATH, |actor, ctx| actor.turn(ctx, Cause::Other, |_, _| {}));
    }

    /// Does what follows from an input: at once what may be, the rest when it is kept.
    fn follow_up(&mut self, ctx: &mut Context<Self>, cause: Cause) {
        let effects = self.ask_first();
        self.keep(effects, cause);
        self.release(ctx);
        self.await_peers(ctx);
    }

    /// The core hears of the oldest thing that did not leave here. Returns whether there was one.
    fn take_own_input(&mut self) -> bool {
        if let Some((token, failure)) = self.unasked.pop_front() {
            self.handle_in_core(|dn, world| {
                dn.handle_switch(world, FromSwitch::Answer(token, Err(failure)));
            });
            return true;
        }
        let Some((to, message, why)) = self.peers.next_undelivered() else { return false };
        self.handle_in_core(|dn, world| dn.handle_undeliverable(world, &to, &message, why));
        true
    }

    /// Carries out what tells clients nothing, at once; returns the rest in its order.
    fn ask_first(&mut self) -> Vec<Effect> {
        let mut rest = Vec::new();
        while let Some(effect) = self.core.poll_effect() {
            match effect {
                Effect::Ask { .. } | Effect::ReadAgain { .. } | Effect::Note(_) => {
                    self.carry_out(effect, None);
                }
                Effect::Publish { .. }
                | Effect::Answer { .. }
                | Effect::Registered { .. }
                | Effect::Unregistered { .. }
                | Effect::Record(_)
                | Effect::Unchanged(_)
                | Effect::Tell { .. } => rest.push(effect),
            }
        }
        rest
    }

    fn handle_in_core(&mut self, input: impl FnOnce(&mut Dn, &mut World<'_>)) {
        let room = self.room.clone();
        let core = &mut self.core;
        let handled = catch_unwind(AssertUnwindSafe(|| {
            let mut calls = room.calls.borrow_mut();
            let (now, options, numbering) = (room.clock.now(), room.options(), &room.numbering);
            let logout_on_unreg = &room.logout_on_unreg();
            input(core, &mut World { now, calls: &mut calls, options: &options, numbering, logout_on_unreg });
        }));
        if handled.is_err() {
            self.rebuild();
        }
    }

    /// The core has panicked: its state is given up, its clients are kept, and the switch is read again.
    fn rebuild(&mut self) {
        let now = self.room.clock.elapsed();
        self.rebuilds.retain(|at| now.saturating_sub(*at) < REBUILD_PERIOD);
        self.rebuilds.push(now);
        self.room.metrics.dn_restarts.count();
        tracing::error!(dn = %self.config.number, rebuilds = self.rebuilds.len(), "the DN's state was lost to a panic and is rebuilt");
        self.core = self.core.rebuilt();
        let sentence = "The server lost the state of this DN and reads it again: ask again in a moment.";
        let lost = self.give_up_awaiting(&Refusal::new(ErrorCode::INTERNAL, sentence));
        if !lost.is_empty() {
            self.room.journal.submit(Changes { audit: lost, ..Changes::default() });
        }
        if self.rebuilds.len() <= MAX_REBUILDS {
            self.read_again("its state was lost");
        } else {
            tracing::error!(dn = %self.config.number, "the DN panics again and again and is left alone until the link is made anew");
        }
    }

    /// The journal has ended: nobody will be told what has become of a request, which may have been done.
    fn nothing_is_kept(&mut self) {
        let sentence = "The server cannot keep anything any more, so it confirms nothing: look at the DN's state after a restart.";
        // There is no audit log any more that could have the lines.
        drop(self.give_up_awaiting(&Refusal::new(ErrorCode::TIMEOUT, sentence)));
    }

    /// Answers all who wait with that refusal; returns the lines for the audit log.
    fn give_up_awaiting(&mut self, refusal: &Refusal) -> Vec<AuditLine> {
        let mut lines = Vec::new();
        self.unheard.clear();
        for client in self.awaiting.keys().copied().collect::<Vec<_>>() {
            let Some(awaiting) = self.answered(client, Answered::Refused) else { continue };
            lines.extend(
                awaiting.service.as_ref().map(|service| self.refused(service, &awaiting.who, refusal)),
            );
            let event = Event::error(refusal.clone(), Some(&self.config.number), None);
            let event = Arc::new(Published::new(event, self.room.clock.now().wall, None));
            self.send(&awaiting.outbox, event, Some(client), None);
        }
        lines
    }

    /// `read_at`: when what it follows from was read from the switch's socket.
    fn carry_out(&mut self, effect: Effect, read_at: Option<Duration>) {
        match effect {
            Effect::Publish { event, answers } => self.publish(*event, answers, read_at),
            Effect::Answer { to, event } => self.answer(to, *event, None),
            Effect::Registered { to, event } => self.registered(to, *event),
            Effect::Unregistered { to, event } => {
                self.listeners.remove(&to.client);
                self.answer(to, *event, None);
            }
            Effect::Ask { token, request } => self.ask(token, request),
            Effect::Tell { to, message } => self.tell(to, message),
            // Written down when it was handed to the journal.
            Effect::Record(_) | Effect::Unchanged(_) => {}
            Effect::Note(note) => tracing::info!(dn = %self.config.number, "{note}"),
            Effect::ReadAgain { reason } => self.read_again(&reason),
        }
    }

    /// News of this DN: into the log, then to everybody; the copy that answers a request carries its reference.
    fn publish(&mut self, event: Event, answers: Option<DirectAnswer>, read_at: Option<Duration>) {
        let now = self.room.clock.now().wall;
        self.stats.told(&event, self.room.clock.elapsed());
        self.room.metrics.events.count();
        let position = Position { epoch: self.room.epoch.clone(), dn_offset: self.log.next() };
        tracing::debug!(dn = %self.config.number, event = event.name.name(), conn_id = event.conn_id.map(tracing::field::display), offset = position.dn_offset, "event");
        let published = Arc::new(Published::new(event, now, Some(position)));
        self.log.set_retention(self.room.retention());
        self.log.append(published.clone());
        let asker = answers.as_ref().map(|answer| answer.to.client);
        let others: Vec<_> = self.listeners.iter().filter(|(client, _)| Some(**client) != asker).collect();
        let mut gone = Vec::new();
        for (client, outbox) in others {
            let message = Message::Event(published.clone());
            if outbox.push(Outgoing { message, reference: None, read_at }).is_err() {
                gone.push(*client);
            }
        }
        gone.into_iter().for_each(|client| self.client_gone(client));
        if let Some(answer) = answers {
            self.answer_with(answer, &published, read_at);
        }
    }

    fn answer_with(&mut self, answer: DirectAnswer, published: &Arc<Published>, read_at: Option<Duration>) {
        let Some(awaiting) = self.answered(answer.to, Answered::Done) else { return };
        trace::answered(&awaiting.trace.span, published.event.name.name(), None);
        let copy = if answer.reasons.is_empty() && awaiting.trace.returned.is_none() {
            published.clone()
        } else {
            let event = Event { reasons: answer.reasons, ..published.event.clone() };
            Arc::new(Published::new(awaiting.trace.tell(event), published.time, published.position.clone()))
        };
        self.send(&awaiting.outbox, copy, Some(answer.to), read_at);
    }

    /// An answer that is no news of this DN.
    fn answer(&mut self, to: ClientRef, event: Event, position: Option<Position>) {
        let how = if event.name == EventName::Error { Answered::Refused } else { Answered::Done };
        let Some(awaiting) = self.answered(to, how) else { return };
        let refusal = event.refusal.as_ref().map(|refusal| refusal.code.0);
        trace::answered(&awaiting.trace.span, event.name.name(), refusal);
        let published = Published::new(awaiting.trace.tell(event), self.room.clock.now().wall, position);
        self.send(&awaiting.outbox, Arc::new(published), Some(to), None);
    }

    /// A request has come to its end.
    fn answered(&mut self, to: ClientRef, how: Answered) -> Option<Awaiting> {
        let awaiting = self.awaiting.remove(&to)?;
        self.note_answered(awaiting.since, how);
        Some(awaiting)
    }

    fn note_answered(&mut self, since: Duration, how: Answered) {
        let took = self.room.clock.elapsed().saturating_sub(since);
        self.stats.answered(how, took);
        let metrics = &self.room.metrics.server;
        metrics.requests.count(how);
        if how != Answered::Dropped {
            metrics.request_duration.observe(took);
        }
    }

    fn send(
        &mut self,
        outbox: &Outbox,
        published: Arc<Published>,
        to: Option<ClientRef>,
        read_at: Option<Duration>,
    ) {
        let reference = to.map(|to| to.reference);
        let outgoing = Outgoing { message: Message::Event(published), reference, read_at };
        if let (Err(_), Some(to)) = (outbox.push(outgoing), to) {
            self.client_gone(to.client);
        }
    }

    /// A client listens from now on. Snapshot, what it missed, and what comes next leave here in one order.
    fn registered(&mut self, to: ClientRef, event: Event) {
        let Some(Awaiting { outbox, resume, trace, .. }) = self.answered(to, Answered::Done) else { return };
        trace::answered(&trace.span, event.name.name(), None);
        let missed = resume.and_then(|resume| self.events_after(&resume));
        let missed = missed.filter(|missed| missed.len() <= MAX_RESUMED);
        let position = Position { epoch: self.room.epoch.clone(), dn_offset: self.log.last() };
        let mut published = Published::new(trace.tell(event), self.room.clock.now().wall, Some(position));
        published.resumed = Some(missed.is_some());
        self.listeners.insert(to.client, outbox.clone());
        self.send(&outbox, Arc::new(published), Some(to), None);
        for event in missed.into_iter().flatten() {
            self.send(&outbox, event, None, None);
        }
    }

    fn events_after(&self, resume: &Resume) -> Option<Vec<Arc<Published>>> {
        let same_life = *resume.epoch == *self.room.epoch;
        same_life.then(|| self.log.after(resume.dn_offset).map(|events| events.cloned().collect()))?
    }

    fn client_gone(&mut self, client: ClientId) {
        self.listeners.remove(&client);
        let dropped: Vec<_> = self.awaiting.extract_if(|to, _| to.client == client).collect();
        for (to, awaiting) in dropped {
            self.note_answered(awaiting.since, Answered::Dropped);
            self.unheard.extend(awaiting.service.map(|service| (to, (awaiting.who, service))));
        }
        self.core.client_gone(client);
    }

    fn ask(&mut self, token: Token, request: SwitchRequest) {
        let span = trace::question(request.service());
        if !span.is_none() {
            self.asked.insert(token, span);
        }
        let ask = Ask { dn: self.config.number.clone(), token, request };
        if self.room.link().is_none_or(|link| link.try_send(ask).is_err()) {
            self.room.metrics.link_overflows.count();
            self.unasked.push_back((token, SwitchFailure::Overloaded));
        }
    }

    /// The span of the question that this answers; with the link, all questions are lost.
    fn span_of(&mut self, message: &FromSwitch) -> Span {
        match message {
            FromSwitch::Answer(token, _) => self.asked.remove(token).unwrap_or_else(Span::none),
            FromSwitch::LinkLost => {
                self.asked.clear();
                Span::none()
            }
            FromSwitch::Monitored
            | FromSwitch::MonitorLost
            | FromSwitch::EventsLost
            | FromSwitch::Event(_) => Span::none(),
        }
    }

    fn read_again(&mut self, reason: &str) {
        tracing::warn!(dn = %self.config.number, reason, "out of sync; the DN is read again");
        let request = ReadAgain(self.config.number.clone());
        if self.room.link().is_none_or(|link| link.try_send(request).is_err()) {
            tracing::warn!(dn = %self.config.number, "the link has too much to do; the DN is read when it comes to rest");
            self.room.unread.borrow_mut().insert(self.config.number.clone());
        }
    }

    /// All that is known of the DN.
    pub(crate) fn snapshot(&self) -> Snapshot {
        self.core.snapshot(&self.room.calls.borrow(), &self.room.options())
    }

    /// The line of state that sums that up.
    pub(crate) fn line(&self) -> DnLine {
        self.keeping.line().clone()
    }

    /// Wakes the core when it wants to be woken.
    fn set_timer(&mut self, ctx: &mut Context<Self>) {
        let wanted = self.core.poll_timeout(&self.room.options());
        if self.timer.map(|(at, _)| at) == wanted {
            return;
        }
        if let Some((_, former)) = self.timer.take() {
            ctx.cancel_future(former);
        }
        if let Some(at) = wanted {
            let handle = ctx.run_later(self.room.clock.until(at), |actor, ctx| {
                actor.timer = None;
                actor.turn(ctx, Cause::Other, Dn::handle_timeout);
            });
            self.timer = Some((at, handle));
        }
    }
}

impl Actor for DnActor {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Context<Self>) {
        ctx.set_mailbox_capacity(MAILBOX);
        // A DN that begins with what was kept may have something to say at once.
        self.turn(ctx, Cause::Other, |_, _| {});
    }
}

impl Handler<Request> for DnActor {
    type Result = ();

    fn handle(&mut self, message: Request, ctx: &mut Context<Self>) {
        let Request { request, resume, outbox, trace, slot } = message;
        drop(slot);
        let since = self.room.clock.elapsed();
        let options = self.room.options();
        let numbering = &self.room.numbering;
        let is_guest = &|id: &str| numbering.is_guest_agent(id) || numbering.is_dn(id);
        let guest_here = self.core.guest_agent(numbering);
        let known = Known { options: &options, is_guest, guest_here };
        let service = AskedService::of_any(&request.wish, &request.extensions, &known);
        let who = request.who.clone();
        let span = trace.span.clone();
        self.awaiting.insert(request.from, Awaiting { outbox, resume, who, trace, service, since });
        span.in_scope(|| self.turn(ctx, Cause::Other, |dn, world| dn.handle_request(world, request)));
    }
}

impl Handler<Told> for DnActor {
    type Result = ();

    fn handle(&mut self, told: Told, ctx: &mut Context<Self>) {
        let Told { message, read_at, slot } = told;
        drop(slot);
        let span = self.span_of(&message);
        let cause = Cause::Switch { read_at };
        span.in_scope(|| self.turn(ctx, cause, |dn, world| dn.handle_switch(world, message)));
    }
}

impl Handler<ClientGone> for DnActor {
    type Result = ();

    fn handle(&mut self, ClientGone(client): ClientGone, _ctx: &mut Context<Self>) {
        self.client_gone(client);
    }
}

impl Handler<SessionEnded> for DnActor {
    type Result = ();

    fn handle(&mut self, SessionEnded(session): SessionEnded, ctx: &mut Context<Self>) {
        self.turn(ctx, Cause::Other, |dn, world| dn.handle_session_ended(world, &session));
    }
}

impl Handler<Reconfigure> for DnActor {
    type Result = ();

    fn handle(&mut self, Reconfigure(config): Reconfigure, _ctx: &mut Context<Self>) {
        self.config.clone_from(&config);
        self.core.reconfigure(config);
    }
}

impl Handler<AskDn> for DnActor {
    type Result = ResponseActFuture<Self, Option<DnView>>;

    fn handle(
        &mut self,
        _message: AskDn,
        ctx: &mut Context<Self>,
    ) -> ResponseActFuture<Self, Option<DnView>> {
        let view = self.look(ctx).into_actor(self);
        Box::pin(view.map(|view, _, _| view.ok()))
    }
}

impl Handler<AskStats> for DnActor {
    type Result = MessageResult<AskStats>;

    fn handle(&mut self, _message: AskStats, _ctx: &mut Context<Self>) -> MessageResult<AskStats> {
        MessageResult(self.stats.at(self.room.clock.elapsed()))
    }
}

impl Handler<AskEvents> for DnActor {
    type Result = MessageResult<AskEvents>;

    fn handle(&mut self, message: AskEvents, _ctx: &mut Context<Self>) -> MessageResult<AskEvents> {
        let events = match &message.after {
            Some(resume) => self.events_after(resume),
            None => Some(self.log.retained().cloned().collect()),
        };
        self.listeners.insert(message.client, message.outbox);
        MessageResult(DnEvents { epoch: self.room.epoch.clone(), dn_offset: self.log.last(), events })
    }
}

#[cfg(test)]
mod tests;
