//! Guests and hosts. A joined guest owns the host's telephone: calls are placed from and to the guest's number, and
//! what is dialled to the host is sent on to the guest.
//!
//! ```text
//!           associate (guest free, host free)
//!   free ------------------------------------> joined(host)
//!     ^                                            |
//!     +--------------------------------------------+
//!            part (no call of the guest left)
//! ```

use super::{Cause, DeviceKind, ForwardingType, Hand, Pbx, Refusal, Report};
use crate::number::Number;

/// A guest's place.
#[derive(Clone, Debug)]
pub(super) struct HotDesk {
    host: Number,
    hand: Hand,
}

impl Pbx {
    /// Joins a guest to a host.
    ///
    /// # Errors
    /// `InvalidDevice`; `RequestIncompatibleWithObject` if `guest` is no guest, `host` no telephone, or one of them is
    /// not enabled; `DeviceOutOfService`; `InvalidObjectState` if the guest is joined already or the host is taken.
    pub fn associate_guest(&mut self, guest: &str, host: &str) -> Result<(), Refusal> {
        self.associate_by(guest, host, Hand::Service)
    }

    /// Parts a guest from its host.
    ///
    /// # Errors
    /// `InvalidDevice`; `RequestIncompatibleWithObject` if `guest` is no guest or not enabled; `InvalidObjectState` if
    /// it is not joined or still has a call.
    pub fn part_guest(&mut self, guest: &str) -> Result<(), Refusal> {
        let guest = self.enabled(guest, DeviceKind::Guest)?;
        self.may_part(&guest)?;
        self.part(&guest);
        Ok(())
    }

    /// An administrator moves a guest to a host, or parts it. Only the association that is new is told: that it ends the
    /// guest's former one, and that of whoever had the host, goes without saying. An agent who had it is signed out.
    pub(super) fn move_guest(&mut self, guest: &str, host: Option<&str>) -> Result<(), Refusal> {
        let Some(host) = host else { return self.part_guest(guest) };
        let (guest, host) = self.may_join(guest, host)?;
        let former = self.guest_of(host.as_str()).cloned();
        let leaves = self.host_of(guest.as_str()).is_some().then(|| guest.clone());
        let in_the_way: Vec<Number> = leaves.into_iter().chain(former.filter(|f| *f != guest)).collect();
        for joined in &in_the_way {
            self.may_part(joined)?;
        }
        for joined in &in_the_way {
            self.make_way(joined, &host)?;
        }
        self.join(&guest, &host, Hand::Person);
        Ok(())
    }

    /// The guest that has taken a host's telephone.
    pub fn guest_of(&self, host: &str) -> Option<&Number> {
        self.hot_desks.iter().find(|(_, desk)| desk.host.as_str() == host).map(|(guest, _)| guest)
    }

    /// The host whose telephone a guest has taken.
    pub fn host_of(&self, guest: &str) -> Option<&Number> {
        self.hot_desks.get(guest).map(|desk| &desk.host)
    }

    /// Who joined the guest to its host.
    pub fn joined_by(&self, guest: &str) -> Option<Hand> {
        self.hot_desks.get(guest).map(|desk| desk.hand)
    }

    fn associate_by(&mut self, guest: &str, host: &str, hand: Hand) -> Result<(), Refusal> {
        let (guest, host) = self.may_join(guest, host)?;
        if self.host_of(guest.as_str()).is_some() || self.guest_of(host.as_str()).is_some() {
            return Err(Refusal::InvalidObjectState);
        }
        self.join(&guest, &host, hand);
        Ok(())
    }

    fn may_join(&self, guest: &str, host: &str) -> Result<(Number, Number), Refusal> {
        let guest = self.enabled(guest, DeviceKind::Guest)?;
        let host = self.enabled(host, DeviceKind::Phone)?;
        let in_service = |n: &Number| self.device(n.as_str()).is_some_and(super::Device::is_in_service);
        if !in_service(&guest) || !in_service(&host) {
            return Err(Refusal::DeviceOutOfService);
        }
        Ok((guest, host))
    }

    fn enabled(&self, number: &str, kind: DeviceKind) -> Result<Number, Refusal> {
        let device = self.known(number)?;
        if device.kind != kind || !device.may_hot_desk {
            return Err(Refusal::RequestIncompatibleWithObject);
        }
        Ok(device.number.clone())
    }

    pub(super) fn may_part(&self, guest: &Number) -> Result<(), Refusal> {
        let has_calls = self.calls_of(guest.as_str()).next().is_some();
        if self.host_of(guest.as_str()).is_none() || has_calls {
            return Err(Refusal::InvalidObjectState);
        }
        Ok(())
    }

    pub(super) fn join(&mut self, guest: &Number, host: &Number, hand: Hand) {
        self.hot_desks.insert(guest.clone(), HotDesk { host: host.clone(), hand });
        self.tell_desk(guest, host, true);
    }

    pub(super) fn part(&mut self, guest: &Number) {
        if let Some(desk) = self.hot_desks.remove(guest) {
            self.tell_desk(guest, &desk.host, false);
        }
    }

    /// The time of a guest at its host is over; an agent is signed out with it.
    ///
    /// # Errors
    /// `InvalidObjectState` if it is not joined or still has a call.
    pub fn end_hot_desk(&mut self, guest: &Number) -> Result<(), Refusal> {
        self.may_part(guest)?;
        match self.agent_with(guest) {
            Some(device) => self.sign_out(&device, Cause::DurationExceeded),
            None => {
                self.part(guest);
                Ok(())
            }
        }
    }

    /// Whether a guest is joined and has no call, so that it can leave.
    pub fn can_leave_desk(&self, guest: &Number) -> bool {
        self.may_part(guest).is_ok()
    }

    /// Takes a guest from its host for an association that comes now, or signs out the agent who is one. What forbids it
    /// has been asked before.
    fn make_way(&mut self, joined: &Number, new_host: &Number) -> Result<(), Refusal> {
        if let Some(device) = self.agent_with(joined) {
            return self.sign_out(&device, Cause::ForcedTransition);
        }
        if let Some(desk) = self.hot_desks.remove(joined).filter(|desk| desk.host != *new_host) {
            self.tell_forwarding(&desk.host, None);
        }
        Ok(())
    }

    /// Where the agent with that identifier is.
    fn agent_with(&self, id: &Number) -> Option<Number> {
        self.agents.iter().find(|(_, agent)| agent.id() == id).map(|(at, _)| at.clone())
    }

    fn tell_desk(&mut self, guest: &Number, host: &Number, associated: bool) {
        let report = Report::GuestAssociated { guest: guest.clone(), host: host.clone(), associated };
        self.tell_device(guest, None, report);
        self.tell_forwarding(host, associated.then(|| guest.clone()));
    }

    fn tell_forwarding(&mut self, host: &Number, to: Option<Number>) {
        let (device, kind) = (host.clone(), ForwardingType::Immediate);
        self.tell_device(host, None, Report::Forwarding { device, kind, to });
    }
}
