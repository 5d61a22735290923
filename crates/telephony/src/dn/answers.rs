//! What becomes of a request in work: the switch's answer, the end of its call, the end of its time.

use super::aim::Aim;
use super::overtaken::Footing;
use super::private::StopCause;
use super::work::{InWork, Stage, Waiting};
use super::{Dn, World};
use crate::error::{CstaError, ErrorCode, Refusal};
use crate::event::Event;
use crate::ids::{ClientRef, ConnId, Token};
use crate::names::{RegisterMode, WorkMode};
use crate::recording::Service;
use crate::request::{self, Wish};
use crate::switch::{SwitchFailure, SwitchResult};

impl Dn {
    /// The switch has answered a question of this DN.
    pub(super) fn answered(
        &mut self,
        world: &mut World<'_>,
        token: Token,
        outcome: Result<SwitchResult, SwitchFailure>,
    ) {
        if let Some(conn_id) = self.work.get_mut(token).and_then(|work| work.aim.conn_id()) {
            world.calls.ask_ended(conn_id, self.number());
        }
        let name = self.work.accode_name(token);
        world.under_accode_name(name.as_deref(), |world| match outcome {
            Ok(result) => self.agreed(world, token, result),
            Err(failure) => self.failed(world, token, failure),
        });
    }

    fn agreed(&mut self, world: &mut World<'_>, token: Token, result: SwitchResult) {
        let Some(work) = self.work.get_mut(token) else { return };
        if let (Aim::MakeCall { call, .. }, SwitchResult::CallMade(connection)) = (&mut work.aim, &result) {
            *call = Some(connection.call.clone());
        }
        match work.aim.clone() {
            Aim::MakeCall { .. } | Aim::Call { .. } => self.await_event(world, token),
            Aim::Record { conn_id, service } => self.recording_agreed(world, token, conn_id, service, result),
            Aim::SetAccountCode { conn_id, code, .. } => {
                self.account_code_agreed(world, token, (conn_id, &code));
            }
            Aim::WalkAwayCode { code, work_mode, .. } => {
                self.walk_away_code_answered(world, token, (work_mode, &code));
            }
            Aim::Code(_) => self.code_answered(world, token, Ok(())),
            Aim::Agent(wish) => self.agent_agreed(world, token, &wish),
            Aim::LogOut => self.log_out_agreed(world, token),
            Aim::ReadAgent => {
                self.work.take(token);
                self.read_agent(world, result);
            }
            Aim::ReadForwards => {
                self.work.take(token);
                self.forwards_read(world, result);
            }
            Aim::JoinHost { host } => {
                if self.is_open(token) {
                    let changes = self.guest.join_accepted(&host, world.options.rq_expire_tmout, world.now);
                    self.apply_guest(world, changes, None);
                }
                // Where a report came before and the host has yet to tell its former guest, the event is due.
                self.await_event(world, token);
            }
            Aim::PartHost => {
                if self.is_open(token) {
                    let changes = self.guest.part_accepted(world.options.rq_expire_tmout, world.now);
                    self.apply_guest(world, changes, None);
                    let event = self.private_event(world, request::PART_HOST, None);
                    self.answer_unless_told(token, event);
                }
                self.work.take(token);
            }
            Aim::Register { mode } => {
                let answer = self.work.take(token).and_then(|work| work.answer);
                self.device_read(world, result);
                if let Some(answer) = answer {
                    self.registered_after_reading(world, answer.to, mode);
                }
            }
            Aim::ReadDevice => {
                self.work.take(token);
                self.device_read(world, result);
            }
            Aim::ReadCall { found } => {
                self.work.take(token);
                self.read_call(world, &found, result);
            }
            Aim::ReadRecording { conn_id } => {
                self.work.take(token);
                self.read_recording(world, conn_id, &result);
            }
        }
    }

    /// Whether nobody has had the answer yet.
    pub(super) fn is_open(&mut self, token: Token) -> bool {
        self.work.get_mut(token).is_some_and(|work| work.answer.is_some())
    }

    /// The switch will do it; the event that tells so is the answer.
    fn await_event(&mut self, world: &World<'_>, token: Token) {
        let until = Dn::deadline(world);
        match self.work.get_mut(token) {
            Some(work) if work.answer.is_some() => work.stage = Stage::Agreed { until },
            Some(_) | None => drop(self.work.take(token)),
        }
    }

    fn recording_agreed(
        &mut self,
        world: &World<'_>,
        token: Token,
        conn_id: ConnId,
        service: Service,
        result: SwitchResult,
    ) {
        let message = match result {
            SwitchResult::RecordingBegun(message) => message,
            SwitchResult::Done
            | SwitchResult::CallMade(_)
            | SwitchResult::Recording(_)
            | SwitchResult::Agent(_)
            | SwitchResult::Forwards(_)
            | SwitchResult::Device(_)
            | SwitchResult::Call(_) => None,
        };
        if self.is_open(token) {
            self.recording_accepted(world, conn_id, service, message);
            let event = self.recording_event(world, conn_id, service, StopCause::Request);
            self.answer_unless_told(token, event);
        } else {
            self.recording_message(conn_id, message);
        }
        self.work.take(token);
    }

    fn account_code_agreed(&mut self, world: &mut World<'_>, token: Token, (conn_id, code): (ConnId, &str)) {
        if self.is_open(token) {
            // Of a code that was there already, the report of another one is later, or it is reported once more.
            let is_so = world.calls.has_code(conn_id, code);
            if is_so || self.work.footing(token) == Footing::News {
                self.account_code_accepted(world, conn_id, code, None);
            }
            let event = self.account_code_event(world, Some(conn_id), code);
            self.answer_unless_told(token, event);
        }
        self.work.take(token);
    }

    fn walk_away_code_answered(&mut self, world: &World<'_>, token: Token, (mode, code): (WorkMode, &str)) {
        if self.is_open(token) {
            match self.work.footing(token) {
                Footing::Overtaken => return self.ask_how_it_is(world, token),
                Footing::Already if self.seat.has_reason(&code.into()) => {
                    self.same_code_is_set(world, None, code);
                }
                Footing::Already => {}
                Footing::News => self.walk_away_code_agreed(world, mode, code),
            }
            let event = self.account_code_event(world, None, code);
            self.answer_unless_told(token, event);
        }
        self.work.take(token);
    }

    /// The switch agreed, but it was so before, for another reason than this request, and is no news: the asker is
    /// told all the same, and nobody else.
    fn answer_unless_told(&mut self, token: Token, event: Event) {
        let Some(work) = self.work.get_mut(token) else { return };
        if let Some(answer) = work.answer.take() {
            let unchanged = work.aim.record(work.author.clone());
            if let Some(record) = unchanged {
                self.record_unchanged(record, None);
            }
            self.answer(answer, event);
        }
    }

    /// The DN may have got another owner while the switch was asked.
    fn registered_after_reading(&mut self, world: &World<'_>, to: ClientRef, mode: RegisterMode) {
        match self.check_sharing(to.client, mode) {
            Ok(()) => self.registered(world, to, mode),
            Err(refusal) => self.answer_error(to, refusal, None),
        }
    }

    fn failed(&mut self, world: &mut World<'_>, token: Token, failure: SwitchFailure) {
        if failure == SwitchFailure::Timeout {
            self.work.code_unanswered(token, world.options.rq_expire_tmout, world.now);
        }
        let is_code = self.work.get_mut(token).is_some_and(|work| matches!(work.aim, Aim::Code(_)));
        if is_code {
            return self.code_answered(world, token, Err(failure));
        }
        let Some(work) = self.work.take(token) else { return };
        if let (Some(along), true) = (work.aim.code_along(), blames_a_code(&failure)) {
            let refusal = refusal_of(failure);
            self.code_refused(&along.otherwise, work.aim.conn_id(), &along.code, &refusal);
            return self.begin_after_code(world, &along.otherwise);
        }
        match &work.aim {
            Aim::JoinHost { .. } => {
                if work.answer.is_some() {
                    self.guest_failed(world);
                    self.read_hot_desk_again(world, &failure);
                }
            }
            Aim::PartHost => {
                if work.answer.is_some() {
                    self.guest.part_failed();
                    self.read_hot_desk_again(world, &failure);
                }
            }
            Aim::ReadDevice | Aim::ReadCall { .. } => self.reading_failed(world, &failure),
            // A switch without agents does not know the service.
            Aim::ReadAgent => self.agent_read(world),
            // A switch that cannot tell of a recording leaves it unsure, and forwarding as it was told last.
            Aim::ReadRecording { .. } | Aim::ReadForwards => self.finish_reading(world),
            Aim::Agent(wish) => {
                self.agent_refused(world, wish);
                self.read_agent_again(world, &work, &failure);
            }
            Aim::WalkAwayCode { .. } => self.read_agent_again(world, &work, &failure),
            Aim::LogOut => self.log_out_failed(world, &failure),
            // Half of what there is would be taken for all.
            Aim::Register { .. } => self.found = None,
            // What a report has completed is known to be done.
            Aim::Record { conn_id, service } => match &work.answer {
                Some(answer) => {
                    self.recording_failed(world, (*conn_id, *service), (&failure, answer.author()));
                }
                None => self.recording_message(*conn_id, None),
            },
            Aim::MakeCall { .. } | Aim::Call { .. } | Aim::SetAccountCode { .. } | Aim::Code(_) => {}
        }
        self.give_up(work, failure);
    }

    /// Without an answer nobody knows whether guest and host are joined (private-services.md 4.4).
    fn read_hot_desk_again(&mut self, world: &mut World<'_>, failure: &SwitchFailure) {
        if leaves_in_doubt(failure) {
            self.out_of_sync(world, "a hot-desk request has no answer that says what was done");
        }
    }

    /// Without an answer nobody knows whether the agent is logged in, or what the agent does.
    fn read_agent_again(&mut self, world: &mut World<'_>, work: &InWork, failure: &SwitchFailure) {
        if work.answer.is_some() && leaves_in_doubt(failure) {
            self.out_of_sync(world, "a request about the agent has no answer that says what was done");
        }
    }

    /// A call of this DN has ended: what was asked about it can no longer be done. A stop of its recording was
    /// answered before.
    pub(super) fn call_ended(&mut self, conn_id: ConnId) {
        for work in self.work.take_all(|work| work.aim.conn_id() == Some(conn_id)) {
            let Some(answer) = work.answer else { continue };
            let sentence = format!(
                "Call {conn_id} has ended before the switch had done it: give the connID of a live call."
            );
            self.answer_error(answer.to, Refusal::new(ErrorCode::INVALID_CONN_ID, sentence), Some(conn_id));
        }
    }

    /// The link is gone: nothing in work will be answered, nothing that waits can be asked. Data of calls is changed all
    /// the same, without the code that came along.
    pub(super) fn fail_all(&mut self, world: &mut World<'_>) {
        self.work.forget_unanswered();
        for token in self.work.codes_brought() {
            self.answered(world, token, Err(SwitchFailure::LinkLost));
        }
        for work in self.work.take_all(|_| true) {
            self.give_up(work, SwitchFailure::LinkLost);
        }
        for Waiting { request, accode_name } in self.work.take_waiting() {
            let begun = match &request.wish {
                Wish::UserData(..) => {
                    world.under_accode_name(Some(&accode_name), |world| self.begin_with_code(world, &request))
                }
                Wish::RegisterAddress { .. }
                | Wish::UnregisterAddress
                | Wish::QueryAddress(_)
                | Wish::QueryCall(_)
                | Wish::MakeCall { .. }
                | Wish::AnswerCall(_)
                | Wish::ReleaseCall(_)
                | Wish::ClearCall(_)
                | Wish::HoldCall(_)
                | Wish::RetrieveCall(_)
                | Wish::Consult { .. }
                | Wish::TwoCalls { .. }
                | Wish::Onwards { .. }
                | Wish::DeleteFromConference { .. }
                | Wish::Agent(_)
                | Wish::PrivateService { .. } => Err(refusal_of(SwitchFailure::LinkLost)),
            };
            if let Err(refusal) = begun {
                self.refuse(&request, refusal);
            }
        }
    }

    /// Events that did not come in time.
    pub(super) fn expire(&mut self, world: &World<'_>) {
        let keep = (world.options.rq_expire_tmout, world.now);
        for work in self.work.take_overdue(world.now.elapsed) {
            if let Some(answer) = &work.answer {
                self.work.expect_code_after_all(&work.aim, answer.author(), keep);
            }
            self.give_up(work, SwitchFailure::Timeout);
        }
    }

    /// Whoever waits for this is told why it comes to nothing. What a report has completed before the switch refused it
    /// only the audit log is told.
    fn give_up(&mut self, work: InWork, failure: SwitchFailure) {
        let conn_id = work.aim.conn_id();
        match (work.answer, failure) {
            (Some(answer), failure) => self.answer_error(answer.to, refusal_of(failure), conn_id),
            (None, failure @ SwitchFailure::Refused { .. }) => {
                if let Some(record) = work.aim.record(work.author).filter(|record| record.by.is_some()) {
                    self.record_unchanged(record, Some(&refusal_of(failure)));
                }
            }
            (None, _) => {}
        }
    }
}

/// Whether the switch may have done what it was asked all the same: it was silent, or answered something else.
pub(super) fn leaves_in_doubt(failure: &SwitchFailure) -> bool {
    match failure {
        SwitchFailure::Timeout | SwitchFailure::Unreadable => true,
        SwitchFailure::Refused { .. } | SwitchFailure::LinkLost | SwitchFailure::Overloaded => false,
    }
}

/// Whether a refusal may be due to the account code that went with the service: to its value, or to there being one.
fn blames_a_code(failure: &SwitchFailure) -> bool {
    match failure {
        SwitchFailure::Refused { code, error } => {
            *code == ErrorCode::VALUE_OUT_OF_RANGE || error.value == "accountCodeNotSupported"
        }
        SwitchFailure::Timeout
        | SwitchFailure::LinkLost
        | SwitchFailure::Overloaded
        | SwitchFailure::Unreadable => false,
    }
}

/// How a failure of the switch is told to the client.
pub(super) fn refusal_of(failure: SwitchFailure) -> Refusal {
    match failure {
        SwitchFailure::Refused { code, error } => {
            let CstaError { category, value } = &error;
            let sentence = format!("The switch refused the request: {category}, {value}.");
            Refusal { csta_error: Some(error), ..Refusal::new(code, sentence) }
        }
        SwitchFailure::Timeout => Refusal::new(
            ErrorCode::TIMEOUT,
            "The switch did not answer in time: look at the DN's state, then ask again.",
        ),
        SwitchFailure::LinkLost => Refusal::new(
            ErrorCode::NO_SWITCH,
            "The connection to the switch was lost before it answered: ask again after EventLinkConnected.",
        ),
        SwitchFailure::Overloaded => Refusal::new(
            ErrorCode::INTERNAL,
            "Too many requests wait for the switch already (max-queued): ask again later.",
        ),
        SwitchFailure::Unreadable => Refusal::new(
            ErrorCode::INTERNAL,
            "The switch's answer could not be read: its words are in the server's log.",
        ),
    }
}
