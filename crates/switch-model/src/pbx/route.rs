//! Where digits lead: through the devices that send calls on, to a telephone or over a trunk.

use super::{CallId, Cause, Connection, ConnectionId, Device, ForwardingType, Pbx, Refusal, Report, Witness};
use crate::number::{Address, Number};

/// How often one call is sent on before the switch takes it for a circle.
const HOP_LIMIT: usize = 4;

/// The way of a call.
pub(super) struct Route {
    hops: Vec<Hop>,
    end: End,
}

/// A device that sends the call on.
struct Hop {
    from: Number,
    to: Number,
    cause: Cause,
}

/// Where the way ends.
enum End {
    /// At a device that can be rung.
    Inside(Number),
    /// Over a trunk, at a number outside.
    Outside { trunk: Number, number: Number },
}

impl Route {
    /// Whether the way leaves the switch.
    pub(super) fn is_outside(&self) -> bool {
        matches!(self.end, End::Outside { .. })
    }

    /// The device of the connection that the called party will have.
    pub(super) fn device(&self) -> &Number {
        match &self.end {
            End::Inside(device) | End::Outside { trunk: device, .. } => device,
        }
    }

    /// Where the call goes next: to a device that sends it on again, or to its end.
    pub(super) fn first_stop(&self) -> &Number {
        match (self.hops.first(), &self.end) {
            (Some(hop), _) => &hop.from,
            (None, End::Inside(number) | End::Outside { number, .. }) => number,
        }
    }

    /// The connection that the called party will have.
    pub(super) fn newcomer(&self) -> Connection {
        match &self.end {
            End::Inside(device) => Connection::alert(device),
            End::Outside { trunk, number } => Connection::seize_outbound(trunk, number),
        }
    }
}

impl Pbx {
    /// Where digits lead, or why they lead nowhere. Telephones in `taken` are part of the call already.
    pub(super) fn route(&self, digits: &str, taken: &[Number]) -> Result<Route, Cause> {
        let mut digits = Number::from(digits);
        let mut hops: Vec<Hop> = Vec::new();
        loop {
            if !digits.as_str().bytes().all(|d| d.is_ascii_digit()) {
                return Err(Cause::InvalidNumberFormat);
            }
            if digits.as_str().starts_with(self.config.outside_prefix) {
                return Ok(Route { hops, end: self.way_out(digits)? });
            }
            let dialled = self.devices.get(digits.as_str()).ok_or(Cause::NumberUnallocated)?;
            let Some((to, cause)) = self.sent_on_by(dialled, taken) else {
                self.may_ring(dialled.number.as_str(), taken)?;
                return Ok(Route { hops, end: End::Inside(digits) });
            };
            if hops.len() >= HOP_LIMIT {
                return Err(Cause::DestNotObtainable);
            }
            hops.push(Hop { from: digits, to: to.clone(), cause });
            digits = to;
        }
    }

    /// As [`Pbx::route`], for a call that goes on from a party of it: what leads nowhere is refused.
    pub(super) fn route_onwards(&self, id: CallId, digits: &str) -> Result<Route, Refusal> {
        let call = self.calls.get(&id).ok_or(Refusal::InvalidCall)?;
        let taken: Vec<Number> = call.connections().iter().map(|c| self.place_of(c)).collect();
        self.route(digits, &taken).map_err(not_reached)
    }

    /// Takes a call to the end of its way; gives the connection of the called party.
    pub(super) fn follow(&mut self, id: CallId, route: Route, why: Cause) -> ConnectionId {
        let mut cause = why;
        for hop in route.hops {
            self.send_on(id, &hop);
            cause = hop.cause;
        }
        match route.end {
            End::Inside(target) => self.ring(id, &target, cause),
            End::Outside { trunk, number } => self.enter_network(id, &trunk, &number),
        }
    }

    /// The telephone of a connection, or the trunk.
    pub(super) fn place_of(&self, connection: &Connection) -> Number {
        let device = connection.device();
        self.host_of(device.as_str()).unwrap_or(device).clone()
    }

    /// Where a device sends its calls on to: a host to its guest, always or while it is busy to where it was told to.
    fn sent_on_by(&self, dialled: &Device, taken: &[Number]) -> Option<(Number, Cause)> {
        let set = |kind| dialled.forwardings.get(&kind);
        let guest = self.guest_of(dialled.number.as_str());
        if let Some(to) = guest.or(set(ForwardingType::Immediate)) {
            return Some((to.clone(), Cause::CallForwardImmediate));
        }
        let to = set(ForwardingType::Busy)?;
        let is_busy = self.may_ring(dialled.number.as_str(), taken) == Err(Cause::Busy);
        is_busy.then(|| (to.clone(), Cause::CallForwardBusy))
    }

    fn may_ring(&self, target: &str, taken: &[Number]) -> Result<(), Cause> {
        let phone = self.telephone_of(target).ok_or(Cause::DestNotObtainable)?;
        if !self.is_usable(target, phone.as_str()) {
            return Err(Cause::DestOutOfOrder);
        }
        if self.devices.get(target).is_some_and(Device::is_not_to_be_disturbed) {
            return Err(Cause::DoNotDisturb);
        }
        if taken.contains(phone) || !self.can_ring(phone.as_str()) {
            return Err(Cause::Busy);
        }
        Ok(())
    }

    /// Without call waiting a telephone with any call is busy; with it, one without a free line.
    fn can_ring(&self, phone: &str) -> bool {
        let calls = self.connections_at(phone).count();
        if self.config.call_waiting { calls < self.config.lines } else { calls == 0 }
    }

    fn way_out(&self, number: Number) -> Result<End, Cause> {
        if number.as_str().len() < 2 {
            return Err(Cause::InvalidNumberFormat);
        }
        let trunk = self.free_trunk().ok_or(Cause::TrunksBusy)?;
        Ok(End::Outside { trunk, number })
    }

    /// A trunk without a call.
    pub(crate) fn free_trunk(&self) -> Option<Number> {
        let is_free = |trunk: &&Number| self.calls_of(trunk.as_str()).next().is_none();
        self.config.trunks.iter().find(is_free).cloned()
    }

    /// Told to the device that sends the call on as well, which never rings.
    fn send_on(&mut self, id: CallId, hop: &Hop) {
        let mut witnesses = self.parties_inside(id);
        witnesses.push(Witness::gone(&hop.from));
        let call = self.present(id);
        call.facts.last_redirection = Some(hop.from.clone());
        let (connection, facts) = (call.connection_id(&hop.from), call.facts.clone());
        let (new_destination, cause) = (hop.to.clone(), hop.cause);
        self.tell(witnesses, Report::Diverted { connection, new_destination, facts, cause });
    }

    fn ring(&mut self, id: CallId, target: &Number, cause: Cause) -> ConnectionId {
        let call = self.present(id);
        call.connections.push(Connection::alert(target));
        let (connection, facts) = (call.connection_id(target), call.facts.clone());
        self.tell_parties(id, Report::Delivered { connection: connection.clone(), facts, cause });
        connection
    }

    fn enter_network(&mut self, id: CallId, trunk: &Number, called: &Number) -> ConnectionId {
        let call = self.present(id);
        call.facts.associated_called = Some(trunk.clone());
        call.connections.push(Connection::seize_outbound(trunk, called));
        let (connection, facts) = (call.connection_id(trunk), call.facts.clone());
        self.tell_parties(id, Report::NetworkReached { connection: connection.clone(), facts });
        connection
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

/// What a service is refused with because of a destination that cannot be reached.
fn not_reached(cause: Cause) -> Refusal {
    if cause == Cause::Busy || cause == Cause::DoNotDisturb {
        Refusal::InvalidDestinationState
    } else if cause == Cause::DestOutOfOrder {
        Refusal::DestinationOutOfService
    } else if cause == Cause::TrunksBusy {
        Refusal::ResourceBusy
    } else {
        Refusal::InvalidDestination
    }
}
