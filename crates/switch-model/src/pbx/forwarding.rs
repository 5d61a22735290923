//! Devices whose calls go elsewhere, or that are not to be rung.

use super::{Pbx, Refusal, Report, placing::check_dialled};
use crate::number::Number;

/// Which calls go elsewhere, by the values of `ForwardingType` in ECMA-285 (device-feature-types). The switch does not
/// tell calls from inside and outside apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ForwardingType {
    /// All.
    Immediate = 0,
    /// Those that find the device busy.
    Busy = 1,
    /// Those that nobody answers.
    NoAnswer = 2,
}

impl Pbx {
    /// Set Forwarding. `to` of `None`: no longer.
    ///
    /// # Errors
    /// `InvalidDevice`; `InvalidForwardingDestination` for the device itself and for what is no number of the switch
    /// or outside; `InvalidObjectState` for all calls of a host, which go to its guest; `FeatureAlreadySet`.
    pub fn set_forwarding(
        &mut self,
        device: &str,
        kind: ForwardingType,
        to: Option<&str>,
    ) -> Result<(), Refusal> {
        let to = to.map(|to| self.forwarding_destination(device, to)).transpose()?;
        let known = self.known(device)?;
        if known.forwardings.get(&kind) == to.as_ref() {
            return Err(Refusal::FeatureAlreadySet);
        }
        if kind == ForwardingType::Immediate && self.guest_of(device).is_some() {
            return Err(Refusal::InvalidObjectState);
        }
        let device = known.number.clone();
        let forwardings = &mut self.devices.get_mut(&device).expect("it is known").forwardings;
        match &to {
            Some(to) => drop(forwardings.insert(kind, to.clone())),
            None => drop(forwardings.remove(&kind)),
        }
        self.tell_device(&device.clone(), None, Report::Forwarding { device, kind, to });
        Ok(())
    }

    /// Get Forwarding: what is on, that of a host to its guest included.
    ///
    /// # Errors
    /// `InvalidDevice`.
    pub fn forwardings(&self, device: &str) -> Result<Vec<(ForwardingType, Number)>, Refusal> {
        let mut on = self.known(device)?.forwardings.clone();
        on.extend(self.guest_of(device).map(|guest| (ForwardingType::Immediate, guest.clone())));
        Ok(on.into_iter().collect())
    }

    /// Set Do Not Disturb.
    ///
    /// # Errors
    /// `InvalidDevice`, `FeatureAlreadySet`.
    pub fn set_do_not_disturb(&mut self, device: &str, on: bool) -> Result<(), Refusal> {
        let known = self.devices.get_mut(device).ok_or(Refusal::InvalidDevice)?;
        if std::mem::replace(&mut known.do_not_disturb, on) == on {
            return Err(Refusal::FeatureAlreadySet);
        }
        let device = known.number.clone();
        self.tell_device(&device.clone(), None, Report::DoNotDisturb { device, on });
        Ok(())
    }

    /// Get Do Not Disturb.
    ///
    /// # Errors
    /// `InvalidDevice`.
    pub fn do_not_disturb(&self, device: &str) -> Result<bool, Refusal> {
        Ok(self.known(device)?.do_not_disturb)
    }

    /// A person has all calls sent on, or no longer.
    pub(super) fn forward_at(&mut self, phone: &str, to: Option<&str>) -> Result<(), Refusal> {
        let user = self.user_of(phone)?;
        self.set_forwarding(user.as_str(), ForwardingType::Immediate, to)
    }

    /// A person wishes not to be rung, or to be rung again.
    pub(super) fn do_not_disturb_at(&mut self, phone: &str, on: bool) -> Result<(), Refusal> {
        let user = self.user_of(phone)?;
        self.set_do_not_disturb(user.as_str(), on)
    }

    fn forwarding_destination(&self, device: &str, to: &str) -> Result<Number, Refusal> {
        check_dialled(to).map_err(|_| Refusal::InvalidForwardingDestination)?;
        let outside = to.starts_with(self.config.outside_prefix);
        let known = outside || self.devices.contains_key(to);
        (known && device != to).then(|| to.into()).ok_or(Refusal::InvalidForwardingDestination)
    }
}
