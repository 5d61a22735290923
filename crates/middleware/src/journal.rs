//! The journal: what the server has confirmed, kept over a restart (private-services.md 2.2, 11).
//!
//! Actors hand in changes and get a ticket; a thread of its own writes all that has come in meanwhile in one
//! transaction, and then announces the ticket. What a client may read of only once it is kept waits for that
//! announcement. Changes are kept under a key, the last one counts, so what waits is bounded by the number of DNs
//! and calls; history and audit lines wait in a bounded list.
//!
//! ```text
//!   submit(changes) -> ticket n          one transaction for all that waits          committed() >= n
//!   ------------------------------> [ waiting ] --------------------------> [ redb ] ------------------> publish
//! ```
//!
//! A write that fails is tried again until it succeeds, with the database opened anew; nothing is confirmed meanwhile.
//! A panic of that thread, damage that is found when the database is opened anew, or a file of the store that was deleted or
//! replaced ends the journal: nothing is confirmed any more, and only a restart mends it, which sets a damaged store aside.
//! What the disk does not take for `PATIENCE`, whether it fails or hangs, is not waited for any more by those who cannot
//! wait, and requests are refused until it does ([`Journal::is_stuck`]).
//!
//! ```text
//!              a write fails                        damage, or a panic
//!   keeps ---------------------> failing --------------------------------> ended
//!     ^ <------ it succeeds --------+                                        ^
//!     +---------------------------- a panic ---------------------------------+
//! ```

mod audit;
mod count;
mod record;
mod tables;

use std::any::Any;
use std::collections::{BTreeMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use redb::Database;
use telephony::address::DnNumber;
use telephony::durable::{DurableCall, DurableDn};
use telephony::ids::ConnId;
use tokio::sync::watch;

pub use audit::{AuditLine, AuditPage, AuditPlace, AuditQuery, Outcome};
pub use record::HistoryEntry;
pub use tables::StoreError;

use crate::clock::{self, Clock};
use crate::metrics::JournalMetrics;

use audit::AuditLog;
use tables::{Opener, Tables};

/// History entries and audit lines that may wait for the disk; whoever has one more waits itself, and with it the
/// link of its switch: nothing that was confirmed is lost to a slow disk.
const MAX_WAITING_LINES: usize = 65_536;
/// How often the files are looked at, at least: whether they are there, and how old those of the audit log are.
const HOUSEKEEPING: Duration = Duration::from_secs(10);
/// The pause before a write that failed is tried again.
const RETRY: Duration = Duration::from_secs(1);
/// How long the disk may take to write what is to be kept; who waits for it over HTTP waits no longer, and nothing new is
/// begun meanwhile.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often the log says that the journal has ended.
const REMINDER: Duration = Duration::from_secs(60);

/// What an actor wants to be kept.
#[derive(Debug, Default)]
pub struct Changes {
    /// The state of DNs; `None` for one that has nothing to keep any more.
    pub dns: Vec<(DnNumber, Option<DurableDn>)>,
    /// Live calls; `None` for one that has ended.
    pub calls: Vec<(ConnId, Option<DurableCall>)>,
    /// Changes of recordings, associations and codes, for people.
    pub history: Vec<(DnNumber, HistoryEntry)>,
    /// Lines of the audit log.
    pub audit: Vec<AuditLine>,
    /// ConnIDs up to this position may be given out.
    pub reserved_ids: Option<u64>,
}

impl Changes {
    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.dns.is_empty()
            && self.calls.is_empty()
            && self.history.is_empty()
            && self.audit.is_empty()
            && self.reserved_ids.is_none()
    }
}

/// What a former life has left.
#[derive(Debug, Default)]
pub struct Restored {
    /// The state of DNs.
    pub dns: BTreeMap<DnNumber, DurableDn>,
    /// The calls that lived.
    pub calls: Vec<DurableCall>,
    /// The first position of the ConnID sequence that was not reserved.
    pub reserved_ids: u64,
}

/// How much is kept for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keeping {
    /// History entries of each DN.
    pub history_per_dn: u64,
    /// Size at which a new audit file is begun, in octets.
    pub audit_file: u64,
    /// How long audit files are kept.
    pub audit_age: Duration,
}

impl Keeping {
    /// What is another in `other`, in the words of the configuration file.
    pub(crate) fn differences(&self, other: &Keeping) -> impl Iterator<Item = &'static str> {
        let differs = [
            (self.history_per_dn != other.history_per_dn, "history-changes"),
            (self.audit_file != other.audit_file, "audit-file-bytes"),
            (self.audit_age != other.audit_age, "audit-days"),
        ];
        differs.into_iter().filter(|(differs, _)| *differs).map(|(_, key)| key)
    }
}

impl Default for Keeping {
    fn default() -> Keeping {
        Keeping {
            history_per_dn: 200,
            audit_file: 16 * 1024 * 1024,
            audit_age: Duration::from_secs(90 * 24 * 3600),
        }
    }
}

/// What waits for the next transaction.
#[derive(Debug, Default)]
struct Waiting {
    dns: BTreeMap<DnNumber, Option<DurableDn>>,
    calls: BTreeMap<ConnId, Option<DurableCall>>,
    history: VecDeque<(DnNumber, HistoryEntry)>,
    audit: VecDeque<AuditLine>,
    reserved_ids: Option<u64>,
    /// How often something was handed in: for each of them somebody may hold back what it tells.
    handed_in: usize,
    /// The ticket of whatever comes in now.
    ticket: u64,
    dirty: bool,
    closing: bool,
}

impl Waiting {
    fn take_in(&mut self, changes: Changes) -> u64 {
        self.dns.extend(changes.dns);
        self.calls.extend(changes.calls);
        self.history.extend(changes.history);
        self.audit.extend(changes.audit);
        self.reserved_ids = self.reserved_ids.max(changes.reserved_ids);
        self.handed_in += 1;
        self.dirty = true;
        self.ticket
    }

    /// All that waits; what comes in from now on has the next ticket.
    fn take_out(&mut self) -> Waiting {
        let next = Waiting { ticket: self.ticket + 1, closing: self.closing, ..Waiting::default() };
        std::mem::replace(self, next)
    }

    fn lines(&self) -> usize {
        self.history.len() + self.audit.len()
    }

    fn is_full(&self) -> bool {
        self.lines().max(self.handed_in) >= MAX_WAITING_LINES
    }
}

/// Why nothing is kept at the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What is wrong, in words.
    pub why: String,
    /// Whether only a restart of the server mends it.
    pub is_final: bool,
}

#[derive(Debug)]
struct Shared {
    waiting: Mutex<Waiting>,
    /// Signalled when something waits.
    work: Condvar,
    /// Signalled when there is room again.
    room: Condvar,
    committed: watch::Sender<u64>,
    /// What is wrong, while it has not been made good.
    failure: Mutex<Option<Failure>>,
    /// Whether that is for good.
    has_ended: AtomicBool,
    clock: Clock,
    /// Since when the batch in hand is being written.
    writing_since: Mutex<Option<Duration>>,
    patience: Duration,
    metrics: JournalMetrics,
}

impl Shared {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn writes_since(&self, since: Option<Duration>) {
        *self.writing_since.lock().unwrap_or_else(PoisonError::into_inner) = since;
    }

    /// How long it will take at least until nobody waits for the disk any more; zero from then on.
    fn patience_left(&self) -> Duration {
        if self.has_ended.load(Ordering::Acquire) {
            return Duration::ZERO;
        }
        let since = *self.writing_since.lock().unwrap_or_else(PoisonError::into_inner);
        since.map_or(self.patience, |since| (since + self.patience).saturating_sub(self.clock.elapsed()))
    }
}

/// The journal of one server. Without a path it is kept in memory, and ends with the process.
#[derive(Debug)]
pub struct Journal {
    shared: Arc<Shared>,
    tables: Arc<Tables>,
    audit: Arc<AuditLog>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

impl Journal {
    /// Opens the journal in that directory, making it if need be. A journal that is damaged is set aside under a
    /// dated name, and said so in the log; the server then begins with what the switch says.
    ///
    /// # Errors
    /// [`StoreError`] if the directory cannot be used, or was written by a later version.
    pub fn open(path: Option<&Path>, keeping: Keeping) -> Result<(Journal, Restored), StoreError> {
        Journal::open_with(path, keeping, |file| Database::create(file), PATIENCE)
    }

    fn open_with(
        path: Option<&Path>,
        keeping: Keeping,
        opener: Opener,
        patience: Duration,
    ) -> Result<(Journal, Restored), StoreError> {
        let shared = Arc::new(Shared {
            waiting: Mutex::default(),
            work: Condvar::new(),
            room: Condvar::new(),
            committed: watch::channel(0).0,
            failure: Mutex::default(),
            has_ended: AtomicBool::new(false),
            clock: Clock::start(),
            writing_since: Mutex::default(),
            patience,
            metrics: JournalMetrics::default(),
        });
        shared.waiting().ticket = 1;
        let (tables, restored) = Tables::open(path, keeping.history_per_dn, opener)?;
        let (tables, audit) = (Arc::new(tables), Arc::new(AuditLog::open(path, keeping)?));
        let writer = Writer { shared: shared.clone(), tables: tables.clone(), audit: audit.clone() };
        let writer = std::thread::Builder::new()
            .name("journal".into())
            .spawn(move || writer.work())
            .map_err(|source| StoreError::Thread { source })?;
        Ok((Journal { shared, tables, audit, writer: Mutex::new(Some(writer)) }, restored))
    }

    /// Hands changes in. The ticket is kept once [`Journal::committed`] has reached it: never, if the journal has ended.
    pub fn submit(&self, changes: Changes) -> u64 {
        self.shared.metrics.count(&changes.audit);
        let mut waiting = self.shared.waiting();
        while waiting.is_full() && !self.has_ended() {
            waiting = self.shared.room.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        if self.has_ended() {
            return waiting.ticket;
        }
        let ticket = waiting.take_in(changes);
        self.shared.work.notify_one();
        ticket
    }

    /// As [`Journal::submit`] for a line of the audit log, from a thread that must not wait for the disk: what finds no
    /// room stands in the server's log alone.
    pub(crate) fn offer(&self, line: AuditLine) {
        self.shared.metrics.count(std::slice::from_ref(&line));
        let mut waiting = self.shared.waiting();
        if waiting.is_full() || self.has_ended() {
            drop(waiting);
            return tracing::error!(?line, "a line of the audit log has found no room and stands here alone");
        }
        waiting.take_in(Changes { audit: vec![line], ..Changes::default() });
        self.shared.work.notify_one();
    }

    /// The ticket of what was handed in last, by anybody.
    pub fn latest(&self) -> u64 {
        let waiting = self.shared.waiting();
        if waiting.dirty { waiting.ticket } else { waiting.ticket.saturating_sub(1) }
    }

    /// The last ticket that is kept.
    pub fn committed(&self) -> watch::Receiver<u64> {
        self.shared.committed.subscribe()
    }

    /// Why nothing is kept at the moment, if so.
    pub fn failure(&self) -> Option<Failure> {
        let noted = self.shared.failure.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let hangs = || Failure {
            why: format!("the disk has not taken a write for {} s", self.shared.patience.as_secs()),
            is_final: false,
        };
        noted.or_else(|| self.is_stuck().then(hangs))
    }

    /// Whether the disk has not taken what is to be kept for so long that nobody should wait for it, or never will.
    pub fn is_stuck(&self) -> bool {
        self.shared.patience_left().is_zero()
    }

    /// Resolves when [`Journal::is_stuck`].
    pub(crate) async fn stuck(&self) {
        loop {
            let left = self.shared.patience_left();
            if left.is_zero() {
                return;
            }
            actix_rt::time::sleep(left).await;
        }
    }

    /// Whether nothing will be kept any more until the server is started again.
    pub fn has_ended(&self) -> bool {
        self.shared.has_ended.load(Ordering::Acquire)
    }

    /// Lines of history and audit that wait for the disk.
    pub(crate) fn waiting_lines(&self) -> usize {
        self.shared.waiting().lines()
    }

    pub(crate) fn metrics(&self) -> &JournalMetrics {
        &self.shared.metrics
    }

    /// The last changes of a DN, latest first.
    ///
    /// # Errors
    /// [`StoreError`] if they cannot be read.
    pub fn history(&self, dn: &DnNumber, limit: usize) -> Result<Vec<HistoryEntry>, StoreError> {
        self.tables.history(dn, limit)
    }

    /// A page of the audit log: the latest lines that are wanted.
    ///
    /// # Errors
    /// [`StoreError`] if they cannot be read.
    pub fn audit(&self, query: &AuditQuery) -> Result<AuditPage, StoreError> {
        self.audit.read(query)
    }

    /// Writes what waits and ends.
    pub fn close(&self) {
        self.shared.waiting().closing = true;
        self.shared.work.notify_one();
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if writer.is_some_and(|writer| writer.join().is_err()) {
            tracing::error!("the journal's thread has panicked while it ended");
        }
        self.tables.close();
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.close();
    }
}

/// What the thread that writes has to do.
enum Next {
    Batch(Box<Waiting>),
    /// Nothing waits; it is time to look at the age of files.
    Nothing,
    /// The journal is closed, and nothing waits.
    Closed,
}

/// How far the writing of a batch has come; what is done is not done again when the rest failed.
#[derive(Debug, Default)]
struct Written {
    in_audit: bool,
    /// How many batches the tables hold with it.
    in_tables: Option<u64>,
}

/// The thread that writes.
#[derive(Debug)]
struct Writer {
    shared: Arc<Shared>,
    tables: Arc<Tables>,
    audit: Arc<AuditLog>,
}

impl Writer {
    /// Writes until the journal is closed, or has ended.
    fn work(self) {
        // What is unwound past is this thread's own and the database, and both are given up.
        let ended = catch_unwind(AssertUnwindSafe(|| self.run()));
        let why = match ended {
            Ok(Ok(())) => return,
            Ok(Err(damage)) => damage.to_string(),
            Err(panic) => format!("its thread has panicked: {}", words_of(&*panic)),
        };
        self.shared.metrics.failures.count();
        self.tables.close();
        self.shared.has_ended.store(true, Ordering::Release);
        self.note(Some(Failure { why: why.clone(), is_final: true }));
        // Whoever waits for a ticket looks again, and sees that it will not come.
        self.shared.committed.send_modify(|_| {});
        let mut waiting = self.shared.waiting();
        *waiting = Waiting { ticket: waiting.ticket, closing: waiting.closing, ..Waiting::default() };
        self.shared.room.notify_all();
        while !waiting.closing {
            tracing::error!(
                why,
                "THE JOURNAL HAS ENDED: nothing is confirmed to clients any more; restart the server"
            );
            let woken = self.shared.work.wait_timeout_while(waiting, REMINDER, |waiting| !waiting.closing);
            (waiting, _) = woken.unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn run(&self) -> Result<(), StoreError> {
        loop {
            if let Err(error) = self.audit.forget_old(clock::wall()) {
                tracing::error!(%error, "audit files past their age could not be removed");
            }
            match self.next() {
                Next::Batch(batch) => self.keep(&batch)?,
                Next::Nothing => self.tables.check_files()?,
                Next::Closed => return Ok(()),
            }
        }
    }

    /// Writes the batch, however often that fails.
    ///
    /// # Errors
    /// [`StoreError::Damaged`]: then it will never succeed.
    fn keep(&self, batch: &Waiting) -> Result<(), StoreError> {
        let mut written = Written::default();
        self.shared.writes_since(Some(self.shared.clock.elapsed()));
        while let Err(error) = self.write(batch, &mut written) {
            if let StoreError::Damaged { .. } = error {
                return Err(error);
            }
            tracing::error!(%error, "the journal cannot be written; nothing is confirmed until it can");
            self.shared.metrics.failures.count();
            self.note(Some(Failure { why: error.to_string(), is_final: false }));
            std::thread::park_timeout(RETRY);
        }
        self.note(None);
        self.shared.writes_since(None);
        self.shared.committed.send_replace(batch.ticket);
        self.shared.room.notify_all();
        Ok(())
    }

    /// What there is to do next, at the end of [`HOUSEKEEPING`] at the latest.
    fn next(&self) -> Next {
        let mut waiting = self.shared.waiting();
        while !waiting.dirty {
            if waiting.closing {
                return Next::Closed;
            }
            let woken = self.shared.work.wait_timeout(waiting, HOUSEKEEPING);
            let timeout;
            (waiting, timeout) = woken.unwrap_or_else(PoisonError::into_inner);
            if timeout.timed_out() && !waiting.dirty {
                return Next::Nothing;
            }
        }
        Next::Batch(Box::new(waiting.take_out()))
    }

    /// The audit log first: after a crash in between it tells of a change that the switch has made and clients have not
    /// read of, while the other way round a change that is kept would have no line. What is there already is not written
    /// again.
    fn write(&self, batch: &Waiting, written: &mut Written) -> Result<(), StoreError> {
        let clock = Clock::start();
        if !written.in_audit {
            self.audit.append(batch.audit.iter(), clock::wall())?;
            written.in_audit = true;
        }
        let batches = match written.in_tables {
            Some(batches) => batches,
            None => self.tables.write(batch)?,
        };
        written.in_tables = Some(batches);
        self.tables.check_files()?;
        self.tables.tell(batches)?;
        self.shared.metrics.sync.observe(clock.elapsed());
        Ok(())
    }

    fn note(&self, failure: Option<Failure>) {
        *self.shared.failure.lock().unwrap_or_else(PoisonError::into_inner) = failure;
    }
}

/// What a panic says.
fn words_of(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it does not say why")
}

#[cfg(test)]
mod damage_tests;
#[cfg(test)]
pub(crate) mod failure_tests;
#[cfg(test)]
mod tests;
