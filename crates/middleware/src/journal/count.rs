//! How many batches were confirmed, told in a file of its own beside the journal.
//!
//! After a crash the database takes the latest commit that is whole, and says nothing if that is the one before the
//! last: a page that went bad takes a confirmed change with it. The journal counts its batches; the same count stands
//! here before a batch is confirmed, and a journal that is behind it when it is opened has lost something.
//!
//! A commit of the database in two phases would cost as much (one more sync, here of a few octets that are already
//! allocated), and would see neither a flipped bit in the octet that says which commit is the last, nor a file that is
//! gone.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The file in the store's directory.
const FILE: &str = "journal.count";

/// What the file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// There is no file.
    Nothing,
    /// The file makes no sense.
    Nonsense,
    /// So many batches were confirmed.
    Confirmed(u64),
}

/// The count, twice: what a crash has torn or a bit has changed is seen, and not taken for a count.
fn text(count: u64) -> String {
    format!("{count:020} {count:020}\n")
}

/// What the file in that directory says.
pub(super) fn told(directory: &Path) -> std::io::Result<Told> {
    let octets = match std::fs::read(directory.join(FILE)) {
        Ok(octets) => octets,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Told::Nothing),
        Err(error) => return Err(error),
    };
    let count = octets.get(..20).and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
    Ok(match count {
        Some(count) if octets == text(count).as_bytes() => Told::Confirmed(count),
        Some(_) | None => Told::Nonsense,
    })
}

/// Forgets the count of a journal that was set aside or is gone.
pub(super) fn forget(directory: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(directory.join(FILE)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => File::open(directory)?.sync_all(),
    }
}

/// The open file.
#[derive(Debug)]
pub(super) struct Count {
    file: Mutex<File>,
}

impl Count {
    /// Opens the file, making it if need be, and tells what the journal holds.
    pub(super) fn begin(directory: &Path, count: u64) -> std::io::Result<Count> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(directory.join(FILE))?;
        file.set_len(text(count).len() as u64)?;
        let begun = Count { file: Mutex::new(file) };
        begun.tell(count)?;
        File::open(directory)?.sync_all()?;
        Ok(begun)
    }

    /// The journal holds so many batches; they may be confirmed when this has returned.
    pub(super) fn tell(&self, count: u64) -> std::io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(0))?;
        file.write_all(text(count).as_bytes())?;
        file.sync_data()
    }
}
