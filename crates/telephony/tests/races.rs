//! Two clients ask at once for changes of one recording, or of associations: every order of their requests, the switch's
//! answers and its reports (`bench/orders.rs`), with what must hold after every step.

mod bench;

use std::collections::BTreeMap;

use bench::orders::{Race, every_order, play};
use bench::switch::{Reports, Style};
use bench::{Bench, Mood};
use telephony::key_value::KvList;
use telephony::names::RegisterMode;
use telephony::recording::RecordingState;
use telephony::request::Wish;
use telephony::switch::SwitchRequest;

/// The numbers of the private events that everybody hears, in order.
fn told(bench: &mut Bench) -> Vec<i32> {
    let heard = bench.take_heard().remove("ear").unwrap_or_default();
    let number =
        |core: &str| core.strip_prefix("PrivateInfo(")?.get(..4)?.trim_end_matches([';', ')']).parse().ok();
    heard.iter().filter_map(|heard| number(&heard.core)).collect()
}

/// What the switch does with a recording request in its own state, and what it reports.
fn decide_recording(
    bench: &mut Bench,
    truth: &mut RecordingState,
    request: &SwitchRequest,
) -> Option<Reports> {
    use RecordingState::{Started, Stopped, Suspended};
    let (next, report) = match (request, *truth) {
        (SwitchRequest::RecordMessage(_), Stopped) => (Started, "record"),
        (SwitchRequest::Resume(..), Suspended) => (Started, "record"),
        (SwitchRequest::Suspend(..), Started) => (Suspended, "suspendRecord"),
        (SwitchRequest::Stop(..), Started | Suspended) => (Stopped, "stop"),
        _ => return None,
    };
    *truth = next;
    Some(bench.switch.voice("B", report))
}

fn talking(state: RecordingState) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |",
    );
    let reports: &[&str] = match state {
        RecordingState::Stopped => &[],
        RecordingState::Started => &["record"],
        RecordingState::Suspended => &["record", "suspendRecord"],
    };
    for report in reports {
        let reports = bench.switch.voice("B", report);
        bench.play_reports(reports);
    }
    for client in ["1st", "2nd", "ear"] {
        bench.register(client, "B", RegisterMode::Share);
    }
    bench.forget_heard();
    bench.mood = Mood::Silent;
    bench
}

/// Whether the events lead from one state to the other on a path that exists.
fn leads(from: RecordingState, events: &[i32], to: RecordingState) -> bool {
    use RecordingState::{Started, Stopped, Suspended};
    let end = events.iter().try_fold(from, |state, event| match (state, event) {
        (Stopped, 3013) | (Suspended, 3016) => Some(Started),
        (Started, 3015) => Some(Suspended),
        (Started | Suspended, 3014) => Some(Stopped),
        _ => None,
    });
    end == Some(to)
}

/// Two clients steer the recording of B's leg.
struct Steering {
    requests: Vec<(&'static str, i32)>,
    /// What the recording does at the switch.
    truth: RecordingState,
    changes: usize,
    /// What clients know.
    told: Vec<i32>,
    began_as: RecordingState,
}

impl Race for Steering {
    fn asks_left(&self) -> usize {
        self.requests.len()
    }

    fn ask(&mut self, bench: &mut Bench) {
        let (client, number) = self.requests.remove(0);
        let conn_id = Some(bench.conn("c1"));
        bench.request(client, "B", Wish::PrivateService { number, conn_id });
    }

    fn decide(&mut self, bench: &mut Bench, request: &SwitchRequest) -> Option<Vec<Reports>> {
        let reports = decide_recording(bench, &mut self.truth, request)?;
        self.changes += 1;
        Some(vec![reports])
    }

    /// What clients hear is a path that exists, and ends in what a late client would read.
    fn look(&mut self, bench: &mut Bench) {
        self.told.extend(told(bench));
        let shown = bench.snapshot("B").recording.state;
        assert!(leads(self.began_as, &self.told, shown), "{:?} and then {shown:?}", self.told);
        assert!(self.told.len() <= self.changes, "each change is told once: {:?}", self.told);
    }
}

#[test]
fn two_clients_that_steer_one_recording_are_each_answered_and_all_hear_what_is_so() {
    let mut orders = 0;
    for state in [RecordingState::Stopped, RecordingState::Started, RecordingState::Suspended] {
        for first in [3013, 3014, 3015, 3016] {
            for second in [3013, 3014, 3015, 3016] {
                orders += every_order(|choose| {
                    let mut bench = talking(state);
                    let requests = vec![("1st", first), ("2nd", second)];
                    let (truth, began_as) = (state, state);
                    let mut race = Steering { requests, truth, changes: 0, told: vec![], began_as };
                    play(&mut bench, &mut race, choose);
                    assert_eq!(bench.unanswered(), 0, "{first} and {second} while {state:?}");
                    assert_eq!(race.told.len(), race.changes, "each change is told once: {:?}", race.told);
                    assert_eq!(bench.snapshot("B").recording.state, race.truth);
                });
            }
        }
    }
    assert!(orders > 200, "only {orders} orders were tried");
}

/// What the switch does with a hot-desk request in its own state, and what it reports.
fn decide_hot_desk(bench: &mut Bench, request: &SwitchRequest) -> Option<Reports> {
    match request {
        SwitchRequest::JoinGuest { guest, host } => {
            let taken =
                ["6001", "6002"].iter().any(|guest| bench.switch.host_of(guest) == Some(&host.to_string()));
            let joined = bench.switch.host_of(guest.as_str()).is_some();
            (!taken && !joined).then(|| bench.switch.joins(guest.as_str(), host.as_str()))
        }
        SwitchRequest::PartGuest { guest } => {
            bench.switch.host_of(guest.as_str()).is_some().then(|| bench.switch.parts(guest.as_str()))
        }
        other => panic!("no hot-desk request: {other:?}"),
    }
}

#[derive(Clone, Copy, Debug)]
enum Move {
    Join(&'static str, &'static str),
    Part(&'static str),
}

fn make(bench: &mut Bench, client: &str, wanted: Move) {
    match wanted {
        Move::Join(guest, host) => {
            let wish = Wish::PrivateService { number: 1, conn_id: None };
            bench.request_with(client, guest, wish, KvList::new().with("HOST_DN", host));
        }
        Move::Part(guest) => bench.request(client, guest, Wish::PrivateService { number: 2, conn_id: None }),
    }
}

/// Two clients move two guests.
struct Moving {
    requests: Vec<(&'static str, Move)>,
    /// The host of each guest, by the events that clients have heard.
    told: BTreeMap<String, String>,
}

const GUESTS: [&str; 2] = ["6001", "6002"];
const HOSTS: [&str; 2] = ["A", "B"];

impl Moving {
    /// Events 1 and 2 of a guest take turns, 2 names the host of the 1 before it, and no host is told of two guests.
    fn hear(&mut self, guest: &str, core: &str) {
        let Some(inside) = core.strip_prefix("PrivateInfo(").and_then(|rest| rest.strip_suffix(')')) else {
            return;
        };
        let mut words = inside.split("; ");
        match (words.next(), words.next()) {
            (Some("1"), Some(host)) => {
                assert!(!self.told.values().any(|taken| taken == host), "{guest} {core}: {:?}", self.told);
                assert_eq!(self.told.insert(guest.into(), host.into()), None, "{guest} {core}");
            }
            (Some("2"), Some(host)) => {
                assert_eq!(self.told.remove(guest).as_deref(), Some(host), "{guest} {core}");
            }
            _ => panic!("{core} is no event of an association"),
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
        decide_hot_desk(bench, request).map(|reports| vec![reports])
    }

    fn look(&mut self, bench: &mut Bench) {
        for (dn, heard) in bench.take_published() {
            self.hear(&dn, &heard.core);
        }
        let peer = |dn: &str| bench.snapshot(dn).hot_desk.map(|desk| desk.peer.to_string());
        let hosts: Vec<_> = GUESTS.into_iter().filter_map(peer).collect();
        let resting = !bench.has_mail();
        for host in HOSTS {
            assert!(
                !resting || hosts.iter().filter(|taken| *taken == host).count() < 2,
                "{host} has two guests"
            );
        }
        for guest in GUESTS.into_iter().filter(|_| resting) {
            assert_eq!(
                self.told.get(guest),
                peer(guest).as_ref(),
                "what clients of {guest} have heard is so"
            );
            if let Some(host) = peer(guest) {
                assert_eq!(peer(&host).as_deref(), Some(guest), "the host knows its guest");
            }
        }
        for host in HOSTS.into_iter().filter(|_| resting) {
            if let Some(guest) = peer(host) {
                assert_eq!(peer(&guest).as_deref(), Some(host), "the guest knows its host");
            }
        }
    }
}

/// 6001 is joined to A, or nobody to anybody, and two clients listen to both guests.
fn desks(joined_before: bool, hold_mail: bool) -> (Bench, BTreeMap<String, String>) {
    let mut bench = Bench::new(Style::PLAIN);
    let mut told = BTreeMap::new();
    if joined_before {
        let reports = bench.switch.joins("6001", "A");
        bench.play_reports(reports);
        told.insert("6001".into(), "A".into());
    }
    for client in ["1st", "2nd"] {
        GUESTS.into_iter().for_each(|guest| bench.register(client, guest, RegisterMode::Share));
    }
    bench.forget_heard();
    bench.mood = Mood::Silent;
    bench.hold_mail = hold_mail;
    (bench, told)
}

#[test]
fn two_clients_that_move_guests_are_each_answered_and_no_host_has_two_guests() {
    let moves = [
        Move::Join("6001", "A"),
        Move::Join("6001", "B"),
        Move::Join("6002", "A"),
        Move::Part("6001"),
        Move::Part("6002"),
    ];
    let mut orders = 0;
    for joined_before in [false, true] {
        for (first, second) in moves.into_iter().flat_map(|first| moves.map(|second| (first, second))) {
            for hold_mail in [false, true] {
                orders += every_order(|choose| {
                    let (mut bench, told) = desks(joined_before, hold_mail);
                    let mut race = Moving { requests: vec![("1st", first), ("2nd", second)], told };
                    play(&mut bench, &mut race, choose);
                    assert_eq!(bench.unanswered(), 0, "{first:?} and {second:?}");
                    for guest in GUESTS {
                        let host = race.told.get(guest);
                        assert_eq!(host, bench.switch.host_of(guest), "{first:?} and {second:?}: {guest}");
                    }
                });
            }
        }
    }
    assert!(orders > 200, "only {orders} orders were tried");
}
