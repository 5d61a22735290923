//! The tables of the journal in their redb file.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use redb::backends::InMemoryBackend;
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition, TableError, WriteTransaction};
use telephony::address::DnNumber;
use telephony::ids::ConnId;

use super::count::{self, Count, Told};
use super::record::{self, HistoryEntry};
use super::{Restored, Waiting};
use crate::clock;

const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const DNS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("dns");
const CALLS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("calls");
const HISTORY: TableDefinition<'_, (&str, u64), &[u8]> = TableDefinition::new("history");

const FORMAT: &str = "format";
const RESERVED_IDS: &str = "conn-id-reserved";
const NEXT_HISTORY: &str = "history-next";
/// Batches written since the journal was begun; [`count`] says what it is for.
const BATCHES: &str = "batches";
/// The version of what is stored. Version 1 had the table `meta` only; it is read as a journal without records. In
/// version 2 a call did not know which one it was begun from; its records are rewritten when the journal is opened.
const FORMAT_VERSION: u64 = 3;
/// The file in the store's directory.
const FILE: &str = "journal.redb";

/// Why durable state cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The directory, or a file in it, cannot be made or used.
    #[error(
        "the store's directory {path} cannot be used: {source}; [store] path must be a directory that the server may write"
    )]
    Directory {
        /// The directory.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The journal cannot be opened, read or written.
    #[error("the journal in {path} cannot be used: {source}")]
    Database {
        /// The directory.
        path: PathBuf,
        /// Why.
        source: Box<redb::Error>,
    },
    /// The thread that writes cannot be started.
    #[error("the journal's thread cannot be started: {source}")]
    Thread {
        /// Why.
        source: std::io::Error,
    },
    /// It is damaged, which was found while it was in use.
    #[error("the journal in {path} is damaged: {why}; a restart sets it aside and begins a new one")]
    Damaged {
        /// The directory.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// It is not open: its last use failed, or the server stops.
    #[error("the journal in {path} is closed")]
    Closed {
        /// The directory.
        path: PathBuf,
    },
    /// It was written by a later version.
    #[error(
        "the journal in {path} has format {found}, this server writes format {FORMAT_VERSION}: use the server that wrote it, or another [store] path"
    )]
    Format {
        /// The directory.
        path: PathBuf,
        /// The version that was found.
        found: u64,
    },
}

/// How the file of a journal is opened; tests have files that fail.
pub(super) type Opener = fn(&Path) -> Result<Database, redb::DatabaseError>;

/// A journal that was opened.
#[derive(Debug)]
pub(super) struct Tables {
    path: PathBuf,
    opener: Opener,
    /// `None` from a failure until it is opened again: a database that has met an error of the disk takes nothing more.
    database: RwLock<Option<Database>>,
    /// How many batches it holds.
    batches: AtomicU64,
    /// The first ConnID that is not reserved.
    reserved_ids: AtomicU64,
    history_per_dn: u64,
    /// Beside a journal in a file.
    count: Option<Count>,
    /// Which file is open, of a journal in a file.
    file: Mutex<Option<Identity>>,
}

/// Which file a path leads to: one that was deleted and made anew is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
}

impl Identity {
    fn of(file: &Path) -> std::io::Result<Identity> {
        let found = std::fs::metadata(file)?;
        Ok(Identity { device: found.dev(), inode: found.ino() })
    }
}

impl Tables {
    /// Opens the journal in that directory; without one, a journal in memory.
    pub(super) fn open(
        path: Option<&Path>,
        history_per_dn: u64,
        opener: Opener,
    ) -> Result<(Tables, Restored), StoreError> {
        let Some(path) = path else {
            let path = PathBuf::from("memory");
            let database = Database::builder().create_with_backend(InMemoryBackend::new());
            let database = database.map_err(|error| Trouble::from(error).into_error(&path))?;
            let (restored, batches) =
                read(&database, Told::Nothing).map_err(|trouble| trouble.into_error(&path))?;
            let tables = Tables {
                path,
                opener,
                database: RwLock::new(Some(database)),
                batches: AtomicU64::new(batches),
                reserved_ids: AtomicU64::new(restored.reserved_ids),
                history_per_dn,
                count: None,
                file: Mutex::new(None),
            };
            return Ok((tables, restored));
        };
        let directory = |source| StoreError::Directory { path: path.into(), source };
        std::fs::create_dir_all(path).map_err(directory)?;
        let (told, reserved_ids) = count::told(path).map_err(directory)?;
        let (database, (mut restored, batches)) = match open_and_read(path, opener, told) {
            Ok(opened) => opened,
            Err(Trouble::Damaged(why)) => {
                set_aside(path, &why, reserved_ids).map_err(directory)?;
                open_and_read(path, opener, Told::Nothing).map_err(|trouble| trouble.into_error(path))?
            }
            Err(trouble) => return Err(trouble.into_error(path)),
        };
        restored.reserved_ids = restored.reserved_ids.max(reserved_ids);
        let tables = Tables {
            path: path.into(),
            opener,
            database: RwLock::new(Some(database)),
            batches: AtomicU64::new(batches),
            reserved_ids: AtomicU64::new(restored.reserved_ids),
            history_per_dn,
            count: Some(Count::begin(path, batches, restored.reserved_ids).map_err(directory)?),
            file: Mutex::new(Some(Identity::of(&path.join(FILE)).map_err(directory)?)),
        };
        Ok((tables, restored))
    }

    /// Writes a batch; the answer is how many there are now. It may be confirmed once [`Tables::tell`] has told that.
    /// After a failure the same batch is written again; whether it is there already only the opened journal knows.
    pub(super) fn write(&self, batch: &Waiting) -> Result<u64, StoreError> {
        let known = self.batches.load(Ordering::Relaxed);
        let found = self.open_again(known)?;
        let batches = if found > known { found } else { self.write_or_close(batch)? };
        self.batches.store(batches, Ordering::Relaxed);
        self.reserved_ids.fetch_max(batch.reserved_ids.unwrap_or(0), Ordering::Relaxed);
        Ok(batches)
    }

    /// Opens the journal if a failure has closed it. Returns how many batches it holds.
    fn open_again(&self, known: u64) -> Result<u64, StoreError> {
        let mut database = self.database.write().unwrap_or_else(PoisonError::into_inner);
        if database.is_some() {
            return Ok(known);
        }
        let opened = open_and_read(&self.path, self.opener, Told::Confirmed(known));
        let (opened, (_, batches)) = opened.map_err(|trouble| trouble.into_error(&self.path))?;
        tracing::info!(path = %self.path.display(), batches, "the journal was opened again");
        *database = Some(opened);
        *self.file() = Identity::of(&self.path.join(FILE)).ok();
        Ok(batches)
    }

    fn write_or_close(&self, batch: &Waiting) -> Result<u64, StoreError> {
        let written = {
            let database = self.database.read().unwrap_or_else(PoisonError::into_inner);
            let Some(database) = &*database else { return Err(self.closed()) };
            self.write_all(database, batch)
        };
        written.map_err(|source| {
            self.close();
            self.error(source)
        })
    }

    /// Closes the journal, whatever comes of it: it is not to be used any more, or to be opened anew.
    pub(super) fn close(&self) {
        let database = self.database.write().unwrap_or_else(PoisonError::into_inner).take();
        // Closing writes, too, and may fail as what was done before; that is known already.
        drop(guarded(|| {
            drop(database);
            Ok(())
        }));
    }

    /// Whether the path still leads to the file that is open: what is written to another one nobody finds again.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it was deleted or replaced.
    pub(super) fn check_files(&self) -> Result<(), StoreError> {
        let Some(opened) = *self.file() else { return Ok(()) };
        let why = match Identity::of(&self.path.join(FILE)) {
            Ok(found) if found == opened => return Ok(()),
            Ok(_) => format!("{FILE} was replaced by another file while the server was using it"),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                format!("{FILE} was deleted while the server was using it")
            }
            Err(source) => return Err(StoreError::Directory { path: self.path.clone(), source }),
        };
        Err(StoreError::Damaged { path: self.path.clone(), why })
    }

    fn file(&self) -> MutexGuard<'_, Option<Identity>> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells how many batches there are where the database cannot lose it.
    pub(super) fn tell(&self, batches: u64) -> Result<(), StoreError> {
        let Some(count) = &self.count else { return Ok(()) };
        let told = count.tell(batches, self.reserved_ids.load(Ordering::Relaxed));
        told.map_err(|source| StoreError::Directory { path: self.path.clone(), source })
    }

    fn write_all(&self, database: &Database, batch: &Waiting) -> Result<u64, redb::Error> {
        let transaction = database.begin_write()?;
        write_meta(&transaction, batch.reserved_ids)?;
        {
            let mut dns = transaction.open_table(DNS)?;
            for (dn, state) in &batch.dns {
                match state {
                    Some(state) => drop(dns.insert(dn.as_str(), record::of_dn(state).as_slice())?),
                    None => drop(dns.remove(dn.as_str())?),
                }
            }
            let mut calls = transaction.open_table(CALLS)?;
            for (conn_id, call) in &batch.calls {
                match call {
                    Some(call) => drop(calls.insert(conn_id.0, record::of_call(call).as_slice())?),
                    None => drop(calls.remove(conn_id.0)?),
                }
            }
        }
        self.write_history(&transaction, batch)?;
        let batches = count_batch(&transaction)?;
        transaction.commit()?;
        Ok(batches)
    }

    fn write_history(&self, transaction: &WriteTransaction, batch: &Waiting) -> Result<(), redb::Error> {
        let mut meta = transaction.open_table(META)?;
        let mut next = meta.get(NEXT_HISTORY)?.map_or(0, |value| value.value());
        let mut history = transaction.open_table(HISTORY)?;
        for (dn, entry) in &batch.history {
            history.insert((dn.as_str(), next), record::of_history(entry).as_slice())?;
            next += 1;
            let kept = history.range((dn.as_str(), 0)..=(dn.as_str(), u64::MAX))?.count() as u64;
            let excess = kept.saturating_sub(self.history_per_dn);
            let oldest: Vec<u64> = history
                .range((dn.as_str(), 0)..=(dn.as_str(), u64::MAX))?
                .take(usize::try_from(excess).unwrap_or(usize::MAX))
                .filter_map(|entry| entry.ok().map(|(key, _)| key.value().1))
                .collect();
            for number in oldest {
                history.remove((dn.as_str(), number))?;
            }
        }
        meta.insert(NEXT_HISTORY, next)?;
        Ok(())
    }

    /// The last entries of a DN, latest first.
    pub(super) fn history(&self, dn: &DnNumber, limit: usize) -> Result<Vec<HistoryEntry>, StoreError> {
        let database = self.database.read().unwrap_or_else(PoisonError::into_inner);
        let Some(database) = &*database else { return Err(self.closed()) };
        let read = || -> Result<Vec<HistoryEntry>, Trouble> {
            let transaction = database.begin_read()?;
            let table = match transaction.open_table(HISTORY) {
                Ok(table) => table,
                Err(TableError::TableDoesNotExist(_)) => return Ok(Vec::new()),
                Err(error) => return Err(error.into()),
            };
            // Where fewer are kept than before, a DN's older ones go with its next change.
            let limit = limit.min(usize::try_from(self.history_per_dn).unwrap_or(usize::MAX));
            let entries = table.range((dn.as_str(), 0)..=(dn.as_str(), u64::MAX))?.rev().take(limit);
            Ok(entries.filter_map(|entry| record::to_history(entry.ok()?.1.value()).ok()).collect())
        };
        guarded(read).map_err(|trouble| trouble.into_error(&self.path))
    }

    fn closed(&self) -> StoreError {
        StoreError::Closed { path: self.path.clone() }
    }

    fn error(&self, source: redb::Error) -> StoreError {
        StoreError::Database { path: self.path.clone(), source: Box::new(source) }
    }
}

/// Why a journal could not be opened as it is.
enum Trouble {
    /// It makes no sense any more.
    Damaged(String),
    /// It is in use, or cannot be read or written.
    Unusable(redb::Error),
    /// It is of a later version.
    Format(u64),
}

impl Trouble {
    fn into_error(self, path: &Path) -> StoreError {
        let path = path.into();
        match self {
            Trouble::Damaged(why) => StoreError::Damaged { path, why },
            Trouble::Unusable(source) => StoreError::Database { path, source: Box::new(source) },
            Trouble::Format(found) => StoreError::Format { path, found },
        }
    }
}

impl<E: Into<redb::Error>> From<E> for Trouble {
    fn from(error: E) -> Trouble {
        match error.into() {
            redb::Error::Corrupted(why) => Trouble::Damaged(why),
            // No version of this server has written a file of another version, or tables of other types.
            error @ (redb::Error::UpgradeRequired(_)
            | redb::Error::TableTypeMismatch { .. }
            | redb::Error::TypeDefinitionChanged { .. }
            | redb::Error::TableIsMultimap(_)) => Trouble::Damaged(error.to_string()),
            // A file that is shorter than it says, or holds what it cannot.
            redb::Error::Io(error)
                if matches!(error.kind(), ErrorKind::InvalidData | ErrorKind::UnexpectedEof) =>
            {
                Trouble::Damaged(error.to_string())
            }
            error => Trouble::Unusable(error),
        }
    }
}

/// Opens the journal in that directory, checks the whole of it and reads what is restored.
fn open_and_read(path: &Path, opener: Opener, told: Told) -> Result<(Database, (Restored, u64)), Trouble> {
    let file = path.join(FILE);
    let length = std::fs::metadata(&file).map(|found| found.len());
    // The database would begin a new one, and nobody would hear that the old one is gone.
    if length.as_ref().is_ok_and(|length| *length == 0) {
        return Err(Trouble::Damaged("the file is empty".to_owned()));
    }
    if length.is_err_and(|error| error.kind() == ErrorKind::NotFound)
        && !matches!(told, Told::Nothing | Told::Confirmed(0))
    {
        return Err(Trouble::Damaged("the file is gone".to_owned()));
    }
    let mut database = guarded(|| Ok(opener(&file)?))?;
    let read = guarded(|| {
        if !database.check_integrity()? {
            tracing::warn!(path = %path.display(), "the journal was not closed in order and was repaired");
        }
        read(&database, told)
    });
    match read {
        Ok(read) => Ok((database, read)),
        Err(trouble) => {
            // Closing writes, too, and may meet the same damage; what is wrong is known already.
            drop(guarded(|| {
                drop(database);
                Ok(())
            }));
            Err(trouble)
        }
    }
}

/// Does what meets the octets of a file that may be damaged. The database's code has places that it takes for
/// unreachable, and damage reaches them: a panic is damage. Its own line stays on the standard error, since it is what
/// the database's authors would ask for; the journal's line after it says what was done.
fn guarded<T>(work: impl FnOnce() -> Result<T, Trouble>) -> Result<T, Trouble> {
    // What is unwound past is the database only, and it is given up.
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(Trouble::Damaged("the database panicked while it was read".to_owned())))
}

/// What is restored, and how many batches have been written.
fn read(database: &Database, told: Told) -> Result<(Restored, u64), Trouble> {
    // Opening the tables for writing makes those that are not there, so that reading need not ask.
    let transaction = database.begin_write()?;
    let mut restored = Restored::default();
    let batches;
    {
        let meta = transaction.open_table(META)?;
        let format = meta.get(FORMAT)?.map_or(FORMAT_VERSION, |value| value.value());
        if format > FORMAT_VERSION {
            return Err(Trouble::Format(format));
        }
        batches = meta.get(BATCHES)?.map_or(0, |value| value.value());
        compare(batches, told)?;
        restored.reserved_ids = meta.get(RESERVED_IDS)?.map_or(0, |value| value.value());
        if format < FORMAT_VERSION {
            migrate(&transaction)?;
        }
        restored.dns = read_dns(&transaction)?;
        for entry in transaction.open_table(CALLS)?.iter()? {
            let (conn_id, value) = entry?;
            restored
                .calls
                .push(record::to_call(ConnId(conn_id.value()), value.value()).map_err(Trouble::Damaged)?);
        }
    }
    write_meta(&transaction, None)?;
    transaction.commit()?;
    Ok((restored, batches))
}

/// A journal may be a batch ahead of what was told, which a crash in between leaves; never behind.
fn compare(batches: u64, told: Told) -> Result<(), Trouble> {
    match told {
        Told::Confirmed(confirmed) if batches < confirmed => Err(Trouble::Damaged(format!(
            "it has {batches} batches of changes, {confirmed} were confirmed: the last ones are lost"
        ))),
        Told::Nothing if batches == 0 => Ok(()),
        Told::Nothing | Told::Nonsense => {
            tracing::error!(
                batches,
                "the journal's count of confirmed batches is gone or damaged; the journal is used as it is, and whether its last changes are there is not known"
            );
            Ok(())
        }
        Told::Confirmed(_) => Ok(()),
    }
}

fn count_batch(transaction: &WriteTransaction) -> Result<u64, redb::Error> {
    let mut meta = transaction.open_table(META)?;
    let batches = meta.get(BATCHES)?.map_or(0, |value| value.value()) + 1;
    meta.insert(BATCHES, batches)?;
    Ok(batches)
}

/// Rewrites the calls of a journal of a former format.
fn migrate(transaction: &WriteTransaction) -> Result<(), Trouble> {
    let mut table = transaction.open_table(CALLS)?;
    let calls: Vec<_> = table
        .iter()?
        .map(|entry| entry.map(|(conn_id, call)| (conn_id.value(), record::call_of_format_2(call.value()))))
        .collect::<Result<_, _>>()?;
    for (conn_id, call) in calls {
        table.insert(conn_id, call.as_slice())?;
    }
    Ok(())
}

fn read_dns(
    transaction: &WriteTransaction,
) -> Result<BTreeMap<DnNumber, telephony::durable::DurableDn>, Trouble> {
    let mut dns = BTreeMap::new();
    for entry in transaction.open_table(DNS)?.iter()? {
        let (number, value) = entry?;
        let number =
            DnNumber::new(number.value()).ok_or_else(|| Trouble::Damaged("a DN without a number".into()))?;
        dns.insert(number, record::to_dn(value.value()).map_err(Trouble::Damaged)?);
    }
    Ok(dns)
}

fn write_meta(transaction: &WriteTransaction, reserved_ids: Option<u64>) -> Result<(), redb::Error> {
    let mut meta = transaction.open_table(META)?;
    meta.insert(FORMAT, FORMAT_VERSION)?;
    if let Some(reserved) = reserved_ids {
        let before = meta.get(RESERVED_IDS)?.map_or(0, |value| value.value());
        meta.insert(RESERVED_IDS, before.max(reserved))?;
    }
    Ok(())
}

/// The present, as the name of a file says it.
fn dated() -> String {
    let now = jiff::Timestamp::from_microsecond(clock::wall().0).unwrap_or_default();
    now.strftime("%Y-%m-%dT%H-%M-%S.%6fZ").to_string()
}

/// Renames a damaged journal, so that nothing of it is lost and a new one can begin.
fn set_aside(path: &Path, why: &str, reserved_ids: u64) -> std::io::Result<()> {
    let file = path.join(FILE);
    let aside = file.with_extension(format!("redb.damaged-{}", dated()));
    match std::fs::rename(&file, &aside) {
        Ok(()) => tracing::error!(
            file = %file.display(), aside = %aside.display(), why,
            "THE JOURNAL IS DAMAGED and was set aside; associations, recordings, codes and user data begin anew from what the switch says"
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => tracing::error!(
            file = %file.display(),
            "THE JOURNAL IS GONE, and had confirmed changes; associations, recordings, codes and user data begin anew from what the switch says"
        ),
        Err(error) => return Err(error),
    }
    count::forget(path, reserved_ids)
}
