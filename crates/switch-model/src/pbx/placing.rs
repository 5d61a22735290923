//! How a call begins: from a telephone, by a service, or from outside; and where its digits lead.

use super::{
    CALL_LIMIT, Call, CallId, Cause, Connection, ConnectionId, ConnectionState, Hand, Pbx, Refusal, Report,
    Witness,
};
use crate::number::{Address, Number};

/// Longest number that can be dialled, some digits more than any national plan has.
const DIGITS_LIMIT: usize = 32;

/// Where digits lead.
enum Destination {
    /// To a device that can be rung, perhaps sent on by a host that is taken.
    Inside { target: Number, sent_on_by: Option<Number> },
    /// Over a trunk.
    Outside,
}

impl Pbx {
    /// Make Call: `calling` calls `called`, hands free.
    ///
    /// A number that leads nowhere is no refusal: the call begins and fails.
    ///
    /// # Errors
    /// `InvalidCallingDevice`, `InvalidCalledDevice` for a number that is empty or beyond any dialling plan, `InvalidAccountCode`, `InvalidObjectState`
    /// while the telephone is in use or belongs to somebody else, `CallingDeviceOutOfService`, `ResourceBusy`.
    pub fn make_call(
        &mut self,
        calling: &str,
        called: &str,
        account_code: Option<&str>,
    ) -> Result<ConnectionId, Refusal> {
        let device = self.devices.get(calling).ok_or(Refusal::InvalidCallingDevice)?.number.clone();
        check_dialled(called)?;
        account_code.map(super::account::checked).transpose()?;
        let connection = self.seize(&device, Hand::Service)?;
        self.originate(&connection, called);
        if let Some(code) = account_code {
            self.associate_data(&connection, code)?;
        }
        Ok(connection)
    }

    /// A person lifts the handset: answers what rings, or gets the dial tone.
    pub(super) fn pick_up(&mut self, phone: &str) -> Result<(), Refusal> {
        let device = self.user_of(phone)?;
        let rings = self.connections_at(phone).any(|(_, c)| c.state() == ConnectionState::Alerting);
        if rings { self.answer_at(phone) } else { self.seize(&device, Hand::Person).map(drop) }
    }

    /// A person dials, with the handset lifted or not.
    pub(super) fn dial(&mut self, phone: &str, digits: &str) -> Result<(), Refusal> {
        let device = self.user_of(phone)?;
        check_dialled(digits)?;
        let dial_tone = self.at_phone(phone, &[ConnectionState::Initiated]);
        let connection = match dial_tone {
            Some(connection) => connection,
            None => self.seize(&device, Hand::Person)?,
        };
        self.originate(&connection, digits);
        Ok(())
    }

    /// Somebody outside calls in; `from` is `None` where the caller wishes not to be named.
    pub(super) fn external_calls(&mut self, from: Option<&Number>, to: &str) -> Result<(), Refusal> {
        let (target, sent_on_by) = match self.destination(to, None) {
            Ok(Destination::Inside { target, sent_on_by }) => (target, sent_on_by),
            Ok(Destination::Outside) => return Err(Refusal::InvalidCalledDevice),
            Err(Cause::NumberUnallocated | Cause::InvalidNumberFormat) => return Err(Refusal::InvalidDevice),
            Err(_) => return Err(Refusal::InvalidObjectState),
        };
        let trunk = self.free_trunk().ok_or(Refusal::ResourceBusy)?;
        let caller = Connection::seize_inbound(&trunk, from.map_or(Address::Restricted, Address::from));
        let id = self.begin(caller, Address::Known(to.into()))?;
        self.ring(id, &target, sent_on_by);
        Ok(())
    }

    /// Who is at a telephone: its guest, or its own number.
    pub(super) fn user_of(&self, phone: &str) -> Result<Number, Refusal> {
        let device = self.known(phone)?;
        Ok(self.guest_of(phone).unwrap_or(&device.number).clone())
    }

    /// The first connection at a telephone in one of the states, in their order.
    pub(super) fn at_phone(&self, phone: &str, states: &[ConnectionState]) -> Option<ConnectionId> {
        let in_state = |state: &ConnectionState| {
            let (call, connection) = self.connections_at(phone).find(|(_, c)| c.state() == *state)?;
            Some(call.connection_id(connection.device()))
        };
        states.iter().find_map(in_state)
    }

    fn seize(&mut self, device: &Number, hand: Hand) -> Result<ConnectionId, Refusal> {
        self.may_begin(device)?;
        let id = self.begin(Connection::initiate(device, hand), Address::NotKnown)?;
        let connection = ConnectionId { call: id, device: device.clone() };
        let cause = if hand == Hand::Service { Cause::MakeCall } else { Cause::NewCall };
        self.tell_parties(id, Report::ServiceInitiated { connection: connection.clone(), cause });
        Ok(connection)
    }

    fn may_begin(&self, device: &Number) -> Result<(), Refusal> {
        let phone = self.telephone_of(device.as_str()).ok_or(Refusal::InvalidObjectState)?;
        if !self.is_usable(device.as_str(), phone.as_str()) {
            return Err(Refusal::CallingDeviceOutOfService);
        }
        let only_held = self.connections_at(phone.as_str()).all(|(_, c)| c.state() == ConnectionState::Hold);
        if !only_held || self.connections_at(phone.as_str()).count() >= self.config.lines {
            return Err(Refusal::InvalidObjectState);
        }
        Ok(())
    }

    fn begin(&mut self, caller: Connection, called: Address) -> Result<CallId, Refusal> {
        if self.calls.len() >= CALL_LIMIT {
            return Err(Refusal::ResourceBusy);
        }
        let id = self.ids.take(&self.calls);
        self.last_serial += 1;
        self.calls.insert(id, Call::begin(id, self.last_serial, caller, called));
        Ok(id)
    }

    fn originate(&mut self, connection: &ConnectionId, digits: &str) {
        let call = self.present(connection.call);
        call.facts.called = Address::Known(digits.into());
        call.connection_mut(connection.device.as_str())
            .expect("the caller's connection has just begun")
            .originate();
        let facts = call.facts.clone();
        self.tell_parties(connection.call, Report::Originated { connection: connection.clone(), facts });
        let phone = self.telephone_of(connection.device.as_str()).cloned();
        match self.destination(digits, phone.as_ref()) {
            Ok(Destination::Inside { target, sent_on_by }) => self.ring(connection.call, &target, sent_on_by),
            Ok(Destination::Outside) => self.enter_network(connection.call, &digits.into()),
            Err(cause) => self.fail(connection.call, Address::Known(digits.into()), cause),
        }
    }

    fn destination(&self, digits: &str, from_phone: Option<&Number>) -> Result<Destination, Cause> {
        if !digits.bytes().all(|d| d.is_ascii_digit()) {
            return Err(Cause::InvalidNumberFormat);
        }
        if digits.starts_with(self.config.outside_prefix) {
            return if digits.len() > 1 { Ok(Destination::Outside) } else { Err(Cause::InvalidNumberFormat) };
        }
        let dialled = self.devices.get(digits).ok_or(Cause::NumberUnallocated)?;
        let guest = self.guest_of(digits);
        let target = guest.unwrap_or(&dialled.number);
        let phone = self.telephone_of(target.as_str()).ok_or(Cause::DestNotObtainable)?;
        if !self.is_usable(target.as_str(), phone.as_str()) {
            return Err(Cause::DestOutOfOrder);
        }
        if from_phone == Some(phone) || !self.can_ring(phone.as_str()) {
            return Err(Cause::Busy);
        }
        Ok(Destination::Inside { target: target.clone(), sent_on_by: guest.map(|_| dialled.number.clone()) })
    }

    fn is_usable(&self, device: &str, phone: &str) -> bool {
        [device, phone].iter().all(|n| self.devices.get(*n).is_some_and(|d| d.in_service))
    }

    /// Without call waiting a telephone with any call is busy; with it, one without a free line.
    fn can_ring(&self, phone: &str) -> bool {
        let calls = self.connections_at(phone).count();
        if self.config.call_waiting { calls < self.config.lines } else { calls == 0 }
    }

    fn free_trunk(&self) -> Option<Number> {
        let is_free = |trunk: &&Number| self.calls_of(trunk.as_str()).next().is_none();
        self.config.trunks.iter().find(is_free).cloned()
    }

    fn ring(&mut self, id: CallId, target: &Number, sent_on_by: Option<Number>) {
        let cause = if sent_on_by.is_some() { Cause::CallForwardImmediate } else { Cause::NewCall };
        if let Some(host) = sent_on_by {
            self.send_on(id, &host, target);
        }
        let call = self.present(id);
        call.connections.push(Connection::alert(target));
        let (connection, facts) = (call.connection_id(target), call.facts.clone());
        self.tell_parties(id, Report::Delivered { connection, facts, cause });
    }

    /// The host's unconditional forwarding to its guest: told to the host as well, which never rings.
    fn send_on(&mut self, id: CallId, host: &Number, target: &Number) {
        let mut witnesses = self.parties_inside(id);
        witnesses.push(Witness { device: host.clone(), local: Some(ConnectionState::Null) });
        let call = self.present(id);
        call.facts.last_redirection = Some(host.clone());
        let (connection, facts) = (call.connection_id(host), call.facts.clone());
        let (new_destination, cause) = (target.clone(), Cause::CallForwardImmediate);
        self.tell(witnesses, Report::Diverted { connection, new_destination, facts, cause });
    }

    fn enter_network(&mut self, id: CallId, called: &Number) {
        let Some(trunk) = self.free_trunk() else {
            return self.fail(id, Address::Known(called.clone()), Cause::TrunksBusy);
        };
        let call = self.present(id);
        call.facts.associated_called = Some(trunk.clone());
        call.connections.push(Connection::seize_outbound(&trunk, called));
        let (connection, facts) = (call.connection_id(&trunk), call.facts.clone());
        self.tell_parties(id, Report::NetworkReached { connection, facts });
    }

    /// The caller hears a tone until he hangs up.
    pub(super) fn fail(&mut self, id: CallId, failing: Address, cause: Cause) {
        let call = self.present(id);
        let caller = call.connections.first_mut().expect("a call that is present has a connection");
        caller.fail();
        let device = caller.device().clone();
        let (connection, facts) = (call.connection_id(&device), call.facts.clone());
        self.tell_parties(id, Report::Failed { connection, failing, facts, cause });
    }
}

/// Signs that a telephone could send, and not too many; whether they make a number is seen when the call goes there.
fn check_dialled(digits: &str) -> Result<(), Refusal> {
    let dialled = (1..=DIGITS_LIMIT).contains(&digits.len()) && digits.bytes().all(|d| d.is_ascii_graphic());
    dialled.then_some(()).ok_or(Refusal::InvalidCalledDevice)
}
