//! The way from the link to the mailboxes of its DNs, and what happens when one of them is full.
//!
//! An event may be lost: its DN is told so, and read again. Anything else must arrive: it is kept and given later.
//! What is reported of an agent's id goes to the DN where the agent is.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use std::time::Duration;

use actix::Addr;
use telephony::address::DnNumber;
use telephony::ids::Token;
use telephony::substitution::Substitution;
use telephony::switch::{FromSwitch, SwitchEvent, SwitchFailure, SwitchResult};

use super::SwitchRoom;
use crate::dn::{DnActor, Told};
use crate::metrics::InMailbox;
use crate::metrics::labels::Overflow;

/// The DNs of a switch, by number.
#[derive(Debug)]
pub(super) struct Mailboxes {
    room: Rc<SwitchRoom>,
    dns: BTreeMap<DnNumber, Addr<DnActor>>,
    /// What a full mailbox did not take and must not lose, in order. Bounded by what can be asked: one answer for
    /// each question in the link's table, and a few words about the monitor. With each, when it was read.
    parked: BTreeMap<DnNumber, VecDeque<(FromSwitch, Option<Duration>)>>,
    /// Where the agents are whose ids are monitored.
    agents: Substitution,
}

impl Mailboxes {
    pub(super) fn new(
        room: Rc<SwitchRoom>,
        dns: BTreeMap<DnNumber, Addr<DnActor>>,
        agents: Substitution,
    ) -> Mailboxes {
        Mailboxes { room, dns, parked: BTreeMap::new(), agents }
    }

    /// How many DNs there are.
    pub(super) fn count(&self) -> usize {
        self.dns.len()
    }

    /// Whether that is one of them, and not an agent's id.
    pub(super) fn is_dn(&self, number: &DnNumber) -> bool {
        self.dns.contains_key(number)
    }

    /// What is to be monitored: agents' ids first, so that it is known who is where before a DN is read.
    pub(super) fn monitored_numbers(&self) -> Vec<DnNumber> {
        self.agents.ids().chain(self.dns.keys()).cloned().collect()
    }

    /// A monitor is set; some events came before the answer that says so.
    pub(super) fn monitor_set(&mut self, monitored: &DnNumber, early: Vec<SwitchEvent>) {
        if self.is_dn(monitored) {
            self.deliver(monitored, FromSwitch::Monitored);
        } else if let Some(dn) = self.agents.dn_of(monitored).cloned() {
            // Of an agent who is there already something may have been missed.
            self.deliver(&dn, FromSwitch::EventsLost);
        }
        for (dn, event) in
            early.into_iter().flat_map(|event| self.agents.turn(monitored, event)).collect::<Vec<_>>()
        {
            self.deliver(&dn, FromSwitch::Event(event));
        }
    }

    /// Gives an event on a monitor to whom it concerns.
    pub(super) fn deliver_event(&mut self, monitored: &DnNumber, event: SwitchEvent) {
        for (dn, event) in self.agents.turn(monitored, event) {
            self.deliver_event_to(&dn, event);
        }
    }

    /// Gives an answer to the DN that has asked.
    pub(super) fn deliver_answer(
        &mut self,
        dn: &DnNumber,
        token: Token,
        mut outcome: Result<SwitchResult, SwitchFailure>,
    ) {
        if let Ok(result) = &mut outcome {
            self.agents.turn_result(dn, result);
        }
        self.deliver(dn, FromSwitch::Answer(token, outcome));
    }

    /// The link is gone: nobody is known to be anywhere.
    pub(super) fn link_lost(&mut self) {
        self.agents.link_lost();
    }

    /// Gives an event to a DN, or notes that the DN has lost events.
    fn deliver_event_to(&self, dn: &DnNumber, event: SwitchEvent) {
        let Some(actor) = self.dns.get(dn).filter(|_| !self.room.unread.borrow().contains(dn)) else {
            return;
        };
        if self.parked.contains_key(dn) || actor.try_send(self.told(FromSwitch::Event(event))).is_err() {
            self.room.metrics.dn_overflows.count(Overflow::Event);
            tracing::error!(%dn, "the DN's mailbox is full; its events are dropped until it is read again");
            self.room.unread.borrow_mut().insert(dn.clone());
        }
    }

    /// Gives a message to its DN, now or later.
    pub(super) fn deliver(&mut self, dn: &DnNumber, message: FromSwitch) {
        let Some(actor) = self.dns.get(dn) else { return };
        if !self.parked.contains_key(dn) && actor.try_send(self.told(message.clone())).is_ok() {
            return;
        }
        self.room.metrics.dn_overflows.count(Overflow::Answer);
        self.parked.entry(dn.clone()).or_default().push_back((message, self.room.read_at.get()));
    }

    /// A message for a DN's mailbox, of the octets that are being handled.
    fn told(&self, message: FromSwitch) -> Told {
        Told { message, read_at: self.room.read_at.get(), slot: InMailbox::of(&self.room.metrics) }
    }

    /// Gives a message to every DN.
    pub(super) fn deliver_to_all(&mut self, message: &FromSwitch) {
        for dn in self.dns.keys().cloned().collect::<Vec<_>>() {
            self.deliver(&dn, message.clone());
        }
    }

    /// Gives what was kept, and tells DNs that they have lost events, as far as their mailboxes take it.
    pub(super) fn catch_up(&mut self) {
        for (dn, mut waiting) in std::mem::take(&mut self.parked) {
            while let (Some(actor), Some((message, read_at))) = (self.dns.get(&dn), waiting.front()) {
                let told = Told { read_at: *read_at, ..self.told(message.clone()) };
                if actor.try_send(told).is_err() {
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
