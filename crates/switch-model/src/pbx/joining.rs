//! Two calls become one: transfer and conference.
//!
//! ```text
//!   held call:    A ------ B (hold)                transfer:    A ------ C
//!                                       ------>
//!   active call:           B ------ C              conference:  A -- B -- C
//! ```
//! The connections move with their states and recordings. The call that comes out of it is a new one.

use super::{
    Call, CallFacts, CallId, Cause, Connection, ConnectionId, ConnectionState, Joint, ListedConnection, Pbx,
    Refusal, Report, Witness,
};

/// What a transfer or a conference has made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// In the call as it is now: the newcomer's connection after a transfer, the device's own in a conference.
    pub connection: ConnectionId,
    /// Its parties.
    pub connections: Vec<ListedConnection>,
}

impl Pbx {
    /// Transfer Call: the device leaves both calls and their other parties are joined. The active call may ring yet.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `NotSameDevice`,
    /// `NotAnotherCall`, `NoHeldCall` unless `held` is held, `NoActiveCall` unless `active` is connected,
    /// `InvalidObjectState` if the held call was never answered or both calls have a party at the same telephone,
    /// `PrivilegeViolation` if only parties outside would remain.
    pub fn transfer_call(&mut self, held: &ConnectionId, active: &ConnectionId) -> Result<Joined, Refusal> {
        let parties = self.joinable(held, active)?;
        if parties.iter().all(Connection::is_outside) {
            return Err(Refusal::PrivilegeViolation);
        }
        self.stop_with_connection(held, Cause::Transfer);
        self.stop_with_connection(active, Cause::Transfer);
        let newcomer = self.newcomer(active);
        let id = self.merge(held, active);
        let call = self.present(id);
        call.connections.retain(|c| *c.device() != held.device);
        call.facts = facts_between(&call.connections, &newcomer);
        let joint = self.joint(id, (held, Some(active)), &newcomer, Cause::Transfer);
        let connection = ConnectionId { call: id, device: newcomer.device().clone() };
        let joined = Joined { connection, connections: joint.connections.clone() };
        let mut witnesses = vec![Witness::gone(&held.device)];
        witnesses.extend(self.parties_inside(id));
        self.tell(witnesses, Report::Transferred(joint));
        self.agent_follows_calls(&held.device);
        Ok(joined)
    }

    /// Conference Call: both calls are joined, and the device stays.
    ///
    /// # Errors
    /// As [`Pbx::transfer_call`]; `ConferenceMemberLimit` instead of `PrivilegeViolation`.
    pub fn conference_call(&mut self, held: &ConnectionId, active: &ConnectionId) -> Result<Joined, Refusal> {
        let parties = self.joinable(held, active)?;
        if parties.len() >= self.config.conference_parties {
            return Err(Refusal::ConferenceMemberLimit);
        }
        self.stop_with_connection(active, Cause::Conference);
        let newcomer = self.newcomer(active);
        let id = self.merge(held, active);
        let own = ConnectionId { call: id, device: held.device.clone() };
        self.located_mut(&own)?.retrieve()?;
        let joint = self.joint(id, (held, Some(active)), &newcomer, Cause::Conference);
        let joined = Joined { connection: own, connections: joint.connections.clone() };
        self.tell_parties(id, Report::Conferenced(joint));
        Ok(joined)
    }

    /// A person hangs up behind a consultation, or presses the transfer key.
    pub(super) fn transfer_at(&mut self, phone: &str) -> Result<(), Refusal> {
        let (held, active) = self.two_calls_at(phone, &[ConnectionState::Connected])?;
        self.transfer_call(&held, &active).map(drop)
    }

    /// A person presses the conference key.
    pub(super) fn conference_at(&mut self, phone: &str) -> Result<(), Refusal> {
        let (held, active) = self.two_calls_at(phone, &[ConnectionState::Connected])?;
        self.conference_call(&held, &active).map(drop)
    }

    /// The other parties of two calls that can be joined.
    fn joinable(&self, held: &ConnectionId, active: &ConnectionId) -> Result<Vec<Connection>, Refusal> {
        self.held_and_active(held, active)?;
        let (held_call, _) = self.located(held)?;
        let (active_call, _) = self.located(active)?;
        let parties = held_call.others(&held.device).chain(active_call.others(&active.device));
        let parties: Vec<Connection> = parties.cloned().collect();
        let mut places: Vec<_> = parties.iter().map(|c| self.place_of(c)).collect();
        places.sort();
        places.dedup();
        if !held_call.is_established() || places.len() < parties.len() {
            return Err(Refusal::InvalidObjectState);
        }
        Ok(parties)
    }

    /// The party that comes to the held call from the active one.
    fn newcomer(&self, active: &ConnectionId) -> Connection {
        let call = self.calls.get(&active.call).and_then(|call| call.others(&active.device).next());
        call.expect("a connected call has another party").clone()
    }

    /// Puts all connections into one call; the device that is in both keeps the held one.
    fn merge(&mut self, held: &ConnectionId, active: &ConnectionId) -> CallId {
        let id = self.next_id(held.call);
        let there = "both calls were looked at a moment ago";
        let mut call = self.calls.remove(&held.call).expect(there);
        let other = self.calls.remove(&active.call).expect(there);
        call.account_code = call.account_code.or(other.account_code);
        call.connections.extend(other.connections.into_iter().filter(|c| *c.device() != active.device));
        self.last_serial += 1;
        call.renumber(id, self.last_serial);
        self.calls.insert(id, call);
        id
    }

    /// The identifier of the call that `old` becomes.
    pub(super) fn next_id(&mut self, old: CallId) -> CallId {
        if self.config.joined_call_keeps_id { old } else { self.ids.take(&self.calls) }
    }

    /// What is told of a call that has come out of two.
    fn joint(
        &self,
        id: CallId,
        (held, active): (&ConnectionId, Option<&ConnectionId>),
        newcomer: &Connection,
        cause: Cause,
    ) -> Joint {
        let mut from_active = false;
        let listed = |c: &Connection| {
            from_active |= c.device() == newcomer.device();
            let old = if from_active { active } else { Some(held) };
            let old = old.map(|old| ConnectionId { call: old.call, device: c.device().clone() });
            ListedConnection::of(id, c, old)
        };
        let connections = self.call(id).map(Call::connections).unwrap_or_default();
        Joint {
            call: id,
            connections: connections.iter().map(listed).collect(),
            primary_old_call: held.clone(),
            secondary_old_call: active.cloned(),
            by: held.device.clone(),
            newcomer: newcomer.address().clone(),
            cause,
        }
    }
}

impl ListedConnection {
    pub(super) fn of(call: CallId, party: &Connection, old: Option<ConnectionId>) -> Self {
        let device = party.device().clone();
        let trunk = party.is_outside().then(|| device.clone());
        Self { new: ConnectionId { call, device }, old, endpoint: party.address().clone(), trunk }
    }
}

/// The parties of a call after a transfer: the first that was there calls the newcomer.
pub(super) fn facts_between(parties: &[Connection], newcomer: &Connection) -> CallFacts {
    let first = parties.first().expect("somebody is left of the held call");
    let trunk = |c: &Connection| c.is_outside().then(|| c.device().clone());
    CallFacts {
        calling: first.address().clone(),
        called: newcomer.address().clone(),
        last_redirection: None,
        associated_calling: trunk(first),
        associated_called: trunk(newcomer),
    }
}
