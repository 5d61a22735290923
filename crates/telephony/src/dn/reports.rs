//! What the switch reports of this DN's calls (call-models.md 13).

use super::aim::Aim;
use super::private::StopCause;
use super::steps::Seen;
use super::{Dn, World};
use crate::address::Address;
use crate::event::{Event, EventName};
use crate::names::{CallState, CallType, ReleasingParty, Role};
use crate::party::{PartyState, Step, Told};
use crate::recording::Report;
use crate::switch::{Connection, ConnectionDevice, Ends, SwitchCallId, SwitchEvent};

impl Dn {
    pub(super) fn report(&mut self, world: &mut World<'_>, event: SwitchEvent) {
        match event {
            SwitchEvent::ServiceInitiated { connection } => self.initiated(world, &connection),
            SwitchEvent::Originated { connection, ends, consultation } => {
                if consultation {
                    self.consultation_begun(world, &connection.call);
                }
                self.originated(world, &connection, &ends);
            }
            SwitchEvent::Delivered { connection, alerting, ends, reason } => {
                self.delivered(world, &connection, &alerting, &ends, reason);
            }
            SwitchEvent::Established { connection, answering, ends, reason } => {
                self.established(world, &connection, &answering, &ends, reason);
            }
            SwitchEvent::NetworkReached { connection, called } => {
                self.network_reached(world, &connection, called);
            }
            SwitchEvent::Failed { connection, failing: _, ends, reason } => {
                self.failed_report(world, &connection, &ends, reason);
            }
            SwitchEvent::Held { connection, holding } => {
                self.own_step(world, &connection, &holding, Step::Held);
            }
            SwitchEvent::Retrieved { connection, retrieving } => {
                self.own_step(world, &connection, &retrieving, Step::Retrieved);
            }
            SwitchEvent::ConnectionCleared { connection, releasing, reason } => {
                self.connection_cleared(world, &connection, &releasing, reason);
            }
            SwitchEvent::CallCleared { call, reason } => self.call_cleared(world, &call, reason),
            SwitchEvent::Diverted { connection, diverting, destination, reason } => {
                self.diverted(world, &connection, &diverting, &destination, reason);
            }
            SwitchEvent::Transferred(joining) => self.transferred(world, &joining),
            SwitchEvent::Conferenced(joining) => self.conferenced(world, &joining),
            SwitchEvent::CallInformation { connection, device, account_code } => {
                self.call_information(world, connection.as_ref(), &device, account_code.as_deref());
            }
            SwitchEvent::Play { connection } => self.treated(&connection),
            SwitchEvent::Record { connection, message } => {
                self.recording_reported(world, &connection, Report::Record, message);
            }
            SwitchEvent::SuspendRecord { connection, message } => {
                self.recording_reported(world, &connection, Report::SuspendRecord, message);
            }
            SwitchEvent::Stop { connection, message } => {
                self.recording_reported(world, &connection, Report::Stop, message);
            }
            SwitchEvent::GuestAssociated { guest, host, associated } => {
                self.association_reported(world, &guest, host.as_ref(), associated);
            }
            SwitchEvent::AgentLoggedOn { agent, group } => self.agent_logged_on(world, agent, group),
            SwitchEvent::AgentLoggedOff { agent, group, forced } => {
                self.agent_logged_off(world, agent.as_deref(), group, forced);
            }
            SwitchEvent::AgentInState { agent, state, forced } => {
                self.agent_in_state(world, agent, state, forced);
            }
            SwitchEvent::Forwarding { mode, to, on } => self.forwarding_reported(mode, to, on),
            SwitchEvent::OutOfService => self.set_service(false),
            SwitchEvent::BackInService => self.set_service(true),
            SwitchEvent::Initiated { event, by } => self.report_by(world, by, *event),
            SwitchEvent::WithPrivateData { event, data } => self.report_with(world, *event, data),
            SwitchEvent::Private { data } => self.vendor_reported(world, data),
            SwitchEvent::Unmodelled { name } => self.out_of_sync(world, name),
        }
    }

    fn initiated(&mut self, world: &mut World<'_>, connection: &Connection) {
        let seen = Seen {
            call: &connection.call,
            step: Step::Initiated,
            role: Role::Origination,
            other: Address::NotKnown,
            ends: None,
            reason: CallState::Ok,
        };
        self.see(world, &seen);
        self.learn_connection(connection);
    }

    fn originated(&mut self, world: &mut World<'_>, connection: &Connection, ends: &Ends) {
        if self.leg_in(&connection.call).is_none() && !ends.calling.is(self.number()) {
            return;
        }
        let seen = Seen {
            call: &connection.call,
            step: Step::Originated,
            role: Role::Origination,
            other: ends.called.clone(),
            ends: Some(ends),
            reason: CallState::Ok,
        };
        self.see(world, &seen);
        self.learn_connection(connection);
    }

    fn delivered(
        &mut self,
        world: &mut World<'_>,
        connection: &Connection,
        alerting: &Address,
        ends: &Ends,
        reason: Option<CallState>,
    ) {
        let here = alerting.is(self.number());
        if !here && !self.is_caller(&connection.call, ends) {
            return;
        }
        let (step, role, other) = match here {
            true => (Step::DeliveredHere, Role::Destination, ends.calling.clone()),
            false => (Step::DeliveredFar, Role::Origination, known_or(alerting, &ends.called)),
        };
        let reason = reason.unwrap_or(CallState::Ok);
        self.see(world, &Seen { call: &connection.call, step, role, other, ends: Some(ends), reason });
        if here {
            self.learn_connection(connection);
        }
    }

    fn established(
        &mut self,
        world: &mut World<'_>,
        connection: &Connection,
        answering: &Address,
        ends: &Ends,
        reason: Option<CallState>,
    ) {
        let here = answering.is(self.number());
        if !here && !self.is_caller(&connection.call, ends) {
            return;
        }
        let (step, role, other) = match here {
            true => (Step::AnsweredHere, Role::Destination, ends.calling.clone()),
            false => (Step::AnsweredFar, Role::Origination, known_or(answering, &ends.called)),
        };
        let reason = reason.unwrap_or(CallState::Ok);
        self.see(world, &Seen { call: &connection.call, step, role, other, ends: Some(ends), reason });
        if here {
            self.learn_connection(connection);
        }
    }

    /// Whether this DN is in the call without being the one that rings or answers.
    fn is_caller(&self, call: &SwitchCallId, ends: &Ends) -> bool {
        self.leg_in(call).is_some() || ends.calling.is(self.number())
    }

    fn network_reached(&mut self, world: &mut World<'_>, connection: &Connection, called: Address) {
        if self.leg_in(&connection.call).is_some_and(|at| self.legs[at].role != Role::Origination) {
            return;
        }
        let seen = Seen {
            call: &connection.call,
            step: Step::DeliveredFar,
            role: Role::Origination,
            other: called,
            ends: None,
            reason: CallState::Ok,
        };
        let Some(at) = self.see(world, &seen) else { return };
        if let Some(call) = world.calls.get_mut(self.legs[at].conn_id) {
            call.learn_type(CallType::Outbound);
        }
        if !std::mem::replace(&mut self.legs[at].network_reached, true) {
            let event = self.call_event(world, EventName::NetworkReached, &self.legs[at], CallState::Ok);
            self.publish(event);
        }
    }

    fn failed_report(
        &mut self,
        world: &mut World<'_>,
        connection: &Connection,
        ends: &Ends,
        reason: Option<CallState>,
    ) {
        let reason = reason.unwrap_or(CallState::GeneralError);
        match self.leg_in(&connection.call).map(|at| self.legs[at].state) {
            // The far end has left, and this party hears a tone.
            Some(PartyState::Connected | PartyState::Held) => {
                self.far_end_left(&connection.call, ReleasingParty::Remote);
            }
            Some(PartyState::Alerting) => {}
            Some(PartyState::Null | PartyState::Initiated | PartyState::Dialing | PartyState::Failed)
            | None => {
                if !self.is_caller(&connection.call, ends) {
                    return;
                }
                let (call, other) = (&connection.call, ends.called.clone());
                let (step, role) = (Step::FailedFar, Role::Origination);
                if let Some(at) = self.see(world, &Seen { call, step, role, other, ends: Some(ends), reason })
                {
                    self.legs[at].failed_with = Some(reason);
                }
            }
        }
    }

    /// A step that is told only of the DN's own leg.
    fn own_step(&mut self, world: &mut World<'_>, connection: &Connection, device: &Address, step: Step) {
        let Some(at) = self.leg_in(&connection.call) else {
            if device.is(self.number()) {
                self.out_of_sync(world, "a step was reported of a call that is not known");
            }
            return;
        };
        let named = device.shown().is_some();
        let mine = if named {
            device.is(self.number())
        } else {
            self.legs[at].is_meant_by(connection, self.config.number.as_str())
        };
        if mine {
            let (call, role) = (&connection.call, self.legs[at].role);
            let (other, ends, reason) = (Address::NotKnown, None, CallState::Ok);
            self.see(world, &Seen { call, step, role, other, ends, reason });
        }
    }

    fn connection_cleared(
        &mut self,
        world: &mut World<'_>,
        connection: &Connection,
        releasing: &Address,
        reason: Option<CallState>,
    ) {
        let Some(at) = self.leg_in(&connection.call) else { return };
        let named = self.named(releasing);
        if self.legs[at].is_meant_by(connection, self.config.number.as_str()) {
            let by = self.releasing_party(at, named);
            self.end_leg(world, at, (reason.unwrap_or(CallState::Ok), by));
        } else if !self.legs[at].conference.is_empty() {
            self.member_left(world, at, connection, releasing);
        } else if let Some(by) = named {
            self.far_end_left(&connection.call, by);
        }
    }

    /// The other party is gone. Of a call that never came to be, whoever leaves it last has released it.
    fn far_end_left(&mut self, call: &SwitchCallId, by: ReleasingParty) {
        let Some(at) = self.leg_in(call) else { return };
        let leg = &mut self.legs[at];
        if matches!(leg.state, PartyState::Alerting | PartyState::Connected | PartyState::Held) {
            leg.released_by = leg.released_by.or(Some(by));
        }
    }

    /// Who released (features.md 7): our own request, else whoever left first, else whom the switch names now.
    fn releasing_party(&self, at: usize, named: Option<ReleasingParty>) -> ReleasingParty {
        let leg = &self.legs[at];
        let asked = self.work.any(|work| {
            matches!(work.aim, Aim::Call { conn_id, done_by: EventName::Released, .. } if conn_id == leg.conn_id)
        });
        let asked = asked.then_some(ReleasingParty::Local);
        asked.or(leg.released_by).or(named).unwrap_or(ReleasingParty::Unknown)
    }

    fn named(&self, releasing: &Address) -> Option<ReleasingParty> {
        let me = releasing.is(self.number());
        releasing.shown().map(|_| if me { ReleasingParty::Local } else { ReleasingParty::Remote })
    }

    fn call_cleared(&mut self, world: &mut World<'_>, call: &SwitchCallId, reason: Option<CallState>) {
        let Some(at) = self.leg_in(call) else { return };
        let by = self.releasing_party(at, None);
        self.end_leg(world, at, (reason.unwrap_or(CallState::Ok), by));
    }

    fn diverted(
        &mut self,
        world: &mut World<'_>,
        connection: &Connection,
        diverting: &Address,
        destination: &Address,
        reason: Option<CallState>,
    ) {
        let Some(at) = self.leg_in(&connection.call) else { return };
        if !diverting.is(self.number()) {
            if let Some(number) = destination.shown() {
                self.legs[at].other = Some(number);
            }
            return;
        }
        let reason = reason.filter(|r| *r != CallState::Ok).unwrap_or(CallState::Redirected);
        let by = if reason == CallState::Pickedup {
            ReleasingParty::Remote
        } else if reason == CallState::Redirected {
            ReleasingParty::Local
        } else {
            ReleasingParty::Unknown
        };
        let leg = self.take_leg(world, at, StopCause::Released);
        if leg.is_call() {
            let event = self.release_event(world, Told::Released, &leg, (reason, by));
            let third_party_dn_role = destination.shown().map(|_| Role::Destination);
            self.publish(Event { third_party_dn: destination.shown(), third_party_dn_role, ..event });
        }
        self.forget_leg(world, leg);
    }

    fn call_information(
        &mut self,
        world: &mut World<'_>,
        connection: Option<&Connection>,
        device: &Address,
        account_code: Option<&str>,
    ) {
        // A code entered at another telephone is told by that telephone's DN.
        let number = self.number().as_str();
        let mine = match (device.shown(), connection) {
            (Some(device), _) => *device == *number,
            (None, Some(connection)) => self.legs.iter().any(|leg| leg.is_meant_by(connection, number)),
            (None, None) => true,
        };
        let is_told_here =
            mine || connection.is_some_and(|named| self.tells_for_stranger(world, named, device));
        if let (true, Some(code)) = (is_told_here, account_code) {
            self.account_code_reported(world, connection, code);
        }
    }

    /// Whether the report is of a party of a call here that is no DN of this server, and this DN the one that tells it: the
    /// first of the call.
    fn tells_for_stranger(&self, world: &World<'_>, connection: &Connection, device: &Address) -> bool {
        let party = match &connection.device {
            ConnectionDevice::Number(number) => Some(number.clone()),
            ConnectionDevice::Dynamic(_) | ConnectionDevice::Absent => None,
        };
        let Some(party) = device.shown().or(party) else { return false };
        let is_ours = world.numbering.is_dn(&party) || world.numbering.is_guest_agent(&party);
        let call = self.leg_in(&connection.call).and_then(|at| world.calls.get(self.legs[at].conn_id));
        !is_ours && call.is_some_and(|call| call.parties().first() == Some(self.number()))
    }

    fn set_service(&mut self, in_service: bool) {
        if self.in_service != in_service {
            self.in_service = in_service;
            let name = if in_service { EventName::DnBackInService } else { EventName::DnOutOfService };
            let event = Event::of(name, self.number());
            self.publish(event);
        }
    }
}

/// The first address if the switch tells it, else the second.
fn known_or(first: &Address, second: &Address) -> Address {
    if first.shown().is_some() { first.clone() } else { second.clone() }
}
