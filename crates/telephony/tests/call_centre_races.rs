//! An agent logs in at a host, or out, while a guest is joined to it by private service, or parted: every order of the two
//! requests, the switch's answers and its reports, and of the messages between DNs (`bench/orders.rs`), with what must hold
//! after every step.

mod bench;

use std::collections::BTreeMap;

use bench::notation::Heard;
use bench::orders::{Case, Race, every_order, play};
use bench::switch::{Reports, Style};
use bench::{Bench, Mood};
use telephony::key_value::KvList;
use telephony::names::{RegisterMode, WorkMode};
use telephony::request::{AgentWish, Wish};
use telephony::switch::{SwitchRequest, WantedState};

const HOSTS: [&str; 2] = ["A", "B"];
/// A guest by private service, and one by login.
const GUEST: &str = "6001";
const AGENT: &str = "7100";
const CLIENTS: [&str; 3] = ["1st", "2nd", "ear"];

/// What a client asks for.
#[derive(Clone, Copy, Debug)]
enum Move {
    Login(&'static str),
    Logout(&'static str),
    Join(&'static str),
    Part,
}

fn make(bench: &mut Bench, client: &str, wanted: Move) {
    let private = |number| Wish::PrivateService { number, conn_id: None };
    let none = KvList::new();
    let (dn, wish, extensions) = match wanted {
        Move::Login(host) => {
            let (password, queue, work_mode) = (None, None, WorkMode::Unknown);
            let agent_id = AGENT.into();
            (host, Wish::Agent(AgentWish::Login { agent_id, password, queue, work_mode }), none)
        }
        Move::Logout(host) => (host, Wish::Agent(AgentWish::Logout { queue: None }), none),
        Move::Join(host) => (GUEST, private(1), KvList::new().with("HOST_DN", host)),
        Move::Part => (GUEST, private(2), none),
    };
    bench.request_with(client, dn, wish, extensions);
}

/// Who has which telephone at the switch.
fn agent_at<'a>(bench: &'a Bench, host: &str) -> Option<&'a str> {
    bench.switch.agents.get(host)?.agent.as_deref()
}

/// What the switch does with a request for a telephone that somebody else has.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Taken {
    Refuses,
    GivesAway,
}

/// The switch does what it is asked, unless somebody else has the telephone and it minds that; `None` if it refuses.
fn decide(bench: &mut Bench, request: &SwitchRequest, taken: Taken) -> Option<Reports> {
    let gives_away = taken == Taken::GivesAway;
    match request {
        SwitchRequest::SetAgentState(wanted) => {
            let host = wanted.device.to_string();
            let is_guests = bench.switch.host_of(GUEST) == Some(&host);
            match wanted.wanted {
                WantedState::LoggedOn => {
                    let elsewhere = HOSTS.iter().any(|host| agent_at(bench, host) == Some(AGENT));
                    let gets_it = !elsewhere && (gives_away || !is_guests);
                    gets_it.then(|| bench.switch.agent_wishes(wanted))
                }
                WantedState::LoggedOff => {
                    agent_at(bench, &host).is_some().then(|| bench.switch.agent_wishes(wanted))
                }
                other => panic!("nobody asks for {other:?}"),
            }
        }
        SwitchRequest::JoinGuest { guest, host } => {
            let agent = agent_at(bench, host.as_str()).is_some();
            if bench.switch.host_of(GUEST).is_some() || (agent && !gives_away) {
                return None;
            }
            let mut reports = if agent { bench.switch.leaves_desk(host.as_str(), true) } else { vec![] };
            reports.extend(bench.switch.joins(guest.as_str(), host.as_str()));
            Some(reports)
        }
        SwitchRequest::PartGuest { guest } => {
            bench.switch.host_of(GUEST).is_some().then(|| bench.switch.parts(guest.as_str()))
        }
        other => panic!("no request of hot desking: {other:?}"),
    }
}

/// Two clients move a guest and an agent.
struct Moving {
    requests: Vec<(&'static str, Move)>,
    taken: Taken,
    /// The host of each, by the events that clients have heard.
    told: BTreeMap<&'static str, String>,
    /// The changes that clients have heard of, as history has them, by the DN.
    changes: BTreeMap<String, Vec<String>>,
}

impl Moving {
    /// The guest's 1 and 2 take turns, as do login and logout of the agent, and no host is told of two.
    fn hear(&mut self, dn: &str, heard: &Heard) {
        let (name, parts) = heard.core.split_once('(').unwrap_or((&heard.core, ""));
        let parts: Vec<&str> = parts.trim_end_matches(')').split("; ").collect();
        let (who, number, host) = match (name, parts[0]) {
            ("PrivateInfo", number) => (GUEST, number, parts[1]),
            ("AgentLogin", AGENT) => (AGENT, "1", dn),
            ("AgentLogout", AGENT) => (AGENT, "2", dn),
            _ => return,
        };
        let other = if who == GUEST { host } else { AGENT };
        self.changes.entry(dn.into()).or_default().push(format!("{number} {other}"));
        if number == "1" {
            assert_eq!(self.told.insert(who, host.into()), None, "{who} has a host: {heard}");
        } else {
            assert_eq!(self.told.remove(who).as_deref(), Some(host), "{who} has no such host: {heard}");
        }
    }
}

impl Race for Moving {
    fn asks_left(&self) -> usize {
        self.requests.len()
    }

    fn ask(&mut self, bench: &mut Bench) {
        let (client, wanted) = self.requests.remove(0);
        make(bench, client, wanted);
    }

    fn decide(&mut self, bench: &mut Bench, request: &SwitchRequest) -> Option<Vec<Reports>> {
        let mut first = decide(bench, request, self.taken)?;
        // With messages that wait as well there would be too many orders.
        let rest = if bench.hold_mail { vec![] } else { first.split_off(1) };
        Some([first, rest].into_iter().filter(|reports| !reports.is_empty()).collect())
    }

    /// Both sides agree with each other and with what clients have heard, when no message is on its way.
    fn look(&mut self, bench: &mut Bench) {
        for (dn, heard) in bench.take_published() {
            self.hear(&dn, &heard);
        }
        if bench.has_mail() {
            return;
        }
        let [a, b] = HOSTS.map(|host| self.told.values().filter(|told| *told == host).count());
        assert!(a < 2 && b < 2, "a host is told of two guests: {:?}", self.told);
        let peer = |dn: &str| bench.snapshot(dn).hot_desk.map(|desk| desk.peer.to_string());
        assert_eq!(self.told.get(GUEST), peer(GUEST).as_ref(), "what clients of the guest have heard is so");
        for host in HOSTS {
            let agent = bench.snapshot(host).agent.and_then(|agent| agent.id);
            let told = self.told.iter().find(|(_, told)| *told == host).map(|(who, _)| (*who).to_owned());
            assert_eq!(peer(host), told, "{host} knows its guest");
            assert_eq!(
                agent.as_deref() == Some(AGENT),
                told.as_deref() == Some(AGENT),
                "the agent at {host}"
            );
        }
    }
}

/// Who has A before the race begins.
#[derive(Clone, Copy, Debug)]
enum Before {
    Nobody,
    Guest,
    Agent,
}

impl Before {
    const ALL: [Before; 3] = [Before::Nobody, Before::Guest, Before::Agent];
}

fn desks(before: Before, hold_mail: bool) -> (Bench, BTreeMap<&'static str, String>) {
    let mut bench = Bench::new(Style::PLAIN);
    let (reports, who) = match before {
        Before::Nobody => (vec![], None),
        Before::Guest => (bench.switch.joins(GUEST, "A"), Some(GUEST)),
        Before::Agent => (bench.switch.takes_over(AGENT, "A"), Some(AGENT)),
    };
    bench.play_reports(reports);
    for client in CLIENTS {
        for dn in [GUEST, "A", "B"] {
            bench.register(client, dn, RegisterMode::Share);
        }
    }
    bench.forget_heard();
    bench.mood = Mood::Silent;
    bench.hold_mail = hold_mail;
    (bench, who.into_iter().map(|who| (who, "A".into())).collect())
}

/// All are answered once and hear the same, the server knows what the switch does, and history has each change once.
fn check_end(bench: &mut Bench, race: &Moving) {
    assert_eq!(bench.unanswered(), 0, "everybody is answered");
    let heard = bench.take_heard();
    let of = |client: &str| heard.get(client).map_or([].as_slice(), Vec::as_slice);
    let is_answer = |heard: &&Heard| heard.core.contains("ref)") || heard.core.starts_with("Error(");
    for client in ["1st", "2nd"] {
        assert_eq!(of(client).iter().filter(is_answer).count(), 1, "{client}: {:?}", of(client));
    }
    assert_eq!(of("ear").iter().filter(is_answer).count(), 0);
    assert_eq!(race.told.get(GUEST), bench.switch.host_of(GUEST), "the guest is where the switch has it");
    for host in HOSTS {
        let told = race.told.get(AGENT).is_some_and(|told| told == host);
        assert_eq!(told, agent_at(bench, host) == Some(AGENT), "the agent is where the switch has it");
    }
    for dn in [GUEST, "A", "B"] {
        let lines = bench.take_records(dn);
        let changes =
            lines.iter().map(|line| line.split_once(" by ").expect("it has an author").0.to_owned());
        let expected = race.changes.get(dn).cloned().unwrap_or_default();
        assert_eq!(changes.collect::<Vec<_>>(), expected, "history of {dn} has each change once");
        for client in ["1st", "2nd"] {
            let by_client = lines.iter().filter(|line| line.contains(&format!(" by {client}"))).count();
            assert!(by_client < 2, "{client} has asked once: {lines:?}");
        }
    }
}

#[test]
fn an_agent_who_logs_in_and_a_guest_who_is_joined_never_have_one_host_at_once() {
    let of_agent = [Move::Login("A"), Move::Login("B"), Move::Logout("A")];
    let of_guest = [Move::Join("A"), Move::Join("B"), Move::Part];
    let pairs = of_agent.into_iter().flat_map(|agent| of_guest.map(|guest| [(agent, guest), (guest, agent)]));
    let pairs: Vec<_> = pairs.flatten().collect();
    let mut orders = 0;
    let switches = [Taken::Refuses, Taken::GivesAway];
    for (before, taken) in Before::ALL.into_iter().flat_map(|before| switches.map(|taken| (before, taken))) {
        for (first, second) in &pairs {
            for hold_mail in [false, true] {
                orders += every_order(|choose| {
                    let _case = Case(format!("{first:?} and {second:?}, {before:?}, switch {taken:?}"));
                    let (mut bench, told) = desks(before, hold_mail);
                    let requests = vec![("1st", *first), ("2nd", *second)];
                    let mut race = Moving { requests, taken, told, changes: BTreeMap::new() };
                    play(&mut bench, &mut race, choose);
                    check_end(&mut bench, &race);
                });
            }
        }
    }
    assert!(orders > 2000, "only {orders} orders were tried");
}
