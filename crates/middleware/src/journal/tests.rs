use telephony::ids::CallUuid;
use telephony::key_value::KvList;
use telephony::names::CallType;
use telephony::switch::SwitchCallId;
use telephony::time::Timestamp;

use super::*;

pub(super) fn dn(number: &str) -> DnNumber {
    DnNumber::new(number).expect("a number")
}

pub(super) fn guest_of(host: &str) -> DurableDn {
    DurableDn { host: Some((dn(host), Timestamp(1))), ..DurableDn::default() }
}

pub(super) fn call(conn_id: u64) -> DurableCall {
    DurableCall {
        conn_id: ConnId(conn_id),
        uuid: CallUuid([1; 16]),
        switch_call: SwitchCallId::new(&[1]),
        call_type: (CallType::Internal, false),
        ani: None,
        dnis: None,
        user_data: KvList::new().with("k", "v"),
        extensions: KvList::new(),
        created_at: Timestamp(1),
        parties: vec![dn("4001")],
        consult_of: None,
    }
}

pub(super) fn open(path: &Path) -> (Journal, Restored) {
    Journal::open(Some(path), Keeping::default()).expect("opens")
}

/// Waits until the ticket is kept.
pub(super) fn kept(journal: &Journal, ticket: u64) {
    let mut committed = journal.committed();
    let waiting = async move { *committed.wait_for(|committed| *committed >= ticket).await.expect("open") };
    let committed = actix_rt::System::new().block_on(waiting);
    assert!(committed >= ticket);
}

#[test]
fn what_was_kept_is_there_again_after_a_restart() {
    let directory = tempfile::tempdir().expect("a directory");
    let (journal, restored) = open(directory.path());
    assert!(restored.dns.is_empty() && restored.calls.is_empty());
    let changes = Changes {
        dns: vec![(dn("6001"), Some(guest_of("4001"))), (dn("6002"), Some(guest_of("4002")))],
        calls: vec![(ConnId(7), Some(call(7))), (ConnId(8), Some(call(8)))],
        reserved_ids: Some(500),
        ..Changes::default()
    };
    kept(&journal, journal.submit(changes));
    let later = Changes {
        dns: vec![(dn("6002"), None)],
        calls: vec![(ConnId(8), None)],
        reserved_ids: Some(300),
        ..Changes::default()
    };
    kept(&journal, journal.submit(later));
    drop(journal);
    let (_journal, restored) = open(directory.path());
    assert_eq!(restored.dns.into_iter().collect::<Vec<_>>(), [(dn("6001"), guest_of("4001"))]);
    assert_eq!(restored.calls, [call(7)]);
    assert_eq!(restored.reserved_ids, 500);
}

#[test]
fn changes_that_were_not_waited_for_are_written_when_the_journal_closes() {
    let directory = tempfile::tempdir().expect("a directory");
    let (journal, _) = open(directory.path());
    for host in ["4001", "4002", "4003"] {
        journal.submit(Changes { dns: vec![(dn("6001"), Some(guest_of(host)))], ..Changes::default() });
    }
    drop(journal);
    assert_eq!(open(directory.path()).1.dns.get(&dn("6001")), Some(&guest_of("4003")));
}

#[test]
fn a_journal_of_format_2_is_read_and_is_one_of_this_format_from_then_on() {
    let directory = tempfile::tempdir().expect("a directory");
    {
        // A call as format 2 wrote it: without the last octet, which says that it was begun from no other.
        let database = redb::Database::create(directory.path().join("journal.redb")).expect("creates");
        let transaction = database.begin_write().expect("begins");
        let written = record::of_call(&call(7));
        let (_, former) = written.split_last().expect("it has octets");
        let calls = redb::TableDefinition::<u64, &[u8]>::new("calls");
        transaction.open_table(calls).expect("opens").insert(7, former).expect("inserts");
        let meta = redb::TableDefinition::<&str, u64>::new("meta");
        transaction.open_table(meta).expect("opens").insert("format", 2).expect("inserts");
        transaction.commit().expect("commits");
    }
    for _ in 0..2 {
        let (_journal, restored) = open(directory.path());
        assert_eq!(restored.calls, [call(7)]);
    }
}

#[test]
fn a_damaged_journal_is_set_aside_whole_and_a_new_one_begun() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("journal.redb");
    drop(open(directory.path()));
    let whole = std::fs::read(&file).expect("reads");
    let half = &whole[..whole.len() / 2];
    for damaged in [b"these octets are no journal".as_slice(), b"", &whole[..100], half] {
        std::fs::write(&file, damaged).expect("writes");
        let (_journal, restored) = open(directory.path());
        assert!(restored.dns.is_empty());
        let names = std::fs::read_dir(directory.path()).expect("lists").map(|e| e.expect("an entry").path());
        let aside = names.into_iter().find(|path| path.display().to_string().contains("damaged"));
        let aside = aside.expect("set aside");
        assert_eq!(std::fs::read(&aside).expect("reads"), damaged);
        std::fs::remove_file(aside).expect("is there");
    }
}

#[test]
fn conn_ids_stay_reserved_when_the_journal_is_damaged_or_gone() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("journal.redb");
    let (journal, _) = open(directory.path());
    kept(&journal, journal.submit(Changes { reserved_ids: Some(500), ..Changes::default() }));
    drop(journal);
    for _ in 0..2 {
        std::fs::write(&file, b"these octets are no journal").expect("writes");
        assert_eq!(open(directory.path()).1.reserved_ids, 500, "damaged");
        std::fs::remove_file(&file).expect("is there");
        assert_eq!(open(directory.path()).1.reserved_ids, 500, "gone");
    }
    let (journal, _) = open(directory.path());
    kept(&journal, journal.submit(Changes { reserved_ids: Some(400), ..Changes::default() }));
    drop(journal);
    std::fs::write(&file, b"these octets are no journal").expect("writes");
    assert_eq!(open(directory.path()).1.reserved_ids, 500, "what is reserved stays so");
}

#[test]
fn a_count_of_a_former_version_is_read_and_reserves_nothing() {
    let directory = tempfile::tempdir().expect("a directory");
    drop(open(directory.path()));
    let former = "00000000000000000000 00000000000000000000\n";
    std::fs::write(directory.path().join("journal.count"), former).expect("writes");
    assert_eq!(open(directory.path()).1.reserved_ids, 0);
}

#[test]
fn the_history_of_a_dn_keeps_its_latest_entries() {
    let keeping = Keeping { history_per_dn: 3, ..Keeping::default() };
    let (journal, _) = Journal::open(None, keeping).expect("opens");
    for time in 1..=5 {
        let entry = history_entry(time);
        let history = vec![(dn("4001"), entry.clone()), (dn("4002"), entry)];
        kept(&journal, journal.submit(Changes { history, ..Changes::default() }));
    }
    let times = |limit| -> Vec<_> {
        journal.history(&dn("4001"), limit).expect("reads").into_iter().map(|entry| entry.time).collect()
    };
    assert_eq!(times(10), [5, 4, 3]);
    assert_eq!(times(1), [5]);
}

#[test]
fn a_directory_that_cannot_be_made_is_named_in_the_error() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let inside = file.path().join("store");
    let error =
        Journal::open(Some(&inside), Keeping::default()).map(|_| ()).expect_err("a file is no directory");
    assert!(error.to_string().contains(&inside.display().to_string()));
}

pub(super) fn history_entry(time: i64) -> HistoryEntry {
    HistoryEntry {
        time,
        number: 3013,
        conn_id: None,
        other_dn: None,
        code: None,
        who: "switch".into(),
        why: Some("switch".into()),
        reasons: KvList::new(),
        is_guest: None,
    }
}

#[test]
fn nothing_is_kept_before_its_audit_line_is_there_and_what_failed_is_written_once() {
    let directory = tempfile::tempdir().expect("a directory");
    let (journal, _) = open(directory.path());
    std::fs::remove_dir(directory.path().join("audit")).expect("is empty");
    let line =
        AuditLine { dn: Some(dn("4001")), number: Some(3013), ..AuditLine::new(Timestamp(1), Outcome::Done) };
    let changes = Changes {
        history: vec![(dn("4001"), history_entry(1))],
        audit: vec![line.clone()],
        ..Changes::default()
    };
    let ticket = journal.submit(changes);
    while journal.failure().is_none() {
        std::thread::yield_now();
    }
    assert_eq!(journal.history(&dn("4001"), 10).expect("reads"), []);
    std::fs::create_dir(directory.path().join("audit")).expect("creates");
    kept(&journal, ticket);
    assert_eq!(journal.history(&dn("4001"), 10).expect("reads"), [history_entry(1)]);
    assert_eq!(journal.audit(&AuditQuery::latest(10)).expect("reads").lines, [line]);
}

#[test]
fn audit_files_past_their_age_go_at_the_start() {
    let directory = tempfile::tempdir().expect("a directory");
    let audit = directory.path().join("audit");
    std::fs::create_dir(&audit).expect("creates");
    let old = audit.join("audit-0000000000000001.log");
    std::fs::write(&old, "").expect("writes");
    // What a journal does first of all it has done when something is kept.
    let (journal, _) = open(directory.path());
    kept(&journal, journal.submit(Changes { reserved_ids: Some(1), ..Changes::default() }));
    assert!(!old.exists());
}
