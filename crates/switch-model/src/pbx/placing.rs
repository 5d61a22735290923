//! How a call begins: from a telephone, by a service, or from outside.

use super::{
    CALL_LIMIT, Call, CallId, Cause, Connection, ConnectionId, ConnectionState, Hand, Pbx, Refusal, Report,
};
use crate::number::{Address, Number};

/// Longest number that can be dialled, some digits more than any national plan has.
const DIGITS_LIMIT: usize = 32;

impl Pbx {
    /// Make Call: `calling` calls `called`, hands free.
    ///
    /// A number that leads nowhere is no refusal: the call begins and fails.
    ///
    /// # Errors
    /// `InvalidCallingDevice`, `InvalidCalledDevice` for a number that is empty or beyond any dialling plan, `InvalidAccountCode`, `ValueOutOfRange` for an unknown code, `InvalidObjectState`
    /// while the telephone is in use or belongs to somebody else, `CallingDeviceOutOfService`, `ResourceBusy`.
    pub fn make_call(
        &mut self,
        calling: &str,
        called: &str,
        account_code: Option<&str>,
    ) -> Result<ConnectionId, Refusal> {
        let device = self.devices.get(calling).ok_or(Refusal::InvalidCallingDevice)?.number.clone();
        check_dialled(called)?;
        account_code.map(|code| self.accepted(code)).transpose()?;
        self.may_begin(&device, None)?;
        let connection = self.seize(&device, Hand::Service, Cause::MakeCall);
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
        if rings {
            return self.answer_at(phone);
        }
        self.may_begin(&device, None)?;
        self.seize(&device, Hand::Person, Cause::NewCall);
        Ok(())
    }

    /// A person dials, with the handset lifted or not.
    pub(super) fn dial(&mut self, phone: &str, digits: &str) -> Result<(), Refusal> {
        let device = self.user_of(phone)?;
        check_dialled(digits)?;
        let dial_tone = self.at_phone(phone, &[ConnectionState::Initiated]);
        let connection = match dial_tone {
            Some(connection) => connection,
            None => {
                self.may_begin(&device, None)?;
                self.seize(&device, Hand::Person, Cause::NewCall)
            }
        };
        self.originate(&connection, digits);
        Ok(())
    }

    /// Somebody outside calls in; `from` is `None` where the caller wishes not to be named.
    pub(super) fn external_calls(&mut self, from: Option<&Number>, to: &str) -> Result<(), Refusal> {
        let no_such_number = [Cause::NumberUnallocated, Cause::InvalidNumberFormat];
        let route = self.route(to, &[]).map_err(|cause| match no_such_number.contains(&cause) {
            true => Refusal::InvalidDevice,
            false => Refusal::InvalidObjectState,
        })?;
        if route.is_outside() {
            return Err(Refusal::InvalidCalledDevice);
        }
        let trunk = self.free_trunk().ok_or(Refusal::ResourceBusy)?;
        let caller = Connection::seize_inbound(&trunk, from.map_or(Address::Restricted, Address::from));
        self.has_room()?;
        let id = self.begin(caller, Address::Known(to.into()), Cause::NewCall);
        self.follow(id, route, Cause::NewCall);
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

    /// Goes off the hook because of `origin`.
    pub(super) fn seize(&mut self, device: &Number, hand: Hand, origin: Cause) -> ConnectionId {
        let id = self.begin(Connection::initiate(device, hand), Address::NotKnown, origin);
        let connection = ConnectionId { call: id, device: device.clone() };
        self.tell_parties(id, Report::ServiceInitiated { connection: connection.clone(), cause: origin });
        connection
    }

    /// Whether a device can begin a call; one in `beside` will be on hold by then.
    pub(super) fn may_begin(&self, device: &Number, beside: Option<CallId>) -> Result<(), Refusal> {
        let phone = self.telephone_of(device.as_str()).ok_or(Refusal::InvalidObjectState)?;
        if !self.is_usable(device.as_str(), phone.as_str()) {
            return Err(Refusal::CallingDeviceOutOfService);
        }
        let mut calls = self.connections_at(phone.as_str());
        let only_held =
            calls.all(|(call, c)| c.state() == ConnectionState::Hold || Some(call.id()) == beside);
        if !only_held || self.connections_at(phone.as_str()).count() >= self.config.lines {
            return Err(Refusal::InvalidObjectState);
        }
        self.has_room()
    }

    fn has_room(&self) -> Result<(), Refusal> {
        (self.calls.len() < CALL_LIMIT).then_some(()).ok_or(Refusal::ResourceBusy)
    }

    fn begin(&mut self, caller: Connection, called: Address, origin: Cause) -> CallId {
        let id = self.ids.take(&self.calls);
        self.last_serial += 1;
        self.calls.insert(id, Call::begin(id, self.last_serial, caller, called, origin));
        id
    }

    /// Dials at a telephone that is off the hook.
    pub(super) fn originate(&mut self, connection: &ConnectionId, digits: &str) {
        let call = self.present(connection.call);
        call.facts.called = Address::Known(digits.into());
        call.connection_mut(connection.device.as_str())
            .expect("the caller's connection has just begun")
            .originate();
        let cause = if call.origin == Cause::Consultation { Cause::Consultation } else { Cause::NewCall };
        let facts = call.facts.clone();
        let report = Report::Originated { connection: connection.clone(), facts, cause };
        self.tell_parties(connection.call, report);
        let phone = self.telephone_of(connection.device.as_str()).cloned();
        match self.route(digits, phone.as_slice()) {
            Ok(route) => drop(self.follow(connection.call, route, cause)),
            Err(cause) => self.fail(connection.call, Address::Known(digits.into()), cause),
        }
    }

    /// Whether a device and the telephone that it is used at are in service.
    pub(super) fn is_usable(&self, device: &str, phone: &str) -> bool {
        [device, phone].iter().all(|n| self.devices.get(*n).is_some_and(|d| d.in_service))
    }
}

/// Signs that a telephone could send, and not too many; whether they make a number is seen when the call goes there.
pub(super) fn check_dialled(digits: &str) -> Result<(), Refusal> {
    let dialled = (1..=DIGITS_LIMIT).contains(&digits.len()) && digits.bytes().all(|d| d.is_ascii_graphic());
    dialled.then_some(()).ok_or(Refusal::InvalidCalledDevice)
}
