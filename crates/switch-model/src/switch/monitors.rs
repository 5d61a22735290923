//! The monitors of one link.

use crate::{dialect::Filter, number::Number, pbx::Refusal};

/// A monitor of a device.
#[derive(Debug)]
pub(super) struct Monitor {
    cross_ref: u16,
    pub(super) device: Number,
    pub(super) filter: Filter,
}

impl Monitor {
    /// The cross reference as it stands on the link.
    pub(super) fn cross_ref(&self) -> [u8; 2] {
        self.cross_ref.to_be_bytes()
    }
}

/// The monitors of one link; they end with it.
#[derive(Debug)]
pub(super) struct Monitors {
    monitors: Vec<Monitor>,
    first: u16,
    next: u16,
    limit: usize,
}

impl Monitors {
    /// Cross references are two octets, so there are never more than 65 535 monitors, whatever `limit` says.
    pub(super) fn new(limit: usize, first: u16) -> Self {
        Self { monitors: Vec::new(), first, next: first, limit: limit.min(usize::from(u16::MAX)) }
    }

    /// Starts a monitor and gives its cross reference. The same device may be monitored more than once.
    pub(super) fn start(&mut self, device: Number, filter: Filter) -> Result<[u8; 2], Refusal> {
        if self.monitors.len() >= self.limit {
            return Err(Refusal::MonitorLimit);
        }
        let cross_ref = self.free_cross_ref();
        self.monitors.push(Monitor { cross_ref, device, filter });
        Ok(cross_ref.to_be_bytes())
    }

    /// Has the next monitor bear the lowest cross reference that is free.
    pub(super) fn begin_anew(&mut self) {
        self.next = self.first;
    }

    /// Gives a monitor another filter.
    pub(super) fn change(&mut self, cross_ref: &[u8], filter: Filter) -> Result<(), Refusal> {
        let found = self.monitors.iter_mut().find(|m| m.cross_ref() == cross_ref);
        found.ok_or(Refusal::InvalidCrossReference)?.filter = filter;
        Ok(())
    }

    /// Stops a monitor.
    pub(super) fn stop(&mut self, cross_ref: &[u8]) -> Result<(), Refusal> {
        let found = self.monitors.iter().position(|m| m.cross_ref() == cross_ref);
        self.monitors.remove(found.ok_or(Refusal::InvalidCrossReference)?);
        Ok(())
    }

    /// The monitors of a device.
    pub(super) fn of<'a>(&'a self, device: &'a Number) -> impl Iterator<Item = &'a Monitor> {
        self.monitors.iter().filter(move |m| m.device == *device)
    }

    fn free_cross_ref(&mut self) -> u16 {
        loop {
            let candidate = self.next;
            self.next = self.next.wrapping_add(1);
            if !self.monitors.iter().any(|m| m.cross_ref == candidate) {
                return candidate;
            }
        }
    }
}
