//! Every state times every input of recording, as tables that a person reviews: they are made by this test, stand in
//! docs/private-services.md, and must not differ from it. `UPDATE_DOCS=1 cargo test -p telephony --test recording_tables`
//! writes them there.

mod bench;

use bench::cells::{asked, begin, cell, how_known, read_again, told};
use bench::document::{assert_closed, stands_in_the_document, table};
use bench::switch::{Style, Switch};
use bench::{Bench, Mood, refusal};
use telephony::names::RegisterMode;
use telephony::recording::RecordingState;
use telephony::request::Wish;
use telephony::switch::{SwitchFailure, SwitchRequest};

struct RecordingCase {
    state: RecordingState,
    known: Known,
    in_work: Option<i32>,
    /// What the switch has reported since it was asked.
    reported: Vec<&'static str>,
}

/// How well the state is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Surely,
    /// It may be outdated, and the link is up.
    Doubtfully,
    LinkAway,
}

impl RecordingCase {
    /// Whether the input can meet the state.
    fn meets(&self, input: RecordingInput) -> bool {
        use RecordingInput::{
            Found, FoundGone, FoundNothing, LinkLost, Refused, Released, Report, Request, Result, Timeout,
        };
        match input {
            Request(_) => true,
            Report(_) | LinkLost | Released => self.known != Known::LinkAway,
            Result | Refused | Timeout => self.in_work.is_some(),
            Found(_) | FoundNothing | FoundGone => self.in_work.is_none(),
        }
    }

    /// The same after one more report of the switch, while it is asked.
    fn followed_by(&self, report: &'static str) -> Option<RecordingCase> {
        let &RecordingCase { state, known, in_work, .. } = self;
        let reported = self.reported.iter().copied().chain([report]).collect();
        in_work.is_some().then_some(RecordingCase { state, known, in_work, reported })
    }

    /// Whether one of the reports may be of something later than what the switch was asked.
    fn overtaken(&self, now: Option<&str>) -> bool {
        let overtaking: &[&str] = match self.in_work {
            Some(3013) => &["stop"],
            Some(3015) => &["record", "stop"],
            Some(3016) => &["suspendRecord", "stop"],
            _ => &[],
        };
        self.reported.iter().copied().chain(now).any(|report| overtaking.contains(&report))
    }
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
    /// The link is lost and comes back, and the call is no more.
    FoundGone,
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
    if case.known != Known::Surely {
        bench.link_lost();
    }
    if case.known == Known::Doubtfully {
        bench.link_back();
    }
    for client in ["1st", "2nd", "ear"] {
        bench.register(client, "B", RegisterMode::Share);
    }
    bench.mood = Mood::Silent;
    if let Some(number) = case.in_work {
        service(&mut bench, "1st", number);
    }
    for report in &case.reported {
        let reports = bench.switch.voice("B", report);
        bench.play_reports(reports);
    }
    begin(&mut bench);
    bench
}

const REPORTS: [&str; 3] = ["record", "suspendRecord", "stop"];

/// The states in which nothing is in work, those in which a service is that is passed on, and all that reports of the
/// switch lead to from there.
fn recording_cases() -> Vec<(String, RecordingCase)> {
    use RecordingState::{Started, Stopped, Suspended};
    let permitted = |state| match state {
        Stopped => vec![3013],
        Started => vec![3014, 3015],
        Suspended => vec![3014, 3016],
    };
    let mut cases = Vec::new();
    for known in [Known::Surely, Known::Doubtfully, Known::LinkAway] {
        for state in [Stopped, Started, Suspended] {
            let services = match known {
                Known::Surely => permitted(state),
                Known::Doubtfully => vec![3013, 3014, 3015, 3016],
                Known::LinkAway => vec![],
            };
            for in_work in [None].into_iter().chain(services.into_iter().map(Some)) {
                cases.push(named(RecordingCase { state, known, in_work, reported: vec![] }));
            }
        }
    }
    let mut followed = 0;
    while followed < cases.len() {
        for report in REPORTS {
            let next = cases[followed].1.followed_by(report).map(named);
            cases.extend(next.filter(|(reached, _)| cases.iter().all(|(name, _)| name != reached)));
        }
        followed += 1;
    }
    cases.sort_by_cached_key(|(name, _)| place(name));
    cases
}

fn named(case: RecordingCase) -> (String, RecordingCase) {
    let name = state(&case, &recording_bench(&case), None);
    (name, case)
}

/// Where a row stands: what is sure, then what is not, then what the lost link leaves.
fn place(name: &str) -> (bool, bool, usize, String) {
    let word = name.split(['?', ' ', ',']).next();
    let state = ["stopped", "started", "suspended"].iter().position(|state| Some(*state) == word);
    (name.contains("link away"), name.contains('?'), state.expect("a state"), name.into())
}

fn recording_cell(case: &RecordingCase, input: &RecordingInput) -> String {
    if !case.meets(*input) {
        return String::new();
    }
    let mut bench = recording_bench(case);
    let before = state(case, &bench, None);
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
            comes_back(&mut bench, |switch| {
                let _unheard = switch.voice("B", what);
                switch.tells_recordings = true;
            });
        }
        RecordingInput::FoundNothing => comes_back(&mut bench, |_| {}),
        RecordingInput::FoundGone => comes_back(&mut bench, |switch| drop(switch.hangs_up("B"))),
        RecordingInput::Released => {
            let reports = bench.switch.hangs_up("B");
            bench.play_reports(reports);
        }
    }
    let asker = matches!(input, RecordingInput::Request(_)).then_some("2nd");
    let effects = [asked(&bench, asker), told(&mut bench, "B"), read_again(&mut bench)];
    let now = if let RecordingInput::Report(what) = *input { Some(what) } else { None };
    cell(effects, &before, &state(case, &bench, now))
}

/// The link is lost, if it is not away already, and comes back: all DNs are monitored and read again.
fn comes_back(bench: &mut Bench, meanwhile: impl FnOnce(&mut Switch)) {
    bench.link_lost();
    meanwhile(&mut bench.switch);
    bench.mood = Mood::Agree;
    bench.link_back();
}

/// The state of B's recording, and what the switch has been asked and not answered: in brackets what its report has
/// answered already, and marked what a report may have overtaken.
fn state(case: &RecordingCase, bench: &Bench, reported_now: Option<&str>) -> String {
    let snapshot = bench.snapshot("B");
    if snapshot.calls.is_empty() {
        return format!("no leg{}", how_known(bench, "B"));
    }
    let mark = if snapshot.recording.uncertain { "?" } else { "" };
    let of_b = |question: &&bench::Question| question.dn == "B";
    let asked = bench.open.iter().find(of_b).and_then(|question| match question.request {
        SwitchRequest::RecordMessage(_) => Some(3013),
        SwitchRequest::Stop(..) => Some(3014),
        SwitchRequest::Suspend(..) => Some(3015),
        SwitchRequest::Resume(..) => Some(3016),
        _ => None,
    });
    let asker = case.in_work.map_or("2nd", |_| "1st");
    let in_work = match asked {
        Some(number) if !bench.waits(asker) => format!(" + ({number})"),
        Some(number) if case.overtaken(reported_now) => format!(" + {number}!"),
        Some(number) => format!(" + {number}"),
        None => String::new(),
    };
    format!("{}{mark}{in_work}{}", snapshot.recording.state.name(), how_known(bench, "B"))
}

#[test]
fn recording_does_in_every_state_what_the_document_says() {
    use RecordingInput::{
        Found, FoundGone, FoundNothing, LinkLost, Refused, Released, Report, Request, Result, Timeout,
    };
    let requests =
        [("3013", Request(3013)), ("3014", Request(3014)), ("3015", Request(3015)), ("3016", Request(3016))];
    let reports = [
        ("`record`", Report("record")),
        ("`suspendRecord`", Report("suspendRecord")),
        ("`stop`", Report("stop")),
        ("leg ends", Released),
    ];
    let answers = [("result", Result), ("refused 1161", Refused), ("no answer", Timeout)];
    let link = [
        ("link lost", LinkLost),
        ("found `record`", Found("record")),
        ("found `suspendRecord`", Found("suspendRecord")),
        ("found `stop`", Found("stop")),
        ("cannot be found", FoundNothing),
        ("leg found gone", FoundGone),
    ];
    let cases = recording_cases();
    let tables =
        [&requests[..], &reports, &answers, &link].map(|inputs| table(&cases, inputs, recording_cell));
    let no_leg = ("no leg".to_owned(), ());
    let states: Vec<_> = cases.iter().map(|(name, _)| (name.clone(), ())).chain([no_leg]).collect();
    assert_closed(&states, &tables, &[]);
    stands_in_the_document("recording", &tables.join("\n\n"));
}
