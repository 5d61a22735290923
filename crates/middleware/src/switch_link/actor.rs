//! The actor of a switch's link: a thin shell around [`csta_link::Link`].
//!
//! Octets from the socket, requests of DNs and the clock go into the machine; records for the socket, answers and
//! events for the DNs come out. Each is handed on before the next input is looked at, so a switch's events reach
//! the mailboxes of its DNs in the order in which the switch sent them. No DN can hold the link up: one whose
//! mailbox is full loses its events and is read again.
//!
//! ```text
//!            dialled               connected               associated, status normal
//!   Waiting --------> Connecting -----------> Associating ---------------------------> Operational
//!      ^                  |                        |                                       |
//!      +---- failed ------+------- closed ---------+---------------- closed ---------------+
//! ```

use std::collections::{HashMap, VecDeque};
use std::io;
use std::rc::Rc;
use std::time::Duration;

use actix::{Actor, ActorFutureExt, AsyncContext, Context, Handler, ResponseFuture, SpawnHandle, WrapFuture};
use csta::data::device_feature_types::SystemStatus;
use csta::data::status_reporting::MonitorCrossRefId;
use csta::events::event_report_definitions::CstaEventReportArgument;
use csta::services::monitor_start::MonitorStartResult;
use csta::services::monitor_stop::MonitorStopArgument;
use csta_adapter::{self as adapter, Profile};
use csta_link::{
    Answer, Backoff, CloseReason, Diagnostic, Failure, Invocation, Link, Output, Priority, Record,
};
use telephony::address::DnNumber;
use telephony::ids::Token;
use telephony::switch::{FromSwitch, SwitchFailure};
use tokio::net::TcpStream;
use tokio::sync::oneshot;

use super::mailboxes::Mailboxes;
use super::monitors::Monitors;
use super::socket::{self, Ended, Octets, Socket};
use super::unoffered::Unoffered;
use super::views::Views;
use super::{Ask, ReadAgain, Reconfigure, Stop, SwitchRoom, translate};
use crate::config::SwitchConfig;
use crate::directory::LinkState;
use crate::journal::Changes;
use crate::metrics::labels::{Unheard, Unreadable};

/// Messages that may wait for the link: requests of DNs beyond it are refused as overload.
const MAILBOX: usize = 4096;
/// How often views are published, monitors retried and lost events told.
const TICK: Duration = Duration::from_secs(1);
/// ConnIDs that are reserved at a time, far more than are given out until the next tick; a restart skips so many.
const RESERVE: u64 = 1 << 20;
/// How long the monitors may take to be stopped before the link is released without.
const STOP_MONITORS_PATIENCE: Duration = Duration::from_millis(400);

/// Why an invocation was made.
#[derive(Debug)]
enum Asked {
    /// A DN wants the answer.
    ByDn { dn: DnNumber, token: Token },
    /// A monitor is to be set.
    MonitorStart(DnNumber),
    /// A monitor is to be stopped.
    MonitorStop,
}

/// A connection and the machine on it.
#[derive(Debug)]
struct Connected {
    machine: Link,
    socket: Socket,
}

/// The actor of a switch's link.
#[derive(Debug)]
pub struct SwitchLinkActor {
    config: SwitchConfig,
    room: Rc<SwitchRoom>,
    dns: Mailboxes,
    monitors: Monitors,
    views: Views,
    /// Which of the configured links is dialled or used.
    target: usize,
    connected: Option<Connected>,
    /// Numbers connections, so that a late word of a former one is recognised.
    connection: u64,
    backoff: Backoff,
    asked: HashMap<u64, Asked>,
    unoffered: Unoffered,
    last_tag: u64,
    timer: Option<(Duration, SpawnHandle)>,
    reserved_ids: u64,
    stopping: Option<oneshot::Sender<()>>,
    stops_wanted: VecDeque<MonitorCrossRefId>,
}

impl SwitchLinkActor {
    pub(super) fn new(mut config: SwitchConfig, dns: Mailboxes, room: Rc<SwitchRoom>) -> SwitchLinkActor {
        config.links.sort_by_key(|link| std::cmp::Reverse(link.priority));
        let mut actor = SwitchLinkActor {
            monitors: Monitors::new(config.restart_period),
            backoff: Backoff::new(config.restart_period),
            views: Views::new(room.clone(), &config),
            dns,
            config,
            room,
            target: 0,
            connected: None,
            connection: 0,
            asked: HashMap::new(),
            unoffered: Unoffered::default(),
            last_tag: 0,
            timer: None,
            reserved_ids: 0,
            stopping: None,
            stops_wanted: VecDeque::new(),
        };
        // Sessions that open before the first attempt hear that there is no link.
        actor.publish();
        actor
    }

    fn now(&self) -> Duration {
        self.room.clock.elapsed()
    }

    /// How the switch writes what the standard leaves open, over the link that is dialled or used.
    fn profile(&self) -> &Profile {
        &self.config.links[self.target].profile
    }

    // --- Dialling -------------------------------------------------------------------------------------------------

    fn dial(&mut self, ctx: &mut Context<Self>) {
        if self.stopping.is_some() {
            return;
        }
        let Some(target) = self.config.links.get(self.target) else { return };
        self.views.turn_to(self.target);
        tracing::info!(switch = %self.room.name, link = %target.name, address = %self.views.link().address, "dialling");
        let dialling = socket::dial(target.hostname.clone(), target.port);
        self.views.enter(LinkState::Connecting);
        ctx.spawn(dialling.into_actor(self).map(|dialled, actor, ctx| actor.dialled(ctx, dialled)));
    }

    fn dialled(&mut self, ctx: &mut Context<Self>, dialled: io::Result<TcpStream>) {
        if self.stopping.is_some() {
            return self.stopped();
        }
        match dialled {
            Ok(stream) => {
                self.connection += 1;
                let socket = Socket::new(stream, self.connection, self.room.clock, &ctx.address());
                let machine = Link::new(self.config.links[self.target].link.clone(), self.now());
                self.connected = Some(Connected { machine, socket });
                self.views.enter(LinkState::Associating);
                self.drain(ctx);
            }
            Err(error) => {
                let pause = self.backoff.pause(random());
                self.dial_again(ctx, pause, error.to_string());
            }
        }
    }

    /// Notes why it came to nothing and tries the next link, after a pause once all were tried.
    fn dial_again(&mut self, ctx: &mut Context<Self>, pause: Duration, error: String) {
        tracing::warn!(switch = %self.room.name, link = %self.views.link().name, error, "no link");
        self.views.note_error(Some(error));
        self.views.enter(LinkState::Waiting);
        self.target = (self.target + 1) % self.config.links.len().max(1);
        let pause = if self.target == 0 { pause } else { Duration::ZERO };
        ctx.run_later(pause, Self::dial);
    }

    /// The link has ended. Every DN hears of it before anything of the next one.
    fn closed(&mut self, ctx: &mut Context<Self>, reason: &CloseReason) {
        self.note_traffic();
        if let CloseReason::FramingLost(_) = reason {
            self.views.metrics().decode_errors.count(Unreadable::Framing);
        }
        self.connected = None;
        self.room.resync_is_off();
        self.views.system_status = None;
        let was_operational = self.views.is_operational();
        self.asked.clear();
        self.unoffered = Unoffered::default();
        self.monitors.link_lost();
        self.dns.link_lost();
        self.room.unread.borrow_mut().clear();
        if self.stopping.is_some() {
            self.views.enter(LinkState::Waiting);
            return self.stopped();
        }
        let pause = self.backoff.pause_after(reason, random());
        if was_operational {
            // The best link is tried first again.
            self.dns.deliver_to_all(&FromSwitch::LinkLost);
            self.views.note_error(Some(reason.to_string()));
            self.views.enter(LinkState::Waiting);
            self.target = self.config.links.len() - 1;
        }
        self.dial_again(ctx, pause, reason.to_string());
    }

    // --- The machine's effects -------------------------------------------------------------------------------------

    /// Carries out all that the machine wants, then lets it sleep until its next timeout.
    fn drain(&mut self, ctx: &mut Context<Self>) {
        loop {
            while let Some(output) = self.connected.as_mut().and_then(|link| link.machine.poll_output()) {
                self.carry_out(ctx, output);
            }
            if !self.pump() {
                break;
            }
        }
        self.set_timer(ctx);
    }

    fn carry_out(&mut self, ctx: &mut Context<Self>, output: Output) {
        match output {
            Output::Transmit(record) => self.transmit(record),
            Output::Operational => self.operational(),
            Output::Status(status) => self.status(status),
            Output::Answer(answer) => self.answered(answer),
            Output::EventReport(report) => self.reported(&report),
            Output::MonitorStopped { cross_ref } => {
                if let Some(dn) = self.monitors.stopped_by_switch(&cross_ref) {
                    self.monitor_failed(&dn, false);
                }
            }
            Output::SnapshotData { operation, argument } => {
                self.heed(&argument);
                tracing::debug!(%operation, "snapshot data apart from its result was passed over");
            }
            Output::Diagnostic(diagnostic) => self.diagnose(&diagnostic),
            Output::Closed(reason) => self.closed(ctx, &reason),
        }
    }

    fn transmit(&mut self, record: Record) {
        let Some(link) = &mut self.connected else { return };
        if !link.socket.send(record.into_octets()) {
            let (machine, now) = (&mut link.machine, self.room.clock.elapsed());
            tracing::error!(switch = %self.room.name, "the switch does not read what is sent to it; the link is given up");
            machine.handle_eof(now);
        }
    }

    fn operational(&mut self) {
        tracing::info!(switch = %self.room.name, link = %self.views.link().name, dns = self.dns.count(), "link active");
        self.backoff.operational();
        self.views.metrics().connections.count();
        self.room.resync_begins();
        self.views.note_error(None);
        self.views.enter(LinkState::Operational);
        self.monitors.want_all(self.dns.monitored_numbers());
    }

    /// The switch says how it is (private-services.md 6).
    fn status(&mut self, status: SystemStatus) {
        tracing::info!(switch = %self.room.name, ?status, "system status");
        self.views.system_status = Some(status);
        let operational = self.views.is_operational();
        if !operational {
            return;
        }
        if status == SystemStatus::DISABLED || status == SystemStatus::INITIALIZING {
            let now = self.now();
            if let Some(link) = &mut self.connected {
                link.machine.release(now);
            }
        } else if status == SystemStatus::MESSAGES_LOST {
            self.dns.deliver_to_all(&FromSwitch::EventsLost);
        }
        self.publish();
    }

    fn answered(&mut self, answer: Answer) {
        let Answer { tag, operation, invoke_id, outcome, round_trip } = answer;
        if let Some(round_trip) = round_trip {
            self.views.note_round_trip(round_trip);
        }
        self.views.metrics().answers.count(translate::kind_of_answer(&outcome));
        match self.asked.remove(&tag) {
            None => {}
            Some(Asked::ByDn { dn, token }) => {
                tracing::debug!(%dn, %operation, invoke_id, ok = outcome.is_ok(), "answer");
                if outcome.as_ref().is_err_and(|failure| self.unoffered.refused(operation, failure)) {
                    tracing::info!(switch = %self.room.name, %operation, "the connector does not know the service; it is not asked for it again on this link");
                }
                let (outcome, freedoms) = csta::count_freedoms(|| translate::outcome(operation, outcome));
                self.views.note_freedoms(freedoms);
                let outcome = outcome.inspect_err(|failure| {
                    if *failure == SwitchFailure::Unreadable {
                        self.views.metrics().decode_errors.count(Unreadable::Result);
                    }
                });
                self.dns.deliver_answer(&dn, token, outcome);
            }
            Some(Asked::MonitorStart(dn)) => self.monitor_answered(&dn, outcome),
            Some(Asked::MonitorStop) => {
                if let Ok(result) = &outcome {
                    self.heed(result);
                }
            }
        }
    }

    /// Counts what a message brings beyond the standard, of which nothing else is wanted.
    fn heed(&mut self, content: &rose::Any) {
        let (_, freedoms) = csta::count_freedoms(|| csta::common_arguments(content));
        self.views.note_freedoms(freedoms);
    }

    fn monitor_answered(&mut self, dn: &DnNumber, outcome: Result<rose::Any, Failure>) {
        let refused = outcome.as_ref().is_err_and(is_refusal);
        let result = outcome.map_err(|failure| failure.to_string()).and_then(|result| {
            let (read, freedoms) = csta::count_freedoms(|| csta::decode::<MonitorStartResult>(&result));
            self.views.note_freedoms(freedoms);
            read.map_err(|error| error.to_string())
        });
        match result {
            Ok(result) => self.monitored(dn, &result.cross_ref_identifier),
            Err(error) => {
                tracing::warn!(%dn, error, "the switch does not let this DN be monitored");
                self.monitor_failed(dn, refused);
            }
        }
    }

    fn monitored(&mut self, dn: &DnNumber, cross_ref: &MonitorCrossRefId) {
        let (early, displaced) = self.monitors.started(self.now(), dn, cross_ref);
        if let Some(displaced) = displaced {
            self.monitor_failed(&displaced, false);
        }
        self.room.unread.borrow_mut().remove(dn);
        self.room.monitor_set(dn);
        self.dns.monitor_set(dn, early);
    }

    fn monitor_failed(&mut self, dn: &DnNumber, refused: bool) {
        self.monitors.failed(self.now(), dn, refused);
        if refused && self.dns.is_dn(dn) {
            self.room.monitor_refused(dn);
        }
        if self.connected.is_some() {
            self.dns.deliver(dn, FromSwitch::MonitorLost);
        }
    }

    fn reported(&mut self, report: &CstaEventReportArgument) {
        self.views
            .note_own_private_data(adapter::own_private_data(&report.event_specific_info, self.profile()));
        let event = match adapter::event(&report.event_specific_info, self.profile()) {
            Ok(event) => event,
            Err(why) => {
                translate::count_unheard(&why, self.views.metrics());
                return tracing::debug!(switch = %self.room.name, %why, "an event was passed over");
            }
        };
        let routed = self.monitors.route(self.room.clock.elapsed(), &report.cross_ref_identifier, event);
        if let Some((dn, event)) = routed {
            self.dns.deliver_event(&dn, event);
        }
    }

    /// Octets of the switch may hold the numbers of people outside, so they are for the trace alone.
    fn diagnose(&self, diagnostic: &Diagnostic) {
        let switch = &self.room.name;
        translate::count(diagnostic, self.views.metrics());
        match diagnostic {
            Diagnostic::UndecodableApdu { error, head } => {
                tracing::warn!(%switch, %error, "an APDU of the switch cannot be read");
                tracing::trace!(%switch, ?head, "its first octets");
            }
            Diagnostic::UndecodableContent { operation, error, head } => {
                tracing::warn!(%switch, %operation, %error, "what the switch sent of an operation cannot be read");
                tracing::trace!(%switch, ?head, "its first octets");
            }
            Diagnostic::OtherError { operation, code, head } => {
                tracing::warn!(%switch, %operation, code, "the switch refused a request with an error that is not the standard's, or says nothing that can be read");
                tracing::trace!(%switch, ?head, "the first octets of its parameter");
            }
            Diagnostic::VersionNotOffered { chosen } => {
                tracing::warn!(%switch, ?chosen, "the switch chose an edition of the standard that was not offered; the link goes on, for all of phase III are read alike");
            }
            Diagnostic::Slowed { window, gap } => {
                tracing::warn!(%switch, window, ?gap, "the switch is overloaded, or soon will be; it is asked more slowly");
            }
            Diagnostic::Relieved { told } => {
                tracing::info!(%switch, told, "the switch is asked as fast as before again");
            }
            Diagnostic::UnknownOperation { .. }
            | Diagnostic::LateAnswer { .. }
            | Diagnostic::UnknownAnswer { .. }
            | Diagnostic::UnnumberedAnswer
            | Diagnostic::UnrelatedReject { .. }
            | Diagnostic::UnknownTpdu { .. }
            | Diagnostic::UnexpectedAssociationApdu
            | Diagnostic::KeepAliveFailed { .. }
            | Diagnostic::Unstable => tracing::warn!(%switch, ?diagnostic, "link"),
        }
    }

    // --- What the switch is asked ----------------------------------------------------------------------------------

    fn invoke(&mut self, invocation: Invocation, asked: Asked) -> Result<(), csta_link::InvokeError> {
        let Some(link) = &mut self.connected else { return Err(csta_link::InvokeError::NotOperational) };
        let tag = invocation.tag;
        link.machine.invoke(self.room.clock.elapsed(), invocation)?;
        self.asked.insert(tag, asked);
        Ok(())
    }

    fn next_tag(&mut self) -> u64 {
        self.last_tag += 1;
        self.last_tag
    }

    /// Sets or stops the next monitor while the link has nothing better to do. Returns whether it asked something.
    fn pump(&mut self) -> bool {
        let idle = self.connected.as_ref().is_some_and(|link| {
            link.machine.is_operational()
                && link.machine.outstanding() + link.machine.queued() < link.machine.window()
        });
        if !idle {
            return false;
        }
        if let Some(cross_ref) = self.stops_wanted.pop_front() {
            self.stop_monitor(cross_ref);
            return true;
        }
        if self.stopping.is_some() {
            return self.release_when_quiet();
        }
        let Some(dn) = self.monitors.take_next(self.now()) else { return false };
        self.start_monitor(&dn);
        true
    }

    fn start_monitor(&mut self, dn: &DnNumber) {
        let argument = adapter::monitor_start(dn, self.profile());
        let invocation = Invocation::new(self.next_tag(), &argument, Priority::Monitoring);
        if self.invoke(invocation, Asked::MonitorStart(dn.clone())).is_err() {
            self.monitors.failed(self.now(), dn, false);
        }
    }

    fn stop_monitor(&mut self, cross_ref: MonitorCrossRefId) {
        let argument =
            MonitorStopArgument { cross_ref_identifier: cross_ref, ..MonitorStopArgument::default() };
        let invocation = Invocation::new(self.next_tag(), &argument, Priority::Monitoring);
        if let Err(error) = self.invoke(invocation, Asked::MonitorStop) {
            tracing::debug!(%error, "a monitor was not stopped; it ends with the link");
        }
    }

    fn set_timer(&mut self, ctx: &mut Context<Self>) {
        let wanted = self.connected.as_ref().and_then(|link| link.machine.poll_timeout());
        if self.timer.map(|(at, _)| at) == wanted {
            return;
        }
        if let Some((_, former)) = self.timer.take() {
            ctx.cancel_future(former);
        }
        if let Some(at) = wanted {
            let handle = ctx.run_later(self.room.clock.until(at), |actor, ctx| {
                actor.timer = None;
                let now = actor.now();
                if let Some(link) = &mut actor.connected {
                    link.machine.handle_timeout(now);
                }
                actor.drain(ctx);
            });
            self.timer = Some((at, handle));
        }
    }

    // --- Regular duties, views -------------------------------------------------------------------------------------

    fn tick(&mut self, ctx: &mut Context<Self>) {
        self.dns.catch_up();
        self.keep_ids_reserved();
        self.publish();
        self.drain(ctx);
    }

    /// Keeps the ConnIDs that may be given out until the next tick reserved on the disk.
    fn keep_ids_reserved(&mut self) {
        let position = self.room.calls.borrow().id_position();
        if position + RESERVE / 2 < self.reserved_ids {
            return;
        }
        self.reserved_ids = position + RESERVE;
        self.room.journal.submit(Changes { reserved_ids: Some(self.reserved_ids), ..Changes::default() });
    }

    /// What has passed over the link since the last time is counted for good.
    fn note_traffic(&mut self) {
        if let Some(link) = &mut self.connected {
            let traffic = link.machine.take_traffic();
            self.views.metrics().passed(&traffic);
        }
        self.views.metrics().unheard.add(Unheard::UnknownMonitor, self.monitors.take_dropped());
    }

    fn publish(&mut self) {
        self.note_traffic();
        let monitored = self.monitors.count(|number| self.dns.is_dn(number));
        self.views.refresh(self.connected.as_ref().map(|link| &link.machine), monitored);
    }

    // --- The end ---------------------------------------------------------------------------------------------------

    /// Lets the link go once all monitors have been stopped and answered. Returns whether it did.
    fn release_when_quiet(&mut self) -> bool {
        let now = self.now();
        match &mut self.connected {
            Some(link) if link.machine.outstanding() + link.machine.queued() == 0 => {
                link.machine.release(now);
                true
            }
            Some(_) | None => false,
        }
    }

    fn stopped(&mut self) {
        if let Some(done) = self.stopping.take() {
            // Whoever asked may have given up waiting.
            let _ = done.send(());
        }
    }
}

/// Any number, so that links lost together do not come back together.
fn random() -> u32 {
    use std::hash::{BuildHasher, RandomState};
    (RandomState::new().hash_one(()) >> 32) as u32
}

impl Actor for SwitchLinkActor {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Context<Self>) {
        ctx.set_mailbox_capacity(MAILBOX);
        self.keep_ids_reserved();
        ctx.run_interval(TICK, Self::tick);
        self.dial(ctx);
    }
}

impl Handler<Octets> for SwitchLinkActor {
    type Result = ();

    fn handle(&mut self, message: Octets, ctx: &mut Context<Self>) {
        let now = self.now();
        if let Some(link) = self.connected.as_mut().filter(|_| message.connection == self.connection) {
            link.machine.handle_input(now, &message.octets);
            self.room.read_at.set(Some(message.read_at));
            self.drain(ctx);
            self.room.read_at.set(None);
        }
    }
}

impl Handler<Ended> for SwitchLinkActor {
    type Result = ();

    fn handle(&mut self, message: Ended, ctx: &mut Context<Self>) {
        let now = self.now();
        if let Some(link) = self.connected.as_mut().filter(|_| message.connection == self.connection) {
            if let Some(error) = message.error {
                tracing::warn!(switch = %self.room.name, error, "the connection broke");
            }
            link.machine.handle_eof(now);
            self.drain(ctx);
        }
    }
}

impl Handler<Ask> for SwitchLinkActor {
    type Result = ();

    fn handle(&mut self, message: Ask, ctx: &mut Context<Self>) {
        let Ask { dn, token, request } = message;
        let (operation, argument) = adapter::request(&request, self.profile());
        if let Some(failure) = self.unoffered.refusal(operation) {
            let answer = FromSwitch::Answer(token, Err(failure.clone()));
            return self.dns.deliver(&dn, answer);
        }
        let tag = self.next_tag();
        tracing::debug!(%dn, %operation, tag, "request");
        let invocation = Invocation { tag, operation, argument, priority: translate::priority(&request) };
        if let Err(error) = self.invoke(invocation, Asked::ByDn { dn: dn.clone(), token }) {
            self.dns.deliver(&dn, FromSwitch::Answer(token, Err(translate::not_invoked(&error))));
        }
        self.drain(ctx);
    }
}

impl Handler<ReadAgain> for SwitchLinkActor {
    type Result = ();

    fn handle(&mut self, ReadAgain(dn): ReadAgain, ctx: &mut Context<Self>) {
        if let Some(cross_ref) = self.monitors.read_again(self.now(), &dn) {
            self.stops_wanted.push_back(cross_ref);
        }
        self.drain(ctx);
    }
}

impl Handler<Reconfigure> for SwitchLinkActor {
    type Result = ();

    fn handle(&mut self, message: Reconfigure, ctx: &mut Context<Self>) {
        let Reconfigure { options, retention, switch } = message;
        self.room.set_options(options, retention, switch.logout_on_unreg.clone());
        self.backoff.set_restart_period(switch.restart_period);
        self.monitors.set_longest_pause(switch.restart_period);
        self.config.max_outstanding = switch.max_outstanding;
        for link in &mut self.config.links {
            if let Some(new) = switch.links.iter().find(|new| new.name == link.name) {
                link.link.control = new.link.control;
            }
        }
        let (now, control) = (self.now(), self.config.links[self.target].link.control);
        if let Some(link) = &mut self.connected {
            link.machine.set_control(now, control);
        }
        self.drain(ctx);
    }
}

impl Handler<Stop> for SwitchLinkActor {
    type Result = ResponseFuture<()>;

    fn handle(&mut self, _message: Stop, ctx: &mut Context<Self>) -> ResponseFuture<()> {
        let (done, stopped) = oneshot::channel();
        self.stopping = Some(done);
        let operational = self.connected.as_ref().is_some_and(|link| link.machine.is_operational());
        if operational {
            self.stops_wanted = self.monitors.active().into_iter().map(|(_, cross_ref)| cross_ref).collect();
            ctx.run_later(STOP_MONITORS_PATIENCE, Self::release);
            self.drain(ctx);
        } else {
            self.release(ctx);
        }
        Box::pin(async move {
            // The sender lives in the actor until the link is closed; a dropped one means the same.
            let _ = stopped.await;
        })
    }
}

impl SwitchLinkActor {
    fn release(&mut self, ctx: &mut Context<Self>) {
        let now = self.now();
        match &mut self.connected {
            Some(link) => link.machine.release(now),
            None => self.stopped(),
        }
        self.drain(ctx);
    }
}

/// Whether it is the switch that does not want it: whoever has not answered may want it the next time.
fn is_refusal(failure: &Failure) -> bool {
    match failure {
        Failure::Universal(_) | Failure::OtherError { .. } | Failure::Rejected(_) => true,
        Failure::AnswerOfOtherOperation { .. } | Failure::Timeout | Failure::LinkLost => false,
    }
}
