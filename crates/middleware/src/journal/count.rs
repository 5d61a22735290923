//! How many batches were confirmed, and up to where ConnIDs may have been given out, told in a file of its own beside the
//! journal.
//!
//! After a crash the database takes the latest commit that is whole, and says nothing if that is the one before the
//! last: a page that went bad takes a confirmed change with it. The journal counts its batches; the same count stands
//! here before a batch is confirmed, and a journal that is behind it when it is opened has lost something.
//!
//! A commit of the database in two phases would cost as much (one more sync, here of a few octets that are already
//! allocated), and would see neither a flipped bit in the octet that says which commit is the last, nor a file that is
//! gone.
//!
//! The ConnIDs stand here so that a journal that is damaged or gone does not take them along: the clock alone would do
//! only if it had never been set back.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The file in the store's directory.
const FILE: &str = "journal.count";

/// Digits of each number: as many as the largest has.
const DIGITS: usize = 20;

/// What the file says of the batches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// There is no file.
    Nothing,
    /// The file makes no sense.
    Nonsense,
    /// So many batches were confirmed.
    Confirmed(u64),
}

/// Each number twice: what a crash has torn or a bit has changed is seen, and not taken for a number.
fn text(count: u64, reserved_ids: u64) -> String {
    format!("{count:020} {count:020} {reserved_ids:020} {reserved_ids:020}\n")
}

/// What the file in that directory says of the batches, and the first ConnID that no life has reserved: 0 if it does not
/// say, as files of former versions do not.
pub(super) fn told(directory: &Path) -> std::io::Result<(Told, u64)> {
    let octets = match std::fs::read(directory.join(FILE)) {
        Ok(octets) => octets,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((Told::Nothing, 0)),
        Err(error) => return Err(error),
    };
    let text = String::from_utf8_lossy(&octets);
    let numbers: Vec<&str> = text.split_ascii_whitespace().collect();
    let twice = |at| match numbers.get(at..at + 2)? {
        [number, again] if number == again && number.len() == DIGITS => number.parse::<u64>().ok(),
        _ => None,
    };
    let told = twice(0).map_or(Told::Nonsense, Told::Confirmed);
    Ok((told, twice(2).unwrap_or(0)))
}

/// Forgets the count of a journal that was set aside or is gone. ConnIDs stay reserved.
pub(super) fn forget(directory: &Path, reserved_ids: u64) -> std::io::Result<()> {
    Count::begin(directory, 0, reserved_ids).map(drop)
}

/// The open file.
#[derive(Debug)]
pub(super) struct Count {
    file: Mutex<File>,
}

impl Count {
    /// Opens the file, making it if need be, and tells what the journal holds.
    pub(super) fn begin(directory: &Path, count: u64, reserved_ids: u64) -> std::io::Result<Count> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(directory.join(FILE))?;
        file.set_len(text(count, reserved_ids).len() as u64)?;
        let begun = Count { file: Mutex::new(file) };
        begun.tell(count, reserved_ids)?;
        File::open(directory)?.sync_all()?;
        Ok(begun)
    }

    /// The journal holds so many batches; they may be confirmed when this has returned.
    pub(super) fn tell(&self, count: u64, reserved_ids: u64) -> std::io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(0))?;
        file.write_all(text(count, reserved_ids).as_bytes())?;
        file.sync_data()
    }
}
