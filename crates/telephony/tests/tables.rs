//! Every state times every input of recording, as a table that a person reviews: it is made by this test, stands in
//! docs/private-services.md, and must not differ from it. `UPDATE_DOCS=1 cargo test -p telephony --test tables` writes it
//! there.

mod bench;

use std::fmt::Write as _;

use bench::document::{heard, joined, stands_in_the_document, table};
use bench::switch::Style;
use bench::{Bench, Mood, refusal};
use telephony::names::RegisterMode;
use telephony::recording::RecordingState;
use telephony::request::Wish;
use telephony::switch::SwitchFailure;

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
