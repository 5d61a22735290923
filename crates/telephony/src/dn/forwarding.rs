//! The forwarding of this DN's calls (call-models.md 11): as the switch reports it, and as it was read.

use std::sync::Arc;

use super::{Dn, World};
use crate::event::{Event, EventName};
use crate::names::ForwardMode;
use crate::switch::SwitchResult;

impl Dn {
    /// Where the calls of this device are forwarded, read from the switch: what it does not name is no more.
    pub(super) fn forwards_read(&mut self, world: &mut World<'_>, result: SwitchResult) {
        if let SwitchResult::Forwards(found) = result {
            let is_gone = |mode: &ForwardMode| !found.iter().any(|(there, _)| there == mode);
            let gone: Vec<_> = self.forwards.keys().copied().filter(is_gone).collect();
            for mode in gone {
                self.forwarding_reported(mode, None, false);
            }
            for (mode, to) in found {
                self.forwarding_reported(mode, Some(to), true);
            }
        }
        self.finish_reading(world);
    }

    /// The switch forwards calls of this device, or does not any more.
    pub(super) fn forwarding_reported(&mut self, mode: ForwardMode, to: Option<Arc<str>>, on: bool) {
        let (name, other_dn) = match to.filter(|_| on) {
            Some(to) => {
                if self.forwards.insert(mode, to.clone()).is_some_and(|former| former == to) {
                    return;
                }
                (EventName::ForwardSet, Some(to))
            }
            None => {
                if self.forwards.remove(&mode).is_none() {
                    return;
                }
                (EventName::ForwardCancel, None)
            }
        };
        let event = Event { other_dn, forward_mode: Some(mode), ..Event::of(name, self.number()) };
        self.publish(event);
    }
}
