//! A call goes to another number in one step: single step transfer, single step conference, deflection.

use super::{
    CallFacts, Cause, Connection, ConnectionId, ConnectionState, ForwardingType, Joined, Joint,
    ListedConnection, Pbx, Refusal, Report, Witness, connection::Invitation, joining::facts_between,
    placing::check_dialled, route::Route,
};
use crate::number::Address;

impl Pbx {
    /// Single Step Transfer Call: the device leaves, and the call goes on to `to`, which rings.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `NoActiveCall` unless `active`
    /// is connected in an established call, `InvalidCalledDevice`, `InvalidDestination`, `InvalidDestinationState` for
    /// a busy one, `DestinationOutOfService`, `ResourceBusy` without a free trunk, `PrivilegeViolation` if only parties
    /// outside would remain, `InvalidAccountCode`.
    pub fn single_step_transfer(
        &mut self,
        active: &ConnectionId,
        to: &str,
        account_code: Option<&str>,
    ) -> Result<Joined, Refusal> {
        let route = self.onwards(active, to)?;
        self.somebody_inside(active, &route)?;
        account_code.map_or(Ok(()), |code| self.associate_data(active, code))?;
        self.stop_with_connection(active, Cause::SingleStepTransfer);
        let joint = self.leave_to(active, &route);
        let connection = ConnectionId { call: joint.call, device: route.device().clone() };
        let joined = Joined { connection, connections: joint.connections.clone() };
        let mut witnesses = vec![Witness::gone(&active.device)];
        witnesses.extend(self.parties_inside(joint.call));
        self.tell(witnesses, Report::Transferred(joint));
        self.agent_follows_calls(&active.device);
        self.follow(joined.connection.call, route, Cause::SingleStepTransfer);
        Ok(joined)
    }

    /// Single Step Conference Call: `joining` is called into the call, and is in the conference once it has answered.
    /// Gives its connection.
    ///
    /// # Errors
    /// As [`Pbx::single_step_transfer`], `ConferenceMemberLimit` instead of `PrivilegeViolation`.
    pub fn single_step_conference(
        &mut self,
        active: &ConnectionId,
        joining: &str,
        silent: bool,
        account_code: Option<&str>,
    ) -> Result<ConnectionId, Refusal> {
        let route = self.onwards(active, joining)?;
        if self.present(active.call).connections.len() >= self.config.conference_parties {
            return Err(Refusal::ConferenceMemberLimit);
        }
        account_code.map_or(Ok(()), |code| self.associate_data(active, code))?;
        let facts = self.present(active.call).facts.clone();
        self.present(active.call).facts = CallFacts {
            calling: (&active.device).into(),
            called: Address::Known(joining.into()),
            ..facts.clone()
        };
        let newcomer = self.follow(active.call, route, Cause::SingleStepConference);
        self.present(active.call).facts = facts;
        let cause = if silent { Cause::SilentParticipation } else { Cause::SingleStepConference };
        self.located_mut(&newcomer)?.invitation = Some(Invitation { by: active.device.clone(), cause });
        Ok(newcomer)
    }

    /// Deflect Call: what rings at one device goes on to another number.
    ///
    /// # Errors
    /// As [`Pbx::single_step_transfer`], `InvalidObjectState` unless the connection alerts.
    pub fn deflect_call(&mut self, at: &ConnectionId, to: &str) -> Result<(), Refusal> {
        let (_, connection) = self.located_inside(at)?;
        if connection.state() != ConnectionState::Alerting {
            return Err(Refusal::InvalidObjectState);
        }
        check_dialled(to)?;
        let route = self.route_onwards(at.call, to)?;
        self.somebody_inside(at, &route)?;
        self.divert(at, route, Cause::Redirected);
        Ok(())
    }

    /// Where a call that rings for too long goes by the wish of who does not answer.
    pub(super) fn way_after_no_answer(&self, at: &ConnectionId) -> Option<Route> {
        let to = self.devices.get(&at.device)?.forwardings.get(&ForwardingType::NoAnswer)?;
        let route = self.route_onwards(at.call, to.as_str()).ok()?;
        self.somebody_inside(at, &route).ok()?;
        Some(route)
    }

    /// Takes a call from a device where it rings to another.
    pub(super) fn divert(&mut self, at: &ConnectionId, route: Route, cause: Cause) {
        let call = self.present(at.call);
        call.connections.retain(|c| *c.device() != at.device);
        call.facts.last_redirection = Some(at.device.clone());
        let facts = call.facts.clone();
        let mut witnesses = self.parties_inside(at.call);
        witnesses.push(Witness::gone(&at.device));
        let new_destination = route.first_stop().clone();
        self.tell(witnesses, Report::Diverted { connection: at.clone(), new_destination, facts, cause });
        self.follow(at.call, route, cause);
    }

    /// A person sends on what rings.
    pub(super) fn deflect_at(&mut self, phone: &str, digits: &str) -> Result<(), Refusal> {
        self.known(phone)?;
        let alerting = self.at_phone(phone, &[ConnectionState::Alerting]);
        self.deflect_call(&alerting.ok_or(Refusal::InvalidObjectState)?, digits)
    }

    /// A party that was called into a conference has answered: it is one of them now.
    pub(super) fn complete_invitation(&mut self, at: &ConnectionId) {
        let Ok(connection) = self.located_mut(at) else { return };
        let Some(Invitation { by, cause }) = connection.invitation.take() else { return };
        let newcomer = connection.address().clone();
        let call = self.present(at.call);
        let listed = |c: &Connection| {
            let old = (*c.device() != at.device).then(|| call.connection_id(c.device()));
            ListedConnection::of(at.call, c, old)
        };
        let joint = Joint {
            call: at.call,
            connections: call.connections.iter().map(listed).collect(),
            primary_old_call: call.connection_id(&by),
            secondary_old_call: None,
            by,
            newcomer,
            cause,
        };
        self.tell_parties(at.call, Report::Conferenced(joint));
    }

    /// The way from an active connection of an established call to another number.
    fn onwards(&self, active: &ConnectionId, to: &str) -> Result<Route, Refusal> {
        let (call, connection) = self.located_inside(active)?;
        if connection.state() != ConnectionState::Connected || !call.is_established() {
            return Err(Refusal::NoActiveCall);
        }
        check_dialled(to)?;
        self.route_onwards(active.call, to)
    }

    /// Parties outside are not left to themselves.
    fn somebody_inside(&self, leaving: &ConnectionId, route: &Route) -> Result<(), Refusal> {
        let (call, _) = self.located(leaving)?;
        let alone = route.is_outside() && call.others(&leaving.device).all(Connection::is_outside);
        if alone { Err(Refusal::PrivilegeViolation) } else { Ok(()) }
    }

    /// Takes the device out of its call, which goes on under its next identifier.
    fn leave_to(&mut self, active: &ConnectionId, route: &Route) -> Joint {
        let id = self.next_id(active.call);
        let mut call = self.calls.remove(&active.call).expect("the call was looked at a moment ago");
        self.last_serial += 1;
        call.renumber(id, self.last_serial);
        call.connections.retain(|c| *c.device() != active.device);
        let newcomer = route.newcomer();
        call.facts = facts_between(&call.connections, &newcomer);
        call.facts.last_redirection = Some(active.device.clone());
        let old = |c: &Connection| ConnectionId { call: active.call, device: c.device().clone() };
        let mut connections: Vec<ListedConnection> =
            call.connections.iter().map(|c| ListedConnection::of(id, c, Some(old(c)))).collect();
        connections.push(ListedConnection::of(id, &newcomer, None));
        self.calls.insert(id, call);
        Joint {
            call: id,
            connections,
            primary_old_call: active.clone(),
            secondary_old_call: None,
            by: active.device.clone(),
            newcomer: newcomer.address().clone(),
            cause: Cause::SingleStepTransfer,
        }
    }
}
