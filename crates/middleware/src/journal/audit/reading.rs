//! Reading the audit log backwards, page by page.
//!
//! ```text
//!      file of Monday        file of Tuesday         file of today
//!   [ .............. ]    [ ........ page 2 ]    [ ...... page 1 ]
//!        not opened           read up to the         read whole
//!        (page is full)       cursor
//! ```
//!
//! A cursor names the oldest line of a page by its file and its place there: lines are appended and never changed, so it
//! stays right while the log grows, and files that are gone leave a page that is empty.

use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind};
use std::path::Path;
use std::str::FromStr;

use telephony::address::DnNumber;
use telephony::time::Timestamp;

use super::{AuditLine, MICROSECONDS_OF_A_DAY, Memory, begun_at, day_of, files};

/// How much older than its file a line may be, because it waited for the disk. With `until`, files that were begun
/// later than that are not looked at.
const LONGEST_WAIT: i64 = MICROSECONDS_OF_A_DAY;

/// Which lines somebody wants to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditQuery {
    /// Those of this DN only.
    pub dn: Option<DnNumber>,
    /// From then on.
    pub since: Timestamp,
    /// Before then.
    pub until: Timestamp,
    /// Only those that stand before this place.
    pub before: Option<AuditPlace>,
    /// So many at most: the latest.
    pub limit: usize,
}

impl AuditQuery {
    /// The latest lines.
    pub fn latest(limit: usize) -> AuditQuery {
        AuditQuery { dn: None, since: Timestamp(i64::MIN), until: Timestamp(i64::MAX), before: None, limit }
    }

    fn wants(&self, line: &AuditLine) -> bool {
        line.time >= self.since
            && line.time < self.until
            && self.dn.as_ref().is_none_or(|dn| line.dn.as_ref() == Some(dn))
    }

    /// Whether a file that was begun then can have wanted lines. It has lines that were written on that day.
    fn may_be_in(&self, begun: Timestamp) -> bool {
        let day_ends = (day_of(begun) + 1).saturating_mul(MICROSECONDS_OF_A_DAY);
        day_ends > self.since.0
            && begun.0 < self.until.0.saturating_add(LONGEST_WAIT)
            && self.before.is_none_or(|place| begun.0 <= place.file)
    }
}

/// Where a line stands in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditPlace {
    /// When the file was begun, as its name says it.
    file: i64,
    /// The octets before it in the file; of a log in memory, the lines before it.
    offset: u64,
}

impl fmt::Display for AuditPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.file, self.offset)
    }
}

impl FromStr for AuditPlace {
    type Err = ();

    fn from_str(text: &str) -> Result<AuditPlace, ()> {
        let (file, offset) = text.split_once('-').ok_or(())?;
        let is_number = |text: &str| text.bytes().all(|octet| octet.is_ascii_digit());
        if !is_number(file) || !is_number(offset) {
            return Err(());
        }
        Ok(AuditPlace { file: file.parse().map_err(|_| ())?, offset: offset.parse().map_err(|_| ())? })
    }
}

/// Some lines of the log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditPage {
    /// The lines, oldest first.
    pub lines: Vec<AuditLine>,
    /// Where to go on towards older ones; `None` if there are none.
    pub next: Option<AuditPlace>,
}

/// Wanted lines with their places, oldest first.
type Found = VecDeque<(AuditPlace, AuditLine)>;

/// The latest wanted lines of the files of a directory.
pub(super) fn of_files(directory: &Path, query: &AuditQuery) -> std::io::Result<AuditPage> {
    let mut found = Found::new();
    for path in files(directory)?.iter().rev() {
        let Some(begun) = begun_at(path).filter(|begun| query.may_be_in(*begun)) else { continue };
        // One more than wanted tells whether there are older ones.
        let wanted = (query.limit + 1).saturating_sub(found.len());
        if wanted == 0 {
            break;
        }
        let mut older = latest_of(path, begun, query, wanted)?;
        older.append(&mut found);
        found = older;
    }
    Ok(page(found, query.limit))
}

/// The latest wanted lines of a log in memory.
pub(super) fn of_memory(memory: &Memory, query: &AuditQuery) -> AuditPage {
    let mut found = Found::new();
    for (offset, line) in (memory.dropped..).zip(&memory.lines) {
        let is_behind = query.before.is_some_and(|before| offset >= before.offset);
        if !is_behind && query.wants(line) {
            keep_latest(&mut found, (AuditPlace { file: 0, offset }, line.clone()), query.limit + 1);
        }
    }
    page(found, query.limit)
}

fn page(mut found: Found, limit: usize) -> AuditPage {
    let more = found.len() > limit;
    if more {
        found.pop_front();
    }
    let next = found.front().map(|(place, _)| *place).filter(|_| more);
    AuditPage { lines: found.into_iter().map(|(_, line)| line).collect(), next }
}

fn keep_latest(found: &mut Found, line: (AuditPlace, AuditLine), wanted: usize) {
    found.push_back(line);
    if found.len() > wanted {
        found.pop_front();
    }
}

/// The latest wanted lines of one file, one line in hand at a time: it may be larger than memory. What is no line of
/// ours is passed over. A file that has gone since it was listed has none.
fn latest_of(path: &Path, begun: Timestamp, query: &AuditQuery, wanted: usize) -> std::io::Result<Found> {
    let mut found = Found::new();
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(found),
        Err(error) => return Err(error),
    };
    let end = query.before.filter(|place| place.file == begun.0).map_or(u64::MAX, |place| place.offset);
    let (mut file, mut offset, mut octets) = (BufReader::new(file), 0, Vec::new());
    while offset < end {
        octets.clear();
        let read = file.read_until(b'\n', &mut octets)?;
        if read == 0 {
            break;
        }
        let line = AuditLine::read(&String::from_utf8_lossy(&octets)).filter(|line| query.wants(line));
        if let Some(line) = line {
            keep_latest(&mut found, (AuditPlace { file: begun.0, offset }, line), wanted);
        }
        offset += read as u64;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Keeping;
    use crate::journal::audit::{AuditLog, Outcome};

    const DAY: i64 = 24 * 3600;

    fn line(seconds: i64) -> AuditLine {
        AuditLine::new(Timestamp(seconds * 1_000_000), Outcome::Done)
    }

    /// A log with a line every six hours of three days: a file for each day.
    fn three_days(directory: &Path) -> AuditLog {
        let log = AuditLog::open(Some(directory), Keeping::default()).expect("opens");
        for seconds in hours(0..72) {
            log.append([line(seconds)].iter(), Timestamp(seconds * 1_000_000)).expect("writes");
        }
        log
    }

    fn hours(range: std::ops::Range<i64>) -> impl Iterator<Item = i64> {
        range.step_by(6).map(|hour| hour * 3600)
    }

    fn seconds(page: &AuditPage) -> Vec<i64> {
        page.lines.iter().map(|line| line.time.0 / 1_000_000).collect()
    }

    #[test]
    fn pages_lead_from_the_latest_line_to_the_oldest_without_a_gap() {
        let directory = tempfile::tempdir().expect("a directory");
        let memory = AuditLog::open(None, Keeping::default()).expect("opens");
        memory.append(hours(0..72).map(line).collect::<Vec<_>>().iter(), Timestamp(0)).expect("keeps");
        for (log, limit) in [(three_days(directory.path()), 5), (memory, 5)] {
            let mut query = AuditQuery::latest(limit);
            let mut read = Vec::new();
            loop {
                let page = log.read(&query).expect("reads");
                read.splice(0..0, seconds(&page));
                let Some(next) = page.next else { break };
                assert_eq!(next.to_string().parse(), Ok(next), "a cursor is read as it was given");
                query.before = Some(next);
                // What is written meanwhile moves nothing.
                log.append([line(3 * DAY)].iter(), Timestamp(3 * DAY * 1_000_000)).expect("writes");
            }
            assert_eq!(read, hours(0..72).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_last_page_has_no_cursor_though_it_is_full() {
        let directory = tempfile::tempdir().expect("a directory");
        let page = three_days(directory.path()).read(&AuditQuery::latest(12)).expect("reads");
        assert_eq!((page.lines.len(), page.next), (12, None));
    }

    #[test]
    fn lines_are_given_from_a_time_on_and_before_another() {
        let directory = tempfile::tempdir().expect("a directory");
        let log = three_days(directory.path());
        let (since, until) = (Timestamp(DAY * 1_000_000), Timestamp(2 * DAY * 1_000_000));
        let page = log.read(&AuditQuery { since, until, ..AuditQuery::latest(100) }).expect("reads");
        assert_eq!(seconds(&page), hours(24..48).collect::<Vec<_>>());
    }

    #[test]
    fn files_that_cannot_have_what_is_wanted_by_their_names_are_not_opened() {
        let directory = tempfile::tempdir().expect("a directory");
        let log = three_days(directory.path());
        // A directory cannot be read as a file: looking into it would be an error.
        let unreadable = |day: i64| {
            let name = format!("audit/audit-{:016}.log", (day * DAY + 1) * 1_000_000);
            std::fs::create_dir(directory.path().join(name)).expect("creates");
        };
        unreadable(0);
        unreadable(2);
        let read = |query: AuditQuery| log.read(&query).map(|page| page.lines.len());
        let (day, end) = (Timestamp(DAY * 1_000_000), Timestamp(DAY * 1_000_000 + 1));
        assert!(read(AuditQuery { since: day, until: end, ..AuditQuery::latest(9) }).is_ok_and(|n| n == 1));
        assert!(
            read(AuditQuery { until: end, ..AuditQuery::latest(1) }).is_err(),
            "the day before may be wanted"
        );
        assert!(read(AuditQuery { since: day, ..AuditQuery::latest(9) }).is_err());
        let before = Some(AuditPlace { file: day.0, offset: u64::MAX });
        assert!(read(AuditQuery { since: day, before, ..AuditQuery::latest(9) }).is_ok_and(|n| n == 4));
    }

    #[test]
    fn what_is_no_cursor_is_refused() {
        for text in ["", "7", "-", "7-", "-7", "a-1", "1-b", "+1-1", "1-1-1", "99999999999999999999-1"] {
            assert_eq!(text.parse::<AuditPlace>(), Err(()), "{text}");
        }
    }
}
