//! Every state times every input of hot desking, of guests, of hosts and of agents who log in as guests, as tables that a
//! person reviews: they are made by this test, stand in docs/private-services.md, and must not differ from it.
//! `UPDATE_DOCS=1 cargo test -p telephony --test hot_desk_tables` writes them there.

mod bench;

use bench::document::{heard, joined, short, stands_in_the_document, table};
use bench::switch::{Reports, Style};
use bench::{Bench, Mood, Question, refusal};
use telephony::key_value::KvList;
use telephony::names::{RegisterMode, WorkMode};
use telephony::request::{AgentWish, Wish};
use telephony::switch::{SwitchEvent, SwitchFailure, SwitchRequest};

/// What the server knows of the switch.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    /// All was read, and is sure.
    Surely,
    /// The link is lost.
    LinkAway,
    /// The link is back and the monitor is set; the switch has not named an association and not told of calls yet.
    BeingRead,
}

const KNOWN: [(&str, Known); 3] =
    [("", Known::Surely), (", link away", Known::LinkAway), (", being read", Known::BeingRead)];

// --- The guest's side ----------------------------------------------------------------------------------------------

#[derive(Clone, Copy)]
enum GuestState {
    Free,
    Joining,
    Joined,
    Parting,
}

struct GuestCase {
    state: GuestState,
    known: Known,
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

impl GuestCase {
    fn all() -> Vec<(String, GuestCase)> {
        let mut all = Vec::new();
        for (how, known) in KNOWN {
            let surely = known == Known::Surely;
            let joined = if surely { "joined(A)" } else { "joined(A?)" };
            let parting = if surely { "parting from A" } else { "parting from A?" };
            let names = [
                ("free", GuestState::Free),
                ("joining A", GuestState::Joining),
                (joined, GuestState::Joined),
                (parting, GuestState::Parting),
            ];
            // Nothing is in work without a link.
            let is_one =
                |state| known != Known::LinkAway || matches!(state, GuestState::Free | GuestState::Joined);
            let cases = names.into_iter().filter(|(_, state)| is_one(*state));
            all.extend(cases.map(|(name, state)| (format!("{name}{how}"), GuestCase { state, known })));
        }
        all
    }

    fn is_in_work(&self) -> bool {
        matches!(self.state, GuestState::Joining | GuestState::Parting)
    }

    /// Whether the input can come in this state.
    fn can_get(&self, input: &GuestInput) -> bool {
        match input {
            GuestInput::Join(_) | GuestInput::Part | GuestInput::NamedAgain(_) => true,
            GuestInput::Result | GuestInput::Refused | GuestInput::Timeout => self.is_in_work(),
            GuestInput::Associated(_)
            | GuestInput::NotAssociated
            | GuestInput::LinkLost
            | GuestInput::TakenByAnother
            | GuestInput::HostOutOfService
            | GuestInput::OutOfService => self.known != Known::LinkAway,
        }
    }

    fn bench(&self) -> Bench {
        let mut bench = Bench::new(Style::PLAIN);
        if matches!(self.state, GuestState::Joined | GuestState::Parting) {
            let reports = bench.switch.joins("6001", "A");
            bench.play_reports(reports);
        }
        for client in ["1st", "2nd", "ear"] {
            bench.register(client, "6001", RegisterMode::Share);
        }
        comes_to(&mut bench, self.known);
        match self.state {
            GuestState::Joining => join(&mut bench, "1st", "A"),
            GuestState::Parting => part(&mut bench, "1st"),
            GuestState::Free | GuestState::Joined => {}
        }
        bench.forget_heard();
        bench
    }
}

/// From here on the switch is silent; what is known of it is as wished.
fn comes_to(bench: &mut Bench, known: Known) {
    bench.mood = Mood::Silent;
    if known != Known::Surely {
        bench.link_lost();
    }
    if known == Known::BeingRead {
        let associations = bench.switch.take_associations();
        bench.hold_agents = true;
        bench.link_back();
        bench.switch.put_associations(associations);
    }
}

/// The switch names what it has to name, and tells all the rest.
fn is_read(bench: &mut Bench, known: Known, named: Reports) {
    match known {
        Known::Surely => comes_back(bench),
        Known::LinkAway => {
            bench.mood = Mood::Agree;
            bench.link_back();
        }
        Known::BeingRead => {
            bench.play_reports(named);
            rest_is_read(bench);
        }
    }
}

/// Whatever reads the switch is answered; what is asked for by clients is not.
fn rest_is_read(bench: &mut Bench) {
    let reads = |question: &Question| {
        matches!(question.request, SwitchRequest::SnapshotDevice(_) | SwitchRequest::GetAgentState(_))
    };
    while bench.open.iter().any(reads) {
        bench.answer_first(reads, None);
    }
}

/// The link is lost and comes back, and the switch answers whatever it is asked then.
fn comes_back(bench: &mut Bench) {
    bench.link_lost();
    bench.mood = Mood::Agree;
    bench.link_back();
}

/// The answer to what a client has asked for.
fn is_wished(question: &Question) -> bool {
    matches!(
        question.request,
        SwitchRequest::JoinGuest { .. } | SwitchRequest::PartGuest { .. } | SwitchRequest::SetAgentState(_)
    )
}

/// What becomes of a client's request: what the switch is asked, or that it waits.
fn asked_or_waits(bench: &Bench, is_request: bool, in_work: bool) -> String {
    match bench.asked.first() {
        Some(_) if is_request => "asks the switch".to_owned(),
        None if is_request && in_work && bench.unanswered() == 2 => "waits".to_owned(),
        Some(_) | None => String::new(),
    }
}

fn guest_cell(case: &GuestCase, input: &GuestInput) -> String {
    if !case.can_get(input) {
        return String::new();
    }
    let mut bench = case.bench();
    let before = desk_of_guest(&bench);
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
        GuestInput::Result => bench.answer_first(is_wished, None),
        GuestInput::Refused => bench.answer_first(is_wished, Some(refusal(1161))),
        GuestInput::Timeout => bench.answer_first(is_wished, Some(SwitchFailure::Timeout)),
        GuestInput::LinkLost => bench.link_lost(),
        GuestInput::NamedAgain(host) => {
            bench.switch.parts("6001");
            let named = host.map_or_else(Vec::new, |host| bench.switch.joins("6001", host));
            is_read(&mut bench, case.known, named);
        }
        GuestInput::TakenByAnother => {
            let reports = bench.switch.joins("6002", "A");
            bench.play_reports(reports);
        }
        GuestInput::HostOutOfService => bench.play_reports(vec![("A".into(), SwitchEvent::OutOfService)]),
        GuestInput::OutOfService => bench.play_reports(vec![("6001".into(), SwitchEvent::OutOfService)]),
    }
    let is_request = matches!(input, GuestInput::Join(_) | GuestInput::Part);
    let asked = asked_or_waits(&bench, is_request, case.is_in_work());
    let told = heard(&mut bench);
    let told = if told == "AddressInfo" { String::new() } else { told };
    let next = desk_of_guest(&bench);
    joined([asked, told, if next == before { String::new() } else { next }])
}

fn desk_of_guest(bench: &Bench) -> String {
    match bench.snapshot("6001").hot_desk {
        Some(desk) => format!("-> joined({}{})", desk.peer, if desk.uncertain { "?" } else { "" }),
        None => "-> free".into(),
    }
}

#[test]
fn hot_desking_does_in_every_state_what_the_document_says() {
    use GuestInput::{
        Associated, HostOutOfService, Join, LinkLost, NamedAgain, NotAssociated, OutOfService, Part, Refused,
        Result, TakenByAnother, Timeout,
    };
    let states = GuestCase::all();
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
        ("read again, A named", NamedAgain(Some("A"))),
        ("read again, B named", NamedAgain(Some("B"))),
        ("read again, none named", NamedAgain(None)),
    ];
    let tables = [table(&states, &inputs, guest_cell), table(&states, &around, guest_cell)];
    stands_in_the_document("hot-desking", &tables.join("\n\n"));
}

// --- The host's side -----------------------------------------------------------------------------------------------

#[derive(Clone, Copy)]
enum HostState {
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

struct HostCase {
    state: HostState,
    known: Known,
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
    fn all() -> Vec<(String, HostCase)> {
        let mut all = Vec::new();
        for (how, known) in KNOWN {
            let mark = if known == Known::Surely { "" } else { "?" };
            let states = [
                ("free".to_owned(), HostState::Free),
                ("asked for by 6001".to_owned(), HostState::Promised),
                (format!("taken by 6001{mark}"), HostState::Taken),
                (format!("taken by agent 7100{mark}"), HostState::TakenByAgent),
                ("out of service".to_owned(), HostState::OutOfService),
                ("`hot-desk-host` = false".to_owned(), HostState::NoHost),
            ];
            // Nobody asks without a link.
            let is_one = |state| known != Known::LinkAway || !matches!(state, HostState::Promised);
            let cases = states.into_iter().filter(|(_, state)| is_one(*state));
            all.extend(cases.map(|(name, state)| (format!("{name}{how}"), HostCase { state, known })));
        }
        all
    }

    fn host(&self) -> &'static str {
        if matches!(self.state, HostState::NoHost) { "D" } else { "A" }
    }

    /// A host in that state; on each guest only its own client.
    fn bench(&self) -> Bench {
        let mut bench = Bench::unregistered(Style::PLAIN);
        for guest in ["6001", "6002"] {
            bench.register(guest, guest, RegisterMode::Share);
        }
        let reports = match self.state {
            HostState::Taken => bench.switch.joins("6001", "A"),
            HostState::TakenByAgent => bench.switch.takes_over("7100", "A"),
            HostState::OutOfService => vec![("A".into(), SwitchEvent::OutOfService)],
            HostState::Free | HostState::Promised | HostState::NoHost => vec![],
        };
        bench.play_reports(reports);
        comes_to(&mut bench, self.known);
        if matches!(self.state, HostState::Promised) {
            join_of(&mut bench, "6001", "A");
        }
        bench.forget_heard();
        bench
    }
}

fn join_of(bench: &mut Bench, guest: &str, host: &str) {
    let wish = Wish::PrivateService { number: 1, conn_id: None };
    bench.request_with(guest, guest, wish, KvList::new().with("HOST_DN", host));
}

fn host_cell(case: &HostCase, input: &HostInput) -> String {
    let told_by_switch = matches!(input, HostInput::Joined(_) | HostInput::Parted | HostInput::LinkLost);
    if told_by_switch && case.known == Known::LinkAway {
        return String::new();
    }
    let mut bench = case.bench();
    let host = case.host();
    let before = guest_at(&bench, host);
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
            let named = guest.map_or_else(Vec::new, |guest| bench.switch.joins(guest, host));
            is_read(&mut bench, case.known, named);
        }
    }
    let is_request = matches!(input, HostInput::Asked(_));
    let asked =
        if is_request && !bench.asked.is_empty() { "asks the switch".to_owned() } else { String::new() };
    let next = guest_at(&bench, host);
    joined([asked, heard_at_guests(&mut bench), if next == before { String::new() } else { next }])
}

fn guest_at(bench: &Bench, host: &str) -> String {
    match bench.snapshot(host).hot_desk {
        Some(desk) => format!("-> {}{}", desk.peer, if desk.uncertain { "?" } else { "" }),
        None => "-> free".into(),
    }
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
    let states = HostCase::all();
    let inputs = [
        ("6001 asks", Asked("6001")),
        ("6002 asks", Asked("6002")),
        ("6001 associated", Joined("6001")),
        ("6002 associated", Joined("6002")),
        ("6001 not associated", Parted),
        ("link lost", LinkLost),
        ("read again, 6001 named", NamedAgain(Some("6001"))),
        ("read again, 6002 named", NamedAgain(Some("6002"))),
        ("read again, none named", NamedAgain(None)),
    ];
    stands_in_the_document("hot-desking-host", &table(&states, &inputs, host_cell));
}

// --- Call-centre mode ----------------------------------------------------------------------------------------------

#[derive(Clone, Copy)]
enum DeskState {
    Nobody,
    LoggingIn,
    /// Agent 7001, who is no guest.
    Plain,
    LoggedIn,
    LoggingOut,
}

struct DeskCase {
    state: DeskState,
    known: Known,
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

impl DeskCase {
    fn all() -> Vec<(String, DeskCase)> {
        let mut all = Vec::new();
        for (how, known) in KNOWN {
            let mark = if known == Known::Surely { "" } else { "?" };
            let states = [
                ("nobody".to_owned(), DeskState::Nobody),
                ("7100 logs in".to_owned(), DeskState::LoggingIn),
                (format!("7001{mark}, no guest"), DeskState::Plain),
                (format!("7100{mark}"), DeskState::LoggedIn),
                (format!("7100{mark} logs out"), DeskState::LoggingOut),
            ];
            // Nothing is in work without a link.
            let in_work = |state| matches!(state, DeskState::LoggingIn | DeskState::LoggingOut);
            let cases = states.into_iter().filter(|(_, state)| known != Known::LinkAway || !in_work(*state));
            all.extend(cases.map(|(name, state)| (format!("{name}{how}"), DeskCase { state, known })));
        }
        all
    }

    fn is_in_work(&self) -> bool {
        matches!(self.state, DeskState::LoggingIn | DeskState::LoggingOut)
    }

    /// Whether the input can come in this state.
    fn can_get(&self, input: &DeskInput) -> bool {
        match input {
            DeskInput::Login(_) | DeskInput::Logout | DeskInput::NamedAgain(_) => true,
            DeskInput::Result | DeskInput::Refused | DeskInput::Timeout => self.is_in_work(),
            DeskInput::Associated(_) | DeskInput::NotAssociated | DeskInput::LinkLost => {
                self.known != Known::LinkAway
            }
        }
    }

    fn bench(&self) -> Bench {
        let mut bench = Bench::unregistered(Style::PLAIN);
        for client in ["1st", "2nd", "ear"] {
            bench.register(client, "A", RegisterMode::Share);
        }
        match self.state {
            DeskState::Nobody | DeskState::LoggingIn => {}
            DeskState::Plain => log_in(&mut bench, "1st", "7001"),
            DeskState::LoggedIn | DeskState::LoggingOut => log_in(&mut bench, "1st", "7100"),
        }
        comes_to(&mut bench, self.known);
        match self.state {
            DeskState::LoggingIn => log_in(&mut bench, "1st", "7100"),
            DeskState::LoggingOut => log_out(&mut bench, "1st"),
            DeskState::Nobody | DeskState::Plain | DeskState::LoggedIn => {}
        }
        bench.forget_heard();
        bench
    }
}

fn desk_cell(case: &DeskCase, input: &DeskInput) -> String {
    if !case.can_get(input) {
        return String::new();
    }
    let mut bench = case.bench();
    let before = agent_at_desk(&bench);
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
        DeskInput::Result => bench.answer_first(is_wished, None),
        DeskInput::Refused => bench.answer_first(is_wished, Some(refusal(1161))),
        DeskInput::Timeout => bench.answer_first(is_wished, Some(SwitchFailure::Timeout)),
        DeskInput::LinkLost => bench.link_lost(),
        DeskInput::NamedAgain(agent) => {
            bench.switch.parts("7100");
            bench.switch.agents.clear();
            agent.into_iter().for_each(|agent| drop(bench.switch.takes_over(agent, "A")));
            let named = agent.map_or_else(Vec::new, |agent| bench.switch.present_association(agent));
            is_read(&mut bench, case.known, named);
        }
    }
    let is_request = matches!(input, DeskInput::Login(_) | DeskInput::Logout);
    let asked = asked_or_waits(&bench, is_request, case.is_in_work());
    let told = heard(&mut bench).replace(", AddressInfo", "");
    let told = if told == "AddressInfo" { String::new() } else { told };
    let next = agent_at_desk(&bench);
    joined([asked, told, if next == before { String::new() } else { next }])
}

fn agent_at_desk(bench: &Bench) -> String {
    let snapshot = bench.snapshot("A");
    let uncertain = snapshot.hot_desk.is_some_and(|desk| desk.uncertain);
    let who = |agent: telephony::agent::Agent| agent.id.map_or_else(|| "?".into(), |id| id.to_string());
    let next = snapshot.agent.map_or_else(|| "nobody".into(), who);
    format!("-> {next}{}", if uncertain { "?" } else { "" })
}

#[test]
fn hot_desking_by_login_does_in_every_state_what_the_document_says() {
    use DeskInput::{
        Associated, LinkLost, Login, Logout, NamedAgain, NotAssociated, Refused, Result, Timeout,
    };
    let states = DeskCase::all();
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
        ("read again, 7100 named", NamedAgain(Some("7100"))),
        ("read again, 7101 named", NamedAgain(Some("7101"))),
        ("read again, nobody named", NamedAgain(None)),
    ];
    let tables = [table(&states, &inputs, desk_cell), table(&states, &link, desk_cell)];
    stands_in_the_document("call-centre", &tables.join("\n\n"));
}
