//! Every state times every input of recording and hot desking, as tables that a person reviews: they are made by this
//! test, stand in docs/private-services.md, and must not differ from it. `UPDATE_DOCS=1 cargo test -p telephony --test
//! tables` writes them there.

mod bench;

use std::fmt::Write as _;

use bench::document::{stands_in_the_document, table};
use bench::switch::Style;
use bench::{Bench, Mood, refusal};
use telephony::key_value::KvList;
use telephony::names::{RegisterMode, WorkMode};
use telephony::recording::RecordingState;
use telephony::request::{AgentWish, Wish};
use telephony::switch::{SwitchEvent, SwitchFailure};

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
    words.unwrap_or_else(|| of_agent(core))
}

/// An agent's event in short, with the agent; any other by its name.
fn of_agent(core: &str) -> String {
    let (name, rest) = core.split_once('(').unwrap_or((core, ""));
    match name.strip_prefix("Agent") {
        Some(what) => {
            let agent: String = rest.chars().take_while(char::is_ascii_digit).collect();
            format!("{what} {agent}").trim().to_owned()
        }
        None => name.into(),
    }
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
    NamedAgain(Option<&'static str>),
    TakenByAnother,
    HostOutOfService,
    OutOfService,
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

/// The link is lost and comes back, and the switch answers whatever it is asked then.
fn comes_back(bench: &mut Bench) {
    bench.link_lost();
    bench.mood = Mood::Agree;
    bench.link_back();
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
        GuestInput::NamedAgain(host) => {
            bench.switch.parts("6001");
            host.into_iter().for_each(|host| drop(bench.switch.joins("6001", host)));
            comes_back(&mut bench);
        }
        GuestInput::TakenByAnother => {
            let reports = bench.switch.joins("6002", "A");
            bench.play_reports(reports);
        }
        GuestInput::HostOutOfService => bench.play_reports(vec![("A".into(), SwitchEvent::OutOfService)]),
        GuestInput::OutOfService => bench.play_reports(vec![("6001".into(), SwitchEvent::OutOfService)]),
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
        Associated, HostOutOfService, Join, LinkLost, NamedAgain, NotAssociated, OutOfService, Part, Refused,
        Result, TakenByAnother, Timeout,
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
    ];
    let around = [
        ("A taken by another guest", TakenByAnother),
        ("A out of service", HostOutOfService),
        ("guest out of service", OutOfService),
        ("link lost", LinkLost),
        ("link back, A named", NamedAgain(Some("A"))),
        ("link back, B named", NamedAgain(Some("B"))),
        ("link back, none named", NamedAgain(None)),
    ];
    let tables = [table(&states, &inputs, guest_cell), table(&states, &around, guest_cell)];
    stands_in_the_document("hot-desking", &tables.join("\n\n"));
}

// --- The host's side -----------------------------------------------------------------------------------------------

#[derive(Clone, Copy)]
enum HostCase {
    Free,
    /// 6001 asks for it, and the switch has not answered yet.
    Promised,
    /// 6001 has it.
    Taken,
    /// Agent 7100 has it.
    TakenByAgent,
    OutOfService,
    /// `hot-desk-host` is false.
    NoHost,
}

#[derive(Clone, Copy)]
enum HostInput {
    Asked(&'static str),
    Joined(&'static str),
    Parted,
    LinkLost,
    NamedAgain(Option<&'static str>),
}

impl HostCase {
    fn host(self) -> &'static str {
        if matches!(self, HostCase::NoHost) { "D" } else { "A" }
    }
}

/// A host in that state; on each guest only its own client.
fn host_bench(case: HostCase) -> Bench {
    let mut bench = Bench::unregistered(Style::PLAIN);
    for guest in ["6001", "6002"] {
        bench.register(guest, guest, RegisterMode::Share);
    }
    let reports = match case {
        HostCase::Taken => bench.switch.joins("6001", "A"),
        HostCase::TakenByAgent => bench.switch.takes_over("7100", "A"),
        HostCase::OutOfService => vec![("A".into(), SwitchEvent::OutOfService)],
        HostCase::Free | HostCase::Promised | HostCase::NoHost => vec![],
    };
    bench.play_reports(reports);
    bench.mood = Mood::Silent;
    if matches!(case, HostCase::Promised) {
        join_of(&mut bench, "6001", "A");
    }
    bench.forget_heard();
    bench
}

fn join_of(bench: &mut Bench, guest: &str, host: &str) {
    let wish = Wish::PrivateService { number: 1, conn_id: None };
    bench.request_with(guest, guest, wish, KvList::new().with("HOST_DN", host));
}

fn host_cell(case: &HostCase, input: &HostInput) -> String {
    let mut bench = host_bench(*case);
    let host = case.host();
    match *input {
        HostInput::Asked(guest) => join_of(&mut bench, guest, host),
        HostInput::Joined(guest) => {
            let reports = bench.switch.joins(guest, host);
            bench.play_reports(reports);
        }
        HostInput::Parted => {
            let reports = bench.switch.parts("6001");
            bench.play_reports(reports);
        }
        HostInput::LinkLost => bench.link_lost(),
        HostInput::NamedAgain(guest) => {
            bench.switch.parts("6001");
            guest.into_iter().for_each(|guest| drop(bench.switch.joins(guest, host)));
            comes_back(&mut bench);
        }
    }
    let is_request = matches!(input, HostInput::Asked(_));
    let asked =
        if is_request && !bench.asked.is_empty() { "asks the switch".to_owned() } else { String::new() };
    let next = match bench.snapshot(host).hot_desk {
        Some(desk) => format!("-> {}{}", desk.peer, if desk.uncertain { "?" } else { "" }),
        None => "-> free".into(),
    };
    let before = match case {
        HostCase::Taken => "-> 6001",
        HostCase::TakenByAgent => "-> 7100",
        HostCase::Free | HostCase::Promised | HostCase::OutOfService | HostCase::NoHost => "-> free",
    };
    joined([asked, heard_at_guests(&mut bench), if next == before { String::new() } else { next }])
}

/// What clients of the two guests hear, each by its guest.
fn heard_at_guests(bench: &mut Bench) -> String {
    let mut heard = bench.take_heard();
    let mut all = Vec::new();
    for guest in ["6001", "6002"] {
        for event in heard.remove(guest).unwrap_or_default() {
            let code = event.core.strip_prefix("Error(").map(|code| code.trim_end_matches(')').to_owned());
            let told = code.map_or_else(|| short(&event.core), |code| format!("error {code}"));
            if told != "AddressInfo" {
                all.push(format!("{guest}: {told}"));
            }
        }
    }
    all.join(", ")
}

#[test]
fn a_host_does_in_every_state_what_the_document_says() {
    use HostInput::{Asked, Joined, LinkLost, NamedAgain, Parted};
    let states = [
        ("free".to_owned(), HostCase::Free),
        ("asked for by 6001".to_owned(), HostCase::Promised),
        ("taken by 6001".to_owned(), HostCase::Taken),
        ("taken by agent 7100".to_owned(), HostCase::TakenByAgent),
        ("out of service".to_owned(), HostCase::OutOfService),
        ("`hot-desk-host` = false".to_owned(), HostCase::NoHost),
    ];
    let inputs = [
        ("6001 asks", Asked("6001")),
        ("6002 asks", Asked("6002")),
        ("6001 associated", Joined("6001")),
        ("6002 associated", Joined("6002")),
        ("6001 not associated", Parted),
        ("link lost", LinkLost),
        ("link back, 6001 named", NamedAgain(Some("6001"))),
        ("link back, 6002 named", NamedAgain(Some("6002"))),
        ("link back, none named", NamedAgain(None)),
    ];
    stands_in_the_document("hot-desking-host", &table(&states, &inputs, host_cell));
}

// --- Call-centre mode ----------------------------------------------------------------------------------------------

#[derive(Clone, Copy)]
enum DeskCase {
    Nobody,
    LoggingIn,
    /// Agent 7001, who is no guest.
    Plain,
    LoggedIn,
    LoggingOut,
}

#[derive(Clone, Copy)]
enum DeskInput {
    Login(&'static str),
    Logout,
    Associated(&'static str),
    NotAssociated,
    Result,
    Refused,
    Timeout,
    LinkLost,
    NamedAgain(Option<&'static str>),
}

fn log_in(bench: &mut Bench, client: &str, agent: &str) {
    let (password, queue, work_mode) = (None, None, WorkMode::Unknown);
    let agent_id = agent.into();
    bench.request(client, "A", Wish::Agent(AgentWish::Login { agent_id, password, queue, work_mode }));
}

fn log_out(bench: &mut Bench, client: &str) {
    bench.request(client, "A", Wish::Agent(AgentWish::Logout { queue: None }));
}

fn desk_bench(case: DeskCase) -> Bench {
    let mut bench = Bench::unregistered(Style::PLAIN);
    for client in ["1st", "2nd", "ear"] {
        bench.register(client, "A", RegisterMode::Share);
    }
    match case {
        DeskCase::Nobody | DeskCase::LoggingIn => {}
        DeskCase::Plain => log_in(&mut bench, "1st", "7001"),
        DeskCase::LoggedIn | DeskCase::LoggingOut => log_in(&mut bench, "1st", "7100"),
    }
    bench.mood = Mood::Silent;
    match case {
        DeskCase::LoggingIn => log_in(&mut bench, "1st", "7100"),
        DeskCase::LoggingOut => log_out(&mut bench, "1st"),
        DeskCase::Nobody | DeskCase::Plain | DeskCase::LoggedIn => {}
    }
    bench.forget_heard();
    bench
}

fn desk_cell(case: &DeskCase, input: &DeskInput) -> String {
    let mut bench = desk_bench(*case);
    let in_work = matches!(case, DeskCase::LoggingIn | DeskCase::LoggingOut);
    if matches!(input, DeskInput::Result | DeskInput::Refused | DeskInput::Timeout) && !in_work {
        return String::new();
    }
    match *input {
        DeskInput::Login(agent) => log_in(&mut bench, "2nd", agent),
        DeskInput::Logout => log_out(&mut bench, "2nd"),
        DeskInput::Associated(agent) => {
            let reports = bench.switch.joins(agent, "A");
            bench.play_reports(reports);
        }
        DeskInput::NotAssociated => {
            let reports = bench.switch.parts("7100");
            bench.play_reports(reports);
        }
        DeskInput::Result => bench.answer_oldest(None),
        DeskInput::Refused => bench.answer_oldest(Some(refusal(1161))),
        DeskInput::Timeout => bench.answer_oldest(Some(SwitchFailure::Timeout)),
        DeskInput::LinkLost => bench.link_lost(),
        DeskInput::NamedAgain(agent) => {
            bench.switch.parts("7100");
            bench.switch.agents.clear();
            agent.into_iter().for_each(|agent| drop(bench.switch.takes_over(agent, "A")));
            comes_back(&mut bench);
        }
    }
    let is_request = matches!(input, DeskInput::Login(_) | DeskInput::Logout);
    let asked = match bench.asked.first() {
        Some(_) if is_request => "asks the switch".to_owned(),
        None if is_request && in_work && bench.unanswered() == 2 => "waits".to_owned(),
        Some(_) | None => String::new(),
    };
    let told = heard(&mut bench).replace(", AddressInfo", "");
    joined([asked, if told == "AddressInfo" { String::new() } else { told }, next_at_desk(&bench, *case)])
}

fn next_at_desk(bench: &Bench, case: DeskCase) -> String {
    let snapshot = bench.snapshot("A");
    let who = |agent: telephony::agent::Agent| agent.id.map_or_else(|| "?".into(), |id| id.to_string());
    let next = snapshot.agent.map_or_else(|| "nobody".into(), who);
    let before = match case {
        DeskCase::Nobody | DeskCase::LoggingIn => "nobody",
        DeskCase::Plain => "7001",
        DeskCase::LoggedIn | DeskCase::LoggingOut => "7100",
    };
    if next == before { String::new() } else { format!("-> {next}") }
}

#[test]
fn hot_desking_by_login_does_in_every_state_what_the_document_says() {
    use DeskInput::{
        Associated, LinkLost, Login, Logout, NamedAgain, NotAssociated, Refused, Result, Timeout,
    };
    let states = [
        ("nobody".to_owned(), DeskCase::Nobody),
        ("7100 logs in".to_owned(), DeskCase::LoggingIn),
        ("7001, no guest".to_owned(), DeskCase::Plain),
        ("7100".to_owned(), DeskCase::LoggedIn),
        ("7100 logs out".to_owned(), DeskCase::LoggingOut),
    ];
    let inputs = [
        ("login 7100", Login("7100")),
        ("login 6001, a DN", Login("6001")),
        ("logout", Logout),
        ("7100 associated", Associated("7100")),
        ("7101 associated", Associated("7101")),
        ("7100 not associated", NotAssociated),
        ("result", Result),
        ("refused 1161", Refused),
        ("no answer", Timeout),
    ];
    let link = [
        ("link lost", LinkLost),
        ("link back, 7100 named", NamedAgain(Some("7100"))),
        ("link back, 7101 named", NamedAgain(Some("7101"))),
        ("link back, nobody named", NamedAgain(None)),
    ];
    let tables = [table(&states, &inputs, desk_cell), table(&states, &link, desk_cell)];
    stands_in_the_document("call-centre", &tables.join("\n\n"));
}
