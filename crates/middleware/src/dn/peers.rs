//! The way from one DN to another of its switch, and what happens when the other's mailbox is full.
//!
//! A question is refused then, as its client can ask again. Anything else tells what the switch has said, and nobody would
//! say it again: it waits, in its order, and is given a moment later.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use actix::{AsyncContext, Context, Handler, Message as ActixMessage};
use telephony::address::DnNumber;
use telephony::peer::{HostRefusal, PeerMessage};

use super::{Cause, DnActor};
use crate::metrics::InMailbox;
use crate::metrics::labels::Overflow;

/// Messages that may wait for one other DN; one more is lost, and the log says so.
const MAX_WAITING: usize = 64;
/// After how long a full mailbox is tried again.
const PAUSE: Duration = Duration::from_millis(20);

/// Something that another DN tells this one.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(super) struct PeerTold {
    message: PeerMessage,
    slot: InMailbox,
}

/// What a DN has for others and could not give.
#[derive(Debug, Default)]
pub(super) struct Peers {
    /// What waits for room in a mailbox, by receiver; oldest first.
    waiting: BTreeMap<DnNumber, VecDeque<PeerMessage>>,
    /// Whether the mailboxes are tried again without further ado.
    is_awaited: bool,
    /// What is not given at all, of which the core has yet to hear; oldest first.
    undelivered: VecDeque<(DnNumber, PeerMessage, HostRefusal)>,
}

impl Peers {
    /// The oldest message that is not given at all.
    pub(super) fn next_undelivered(&mut self) -> Option<(DnNumber, PeerMessage, HostRefusal)> {
        self.undelivered.pop_front()
    }

    fn wait(&mut self, to: DnNumber, message: PeerMessage) {
        if matches!(message, PeerMessage::AskHost { .. }) {
            return self.undelivered.push_back((to, message, HostRefusal::Unreachable));
        }
        let waiting = self.waiting.entry(to.clone()).or_default();
        if waiting.len() == MAX_WAITING {
            tracing::error!(%to, "the DN takes no messages of others; one of them is lost");
            return self.undelivered.push_back((to, message, HostRefusal::Unreachable));
        }
        waiting.push_back(message);
    }
}

impl DnActor {
    /// Gives the message to another DN, behind all that waits for it.
    pub(super) fn tell(&mut self, to: DnNumber, message: PeerMessage) {
        if self.room.directory.peer(&to, &self.room.name).is_none() {
            self.peers.undelivered.push_back((to, message, HostRefusal::NotConfigured));
        } else if self.peers.waiting.contains_key(&to) || !self.give(&to, &message) {
            self.room.metrics.dn_overflows.count(Overflow::Peer);
            self.peers.wait(to, message);
        }
    }

    /// Whether the other DN has room for it.
    fn give(&self, to: &DnNumber, message: &PeerMessage) -> bool {
        let Some(peer) = self.room.directory.peer(to, &self.room.name) else { return false };
        let slot = InMailbox::of(&self.room.metrics);
        peer.try_send(PeerTold { message: message.clone(), slot }).is_ok()
    }

    /// Has what waits given when there may be room for it.
    pub(super) fn await_peers(&mut self, ctx: &mut Context<Self>) {
        if self.peers.waiting.is_empty() || std::mem::replace(&mut self.peers.is_awaited, true) {
            return;
        }
        ctx.run_later(PAUSE, |actor, ctx| {
            actor.peers.is_awaited = false;
            actor.give_what_waits();
            actor.await_peers(ctx);
        });
    }

    fn give_what_waits(&mut self) {
        for (to, mut waiting) in std::mem::take(&mut self.peers.waiting) {
            while waiting.front().is_some_and(|message| self.give(&to, message)) {
                waiting.pop_front();
            }
            if !waiting.is_empty() {
                self.peers.waiting.insert(to, waiting);
            }
        }
    }
}

impl Handler<PeerTold> for DnActor {
    type Result = ();

    fn handle(&mut self, told: PeerTold, ctx: &mut Context<Self>) {
        let PeerTold { message, slot } = told;
        drop(slot);
        self.turn(ctx, Cause::Peer, |dn, world| dn.handle_peer(world, message));
    }
}
