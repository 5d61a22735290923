//! What transfer and conference have in common: two calls become one, and a leg finds itself in another call.
//!
//! ```text
//!   held call:     A ------ B (hold)               transfer:    A ------ C
//!                                        ------>
//!   consult call:           B ------ C             conference:  A -- B -- C
//! ```
//! The ConnID of the held call stays; whoever was in the consult call moves to it, with its recording. The switch may
//! give the call a new number. Each DN hears of it on its own monitor and moves its own legs; the calls are joined by
//! the first of them ([`crate::call::Calls::join`]).

use super::leg::{Leg, Member};
use super::private::StopCause;
use super::{Dn, World};
use crate::address::{Address, DnNumber};
use crate::call::Joint;
use crate::event::{Event, EventName};
use crate::ids::ConnId;
use crate::names::{CallState, ReleasingParty, Role};
use crate::party::Told;
use crate::switch::{Connection, ConnectionDevice, JoinedParty, Joining, SwitchCallId};

/// How it is told: the cause, and the function of who did it.
pub(super) type Manner = (CallState, Role);

/// What a DN is in what has happened.
pub(super) enum Part {
    /// It did it: it was in both calls, or in the one.
    Doer,
    /// It was in the call that goes on: where its leg is.
    Stays(usize),
    /// It was in the other call: where its leg is.
    Moves(usize),
    /// It was in neither.
    None,
}

impl Dn {
    pub(super) fn part_in(&self, joining: &Joining) -> Part {
        let primary = self.leg_in(&joining.primary.call);
        let secondary = joining.secondary.as_ref().and_then(|other| self.leg_in(&other.call));
        match (primary, secondary) {
            (None, None) => Part::None,
            (Some(_), Some(_)) => Part::Doer,
            (Some(_), None) | (None, Some(_)) if joining.by.is(self.number()) => Part::Doer,
            (Some(at), None) => Part::Stays(at),
            (None, Some(at)) => Part::Moves(at),
        }
    }

    /// The calls become one, unless another DN has seen to it. Returns its ConnID.
    pub(super) fn join_calls(
        &self,
        world: &mut World<'_>,
        joining: &Joining,
        leaves: Option<&DnNumber>,
    ) -> Option<ConnId> {
        world.calls.join(&Joint {
            main: &joining.primary.call,
            other: joining.secondary.as_ref().map(|other| &other.call),
            result: resulting_call(joining),
            leaves,
            by: joining.by.shown(),
            merge: world.options.merged_user_data,
            accode_name: &world.options.accode_name,
            user_data_limit: world.options.user_data_limit,
            extensions_limit: world.options.extensions_limit,
        })
    }

    /// The leg is in the call as it is now: under its new connection, with its new far end.
    pub(super) fn rejoin(&mut self, at: usize, joining: &Joining) {
        let number = self.config.number.clone();
        let leg = &mut self.legs[at];
        let (mine, others): (Vec<&JoinedParty>, Vec<_>) =
            joining.parties.iter().partition(|party| is_of(party, leg, &number));
        let device = leg.connection.device.clone();
        let named = mine.first().and_then(|party| party.new.clone());
        leg.connection = named
            .filter(|named| named.device != ConnectionDevice::Absent)
            .unwrap_or_else(|| Connection { call: resulting_call(joining).clone(), device });
        leg.released_by = None;
        leg.meet(others.into_iter().map(member).collect());
    }

    /// The leg moves to the call that goes on, and all that belongs to it with it.
    pub(super) fn move_leg(&mut self, world: &mut World<'_>, at: usize, joining: &Joining, manner: Manner) {
        let from = self.legs[at].conn_id;
        let to = self.join_calls(world, joining, None).unwrap_or(from);
        let at = match self.leg_of(to).filter(|there| *there != at) {
            None => at,
            Some(there) if there < at => return self.stay_in(world, (there, at), joining, manner),
            Some(there) => {
                self.take_leg(world, there, StopCause::of(manner.0));
                at
            }
        };
        self.rejoin(at, joining);
        if to != from {
            world.calls.enter_known(to, &self.config.number);
            self.legs[at].conn_id = to;
            let code = world.calls.get(to).and_then(|call| call.account_code.as_deref());
            self.legs[at].account_code.call_changed(code);
            self.work.call_moved(from, to);
            world.calls.leave(from, &self.config.number);
        }
        self.tell_party_changed(world, at, from, joining, manner);
    }

    /// This DN was in both calls, and the one that goes on is the upper entry of its list: the lower one goes
    /// (private-services.md 5.3).
    fn stay_in(
        &mut self,
        world: &mut World<'_>,
        (upper, lower): (usize, usize),
        joining: &Joining,
        manner: Manner,
    ) {
        let leg = self.take_leg(world, lower, StopCause::of(manner.0));
        if leg.is_call() {
            let how = (manner.0, ReleasingParty::Unknown);
            let event = self.release_event(world, Told::Released, &leg, how);
            self.publish(event);
        }
        self.forget_leg(world, leg);
        self.rejoin(upper, joining);
        let conn_id = self.legs[upper].conn_id;
        self.tell_party_changed(world, upper, conn_id, joining, manner);
    }

    /// What the request that has taken the call to another number brought along is on the call now.
    pub(super) fn add_brought(&mut self, world: &mut World<'_>, conn_id: ConnId) {
        let Some(brought) = self.work.take_brought(conn_id) else { return };
        if let Some(call) = world.calls.change_data(conn_id) {
            call.user_data.extend(&brought.user_data);
        }
        if let Some(along) = &brought.code {
            self.code_came_along(world, conn_id, along);
        }
    }

    /// EventPartyChanged: the far end, or the ConnID, is another one.
    pub(super) fn tell_party_changed(
        &mut self,
        world: &World<'_>,
        at: usize,
        previous: ConnId,
        joining: &Joining,
        (state, role): Manner,
    ) {
        let event = self.call_event(world, EventName::PartyChanged, &self.legs[at], state);
        let event = with_third(event, &joining.by, role);
        self.publish(Event { previous_conn_id: Some(previous), ..event });
    }
}

impl Leg {
    /// These are the other parties now.
    pub(super) fn meet(&mut self, others: Vec<Member>) {
        match others.as_slice() {
            // The switch has listed nobody: who is there now is not known.
            [] => self.other = None,
            [far_end] => self.other.clone_from(&far_end.number),
            [_, _, ..] => self.other = None,
        }
        self.conference = if others.len() > 1 { others } else { Vec::new() };
    }
}

/// The event, with who caused the change.
pub(super) fn with_third(event: Event, third: &Address, role: Role) -> Event {
    let third_party_dn_role = third.shown().map(|_| role);
    Event { third_party_dn: third.shown(), third_party_dn_role, ..event }
}

/// The switch's number of what has come out of it.
pub(super) fn resulting_call(joining: &Joining) -> &SwitchCallId {
    let named = joining.parties.iter().find_map(|party| party.new.as_ref());
    &named.unwrap_or(&joining.primary).call
}

fn is_of(party: &JoinedParty, leg: &Leg, number: &DnNumber) -> bool {
    let meant = |connection: &Connection| {
        connection.device != ConnectionDevice::Absent && leg.is_meant_by(connection, number.as_str())
    };
    party.device.is(number) || party.old.as_ref().is_some_and(meant)
}

fn member(party: &JoinedParty) -> Member {
    Member { number: party.device.shown(), connection: party.new.clone() }
}
