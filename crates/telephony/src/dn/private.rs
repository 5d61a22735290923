//! The private services of recording at one DN; hot desking is in `hot_desking`, account codes in `account_codes`.

use std::time::Duration;

use super::aim::Aim;
use super::requests::answer_to;
use super::{Dn, World};
use crate::address::DnNumber;
use crate::error::{ErrorCode, Refusal};
use crate::event::{Event, EventName};
use crate::ids::ConnId;
use crate::names::CallState;
use crate::peer::PeerMessage;
use crate::record::{Author, ServiceRecord};
use crate::recording::{Changes, Report, Service};
use crate::request::{ClientRequest, JOIN_HOST, PrivateService};
use crate::switch::{Connection, ConnectionDevice, Initiator, MessageId, SwitchRequest};

/// Why a recording has ended, as Extensions `Cause` of event 3014 tells (private-services.md 3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StopCause {
    /// A client asked.
    Request,
    /// The telephone, an administrator, the recorder.
    Switch,
    /// The leg has ended.
    Released,
    /// The call was transferred.
    Transferred,
    /// The call has become part of a conference.
    Conferenced,
    /// The leg was found gone when the switch was read again.
    Lost,
}

impl StopCause {
    /// Why recordings end that end because two calls have become one.
    pub(super) fn of(joined: CallState) -> StopCause {
        if joined == CallState::Conferenced { StopCause::Conferenced } else { StopCause::Transferred }
    }

    /// Why the switch has stopped a recording, if because of what became of the call.
    const fn of_call(by: Initiator) -> Option<StopCause> {
        match by {
            Initiator::Release => Some(StopCause::Released),
            Initiator::Transfer => Some(StopCause::Transferred),
            Initiator::Conference => Some(StopCause::Conferenced),
            Initiator::Telephone | Initiator::Administrator | Initiator::TimeLimit => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            StopCause::Request => "request",
            StopCause::Switch => "switch",
            StopCause::Released => "released",
            StopCause::Transferred => "transferred",
            StopCause::Conferenced => "conferenced",
            StopCause::Lost => "lost",
        }
    }
}

impl Dn {
    pub(super) fn private_service(
        &mut self,
        world: &mut World<'_>,
        request: &ClientRequest,
        service: PrivateService,
    ) -> Result<(), Refusal> {
        match service {
            PrivateService::Record(conn_id, service) => {
                self.recording_service(world, request, conn_id, service)
            }
            PrivateService::SetAccountCode(conn_id, code) => {
                self.set_account_code(world, request, conn_id, code)
            }
            PrivateService::JoinHost(host) => self.join_host(world, request, host),
            PrivateService::PartHost => self.part_host(world, request),
        }
    }

    /// Checks 2 and 3 as far as they are this DN's: a feature that it does not have is refused before what else is wrong.
    pub(super) fn read_service(
        &self,
        world: &World<'_>,
        request: &ClientRequest,
        (number, conn_id): (i32, Option<ConnId>),
    ) -> Result<PrivateService, Refusal> {
        let off = |feature: String| Err(Refusal::new(ErrorCode::UNSUPPORTED, feature));
        let dn = self.number();
        if Service::from_number(number).is_some() && !self.config.recording {
            return off(format!("Recording is switched off for DN {dn}: set recording = true to use it."));
        }
        if number == JOIN_HOST && !self.config.hot_desk_guest {
            return off(format!("DN {dn} may not be a guest: set hot-desk-guest = true to allow it."));
        }
        PrivateService::read(number, conn_id, &request.extensions, world.options)
    }

    fn recording_service(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        conn_id: ConnId,
        service: Service,
    ) -> Result<(), Refusal> {
        self.check_switch()?;
        let at = self.check_leg(conn_id)?;
        let leg = &mut self.legs[at];
        leg.recording.permit(service)?;
        leg.recording.asked(service);
        let (connection, message) = (leg.connection.clone(), leg.recording.message().cloned());
        let question = match service {
            Service::Start => SwitchRequest::RecordMessage(connection),
            Service::Stop => SwitchRequest::Stop(connection, message),
            Service::Suspend => SwitchRequest::Suspend(connection, message),
            Service::Resume => SwitchRequest::Resume(connection, message),
        };
        self.ask(world, Aim::Record { conn_id, service }, Some(answer_to(request)), question);
        Ok(())
    }

    /// The switch has agreed to a recording service that no report has completed yet.
    pub(super) fn recording_accepted(
        &mut self,
        world: &World<'_>,
        conn_id: ConnId,
        service: Service,
        message: Option<MessageId>,
    ) {
        let Some(at) = self.leg_of(conn_id) else { return };
        let keep = (world.options.rq_expire_tmout, world.now);
        let changes = self.legs[at].recording.accepted(service, message, keep);
        self.tell_recording(world, conn_id, changes, StopCause::Request);
        self.settle_recording(world, at);
    }

    pub(super) fn recording_message(&mut self, conn_id: ConnId, message: Option<MessageId>) {
        if let Some(at) = self.leg_of(conn_id) {
            self.legs[at].recording.accepted_late(message);
        }
    }

    /// A voice unit event on this DN's monitor. One about another DN's leg is passed on, in case that DN's own monitor
    /// is silent about it.
    pub(super) fn recording_reported(
        &mut self,
        world: &World<'_>,
        connection: &Connection,
        report: Report,
        message: Option<MessageId>,
    ) {
        if self.meant(connection).is_some() {
            self.hears_of_recordings = true;
            return self.recording_changed(world, connection, report, message);
        }
        if let Some(owner) = self.other_party(world, connection) {
            let connection = connection.clone();
            let initiator = self.in_hand.initiator();
            self.tell(owner, PeerMessage::RecordingReported { connection, report, message, initiator });
        }
    }

    /// Another DN's monitor told of this DN's recording: news only where this DN's own monitor never does.
    pub(super) fn recording_reported_elsewhere(
        &mut self,
        world: &World<'_>,
        connection: &Connection,
        report: Report,
        message: Option<MessageId>,
    ) {
        let Some(at) = self.meant(connection).filter(|_| !self.hears_of_recordings) else { return };
        if self.legs[at].recording.is_news_elsewhere(report, world.now) {
            self.recording_changed(world, connection, report, message);
        }
    }

    fn recording_changed(
        &mut self,
        world: &World<'_>,
        connection: &Connection,
        report: Report,
        message: Option<MessageId>,
    ) {
        let Some(at) = self.meant(connection) else { return };
        let leg = &mut self.legs[at];
        let of_recording = report != Report::Stop || leg.recording.is_ended_by(message.as_ref(), world.now);
        if !of_recording && std::mem::take(&mut leg.treated) {
            return;
        }
        let conn_id = leg.conn_id;
        let changes = leg.recording.reported(report, message, world.now);
        let stop = Aim::Record { conn_id, service: Service::Stop };
        let asked = self.work.any(|work| work.answer.is_some() && work.aim == stop);
        let of_call = self.in_hand.initiator().and_then(StopCause::of_call);
        let cause = of_call.unwrap_or(if asked { StopCause::Request } else { StopCause::Switch });
        self.tell_recording(world, conn_id, changes, cause);
    }

    /// A treatment begins on a leg (private-services.md 3.2, stop).
    pub(super) fn treated(&mut self, connection: &Connection) {
        if let Some(at) = self.meant(connection) {
            self.legs[at].treated = true;
        }
    }

    /// The leg that the switch means by that connection.
    fn meant(&self, connection: &Connection) -> Option<usize> {
        self.legs.iter().position(|leg| leg.is_meant_by(connection, self.config.number.as_str()))
    }

    /// The DN whose connection it is, if it is another party of a call of this one.
    fn other_party(&self, world: &World<'_>, connection: &Connection) -> Option<DnNumber> {
        let ConnectionDevice::Number(number) = &connection.device else { return None };
        let call = world.calls.get(self.legs[self.leg_in(&connection.call)?].conn_id)?;
        call.parties().iter().find(|party| *party.as_str() == **number).cloned()
    }

    pub(super) fn tell_recording(
        &mut self,
        world: &World<'_>,
        conn_id: ConnId,
        changes: Changes,
        cause: StopCause,
    ) {
        for service in changes {
            let late = self.asker_of_unanswered(world, (conn_id, *service), cause);
            let cause = if late.is_some() { StopCause::Request } else { cause };
            let event = self.recording_event(world, conn_id, *service, cause);
            let by = self.publish(event).or(late);
            let why = (*service == Service::Stop).then(|| cause.why()).flatten();
            let number = service.number();
            self.record(ServiceRecord { conn_id: Some(conn_id), why, by, ..ServiceRecord::new(number) });
        }
    }

    /// Who has asked for the change, if it is one that the switch gives no other reason for and has not answered in time.
    fn asker_of_unanswered(
        &mut self,
        world: &World<'_>,
        (conn_id, service): (ConnId, Service),
        cause: StopCause,
    ) -> Option<Author> {
        let unexplained = self.in_hand.initiator().is_none();
        let unasked = matches!(cause, StopCause::Switch | StopCause::Lost);
        if !unexplained || !unasked {
            return None;
        }
        self.work.take_unanswered_recording(conn_id, service, world.now)
    }

    /// The leg has ended: whoever still waits for the end of its recording has it.
    pub(super) fn answer_stops(&mut self, world: &World<'_>, conn_id: ConnId, cause: StopCause) {
        let stop = Aim::Record { conn_id, service: Service::Stop };
        for answer in self.work.take_all(|work| work.aim == stop).into_iter().filter_map(|work| work.answer) {
            let event = self.recording_event(world, conn_id, Service::Stop, cause);
            let (by, why) = (Some(answer.author()), cause.why());
            let number = Service::Stop.number();
            let record = ServiceRecord { conn_id: Some(conn_id), why, by, ..ServiceRecord::new(number) };
            self.record_unchanged(record, None);
            self.answer(answer, event);
        }
    }

    /// The event of a recording service; that of its end tells the cause.
    pub(super) fn recording_event(
        &self,
        world: &World<'_>,
        conn_id: ConnId,
        service: Service,
        cause: StopCause,
    ) -> Event {
        let mut event = self.private_event(world, service.number(), Some(conn_id));
        if service == Service::Stop {
            event.extensions.push("Cause", cause.name());
        }
        event
    }

    /// EventPrivateInfo of this DN, with the call if it has one.
    pub(super) fn private_event(&self, world: &World<'_>, number: i32, conn_id: Option<ConnId>) -> Event {
        let mut event = Event::of(EventName::PrivateInfo, self.number());
        event.private_msg_id = Some(number);
        if let Some(call) = conn_id.and_then(|conn_id| world.calls.get(conn_id)) {
            event.conn_id = Some(call.conn_id);
            event.call_id = Some(call.switch_call.clone());
            event.call_uuid = Some(call.uuid);
            event.call_type = Some(call.call_type);
        }
        event
    }

    /// How long an answer's event may take from now on; `None` for ever.
    pub(super) fn deadline(world: &World<'_>) -> Option<Duration> {
        let wait = world.options.rq_expire_tmout;
        (!wait.is_zero()).then(|| world.now.elapsed + wait)
    }

    /// The cause of the recordings that end with a leg.
    pub(super) fn stop_cause(reason: CallState) -> StopCause {
        if reason == CallState::Unknown { StopCause::Lost } else { StopCause::Released }
    }
}
