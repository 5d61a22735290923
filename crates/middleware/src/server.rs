//! The middleware as a whole: its start, its stop, and the doors for whoever serves clients.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use actix::{Actor, Addr};
use actix_rt::Arbiter;
use futures_util::future;
use telephony::address::DnNumber;
use telephony::durable::DurableDn;
use telephony::error::{ErrorCode, Refusal};
use telephony::event::Event;
use telephony::ids::{ClientRef, IdSource, SessionId};
use telephony::key_value::KvList;
use telephony::options::Options;
use telephony::request::{self, ClientRequest, Origin, Wish};

use crate::clock::{self, Clock};
use crate::config::{MiddlewareConfig, SwitchConfig};
use crate::directory::{Directory, DnEntry};
use crate::dn::{
    self, AskDn, AskEvents, AskStats, AskedService, DnActor, DnEvents, DnStats, DnView, Known, Request,
    Resume,
};
use crate::journal::{AuditLine, Changes, Journal, Outcome, Restored, StoreError};
use crate::metrics::labels::{Answered, Overflow};
use crate::metrics::{InMailbox, Metrics};
use crate::outbox::{CloseReason, Next, OUTBOX_MESSAGES, Outbox, OutboxReader, outbox};
use crate::published::{Message, Outgoing, Published};
use crate::session::{self, ClientSessionActor};
use crate::switch_link::{self, Running};
use crate::trace::Trace;

/// A request for one DN, as a client gave it.
#[derive(Debug, Clone)]
pub struct DnRequest {
    /// The DN.
    pub dn: DnNumber,
    /// What it shall do.
    pub wish: Wish,
    /// The client's own why.
    pub reasons: KvList,
    /// Specifics.
    pub extensions: KvList,
    /// Of a registration: where the client left off.
    pub resume: Option<Resume>,
    /// The trace that it belongs to.
    pub trace: Trace,
}

/// Who asks, and where the answer goes.
#[derive(Debug)]
pub(crate) struct Asker<'a> {
    pub(crate) from: ClientRef,
    /// The session that asks; none over HTTP.
    pub(crate) session: Option<SessionId>,
    pub(crate) origin: Origin,
    pub(crate) outbox: &'a Outbox,
    /// What the client calls itself, for history and audit.
    pub(crate) who: Arc<str>,
}

/// Somebody was refused because of who they are.
#[derive(Debug)]
pub struct Denial {
    /// Whose token it was, if it is known.
    pub client: Option<Arc<str>>,
    /// The DN that it was about.
    pub dn: Option<DnNumber>,
    /// The private service that it was about.
    pub number: Option<i32>,
    /// The status of HTTP, or the close code.
    pub status: u16,
    /// What was wrong, and what would be right.
    pub sentence: String,
}

/// A request that did not come to its DN.
struct Unreached {
    refusal: Refusal,
    wish: Wish,
    extensions: KvList,
}

/// Why the middleware could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The durable state cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A switch has no link.
    #[error("switch {0} has no link; give it at least one")]
    NoLink(Arc<str>),
    /// A switch's thread ended before it was ready.
    #[error("the thread of switch {0} could not be started")]
    Arbiter(Arc<str>),
}

/// A running middleware.
#[derive(Debug)]
pub struct Middleware {
    server: Arc<str>,
    config: RwLock<Arc<MiddlewareConfig>>,
    clock: Clock,
    epoch: Arc<str>,
    directory: Arc<Directory>,
    journal: Arc<Journal>,
    metrics: Arc<Metrics>,
    switches: std::sync::Mutex<Vec<Running>>,
}

/// Answers that one HTTP request can need.
const HTTP_OUTBOX: usize = 8;
/// How long a DN may take to say what it has counted or what has happened there: its switch's thread may wait for the disk.
const DN_PATIENCE: Duration = Duration::from_secs(10);
/// How long the links may take to be released when the server stops.
const STOP_PATIENCE: Duration = Duration::from_millis(700);

impl Middleware {
    /// Starts the actors of all switches. Needs an actix system.
    ///
    /// # Errors
    /// [`StartError`]; nothing runs then.
    pub async fn start(config: MiddlewareConfig) -> Result<Arc<Middleware>, StartError> {
        if let Some(switch) = config.switches.iter().find(|switch| switch.links.is_empty()) {
            return Err(StartError::NoLink(switch.name.clone()));
        }
        let (journal, mut restored) = Journal::open(config.store.as_deref(), config.keeping)?;
        let journal = Arc::new(journal);
        let clock = Clock::start();
        let seed = random_seed();
        let middleware = Arc::new(Middleware {
            epoch: epoch_name(seed).into(),
            clock,
            directory: Arc::new(Directory::default()),
            journal,
            metrics: Arc::default(),
            switches: std::sync::Mutex::default(),
            server: config.server.clone(),
            config: RwLock::new(Arc::new(config)),
        });
        let mut agents_at = BTreeMap::new();
        for (lane, switch) in (0..).zip(&middleware.config().switches) {
            let its = of_switch(switch, &mut restored);
            note_owners(&its, &mut agents_at);
            let running = middleware.start_switch(switch.clone(), (lane, seed), its).await?;
            middleware.running().push(running);
        }
        session::await_former(&middleware, agents_at);
        forget(&middleware.journal, restored);
        Ok(middleware)
    }

    async fn start_switch(
        &self,
        switch: SwitchConfig,
        (lane, seed): (u64, u64),
        restored: Restored,
    ) -> Result<Running, StartError> {
        let (name, config) = (switch.name.clone(), self.config());
        let ids = self.id_source(lane, seed, restored.reserved_ids);
        let room = switch_link::RoomConfig {
            metrics: self.metrics.enter_switch(&switch),
            switch,
            ids,
            options: config.options.clone(),
            retention: config.retention,
            clock: self.clock,
            epoch: self.epoch.clone(),
            directory: self.directory.clone(),
            journal: self.journal.clone(),
            restored,
        };
        let arbiter = Arbiter::new();
        let (ready, started) = tokio::sync::oneshot::channel();
        arbiter.spawn(async move {
            // Whoever starts us waits for this; if that is gone, the process is ending.
            let _ = ready.send(switch_link::start(room));
        });
        let link = started.await.map_err(|_| StartError::Arbiter(name))?;
        Ok(Running { link, arbiter })
    }

    fn id_source(&self, lane: u64, seed: u64, reserved: u64) -> IdSource {
        let started_ms = u64::try_from(clock::wall().0 / 1000).unwrap_or(0);
        let config = self.config();
        let lanes = config.switches.len() as u64;
        IdSource::new(config.server_id, started_ms, reserved, seed.to_be_bytes()).in_lane(lane, lanes)
    }

    /// Stops in order: clients are told, monitors are stopped, links released. A switch that does not let go of its link
    /// in 700 ms is left.
    pub async fn stop(&self) {
        self.directory.tell_stop();
        let running = std::mem::take(&mut *self.running());
        let stops = running.iter().map(|switch| switch.link.send(switch_link::Stop));
        let stopped = future::join_all(stops);
        if actix_rt::time::timeout(STOP_PATIENCE, stopped).await.is_err() {
            tracing::warn!("a switch did not let go of its link in time; it is closed all the same");
        }
        self.directory.close_sessions(CloseReason::Draining);
        for switch in running {
            switch.arbiter.stop();
        }
        self.journal.close();
    }

    /// Opens a session, of the holder of that token where there are tokens: its actor runs on the calling thread, its
    /// messages come out of the reader.
    pub fn open_session(
        self: &Arc<Self>,
        holder: Option<Arc<str>>,
    ) -> (Addr<ClientSessionActor>, OutboxReader) {
        let (outbox, reader) = outbox(OUTBOX_MESSAGES);
        let session = format!("{:016x}", random_seed());
        (ClientSessionActor::new(self.clone(), (session, holder), outbox).start(), reader)
    }

    /// Asks a DN on behalf of one HTTP request and waits for the direct answer. `who` is what history and audit call its
    /// client.
    pub async fn ask(&self, request: DnRequest, who: Arc<str>) -> Arc<Published> {
        const REFERENCE: i32 = 0;
        let (outbox, mut reader) = outbox(HTTP_OUTBOX);
        let from = ClientRef { client: self.directory.next_client(), reference: REFERENCE };
        let (dn, conn_id) = (request.dn.clone(), request.wish.conn_id());
        let asker = Asker { from, session: None, origin: Origin::Http, outbox: &outbox, who };
        if let Err(refusal) = self.route(asker, request) {
            return self.error(refusal, &dn, conn_id);
        }
        drop(outbox);
        let answered = async {
            loop {
                match reader.next().await {
                    Next::Send(Outgoing {
                        message: Message::Event(event),
                        reference: Some(REFERENCE),
                        ..
                    }) => return Some(event),
                    Next::Send(_) => {}
                    Next::Close(_) | Next::Ended => return None,
                }
            }
        };
        let refusal = match self.unless_stuck(answered).await {
            Some(Some(event)) => return event,
            Some(None) => Refusal::new(ErrorCode::INTERNAL, "The server dropped the request: ask again."),
            // The switch may have done it.
            None => Refusal::new(
                ErrorCode::TIMEOUT,
                "What has become of the request cannot be kept at the moment, so it is not confirmed: look at the DN's state when /readyz is ready again.",
            ),
        };
        self.error(refusal, &dn, conn_id)
    }

    /// Waits for something that may wait for the disk: not longer than the disk is waited for.
    async fn unless_stuck<T>(&self, awaited: impl Future<Output = T>) -> Option<T> {
        let (awaited, stuck) = (std::pin::pin!(awaited), std::pin::pin!(self.journal.stuck()));
        match future::select(awaited, stuck).await {
            future::Either::Left((done, _)) => Some(done),
            future::Either::Right(((), _)) => None,
        }
    }

    fn error(
        &self,
        refusal: Refusal,
        dn: &DnNumber,
        conn_id: Option<telephony::ids::ConnId>,
    ) -> Arc<Published> {
        Arc::new(Published::new(Event::error(refusal, Some(dn), conn_id), clock::wall(), None))
    }

    /// The way of every request to its DN: checks 2 to 4 of errors.md 7, then the DN's mailbox. A private service
    /// that does not get so far stands in the audit log all the same.
    ///
    /// # Errors
    /// The refusal to answer with, if the DN is not reached.
    pub(crate) fn route(&self, asker: Asker<'_>, request: DnRequest) -> Result<Addr<DnActor>, Refusal> {
        let (who, dn) = (asker.who.clone(), request.dn.clone());
        self.reach(asker, request).map_err(|unreached| {
            let Unreached { refusal, wish, extensions } = *unreached;
            self.metrics.requests.count(Answered::Refused);
            let config = self.config();
            let is_agent = |id: &str| {
                let ids = config.switches.iter().flat_map(|switch| &switch.monitored_agents);
                ids.into_iter().any(|agent| agent.as_str() == id)
            };
            let is_dn = |id: &str| DnNumber::new(id).is_some_and(|dn| self.directory.dn(&dn).is_some());
            let is_guest = &|id: &str| is_agent(id) || is_dn(id);
            let known = Known { options: &self.options(), is_guest, guest_here: None };
            if let Some(service) = AskedService::of_any(&wish, &extensions, &known) {
                let event = Event::error(refusal.clone(), Some(&dn), None);
                self.note_refused(&who, service, &event);
            }
            refusal
        })
    }

    /// Writes into the audit log that a private service was refused before it came to a DN: as much of it as could be
    /// read. `event` is the EventError that tells so.
    pub fn note_refused(&self, who: &str, service: AskedService, event: &Event) {
        let Some(refusal) = &event.refusal else { return };
        let service = AskedService { conn_id: service.conn_id.or(event.conn_id), ..service };
        let dn = event.this_dn.clone();
        self.journal.offer(AuditLine { dn, ..service.refused(who.into(), refusal, clock::wall()) });
    }

    fn reach(&self, asker: Asker<'_>, request: DnRequest) -> Result<Addr<DnActor>, Box<Unreached>> {
        let DnRequest { dn, wish, reasons, extensions, resume, trace } = request;
        let entry = match self.entry_for(asker.origin, &dn, &wish, &extensions) {
            Ok(entry) => entry,
            Err(refusal) => return Err(Box::new(Unreached { refusal, wish, extensions })),
        };
        let Asker { from, session, origin, outbox, who } = asker;
        let request = ClientRequest { from, session, who, origin, reasons, extensions, wish };
        let slot = InMailbox::of(&entry.metrics);
        let message = Request { request, resume, outbox: outbox.clone(), trace, slot };
        entry.actor.try_send(message).map_err(|error| {
            entry.metrics.dn_overflows.count(Overflow::Request);
            let sentence = format!("DN {dn} has too much to do: ask again in a moment.");
            let refusal = Refusal::new(ErrorCode::INTERNAL, sentence);
            let ClientRequest { wish, extensions, .. } = error.into_inner().request;
            Box::new(Unreached { refusal, wish, extensions })
        })?;
        Ok(entry.actor)
    }

    /// What is checked before a DN is asked.
    fn entry_for(
        &self,
        origin: Origin,
        dn: &DnNumber,
        wish: &Wish,
        extensions: &KvList,
    ) -> Result<DnEntry, Refusal> {
        check_origin(origin, wish)?;
        request::check_form(wish, extensions, &self.options())?;
        let entry = self.directory.dn(dn).ok_or_else(|| {
            let sentence = format!("DN {dn} is not configured: name a DN of the configuration.");
            Refusal::new(ErrorCode::NOT_CONFIGURED, sentence)
        })?;
        if self.journal.is_stuck() {
            let sentence = format!(
                "DN {dn} is not served while nothing can be kept, and nothing was begun: ask again when /readyz is ready."
            );
            return Err(Refusal::new(ErrorCode::OUT_OF_SERVICE, sentence));
        }
        Ok(entry)
    }

    /// All that is known of a DN; `None` if it is not configured, or if what is known cannot be kept in time, or never
    /// will be, and so is not shown.
    pub async fn dn(&self, number: &DnNumber) -> Option<DnView> {
        let actor = self.directory.dn(number)?.actor;
        self.unless_stuck(actor.send(AskDn)).await?.ok()?
    }

    /// What is counted and measured of a DN; `None` if it is not configured, or does not answer in time.
    pub async fn dn_stats(&self, number: &DnNumber) -> Option<DnStats> {
        let actor = self.directory.dn(number)?.actor;
        actix_rt::time::timeout(DN_PATIENCE, actor.send(AskStats)).await.ok()?.ok()
    }

    /// The events of a DN behind an offset, or all that are retained; and those to come in the reader.
    pub async fn events(&self, number: &DnNumber, after: Option<Resume>) -> Option<(DnEvents, OutboxReader)> {
        let (outbox, reader) = outbox(OUTBOX_MESSAGES);
        let client = self.directory.next_client();
        let actor = self.directory.dn(number)?.actor;
        let asked = actor.send(AskEvents { after, client, outbox });
        Some((actix_rt::time::timeout(DN_PATIENCE, asked).await.ok()?.ok()?, reader))
    }

    /// Writes into the audit log that somebody was refused because of who they are.
    pub fn note_denied(&self, denial: Denial) {
        let Denial { client, dn, number, status, sentence } = denial;
        tracing::warn!(
            client = client.as_deref(),
            dn = dn.as_ref().map(DnNumber::as_str),
            status,
            "{sentence}"
        );
        let line = AuditLine {
            client: client.map(|client| client.to_string()),
            dn,
            number,
            answer: Some(sentence),
            ..AuditLine::new(clock::wall(), Outcome::Denied(status))
        };
        self.journal.offer(line);
    }

    /// History and audit.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// What the server counts and measures of itself.
    pub fn metrics(&self) -> &Arc<Metrics> {
        &self.metrics
    }

    /// Where actors and views are.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// The options in force.
    pub fn options(&self) -> Arc<Options> {
        self.config().options.clone()
    }

    /// What the middleware was told, with all that has changed since its start.
    pub fn config(&self) -> Arc<MiddlewareConfig> {
        self.config.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The server's name, in every event.
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Takes over what may change while the server runs, at once and for everything that comes later. Returns what
    /// differs and needs a restart, as the configuration file names it; that stays as it is.
    pub async fn reconfigure(&self, new: MiddlewareConfig) -> Vec<String> {
        let former = self.config();
        let mut config = (*former).clone();
        let stays = config.take_over(new);
        let links: Vec<_> = self.running().iter().map(|running| running.link.clone()).collect();
        for (link, (former, switch)) in links.iter().zip(former.switches.iter().zip(&config.switches)) {
            let (options, retention) = (config.options.clone(), config.retention);
            let message = switch_link::Reconfigure { options, retention, switch: switch.clone() };
            // A switch that has just been stopped needs no options any more; nor do its DNs.
            let _ = link.send(message).await;
            let changed = former.dns.iter().zip(&switch.dns).filter(|(former, now)| former != now);
            for (_, dn) in changed {
                if let Some(entry) = self.directory.dn(&dn.number) {
                    let _ = entry.actor.send(dn::Reconfigure(dn.clone())).await;
                }
            }
        }
        *self.config.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(config);
        stays
    }

    /// This life of the DNs' logs.
    pub fn epoch(&self) -> &Arc<str> {
        &self.epoch
    }

    /// The server's clock.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// How long a lost session may be taken up again.
    pub(crate) fn client_resume(&self) -> Duration {
        self.config().client_resume
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Vec<Running>> {
        self.switches.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What was kept of this switch's DNs, and of the calls that they are in.
fn of_switch(switch: &SwitchConfig, restored: &mut Restored) -> Restored {
    let numbers = switch.dns.iter().map(|dn| &dn.number);
    let dns: BTreeMap<_, _> = numbers.filter_map(|number| restored.dns.remove_entry(number)).collect();
    let its: HashSet<_> = dns.values().flat_map(DurableDn::calls).collect();
    let calls = restored.calls.extract_if(.., |call| its.contains(&call.conn_id)).collect();
    Restored { dns, calls, reserved_ids: restored.reserved_ids }
}

/// The sessions whose agents were logged in, and where.
fn note_owners(restored: &Restored, agents_at: &mut BTreeMap<SessionId, BTreeSet<DnNumber>>) {
    for (number, dn) in &restored.dns {
        let owner = dn.seat.as_ref().and_then(|seat| seat.owner.as_ref());
        if let Some(owner) = owner.filter(|owner| !owner.is_gone) {
            agents_at.entry(owner.session.clone()).or_default().insert(number.clone());
        }
    }
}

/// What no switch has taken belongs to DNs that are not configured any more.
fn forget(journal: &Journal, left: Restored) {
    let dns: Vec<_> = left.dns.into_keys().map(|number| (number, None)).collect();
    let calls: Vec<_> = left.calls.into_iter().map(|call| (call.conn_id, None)).collect();
    if !dns.is_empty() || !calls.is_empty() {
        tracing::info!(
            dns = dns.len(),
            calls = calls.len(),
            "kept state of DNs that are not configured any more is dropped"
        );
        journal.submit(Changes { dns, calls, ..Changes::default() });
    }
}

/// A registration lives with its stream; over HTTP there would be nothing to send events to.
fn check_origin(origin: Origin, wish: &Wish) -> Result<(), Refusal> {
    match (origin, wish) {
        (Origin::Http, Wish::RegisterAddress { .. } | Wish::UnregisterAddress) => Err(Refusal::new(
            ErrorCode::UNSUPPORTED,
            "A registration belongs to a stream: open /v1/stream to register DNs.",
        )),
        _ => Ok(()),
    }
}

/// Random octets from the process's hasher keys, which the operating system fills.
fn random_seed() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(clock::wall().0)
}

/// A name for this life of the logs: sorts by time, and differs from every former one.
fn epoch_name(seed: u64) -> String {
    format!("{:012x}{:04x}", clock::wall().0 / 1000, seed & 0xffff)
}
