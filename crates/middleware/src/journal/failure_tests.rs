//! Writes that fail, and a thread that panics, while the journal is in use.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::atomic::AtomicU8;

use redb::{DatabaseError, StorageBackend};
use telephony::time::Timestamp;

use super::tests::{dn, guest_of, history_entry, kept, open};
use super::*;

/// How a disk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Disk {
    Sound,
    Full,
    /// What was written is not known to be there, though it is.
    LosesTrack,
    /// The database meets what it takes for impossible.
    Strange,
}

/// How the disk of each journal is, by its file.
static DISKS: Mutex<BTreeMap<PathBuf, Arc<AtomicU8>>> = Mutex::new(BTreeMap::new());

fn disk_of(file: &Path) -> Arc<AtomicU8> {
    let mut disks = DISKS.lock().unwrap_or_else(PoisonError::into_inner);
    disks.entry(file.into()).or_default().clone()
}

/// A file on such a disk.
#[derive(Debug)]
struct OnDisk {
    file: File,
    disk: Arc<AtomicU8>,
}

impl OnDisk {
    fn is(&self, disk: Disk) -> bool {
        self.disk.load(Ordering::Relaxed) == disk as u8
    }
}

impl StorageBackend for OnDisk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.file.read_exact_at(out, offset)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.file.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.file.sync_data()?;
        if self.is(Disk::LosesTrack) { Err(io::Error::other("lost track")) } else { Ok(()) }
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        assert!(!self.is(Disk::Strange), "this cannot be");
        if self.is(Disk::Full) {
            Err(io::ErrorKind::StorageFull.into())
        } else {
            self.file.write_all_at(data, offset)
        }
    }
}

fn open_on_disk(file: &Path) -> Result<Database, DatabaseError> {
    let disk = disk_of(file);
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(file)?;
    Database::builder().create_with_backend(OnDisk { file, disk })
}

/// How long these journals wait for their disks.
const PATIENCE: Duration = Duration::from_millis(20);

/// A journal with one confirmed change, and what makes its disk like that.
fn begun() -> (tempfile::TempDir, Journal, impl Fn(Disk)) {
    let directory = tempfile::tempdir().expect("a directory");
    let disk = disk_of(&directory.path().join("journal.redb"));
    let opened = Journal::open_with(Some(directory.path()), Keeping::default(), open_on_disk, PATIENCE);
    let (journal, _) = opened.expect("opens");
    kept(&journal, journal.submit(change("6000")));
    (directory, journal, move |now| disk.store(now as u8, Ordering::Relaxed))
}

/// An association, with its line in the history of 4001.
fn change(guest: &str) -> Changes {
    Changes {
        dns: vec![(dn(guest), Some(guest_of("4001")))],
        history: vec![(dn("4001"), history_entry(1))],
        ..Changes::default()
    }
}

fn failure(journal: &Journal) -> Failure {
    loop {
        if let Some(failure) = journal.failure() {
            return failure;
        }
        std::thread::yield_now();
    }
}

/// A journal whose disk is full, so that what waits for it waits in vain; and what ends it, by a disk that is worse.
pub(crate) fn stuck() -> (tempfile::TempDir, Journal, impl Fn()) {
    let (directory, journal, disk_is) = begun();
    disk_is(Disk::Full);
    journal.submit(change("6001"));
    while !journal.is_stuck() {
        std::thread::yield_now();
    }
    (directory, journal, move || disk_is(Disk::Strange))
}

/// A journal that has ended.
pub(crate) fn ended() -> (tempfile::TempDir, Journal) {
    let (directory, journal, disk_is) = begun();
    disk_is(Disk::Strange);
    journal.submit(change("6001"));
    while !journal.has_ended() {
        std::thread::yield_now();
    }
    (directory, journal)
}

/// What a server that is started next finds: the guests, and the lines of history.
fn found_next(directory: &tempfile::TempDir) -> (Vec<String>, usize) {
    let (journal, restored) = open(directory.path());
    let guests = restored.dns.keys().map(|guest| guest.as_str().to_owned()).collect();
    (guests, journal.history(&dn("4001"), 10).expect("reads").len())
}

#[test]
fn what_a_full_disk_did_not_take_is_confirmed_once_there_is_room_and_written_once() {
    for bad in [Disk::Full, Disk::LosesTrack] {
        let (directory, journal, disk_is) = begun();
        disk_is(bad);
        let ticket = journal.submit(change("6001"));
        assert!(!failure(&journal).is_final);
        assert!(*journal.committed().borrow() < ticket && !journal.has_ended());
        disk_is(Disk::Sound);
        kept(&journal, ticket);
        assert_eq!(journal.failure(), None);
        assert_eq!(journal.history(&dn("4001"), 10).expect("reads").len(), 2, "{bad:?}");
        drop(journal);
        assert_eq!(found_next(&directory), (vec!["6000".into(), "6001".into()], 2), "{bad:?}");
    }
}

#[test]
fn a_disk_that_takes_nothing_is_not_waited_for_until_it_does() {
    let (_directory, journal, disk_is) = begun();
    disk_is(Disk::Full);
    let ticket = journal.submit(change("6001"));
    while !journal.is_stuck() {
        std::thread::yield_now();
    }
    assert!(journal.failure().is_some_and(|failure| !failure.is_final), "a person is told");
    disk_is(Disk::Sound);
    kept(&journal, ticket);
    assert!(!journal.is_stuck() && journal.failure().is_none());
}

#[test]
fn a_line_of_audit_that_finds_no_room_holds_nobody_up() {
    let (_directory, journal, end) = stuck();
    let line = || AuditLine::new(Timestamp(1), Outcome::Refused(58));
    (0..MAX_WAITING_LINES + 10).for_each(|_| journal.offer(line()));
    assert!(journal.waiting_lines() <= MAX_WAITING_LINES);
    // A journal that fails is not closed before it has written.
    end();
}

#[test]
fn a_journal_whose_file_is_deleted_or_replaced_ends_and_a_restart_says_so() {
    for replaced in [false, true] {
        let (directory, journal, _) = begun();
        let file = directory.path().join("journal.redb");
        let copy = std::fs::read(&file).expect("reads");
        std::fs::remove_file(&file).expect("removes");
        if replaced {
            std::fs::write(&file, copy).expect("writes");
        }
        let ticket = journal.submit(change("6001"));
        while !journal.has_ended() {
            std::thread::yield_now();
        }
        let failure = failure(&journal);
        let word = if replaced { "replaced" } else { "deleted" };
        assert!(failure.is_final && failure.why.contains(word), "{failure:?}");
        assert!(*journal.committed().borrow() < ticket, "what nobody would find again is not confirmed");
        assert_eq!(journal.metrics().failures.get(), 1, "the alert of a journal that fails");
    }
}

#[test]
fn a_panic_ends_the_journal_and_confirms_nothing_more() {
    let (directory, journal, disk_is) = begun();
    disk_is(Disk::Strange);
    let ticket = journal.submit(change("6001"));
    let failure = failure(&journal);
    assert!(failure.is_final && failure.why.contains("this cannot be"), "{failure:?}");
    disk_is(Disk::Sound);
    let later: Vec<u64> = (0..MAX_WAITING_LINES + 10).map(|_| journal.submit(change("6002"))).collect();
    assert!(later.iter().chain([&ticket]).all(|ticket| *ticket > *journal.committed().borrow()));
    assert_eq!(journal.waiting_lines(), 0, "nobody waits for what will never be");
    assert!(journal.has_ended() && journal.metrics().failures.get() == 1);
    assert!(journal.history(&dn("4001"), 10).is_err(), "nothing is read of it either");
    drop(journal);
    assert_eq!(found_next(&directory), (vec!["6000".into()], 1), "what was confirmed is there");
}

#[test]
fn whoever_waits_for_room_goes_on_when_the_journal_ends() {
    let (_directory, journal, disk_is) = begun();
    disk_is(Disk::Full);
    journal.submit(change("6001"));
    failure(&journal);
    std::thread::scope(|scope| {
        let waits = scope.spawn(|| (0..=MAX_WAITING_LINES).map(|_| journal.submit(change("6002"))).last());
        while journal.waiting_lines() < MAX_WAITING_LINES {
            std::thread::yield_now();
        }
        disk_is(Disk::Strange);
        assert!(waits.join().expect("goes on").is_some());
    });
    assert!(journal.has_ended());
}

#[test]
fn damage_that_is_found_when_the_journal_is_opened_again_ends_it_and_a_restart_sets_it_aside() {
    let (directory, journal, disk_is) = begun();
    disk_is(Disk::Full);
    journal.submit(change("6001"));
    failure(&journal);
    let file = directory.path().join("journal.redb");
    std::fs::write(&file, "this is no journal").expect("writes");
    disk_is(Disk::Sound);
    while !journal.has_ended() {
        std::thread::yield_now();
    }
    let failure = failure(&journal);
    assert!(failure.is_final && failure.why.contains("damaged"), "{failure:?}");
    drop(journal);
    assert_eq!(found_next(&directory), (vec![], 0));
    let aside = std::fs::read_dir(directory.path()).expect("lists");
    let is_aside = |entry: io::Result<std::fs::DirEntry>| {
        entry.expect("an entry").file_name().to_string_lossy().contains("damaged")
    };
    assert!(aside.into_iter().any(is_aside));
}
