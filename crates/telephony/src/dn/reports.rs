//! What the switch reports of this DN's calls (call-models.md 13).

use super::leg::Leg;
use super::private::StopCause;
use super::work::Aim;
use super::{Dn, World};
use crate::address::Address;
use crate::event::{Event, EventName};
use crate::ids::ConnId;
use crate::names::{CallState, CallType, ReleasingParty, Role};
use crate::party::{PartyState, Step, Told};
use crate::recording::Report;
use crate::switch::{Connection, ConnectionDevice, Ends, SwitchCallId, SwitchEvent};

/// One step of a call as this DN sees it.
struct Seen<'a> {
    call: &'a SwitchCallId,
    step: Step,
    role: Role,
    /// The far end, as this report names it.
    other: Address,
    ends: Option<&'a Ends>,
    reason: CallState,
}

impl Dn {
    pub(super) fn report(&mut self, world: &mut World<'_>, event: SwitchEvent) {
        match event {
            SwitchEvent::ServiceInitiated { connection } => self.initiated(world, &connection),
            SwitchEvent::Originated { connection, ends } => self.originated(world, &connection, &ends),
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
            SwitchEvent::CallInformation { connection, device, account_code } => {
                self.call_information(world, connection.as_ref(), &device, account_code.as_deref());
            }
            SwitchEvent::Record { connection, message } => {
                self.recording_reported(world, &connection, Report::Record, message);
            }
            SwitchEvent::SuspendRecord { connection, message } => {
                self.recording_reported(world, &connection, Report::SuspendRecord, message);
            }
            SwitchEvent::Stop { connection, message } => {
                self.recording_reported(world, &connection, Report::Stop, message);
            }
            SwitchEvent::GuestAssociated { guest, host, associated } if guest == *self.number() => {
                self.guest_reported(world, host.as_ref(), associated);
            }
            // The guest's own monitor tells the same.
            SwitchEvent::GuestAssociated { .. } => {}
            SwitchEvent::OutOfService => self.set_service(false),
            SwitchEvent::BackInService => self.set_service(true),
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
        let Some(at) = self.leg_in(&connection.call) else { return };
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
            matches!(work.aim, Aim::Call { conn_id, done_by: EventName::Released } if conn_id == leg.conn_id)
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
        if !matches!(leg.state, PartyState::Null | PartyState::Initiated) {
            let event = self.release_event(world, Told::Released, &leg, (reason, by));
            let third_party_dn_role = destination.shown().map(|_| Role::Destination);
            self.publish(Event { third_party_dn: destination.shown(), third_party_dn_role, ..event });
        }
        self.forget_leg(world, leg.conn_id);
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
        if let (true, Some(code)) = (mine, account_code) {
            self.account_code_reported(world, connection, code);
        }
    }

    /// Takes one step of a call: the leg is made if need be, brought up to date, and clients are told. Returns
    /// where the leg is now; `None` if there is none, or if the step cannot follow and the DN must be read again.
    fn see(&mut self, world: &mut World<'_>, seen: &Seen<'_>) -> Option<usize> {
        let known = self.leg_in(seen.call);
        let state = known.map_or(PartyState::Null, |at| self.legs[at].state);
        let Some((next, told)) = state.step(seen.step) else {
            self.out_of_sync(world, &format!("{:?} cannot follow {state:?}", seen.step));
            return None;
        };
        let at = known.unwrap_or_else(|| self.enter_call(world, seen.call, seen.role));
        self.learn(world, at, seen);
        let at = self.become_state(world, at, next);
        for told in told {
            let mut event = self.told_event(world, *told, &self.legs[at], seen.reason);
            // The number as dialled, whatever device rings by now.
            if let (Told::Dialing, Some(dialled)) = (told, seen.ends.and_then(|ends| ends.called.shown())) {
                event.other_dn = Some(dialled);
            }
            self.publish(event);
        }
        Some(at)
    }

    /// This DN enters a call that is new to it.
    pub(super) fn enter_call(&mut self, world: &mut World<'_>, call: &SwitchCallId, role: Role) -> usize {
        let conn_id = world.calls.enter(call, &self.config.number, world.now.wall);
        let expected = if role == Role::Origination { self.work.expected_call(call) } else { None };
        if let (Some(user_data), Some(entered)) = (expected, world.calls.get_mut(conn_id)) {
            entered.user_data.extend(user_data);
        }
        let connection = Connection::of(call, &self.config.number);
        self.legs.push(Leg::new(conn_id, connection, role, world.now.wall));
        self.legs.len() - 1
    }

    fn learn(&mut self, world: &mut World<'_>, at: usize, seen: &Seen<'_>) {
        let leg = &mut self.legs[at];
        if let Some(number) = seen.other.shown() {
            leg.other = Some(number);
        }
        let (Some(ends), Some(call)) = (seen.ends, world.calls.get_mut(leg.conn_id)) else { return };
        call.ani = call.ani.take().or(ends.calling.shown());
        call.dnis = call.dnis.take().or(ends.called.shown());
        if ends.from_trunk {
            return call.learn_type(CallType::Inbound);
        }
        let internal = |end: &Address| end.shown().is_some_and(|number| world.numbering.is_internal(&number));
        if internal(&ends.calling) && internal(&ends.called) {
            call.predict_type(CallType::Internal);
        }
    }

    /// Enters a state and keeps the order of activity (private-services.md 5.3). Returns where the leg is now.
    pub(super) fn become_state(&mut self, world: &World<'_>, at: usize, next: PartyState) -> usize {
        let leg = &mut self.legs[at];
        if leg.state == next {
            return at;
        }
        leg.state = next;
        leg.uncertain = false;
        leg.held_at = (next == PartyState::Held).then_some(world.now.wall);
        match next {
            PartyState::Dialing | PartyState::Initiated => {}
            PartyState::Connected => leg.established_at = leg.established_at.or(Some(world.now.wall)),
            PartyState::Null | PartyState::Alerting | PartyState::Held | PartyState::Failed => return at,
        }
        let leg = self.legs.remove(at);
        self.legs.insert(0, leg);
        0
    }

    /// This DN leaves a call: the recording ends first, then the call does (private-services.md 3.4).
    pub(super) fn end_leg(&mut self, world: &mut World<'_>, at: usize, how: (CallState, ReleasingParty)) {
        let leg = self.take_leg(world, at, Dn::stop_cause(how.0));
        let step = if how.1 == ReleasingParty::Local { Step::ClearedHere } else { Step::ClearedByOther };
        let told = leg.state.step(step).map_or([].as_slice(), |(_, told)| told);
        for told in told {
            let event = self.release_event(world, *told, &leg, how);
            self.publish(event);
        }
        self.forget_leg(world, leg.conn_id);
    }

    /// The leg is no more, and its recording has ended.
    fn take_leg(&mut self, world: &World<'_>, at: usize, cause: StopCause) -> Leg {
        let mut leg = self.legs.remove(at);
        let changes = leg.recording.leg_ended(world.now);
        self.tell_recording(world, leg.conn_id, changes, cause);
        self.answer_stops(world, leg.conn_id, cause);
        leg
    }

    fn forget_leg(&mut self, world: &mut World<'_>, conn_id: ConnId) {
        self.call_ended(conn_id);
        world.calls.leave(conn_id, &self.config.number);
    }

    /// Keeps the name that the switch gives this DN's connection: requests must use it (csta-link.md 4).
    fn learn_connection(&mut self, connection: &Connection) {
        let Some(at) = self.leg_in(&connection.call) else { return };
        if connection.device != ConnectionDevice::Absent {
            self.legs[at].connection = connection.clone();
        }
    }

    pub(super) fn leg_in(&self, call: &SwitchCallId) -> Option<usize> {
        self.legs.iter().position(|leg| leg.is_in(call))
    }

    pub(super) fn leg_of(&self, conn_id: ConnId) -> Option<usize> {
        self.legs.iter().position(|leg| leg.conn_id == conn_id)
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
