//! The private services of recording at one DN; hot desking is in `hot_desking`, account codes in `account_codes`.

use std::time::Duration;

use super::requests::answer_to;
use super::work::Aim;
use super::{Dn, World};
use crate::error::{ErrorCode, Refusal};
use crate::event::{Event, EventName};
use crate::ids::ConnId;
use crate::names::CallState;
use crate::recording::{Changes, Report, Service};
use crate::request::{ClientRequest, PrivateService};
use crate::switch::{Connection, MessageId, SwitchRequest};

/// Why a recording has ended, as Extensions `Cause` of event 3014 tells (private-services.md 3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StopCause {
    /// A client asked.
    Request,
    /// The telephone, an administrator, the recorder.
    Switch,
    /// The leg has ended.
    Released,
    /// The leg was found gone when the switch was read again.
    Lost,
}

impl StopCause {
    const fn name(self) -> &'static str {
        match self {
            StopCause::Request => "request",
            StopCause::Switch => "switch",
            StopCause::Released => "released",
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
            PrivateService::Record(conn_id, service) => self.record(world, request, conn_id, service),
            PrivateService::SetAccountCode(conn_id, code) => {
                self.set_account_code(world, request, conn_id, code)
            }
            PrivateService::JoinHost(host) => self.join_host(world, request, host),
            PrivateService::PartHost => self.part_host(world, request),
        }
    }

    fn record(
        &mut self,
        world: &World<'_>,
        request: &ClientRequest,
        conn_id: ConnId,
        service: Service,
    ) -> Result<(), Refusal> {
        if !self.config.recording {
            return Err(Refusal::new(
                ErrorCode::UNSUPPORTED,
                format!(
                    "Recording is switched off for DN {}: set recording = true to use it.",
                    self.number()
                ),
            ));
        }
        self.check_switch()?;
        let leg = &self.legs[self.check_leg(conn_id)?];
        leg.recording.permit(service)?;
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
        let recording = &mut self.legs[at].recording;
        recording.learn_message(message);
        let changes = recording.accepted(service, world.options.rq_expire_tmout, world.now);
        self.tell_recording(world, conn_id, changes, StopCause::Request);
    }

    pub(super) fn recording_message(&mut self, conn_id: ConnId, message: Option<MessageId>) {
        if let Some(at) = self.leg_of(conn_id) {
            self.legs[at].recording.learn_message(message);
        }
    }

    /// A voice unit event. Reports about the legs of other DNs are theirs to tell.
    pub(super) fn recording_reported(
        &mut self,
        world: &World<'_>,
        connection: &Connection,
        report: Report,
        message: Option<MessageId>,
    ) {
        let number = self.number().clone();
        let Some(at) = self.legs.iter().position(|leg| leg.is_meant_by(connection, number.as_str())) else {
            return;
        };
        let conn_id = self.legs[at].conn_id;
        let changes = self.legs[at].recording.reported(report, message, world.now);
        let asked = self.work.any(
            |work| matches!(work.aim, Aim::Record { conn_id: c, service: Service::Stop } if c == conn_id),
        );
        let cause = if asked { StopCause::Request } else { StopCause::Switch };
        self.tell_recording(world, conn_id, changes, cause);
    }

    pub(super) fn tell_recording(
        &mut self,
        world: &World<'_>,
        conn_id: ConnId,
        changes: Changes,
        cause: StopCause,
    ) {
        for service in changes {
            let mut event = self.private_event(world, service.number(), Some(conn_id));
            if *service == Service::Stop {
                event.extensions.push("Cause", cause.name());
            }
            self.publish(event);
        }
    }

    /// The leg has ended: whoever still waits for the end of its recording has it.
    pub(super) fn answer_stops(&mut self, world: &World<'_>, conn_id: ConnId, cause: StopCause) {
        let stop = Aim::Record { conn_id, service: Service::Stop };
        for answer in self.work.take_all(|work| work.aim == stop).into_iter().filter_map(|work| work.answer) {
            let mut event = self.private_event(world, Service::Stop.number(), Some(conn_id));
            event.extensions.push("Cause", cause.name());
            self.answer(answer, event);
        }
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
