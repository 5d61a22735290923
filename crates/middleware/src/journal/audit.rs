//! The audit log: a line for each private service, asked or unasked, appended and never changed.
//!
//! A line is `key=value` pairs (logfmt), the values quoted where they must be, so that grep and log tools read it:
//! `time=2026-11-24T06:00:00.000001Z client=desk dn=4001 conn-id=… number=3013 outcome=refused code=43 why=request answer="…"`.

mod reading;

use std::collections::VecDeque;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use telephony::address::DnNumber;
use telephony::time::Timestamp;

use super::Keeping;
use super::tables::StoreError;

pub use reading::{AuditPage, AuditPlace, AuditQuery};

/// How a private service ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was done, or has happened.
    Done,
    /// It was refused with that number of errors.md.
    Refused(u16),
    /// Whoever asked may not: the status of HTTP, or the close code.
    Denied(u16),
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditLine {
    /// When.
    pub time: Timestamp,
    /// Who asked: a session or an HTTP request; `None` if it happened unasked.
    pub client: Option<String>,
    /// The DN; `None` where somebody was denied before one was named.
    pub dn: Option<DnNumber>,
    /// The call, as clients write it.
    pub conn_id: Option<String>,
    /// The number of the service or event; `None` where somebody was denied something else.
    pub number: Option<i32>,
    /// How it ended.
    pub outcome: Outcome,
    /// Of an association: the host, or the agent who has taken over this telephone. Of an account code that a client of
    /// another DN has given: that DN.
    pub other_dn: Option<String>,
    /// The account code.
    pub code: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// What the switch answered, or why it was refused.
    pub answer: Option<String>,
}

/// A value that is not there.
const NONE: &str = "-";

impl AuditLine {
    /// A line of which nothing else is known.
    pub fn new(time: Timestamp, outcome: Outcome) -> AuditLine {
        AuditLine {
            time,
            client: None,
            dn: None,
            conn_id: None,
            number: None,
            outcome,
            other_dn: None,
            code: None,
            why: None,
            answer: None,
        }
    }

    fn write(&self) -> String {
        let mut line = format!("time={} micros={}", text_of(self.time), self.time.0);
        let mut pair = |key: &str, value: &str| line.push_str(&format!(" {key}={}", quoted(value)));
        pair("client", self.client.as_deref().unwrap_or(NONE));
        pair("dn", self.dn.as_ref().map_or(NONE, DnNumber::as_str));
        if let Some(conn_id) = &self.conn_id {
            pair("conn-id", conn_id);
        }
        pair("number", &self.number.map_or(NONE.to_owned(), |number| number.to_string()));
        match self.outcome {
            Outcome::Done => pair("outcome", "done"),
            Outcome::Refused(code) => {
                pair("outcome", "refused");
                pair("code", &code.to_string());
            }
            Outcome::Denied(status) => {
                pair("outcome", "denied");
                pair("code", &status.to_string());
            }
        }
        let told = [("other-dn", &self.other_dn), ("account-code", &self.code), ("why", &self.why)];
        for (key, value) in told.into_iter().chain([("answer", &self.answer)]) {
            if let Some(value) = value {
                pair(key, value);
            }
        }
        line.push('\n');
        line
    }

    /// `None` for a line that is not one of ours, such as one that a crash cut short.
    fn read(line: &str) -> Option<AuditLine> {
        let pairs = pairs_of(line)?;
        let get = |key: &str| pairs.iter().find(|(k, _)| k == key).map(|(_, v)| v.clone());
        let some = |key: &str| get(key).map(|value| (value != NONE).then_some(value));
        let outcome = match get("outcome")?.as_str() {
            "done" => Outcome::Done,
            "denied" => Outcome::Denied(get("code")?.parse().ok()?),
            _ => Outcome::Refused(get("code")?.parse().ok()?),
        };
        Some(AuditLine {
            time: Timestamp(get("micros")?.parse().ok()?),
            client: some("client")?,
            dn: some("dn")?.map(|dn| DnNumber::new(&dn).ok_or(())).transpose().ok()?,
            conn_id: get("conn-id"),
            number: some("number")?.map(|number| number.parse()).transpose().ok()?,
            outcome,
            other_dn: get("other-dn"),
            code: get("account-code"),
            why: get("why"),
            answer: get("answer"),
        })
    }
}

fn text_of(time: Timestamp) -> String {
    jiff::Timestamp::from_microsecond(time.0).map_or_else(|_| "-".into(), |time| format!("{time:.6}"))
}

fn quoted(value: &str) -> String {
    let plain = !value.is_empty()
        && value.bytes().all(|b| b.is_ascii_graphic() && b != b'"' && b != b'=' && b != b'\\');
    if plain { value.into() } else { format!("{value:?}") }
}

fn pairs_of(line: &str) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    let mut rest = line.trim_end();
    while !rest.is_empty() {
        let (key, after) = rest.split_once('=')?;
        let (value, after) = if after.starts_with('"') {
            unquote(after)?
        } else {
            let (value, after) = after.split_once(' ').unwrap_or((after, ""));
            (value.to_owned(), after)
        };
        pairs.push((key.to_owned(), value));
        rest = after.trim_start();
    }
    Some(pairs)
}

/// Reads a quoted value as Rust writes strings; returns what follows it.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => match chars.next()?.1 {
                'n' => value.push('\n'),
                't' => value.push('\t'),
                'r' => value.push('\r'),
                '0' => value.push('\0'),
                'u' => {
                    let digits: String =
                        chars.by_ref().map(|(_, c)| c).skip(1).take_while(|c| *c != '}').collect();
                    value.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
                }
                other => value.push(other),
            },
            c => value.push(c),
        }
    }
    None
}

/// Lines of a log in memory; the oldest go.
const LINES_IN_MEMORY: usize = 10_000;

/// The log: files `audit-<microseconds of its beginning>.log` in a directory, or lines in memory. Each file has lines of
/// one day (UTC), so that its name tells how old its lines can be.
#[derive(Debug)]
pub(super) enum AuditLog {
    Files { directory: PathBuf, keeping: Keeping, file: Mutex<Option<Current>> },
    Memory(Mutex<Memory>),
}

/// The latest lines of a log in memory.
#[derive(Debug, Default)]
pub(super) struct Memory {
    lines: VecDeque<AuditLine>,
    /// So many that were before them are gone.
    dropped: u64,
}

/// The file that lines are appended to.
#[derive(Debug)]
pub(super) struct Current {
    file: File,
    size: u64,
    day: i64,
}

/// The day of a time, counted from 1970.
fn day_of(time: Timestamp) -> i64 {
    time.0.div_euclid(MICROSECONDS_OF_A_DAY)
}

const MICROSECONDS_OF_A_DAY: i64 = 24 * 3600 * 1_000_000;

impl AuditLog {
    /// Opens the log of a store; without one, a log in memory.
    pub(super) fn open(store: Option<&Path>, keeping: Keeping) -> Result<AuditLog, StoreError> {
        let Some(store) = store else { return Ok(AuditLog::Memory(Mutex::default())) };
        let directory = store.join("audit");
        std::fs::create_dir_all(&directory).map_err(|source| failed(&directory, source))?;
        Ok(AuditLog::Files { directory, keeping, file: Mutex::default() })
    }

    /// Removes the files whose lines are all past their age now.
    pub(super) fn forget_old(&self, now: Timestamp) -> Result<(), StoreError> {
        match self {
            AuditLog::Memory(_) => Ok(()),
            AuditLog::Files { directory, keeping, .. } => {
                forget_old(directory, keeping.audit_age, now).map_err(|source| failed(directory, source))
            }
        }
    }

    /// Appends lines now; they are on the disk when this returns, all or, with an error, none.
    pub(super) fn append<'a>(
        &self,
        lines: impl Iterator<Item = &'a AuditLine>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        match self {
            AuditLog::Memory(kept) => {
                let mut kept = lock(kept);
                kept.lines.extend(lines.cloned());
                let excess = kept.lines.len().saturating_sub(LINES_IN_MEMORY);
                kept.lines.drain(..excess);
                kept.dropped += excess as u64;
                Ok(())
            }
            AuditLog::Files { directory, keeping, file } => {
                let text: String = lines.map(AuditLine::write).collect();
                let mut file = lock(file);
                let written = append_text((directory, *keeping), &mut file, &text, now);
                written.map_err(|source| {
                    *file = None;
                    failed(directory, source)
                })
            }
        }
    }

    /// The latest lines that are wanted.
    pub(super) fn read(&self, query: &AuditQuery) -> Result<AuditPage, StoreError> {
        match self {
            AuditLog::Memory(kept) => Ok(reading::of_memory(&lock(kept), query)),
            AuditLog::Files { directory, .. } => {
                reading::of_files(directory, query).map_err(|source| failed(directory, source))
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn append_text(
    (directory, keeping): (&Path, Keeping),
    current: &mut Option<Current>,
    text: &str,
    now: Timestamp,
) -> std::io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let goes_on = |current: &Current| current.size < keeping.audit_file && current.day == day_of(now);
    if !current.as_ref().is_some_and(goes_on) {
        *current = Some(begin_file(directory, keeping, now)?);
    }
    let Current { file, size, .. } = current.as_mut().expect("just begun");
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_data());
    if let Err(error) = written {
        // What was written of it would stand there twice when it is written again.
        file.set_len(*size)?;
        return Err(error);
    }
    *size += text.len() as u64;
    Ok(())
}

/// Goes on with the latest file while it is of this day and small enough, else begins one.
fn begin_file(directory: &Path, keeping: Keeping, now: Timestamp) -> std::io::Result<Current> {
    let small = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|m| m.len() < keeping.audit_file);
    let of_today = |path: &PathBuf| begun_at(path).is_some_and(|begun| day_of(begun) == day_of(now));
    let latest = files(directory)?.pop().filter(small).filter(of_today);
    let path = latest.unwrap_or_else(|| directory.join(format!("audit-{:016}.log", now.0)));
    let mut file = OpenOptions::new().create(true).read(true).append(true).open(path)?;
    end_last_line(&mut file)?;
    let size = file.metadata()?.len();
    Ok(Current { file, size, day: day_of(now) })
}

/// When a file was begun, as its name says it: what is copied or touched later is no younger for that.
fn begun_at(path: &Path) -> Option<Timestamp> {
    let name = path.file_stem()?.to_str()?;
    name.strip_prefix("audit-")?.parse().ok().map(Timestamp)
}

/// A line that a crash has cut short must not swallow the next one.
fn end_last_line(file: &mut File) -> std::io::Result<()> {
    if file.seek(SeekFrom::End(0))? == 0 {
        return Ok(());
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    if last == [b'\n'] { Ok(()) } else { file.write_all(b"\n") }
}

fn forget_old(directory: &Path, age: Duration, now: Timestamp) -> std::io::Result<()> {
    let age = i64::try_from(age.as_micros()).unwrap_or(i64::MAX);
    for path in files(directory)? {
        let Some(begun) = begun_at(&path) else { continue };
        let last = (day_of(begun) + 1).saturating_mul(MICROSECONDS_OF_A_DAY);
        if last.saturating_add(age) <= now.0 {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// The files, oldest first.
fn files(directory: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(directory)?.collect::<Result<Vec<_>, _>>()?;
    let mut paths: Vec<_> = entries.iter().map(std::fs::DirEntry::path).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "log"));
    paths.sort();
    Ok(paths)
}

fn failed(directory: &Path, source: std::io::Error) -> StoreError {
    StoreError::Directory { path: directory.into(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(seconds: i64, dn: &str) -> AuditLine {
        AuditLine {
            time: Timestamp(seconds * 1_000_000),
            client: Some("desk \"one\"\n=".into()),
            dn: Some(DnNumber::new(dn).expect("a number")),
            conn_id: Some("0052000000000001".into()),
            number: Some(3013),
            outcome: Outcome::Refused(43),
            other_dn: Some("40 02".into()),
            code: Some("11".into()),
            why: Some("request".into()),
            answer: Some("The recording is started: ä\\ö \u{1}".into()),
        }
    }

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let unasked = AuditLine { client: None, outcome: Outcome::Done, answer: None, ..line(2, "4001") };
        let stranger = AuditLine::new(Timestamp(3_000_000), Outcome::Denied(401));
        for line in [line(1, "4001"), unasked, stranger] {
            assert_eq!(AuditLine::read(&line.write()), Some(line));
        }
    }

    #[test]
    fn a_line_of_a_former_version_is_read() {
        let text =
            "time=1970-01-01T00:00:01.000000Z micros=1000000 client=- dn=4001 number=3013 outcome=done\n";
        let expected = AuditLine {
            dn: DnNumber::new("4001"),
            number: Some(3013),
            ..AuditLine::new(at(1), Outcome::Done)
        };
        assert_eq!(AuditLine::read(text), Some(expected));
    }

    #[test]
    fn a_line_that_was_cut_short_is_passed_over() {
        let whole = line(1, "4001").write();
        assert_eq!(AuditLine::read(&whole[..whole.len() / 2]), None);
    }

    #[test]
    fn lines_are_found_by_dn_and_time_and_only_the_latest_are_given() {
        let directory = tempfile::tempdir().expect("a directory");
        let log = AuditLog::open(Some(directory.path()), Keeping::default()).expect("opens");
        let lines = [line(1, "4001"), line(2, "4002"), line(3, "4001"), line(4, "4001")];
        log.append(lines.iter(), Timestamp(9)).expect("writes");
        let dn = DnNumber::new("4001");
        let find = |since, limit| {
            let query = AuditQuery { dn: dn.clone(), since: at(since), ..AuditQuery::latest(limit) };
            log.read(&query).expect("reads").lines
        };
        assert_eq!(find(2, 10), [line(3, "4001"), line(4, "4001")]);
        assert_eq!(find(0, 1), [line(4, "4001")]);
    }

    #[test]
    fn a_file_that_is_large_enough_is_followed_by_another_and_all_are_read() {
        let directory = tempfile::tempdir().expect("a directory");
        let keeping = Keeping { audit_file: 100, ..Keeping::default() };
        let log = AuditLog::open(Some(directory.path()), keeping).expect("opens");
        for second in 1..=3 {
            log.append([line(second, "4001")].iter(), Timestamp(second)).expect("writes");
        }
        assert_eq!(files(&directory.path().join("audit")).expect("lists").len(), 3);
        assert_eq!(all(&log).len(), 3);
    }

    #[test]
    fn a_line_that_was_cut_short_and_octets_that_are_no_text_hide_no_other_line() {
        let directory = tempfile::tempdir().expect("a directory");
        let open = || AuditLog::open(Some(directory.path()), Keeping::default()).expect("opens");
        open().append([line(1, "4001"), line(2, "4001")].iter(), Timestamp(9)).expect("writes");
        let file = files(&directory.path().join("audit")).expect("lists").remove(0);
        let mut octets = std::fs::read(&file).expect("reads");
        octets.truncate(octets.len() - 16);
        octets.push(0xff);
        std::fs::write(&file, octets).expect("writes");
        let log = open();
        log.append([line(3, "4001")].iter(), Timestamp(9)).expect("writes");
        assert_eq!(all(&log), [line(1, "4001"), line(3, "4001")]);
    }

    fn all(log: &AuditLog) -> Vec<AuditLine> {
        log.read(&AuditQuery::latest(10)).expect("reads").lines
    }

    /// The files of a log, by the seconds of their beginnings.
    fn begun(directory: &Path) -> Vec<i64> {
        let files = files(&directory.join("audit")).expect("lists");
        files.iter().map(|path| begun_at(path).expect("its name says it").0 / 1_000_000).collect()
    }

    const DAY: i64 = 24 * 3600;

    fn at(seconds: i64) -> Timestamp {
        Timestamp(seconds * 1_000_000)
    }

    #[test]
    fn each_day_has_a_file_of_its_own_though_the_log_is_opened_anew() {
        let directory = tempfile::tempdir().expect("a directory");
        let open = || AuditLog::open(Some(directory.path()), Keeping::default()).expect("opens");
        let log = open();
        for seconds in [1, DAY - 1, DAY, DAY + 5] {
            log.append([line(seconds, "4001")].iter(), at(seconds)).expect("writes");
        }
        assert_eq!(begun(directory.path()), [1, DAY]);
        open().append([line(DAY + 6, "4001")].iter(), at(DAY + 6)).expect("writes");
        open().append([line(2 * DAY, "4001")].iter(), at(2 * DAY)).expect("writes");
        assert_eq!(begun(directory.path()), [1, DAY, 2 * DAY]);
        assert_eq!(all(&open()).len(), 6);
    }

    #[test]
    fn a_file_goes_when_the_last_line_that_it_can_have_is_past_its_age() {
        let directory = tempfile::tempdir().expect("a directory");
        let keeping = Keeping { audit_age: Duration::from_secs(2 * 24 * 3600), ..Keeping::default() };
        let log = AuditLog::open(Some(directory.path()), keeping).expect("opens");
        for seconds in [5, DAY + 5] {
            log.append([line(seconds, "4001")].iter(), at(seconds)).expect("writes");
        }
        log.forget_old(at(3 * DAY - 1)).expect("looks");
        assert_eq!(
            begun(directory.path()),
            [5, DAY + 5],
            "a line of the first day's end is not two days old"
        );
        log.forget_old(at(3 * DAY)).expect("looks");
        assert_eq!(begun(directory.path()), [DAY + 5]);
        std::fs::write(directory.path().join("audit/notes.log"), "mine").expect("writes");
        log.forget_old(at(100 * DAY)).expect("looks");
        assert_eq!(files(&directory.path().join("audit")).expect("lists").len(), 1, "only what is ours goes");
    }
}
