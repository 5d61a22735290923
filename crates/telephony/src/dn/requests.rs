//! Requests of clients: the checks in the order of errors.md 7, then the question to the switch.

use super::aim::{Aim, Brought, CodeAlong};
use super::hot_desking::check_host;
use super::work::{MAX_WAITING, Stage, Waiting};
use super::{DirectAnswer, Dn, Effect, World};
use crate::account_code;
use crate::error::{ErrorCode, Refusal};
use crate::event::{Event, EventName};
use crate::ids::{ClientRef, ConnId};
use crate::key_value::KvList;
use crate::names::RegisterMode;
use crate::options::AccodeData;
use crate::request::{AgentWish, ClientRequest, Origin, PrivateService, Wish};
use crate::switch::{Connection, SwitchRequest};
use crate::user_data;

impl Dn {
    /// Answers what needs no switch, and puts the rest in its place.
    pub(super) fn take_request(&mut self, world: &mut World<'_>, request: ClientRequest) {
        match &request.wish {
            Wish::RegisterAddress { mode, control, address_type } => {
                let (mode, control, address_type) = (*mode, *control, *address_type);
                self.register(world, &request, (mode, control, address_type));
            }
            Wish::UnregisterAddress => self.unregister(&request),
            Wish::QueryAddress(info) => self.query_address(world, request.from, *info),
            Wish::QueryCall(conn_id) => self.query_call(world, request.from, *conn_id),
            Wish::UserData(..) => self.take_user_data(world, request),
            Wish::MakeCall { .. }
            | Wish::AnswerCall(_)
            | Wish::ReleaseCall(_)
            | Wish::ClearCall(_)
            | Wish::HoldCall(_)
            | Wish::RetrieveCall(_)
            | Wish::Agent(_)
            | Wish::Consult { .. }
            | Wish::TwoCalls { .. }
            | Wish::Onwards { .. }
            | Wish::DeleteFromConference { .. }
            | Wish::PrivateService { .. } => self.queue(world, request),
        }
    }

    fn queue(&mut self, world: &World<'_>, request: ClientRequest) {
        let checked = self.check_attributes(world, &request).and_then(|()| self.check_client(&request));
        if let Err(refusal) = checked.and_then(|()| check_other_dn(world, &request)) {
            return self.refuse(&request, refusal);
        }
        self.wait_turn(world, request);
    }

    pub(super) fn wait_turn(&mut self, world: &World<'_>, request: ClientRequest) {
        if let Err(request) = self.work.wait(request, &world.options.accode_name) {
            let sentence =
                format!("{MAX_WAITING} requests wait at this DN already: ask again when some are answered.");
            self.refuse(&request, Refusal::new(ErrorCode::INTERNAL, sentence));
        }
    }

    /// Begins every waiting request whose turn has come; its state is checked now (private-services.md 2.2, 8).
    pub(super) fn work_on(&mut self, world: &mut World<'_>) {
        while let Some(Waiting { request, accode_name }) = self.next_ready(world) {
            let begun =
                world.under_accode_name(Some(&accode_name), |world| self.begin_with_code(world, &request));
            match begun {
                Ok(()) => self.occupy_call(world, request.wish.conn_id()),
                Err(refusal) => self.refuse(&request, refusal),
            }
        }
    }

    fn next_ready(&mut self, world: &World<'_>) -> Option<Waiting> {
        let (now, options) = (world.now.elapsed, world.options);
        let call = self.work.first_call();
        let turn = call.and_then(|call| world.calls.turn(call, self.number(), options.call_rq_gap));
        self.work.await_call(turn.filter(|turn| *turn > now));
        self.work.next_ready(now, options.device_rq_gap)
    }

    /// While the switch has a request about a call, those of other DNs about it wait.
    fn occupy_call(&self, world: &mut World<'_>, conn_id: Option<ConnId>) {
        let Some(conn_id) = conn_id else { return };
        if self.work.any(|work| work.stage == Stage::Asked && work.aim.conn_id() == Some(conn_id)) {
            world.calls.ask_begun(conn_id, self.number(), world.now.elapsed);
        }
    }

    /// Checks 2 and 3, as far as they need to know this DN.
    fn check_attributes(&self, world: &World<'_>, request: &ClientRequest) -> Result<(), Refusal> {
        if let Wish::Agent(AgentWish::Login { agent_id, .. }) = &request.wish {
            return self.check_login(world, agent_id);
        }
        let Wish::PrivateService { number, conn_id } = &request.wish else { return Ok(()) };
        match self.read_service(world, request, (*number, *conn_id))? {
            PrivateService::JoinHost(host) => self.check_guest(&host),
            PrivateService::PartHost | PrivateService::SetAccountCode(..) | PrivateService::Record(..) => {
                Ok(())
            }
        }
    }

    /// Checks 4 to 7: whether this client may ask this of this DN.
    fn check_client(&self, request: &ClientRequest) -> Result<(), Refusal> {
        self.check_registered(request)?;
        if self.config.address_type.is_telephone() {
            return Ok(());
        }
        Err(Refusal::new(
            ErrorCode::UNSUPPORTED,
            format!(
                "DN {} is of type {}: this request is for telephones (DN, Position).",
                self.number(),
                self.config.address_type.name()
            ),
        ))
    }

    /// Checks 5 and 6.
    pub(super) fn check_registered(&self, request: &ClientRequest) -> Result<(), Refusal> {
        match (request.origin, self.clients.get(&request.from.client)) {
            (Origin::Http, _) | (Origin::Stream, Some(RegisterMode::Share | RegisterMode::Private)) => Ok(()),
            (Origin::Stream, None) => Err(Refusal::new(
                ErrorCode::NOT_REGISTERED,
                format!(
                    "DN {} is not registered by this client: send RequestRegisterAddress first.",
                    self.number()
                ),
            )),
            (Origin::Stream, Some(RegisterMode::Monitor)) => Err(Refusal::new(
                ErrorCode::UNSUPPORTED,
                format!(
                    "This client registered DN {} in ModeMonitor, which only listens: register it with ModeShare.",
                    self.number()
                ),
            )),
        }
    }

    /// Checks 8 and 9: whether the switch can be asked about this DN at all.
    pub(super) fn check_switch(&self) -> Result<(), Refusal> {
        if !self.link_up {
            let sentence = "There is no connection to the switch: ask again after EventLinkConnected.";
            return Err(Refusal::new(ErrorCode::NO_SWITCH, sentence));
        }
        self.check_service()
    }

    /// Check 9.
    pub(super) fn check_service(&self) -> Result<(), Refusal> {
        if !self.in_service {
            let sentence = format!("DN {} is out of service: wait for EventDNBackInService.", self.number());
            return Err(Refusal::new(ErrorCode::OUT_OF_SERVICE, sentence));
        }
        Ok(())
    }

    /// Check 10: the leg of that ConnID.
    pub(super) fn check_leg(&self, conn_id: ConnId) -> Result<usize, Refusal> {
        self.leg_of(conn_id).ok_or_else(|| self.no_party_of(conn_id))
    }

    pub(super) fn no_party_of(&self, conn_id: ConnId) -> Refusal {
        let sentence = format!(
            "DN {} is no party of call {conn_id}: give the connID of one of its calls.",
            self.number()
        );
        Refusal::new(ErrorCode::INVALID_CONN_ID, sentence)
    }

    pub(super) fn begin(&mut self, world: &mut World<'_>, request: &ClientRequest) -> Result<(), Refusal> {
        match &request.wish {
            Wish::MakeCall { destination, user_data } => {
                self.make_call(world, request, destination, user_data)
            }
            Wish::AnswerCall(conn_id) => self.steer(world, request, *conn_id, EventName::Established),
            Wish::ReleaseCall(conn_id) | Wish::ClearCall(conn_id) => {
                self.steer(world, request, *conn_id, EventName::Released)
            }
            Wish::HoldCall(conn_id) => self.steer(world, request, *conn_id, EventName::Held),
            Wish::RetrieveCall(conn_id) => self.steer(world, request, *conn_id, EventName::Retrieved),
            Wish::Consult { conn_id, destination, user_data } => {
                self.consult(world, request, *conn_id, (destination, user_data))
            }
            Wish::TwoCalls { act, held, current } => self.two_calls(world, request, *act, (*held, *current)),
            Wish::Onwards { act, conn_id, destination, user_data } => {
                self.take_onwards(world, request, (*act, *conn_id), (destination, user_data))
            }
            Wish::DeleteFromConference { conn_id, party } => {
                self.delete_from_conference(world, request, *conn_id, party)
            }
            Wish::PrivateService { number, conn_id } => {
                let service = self.read_service(world, request, (*number, *conn_id))?;
                self.private_service(world, request, service)
            }
            Wish::Agent(wish) => self.agent_request(world, request, wish),
            Wish::UserData(..) => {
                self.change_user_data(world, request);
                Ok(())
            }
            Wish::RegisterAddress { .. }
            | Wish::UnregisterAddress
            | Wish::QueryAddress(_)
            | Wish::QueryCall(_) => unreachable!("take_request answers these at once; they never wait"),
        }
    }

    fn make_call(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        destination: &str,
        user_data: &KvList,
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        let brought = brought(world, request, user_data)?;
        let question = SwitchRequest::MakeCall {
            calling: self.calling_device(world),
            called: destination.into(),
            account_code: brought.code(),
        };
        let aim = Aim::MakeCall { brought, call: None, consult_of: None };
        self.ask(world, aim, Some(answer_to(request)), question);
        Ok(())
    }

    /// Answer, release, clear, hold, retrieve: whether the state fits is the switch's to say.
    fn steer(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        conn_id: ConnId,
        done_by: EventName,
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        let leg = self.check_leg(conn_id)?;
        let question = steering(&request.wish, self.legs[leg].connection.clone());
        let aim = Aim::Call { conn_id, done_by, brought: Brought::default() };
        self.ask(world, aim, Some(answer_to(request)), question);
        Ok(())
    }

    pub(super) fn change_user_data(&mut self, world: &mut World<'_>, request: &ClientRequest) {
        let Wish::UserData(conn_id, change) = &request.wish else { return };
        let (conn_id, limit) = (*conn_id, world.options.user_data_limit);
        if let Err(refusal) = self.check_registered(request) {
            return self.refuse(request, refusal);
        }
        let Some(call) = world.calls.get(conn_id).filter(|call| call.is_addressable()) else {
            let refusal = Refusal::new(
                ErrorCode::INVALID_CONN_ID,
                format!("There is no call {conn_id}: give the connID of a live call."),
            );
            return self.refuse(request, refusal);
        };
        match user_data::changed(&call.user_data, change, limit) {
            Ok(list) => {
                world.calls.change_data(conn_id).expect("just found").user_data = list;
                self.tell_user_data_changed(world, conn_id, Some(answer_to(request)));
            }
            Err(refusal) => self.refuse(request, refusal),
        }
    }

    /// Asks the switch.
    pub(super) fn ask(
        &mut self,
        world: &World<'_>,
        aim: Aim,
        answer: Option<DirectAnswer>,
        request: SwitchRequest,
    ) {
        let footing = self.footing_of(world, &aim);
        let token = self.work.begin(aim, answer, world.now.elapsed);
        if let Some(work) = self.work.get_mut(token) {
            (work.service, work.footing) = (Some(request.service()), footing);
            work.accode_name.clone_from(&world.options.accode_name);
        }
        self.effects.push_back(Effect::Ask { token, request });
    }

    pub(super) fn refuse(&mut self, request: &ClientRequest, refusal: Refusal) {
        self.answer_error(request.from, refusal, request.wish.conn_id());
    }

    pub(super) fn answer_error(&mut self, to: ClientRef, refusal: Refusal, conn_id: Option<ConnId>) {
        let mut event = Event::error(refusal, Some(self.number()), conn_id);
        self.tell_refused_code(to, &mut event);
        self.effects.push_back(Effect::Answer { to, event: Box::new(event) });
    }
}

/// The other DN that a request names. Check 4 is about ThisDN alone, so this one comes behind whether the client may ask
/// at all.
fn check_other_dn(world: &World<'_>, request: &ClientRequest) -> Result<(), Refusal> {
    let Wish::PrivateService { number, conn_id } = &request.wish else { return Ok(()) };
    match PrivateService::read(*number, *conn_id, &request.extensions, world.options)? {
        PrivateService::JoinHost(host) => check_host(world, &host),
        PrivateService::PartHost | PrivateService::SetAccountCode(..) | PrivateService::Record(..) => Ok(()),
    }
}

pub(super) fn answer_to(request: &ClientRequest) -> DirectAnswer {
    DirectAnswer {
        to: request.from,
        who: request.who.clone(),
        session: request.session.clone(),
        reasons: request.reasons.clone(),
    }
}

/// What a request brings to its call, with the code that goes with the service.
///
/// # Errors
/// 53 if it brings no code but something in its place.
pub(super) fn brought(
    world: &World<'_>,
    request: &ClientRequest,
    user_data: &KvList,
) -> Result<Brought, Refusal> {
    let code = account_code::brought_by(&request.wish, &request.extensions, world.options)?;
    let along = |code| Box::new(CodeAlong { code, otherwise: request.without_code(world.options) });
    Ok(Brought { user_data: data_without_code(world, user_data), code: code.map(along) })
}

/// The user data of a request as it begins: an account code in it is the switch's to accept.
pub(super) fn data_without_code(world: &World<'_>, user_data: &KvList) -> KvList {
    match world.options.accode_data {
        AccodeData::UserData => account_code::without_code(user_data, &world.options.accode_name),
        AccodeData::None | AccodeData::Extensions => user_data.clone(),
    }
}

fn steering(wish: &Wish, connection: Connection) -> SwitchRequest {
    match wish {
        Wish::AnswerCall(_) => SwitchRequest::AnswerCall(connection),
        Wish::ReleaseCall(_) => SwitchRequest::ClearConnection(connection),
        Wish::ClearCall(_) => SwitchRequest::ClearCall(connection),
        Wish::HoldCall(_) => SwitchRequest::HoldCall(connection),
        Wish::RetrieveCall(_) => SwitchRequest::RetrieveCall(connection),
        Wish::RegisterAddress { .. }
        | Wish::UnregisterAddress
        | Wish::QueryAddress(_)
        | Wish::QueryCall(_)
        | Wish::MakeCall { .. }
        | Wish::Consult { .. }
        | Wish::TwoCalls { .. }
        | Wish::Onwards { .. }
        | Wish::DeleteFromConference { .. }
        | Wish::UserData(..)
        | Wish::Agent(_)
        | Wish::PrivateService { .. } => unreachable!("only requests that steer a call come here"),
    }
}
