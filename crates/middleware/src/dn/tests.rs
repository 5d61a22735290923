//! The shell's own duty that no message from outside can provoke: a panic in the core.

use std::sync::Arc;
use std::time::Duration;

use actix::{Addr, Context, Handler, Message as ActixMessage};
use telephony::address::DnNumber;
use telephony::ids::{ClientId, ClientRef, IdSource};
use telephony::key_value::KvList;
use telephony::names::{ControlMode, RegisterMode};
use telephony::options::Options;
use telephony::peer::PeerMessage;
use telephony::request::{Origin, Wish};

use super::*;
use crate::clock::Clock;
use crate::config::{LinkTarget, SwitchConfig};
use crate::directory::Directory;
use crate::dn_log::Retention;
use crate::journal::{Changes, Journal, Keeping, Restored};
use crate::metrics::{Metrics, SwitchMetrics};
use crate::outbox::{Next, OutboxReader, outbox};
use crate::switch_link::{RoomConfig, start};

/// Has the core panic in the middle of a turn.
#[derive(ActixMessage)]
#[rtype(result = "()")]
struct Panic;

impl Handler<Panic> for DnActor {
    type Result = ();

    fn handle(&mut self, _message: Panic, ctx: &mut Context<Self>) {
        self.turn(ctx, Cause::Other, |_, _| panic!("on purpose"));
    }
}

/// Has the DN asked for while the journal has work, and changed before the journal is done.
#[derive(ActixMessage)]
#[rtype(result = "Option<DnView>")]
struct LookWhileItChanges;

impl Handler<LookWhileItChanges> for DnActor {
    type Result = ResponseActFuture<Self, Option<DnView>>;

    fn handle(&mut self, _message: LookWhileItChanges, ctx: &mut Context<Self>) -> Self::Result {
        let reserved_ids = Some(1_000_000);
        self.room.journal.submit(Changes { reserved_ids, ..Changes::default() });
        let view = Handler::<AskDn>::handle(self, AskDn, ctx);
        self.turn(ctx, Cause::Switch { read_at: None }, |dn, world| {
            dn.handle_switch(world, FromSwitch::MonitorLost);
        });
        view
    }
}

/// Has a guest take the DN as its host while the journal has work.
#[derive(ActixMessage)]
#[rtype(result = "Taken")]
struct TakeWhileTheJournalWrites;

/// What the line of state showed of a guest that has taken the DN.
#[derive(Debug, PartialEq, Eq, actix::MessageResponse)]
struct Taken {
    shown_before_it_was_kept: bool,
    shown_then: bool,
}

impl Handler<TakeWhileTheJournalWrites> for DnActor {
    type Result = ResponseActFuture<Self, Taken>;

    fn handle(&mut self, _message: TakeWhileTheJournalWrites, ctx: &mut Context<Self>) -> Self::Result {
        let reserved_ids = Some(1_000_000);
        let ticket = self.room.journal.submit(Changes { reserved_ids, ..Changes::default() });
        let guest = DnNumber::new("6000").expect("a number");
        let taken = PeerMessage::TakeHost { guest, at: Duration::ZERO };
        self.turn(ctx, Cause::Peer, |dn, world| dn.handle_peer(world, taken));
        let shown_at_once = shows_a_guest(self);
        let is_kept = *self.room.journal.committed().borrow() >= ticket;
        let kept = self.look(ctx).into_actor(self);
        Box::pin(kept.map(move |_, actor, _| Taken {
            shown_before_it_was_kept: shown_at_once && !is_kept,
            shown_then: shows_a_guest(actor),
        }))
    }
}

/// Has the DN leave its host while that takes no messages.
#[derive(ActixMessage)]
#[rtype(result = "()")]
struct LeaveWhileTheHostIsBusy(DnNumber);

impl Handler<LeaveWhileTheHostIsBusy> for DnActor {
    type Result = ();

    fn handle(&mut self, LeaveWhileTheHostIsBusy(host): LeaveWhileTheHostIsBusy, ctx: &mut Context<Self>) {
        let busy = self.room.directory.peer(&host, &self.room.name).expect("it is entered");
        while busy.try_send(ClientGone(ClientId(7))).is_ok() {}
        let me = self.config.number.clone();
        self.tell(host, PeerMessage::LeaveHost(me));
        self.await_peers(ctx);
    }
}

/// Whether the line of state, as everybody can read it, has a hot-desk partner.
fn shows_a_guest(dn: &DnActor) -> bool {
    let entry = dn.room.directory.dn(&dn.config.number);
    entry.expect("a DN that runs is entered").line.hot_desk.is_some()
}

/// Has something changed that must be kept before anything is told.
#[derive(ActixMessage)]
#[rtype(result = "()")]
struct KeepSomething;

impl Handler<KeepSomething> for DnActor {
    type Result = ();

    fn handle(&mut self, _message: KeepSomething, ctx: &mut Context<Self>) {
        let reserved_ids = Some(1_000_000);
        let ticket = self.room.journal.submit(Changes { reserved_ids, ..Changes::default() });
        self.room.data_handed_in(vec![telephony::ids::ConnId(1)], ticket);
        self.turn(ctx, Cause::Other, |_, _| {});
    }
}

/// A link that leads to a port where nobody listens.
fn nowhere() -> LinkTarget {
    LinkTarget::plain("link-1", "127.0.0.1", 9)
}

/// A DN of a switch that is away.
fn alone() -> (Addr<DnActor>, DnNumber, Arc<SwitchMetrics>) {
    alone_with(Journal::open(None, Keeping::default()).expect("memory only").0)
}

fn alone_with(journal: Journal) -> (Addr<DnActor>, DnNumber, Arc<SwitchMetrics>) {
    let (directory, metrics) = room_with(journal);
    let number = DnNumber::new("4001").expect("a number");
    (directory.dn(&number).expect("just started").actor, number, metrics)
}

/// The room of a switch with 4001 and 6000, which is away.
fn room_with(journal: Journal) -> (Arc<Directory>, Arc<SwitchMetrics>) {
    let dn = |number: &str| DnConfig {
        number: DnNumber::new(number).expect("a number"),
        address_type: AddressType::Dn,
        recording: true,
        hot_desk_guest: true,
        hot_desk_host: true,
    };
    let directory = Arc::new(Directory::default());
    let switch = SwitchConfig {
        name: "pbx".into(),
        links: vec![nowhere()],
        dns: vec![dn("4001"), dn("6000")],
        monitored_agents: Vec::new(),
        logout_on_unreg: Arc::default(),
        restart_period: Duration::from_secs(1),
        max_outstanding: 8,
    };
    let metrics = Arc::<Metrics>::default().enter_switch(&switch);
    start(RoomConfig {
        switch,
        ids: IdSource::new(1, 0, 0, [0; 8]),
        options: Arc::new(Options::default()),
        retention: Retention { events: 10, time: Duration::from_secs(60) },
        clock: Clock::start(),
        epoch: "epoch".into(),
        directory: directory.clone(),
        journal: Arc::new(journal),
        metrics: metrics.clone(),
        restored: Restored::default(),
    });
    (directory, metrics)
}

async fn register(actor: &Addr<DnActor>, metrics: &Arc<SwitchMetrics>, client: u64) -> OutboxReader {
    let (outbox, reader) = outbox(16);
    let request = ClientRequest {
        from: ClientRef { client: ClientId(client), reference: 1 },
        session: None,
        who: "test".into(),
        origin: Origin::Stream,
        reasons: KvList::new(),
        extensions: KvList::new(),
        wish: Wish::RegisterAddress {
            mode: RegisterMode::Share,
            control: ControlMode::Default,
            address_type: AddressType::Unknown,
        },
    };
    let slot = InMailbox::of(metrics);
    let request = Request { request, resume: None, outbox, trace: Trace::default(), slot };
    actor.send(request).await.expect("the actor lives");
    reader
}

async fn event_name(reader: &mut OutboxReader) -> &'static str {
    match reader.next().await {
        Next::Send(Outgoing { message: Message::Event(event), .. }) => event.event.name.name(),
        other => panic!("no event: {other:?}"),
    }
}

#[actix_rt::test]
async fn a_panic_in_the_core_costs_the_dn_its_state_and_not_its_clients() {
    let (actor, _, metrics) = alone();
    let mut reader = register(&actor, &metrics, 1).await;
    assert_eq!(event_name(&mut reader).await, "EventRegistered");
    actor.send(Panic).await.expect("the actor has caught the panic");
    for message in [FromSwitch::Monitored, FromSwitch::MonitorLost] {
        let told = Told { message, read_at: None, slot: InMailbox::of(&metrics) };
        actor.send(told).await.expect("the actor lives");
    }
    assert_eq!(event_name(&mut reader).await, "EventDNOutOfService");
    assert_eq!((metrics.dn_restarts.get(), metrics.dn_mailboxes.get()), (1, 0));
}

#[actix_rt::test]
async fn a_dn_that_panics_again_and_again_still_answers_what_it_is_asked() {
    let (actor, number, _) = alone();
    for _ in 0..=MAX_REBUILDS {
        actor.send(Panic).await.expect("the actor has caught the panic");
    }
    let view = actor.send(AskDn).await.expect("the actor lives").expect("the journal keeps");
    assert!(!view.snapshot.in_sync, "DN {number} waits for the link");
}

#[actix_rt::test]
async fn once_the_journal_has_ended_nothing_is_told_or_shown_any_more() {
    // It is waited for on a thread that runs nothing else.
    let ended = std::thread::spawn(crate::journal::failure_tests::ended);
    let (_directory, journal) = ended.join().expect("a journal that has ended");
    let (actor, _, metrics) = alone_with(journal);
    let mut reader = register(&actor, &metrics, 1).await;
    assert_eq!(refused(&mut reader).await, 57, "whoever asks is told that nothing is confirmed");
    for message in [FromSwitch::Monitored, FromSwitch::MonitorLost] {
        let told = Told { message, read_at: None, slot: InMailbox::of(&metrics) };
        actor.send(told).await.expect("the actor lives");
    }
    assert!(actor.send(AskDn).await.expect("the actor lives").is_none());
    assert!(matches!(reader.next().await, Next::Ended), "nobody is there who could tell more");
}

async fn refused(reader: &mut OutboxReader) -> u16 {
    match reader.next().await {
        Next::Send(Outgoing { message: Message::Event(event), .. }) => {
            event.event.refusal.as_ref().expect("it is refused").code.0
        }
        other => panic!("no event: {other:?}"),
    }
}

#[actix_rt::test]
async fn whoever_waits_for_the_disk_is_answered_when_the_journal_ends() {
    let stuck = std::thread::spawn(crate::journal::failure_tests::stuck);
    let (_directory, journal, end) = stuck.join().expect("a journal that is stuck");
    let (actor, _, metrics) = alone_with(journal);
    // Something must be kept before the DN may answer.
    actor.send(KeepSomething).await.expect("the actor lives");
    let mut reader = register(&actor, &metrics, 1).await;
    assert!(actix_rt::time::timeout(Duration::ZERO, reader.next()).await.is_err(), "nothing is told yet");
    assert!(actor.send(AskDn).await.expect("the actor lives").is_none(), "nor shown");
    end();
    assert_eq!(refused(&mut reader).await, 57);
}

#[actix_rt::test]
async fn what_comes_while_the_journal_writes_is_not_shown_to_one_who_asked_before() {
    let (actor, _, _) = alone();
    let view = actor.send(LookWhileItChanges).await.expect("the actor lives").expect("the journal keeps");
    assert!(view.snapshot.in_service, "{view:?}");
    assert_eq!(view.dn_offset, 0);
    let view = actor.send(AskDn).await.expect("the actor lives").expect("the journal keeps");
    assert!(!view.snapshot.in_service, "{view:?}");
    assert!(view.dn_offset > 0, "{view:?}");
}

#[actix_rt::test]
async fn what_a_guest_tells_its_host_is_in_the_line_of_state_once_it_is_kept_and_not_before() {
    let (actor, _, _) = alone();
    let taken = actor.send(TakeWhileTheJournalWrites).await.expect("the actor lives");
    assert_eq!(taken, Taken { shown_before_it_was_kept: false, shown_then: true });
}

#[actix_rt::test]
async fn what_a_busy_host_does_not_take_at_once_it_is_told_a_moment_later() {
    let (directory, _) = room_with(Journal::open(None, Keeping::default()).expect("memory only").0);
    let [guest, host] = ["6000", "4001"].map(|number| DnNumber::new(number).expect("a number"));
    let actor = |number| directory.dn(number).expect("just started").actor;
    actor(&host).send(TakeWhileTheJournalWrites).await.expect("the actor lives");
    actor(&guest).send(LeaveWhileTheHostIsBusy(host.clone())).await.expect("the actor lives");
    let host_has_a_guest = async || {
        let view = actor(&host).send(AskDn).await.expect("the actor lives").expect("the journal keeps");
        view.snapshot.hot_desk.is_some()
    };
    while host_has_a_guest().await {}
}
