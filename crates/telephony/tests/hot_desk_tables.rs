//! Every state times every input of hot desking by private service, of guests and of hosts, as tables that a person
//! reviews: they are made by this test, stand in docs/private-services.md, and must not differ from it.
//! `UPDATE_DOCS=1 cargo test -p telephony --test hot_desk_tables` writes them there.

mod bench;

use bench::Bench;
use bench::cells::{asked, begin, cell, how_known, read_again, told, told_at};
use bench::desks::{Fate, Known, comes_to, is_read, is_wished};
use bench::document::{stands_in_the_document, table};
use bench::switch::Style;
use telephony::key_value::KvList;
use telephony::names::RegisterMode;
use telephony::request::Wish;
use telephony::switch::{SwitchEvent, SwitchRequest};

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
    Fate(Fate),
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
        use GuestState::{Free, Joined, Joining, Parting};
        let states = [Free, Joining, Joined, Parting];
        let all = Known::ALL.into_iter().flat_map(|known| states.map(|state| GuestCase { state, known }));
        // Nothing is in work without a link.
        let cases = all.filter(|case| case.known != Known::LinkAway || !case.is_in_work());
        cases.map(|case| (case.name(), case)).collect()
    }

    fn name(&self) -> String {
        let mark = self.known.mark();
        let state = match self.state {
            GuestState::Free => "free".to_owned(),
            GuestState::Joining => "joining A".to_owned(),
            GuestState::Joined => format!("joined(A{mark})"),
            GuestState::Parting => format!("parting from A{mark}"),
        };
        format!("{state}{}", self.known.name())
    }

    fn is_in_work(&self) -> bool {
        matches!(self.state, GuestState::Joining | GuestState::Parting)
    }

    /// Whether the input can come in this state.
    fn can_get(&self, input: &GuestInput) -> bool {
        match input {
            GuestInput::Join(_) | GuestInput::Part | GuestInput::NamedAgain(_) => true,
            GuestInput::Fate(_) => self.is_in_work(),
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
        begin(&mut bench);
        assert_eq!(desk_of_guest(&bench), self.name(), "the bench is in the state that the row names");
        bench
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
        GuestInput::Fate(fate) => fate.befall(&mut bench),
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
    let asker = matches!(input, GuestInput::Join(_) | GuestInput::Part).then_some("2nd");
    let effects = [asked(&bench, asker), told(&mut bench, "6001"), read_again(&mut bench)];
    cell(effects, &before, &desk_of_guest(&bench))
}

/// Whose telephone 6001 has, what is in work for it, and how sure that is.
fn desk_of_guest(bench: &Bench) -> String {
    let desk = bench.snapshot("6001").hot_desk;
    let host = desk.map(|desk| format!("{}{}", desk.peer, if desk.uncertain { "?" } else { "" }));
    let wished = bench.open.iter().find(|question| is_wished(question) && bench.unanswered() > 0);
    let state = match (host, wished.map(|question| &question.request)) {
        (None, None) => "free".to_owned(),
        (Some(host), None) => format!("joined({host})"),
        (None, Some(SwitchRequest::JoinGuest { host, .. })) => format!("joining {host}"),
        (Some(host), Some(SwitchRequest::PartGuest { .. })) => format!("parting from {host}"),
        (Some(joined), Some(SwitchRequest::JoinGuest { host, .. })) => {
            format!("joined({joined}), 1 for {host} in work")
        }
        (_, Some(other)) => panic!("{other:?} while the guest has no host"),
    };
    format!("{state}{}", how_known(bench, "6001"))
}

#[test]
fn hot_desking_does_in_every_state_what_the_document_says() {
    use GuestInput::{
        Associated, HostOutOfService, Join, LinkLost, NamedAgain, NotAssociated, OutOfService, Part,
        TakenByAnother,
    };
    let states = GuestCase::all();
    let requests = [("1, `HOST_DN` A", Join("A")), ("1, `HOST_DN` B", Join("B")), ("2", Part)];
    let reports = [
        ("associated with A", Associated("A")),
        ("associated with B", Associated("B")),
        ("not associated", NotAssociated),
        ("A taken by 6002", TakenByAnother),
        ("A out of service", HostOutOfService),
        ("guest out of service", OutOfService),
    ];
    let answers = Fate::columns(GuestInput::Fate);
    let link = [
        ("link lost", LinkLost),
        ("read again, A named", NamedAgain(Some("A"))),
        ("read again, B named", NamedAgain(Some("B"))),
        ("read again, none named", NamedAgain(None)),
    ];
    let tables = [&requests[..], &reports, &answers, &link].map(|inputs| table(&states, inputs, guest_cell));
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
    Fate(Fate),
    LinkLost,
    NamedAgain(Option<&'static str>),
}

impl HostCase {
    fn all() -> Vec<(String, HostCase)> {
        use HostState::{Free, NoHost, OutOfService, Promised, Taken, TakenByAgent};
        let states = [Free, Promised, Taken, TakenByAgent, OutOfService, NoHost];
        let all = Known::ALL.into_iter().flat_map(|known| states.map(|state| HostCase { state, known }));
        let is_one = |case: &HostCase| match case.known {
            Known::Surely => true,
            // Nobody asks without a link.
            Known::LinkAway => !matches!(case.state, HostState::Promised),
            // A DN whose monitor is set is in service until the switch says otherwise.
            Known::BeingRead => !matches!(case.state, HostState::OutOfService),
        };
        let cases = all.filter(is_one);
        cases.map(|case| (case.name(), case)).collect()
    }

    fn name(&self) -> String {
        let mark = self.known.mark();
        let state = match self.state {
            HostState::Free => "free".to_owned(),
            HostState::Promised => "asked for by 6001".to_owned(),
            HostState::Taken => format!("taken by 6001{mark}"),
            HostState::TakenByAgent => format!("taken by agent 7100{mark}"),
            HostState::OutOfService => "out of service".to_owned(),
            HostState::NoHost => "`hot-desk-host` = false".to_owned(),
        };
        format!("{state}{}", self.known.name())
    }

    fn host(&self) -> &'static str {
        if matches!(self.state, HostState::NoHost) { "D" } else { "A" }
    }

    /// A host in that state; on each DN only its own client.
    fn bench(&self) -> Bench {
        let mut bench = Bench::unregistered(Style::PLAIN);
        for dn in ["6001", "6002", self.host()] {
            bench.register(dn, dn, RegisterMode::Share);
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
        begin(&mut bench);
        bench
    }

    /// Whether the input can come in this state.
    fn can_get(&self, input: &HostInput) -> bool {
        match input {
            HostInput::Asked(_) | HostInput::NamedAgain(_) => true,
            HostInput::Fate(_) => matches!(self.state, HostState::Promised),
            HostInput::Joined(_) | HostInput::Parted | HostInput::LinkLost => self.known != Known::LinkAway,
        }
    }
}

fn join_of(bench: &mut Bench, guest: &str, host: &str) {
    let wish = Wish::PrivateService { number: 1, conn_id: None };
    bench.request_with(guest, guest, wish, KvList::new().with("HOST_DN", host));
}

fn host_cell(case: &HostCase, input: &HostInput) -> String {
    if !case.can_get(input) {
        return String::new();
    }
    let host = case.host();
    assert_eq!(state_of_host(&mut case.bench(), host), case.name(), "what the row names is so");
    let mut bench = case.bench();
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
        HostInput::Fate(fate) => fate.befall(&mut bench),
        HostInput::LinkLost => bench.link_lost(),
        HostInput::NamedAgain(guest) => {
            bench.switch.parts("6001");
            let named = guest.map_or_else(Vec::new, |guest| bench.switch.joins(guest, host));
            is_read(&mut bench, case.known, named);
        }
    }
    let asker = if let HostInput::Asked(guest) = input { Some(*guest) } else { None };
    let told = told_at(&mut bench, &["6001", "6002", host]);
    let effects = [asked(&bench, asker), told, read_again(&mut bench)];
    cell(effects, &case.name(), &state_of_host(&mut bench, host))
}

/// Who has the host. Nobody can see that it keeps itself free for a guest, but another one that asks for it.
fn state_of_host(bench: &mut Bench, host: &str) -> String {
    let (snapshot, known) = (bench.snapshot(host), how_known(bench, host));
    let state = match snapshot.hot_desk {
        Some(desk) => {
            let what = if desk.peer.as_str().starts_with('7') { "agent " } else { "" };
            format!("taken by {what}{}{}", desk.peer, if desk.uncertain { "?" } else { "" })
        }
        None if host == "D" => "`hot-desk-host` = false".to_owned(),
        None if !snapshot.in_service => "out of service".to_owned(),
        None if !bench.is_link_up() => "free".to_owned(),
        None => {
            let first = ["6001", "6002"].into_iter().find(|guest| bench.waits(guest)).unwrap_or("6001");
            let kept_free = is_kept_free(bench, first, host);
            if kept_free { format!("asked for by {first}") } else { "free".to_owned() }
        }
    };
    format!("{state}{known}")
}

/// Whether the host refuses whoever comes behind `first`.
fn is_kept_free(bench: &mut Bench, first: &str, host: &str) -> bool {
    let second = if first == "6001" { "6002" } else { "6001" };
    begin(bench);
    join_of(bench, second, host);
    told_at(bench, &[second]) == format!("{second}: [error 42]")
}

#[test]
fn a_host_does_in_every_state_what_the_document_says() {
    use HostInput::{Asked, Joined, LinkLost, NamedAgain, Parted};
    let states = HostCase::all();
    let requests = [("6001 asks", Asked("6001")), ("6002 asks", Asked("6002"))];
    let reports = [
        ("6001 associated", Joined("6001")),
        ("6002 associated", Joined("6002")),
        ("6001 not associated", Parted),
    ];
    let answers = Fate::columns(HostInput::Fate);
    let link = [
        ("link lost", LinkLost),
        ("read again, 6001 named", NamedAgain(Some("6001"))),
        ("read again, 6002 named", NamedAgain(Some("6002"))),
        ("read again, none named", NamedAgain(None)),
    ];
    let tables = [&requests[..], &reports, &answers, &link].map(|inputs| table(&states, inputs, host_cell));
    stands_in_the_document("hot-desking-host", &tables.join("\n\n"));
}
