//! Making events and giving them out.

use super::leg::Leg;
use super::{DirectAnswer, Dn, Effect, World};
use crate::address::DnNumber;
use crate::event::{Event, EventName};
use crate::ids::ConnId;
use crate::key_value::KvList;
use crate::names::{CallState, ReleasingParty};
use crate::party::Told;
use crate::peer::PeerMessage;
use crate::record::Author;

impl Dn {
    /// Gives an event to all registered clients, and answers with it the request that it completes. Returns who asked
    /// for that.
    pub(super) fn publish(&mut self, mut event: Event) -> Option<Author> {
        self.put_beside(&mut event);
        let answers = self.work.answered_by(&event);
        if let Some(answer) = &answers {
            self.tell_refused_code(answer.to, &mut event);
        }
        let by = answers.as_ref().map(DirectAnswer::author);
        self.effects.push_back(Effect::Publish { event: Box::new(event), answers });
        by
    }

    /// Gives an event to one client.
    pub(super) fn answer(&mut self, answer: DirectAnswer, mut event: Event) {
        event.reasons = answer.reasons;
        self.tell_refused_code(answer.to, &mut event);
        self.effects.push_back(Effect::Answer { to: answer.to, event: Box::new(event) });
    }

    /// A call event of this leg.
    pub(super) fn call_event(
        &self,
        world: &World<'_>,
        name: EventName,
        leg: &Leg,
        state: CallState,
    ) -> Event {
        let mut event = Event::of(name, self.number());
        event.this_dn_role = Some(leg.role);
        event.other_dn = leg.other.clone();
        event.other_dn_role = leg.other.as_ref().map(|_| leg.other_role());
        event.conn_id = Some(leg.conn_id);
        event.call_id = Some(leg.connection.call.clone());
        event.call_state = Some(state);
        event.agent_id = self.seat.agent().and_then(|agent| agent.id.clone());
        let Some(call) = world.calls.get(leg.conn_id) else { return event };
        event.call_uuid = Some(call.uuid);
        event.previous_conn_id = call.consult_of;
        event.call_type = Some(call.call_type);
        event.dnis = call.dnis.clone();
        event.user_data = call.user_data.clone();
        event.extensions = call.extensions.clone();
        if name != EventName::Dialing && world.options.ani_distribution.shows(call.call_type) {
            event.ani = call.ani.clone();
        }
        event
    }

    /// The event that a step of a party is told by; releases are told by [`Dn::release_event`].
    pub(super) fn told_event(&self, world: &World<'_>, told: Told, leg: &Leg, state: CallState) -> Event {
        let name = match told {
            Told::Dialing => EventName::Dialing,
            Told::Ringing => EventName::Ringing,
            Told::Established => EventName::Established,
            Told::DestinationBusy => EventName::DestinationBusy,
            Told::Held => EventName::Held,
            Told::Retrieved => EventName::Retrieved,
            Told::Released => EventName::Released,
            Told::Abandoned => EventName::Abandoned,
        };
        // A made-up EventDialing before a failure is not itself a failure.
        let state = if told == Told::Dialing { CallState::Ok } else { state };
        self.call_event(world, name, leg, state)
    }

    /// EventReleased or EventAbandoned, with who did it.
    pub(super) fn release_event(
        &self,
        world: &World<'_>,
        told: Told,
        leg: &Leg,
        how: (CallState, ReleasingParty),
    ) -> Event {
        let (state, by) = how;
        let state = if state == CallState::Unknown { state } else { leg.failed_with.unwrap_or(state) };
        let mut event = self.told_event(world, told, leg, state);
        event.previous_conn_id = None;
        if world.options.releasing_party_report {
            event.extensions.push("ReleasingParty", by.number());
        }
        event
    }

    /// The user data of a call has changed here: this DN's clients hear of it, and those of its other parties.
    pub(super) fn tell_user_data_changed(
        &mut self,
        world: &World<'_>,
        conn_id: ConnId,
        answer: Option<DirectAnswer>,
    ) {
        let me = self.number().clone();
        let mut event = self.user_data_event(world, conn_id, &me);
        if let Some(answer) = &answer {
            self.tell_refused_code(answer.to, &mut event);
        }
        match (self.leg_for_data(conn_id), answer) {
            (Some(_), answers) => self.effects.push_back(Effect::Publish { event: Box::new(event), answers }),
            (None, Some(answer)) => self.answer(answer, Event { this_dn: None, this_dn_role: None, ..event }),
            (None, None) => {}
        }
        self.tell_parties(world, conn_id, &PeerMessage::UserDataChanged { conn_id, by: me });
    }

    pub(super) fn publish_user_data(&mut self, world: &World<'_>, conn_id: ConnId, by: &DnNumber) {
        if self.leg_for_data(conn_id).is_some() {
            let event = self.user_data_event(world, conn_id, by);
            self.publish(event);
        }
    }

    fn user_data_event(&self, world: &World<'_>, conn_id: ConnId, by: &DnNumber) -> Event {
        let mut event = self.data_event(world, EventName::AttachedDataChanged, conn_id);
        event.third_party_dn = Some(by.as_str().into());
        event
    }

    /// Something else of a call has changed here.
    pub(super) fn tell_call_info_changed(&mut self, world: &World<'_>, conn_id: ConnId, extensions: &KvList) {
        self.publish_call_info(world, conn_id, extensions.clone());
        let message = PeerMessage::CallInfoChanged { conn_id, extensions: extensions.clone() };
        self.tell_parties(world, conn_id, &message);
    }

    pub(super) fn publish_call_info(&mut self, world: &World<'_>, conn_id: ConnId, extensions: KvList) {
        if self.leg_for_data(conn_id).is_some() {
            let event = self.data_event(world, EventName::CallInfoChanged, conn_id);
            self.publish(Event { extensions, ..event });
        }
    }

    fn data_event(&self, world: &World<'_>, name: EventName, conn_id: ConnId) -> Event {
        let mut event = match self.leg_for_data(conn_id) {
            Some(leg) => self.call_event(world, name, leg, CallState::Ok),
            None => Event::of(name, self.number()),
        };
        event.call_state = None;
        if let Some(call) = world.calls.get(conn_id) {
            event.conn_id = Some(conn_id);
            event.call_id = Some(call.switch_call.clone());
            event.call_uuid = Some(call.uuid);
            event.call_type = Some(call.call_type);
            event.user_data = call.user_data.clone();
        }
        event
    }

    /// This DN's part in a call that can be addressed for its data: one of its calls, or the one that it retains.
    pub(super) fn leg_for_data(&self, conn_id: ConnId) -> Option<&Leg> {
        let leg = self.leg_of(conn_id).map(|at| &self.legs[at]);
        leg.or_else(|| self.retained_leg().filter(|leg| leg.conn_id == conn_id))
    }

    fn tell_parties(&mut self, world: &World<'_>, conn_id: ConnId, message: &PeerMessage) {
        let Some(call) = world.calls.get(conn_id) else { return };
        let others: Vec<_> = call.listeners().filter(|dn| *dn != self.number()).cloned().collect();
        for dn in others {
            self.tell(dn, message.clone());
        }
    }
}
