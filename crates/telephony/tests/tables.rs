//! Every state times every input of recording and hot desking, as tables that a person reviews: they are made by this
//! test, stand in docs/private-services.md, and must not differ from it. `UPDATE_DOCS=1 cargo test -p telephony --test
//! tables` writes them there.

mod bench;

use std::fmt::Write as _;
use std::path::PathBuf;

use bench::switch::Style;
use bench::{Bench, Mood, refusal};
use telephony::key_value::KvList;
use telephony::names::RegisterMode;
use telephony::recording::RecordingState;
use telephony::request::Wish;
use telephony::switch::SwitchFailure;

fn document() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/private-services.md"))
}

/// Compares the table with the one between its marks in the document, or puts it there.
fn stands_in_the_document(name: &str, table: &str) {
    let (begin, end) = (format!("<!-- {name}: begin -->\n"), format!("<!-- {name}: end -->"));
    let text = std::fs::read_to_string(document()).expect("the document is there");
    let start = text.find(&begin).unwrap_or_else(|| panic!("no mark {begin}")) + begin.len();
    let stop = start + text[start..].find(&end).unwrap_or_else(|| panic!("no mark {end}"));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let updated = format!("{}\n{table}\n{}", &text[..start], &text[stop..]);
        return std::fs::write(document(), updated).expect("the document can be written");
    }
    assert!(
        text[start..stop].trim() == table.trim(),
        "docs/private-services.md differs from what the code does; the table is now\n{table}"
    );
}

/// A table with a row for each state and a column for each input.
fn table<S, I>(states: &[(String, S)], inputs: &[(&str, I)], cell: impl Fn(&S, &I) -> String) -> String {
    let mut text = String::from("| state |");
    inputs.iter().for_each(|(name, _)| write!(text, " {name} |").expect("memory"));
    write!(text, "\n|{}", " --- |".repeat(inputs.len() + 1)).expect("memory");
    for (name, state) in states {
        write!(text, "\n| {name} |").expect("memory");
        inputs.iter().for_each(|(_, input)| write!(text, " {} |", cell(state, input)).expect("memory"));
    }
    text
}

/// What clients hear: news that everybody hears, and in brackets what only the asker hears.
///
/// `1st` asked for what is in work, `2nd` asks now; `ear` only listens.
fn heard(bench: &mut Bench) -> String {
    let mut heard = bench.take_heard();
    let mut all: Vec<String> =
        heard.remove("ear").unwrap_or_default().iter().map(|h| short(&h.core)).collect();
    for client in ["1st", "2nd"] {
        let answers = heard.remove(client).unwrap_or_default();
        for answer in answers.iter().filter(|h| h.core.contains("ref") || h.core.starts_with("Error")) {
            let code = answer
                .core
                .strip_prefix("Error(")
                .map(|code| format!("error {}", code.trim_end_matches(')')));
            all.push(format!("[{client}: {}]", code.unwrap_or_else(|| short(&answer.core))));
        }
    }
    all.join(", ")
}

fn short(core: &str) -> String {
    let inside = core.strip_prefix("PrivateInfo(").and_then(|rest| rest.strip_suffix(')'));
    let words = inside.map(|rest| {
        rest.split([';', ','])
            .map(str::trim)
            .filter(|word| !matches!(*word, "c1" | "ref"))
            .collect::<Vec<_>>()
            .join(" ")
    });
    words.unwrap_or_else(|| core.split('(').next().unwrap_or(core).into())
}

fn joined(parts: [String; 3]) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "-".into() } else { parts.join("; ") }
}

// --- Recording -----------------------------------------------------------------------------------------------------

struct RecordingCase {
    state: RecordingState,
    uncertain: bool,
    in_work: Option<i32>,
}

#[derive(Clone, Copy)]
enum RecordingInput {
    Request(i32),
    Report(&'static str),
    Result,
    Refused,
    Timeout,
    LinkLost,
    /// The link is lost and comes back, and the switch is asked what the recording does.
    Found(&'static str),
    FoundNothing,
    Released,
}

fn service(bench: &mut Bench, client: &str, number: i32) {
    let conn_id = Some(bench.conn("c1"));
    bench.request(client, "B", Wish::PrivateService { number, conn_id });
}

/// A and B talk; B's leg is in that state, and `1st` waits for the switch if something is in work.
fn recording_bench(case: &RecordingCase) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |",
    );
    let reports: &[&str] = match case.state {
        RecordingState::Stopped => &[],
        RecordingState::Started => &["record"],
        RecordingState::Suspended => &["record", "suspendRecord"],
    };
    for report in reports {
        let reports = bench.switch.voice("B", report);
        bench.play_reports(reports);
    }
    bench.switch.tells_recordings = false;
    if case.uncertain {
        bench.link_lost();
        bench.link_back();
    }
    for client in ["1st", "2nd", "ear"] {
        bench.register(client, "B", RegisterMode::Share);
    }
    bench.mood = Mood::Silent;
    if let Some(number) = case.in_work {
        service(&mut bench, "1st", number);
    }
    bench.forget_heard();
    bench
}

fn recording_cases() -> Vec<(String, RecordingCase)> {
    use RecordingState::{Started, Stopped, Suspended};
    let permitted = |state| match state {
        Stopped => vec![3013],
        Started => vec![3014, 3015],
        Suspended => vec![3014, 3016],
    };
    let mut cases = Vec::new();
    for uncertain in [false, true] {
        for state in [Stopped, Started, Suspended] {
            let services = if uncertain { vec![3013, 3014, 3015, 3016] } else { permitted(state) };
            for in_work in [None].into_iter().chain(services.into_iter().map(Some)) {
                let mut name = format!("{}{}", state.name(), if uncertain { "?" } else { "" });
                in_work.iter().for_each(|number| write!(name, " + {number}").expect("memory"));
                cases.push((name, RecordingCase { state, uncertain, in_work }));
            }
        }
    }
    cases
}

fn recording_cell(case: &RecordingCase, input: &RecordingInput) -> String {
    let mut bench = recording_bench(case);
    let answers = matches!(input, RecordingInput::Result | RecordingInput::Refused | RecordingInput::Timeout);
    let found = matches!(input, RecordingInput::Found(_) | RecordingInput::FoundNothing);
    if (answers && case.in_work.is_none()) || (found && case.in_work.is_some()) {
        return String::new();
    }
    match *input {
        RecordingInput::Request(number) => service(&mut bench, "2nd", number),
        RecordingInput::Report(what) => {
            let reports = bench.switch.voice("B", what);
            bench.play_reports(reports);
        }
        RecordingInput::Result => bench.answer_oldest(None),
        RecordingInput::Refused => bench.answer_oldest(Some(refusal(1161))),
        RecordingInput::Timeout => bench.answer_oldest(Some(SwitchFailure::Timeout)),
        RecordingInput::LinkLost => bench.link_lost(),
        RecordingInput::Found(what) => {
            bench.link_lost();
            let _unheard = bench.switch.voice("B", what);
            bench.switch.tells_recordings = true;
            link_back(&mut bench);
        }
        RecordingInput::FoundNothing => {
            bench.link_lost();
            link_back(&mut bench);
        }
        RecordingInput::Released => {
            let reports = bench.switch.hangs_up("B");
            bench.play_reports(reports);
        }
    }
    let waits = matches!(input, RecordingInput::Request(_)) && case.in_work.is_some();
    let asked = match bench.asked.first() {
        Some(_) if !found => "asks the switch".to_owned(),
        None if waits && bench.unanswered() == 2 => "waits".to_owned(),
        Some(_) | None => String::new(),
    };
    let told = heard(&mut bench).replace(", AddressInfo", "").replace("AddressInfo", "");
    joined([asked, told, next_recording(&bench, case, input)])
}

/// All DNs are monitored and read again.
fn link_back(bench: &mut Bench) {
    bench.mood = Mood::Agree;
    bench.link_back();
}

fn next_recording(bench: &Bench, case: &RecordingCase, input: &RecordingInput) -> String {
    if matches!(input, RecordingInput::Released) {
        return String::new();
    }
    let now = bench.snapshot("B").recording;
    let next = format!("{}{}", now.state.name(), if now.uncertain { "?" } else { "" });
    let before = format!("{}{}", case.state.name(), if case.uncertain { "?" } else { "" });
    if next == before { String::new() } else { format!("-> {next}") }
}

#[test]
fn recording_does_in_every_state_what_the_document_says() {
    use RecordingInput::{
        Found, FoundNothing, LinkLost, Refused, Released, Report, Request, Result, Timeout,
    };
    let requests =
        [("3013", Request(3013)), ("3014", Request(3014)), ("3015", Request(3015)), ("3016", Request(3016))];
    let reports = [
        ("`record`", Report("record")),
        ("`suspendRecord`", Report("suspendRecord")),
        ("`stop`", Report("stop")),
    ];
    let rest = [
        ("result", Result),
        ("refused 1161", Refused),
        ("no answer", Timeout),
        ("link lost", LinkLost),
        ("found `record`", Found("record")),
        ("found `suspendRecord`", Found("suspendRecord")),
        ("found `stop`", Found("stop")),
        ("cannot be found", FoundNothing),
        ("leg ends", Released),
    ];
    let inputs: Vec<_> = requests.into_iter().chain(reports).chain(rest).collect();
    stands_in_the_document("recording", &table(&recording_cases(), &inputs, recording_cell));
}

// --- Hot desking ---------------------------------------------------------------------------------------------------

#[derive(Clone, Copy)]
enum GuestCase {
    Free,
    Joining,
    Joined,
    Parting,
}

#[derive(Clone, Copy)]
enum GuestInput {
    Join(&'static str),
    Part,
    Associated(&'static str),
    NotAssociated,
    Result,
    Refused,
    Timeout,
    LinkLost,
    NotNamedAgain,
}

fn join(bench: &mut Bench, client: &str, host: &str) {
    let wish = Wish::PrivateService { number: 1, conn_id: None };
    bench.request_with(client, "6001", wish, KvList::new().with("HOST_DN", host));
}

fn part(bench: &mut Bench, client: &str) {
    bench.request(client, "6001", Wish::PrivateService { number: 2, conn_id: None });
}

fn guest_bench(case: GuestCase) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    if matches!(case, GuestCase::Joined | GuestCase::Parting) {
        let reports = bench.switch.joins("6001", "A");
        bench.play_reports(reports);
    }
    for client in ["1st", "2nd", "ear"] {
        bench.register(client, "6001", RegisterMode::Share);
    }
    bench.mood = Mood::Silent;
    match case {
        GuestCase::Joining => join(&mut bench, "1st", "A"),
        GuestCase::Parting => part(&mut bench, "1st"),
        GuestCase::Free | GuestCase::Joined => {}
    }
    bench.forget_heard();
    bench
}

fn guest_cell(case: &GuestCase, input: &GuestInput) -> String {
    let mut bench = guest_bench(*case);
    let in_work = matches!(case, GuestCase::Joining | GuestCase::Parting);
    if matches!(input, GuestInput::Result | GuestInput::Refused | GuestInput::Timeout) && !in_work {
        return String::new();
    }
    match *input {
        GuestInput::Join(host) => join(&mut bench, "2nd", host),
        GuestInput::Part => part(&mut bench, "2nd"),
        GuestInput::Associated(host) => {
            let reports = bench.switch.joins("6001", host);
            bench.play_reports(reports);
        }
        GuestInput::NotAssociated => {
            let reports = bench.switch.parts("6001");
            bench.play_reports(reports);
        }
        GuestInput::Result => bench.answer_oldest(None),
        GuestInput::Refused => bench.answer_oldest(Some(refusal(1161))),
        GuestInput::Timeout => bench.answer_oldest(Some(SwitchFailure::Timeout)),
        GuestInput::LinkLost => bench.link_lost(),
        GuestInput::NotNamedAgain => {
            bench.switch.parts("6001");
            bench.link_lost();
            bench.mood = Mood::Agree;
            bench.link_back();
        }
    }
    let is_request = matches!(input, GuestInput::Join(_) | GuestInput::Part);
    let asked = match bench.asked.first() {
        Some(_) if is_request => "asks the switch".to_owned(),
        None if is_request && in_work && bench.unanswered() == 2 => "waits".to_owned(),
        Some(_) | None => String::new(),
    };
    let told = heard(&mut bench);
    let told = if told == "AddressInfo" { String::new() } else { told };
    let next = match bench.snapshot("6001").hot_desk {
        Some(desk) => format!("-> joined({}{})", desk.peer, if desk.uncertain { "?" } else { "" }),
        None => "-> free".into(),
    };
    let before = match case {
        GuestCase::Free | GuestCase::Joining => "-> free",
        GuestCase::Joined | GuestCase::Parting => "-> joined(A)",
    };
    joined([asked, told, if next == before { String::new() } else { next }])
}

#[test]
fn hot_desking_does_in_every_state_what_the_document_says() {
    use GuestInput::{
        Associated, Join, LinkLost, NotAssociated, NotNamedAgain, Part, Refused, Result, Timeout,
    };
    let states = [
        ("free".to_owned(), GuestCase::Free),
        ("joining A".to_owned(), GuestCase::Joining),
        ("joined(A)".to_owned(), GuestCase::Joined),
        ("parting from A".to_owned(), GuestCase::Parting),
    ];
    let inputs = [
        ("1 with host A", Join("A")),
        ("1 with host B", Join("B")),
        ("2", Part),
        ("associated with A", Associated("A")),
        ("associated with B", Associated("B")),
        ("not associated", NotAssociated),
        ("result", Result),
        ("refused 1161", Refused),
        ("no answer", Timeout),
        ("link lost", LinkLost),
        ("link back, no association named", NotNamedAgain),
    ];
    stands_in_the_document("hot-desking", &table(&states, &inputs, guest_cell));
}
