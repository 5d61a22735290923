//! The way from the link to the mailboxes of its DNs, and what happens when one of them is full.
//!
//! An event may be lost: its DN is told so, and read again. Anything else must arrive: it is kept and given later.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use actix::Addr;
use telephony::address::DnNumber;
use telephony::switch::{FromSwitch, SwitchEvent};

use super::SwitchRoom;
use crate::dn::{DnActor, Told};

/// The DNs of a switch, by number.
#[derive(Debug)]
pub(super) struct Mailboxes {
    room: Rc<SwitchRoom>,
    dns: BTreeMap<DnNumber, Addr<DnActor>>,
    /// What a full mailbox did not take and must not lose, in order. Bounded by what can be asked: one answer for
    /// each question in the link's table, and a few words about the monitor.
    parked: BTreeMap<DnNumber, VecDeque<FromSwitch>>,
}

impl Mailboxes {
    pub(super) fn new(room: Rc<SwitchRoom>, dns: BTreeMap<DnNumber, Addr<DnActor>>) -> Mailboxes {
        Mailboxes { room, dns, parked: BTreeMap::new() }
    }

    /// How many DNs there are.
    pub(super) fn count(&self) -> usize {
        self.dns.len()
    }

    /// Their numbers.
    pub(super) fn numbers(&self) -> Vec<DnNumber> {
        self.dns.keys().cloned().collect()
    }

    /// Gives an event to its DN, or notes that the DN has lost events.
    pub(super) fn deliver_event(&self, dn: &DnNumber, event: SwitchEvent) {
        let Some(actor) = self.dns.get(dn).filter(|_| !self.room.unread.borrow().contains(dn)) else {
            return;
        };
        if self.parked.contains_key(dn) || actor.try_send(Told(FromSwitch::Event(event))).is_err() {
            tracing::error!(%dn, "the DN's mailbox is full; its events are dropped until it is read again");
            self.room.unread.borrow_mut().insert(dn.clone());
        }
    }

    /// Gives a message to its DN, now or later.
    pub(super) fn deliver(&mut self, dn: &DnNumber, message: FromSwitch) {
        let Some(actor) = self.dns.get(dn) else { return };
        if !self.parked.contains_key(dn) && actor.try_send(Told(message.clone())).is_ok() {
            return;
        }
        self.parked.entry(dn.clone()).or_default().push_back(message);
    }

    /// Gives a message to every DN.
    pub(super) fn deliver_to_all(&mut self, message: &FromSwitch) {
        for dn in self.numbers() {
            self.deliver(&dn, message.clone());
        }
    }

    /// Gives what was kept, and tells DNs that they have lost events, as far as their mailboxes take it.
    pub(super) fn catch_up(&mut self) {
        for (dn, mut waiting) in std::mem::take(&mut self.parked) {
            while let (Some(actor), Some(message)) = (self.dns.get(&dn), waiting.front()) {
                if actor.try_send(Told(message.clone())).is_err() {
                    break;
                }
                waiting.pop_front();
            }
            if !waiting.is_empty() {
                self.parked.insert(dn, waiting);
            }
        }
        let unread: Vec<_> = self.room.unread.borrow().iter().cloned().collect();
        for dn in unread.iter().filter(|dn| !self.parked.contains_key(dn)).cloned().collect::<Vec<_>>() {
            self.deliver(&dn, FromSwitch::EventsLost);
        }
    }
}
