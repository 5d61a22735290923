//! How connections and calls end.

use super::{Call, CallId, Cause, Connection, ConnectionId, ConnectionState, Pbx, Refusal, Report, Witness};
use crate::number::{Address, Number};

/// Who ends a connection and why.
#[derive(Clone)]
struct Release {
    releasing: Address,
    cause: Cause,
    /// What the caller hears if the connection was still alerting.
    tone: Cause,
}

impl Release {
    fn by(releasing: Address) -> Self {
        Self { releasing, cause: Cause::NormalClearing, tone: Cause::Busy }
    }
}

impl Pbx {
    /// Clear Connection: the device leaves the call. An alerting device rejects it: the caller hears the busy tone.
    /// The last party left leaves too.
    ///
    /// # Errors
    /// `InvalidCall`, `NoConnectionToClear` if the device is not in the call.
    pub fn clear_connection(&mut self, at: &ConnectionId) -> Result<(), Refusal> {
        let call = self.calls.get(&at.call).ok_or(Refusal::InvalidCall)?;
        let connection = call.connection(at.device.as_str()).ok_or(Refusal::NoConnectionToClear)?;
        let release = Release::by(connection.address().clone());
        self.release(at, &release);
        Ok(())
    }

    /// Clear Call: every connection ends, on behalf of `by` if it is stated.
    ///
    /// # Errors
    /// `NoCallToClear`; `InvalidConnection` if `by` is not in the call.
    pub fn clear_call(&mut self, id: CallId, by: Option<&str>) -> Result<(), Refusal> {
        let call = self.calls.get(&id).ok_or(Refusal::NoCallToClear)?;
        let releasing = match by {
            Some(device) => call.connection(device).ok_or(Refusal::InvalidConnection)?.address().clone(),
            None => Address::NotKnown,
        };
        self.end(id, &Release::by(releasing));
        Ok(())
    }

    /// A person hangs up: the active call, or what rings, or what is held, whichever there is first.
    pub(super) fn hang_up(&mut self, phone: &str) -> Result<(), Refusal> {
        use ConnectionState::{Alerting, Connected, Fail, Hold, Initiated};
        self.known(phone)?;
        let connection = self.at_phone(phone, &[Connected, Fail, Initiated, Alerting, Hold]);
        self.clear_connection(&connection.ok_or(Refusal::NoConnectionToClear)?)
    }

    /// The party outside hangs up, or gives up.
    pub(super) fn external_hangs_up(&mut self, call: CallId) -> Result<(), Refusal> {
        let outside = self.outside_of(call)?;
        self.clear_connection(&outside)
    }

    /// The called party outside is busy.
    pub(super) fn external_is_busy(&mut self, call: CallId) -> Result<(), Refusal> {
        let outside = self.ringing_outside_of(call)?;
        let (_, connection) = self.located(&outside)?;
        if connection.state() != ConnectionState::Alerting {
            return Err(Refusal::InvalidObjectState);
        }
        let release = Release { cause: Cause::Busy, ..Release::by(connection.address().clone()) };
        self.release(&outside, &release);
        Ok(())
    }

    /// Nobody has answered for too long: the switch sends the call on, if that was wished, or ends it, unless others in
    /// it talk to each other.
    pub(super) fn alert_expires(&mut self, id: CallId) -> Result<(), Refusal> {
        let call = self.calls.get(&id).ok_or(Refusal::InvalidCall)?;
        let alerting = call.connections().iter().find(|c| c.state() == ConnectionState::Alerting);
        let alerting = call.connection_id(alerting.ok_or(Refusal::InvalidObjectState)?.device());
        if let Some(route) = self.way_after_no_answer(&alerting) {
            self.divert(&alerting, route, Cause::CallForwardNoAnswer);
            return Ok(());
        }
        let release = Release {
            releasing: Address::NotKnown,
            cause: Cause::AlertTimeExpired,
            tone: Cause::CallNotAnswered,
        };
        self.release(&alerting, &release);
        if !self.calls.get(&id).is_some_and(Call::is_established) {
            self.end(id, &release);
        }
        Ok(())
    }

    /// A device goes out of service: its calls end with it, and those of the guest who has taken it.
    pub(super) fn out_of_service(&mut self, number: &str) -> Result<(), Refusal> {
        let device = self.devices.get_mut(number).ok_or(Refusal::InvalidDevice)?;
        if !std::mem::replace(&mut device.in_service, false) {
            return Err(Refusal::InvalidObjectState);
        }
        let device = device.number.clone();
        let release =
            Release { releasing: (&device).into(), cause: Cause::Maintenance, tone: Cause::DestOutOfOrder };
        let at_it = self.connections_at(number).map(|(call, c)| call.connection_id(c.device()));
        for connection in at_it.collect::<Vec<_>>() {
            self.release(&connection, &release);
        }
        self.tell_device(&device.clone(), None, Report::OutOfService { device });
        Ok(())
    }

    /// A device comes back into service.
    pub(super) fn back_in_service(&mut self, number: &str) -> Result<(), Refusal> {
        let device = self.devices.get_mut(number).ok_or(Refusal::InvalidDevice)?;
        if std::mem::replace(&mut device.in_service, true) {
            return Err(Refusal::InvalidObjectState);
        }
        let device = device.number.clone();
        self.tell_device(&device.clone(), None, Report::BackInService { device });
        Ok(())
    }

    /// Ends one connection, and what cannot live without it.
    fn release(&mut self, at: &ConnectionId, release: &Release) {
        let Some(gone) = self.take_connection(at, release) else { return };
        let call = self.present(at.call);
        match call.connections.as_slice() {
            [left] if gone.state() == ConnectionState::Alerting && !left.is_outside() => {
                self.fail(at.call, gone.address().clone(), release.tone);
            }
            _ if call.is_viable() => {}
            _ => self.end(at.call, release),
        }
    }

    /// Ends every connection of a call, if the call is still there.
    fn end(&mut self, id: CallId, release: &Release) {
        while let Some(device) = self.first_device(id) {
            self.take_connection(&ConnectionId { call: id, device }, release);
        }
        self.calls.remove(&id);
    }

    fn first_device(&self, id: CallId) -> Option<Number> {
        let first = self.calls.get(&id)?.connections().first()?;
        Some(first.device().clone())
    }

    /// Takes a connection out of its call and tells so, the end of its recording first.
    fn take_connection(&mut self, at: &ConnectionId, release: &Release) -> Option<Connection> {
        self.stop_with_connection(at, Cause::NormalClearing);
        let call = self.calls.get_mut(&at.call)?;
        let index = call.connections.iter().position(|c| *c.device() == at.device)?;
        let gone = call.connections.remove(index);
        let mut witnesses = self.parties_inside(at.call);
        if !gone.is_outside() {
            witnesses.insert(0, Witness::gone(&at.device));
        }
        let (releasing, cause) = (release.releasing.clone(), release.cause);
        self.tell(witnesses, Report::ConnectionCleared { connection: at.clone(), releasing, cause });
        self.agent_follows_calls(&at.device);
        Some(gone)
    }
}
