//! Answer, hold, retrieve.

use super::{CallId, Cause, Connection, ConnectionId, ConnectionState, Hand, Pbx, Refusal, Report};

impl Pbx {
    /// Answer Call.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `NoCallToAnswer`, `InvalidObjectState` while the telephone is in use for
    /// another call.
    pub fn answer(&mut self, at: &ConnectionId) -> Result<(), Refusal> {
        self.answer_by(at, Hand::Service)
    }

    /// A person answers what rings at a telephone.
    pub(super) fn answer_at(&mut self, phone: &str) -> Result<(), Refusal> {
        self.known(phone)?;
        let alerting = self.at_phone(phone, &[ConnectionState::Alerting]).ok_or(Refusal::NoCallToAnswer)?;
        self.answer_by(&alerting, Hand::Person)
    }

    /// The called party outside answers.
    pub(super) fn external_answers(&mut self, call: CallId) -> Result<(), Refusal> {
        let outside = self.ringing_outside_of(call)?;
        self.located_mut(&outside)?.establish(Hand::Person)?;
        self.tell_established(&outside);
        Ok(())
    }

    /// Hold Call.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `NoActiveCall` if the connection is not connected.
    pub fn hold(&mut self, at: &ConnectionId) -> Result<(), Refusal> {
        self.hold_for(at, Cause::Normal)
    }

    /// Puts a connection on hold because of `cause`.
    pub(super) fn hold_for(&mut self, at: &ConnectionId, cause: Cause) -> Result<(), Refusal> {
        self.located_inside(at)?;
        self.located_mut(at)?.hold()?;
        self.tell_parties(at.call, Report::Held { connection: at.clone(), cause });
        Ok(())
    }

    /// Retrieve Call.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `NoHeldCall` if the connection is not held, `InvalidObjectState` while the
    /// telephone is in use for another call.
    pub fn retrieve(&mut self, at: &ConnectionId) -> Result<(), Refusal> {
        self.retrieve_for(at, Cause::Normal)
    }

    /// Takes a connection back because of `cause`.
    pub(super) fn retrieve_for(&mut self, at: &ConnectionId, cause: Cause) -> Result<(), Refusal> {
        let (_, connection) = self.located_inside(at)?;
        if connection.state() == ConnectionState::Hold && self.is_engaged_beside(at) {
            return Err(Refusal::InvalidObjectState);
        }
        self.located_mut(at)?.retrieve()?;
        self.tell_parties(at.call, Report::Retrieved { connection: at.clone(), cause });
        Ok(())
    }

    fn answer_by(&mut self, at: &ConnectionId, hand: Hand) -> Result<(), Refusal> {
        let (_, connection) = self.located_inside(at)?;
        if connection.state() == ConnectionState::Alerting && self.is_engaged_beside(at) {
            return Err(Refusal::InvalidObjectState);
        }
        self.located_mut(at)?.establish(hand)?;
        self.tell_established(at);
        Ok(())
    }

    fn tell_established(&mut self, at: &ConnectionId) {
        let (call, connection) = self.located(at).expect("the connection has just been established");
        let (answering, facts) = (connection.address().clone(), call.facts.clone());
        self.tell_parties(at.call, Report::Established { connection: at.clone(), answering, facts });
        self.complete_invitation(at);
        for party in self.parties_inside(at.call) {
            self.agent_follows_calls(&party.device);
        }
    }

    /// Whether the telephone of this connection has its microphone in another call.
    fn is_engaged_beside(&self, at: &ConnectionId) -> bool {
        let phone = self.host_of(at.device.as_str()).unwrap_or(&at.device);
        self.connections_at(phone.as_str()).any(|(call, c)| {
            let engaged = match c.state() {
                ConnectionState::Initiated | ConnectionState::Connected | ConnectionState::Fail => true,
                ConnectionState::Null
                | ConnectionState::Alerting
                | ConnectionState::Hold
                | ConnectionState::Queued => false,
            };
            engaged && call.id() != at.call
        })
    }

    /// The connection of the party outside; of the first, where there are several.
    pub(super) fn outside_of(&self, id: CallId) -> Result<ConnectionId, Refusal> {
        let call = self.calls.get(&id).ok_or(Refusal::InvalidCall)?;
        let outside = call.connections().iter().find(|c| c.is_outside()).ok_or(Refusal::InvalidConnection)?;
        Ok(call.connection_id(outside.device()))
    }

    /// The connection of the party outside that is being rung; of any party outside, where none is.
    pub(super) fn ringing_outside_of(&self, id: CallId) -> Result<ConnectionId, Refusal> {
        let call = self.calls.get(&id).ok_or(Refusal::InvalidCall)?;
        let rings = |c: &&Connection| c.is_outside() && c.state() == ConnectionState::Alerting;
        match call.connections().iter().find(rings) {
            Some(outside) => Ok(call.connection_id(outside.device())),
            None => self.outside_of(id),
        }
    }
}
