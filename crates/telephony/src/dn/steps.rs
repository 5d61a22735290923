//! The life of a leg: it is made, takes steps from state to state, and ends. What each report of the switch means for
//! it is in `reports`, what a snapshot means in `resync`.

use super::joining::with_third;
use super::leg::{Leg, Member};
use super::private::StopCause;
use super::{Dn, World};
use crate::address::Address;
use crate::event::Event;
use crate::ids::ConnId;
use crate::names::{CallState, CallType, ReleasingParty, Role};
use crate::party::{PartyState, Step, Told};
use crate::switch::{Connection, ConnectionDevice, Ends, SwitchCallId};

/// One step of a call as this DN sees it.
pub(super) struct Seen<'a> {
    pub(super) call: &'a SwitchCallId,
    pub(super) step: Step,
    pub(super) role: Role,
    /// The far end, as this report names it.
    pub(super) other: Address,
    pub(super) ends: Option<&'a Ends>,
    pub(super) reason: CallState,
}

impl Dn {
    /// Takes one step of a call: the leg is made if need be, brought up to date, and clients are told. Returns
    /// where the leg is now; `None` if there is none, or if the step cannot follow and the DN must be read again.
    pub(super) fn see(&mut self, world: &mut World<'_>, seen: &Seen<'_>) -> Option<usize> {
        let known = self.known_leg(world, seen.call);
        let state = known.map_or(PartyState::Null, |at| self.legs[at].state);
        let Some((next, told)) = state.step(seen.step) else {
            self.out_of_sync(world, &format!("{:?} cannot follow {state:?}", seen.step));
            return None;
        };
        let at = known.unwrap_or_else(|| self.enter_call(world, seen.call, seen.role));
        self.learn(world, at, seen);
        let at = self.become_state(world, at, next);
        for told in told {
            let mut event = self.told_event(world, *told, &self.legs[at], self.reason_at(at, seen));
            if *told == Told::Ringing {
                event = self.brought(world, event, seen);
            }
            // The number as dialled, whatever device rings by now.
            if let (Told::Dialing, Some(dialled)) = (told, seen.ends.and_then(|ends| ends.called.shown())) {
                event.other_dn = Some(dialled);
            }
            self.publish(event);
            if *told == Told::Dialing {
                self.tell_code_of_new_call(world, at);
            }
        }
        Some(at)
    }

    /// A call that rings since somebody has brought it here, or this DN into it: who that was.
    fn brought(&mut self, world: &World<'_>, event: Event, seen: &Seen<'_>) -> Event {
        let calling = seen.ends.map_or(Address::NotKnown, |ends| ends.calling.clone());
        if seen.reason == CallState::Conferenced {
            if let Some(leg) = self.leg_in(seen.call).map(|at| &mut self.legs[at]) {
                let inviter = Member { number: calling.shown(), connection: None };
                leg.meet(vec![inviter, Member { number: None, connection: None }]);
            }
            let event = Event { other_dn: None, other_dn_role: None, ..event };
            return with_third(event, &calling, Role::ConferencedBy);
        }
        let call = event.conn_id.and_then(|conn_id| world.calls.get(conn_id));
        match call.and_then(|call| call.joined_by.clone()) {
            Some(by) if seen.reason == CallState::Transferred => {
                with_third(event, &Address::Number(by), Role::TransferredBy)
            }
            Some(_) | None => event,
        }
    }

    /// Who answers in a conference has come to a conference, whatever the switch gives as cause.
    fn reason_at(&self, at: usize, seen: &Seen<'_>) -> CallState {
        let joins = seen.step == Step::AnsweredHere && !self.legs[at].conference.is_empty();
        if joins && seen.reason == CallState::Ok { CallState::Conferenced } else { seen.reason }
    }

    /// This DN enters a call that is new to it.
    pub(super) fn enter_call(&mut self, world: &mut World<'_>, call: &SwitchCallId, role: Role) -> usize {
        let conn_id = world.calls.enter(call, &self.config.number, world.now.wall);
        let expected = if role == Role::Origination { self.work.expected_call(call) } else { None };
        let is_expected = expected.is_some();
        let along = expected.and_then(|expected| expected.brought.code.clone());
        if let (Some(expected), Some(entered)) = (expected, world.calls.change_data(conn_id)) {
            entered.user_data.extend(&expected.brought.user_data);
            if let Some(of) = expected.consult_of {
                entered.begin_consultation(of);
            }
        }
        let connection = Connection::of(call, &self.config.number);
        let mut leg = Leg::new(conn_id, connection, role, world.now.wall);
        leg.is_work_related = role == Role::Origination && self.is_in_after_call_work();
        self.legs.push(leg);
        let at = self.legs.len() - 1;
        if let Some(along) = along {
            self.call_begun_with_code(world, at, &along);
        }
        if role == Role::Origination && !is_expected {
            self.expect_code_of_late_call(world, call, conn_id);
        }
        at
    }

    fn learn(&mut self, world: &mut World<'_>, at: usize, seen: &Seen<'_>) {
        let leg = &mut self.legs[at];
        if let Some(number) = seen.other.shown().filter(|_| leg.conference.is_empty()) {
            leg.other = Some(number);
        }
        let (Some(ends), Some(call)) = (seen.ends, world.calls.get_mut(leg.conn_id)) else { return };
        call.ani = call.ani.take().or(ends.calling.shown());
        call.dnis = call.dnis.take().or(ends.called.shown());
        let internal = |end: &Address| end.shown().is_some_and(|number| world.numbering.is_internal(&number));
        if ends.from_trunk && !internal(&ends.calling) {
            return call.learn_type(CallType::Inbound);
        }
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
        let is_begun = !leg.is_call();
        leg.state = next;
        leg.uncertain = false;
        leg.held_at = (next == PartyState::Held).then_some(world.now.wall);
        match next {
            PartyState::Dialing => {}
            PartyState::Connected => leg.established_at = leg.established_at.or(Some(world.now.wall)),
            PartyState::Failed if is_begun => {}
            PartyState::Null
            | PartyState::Initiated
            | PartyState::Alerting
            | PartyState::Held
            | PartyState::Failed => return at,
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
        self.forget_leg(world, leg);
    }

    /// The leg is no more, and its recording has ended.
    pub(super) fn take_leg(&mut self, world: &World<'_>, at: usize, cause: StopCause) -> Leg {
        let mut leg = self.legs.remove(at);
        let changes = leg.recording.leg_ended(world.now);
        self.tell_recording(world, leg.conn_id, changes, cause);
        self.answer_stops(world, leg.conn_id, cause);
        leg
    }

    pub(super) fn forget_leg(&mut self, world: &mut World<'_>, leg: Leg) {
        let conn_id = leg.conn_id;
        self.call_ended(conn_id);
        self.business_call_ended(world, leg);
        world.calls.leave(conn_id, &self.config.number);
    }

    /// Keeps the name that the switch gives this DN's connection: requests must use it (csta-link.md 4).
    pub(super) fn learn_connection(&mut self, connection: &Connection) {
        let Some(at) = self.leg_in(&connection.call) else { return };
        if connection.device != ConnectionDevice::Absent {
            self.legs[at].is_called(connection);
        }
    }

    /// The leg in the call of that number, which may be a new one that another DN has heard of first.
    pub(super) fn known_leg(&mut self, world: &World<'_>, call: &SwitchCallId) -> Option<usize> {
        if let Some(at) = self.leg_in(call) {
            return Some(at);
        }
        let at = self.leg_of(world.calls.find(call)?)?;
        self.legs[at].connection.call = call.clone();
        Some(at)
    }

    pub(super) fn leg_in(&self, call: &SwitchCallId) -> Option<usize> {
        self.legs.iter().position(|leg| leg.is_in(call))
    }

    /// The call that was active last (private-services.md 5.3). A handset that is lifted is no call yet.
    pub(super) fn last_active_leg(&self) -> Option<usize> {
        self.legs.iter().position(Leg::is_call)
    }

    pub(super) fn leg_of(&self, conn_id: ConnId) -> Option<usize> {
        self.legs.iter().position(|leg| leg.conn_id == conn_id)
    }
}
