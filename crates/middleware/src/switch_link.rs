//! The link to a switch: its actor, its socket, and the room that the switch's actors share on their thread.

mod actor;
mod mailboxes;
mod monitors;
mod socket;
mod translate;
mod unoffered;
mod views;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use actix::{Actor, Addr, Message as ActixMessage};
use actix_rt::Arbiter;
use telephony::address::DnNumber;
use telephony::call::Calls;
use telephony::dn::{DnConfig, Effect};
use telephony::durable::DurableDn;
use telephony::ids::{ConnId, IdSource, Token};
use telephony::options::{LogoutLevels, Numbering, Options};
use telephony::substitution::Substitution;
use telephony::switch::SwitchRequest;
use tokio::sync::oneshot;

pub use actor::SwitchLinkActor;

use crate::clock::Clock;
use crate::config::SwitchConfig;
use crate::directory::{Directory, DnEntry};
use crate::dn::DnActor;
use crate::dn_log::Retention;
use crate::journal::{Journal, Restored};
use crate::metrics::SwitchMetrics;

use mailboxes::Mailboxes;

/// What the actors of one switch share; they live on one thread, so nothing here needs a lock.
#[derive(Debug)]
pub struct SwitchRoom {
    pub(crate) name: Arc<str>,
    pub(crate) calls: RefCell<Calls>,
    pub(crate) numbering: Numbering,
    options: RefCell<Arc<Options>>,
    logout_on_unreg: RefCell<Arc<LogoutLevels>>,
    retention: Cell<Retention>,
    pub(crate) clock: Clock,
    pub(crate) epoch: Arc<str>,
    pub(crate) directory: Arc<Directory>,
    pub(crate) journal: Arc<Journal>,
    pub(crate) metrics: Arc<SwitchMetrics>,
    /// When the octets that are being handled were read from the switch's socket.
    pub(crate) read_at: Cell<Option<Duration>>,
    resync: Resync,
    /// DNs whose events were lost and that have not been told so yet.
    pub(crate) unread: RefCell<BTreeSet<DnNumber>>,
    link: OnceCell<Addr<SwitchLinkActor>>,
    /// Who waits for which ticket of the journal, in the order in which they came.
    waiters: RefCell<VecDeque<(u64, oneshot::Sender<()>)>>,
    /// Calls whose data was handed to the journal and may not be there yet, each with its ticket.
    unkept_data: RefCell<BTreeMap<ConnId, u64>>,
}

impl SwitchRoom {
    /// Resolves when the ticket is kept, or never will be. Of several that wait, whoever came first goes on first, so that what the
    /// journal holds up keeps its order over all DNs of the switch.
    pub(crate) fn kept(self: &Rc<Self>, ticket: u64) -> impl Future<Output = ()> + use<> {
        let (sender, receiver) = oneshot::channel();
        let first = self.waiters.borrow().is_empty();
        self.waiters.borrow_mut().push_back((ticket, sender));
        if first {
            actix_rt::spawn(self.clone().let_them_go_on());
        }
        async move {
            // The room goes only with all who wait in it.
            let _ = receiver.await;
        }
    }

    /// The data of calls was handed in, by whichever of their DNs.
    pub(crate) fn data_handed_in(&self, calls: Vec<ConnId>, ticket: u64) {
        if calls.is_empty() {
            return;
        }
        let committed = *self.journal.committed().borrow();
        let mut unkept = self.unkept_data.borrow_mut();
        unkept.retain(|_, ticket| *ticket > committed);
        unkept.extend(calls.into_iter().map(|conn_id| (conn_id, ticket)));
    }

    /// The ticket that the effect must wait for because of the data of calls that it shows; 0 for none.
    pub(crate) fn data_told_in(&self, effect: &Effect) -> u64 {
        let unkept = self.unkept_data.borrow();
        match effect {
            Effect::Publish { event, .. } | Effect::Answer { event, .. } => match event.conn_id {
                Some(conn_id) => unkept.get(&conn_id).copied().unwrap_or(0),
                None => unkept.values().max().copied().unwrap_or(0),
            },
            Effect::Registered { .. } => unkept.values().max().copied().unwrap_or(0),
            Effect::Unregistered { .. }
            | Effect::Ask { .. }
            | Effect::Record(_)
            | Effect::Unchanged(_)
            | Effect::Tell { .. }
            | Effect::Note(_)
            | Effect::ReadAgain { .. } => 0,
        }
    }

    async fn let_them_go_on(self: Rc<Self>) {
        let mut committed = self.journal.committed();
        loop {
            let Some(ticket) = self.waiters.borrow().front().map(|(ticket, _)| *ticket) else { return };
            let goes_on = |committed: &u64| *committed >= ticket || self.journal.has_ended();
            if committed.wait_for(goes_on).await.is_err() {
                return self.waiters.borrow_mut().clear();
            }
            if let Some((_, waiter)) = self.waiters.borrow_mut().pop_front() {
                // Whoever does not wait any more need not be told.
                let _ = waiter.send(());
            }
        }
    }

    /// The options in force.
    pub(crate) fn options(&self) -> Arc<Options> {
        self.options.borrow().clone()
    }

    /// `agent-logout-on-unreg`, as it is in force.
    pub(crate) fn logout_on_unreg(&self) -> Arc<LogoutLevels> {
        self.logout_on_unreg.borrow().clone()
    }

    /// How much of each DN's events is kept.
    pub(crate) fn retention(&self) -> Retention {
        self.retention.get()
    }

    /// From now on these hold for the whole switch.
    pub(crate) fn set_options(
        &self,
        options: Arc<Options>,
        retention: Retention,
        logout_on_unreg: Arc<LogoutLevels>,
    ) {
        *self.options.borrow_mut() = options;
        *self.logout_on_unreg.borrow_mut() = logout_on_unreg;
        self.retention.set(retention);
    }

    /// The link has become operational: from now on DNs are read.
    pub(crate) fn resync_begins(&self) {
        self.resync.refused.borrow_mut().clear();
        self.resync.since.set(Some(self.clock.elapsed()));
    }

    /// The link is gone before all DNs were in sync.
    pub(crate) fn resync_is_off(&self) {
        self.resync.refused.borrow_mut().clear();
        self.resync.since.set(None);
    }

    /// A DN has come into sync, or is in sync no more. With the last one that the switch lets be monitored the time of the
    /// resynchronisation is known.
    pub(crate) fn synced(&self, in_sync: bool) {
        let out = &self.resync.out_of_sync;
        out.set(if in_sync { out.get().saturating_sub(1) } else { out.get() + 1 });
        self.end_resync_with_the_last();
    }

    /// The switch refuses the monitor of the DN: nothing more is to be waited for of it.
    pub(crate) fn monitor_refused(&self, dn: &DnNumber) {
        self.resync.refused.borrow_mut().insert(dn.clone());
        self.end_resync_with_the_last();
    }

    /// The monitor of the DN is set.
    pub(crate) fn monitor_set(&self, dn: &DnNumber) {
        self.resync.refused.borrow_mut().remove(dn);
    }

    fn end_resync_with_the_last(&self) {
        if self.out_of_sync() <= self.refused()
            && let Some(since) = self.resync.since.take()
        {
            self.metrics.resync.observe(self.clock.elapsed().saturating_sub(since));
        }
    }

    /// How many DNs are not in sync.
    pub(crate) fn out_of_sync(&self) -> usize {
        self.resync.out_of_sync.get()
    }

    /// How many DNs the switch does not let be monitored; none of them is in sync.
    pub(crate) fn refused(&self) -> usize {
        self.resync.refused.borrow().len()
    }

    /// The link's actor.
    pub(crate) fn link(&self) -> Option<&Addr<SwitchLinkActor>> {
        self.link.get()
    }
}

/// How far the resynchronisation is.
#[derive(Debug)]
struct Resync {
    /// DNs whose state is uncertain.
    out_of_sync: Cell<usize>,
    /// Those of them whose monitor the switch has refused on this link.
    refused: RefCell<BTreeSet<DnNumber>>,
    /// When the link became operational, until all other DNs are in sync.
    since: Cell<Option<Duration>>,
}

impl Resync {
    fn of(dns: usize) -> Resync {
        Resync { out_of_sync: Cell::new(dns), refused: RefCell::default(), since: Cell::new(None) }
    }
}

/// What a switch's room is made of.
#[derive(Debug)]
pub(crate) struct RoomConfig {
    pub(crate) switch: SwitchConfig,
    pub(crate) ids: IdSource,
    pub(crate) options: Arc<Options>,
    pub(crate) retention: Retention,
    pub(crate) clock: Clock,
    pub(crate) epoch: Arc<str>,
    pub(crate) directory: Arc<Directory>,
    pub(crate) journal: Arc<Journal>,
    pub(crate) metrics: Arc<SwitchMetrics>,
    /// What a former life has left of this switch.
    pub(crate) restored: Restored,
}

/// A switch whose actors run.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) link: Addr<SwitchLinkActor>,
    pub(crate) arbiter: Arbiter,
}

/// A DN asks the switch something.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(crate) struct Ask {
    pub(crate) dn: DnNumber,
    pub(crate) token: Token,
    pub(crate) request: SwitchRequest,
}

/// A DN is out of sync: its monitor is to be set anew.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(crate) struct ReadAgain(pub(crate) DnNumber);

/// What may change while the server runs has changed.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(crate) struct Reconfigure {
    pub(crate) options: Arc<Options>,
    pub(crate) retention: Retention,
    pub(crate) switch: SwitchConfig,
}

/// Stop the monitors, release the link. Answered when that is done.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(crate) struct Stop;

/// Starts the actors of a switch on the calling thread.
pub(crate) fn start(config: RoomConfig) -> Addr<SwitchLinkActor> {
    let RoomConfig {
        switch,
        ids,
        options,
        retention,
        clock,
        epoch,
        directory,
        journal,
        metrics,
        mut restored,
    } = config;
    let mut calls = Calls::new(ids);
    let numbering = Numbering::new(switch.dns.iter().map(|dn| dn.number.clone()))
        .with_guest_agents(switch.monitored_agents.iter().cloned());
    calls.restore(std::mem::take(&mut restored.calls), &numbering);
    for dn in &switch.dns {
        let kept = restored.dns.get(&dn.number);
        let its: Vec<_> = kept.iter().flat_map(|kept| &kept.legs).map(|leg| leg.conn_id).collect();
        let retained = kept.and_then(|kept| kept.retained.as_ref()).map(|leg| leg.conn_id);
        calls.settle(&dn.number, &its, retained);
    }
    calls.end_deserted();
    let room = Rc::new(SwitchRoom {
        name: switch.name.clone(),
        calls: RefCell::new(calls),
        numbering,
        options: RefCell::new(options),
        logout_on_unreg: RefCell::new(switch.logout_on_unreg.clone()),
        retention: Cell::new(retention),
        clock,
        epoch,
        directory,
        journal,
        metrics,
        read_at: Cell::new(None),
        resync: Resync::of(switch.dns.len()),
        unread: RefCell::default(),
        link: OnceCell::new(),
        waiters: RefCell::default(),
        unkept_data: RefCell::default(),
    });
    let kept = |dn: &DnConfig| restored.dns.get(&dn.number).cloned().unwrap_or_default();
    let entries: Vec<_> = switch.dns.iter().map(|dn| start_dn(dn, kept(dn), &room)).collect();
    room.directory.enter_dns(entries.iter().cloned());
    let actors = entries.into_iter().map(|(number, entry)| (number, entry.actor)).collect();
    let agents = Substitution::new(switch.monitored_agents.iter().cloned()).remembering(seats(&restored.dns));
    let link =
        SwitchLinkActor::new(switch, Mailboxes::new(room.clone(), actors, agents), room.clone()).start();
    room.link.set(link.clone()).expect("a room is made with one link");
    link
}

/// Where agents were in a former life.
fn seats(kept: &BTreeMap<DnNumber, DurableDn>) -> impl Iterator<Item = (DnNumber, DnNumber)> {
    kept.iter().filter_map(|(dn, kept)| {
        let agent = kept.seat.as_ref()?.agent.id.as_deref()?;
        Some((DnNumber::new(agent)?, dn.clone()))
    })
}

fn start_dn(config: &DnConfig, kept: DurableDn, room: &Rc<SwitchRoom>) -> (DnNumber, DnEntry) {
    let actor = DnActor::new(config.clone(), room.clone(), kept);
    let line = actor.line();
    let entry = DnEntry {
        actor: actor.start(),
        switch: room.name.clone(),
        address_type: config.address_type,
        line,
        metrics: room.metrics.clone(),
    };
    (config.number.clone(), entry)
}
