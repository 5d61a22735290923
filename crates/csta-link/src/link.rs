mod receive;

use std::collections::VecDeque;
use std::time::Duration;

use csta::Operation;
use csta::data::acse_user_info_csta::CstaVersion;
use csta::data::device_feature_types::SystemStatus;
use csta::services::request_system_status::RequestSysStatArg;
use rose::acse::{Abrt, AcseApdu, Release};
use rose::{Any, Apdu, OtherMembers, Problem};

use crate::association::State;
use crate::invocations::{InFlight, Invocations, Owner, Waiting};
use crate::keep_alive::{KeepAlive, Verdict};
use crate::pacing::Pacing;
use crate::timers::{Timer, TimerTable};
use crate::{
    Answer, Association, CloseReason, Counters, Diagnostic, Failure, FramingLost, Invocation, InvokeError,
    KeepAliveOwner, LinkConfig, LinkControl, MAX_APDU, Output, Priority, Received, RecordLayer, ReleaseStyle,
    Subject, Traffic,
};

/// How long the switch may take for each step to an operational link: to answer the association request, and then to
/// say that it is normal. A request gets as long.
const ESTABLISH_STEP: Duration = Duration::from_secs(10);

/// Without an association: how long the switch may leave it open whether it is there before it is asked, and between
/// two such questions.
const ASK_STATUS_AFTER: Duration = Duration::from_secs(2);

/// How long the answer to a release is waited for: the socket is closed either way.
const RELEASE_PATIENCE: Duration = Duration::from_secs(2);

/// The least time for the answer to a MonitorStart: switches that have just booted are slow at it.
const MONITOR_START_PATIENCE: Duration = Duration::from_secs(30);

/// The least time for the answer to a keep-alive.
const KEEP_ALIVE_PATIENCE: Duration = Duration::from_secs(1);

/// Undecodable APDUs in a row after which the peer is taken for something other than a CSTA switch.
pub const MAX_ERRORS_IN_A_ROW: u32 = 10;

/// What stands in an ABRT by the user, without the tag and length of the ABRT: some peers end a link so.
const BARE_ABORT: [u8; 3] = [0x80, 0x01, 0x00];

/// Octets that an Invoke has around its argument at most: tags, lengths, invoke id and operation code.
const INVOKE_OVERHEAD: usize = 16;

/// One link to a switch, from the connected socket to its end. A lost link is not mended: a new socket gets a new link.
///
/// It does no input or output of its own and reads no clock. Tell it what happened by a `handle_*` method,
/// [`invoke`](Self::invoke) or [`release`](Self::release); then take everything that [`poll_output`](Self::poll_output) has,
/// and call [`handle_timeout`](Self::handle_timeout) at the moment that [`poll_timeout`](Self::poll_timeout) names unless
/// something else happens first.
#[derive(Debug)]
pub struct Link {
    config: LinkConfig,
    state: State,
    record_layer: RecordLayer,
    invocations: Invocations,
    keep_alive: KeepAlive,
    pacing: Pacing,
    timers: TimerTable,
    outputs: VecDeque<Output>,
    counters: Counters,
    traffic: Traffic,
    status: Option<SystemStatus>,
    csta_version: Option<CstaVersion>,
    errors_in_a_row: u32,
    last_heard: Duration,
    /// The silence that the latest message ended.
    silence: Duration,
    /// The next request of priority Monitoring is not sent before.
    monitoring_from: Duration,
}

impl Link {
    /// The link on a socket that has just been connected. `now`, here and everywhere, is the time since the process
    /// began, and never goes back.
    #[must_use]
    pub fn new(config: LinkConfig, now: Duration) -> Self {
        let mut link = Self {
            state: State::Connecting,
            record_layer: RecordLayer::dialled(config.framing),
            config,
            invocations: Invocations::default(),
            keep_alive: KeepAlive::default(),
            pacing: Pacing::default(),
            timers: TimerTable::default(),
            outputs: VecDeque::new(),
            counters: Counters::default(),
            traffic: Traffic::default(),
            status: None,
            csta_version: None,
            errors_in_a_row: 0,
            last_heard: now,
            silence: Duration::ZERO,
            monitoring_from: now,
        };
        link.dialled(now);
        link
    }

    fn dialled(&mut self, now: Duration) {
        self.timers.set(Timer::Establish, now + ESTABLISH_STEP);
        match self.record_layer.request() {
            Some(request) => self.outputs.push_back(Output::Transmit(request)),
            None => self.connected(now),
        }
    }

    /// APDUs can be sent.
    fn connected(&mut self, now: Duration) {
        let acse = matches!(self.config.association, Association::Acse(_));
        self.advance(now, |state| state.connected(acse));
        match &self.config.association {
            Association::Acse(acse) => {
                let request = AcseApdu::Aarq(acse.request());
                self.transmit(Subject::Association, &request.encode());
            }
            Association::None => self.timers.set(Timer::AskStatus, now + ASK_STATUS_AFTER),
        }
    }

    /// Octets have come from the switch, split or merged in any way.
    pub fn handle_input(&mut self, now: Duration, octets: &[u8]) {
        let mut input = octets;
        while !self.is_closed() {
            match self.record_layer.next(&mut input) {
                Ok(Some(received)) => self.received(now, received),
                Ok(None) => break,
                Err(lost) => self.framing_lost(lost),
            }
        }
    }

    fn received(&mut self, now: Duration, received: Received) {
        match received {
            Received::Connected => self.connected(now),
            Received::Apdu(apdu) => self.receive(now, &apdu),
            Received::Overlong(overlong) => self.receive_overlong(now, &overlong),
            Received::Disconnected { reason } => self.close(match self.state {
                State::Releasing => CloseReason::Released,
                State::Connecting
                | State::Requested { .. }
                | State::AwaitingStatus
                | State::Operational
                | State::Closed => CloseReason::Disconnected { reason },
            }),
            Received::Rejected { cause } => self.close(CloseReason::TpduRejected { cause }),
            Received::PassedOver { code } => {
                self.note(Diagnostic::UnknownTpdu { code });
                self.could_not_be_read();
            }
        }
    }

    /// Counts a message. Returns whether the link lives on: too many of them in a row end it.
    fn could_not_be_read(&mut self) -> bool {
        self.counters.undecodable += 1;
        self.errors_in_a_row += 1;
        if self.errors_in_a_row >= MAX_ERRORS_IN_A_ROW {
            self.abort(CloseReason::TooManyErrors { count: self.errors_in_a_row });
        }
        !self.is_closed()
    }

    fn framing_lost(&mut self, lost: FramingLost) {
        let reason = CloseReason::FramingLost(lost);
        match self.record_layer.complaint().cloned() {
            Some(complaint) => {
                self.outputs.push_back(Output::Transmit(complaint));
                self.close(reason);
            }
            None => self.abort(reason),
        }
    }

    /// The connection was closed at the other end, or is broken.
    pub fn handle_eof(&mut self, _now: Duration) {
        self.close(if self.state == State::Releasing {
            CloseReason::Released
        } else {
            CloseReason::EndOfStream
        });
    }

    /// The moment of [`poll_timeout`](Self::poll_timeout) has come. Calling it early or late does no harm.
    pub fn handle_timeout(&mut self, now: Duration) {
        while let Some(request) = self.invocations.take_expired(now) {
            self.expired(request);
        }
        while let Some(timer) = self.timers.take_due(now) {
            self.timer_fired(now, timer);
        }
        self.send_waiting(now);
    }

    /// Sends a request, or queues it while `max-outstanding` others have no answer.
    ///
    /// # Errors
    /// [`InvokeError`]; nothing has changed then, and no [`Answer`] will come.
    pub fn invoke(&mut self, now: Duration, invocation: Invocation) -> Result<(), InvokeError> {
        self.admit(&invocation).inspect_err(|_| self.counters.refused += 1)?;
        let Invocation { tag, operation, argument, priority } = invocation;
        self.invocations.enqueue(Waiting { tag, priority, operation, argument });
        self.send_waiting(now);
        Ok(())
    }

    /// Ends the link in the way that its switch likes. Requests without an answer fail at once: have the answers first
    /// if they matter.
    pub fn release(&mut self, now: Duration) {
        match (self.state, self.release_style()) {
            (State::AwaitingStatus | State::Operational, Some(ReleaseStyle::Orderly)) => {
                self.ask_release(now);
            }
            (State::Connecting, _)
            | (State::Requested { .. }, Some(ReleaseStyle::Orderly))
            | (
                State::Requested { .. } | State::AwaitingStatus | State::Operational,
                Some(ReleaseStyle::Abort | ReleaseStyle::BareAbort) | None,
            ) => self.abort(CloseReason::Released),
            (State::Releasing | State::Closed, _) => {}
        }
    }

    /// Takes the next effect.
    pub fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) wants to be called next; `None` while nothing is awaited.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<Duration> {
        self.timers.next().into_iter().chain(self.invocations.next_deadline()).min()
    }

    /// Takes over changed options. A deadline that runs is not changed.
    pub fn set_control(&mut self, now: Duration, control: LinkControl) {
        self.config.control = control;
        self.await_silence();
        self.send_waiting(now);
    }

    /// Whether services may be invoked.
    #[must_use]
    pub fn is_operational(&self) -> bool {
        self.state == State::Operational
    }

    /// Whether the link has ended.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.state == State::Closed
    }

    /// What the switch said last of how it is.
    #[must_use]
    pub const fn status(&self) -> Option<SystemStatus> {
        self.status
    }

    /// The editions of the standard that the switch chose when it accepted the association, if it said so; one of them
    /// if it keeps to the standard.
    #[must_use]
    pub const fn csta_version(&self) -> Option<CstaVersion> {
        self.csta_version
    }

    /// What has been counted since the link began.
    #[must_use]
    pub const fn counters(&self) -> &Counters {
        &self.counters
    }

    /// The APDUs since this was asked last, by subject.
    pub fn take_traffic(&mut self) -> Traffic {
        std::mem::take(&mut self.traffic)
    }

    /// The options of section link-control that hold.
    #[must_use]
    pub const fn control(&self) -> &LinkControl {
        &self.config.control
    }

    /// Failed keep-alives that stand against the link.
    #[must_use]
    pub const fn keep_alive_failures(&self) -> u32 {
        self.keep_alive.failures()
    }

    /// How long the switch has been silent.
    #[must_use]
    pub fn silence(&self, now: Duration) -> Duration {
        now.saturating_sub(self.last_heard)
    }

    /// Requests that have been sent and wait for their answer.
    #[must_use]
    pub fn outstanding(&self) -> usize {
        self.invocations.outstanding()
    }

    /// How many requests may be with the switch at a time: `max-outstanding`, or fewer while it is overloaded.
    #[must_use]
    pub fn window(&self) -> usize {
        self.pacing.window(self.config.control.max_outstanding)
    }

    /// Requests that wait to be sent.
    #[must_use]
    pub fn queued(&self) -> usize {
        self.invocations.queued()
    }

    fn admit(&self, invocation: &Invocation) -> Result<(), InvokeError> {
        let length = invocation.argument.as_octets().len();
        let max_queued = self.config.control.max_queued;
        let limit = self.config.manners.max_apdu.min(MAX_APDU).saturating_sub(INVOKE_OVERHEAD);
        if !self.is_operational() {
            Err(InvokeError::NotOperational)
        } else if length > limit {
            Err(InvokeError::ArgumentTooLong { length, limit })
        } else if self.queued() >= max_queued && (self.queued() > 0 || !self.window_is_open()) {
            Err(InvokeError::QueueFull { max_queued })
        } else {
            Ok(())
        }
    }

    fn window_is_open(&self) -> bool {
        self.outstanding() < self.window()
    }

    /// Takes the request whose turn it is. Who hangs up takes load off the switch, and does not wait for its sake.
    fn next_to_send(&mut self, now: Duration) -> Option<Waiting> {
        let has_room = self.outstanding() < self.config.control.max_outstanding;
        let is_paced = self.window_is_open() && now >= self.pacing.next();
        let may_monitor = now >= self.monitoring_from;
        self.invocations.next_waiting(|priority| match priority {
            Priority::Urgent => has_room,
            Priority::Monitoring => is_paced && may_monitor,
            Priority::Ordinary => is_paced,
        })
    }

    fn send_waiting(&mut self, now: Duration) {
        while let Some(waiting) = self.next_to_send(now) {
            self.pacing.sent(now);
            if waiting.priority == Priority::Monitoring {
                self.monitoring_from = now + self.config.manners.monitor_gap;
            }
            let deadline = self.patience(waiting.operation).map(|patience| now + patience);
            let owner = Owner::Caller(waiting.tag);
            self.send(
                InFlight { invoke_id: 0, owner, operation: waiting.operation, sent: now, deadline },
                waiting.argument,
            );
        }
        if self.pacing.next() > now && self.queued() > 0 {
            self.timers.set(Timer::Pacing, self.pacing.next());
        }
        if self.monitoring_from > now && self.invocations.is_waiting(Priority::Monitoring) {
            self.timers.set(Timer::Monitoring, self.monitoring_from);
        }
    }

    fn send(&mut self, request: InFlight, argument: Any) {
        let Some(id) = self.invocations.sent(request) else {
            self.fail(request, Failure::LinkLost);
            return self.abort(CloseReason::InvokeIdsExhausted);
        };
        let invoke = Apdu::Invoke {
            invoke_id: i32::from(id),
            linked_id: None,
            opcode: request.operation.code(),
            argument: Some(argument),
            others: OtherMembers::NONE,
        };
        self.transmit(Subject::of(request.operation), &invoke.encode());
    }

    /// How long the switch may take for a service.
    fn patience(&self, operation: Operation) -> Option<Duration> {
        let general = self.config.control.rq_expire_tmout;
        let least =
            if operation == Operation::MonitorStart { MONITOR_START_PATIENCE } else { Duration::ZERO };
        (general > Duration::ZERO).then(|| general.max(least))
    }

    fn expired(&mut self, request: InFlight) {
        match request.owner {
            Owner::Caller(_) => {
                self.counters.timeouts += 1;
                self.fail(request, Failure::Timeout);
            }
            Owner::Probe => self.probe_failed(),
        }
    }

    fn timer_fired(&mut self, now: Duration, timer: Timer) {
        match timer {
            Timer::Establish => self.abort(self.not_established()),
            Timer::AskStatus => {
                self.timers.set(Timer::AskStatus, now + ASK_STATUS_AFTER);
                self.probe(now);
            }
            Timer::Silence => self.silence_noticed(now),
            // Whatever waits is sent after every timeout.
            Timer::Monitoring | Timer::Pacing => {}
            Timer::Relief => {
                self.pacing.forgotten();
                self.note(Diagnostic::Relieved { told: false });
            }
            Timer::Release => self.close(CloseReason::Released),
        }
    }

    fn silence_noticed(&mut self, now: Duration) {
        match self.config.manners.keep_alive {
            KeepAliveOwner::Switch if self.keep_alive.is_told_by_switch() => {
                self.abort(CloseReason::SwitchSilent { silence: now.saturating_sub(self.last_heard) });
            }
            KeepAliveOwner::Switch | KeepAliveOwner::Application => self.probe(now),
        }
    }

    fn not_established(&self) -> CloseReason {
        match self.state {
            State::Connecting => CloseReason::NoConnectionAnswer,
            State::Requested { .. } => CloseReason::NoAssociationAnswer,
            State::AwaitingStatus | State::Operational | State::Releasing | State::Closed => {
                CloseReason::NoNormalStatus { latest: self.status }
            }
        }
    }

    /// Asks the switch how it is, unless the last such question is still open.
    fn probe(&mut self, now: Duration) {
        if self.invocations.is_probing() {
            return;
        }
        let operation = Operation::RequestSysStat;
        let request = InFlight {
            invoke_id: 0,
            owner: Owner::Probe,
            operation,
            sent: now,
            deadline: Some(now + self.probe_patience()),
        };
        self.send(request, csta::encode(&RequestSysStatArg::default()));
    }

    fn probe_patience(&self) -> Duration {
        if self.is_operational() {
            self.config.control.kpl_interval.max(KEEP_ALIVE_PATIENCE)
        } else {
            ASK_STATUS_AFTER
        }
    }

    fn probe_failed(&mut self) {
        if !self.is_operational() {
            return;
        }
        self.counters.keep_alive_failures += 1;
        let verdict = self.keep_alive.failed(self.config.control.kpl_tolerance);
        let failures = self.keep_alive.failures();
        self.note(Diagnostic::KeepAliveFailed { failures });
        match verdict {
            Verdict::Tolerated => {}
            Verdict::Unstable => self.note(Diagnostic::Unstable),
            Verdict::Lost => return self.abort(CloseReason::KeepAliveLost { failures }),
        }
        self.await_silence();
    }

    /// Sets the moment at which the switch will have been silent for too long, which may have passed already.
    fn await_silence(&mut self) {
        let interval = self.config.control.kpl_interval;
        if self.is_operational() && interval > Duration::ZERO {
            let silence = match self.config.manners.keep_alive {
                KeepAliveOwner::Application => interval,
                KeepAliveOwner::Switch => self.keep_alive.longest_silence().max(interval),
            };
            self.timers.set(Timer::Silence, self.last_heard + silence);
        } else {
            self.timers.stop(Timer::Silence);
        }
    }

    /// Lets `event` happen to the state, and does what belongs to the state that it leads to.
    fn advance(&mut self, now: Duration, event: impl FnOnce(&mut State)) {
        let before = self.state;
        event(&mut self.state);
        if self.state == before {
            return;
        }
        match self.state {
            State::Requested { .. } | State::AwaitingStatus => {
                self.timers.set(Timer::Establish, now + ESTABLISH_STEP);
            }
            State::Operational => {
                self.timers.stop(Timer::Establish);
                self.timers.stop(Timer::AskStatus);
                self.await_silence();
                self.outputs.push_back(Output::Operational);
            }
            State::Connecting | State::Releasing | State::Closed => {}
        }
    }

    fn release_style(&self) -> Option<ReleaseStyle> {
        match &self.config.association {
            Association::Acse(acse) => Some(acse.release),
            Association::None => None,
        }
    }

    fn ask_release(&mut self, now: Duration) {
        self.fail_all();
        self.state.release_requested();
        self.timers.stop_all();
        self.timers.set(Timer::Release, now + RELEASE_PATIENCE);
        let request = AcseApdu::Rlrq(Release::normal());
        self.transmit(Subject::Association, &request.encode());
    }

    /// Ends the link, and says so to a switch that has an association with us.
    fn abort(&mut self, reason: CloseReason) {
        if self.record_layer.is_open() && !self.is_closed() {
            match self.release_style() {
                Some(ReleaseStyle::Orderly | ReleaseStyle::Abort) => {
                    self.transmit(Subject::Association, &AcseApdu::Abrt(Abrt::by_user()).encode());
                }
                Some(ReleaseStyle::BareAbort) => self.transmit(Subject::Association, &BARE_ABORT),
                None => {}
            }
        }
        self.close(reason);
    }

    fn close(&mut self, reason: CloseReason) {
        if self.state.closed() {
            self.fail_all();
            self.timers.stop_all();
            self.outputs.push_back(Output::Closed(reason));
        }
    }

    fn fail_all(&mut self) {
        for (tag, operation, invoke_id) in self.invocations.drain() {
            let outcome = Err(Failure::LinkLost);
            self.outputs.push_back(Output::Answer(Answer {
                tag,
                operation,
                invoke_id,
                outcome,
                round_trip: None,
            }));
        }
    }

    fn fail(&mut self, request: InFlight, failure: Failure) {
        self.answer(request, Err(failure), None);
    }

    fn answer(&mut self, request: InFlight, outcome: Result<Any, Failure>, round_trip: Option<Duration>) {
        match request.owner {
            Owner::Caller(tag) => {
                let InFlight { invoke_id, operation, .. } = request;
                let invoke_id = Some(invoke_id).filter(|id| *id != 0);
                let answer = Answer { tag, operation, invoke_id, outcome, round_trip };
                self.outputs.push_back(Output::Answer(answer));
            }
            Owner::Probe => {}
        }
    }

    fn reject(&mut self, invoke_id: Option<i32>, problem: Problem) {
        self.counters.rejects_out += 1;
        self.transmit(
            Subject::Reject,
            &Apdu::Reject { invoke_id, problem, others: OtherMembers::NONE }.encode(),
        );
    }

    fn transmit(&mut self, subject: Subject, apdu: &[u8]) {
        match self.record_layer.encode(apdu) {
            Ok(record) => {
                self.counters.messages_out += 1;
                self.traffic.sent(subject);
                self.outputs.push_back(Output::Transmit(record));
            }
            Err(too_long) => self.close(CloseReason::Unsendable(too_long)),
        }
    }

    fn note(&mut self, diagnostic: Diagnostic) {
        self.outputs.push_back(Output::Diagnostic(diagnostic));
    }
}
