//! What a DN has in work: requests that wait for the switch or for an event, and those that wait for their turn.

use std::collections::VecDeque;
use std::time::Duration;

use super::DirectAnswer;
use super::aim::{Aim, Brought};
use super::overtaken::Footing;
use crate::credits::Credits;
use crate::error::ErrorCode;
use crate::event::Event;
use crate::ids::{ClientId, ClientRef, ConnId, SessionId, Token};
use crate::record::Author;
use crate::recording::Service;
use crate::request::{self, AgentWish, ClientRequest, Wish};
use crate::switch::SwitchCallId;
use crate::time::Now;

/// Requests that may wait for their turn at one DN; one more is refused with 52.
pub(super) const MAX_WAITING: usize = 64;

/// What a request in work has asked of the call that it expects.
#[derive(Debug, Clone, Copy)]
pub(super) struct ExpectedCall<'a> {
    /// What it begins with.
    pub(super) brought: &'a Brought,
    /// The call from which it is begun as a consultation.
    pub(super) consult_of: Option<ConnId>,
}

/// How far a request in work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Another DN, or the switch, was asked.
    Asked,
    /// The switch has agreed; the event is due until then (`None`: however long it takes).
    Agreed { until: Option<Duration> },
}

/// A request in work.
#[derive(Debug)]
pub(super) struct InWork {
    pub(super) token: Token,
    pub(super) aim: Aim,
    pub(super) stage: Stage,
    pub(super) since: Duration,
    /// Who gets the answer; `None` once it was given, or if nobody waits for it.
    pub(super) answer: Option<DirectAnswer>,
    /// Who has asked for it, for history and audit.
    pub(super) author: Option<Author>,
    /// What the switch was asked for, by its name in ECMA-269.
    pub(super) service: Option<&'static str>,
    /// How what was asked for stands to what is known.
    pub(super) footing: Footing,
    /// `accode-name` when it came: what it brings goes on under that name.
    pub(super) accode_name: String,
}

/// An account code that the switch was asked to take and may have taken: it did not answer in time.
#[derive(Debug)]
struct UnansweredCode {
    conn_id: Option<ConnId>,
    code: String,
    /// The client that asked.
    by: Author,
}

/// A recording service that the switch was asked for and may have done: it did not answer in time.
#[derive(Debug)]
struct UnansweredRecording {
    conn_id: ConnId,
    service: Service,
    /// The client that asked.
    by: Author,
}

/// A call that the switch was asked to begin with a code and may still begin: the request for it is over.
#[derive(Debug)]
struct LateCall {
    /// Its identifier, where the switch has told it.
    call: Option<SwitchCallId>,
    code: String,
    /// The client that asked.
    by: Author,
}

/// A request that waits for its turn.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) request: ClientRequest,
    /// `accode-name` when it came: by that name it is read (private-services.md 5.1).
    pub(super) accode_name: String,
}

/// All that is in work or waits for its turn.
#[derive(Debug, Default)]
pub(super) struct Work {
    in_work: Vec<InWork>,
    waiting: VecDeque<Waiting>,
    last_token: u32,
    /// Requests that go on though the code they brought along was not accepted, and why it was not.
    refused_codes: Vec<(ClientRef, ErrorCode)>,
    /// Codes whose report would still be the asker's.
    unanswered_codes: Credits<UnansweredCode>,
    /// Recording services whose report would still be the asker's.
    unanswered_recordings: Credits<UnansweredRecording>,
    /// Calls whose code would still be the asker's, should they begin.
    late_calls: Credits<LateCall>,
    /// When the call of the first waiting request is free of another DN's request.
    call_turn: Option<Duration>,
}

impl Work {
    /// Work of a DN that begins anew: nothing is in work, and answers to former questions are not taken for those to
    /// new ones.
    pub(super) fn successor(&self) -> Work {
        Work { last_token: self.last_token, ..Work::default() }
    }

    /// Begins to work on something.
    pub(super) fn begin(&mut self, aim: Aim, answer: Option<DirectAnswer>, now: Duration) -> Token {
        self.last_token = self.last_token.wrapping_add(1);
        let token = Token(self.last_token);
        let author = answer.as_ref().map(DirectAnswer::author);
        self.in_work.push(InWork {
            token,
            aim,
            stage: Stage::Asked,
            since: now,
            answer,
            author,
            service: None,
            footing: Footing::default(),
            accode_name: String::new(),
        });
        token
    }

    /// The request in work with that token.
    pub(super) fn get_mut(&mut self, token: Token) -> Option<&mut InWork> {
        self.in_work.iter_mut().find(|work| work.token == token)
    }

    /// What the switch was asked for under that token.
    pub(super) fn service_of(&self, token: Token) -> Option<&'static str> {
        self.in_work.iter().find(|work| work.token == token)?.service
    }

    /// Ends the work with that token.
    pub(super) fn take(&mut self, token: Token) -> Option<InWork> {
        let at = self.in_work.iter().position(|work| work.token == token)?;
        Some(self.in_work.remove(at))
    }

    /// Ends all work that is of this kind.
    pub(super) fn take_all(&mut self, is_it: impl Fn(&InWork) -> bool) -> Vec<InWork> {
        self.in_work.extract_if(.., |work| is_it(work)).collect()
    }

    /// The client is gone: what it has asked for is no registration any more.
    pub(super) fn forget_registration(&mut self, client: ClientId) {
        let of_client = |work: &&mut InWork| {
            matches!(work.aim, Aim::Register { .. })
                && work.answer.as_ref().is_some_and(|a| a.to.client == client)
        };
        self.in_work.iter_mut().filter(of_client).for_each(|work| work.answer = None);
    }

    /// The session that has asked for this agent's login, and the group of it.
    pub(super) fn who_logs_in(&self, agent: &str) -> Option<(SessionId, Option<&str>)> {
        self.in_work.iter().find_map(|work| {
            let Aim::Agent(AgentWish::Login { agent_id, queue, .. }) = &work.aim else { return None };
            let session = work.answer.as_ref()?.session.clone()?;
            (agent_id == agent).then_some((session, queue.as_deref()))
        })
    }

    /// Whether a login that this session has asked for is still to come.
    pub(super) fn awaits_login_of(&self, session: &SessionId) -> bool {
        let is_login = |wish: &AgentWish| matches!(wish, AgentWish::Login { .. });
        self.in_work.iter().any(|work| {
            matches!(&work.aim, Aim::Agent(wish) if is_login(wish))
                && work.answer.as_ref().is_some_and(|answer| answer.session.as_ref() == Some(session))
        }) || self.waiting.iter().any(|Waiting { request, .. }| {
            matches!(&request.wish, Wish::Agent(wish) if is_login(wish))
                && request.session.as_ref() == Some(session)
        })
    }

    /// Looks for something in what is in work.
    pub(super) fn find_aim<T>(&self, look: impl Fn(&Aim) -> Option<T>) -> Option<T> {
        self.in_work.iter().find_map(|work| look(&work.aim))
    }

    /// As [`Work::find_aim`], in what its asker, or nobody, still waits for and no report has overtaken.
    pub(super) fn find_open<T>(&self, look: impl Fn(&Aim) -> Option<T>) -> Option<T> {
        let open = |work: &&InWork| {
            let was_told = work.answer.is_none() && work.author.is_some();
            work.stage == Stage::Asked && work.footing != Footing::Overtaken && !was_told
        };
        self.in_work.iter().filter(open).find_map(|work| look(&work.aim))
    }

    /// How what was asked for with that token stands to what is known.
    pub(super) fn footing(&self, token: Token) -> Footing {
        let work = self.in_work.iter().find(|work| work.token == token);
        work.map_or_else(Footing::default, |work| work.footing)
    }

    /// The switch has reported something of the agent, which may contradict what it is asked for.
    pub(super) fn agent_reported(&mut self, contradicts: impl Fn(&Aim, Footing) -> bool) {
        let asked = self.in_work.iter_mut().filter(|work| work.stage == Stage::Asked);
        for work in asked.filter(|work| contradicts(&work.aim, work.footing)) {
            work.footing = Footing::Overtaken;
        }
    }

    /// Whether something of this kind is in work.
    pub(super) fn any(&self, is_it: impl Fn(&InWork) -> bool) -> bool {
        self.in_work.iter().any(is_it)
    }

    /// The new call that is expected, if a request for it is in work that fits.
    pub(super) fn expected_call(&self, call: &SwitchCallId) -> Option<ExpectedCall<'_>> {
        self.in_work.iter().find_map(|work| match &work.aim {
            Aim::MakeCall { brought, call: known, consult_of }
                if work.answer.is_some() && known.as_ref().is_none_or(|known| known == call) =>
            {
                Some(ExpectedCall { brought, consult_of: *consult_of })
            }
            Aim::Register { .. }
            | Aim::MakeCall { .. }
            | Aim::Call { .. }
            | Aim::Record { .. }
            | Aim::SetAccountCode { .. }
            | Aim::WalkAwayCode { .. }
            | Aim::Code(_)
            | Aim::Agent(_)
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::JoinHost { .. }
            | Aim::PartHost
            | Aim::ReadDevice
            | Aim::ReadCall { .. }
            | Aim::ReadRecording { .. } => None,
        })
    }

    /// What a request in work brings to a call that it takes to another number: once.
    pub(super) fn take_brought(&mut self, to: ConnId) -> Option<Brought> {
        self.in_work.iter_mut().find_map(|work| match &mut work.aim {
            Aim::Call { conn_id, brought, .. } if *conn_id == to && *brought != Brought::default() => {
                Some(std::mem::take(brought))
            }
            Aim::Call { .. }
            | Aim::WalkAwayCode { .. }
            | Aim::Code(_)
            | Aim::Agent(_)
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::Register { .. }
            | Aim::MakeCall { .. }
            | Aim::Record { .. }
            | Aim::SetAccountCode { .. }
            | Aim::JoinHost { .. }
            | Aim::PartHost
            | Aim::ReadDevice
            | Aim::ReadCall { .. }
            | Aim::ReadRecording { .. } => None,
        })
    }

    /// A leg has moved to another ConnID, and what is in work for it with it.
    pub(super) fn call_moved(&mut self, from: ConnId, to: ConnId) {
        for work in &mut self.in_work {
            match &mut work.aim {
                Aim::Call { conn_id, .. }
                | Aim::Record { conn_id, .. }
                | Aim::ReadRecording { conn_id }
                | Aim::SetAccountCode { conn_id, .. } => {
                    if *conn_id == from {
                        *conn_id = to;
                    }
                }
                Aim::Code(aim) => aim.call_moved(from, to),
                Aim::Register { .. }
                | Aim::MakeCall { .. }
                | Aim::JoinHost { .. }
                | Aim::PartHost
                | Aim::WalkAwayCode { .. }
                | Aim::Agent(_)
                | Aim::LogOut
                | Aim::ReadAgent
                | Aim::ReadForwards
                | Aim::ReadDevice
                | Aim::ReadCall { .. } => {}
            }
        }
        for unanswered in self.unanswered_codes.each_mut().filter(|code| code.conn_id == Some(from)) {
            unanswered.conn_id = Some(to);
        }
        let recordings = self.unanswered_recordings.each_mut();
        recordings.filter(|service| service.conn_id == from).for_each(|service| service.conn_id = to);
    }

    /// The switch has not answered in time to what was asked with that token.
    pub(super) fn code_unanswered(&mut self, token: Token, keep: Duration, now: Now) {
        let Some(work) = self.in_work.iter().find(|work| work.token == token) else { return };
        if let Some(by) = work.answer.as_ref().map(DirectAnswer::author) {
            let aim = work.aim.clone();
            self.expect_code_after_all(&aim, by, (keep, now));
        }
    }

    /// Nobody waits for this any more. If the switch was to take a code, it may have taken it, or may still: what it
    /// reports of it within `keep` is that client's.
    pub(super) fn expect_code_after_all(&mut self, aim: &Aim, by: Author, (keep, now): (Duration, Now)) {
        if let Aim::MakeCall { brought, call, .. } = aim {
            if let Some(code) = brought.code() {
                self.late_calls.owe(LateCall { call: call.clone(), code, by }, keep, now);
            }
        } else if let Some((conn_id, code)) = aim.code() {
            self.expect_code_of(conn_id, code.into_owned(), by, (keep, now));
        }
    }

    /// A call has begun that nobody waits for any more: the code that it was to begin with, and who gave it.
    pub(super) fn take_code_of_late_call(
        &mut self,
        call: &SwitchCallId,
        now: Now,
    ) -> Option<(String, Author)> {
        let is_it = |late: &LateCall| late.call.as_ref().is_none_or(|known| known == call);
        self.late_calls.take(is_it, now).map(|late| (late.code, late.by))
    }

    /// A report of that code, on that call or as a walk-away code, would be that client's.
    pub(super) fn expect_code_of(
        &mut self,
        conn_id: Option<ConnId>,
        code: String,
        by: Author,
        (keep, now): (Duration, Now),
    ) {
        self.unanswered_codes.owe(UnansweredCode { conn_id, code, by }, keep, now);
    }

    /// The client that has asked for that code and was told that the switch did not answer: once.
    pub(super) fn take_unanswered_code(
        &mut self,
        conn_id: Option<ConnId>,
        code: &str,
        now: Now,
    ) -> Option<Author> {
        let is_it = |unanswered: &UnansweredCode| unanswered.conn_id == conn_id && unanswered.code == code;
        self.unanswered_codes.take(is_it, now).map(|unanswered| unanswered.by)
    }

    /// A change of that recording by that service would be that client's.
    pub(super) fn expect_recording(
        &mut self,
        (conn_id, service): (ConnId, Service),
        by: Author,
        (keep, now): (Duration, Now),
    ) {
        self.unanswered_recordings.owe(UnansweredRecording { conn_id, service, by }, keep, now);
    }

    /// The client that has asked for that service and was told that the switch did not answer: once.
    pub(super) fn take_unanswered_recording(
        &mut self,
        conn_id: ConnId,
        service: Service,
        now: Now,
    ) -> Option<Author> {
        let is_it = |asked: &UnansweredRecording| asked.conn_id == conn_id && asked.service == service;
        self.unanswered_recordings.take(is_it, now).map(|asked| asked.by)
    }

    /// The switch will say nothing more of what it was asked.
    pub(super) fn forget_unanswered(&mut self) {
        self.unanswered_recordings.clear();
        self.unanswered_codes.clear();
        self.late_calls.clear();
    }

    /// The client that waits for that code on that call, or without one for that walk-away code.
    pub(super) fn who_gives_code(&self, conn_id: Option<ConnId>, code: &str) -> Option<Author> {
        let gives = |work: &&InWork| work.answer.is_some() && work.aim.gives_code(conn_id, code);
        self.in_work.iter().find(gives)?.author.clone()
    }

    /// The name under which the request with that token came.
    pub(super) fn accode_name(&self, token: Token) -> Option<String> {
        self.in_work.iter().find(|work| work.token == token).map(|work| work.accode_name.clone())
    }

    /// The name under which a request came that waits for that code of that call.
    pub(super) fn name_of_code(&self, conn_id: ConnId, code: &str) -> Option<String> {
        let gives = |work: &&InWork| work.answer.is_some() && work.aim.gives_code(Some(conn_id), code);
        self.in_work.iter().find(gives).map(|work| work.accode_name.clone())
    }

    /// All codes that requests have brought along and the switch has not answered.
    pub(super) fn codes_brought(&self) -> Vec<Token> {
        let brought = self.in_work.iter().filter(|work| matches!(work.aim, Aim::Code(_)));
        brought.map(|work| work.token).collect()
    }

    /// Whether a service 501 waits for that code on that call, or without one for that walk-away code.
    pub(super) fn waits_for_code(&self, conn_id: Option<ConnId>, code: &str) -> bool {
        let is_service = |aim: &Aim| matches!(aim, Aim::SetAccountCode { .. } | Aim::WalkAwayCode { .. });
        let waits = |work: &InWork| work.answer.is_some() && is_service(&work.aim);
        self.any(|work| waits(work) && work.aim.gives_code(conn_id, code))
    }

    /// Finds the request that the event answers. What the switch has agreed to is thereby done; otherwise the
    /// work stays until the switch's answer has come, which is then no news.
    pub(super) fn answered_by(&mut self, event: &Event) -> Option<DirectAnswer> {
        let at =
            self.in_work.iter().position(|work| work.answer.is_some() && work.aim.is_reached_by(event))?;
        match self.in_work[at].stage {
            Stage::Agreed { .. } => self.in_work.remove(at).answer,
            Stage::Asked => self.in_work[at].answer.take(),
        }
    }

    /// The request goes on without the code that it brought along.
    pub(super) fn note_refused_code(&mut self, of: ClientRef, code: ErrorCode) {
        self.refused_codes.push((of, code));
    }

    /// Why the code that a request brought along was not accepted, for the answer to that request.
    pub(super) fn take_refused_code(&mut self, of: ClientRef) -> Option<ErrorCode> {
        let at = self.refused_codes.iter().position(|(to, _)| *to == of)?;
        Some(self.refused_codes.remove(at).1)
    }

    /// Whether a change of the data of this call waits for its turn, or for the switch.
    pub(super) fn changes_data_of(&self, conn_id: ConnId) -> bool {
        let changes = |wish: &Wish| matches!(wish, Wish::UserData(of, _) if *of == conn_id);
        self.waiting.iter().any(|waiting| changes(&waiting.request.wish))
            || self.any(|work| matches!(&work.aim, Aim::Code(aim) if aim.conn_id == conn_id))
    }

    /// What is in work and asked of the switch is done before it has answered: its aim, and who gets the answer.
    pub(super) fn take_answer(&mut self, is_it: impl Fn(&Aim) -> bool) -> Option<(Aim, DirectAnswer)> {
        let work = self.in_work.iter_mut().find(|work| work.answer.is_some() && is_it(&work.aim))?;
        Some((work.aim.clone(), work.answer.take()?))
    }

    /// The switch has reported an account code of that call: what was asked for with it need not set it any more.
    pub(super) fn note_code_reported(&mut self, conn_id: ConnId, code: &str) {
        for work in &mut self.in_work {
            if let Aim::Code(aim) = &mut work.aim {
                aim.note_reported(conn_id, code);
            } else if let Aim::Call { conn_id: of, brought, .. } = &mut work.aim
                && *of == conn_id
            {
                brought.code = brought.code.take().filter(|along| along.code != code);
            }
        }
    }

    /// Puts a request behind those that wait. Gives it back if too many do.
    pub(super) fn wait(
        &mut self,
        request: ClientRequest,
        accode_name: &str,
    ) -> Result<(), Box<ClientRequest>> {
        if self.waiting.len() == MAX_WAITING {
            return Err(Box::new(request));
        }
        self.waiting.push_back(Waiting { request, accode_name: accode_name.into() });
        Ok(())
    }

    /// The call that the first waiting request is about.
    pub(super) fn first_call(&self) -> Option<ConnId> {
        self.waiting.front()?.request.wish.conn_id()
    }

    /// When that call is free, if another DN waits for an answer about it.
    pub(super) fn await_call(&mut self, turn: Option<Duration>) {
        self.call_turn = turn;
    }

    /// The first waiting request, if its turn has come.
    pub(super) fn next_ready(&mut self, now: Duration, gap: Duration) -> Option<Waiting> {
        if self.call_turn.is_some_and(|turn| turn > now) {
            return None;
        }
        let first = &self.waiting.front()?.request;
        let ready = self.in_work.iter().all(|work| !work.holds_up() || work.gap_is_over(first, now, gap));
        if ready { self.waiting.pop_front() } else { None }
    }

    /// All waiting requests; none waits any more.
    pub(super) fn take_waiting(&mut self) -> VecDeque<Waiting> {
        std::mem::take(&mut self.waiting)
    }

    /// Work whose event did not come in time.
    pub(super) fn take_overdue(&mut self, now: Duration) -> Vec<InWork> {
        self.take_all(|work| matches!(work.stage, Stage::Agreed { until: Some(until) } if until <= now))
    }

    /// When something will be overdue, or a gap over.
    pub(super) fn next_timeout(&self, gap: Duration) -> Option<Duration> {
        let overdue = self.in_work.iter().filter_map(|work| match work.stage {
            Stage::Agreed { until } => until,
            Stage::Asked => None,
        });
        let turn = self.waiting.front().and_then(|first| self.turn_of(&first.request, gap));
        let call = self.call_turn.filter(|_| !self.waiting.is_empty());
        overdue.chain(turn.max(call)).min()
    }

    /// When the gaps before a request are over; `None` if it waits for an answer, however long that takes.
    fn turn_of(&self, request: &ClientRequest, gap: Duration) -> Option<Duration> {
        let before = self.in_work.iter().filter(|work| work.holds_up());
        before
            .map(|work| (!work.is_same_object(request)).then(|| work.since + gap))
            .max_by_key(|turn| turn.unwrap_or(Duration::MAX))?
    }
}

impl InWork {
    /// Whether requests of clients wait for this one: while it is at the switch, unless it only reads.
    fn holds_up(&self) -> bool {
        self.stage == Stage::Asked && !self.aim.only_reads()
    }

    fn gap_is_over(&self, request: &ClientRequest, now: Duration, gap: Duration) -> bool {
        !self.is_same_object(request) && now >= self.since + gap
    }

    /// Whether both change the same recording, association or code: then the first must be answered before the
    /// second is looked at, as its outcome is the state that the second meets.
    fn is_same_object(&self, request: &ClientRequest) -> bool {
        if let Aim::Code(aim) = &self.aim {
            return aim.holds_up(&request.wish);
        }
        if let Aim::Agent(_) | Aim::WalkAwayCode { .. } | Aim::LogOut = &self.aim {
            let code = |number| number == request::SET_ACCOUNT_CODE;
            return matches!(request.wish, Wish::Agent(_))
                || matches!(request.wish, Wish::PrivateService { number, .. } if code(number));
        }
        let Wish::PrivateService { number, conn_id } = &request.wish else { return false };
        match &self.aim {
            Aim::Record { conn_id: mine, .. } => {
                Service::from_number(*number).is_some() && *conn_id == Some(*mine)
            }
            Aim::JoinHost { .. } | Aim::PartHost => {
                matches!(*number, request::JOIN_HOST | request::PART_HOST)
            }
            Aim::SetAccountCode { .. } => *number == request::SET_ACCOUNT_CODE,
            Aim::Register { .. }
            | Aim::MakeCall { .. }
            | Aim::Call { .. }
            | Aim::Code(_)
            | Aim::WalkAwayCode { .. }
            | Aim::Agent(_)
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::ReadDevice
            | Aim::ReadCall { .. }
            | Aim::ReadRecording { .. } => false,
        }
    }
}
