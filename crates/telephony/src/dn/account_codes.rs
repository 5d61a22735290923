//! Account codes at one DN: service 501, codes that other requests bring along, codes entered at the telephone, and
//! where clients see them (private-services.md 5).

use super::aim::{Aim, CodeAlong};
use super::overtaken::Footing;
use super::requests::answer_to;
use super::{DirectAnswer, Dn, Effect, World};
use crate::account_code::{self, AskedOutside, MAX_CODE};
use crate::error::{ErrorCode, Refusal};
use crate::event::Event;
use crate::ids::{ClientRef, ConnId, Token};
use crate::key_value::KvList;
use crate::options::AccodeData;
use crate::peer::PeerMessage;
use crate::record::{Author, ServiceRecord};
use crate::request::{ClientRequest, SET_ACCOUNT_CODE, UserDataChange, Wish};
use crate::switch::{Connection, SwitchCallId, SwitchFailure, SwitchRequest};
use crate::user_data;

/// Extensions key of the event that answers a request whose account code was refused.
const ACCODE_ERROR: &str = "ACCODE_ERROR";

/// An account code that a request brings along, while the switch is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CodeAim {
    pub(super) conn_id: ConnId,
    code: String,
    then: Then,
    /// The switch has reported the code before it has answered.
    reported: bool,
}

/// What follows the switch's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Then {
    /// The user data that the code stood in is attached, without the key of the code, if the code is accepted.
    Attach(UserDataChange),
    /// The request itself begins, whatever became of the code.
    Begin(ClientRequest),
}

impl CodeAim {
    /// The leg has moved to another ConnID.
    pub(super) fn call_moved(&mut self, from: ConnId, to: ConnId) {
        if self.conn_id == from {
            self.conn_id = to;
        }
    }

    /// The switch has reported that code of that call.
    pub(super) fn note_reported(&mut self, conn_id: ConnId, code: &str) {
        self.reported |= self.conn_id == conn_id && self.code == code;
    }

    /// Whether the call has the code.
    pub(super) fn is_set(&self, world: &World<'_>) -> bool {
        world.calls.has_code(self.conn_id, &self.code)
    }

    /// The code, until the switch has reported it.
    pub(super) fn unreported(&self) -> Option<&str> {
        (!self.reported).then_some(&self.code)
    }

    /// Whether a request must wait for the outcome: it concerns the same call, or sets a code on whichever.
    pub(super) fn holds_up(&self, wish: &Wish) -> bool {
        let sets_code = matches!(wish, Wish::PrivateService { number: SET_ACCOUNT_CODE, .. });
        sets_code || wish.is_about(self.conn_id)
    }
}

impl Dn {
    /// A change of user data is carried out at once, unless it brings a code along, or follows one that does.
    pub(super) fn take_user_data(&mut self, world: &mut World<'_>, request: ClientRequest) {
        let Wish::UserData(conn_id, _) = request.wish else { return };
        match account_code::brought_by(&request.wish, &request.extensions, world.options) {
            Err(refusal) => self.refuse(&request, refusal),
            Ok(Some(code)) if self.needs_no_switch(world, conn_id) && !self.work.changes_data_of(conn_id) => {
                self.change_data_with_code(world, &request, &code);
            }
            Ok(None) if !self.work.changes_data_of(conn_id) => self.change_user_data(world, &request),
            Ok(_) => match self.check_registered(&request) {
                Err(refusal) => self.refuse(&request, refusal),
                Ok(()) => self.wait_turn(world, request),
            },
        }
    }

    /// Begins a request, its account code first where that is asked for on its own.
    pub(super) fn begin_with_code(
        &mut self,
        world: &mut World<'_>,
        request: &ClientRequest,
    ) -> Result<(), Refusal> {
        let code = account_code::brought_by(&request.wish, &request.extensions, world.options)?;
        let (Some(code), Some(conn_id)) = (code, account_code::call_before(&request.wish)) else {
            return self.begin(world, request);
        };
        if matches!(request.wish, Wish::UserData(..)) && self.needs_no_switch(world, conn_id) {
            self.change_data_with_code(world, request, &code);
            return Ok(());
        }
        if let Err(refusal) = self.check_switch() {
            return self.begin_without_code(world, request, &code, refusal);
        }
        let connection = self.connection_for_code(world, &request.wish, conn_id)?;
        let then = if let Wish::UserData(_, change) = &request.wish
            && account_code::intercepted(&request.wish, world.options)?.is_some()
        {
            let change = stripped(change, &world.options.accode_name);
            self.data_with_code(world, conn_id, &change, &code)?;
            Then::Attach(change)
        } else {
            Then::Begin(request.clone())
        };
        let is_shown_by_asker = matches!(then, Then::Attach(_));
        let asked =
            AskedOutside { code: code.clone(), by: self.elsewhere(request.author()), is_shown_by_asker };
        self.tell_inside(world, conn_id, PeerMessage::AccountCodeAsked { conn_id, asked });
        let aim = Aim::Code(Box::new(CodeAim { conn_id, code: code.clone(), then, reported: false }));
        let question = SwitchRequest::AssociateData { connection, account_code: code };
        self.ask(world, aim, Some(answer_to(request)), question);
        Ok(())
    }

    /// The switch cannot be asked. A change of data needs it for its code alone: an intercepted one is refused with the
    /// rest, one in the extensions by itself (private-services.md 5.4, b).
    fn begin_without_code(
        &mut self,
        world: &mut World<'_>,
        request: &ClientRequest,
        code: &str,
        refusal: Refusal,
    ) -> Result<(), Refusal> {
        let is_data = matches!(request.wish, Wish::UserData(..));
        if !is_data || account_code::intercepted(&request.wish, world.options)?.is_some() {
            return Err(refusal);
        }
        self.code_refused(request, request.wish.conn_id(), code, &refusal);
        self.begin(world, request)
    }

    /// This DN's connection in the call. The data of a call can be changed from outside: then that of the first
    /// monitored party.
    fn connection_for_code(
        &self,
        world: &World<'_>,
        wish: &Wish,
        conn_id: ConnId,
    ) -> Result<Connection, Refusal> {
        if let Wish::TwoCalls { current, .. } = wish {
            self.check_leg(*current)?;
        }
        let leg = self.check_leg(conn_id).map(|at| self.legs[at].connection.clone());
        if leg.is_ok() || !matches!(wish, Wish::UserData(..)) {
            return leg;
        }
        let call = world.calls.get(conn_id);
        let first = call.and_then(|call| Some(Connection::of(&call.switch_call, call.parties().first()?)));
        first.ok_or_else(|| {
            let sentence = format!("There is no call {conn_id}: give the connID of a live call.");
            Refusal::new(ErrorCode::INVALID_CONN_ID, sentence)
        })
    }

    /// From outside of the call: tells the DN whose connection [`Dn::connection_for_code`] names.
    fn tell_inside(&mut self, world: &World<'_>, conn_id: ConnId, message: PeerMessage) {
        let first = world.calls.get(conn_id).and_then(|call| call.parties().first().cloned());
        if let Some(party) = first.filter(|_| self.leg_of(conn_id).is_none()) {
            self.tell(party, message);
        }
    }

    /// The data of the call with the change and the code in it.
    fn data_with_code(
        &self,
        world: &World<'_>,
        conn_id: ConnId,
        change: &UserDataChange,
        code: &str,
    ) -> Result<KvList, Refusal> {
        let (options, name) = (world.options, &world.options.accode_name);
        let present = world.calls.get(conn_id).map_or_else(KvList::new, |call| call.user_data.clone());
        let mut list = user_data::changed(&present, change, options.user_data_limit)?;
        account_code::show(&mut list, name, code, options.accode_index);
        user_data::check_size(&list, options.user_data_limit).map(|()| list)
    }

    /// The switch has answered to the code of a request.
    pub(super) fn code_answered(
        &mut self,
        world: &mut World<'_>,
        token: Token,
        outcome: Result<(), SwitchFailure>,
    ) {
        let Some(work) = self.work.take(token) else { return };
        let (Aim::Code(aim), Some(answer)) = (work.aim, work.answer) else { return };
        let CodeAim { conn_id, code, then, reported } = *aim;
        let unanswered = outcome == Err(SwitchFailure::Timeout);
        if outcome.is_err() {
            let refused = PeerMessage::AccountCodeRefused { conn_id, code: code.clone(), unanswered };
            self.tell_inside(world, conn_id, refused);
        }
        match (then, outcome) {
            (Then::Attach(change), Ok(())) => self.attach_with_code(world, (conn_id, &code), &change, answer),
            (Then::Attach(_), Err(failure)) => {
                self.answer_error(answer.to, super::answers::refusal_of(failure), Some(conn_id));
            }
            (Then::Begin(request), Ok(())) => {
                if !reported {
                    self.code_before_request_agreed(world, (conn_id, &code), work.footing, &request);
                }
                self.begin_after_code(world, &request);
            }
            // It has taken what it has reported.
            (Then::Begin(request), Err(_)) if unanswered && reported => {
                self.begin_after_code(world, &request);
            }
            (Then::Begin(request), Err(failure)) => {
                let refusal = super::answers::refusal_of(failure);
                self.code_refused(&request, Some(conn_id), &code, &refusal);
                self.begin_after_code(world, &request);
            }
        }
    }

    /// The switch has agreed to a code that no report has told yet. One that was there already is reported at most once
    /// more; if another one is there by now, that is later.
    fn code_before_request_agreed(
        &mut self,
        world: &mut World<'_>,
        (conn_id, code): (ConnId, &str),
        footing: Footing,
        request: &ClientRequest,
    ) {
        let Some(call) = world.calls.get(conn_id) else { return };
        if !call.has_code(code) && footing == Footing::News {
            self.account_code_accepted(world, conn_id, code, Some(request.author()));
        } else if let Some(at) = self.leg_of(conn_id).filter(|_| call.has_code(code)) {
            self.hear_of_reported_codes(world, at);
            self.legs[at].account_code.accepted(code, world.options.rq_expire_tmout, world.now);
        }
    }

    /// A request goes on without the code that it has brought along: its answer says why, and so does the audit log.
    pub(super) fn code_refused(
        &mut self,
        request: &ClientRequest,
        conn_id: Option<ConnId>,
        code: &str,
        refusal: &Refusal,
    ) {
        self.work.note_refused_code(request.from, refusal.code);
        let (code, by) = (Some(code.into()), Some(request.author()));
        let record = ServiceRecord { conn_id, code, by, ..ServiceRecord::new(SET_ACCOUNT_CODE) };
        self.record_unchanged(record, Some(refusal));
    }

    /// A code that went with a service is on the call, unless its report has put it there before.
    pub(super) fn code_came_along(
        &mut self,
        world: &mut World<'_>,
        conn_id: ConnId,
        CodeAlong { code, otherwise }: &CodeAlong,
    ) {
        if world.calls.get(conn_id).is_some_and(|call| !call.has_code(code)) {
            self.code_is_set(world, conn_id, code, Some(otherwise.author()));
            self.put_code(world, conn_id, code);
        }
    }

    pub(super) fn begin_after_code(&mut self, world: &mut World<'_>, request: &ClientRequest) {
        if let Err(refusal) = self.begin(world, request) {
            self.refuse(request, refusal);
        }
    }

    /// All pairs of the request, with one event. What is too much by now is refused; the code is not, as the switch has
    /// taken it.
    fn attach_with_code(
        &mut self,
        world: &mut World<'_>,
        (conn_id, code): (ConnId, &str),
        change: &UserDataChange,
        answer: DirectAnswer,
    ) {
        let list = match self.data_with_code(world, conn_id, change, code) {
            Err(refusal) => {
                self.account_code_accepted(world, conn_id, code, Some(answer.author()));
                return self.answer_error(answer.to, refusal, Some(conn_id));
            }
            Ok(list) => list,
        };
        let Some(call) = world.calls.change_data(conn_id) else {
            let sentence = format!("Call {conn_id} has ended meanwhile: give the connID of a live call.");
            let refusal = Refusal::new(ErrorCode::INVALID_CONN_ID, sentence);
            return self.answer_error(answer.to, refusal, Some(conn_id));
        };
        call.user_data = list;
        self.code_is_set(world, conn_id, code, Some(answer.author()));
        self.tell_user_data_changed(world, conn_id, Some(answer));
    }

    /// The switch has reported the code of a request before it answered: the request is done.
    fn complete_by_report(&mut self, world: &mut World<'_>, conn_id: ConnId, code: &str) -> bool {
        let open = |aim: &Aim| {
            matches!(aim, Aim::Code(aim) if matches!(aim.then, Then::Attach(_))
                && aim.conn_id == conn_id && aim.code == code)
        };
        let Some((aim, answer)) = self.work.take_answer(open) else { return false };
        let Aim::Code(aim) = aim else { return false };
        let Then::Attach(change) = aim.then else { return false };
        self.attach_with_code(world, (conn_id, code), &change, answer);
        true
    }

    /// Whether the data of a call is no business of the switch: this DN retains it, or nobody is in it any more.
    fn needs_no_switch(&self, world: &World<'_>, conn_id: ConnId) -> bool {
        let over = world.calls.get(conn_id).is_some_and(|call| call.is_addressable() && !call.is_live());
        over || (self.retained_call() == Some(conn_id) && self.leg_of(conn_id).is_none())
    }

    /// The data of a retained call changes here alone, with the code that comes along.
    fn change_data_with_code(&mut self, world: &mut World<'_>, request: &ClientRequest, code: &str) {
        let Wish::UserData(conn_id, change) = &request.wish else { return };
        if let Err(refusal) = self.check_registered(request) {
            return self.refuse(request, refusal);
        }
        match account_code::intercepted(&request.wish, world.options) {
            Err(refusal) => self.refuse(request, refusal),
            Ok(Some(_)) => {
                let change = stripped(change, &world.options.accode_name);
                // Nobody has taken the code yet.
                if let Err(refusal) = self.data_with_code(world, *conn_id, &change, code) {
                    return self.refuse(request, refusal);
                }
                self.attach_with_code(world, (*conn_id, code), &change, answer_to(request));
            }
            Ok(None) => {
                self.account_code_accepted(world, *conn_id, code, Some(request.author()));
                self.change_user_data(world, request);
            }
        }
    }

    /// Service 501: on the call that it names, else on the last active one, else on the retained one; without any the
    /// code explains the pause of the agent (private-services.md 5.2, 5.8).
    pub(super) fn set_account_code(
        &mut self,
        world: &mut World<'_>,
        request: &ClientRequest,
        conn_id: Option<ConnId>,
        code: String,
    ) -> Result<(), Refusal> {
        let last_active = self.last_active_leg().map(|at| self.legs[at].conn_id);
        let named = conn_id.or(last_active).or(self.retained_call());
        if let Some(retained) = named.filter(|named| self.retained_call() == Some(*named)) {
            self.check_service()?;
            self.set_retained_code(world, request, retained, &code);
            return Ok(());
        }
        self.check_switch()?;
        let Some(named) = named else {
            return self.give_walk_away_code(world, request, code);
        };
        let leg = self.check_leg(named)?;
        let (conn_id, connection) = (self.legs[leg].conn_id, self.legs[leg].connection.clone());
        let aim = Aim::SetAccountCode { conn_id, code: code.clone() };
        let question = SwitchRequest::AssociateData { connection, account_code: code };
        self.ask(world, aim, Some(answer_to(request)), question);
        Ok(())
    }

    /// Event 501 is the answer.
    fn set_retained_code(
        &mut self,
        world: &mut World<'_>,
        request: &ClientRequest,
        conn_id: ConnId,
        code: &str,
    ) {
        self.retained_code_is(code);
        self.learn_code(world, conn_id, code);
        let event = Box::new(self.account_code_event(world, Some(conn_id), code));
        self.effects.push_back(Effect::Publish { event, answers: Some(answer_to(request)) });
        self.record_code(Some(conn_id), code, Some(request.author()));
        self.show_code(world, conn_id, code);
    }

    /// The switch has agreed to a code that no report has told yet. `by` asked for it, where that is not in work any
    /// more.
    pub(super) fn account_code_accepted(
        &mut self,
        world: &mut World<'_>,
        conn_id: ConnId,
        code: &str,
        by: Option<Author>,
    ) {
        self.code_is_set(world, conn_id, code, by);
        self.show_code(world, conn_id, code);
    }

    /// A client has set a code: the report of it is owed, and event 501 goes to the DN whose connection was named.
    fn code_is_set(&mut self, world: &mut World<'_>, conn_id: ConnId, code: &str, by: Option<Author>) {
        if let Some(at) = self.leg_of(conn_id) {
            self.hear_of_reported_codes(world, at);
            self.legs[at].account_code.accepted(code, world.options.rq_expire_tmout, world.now);
        } else if self.retained_call() == Some(conn_id) {
            self.retained_code_is(code);
        } else {
            let first = world.calls.get(conn_id).and_then(|call| call.listeners().next().cloned());
            self.learn_code(world, conn_id, code);
            if let Some(first) = first {
                let (by, answer) = (by.map(|by| self.elsewhere(by)), Some(self.switch_answer()));
                self.tell(first, PeerMessage::AccountCodeSet { conn_id, code: code.into(), by, answer });
            }
            return;
        }
        self.learn_code(world, conn_id, code);
        self.tell_code(world, Some(conn_id), code, by);
    }

    /// A client of another DN has set a code at this DN's connection, and shows it.
    pub(super) fn account_code_set_from_outside(
        &mut self,
        world: &mut World<'_>,
        conn_id: ConnId,
        code: &str,
        by: Option<Author>,
    ) {
        // Without the question, the switch's report was here before and told it.
        let asked = self.leg_of(conn_id).and_then(|at| self.legs[at].account_code.take_asked_outside(code));
        if asked.is_some() || self.retained_call() == Some(conn_id) {
            self.code_is_set(world, conn_id, code, by);
        }
    }

    /// The switch has refused the code of a DN outside of the call, or has not answered. Whether it was reported all the
    /// same is shown here then; without an answer its report may still come, and is still the asker's.
    pub(super) fn account_code_refused_outside(
        &mut self,
        world: &mut World<'_>,
        (conn_id, code): (ConnId, &str),
        unanswered: bool,
    ) {
        let Some(at) = self.leg_of(conn_id) else { return };
        let asked = self.legs[at].account_code.take_asked_outside(code);
        let is_of_call = world.calls.has_code(conn_id, code);
        if let Some(asked) = asked {
            let keep = (world.options.rq_expire_tmout, world.now);
            if unanswered {
                self.work.expect_code_of(Some(conn_id), asked.code, asked.by, keep);
            }
        } else if is_of_call {
            self.show_code(world, conn_id, code);
        }
    }

    /// The switch has reported the code of a DN outside of the call: it is told here, and shown by whoever is first.
    fn reported_of_outside(&mut self, world: &mut World<'_>, at: usize, code: &str) -> bool {
        let Some(asked) = self.legs[at].account_code.take_asked_outside(code) else { return false };
        let conn_id = self.legs[at].conn_id;
        let is_shown = world.calls.has_code(conn_id, code);
        self.legs[at].account_code.is_changed_to(code, None);
        self.learn_reported_code(world, conn_id, code);
        self.tell_code(world, Some(conn_id), code, Some(asked.by));
        if !asked.is_shown_by_asker && !is_shown {
            self.show_code(world, conn_id, code);
        }
        true
    }

    /// callInformation with an account code. It belongs to the call that it names, else to the last active one, else to
    /// the one that is retained; without any it explains the pause of the agent (private-services.md 5.2).
    pub(super) fn account_code_reported(
        &mut self,
        world: &mut World<'_>,
        connection: Option<&Connection>,
        code: &str,
    ) {
        if code.chars().count() > MAX_CODE {
            let note =
                format!("an account code of more than {MAX_CODE} characters was reported and is dropped");
            return self.effects.push_back(Effect::Note(note));
        }
        let meant = match connection {
            Some(connection) => self.leg_in(&connection.call),
            None => self.last_active_leg(),
        };
        let Some(at) = meant else {
            return match connection.map_or(self.retained_call(), |named| self.retained_as(named)) {
                Some(retained) => self.retained_code_reported(world, retained, code),
                None => self.code_without_call_reported(world, connection.is_none(), code),
            };
        };
        // The code of a request goes on under the name under which that came.
        let name = self.work.name_of_code(self.legs[at].conn_id, code);
        world.under_accode_name(name.as_deref(), |world| self.code_of_leg_reported(world, at, code));
    }

    fn code_of_leg_reported(&mut self, world: &mut World<'_>, at: usize, code: &str) {
        let conn_id = self.legs[at].conn_id;
        self.hear_of_reported_codes(world, at);
        if self.legs[at].account_code.redeems(code, world.now) {
            return;
        }
        if self.complete_by_report(world, conn_id, code) {
            // What is owed now has come.
            self.legs[at].account_code.redeems(code, world.now);
            return;
        }
        if self.reported_of_outside(world, at, code) {
            return;
        }
        let by = self.who_gives_code(world, Some(conn_id), code);
        self.work.note_code_reported(conn_id, code);
        let of_call = world.calls.get(conn_id).and_then(|call| call.account_code.clone());
        if self.legs[at].account_code.is_changed_to(code, of_call.as_deref()) {
            self.learn_reported_code(world, conn_id, code);
            self.tell_code(world, Some(conn_id), code, by);
            self.show_code(world, conn_id, code);
        } else {
            self.same_code_is_set(world, Some(conn_id), code);
        }
    }

    /// The switch has spoken of a code that is there already: it is told again for whoever has asked for it.
    pub(super) fn same_code_is_set(&mut self, world: &World<'_>, conn_id: Option<ConnId>, code: &str) {
        if self.work.waits_for_code(conn_id, code) {
            self.tell_code(world, conn_id, code, None);
        }
    }

    /// A code was entered at the telephone for the retained call.
    fn retained_code_reported(&mut self, world: &mut World<'_>, conn_id: ConnId, code: &str) {
        if self.retained_code_is(code) {
            self.learn_code(world, conn_id, code);
            self.tell_code(world, Some(conn_id), code, None);
            self.show_code(world, conn_id, code);
        }
    }

    /// A code of no call that is known; `idle` if it was entered while there was none.
    fn code_without_call_reported(&mut self, world: &World<'_>, idle: bool, code: &str) {
        if idle && self.seat.agent().is_some() {
            return self.walk_away_code_reported(world, code);
        }
        if !world.options.accode_privateservice {
            let note = format!("account code {code} belongs to no call and no agent and is dropped");
            self.effects.push_back(Effect::Note(note));
        }
        self.tell_code(world, None, code, None);
    }

    /// The client has asked this DN for what happens at another.
    fn elsewhere(&self, author: Author) -> Author {
        Author { at: Some(self.number().clone()), ..author }
    }

    /// A report has changed the code of a call.
    fn learn_reported_code(&self, world: &mut World<'_>, conn_id: ConnId, code: &str) {
        self.learn_code(world, conn_id, code);
        if let Some(call) = world.calls.get_mut(conn_id) {
            call.codes_reported = call.codes_reported.wrapping_add(1);
        }
    }

    /// Reports that other parties' DNs have heard of end what this leg waits for.
    fn hear_of_reported_codes(&mut self, world: &World<'_>, at: usize) {
        let reports = world.calls.get(self.legs[at].conn_id).map_or(0, |call| call.codes_reported);
        self.legs[at].account_code.heard_of(reports);
    }

    fn learn_code(&self, world: &mut World<'_>, conn_id: ConnId, code: &str) {
        if let Some(call) = world.calls.get_mut(conn_id) {
            call.account_code = Some(code.into());
        }
    }

    /// A code is set: event 501 where that is on; people can read of it in any case. `by` asked for it, where that is
    /// not in work any more.
    pub(super) fn tell_code(
        &mut self,
        world: &World<'_>,
        conn_id: Option<ConnId>,
        code: &str,
        by: Option<Author>,
    ) {
        let by = by.or_else(|| self.who_gives_code(world, conn_id, code));
        if world.options.accode_privateservice {
            let event = self.account_code_event(world, conn_id, code);
            self.publish(event);
        }
        self.record_code(conn_id, code, by);
    }

    /// Who waits for that code, or has waited for it as long as the switch may take to answer.
    fn who_gives_code(&mut self, world: &World<'_>, conn_id: Option<ConnId>, code: &str) -> Option<Author> {
        let unanswered = self.work.take_unanswered_code(conn_id, code, world.now);
        self.work.who_gives_code(conn_id, code).or(unanswered)
    }

    fn record_code(&mut self, conn_id: Option<ConnId>, code: &str, by: Option<Author>) {
        let code = Some(code.into());
        self.record(ServiceRecord { conn_id, code, by, ..ServiceRecord::new(SET_ACCOUNT_CODE) });
    }

    /// Shows the code of a call where `accode-data` says (private-services.md 5.5).
    fn show_code(&mut self, world: &mut World<'_>, conn_id: ConnId, code: &str) {
        self.put_code(world, conn_id, code);
        match world.options.accode_data {
            AccodeData::None => {}
            AccodeData::UserData => self.tell_user_data_changed(world, conn_id, None),
            AccodeData::Extensions => {
                let Some(call) = world.calls.get(conn_id) else { return };
                let codes = account_code::shown(&call.extensions, &world.options.accode_name);
                self.tell_call_info_changed(world, conn_id, &codes);
            }
        }
    }

    /// Puts the code where `accode-data` says, as far as there is room for it; nobody is told yet.
    fn put_code(&mut self, world: &mut World<'_>, conn_id: ConnId, code: &str) {
        let options = world.options;
        let (name, indexed) = (&options.accode_name, options.accode_index);
        if options.accode_data == AccodeData::None {
            return;
        }
        let Some(call) = world.calls.change_data(conn_id) else { return };
        let (list, limit, option) = match options.accode_data {
            AccodeData::Extensions => (&mut call.extensions, options.extensions_limit, "extensions-limit"),
            AccodeData::UserData | AccodeData::None => {
                (&mut call.user_data, options.user_data_limit, "user-data-limit")
            }
        };
        if !account_code::show_within(list, name, code, (indexed, limit)) {
            let note = format!(
                "account code {code} is set on call {conn_id}, and {option} ({limit} octets) leaves no room to show it"
            );
            self.effects.push_back(Effect::Note(note));
        }
    }

    /// The switch has begun a call with this code: its first event has it already.
    pub(super) fn call_begun_with_code(&mut self, world: &mut World<'_>, at: usize, along: &CodeAlong) {
        let (conn_id, code, by) = (self.legs[at].conn_id, &along.code, along.otherwise.author());
        self.legs[at].account_code.begun_with(code, by, world.options.rq_expire_tmout, world.now);
        self.learn_code(world, conn_id, code);
        self.put_code(world, conn_id, code);
    }

    /// A call begins behind the end of the request for it. Whether the switch has taken the code that it was asked for with
    /// nobody knows until it reports it: that is the asker's then.
    pub(super) fn expect_code_of_late_call(
        &mut self,
        world: &World<'_>,
        call: &SwitchCallId,
        conn_id: ConnId,
    ) {
        if let Some((code, by)) = self.work.take_code_of_late_call(call, world.now) {
            let keep = (world.options.rq_expire_tmout, world.now);
            self.work.expect_code_of(Some(conn_id), code, by, keep);
        }
    }

    /// Clients have heard of the call; event 501 of the code that it was begun with follows.
    pub(super) fn tell_code_of_new_call(&mut self, world: &World<'_>, at: usize) {
        let conn_id = self.legs[at].conn_id;
        if let Some((code, by)) = self.legs[at].account_code.take_untold() {
            self.tell_code(world, Some(conn_id), &code, Some(by));
        }
    }

    /// The event that answers a request tells, too, why the code that came with it was refused.
    pub(super) fn tell_refused_code(&mut self, to: ClientRef, event: &mut Event) {
        if let Some(code) = self.work.take_refused_code(to) {
            event.extensions.push(ACCODE_ERROR, i32::from(code.0));
        }
    }

    /// Private event 501.
    pub(super) fn account_code_event(&self, world: &World<'_>, conn_id: Option<ConnId>, code: &str) -> Event {
        let mut event = self.private_event(world, SET_ACCOUNT_CODE, conn_id);
        event.extensions = KvList::new().with(&world.options.accode_name, code).with("PrivateID", 0);
        event
    }
}

/// The change without the account code in it.
fn stripped(change: &UserDataChange, name: &str) -> UserDataChange {
    match change {
        UserDataChange::Attach(pairs) => UserDataChange::Attach(account_code::without_code(pairs, name)),
        UserDataChange::Update(pairs) => UserDataChange::Update(account_code::without_code(pairs, name)),
        UserDataChange::DeletePair(_) | UserDataChange::DeleteAll => change.clone(),
    }
}
