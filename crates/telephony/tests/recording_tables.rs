//! Every state times every input of recording, as tables that a person reviews: they are made by this test, stand in
//! docs/private-services.md, and must not differ from it. `UPDATE_DOCS=1 cargo test -p telephony --test recording_tables`
//! writes them there.

mod bench;

use bench::cells::{asked, begin, cell, how_known, read_again, told};
use bench::document::{stands_in_the_document, table};
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

    fn name(&self) -> String {
        let mark = match self.known {
            Known::Surely => "",
            Known::Doubtfully => "?",
            Known::LinkAway => "?, link away",
        };
        let in_work = self.in_work.map_or_else(String::new, |number| format!(" + {number}"));
        format!("{}{mark}{in_work}", self.state.name())
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
    begin(&mut bench);
    assert_eq!(state(&bench), case.name(), "the bench is in the state that the row names");
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
    for known in [Known::Surely, Known::Doubtfully, Known::LinkAway] {
        for state in [Stopped, Started, Suspended] {
            let services = match known {
                Known::Surely => permitted(state),
                Known::Doubtfully => vec![3013, 3014, 3015, 3016],
                Known::LinkAway => vec![],
            };
            for in_work in [None].into_iter().chain(services.into_iter().map(Some)) {
                let case = RecordingCase { state, known, in_work };
                cases.push((case.name(), case));
            }
        }
    }
    cases
}

fn recording_cell(case: &RecordingCase, input: &RecordingInput) -> String {
    if !case.meets(*input) {
        return String::new();
    }
    let mut bench = recording_bench(case);
    let before = state(&bench);
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
    cell(effects, &before, &state(&bench))
}

/// The link is lost, if it is not away already, and comes back: all DNs are monitored and read again.
fn comes_back(bench: &mut Bench, meanwhile: impl FnOnce(&mut Switch)) {
    bench.link_lost();
    meanwhile(&mut bench.switch);
    bench.mood = Mood::Agree;
    bench.link_back();
}

/// The state of B's recording, and what is in work for it.
fn state(bench: &Bench) -> String {
    let snapshot = bench.snapshot("B");
    if snapshot.calls.is_empty() {
        return format!("no leg{}", how_known(bench, "B"));
    }
    let mark = if snapshot.recording.uncertain { "?" } else { "" };
    let waits = |question: &&bench::Question| question.dn == "B" && bench.unanswered() > 0;
    let in_work = bench.open.iter().find(waits).and_then(|question| match question.request {
        SwitchRequest::RecordMessage(_) => Some(3013),
        SwitchRequest::Stop(..) => Some(3014),
        SwitchRequest::Suspend(..) => Some(3015),
        SwitchRequest::Resume(..) => Some(3016),
        _ => None,
    });
    let in_work = in_work.map_or_else(String::new, |number| format!(" + {number}"));
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
    stands_in_the_document("recording", &tables.join("\n\n"));
}
