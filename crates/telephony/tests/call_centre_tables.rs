//! Every state times every input of hot desking by agent login, as tables that a person reviews: they are made by this
//! test, stand in docs/private-services.md, and must not differ from it. `UPDATE_DOCS=1 cargo test -p telephony --test
//! call_centre_tables` writes them there.

mod bench;

use bench::cells::{asked, read_again, told, without_extensions};
use bench::desks::{Fate, forget_done, in_work, is_read, monitor_is_set};
use bench::document::{assert_closed, stands_in_the_document};
use bench::states::{Found, Known, State, Subject, cell_of, explore, table_of};
use bench::switch::Style;
use bench::{Bench, Mood};
use telephony::names::{RegisterMode, WorkMode};
use telephony::request::{AgentWish, Wish};
use telephony::switch::{AgentQuestion, FromSwitch, SwitchEvent, SwitchRequest, WantedState};

/// Host A, where the guests 7100 and 7101 log in, and agent 7001, who is none; 6001 is a guest by private service.
struct Desk;

#[derive(Clone, Copy)]
enum DeskInput {
    Login(&'static str),
    Logout,
    /// guestAssociatedEvent alone.
    Associated(&'static str),
    NotAssociated(&'static str),
    /// agentLoggedOn alone.
    LoggedOn(&'static str),
    LoggedOff(&'static str),
    Service {
        back: bool,
    },
    MonitorLost,
    EventsLost,
    CallEnds,
    Fate(Fate),
    LinkLost,
    MonitorSet,
    Named(Option<&'static str>),
}

/// The DNs that are read together.
const READ: [&str; 2] = ["A", "6001"];

fn log_in(bench: &mut Bench, client: &str, agent: &str) {
    let (password, queue, work_mode) = (None, None, WorkMode::Unknown);
    let agent_id = agent.into();
    bench.request(client, "A", Wish::Agent(AgentWish::Login { agent_id, password, queue, work_mode }));
}

fn log_out(bench: &mut Bench, client: &str) {
    bench.request(client, "A", Wish::Agent(AgentWish::Logout { queue: None }));
}

/// At the switch somebody takes the telephone, from whoever has it; what it reports of that comes as wished.
fn takes(bench: &mut Bench, who: &'static str) {
    leaves(bench);
    if who == "6001" {
        bench.switch.joins(who, "A");
    } else if who == "7001" {
        bench.switch.agent_wishes(&AgentQuestion {
            device: bench::dn("A"),
            wanted: WantedState::LoggedOn,
            agent: Some(who.into()),
            password: None,
            group: None,
            walk_away_code: None,
        });
    } else {
        bench.switch.takes_over(who, "A");
    }
    bench.switch.forwards.clear();
}

/// At the switch nobody has the telephone any more.
fn leaves(bench: &mut Bench) {
    for guest in ["6001", "7100", "7101"] {
        bench.switch.parts(guest);
    }
    bench.switch.agents.clear();
    bench.switch.forwards.clear();
}

/// At the switch that one has it no more.
fn left_by(bench: &mut Bench, who: &str) {
    let is_here = bench.switch.agents.get("A").is_some_and(|found| found.agent.as_deref() == Some(who));
    if is_here || bench.switch.host_of(who).is_some() {
        leaves(bench);
    }
}

fn play_associated(bench: &mut Bench, who: &'static str) {
    takes(bench, who);
    let reports = bench.switch.present_association(who);
    bench.play_reports(reports);
}

fn play_not_associated(bench: &mut Bench, who: &'static str) {
    left_by(bench, who);
    let (guest, host) = (bench::dn(who), Some(bench::dn("A")));
    let event = SwitchEvent::GuestAssociated { guest, host, associated: false };
    bench.play_reports(vec![(who.into(), event)]);
}

impl Subject for Desk {
    type Input = DeskInput;
    const ALIKE: &'static [[&'static str; 2]] = &[["7100", "7101"]];

    fn first(&self) -> Bench {
        let mut bench = Bench::unregistered(Style::PLAIN);
        for client in ["1st", "2nd", "ear"] {
            bench.register(client, "A", RegisterMode::Share);
        }
        bench.mood = Mood::Silent;
        bench
    }

    fn can_come(&self, bench: &Bench, input: DeskInput) -> bool {
        match input {
            DeskInput::Login(_) | DeskInput::Logout | DeskInput::Named(_) => true,
            DeskInput::Fate(_) => in_work(bench, "A").is_some(),
            DeskInput::MonitorSet => matches!(Known::of(bench, "A"), Known::LinkAway | Known::ToBeRead),
            DeskInput::Associated(_)
            | DeskInput::NotAssociated(_)
            | DeskInput::LoggedOn(_)
            | DeskInput::LoggedOff(_)
            | DeskInput::Service { .. }
            | DeskInput::MonitorLost
            | DeskInput::EventsLost
            | DeskInput::CallEnds
            | DeskInput::LinkLost => bench.is_link_up(),
        }
    }

    fn prepare(&self, bench: &mut Bench, input: DeskInput) {
        if let DeskInput::CallEnds = input {
            let called = ["7100", "7101"].into_iter().find(|id| bench.switch.host_of(id).is_some());
            let reports = bench.switch.dials("B", called.unwrap_or("A"));
            bench.play_reports(reports);
        }
    }

    fn play(&self, bench: &mut Bench, client: &str, input: DeskInput) {
        let at_a = |event| vec![("A".to_owned(), event)];
        match input {
            DeskInput::Login(agent) => log_in(bench, client, agent),
            DeskInput::Logout => log_out(bench, client),
            DeskInput::Associated(who) => play_associated(bench, who),
            DeskInput::NotAssociated(who) => play_not_associated(bench, who),
            DeskInput::LoggedOn(who) => {
                takes(bench, who);
                bench.play_reports(at_a(SwitchEvent::AgentLoggedOn { agent: Some(who.into()), group: None }));
            }
            DeskInput::LoggedOff(who) => {
                left_by(bench, who);
                let (agent, group, forced) = (Some(who.into()), None, false);
                bench.play_reports(at_a(SwitchEvent::AgentLoggedOff { agent, group, forced }));
            }
            DeskInput::Service { back: false } => bench.play_reports(at_a(SwitchEvent::OutOfService)),
            DeskInput::Service { back: true } => bench.play_reports(at_a(SwitchEvent::BackInService)),
            DeskInput::MonitorLost => bench.monitor_lost("A"),
            DeskInput::EventsLost => bench.tell("A", FromSwitch::EventsLost),
            DeskInput::CallEnds => {
                let reports = bench.switch.hangs_up("B");
                bench.play_reports(reports);
            }
            DeskInput::Fate(fate) => fate.befall(bench, "A"),
            DeskInput::LinkLost => bench.link_lost(),
            DeskInput::MonitorSet => monitor_is_set(bench, &READ),
            DeskInput::Named(who) => {
                leaves(bench);
                who.into_iter().for_each(|who| takes(bench, who));
                let named = who.map_or_else(Vec::new, |who| bench.switch.present_association(who));
                is_read(bench, &READ, named);
            }
        }
        forget_done(bench, &["1st", "2nd"]);
    }

    fn effects(&self, bench: &mut Bench, input: DeskInput) -> [String; 3] {
        let asker = matches!(input, DeskInput::Login(_) | DeskInput::Logout).then_some("2nd");
        let told = told(bench, "A");
        let brings_doubt =
            matches!(input, DeskInput::Fate(Fate::Timeout) | DeskInput::MonitorLost | DeskInput::EventsLost);
        let told = if brings_doubt { without_extensions(&told) } else { told };
        [asked(bench, asker), told, read_again(bench)]
    }

    fn reads_all(input: DeskInput) -> bool {
        matches!(input, DeskInput::Named(_))
    }

    fn state(&self, bench: &mut Bench) -> State {
        State::of(bench, "A", agent_at(bench))
    }
}

/// Who is logged in at A, whether 6001 has it besides, and who logs in or out.
fn agent_at(bench: &Bench) -> String {
    let snapshot = bench.snapshot("A");
    let who = |agent: telephony::agent::Agent| agent.id.map_or_else(|| "?".into(), |id| id.to_string());
    let now = snapshot.agent.map_or_else(|| "nobody".into(), who);
    let taken =
        if snapshot.hot_desk.is_some_and(|desk| desk.peer.as_str() == "6001") { WITH_6001 } else { "" };
    let in_work = match in_work(bench, "A") {
        Some(SwitchRequest::SetAgentState(wanted)) => {
            let what = if wanted.wanted == WantedState::LoggedOn { "logs in" } else { "logs out" };
            format!(", {} {what}", wanted.agent.as_deref().unwrap_or("whoever"))
        }
        Some(other) => panic!("{other:?} is no service of an agent"),
        // An answer that a report has overtaken.
        None if bench.unanswered() > 0 => ", asked after".to_owned(),
        None => String::new(),
    };
    format!("{now}{taken}{in_work}")
}

/// Behind whoever is logged in where 6001 has the telephone besides.
const WITH_6001: &str = " with 6001";

fn without_6001(state: &State) -> State {
    State { name: state.name.replace(WITH_6001, ""), ..state.clone() }
}

/// A cell without what becomes of 6001, which the tables of hosts tell.
fn not_of_6001(cell: &str) -> String {
    let lost = "6001: 2 A by switch (hot-desk)";
    let cell = cell.replace(WITH_6001, "").replace(&format!("history: {lost}, "), "history: ");
    cell.replace(&format!("; history: {lost}"), "")
}

/// To agents it makes no difference whether 6001 has the telephone besides.
fn assert_without_difference(
    with_6001: &[&Found<DeskInput>],
    without: &[&Found<DeskInput>],
    inputs: &[DeskInput],
) {
    for found in with_6001 {
        let same = |other: &&&Found<DeskInput>| other.state == without_6001(&found.state);
        let same = without.iter().find(same).expect("an agent comes to it without 6001, too");
        for input in inputs {
            let (cell, plain) = (cell_of(&Desk, found, *input), cell_of(&Desk, same, *input));
            assert_eq!(not_of_6001(&cell), not_of_6001(&plain), "{:?}", found.state);
        }
    }
}

#[test]
fn hot_desking_by_login_does_in_every_state_what_the_document_says() {
    use DeskInput::{
        Associated, CallEnds, EventsLost, LinkLost, LoggedOff, LoggedOn, Login, Logout, MonitorLost,
        MonitorSet, Named, NotAssociated, Service,
    };
    let requests = [
        ("login 7100", Login("7100")),
        ("login 7101", Login("7101")),
        ("login 6001, a DN", Login("6001")),
        ("logout", Logout),
    ];
    let associated = [("7100 associated", Associated("7100")), ("7101 associated", Associated("7101"))];
    let parted = [
        ("7100 not associated", NotAssociated("7100")),
        ("7101 not associated", NotAssociated("7101")),
        ("7100 logged off", LoggedOff("7100")),
        ("7001 logged off", LoggedOff("7001")),
    ];
    let logged_on = [
        ("7100 logged on", LoggedOn("7100")),
        ("7101 logged on", LoggedOn("7101")),
        ("7001 logged on", LoggedOn("7001")),
    ];
    let others = [("6001 associated", Associated("6001")), ("6001 not associated", NotAssociated("6001"))];
    let call = [("a call ends", CallEnds)];
    let answers =
        [("result", DeskInput::Fate(Fate::Result)), ("refused 1161", DeskInput::Fate(Fate::Refused))];
    let silence = [("no answer", DeskInput::Fate(Fate::Timeout))];
    let service = [("out of service", Service { back: false }), ("back in service", Service { back: true })];
    let link = [("link lost", LinkLost)];
    let monitor =
        [("monitor lost", MonitorLost), ("events lost", EventsLost), ("monitor set again", MonitorSet)];
    let named =
        [("read again, 7100 named", Named(Some("7100"))), ("read again, 7101 named", Named(Some("7101")))];
    let others_named = [
        ("read again, 7001 named", Named(Some("7001"))),
        ("read again, 6001 named", Named(Some("6001"))),
        ("read again, nobody named", Named(None)),
    ];
    let of_agents = [
        &requests[..],
        &associated,
        &logged_on,
        &parted,
        &answers,
        &silence,
        &named,
        &link,
        &monitor,
        &service,
    ];
    let of_others = [&others[..], &others_named];
    let inputs: Vec<_> = of_agents.into_iter().chain(of_others).flatten().map(|(_, input)| *input).collect();
    let states = explore(&Desk, &inputs);
    let (with_6001, without): (Vec<_>, Vec<_>) =
        states.iter().partition(|found| found.state.name.contains(WITH_6001));
    let makes_no_difference = of_agents.into_iter().chain([&call[..]]).flatten().map(|(_, input)| *input);
    assert_without_difference(&with_6001, &without, &makes_no_difference.collect::<Vec<_>>());
    let of_agents = of_agents.into_iter().chain([&call[..]]).map(|inputs| table_of(&Desk, &without, inputs));
    let all: Vec<_> = states.iter().collect();
    let of_others = of_others.into_iter().map(|inputs| table_of(&Desk, &all, inputs));
    let tables: Vec<_> = of_agents.chain(of_others).collect();
    let rows: Vec<_> = states.iter().map(|found| (found.state.name.clone(), ())).collect();
    assert_closed(&rows, &tables, Desk::ALIKE);
    stands_in_the_document("call-centre", &tables.join("\n\n"));
}
