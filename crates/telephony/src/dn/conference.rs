//! Conference: several parties in one call, none of which is the far end (call-models.md 5).

use super::joining::{Manner, Part, with_third};
use super::leg::Member;
use super::private::StopCause;
use super::{Dn, World};
use crate::address::Address;
use crate::event::{Event, EventName};
use crate::names::{CallState, ReleasingParty, Role};
use crate::party::{PartyState, Told};
use crate::switch::{Connection, Joining};

const MANNER: Manner = (CallState::Conferenced, Role::ConferencedBy);

impl Dn {
    pub(super) fn conferenced(&mut self, world: &mut World<'_>, joining: &Joining) {
        match self.part_in(joining) {
            Part::Doer => self.join_both(world, joining),
            Part::Moves(at) => self.move_leg(world, at, joining, MANNER),
            Part::Stays(at) => {
                self.join_calls(world, joining, None);
                self.rejoin(at, joining);
                // Who was called into it in a single step has heard so when it rang.
                if !joining.newcomer.is(self.number()) {
                    self.tell_party_added(world, at, joining);
                }
            }
            Part::None => {}
        }
    }

    /// This DN has joined its calls: the consult call ends, and the held one is a conference.
    fn join_both(&mut self, world: &mut World<'_>, joining: &Joining) {
        let me = self.number().clone();
        self.join_calls(world, joining, Some(&me));
        if let Some(at) = joining.secondary.as_ref().and_then(|consult| self.leg_in(&consult.call)) {
            let leg = self.take_leg(world, at, StopCause::Conferenced);
            if leg.is_call() {
                let how = (CallState::Conferenced, ReleasingParty::Local);
                let event = self.release_event(world, Told::Released, &leg, how);
                self.publish(event);
            }
            self.forget_leg(world, leg);
        }
        let Some(at) = self.leg_in(&joining.primary.call) else { return };
        self.rejoin(at, joining);
        let at = self.retrieve_as_conference(world, at);
        self.add_brought(world, self.legs[at].conn_id);
        self.tell_party_added(world, at, joining);
    }

    fn retrieve_as_conference(&mut self, world: &World<'_>, at: usize) -> usize {
        if self.legs[at].state != PartyState::Held {
            return at;
        }
        let at = self.become_state(world, at, PartyState::Connected);
        let event = self.told_event(world, Told::Retrieved, &self.legs[at], CallState::Conferenced);
        self.publish(event);
        at
    }

    fn tell_party_added(&mut self, world: &World<'_>, at: usize, joining: &Joining) {
        let state = CallState::Conferenced;
        let event = self.call_event(world, EventName::PartyAdded, &self.legs[at], state);
        let event = about(event, joining.newcomer.shown(), Role::NewParty);
        self.publish(with_third(event, &joining.by, Role::AddedBy));
    }

    /// Another party has left the conference. Of the two that remain each is the other's far end again.
    pub(super) fn member_left(
        &mut self,
        world: &World<'_>,
        at: usize,
        connection: &Connection,
        releasing: &Address,
    ) {
        let leg = &mut self.legs[at];
        let named = |member: &Member| member.number.is_some() && member.number == releasing.shown();
        let gone = leg.conference.iter().position(|member| member.is_meant_by(connection));
        let Some(gone) = gone.or_else(|| leg.conference.iter().position(named)) else { return };
        let left = leg.conference.remove(gone).number;
        let two_remain = leg.conference.len() == 1;
        let state = if two_remain { CallState::Ok } else { CallState::Conferenced };
        if two_remain {
            let rest = std::mem::take(&mut leg.conference);
            leg.meet(rest);
        }
        let event = self.call_event(world, EventName::PartyDeleted, &self.legs[at], state);
        let by = match (releasing.shown(), &left) {
            (None, Some(left)) => Address::Number(left.clone()),
            (Some(_), _) | (None, None) => releasing.clone(),
        };
        self.publish(with_third(about(event, left, Role::DeletedParty), &by, Role::DeletedBy));
    }
}

/// The event, about that party.
fn about(event: Event, party: Option<std::sync::Arc<str>>, role: Role) -> Event {
    let other_dn_role = party.as_ref().map(|_| role);
    Event { other_dn: party, other_dn_role, ..event }
}
