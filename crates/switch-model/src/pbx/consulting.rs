//! Two calls at one telephone, one of them held: consultation, alternate, reconnect.

use super::{Cause, ConnectionId, ConnectionState, Hand, Pbx, Refusal, placing::check_dialled};

impl Pbx {
    /// Consultation Call: puts `existing` on hold and calls `consulted`. Gives the connection of the new call.
    ///
    /// A number that leads nowhere is no refusal: the call begins and fails, and the existing call stays held.
    ///
    /// # Errors
    /// `InvalidCall`, `InvalidConnection`, `RequestIncompatibleWithObject` for a trunk, `NoActiveCall` unless
    /// `existing` is connected, `InvalidCalledDevice`, `InvalidAccountCode`, `InvalidObjectState` without a free line,
    /// `CallingDeviceOutOfService`, `ResourceBusy`.
    pub fn consultation_call(
        &mut self,
        existing: &ConnectionId,
        consulted: &str,
        account_code: Option<&str>,
    ) -> Result<ConnectionId, Refusal> {
        account_code.map(|code| self.accepted(code)).transpose()?;
        let connection = self.consult(existing, consulted, Hand::Service)?;
        if let Some(code) = account_code {
            self.associate_data(&connection, code)?;
        }
        Ok(connection)
    }

    /// Alternate Call: the active connection is held and the held one active.
    ///
    /// # Errors
    /// As [`Pbx::transfer_call`], without its limits on the parties.
    pub fn alternate_call(&mut self, held: &ConnectionId, active: &ConnectionId) -> Result<(), Refusal> {
        self.held_and_active(held, active)?;
        self.hold_for(active, Cause::Alternate)?;
        self.retrieve_for(held, Cause::Alternate)
    }

    /// Reconnect Call: the active connection ends and the held one is active. A connection that came to nothing can be
    /// ended so as well.
    ///
    /// # Errors
    /// As [`Pbx::alternate_call`].
    pub fn reconnect_call(&mut self, active: &ConnectionId, held: &ConnectionId) -> Result<(), Refusal> {
        use ConnectionState::{Connected, Fail, Initiated};
        self.two_calls(held, active, &[Connected, Fail, Initiated])?;
        self.clear_connection(active)?;
        self.retrieve(held)
    }

    /// A person calls back while a call is held.
    pub(super) fn consult_at(&mut self, phone: &str, digits: &str) -> Result<(), Refusal> {
        self.known(phone)?;
        let active = self.at_phone(phone, &[ConnectionState::Connected]).ok_or(Refusal::NoActiveCall)?;
        self.consult(&active, digits, Hand::Person).map(drop)
    }

    /// A person changes between two calls.
    pub(super) fn alternate_at(&mut self, phone: &str) -> Result<(), Refusal> {
        let (held, active) = self.two_calls_at(phone, &[ConnectionState::Connected])?;
        self.alternate_call(&held, &active)
    }

    /// A person gives up the second call for the first.
    pub(super) fn reconnect_at(&mut self, phone: &str) -> Result<(), Refusal> {
        use ConnectionState::{Connected, Fail, Initiated};
        let (held, active) = self.two_calls_at(phone, &[Connected, Fail, Initiated])?;
        self.reconnect_call(&active, &held)
    }

    /// The held call of a telephone, and the one in the first of `states`.
    pub(super) fn two_calls_at(
        &self,
        phone: &str,
        states: &[ConnectionState],
    ) -> Result<(ConnectionId, ConnectionId), Refusal> {
        self.known(phone)?;
        let held = self.at_phone(phone, &[ConnectionState::Hold]).ok_or(Refusal::NoHeldCall)?;
        let active = self.at_phone(phone, states).ok_or(Refusal::NoActiveCall)?;
        Ok((held, active))
    }

    /// Whether these are the held and the active connection of one device.
    pub(super) fn held_and_active(&self, held: &ConnectionId, active: &ConnectionId) -> Result<(), Refusal> {
        self.two_calls(held, active, &[ConnectionState::Connected])
    }

    fn two_calls(
        &self,
        held: &ConnectionId,
        active: &ConnectionId,
        states: &[ConnectionState],
    ) -> Result<(), Refusal> {
        let held_state = self.located_inside(held)?.1.state();
        let active_state = self.located_inside(active)?.1.state();
        if held.device != active.device {
            return Err(Refusal::NotSameDevice);
        }
        if held.call == active.call {
            return Err(Refusal::NotAnotherCall);
        }
        if held_state != ConnectionState::Hold {
            return Err(Refusal::NoHeldCall);
        }
        states.contains(&active_state).then_some(()).ok_or(Refusal::NoActiveCall)
    }

    fn consult(
        &mut self,
        existing: &ConnectionId,
        digits: &str,
        hand: Hand,
    ) -> Result<ConnectionId, Refusal> {
        let (_, connection) = self.located_inside(existing)?;
        if connection.state() != ConnectionState::Connected {
            return Err(Refusal::NoActiveCall);
        }
        check_dialled(digits)?;
        self.may_begin(&existing.device, Some(existing.call))?;
        self.hold_for(existing, Cause::Consultation)?;
        let connection = self.seize(&existing.device, hand, Cause::Consultation);
        self.originate(&connection, digits);
        Ok(connection)
    }
}
