//! A damaged store neither ends the server nor loses what was confirmed without a word.

use super::tests::{call, dn, guest_of, history_entry, kept, open};
use super::*;

const PAGE: usize = 4096;
const GUESTS: usize = 30;

/// The files of a store, by name; the audit log is not part of what is damaged here.
type Files = Vec<(&'static str, Vec<u8>)>;

/// Where a store lives for a moment: in memory where the system has a place for that. What is damaged here are octets of
/// files, and hundreds of stores that wait for a disk prove no more.
fn place() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a directory")
}

/// Some confirmed changes in several transactions, the last of them an association; the files as a kill leaves them,
/// and as a stop in order does.
fn killed_and_closed() -> (Files, Files) {
    let directory = place();
    let (journal, _) = open(directory.path());
    for guest in 0..GUESTS {
        let changes = Changes {
            dns: vec![(dn(&format!("{}", 6000 + guest)), Some(guest_of("4001")))],
            calls: vec![(ConnId(7), Some(call(7)))],
            history: vec![(dn("4001"), history_entry(1))],
            ..Changes::default()
        };
        kept(&journal, journal.submit(changes));
    }
    let killed = files_of(directory.path());
    drop(journal);
    (killed, files_of(directory.path()))
}

fn files_of(directory: &Path) -> Files {
    let read = |name| std::fs::read(directory.join(name)).ok().map(|octets| (name, octets));
    ["journal.redb", "journal.count"].into_iter().filter_map(read).collect()
}

/// Opens a copy of the store whose file of that name was changed, and fails if anything was lost without a word.
fn survives(files: &Files, changed: &str, what: &str, change: impl Fn(&mut Vec<u8>)) {
    let directory = place();
    for (name, octets) in files {
        let mut octets = octets.clone();
        if *name == changed {
            change(&mut octets);
        }
        std::fs::write(directory.path().join(name), octets).expect("writes");
    }
    let (journal, restored) = open(directory.path());
    if set_aside(directory.path()) {
        assert!(restored.dns.is_empty(), "{what}: set aside, and read all the same");
    } else {
        assert_eq!(restored.dns.len(), GUESTS, "{what}: associations are gone without a word");
        assert_eq!(restored.calls, [call(7)], "{what}");
        let history = journal.history(&dn("4001"), 100).expect("reads");
        assert_eq!(history.len(), GUESTS, "{what}: history is gone without a word");
    }
    let later = Changes { dns: vec![(dn("7000"), Some(guest_of("4002")))], ..Changes::default() };
    kept(&journal, journal.submit(later));
    drop(journal);
    assert!(open(directory.path()).1.dns.contains_key(&dn("7000")), "{what}: what was kept later is gone");
}

fn set_aside(directory: &Path) -> bool {
    let mut names =
        std::fs::read_dir(directory).expect("lists").map(|entry| entry.expect("an entry").file_name());
    names.any(|name| name.to_string_lossy().contains("damaged"))
}

/// The pages that hold anything.
fn pages(octets: &[u8]) -> impl Iterator<Item = usize> {
    let used = |page: &usize| octets[page * PAGE..].iter().take(PAGE).any(|octet| *octet != 0);
    (0..octets.len().div_ceil(PAGE)).filter(used)
}

#[test]
fn with_any_page_zeroed_after_a_stop_or_a_kill_all_is_there_or_the_store_is_set_aside() {
    let (killed, closed) = killed_and_closed();
    for (how, files) in [("killed", killed), ("closed", closed)] {
        for page in pages(&files[0].1) {
            survives(&files, "journal.redb", &format!("{how}, page {page} zeroed"), |octets| {
                let end = octets.len().min((page + 1) * PAGE);
                octets[page * PAGE..end].fill(0);
            });
        }
    }
}

#[test]
fn with_any_bit_of_the_header_flipped_all_is_there_or_the_store_is_set_aside() {
    /// The database's header: the octets that say which commit is the last, and where it is.
    const HEADER: usize = 320;
    let (killed, closed) = killed_and_closed();
    for (how, files) in [("killed", killed), ("closed", closed)] {
        for at in (0..HEADER).filter(|at| at % 5 == 0 || (8..16).contains(at)) {
            let bit = if at == 9 { 0 } else { at % 8 };
            survives(&files, "journal.redb", &format!("{how}, bit {bit} of octet {at} flipped"), |octets| {
                octets[at] ^= 1 << bit;
            });
        }
        for bit in 0..8 {
            survives(&files, "journal.redb", &format!("{how}, bit {bit} of octet 9 flipped"), |octets| {
                octets[9] ^= 1 << bit;
            });
        }
    }
}

#[test]
fn with_a_bit_of_any_page_flipped_all_is_there_or_the_store_is_set_aside() {
    let (killed, closed) = killed_and_closed();
    for (how, files) in [("killed", killed), ("closed", closed)] {
        for page in pages(&files[0].1) {
            survives(&files, "journal.redb", &format!("{how}, a bit of page {page} flipped"), |octets| {
                let used = (page * PAGE..octets.len()).find(|at| octets[*at] != 0).expect("holds something");
                octets[used] ^= 4;
            });
        }
    }
}

#[test]
fn a_journal_that_is_gone_or_older_than_what_was_confirmed_is_damage() {
    let (killed, _) = killed_and_closed();
    let directory = place();
    drop(open(directory.path()));
    let begun = files_of(directory.path());
    for (name, octets) in [&killed[1], &begun[0]] {
        std::fs::write(directory.path().join(name), octets).expect("writes");
    }
    assert!(open(directory.path()).1.dns.is_empty());
    assert!(set_aside(directory.path()));

    let directory = place();
    std::fs::write(directory.path().join(killed[1].0), &killed[1].1).expect("writes");
    assert!(
        matches!(tables::Tables::open(Some(directory.path()), 1, |file| Database::create(file)), Ok((_, restored)) if restored.dns.is_empty())
    );
    assert_ne!(
        files_of(directory.path())[1],
        killed[1],
        "the count of the journal that is gone was forgotten"
    );
}

#[test]
fn a_journal_whose_count_is_gone_torn_or_late_is_used() {
    let (killed, _) = killed_and_closed();
    let late = b"00000000000000000029 00000000000000000029\n";
    for count in [b"".as_slice(), b"00000000000000000030 000", late] {
        survives(&killed, "journal.count", "count", |octets| *octets = count.to_vec());
        let directory = place();
        std::fs::write(directory.path().join(killed[0].0), &killed[0].1).expect("writes");
        std::fs::write(directory.path().join(killed[1].0), count).expect("writes");
        assert_eq!(open(directory.path()).1.dns.len(), GUESTS);
    }
    let directory = place();
    std::fs::write(directory.path().join(killed[0].0), &killed[0].1).expect("writes");
    assert_eq!(open(directory.path()).1.dns.len(), GUESTS);
    assert_eq!(files_of(directory.path()).get(1), Some(&killed[1]), "it counts again");
}
