//! Two clients ask at once: every order of their requests, the switch's answers and its reports, one after the other.
//!
//! The switch does what it is asked in the order in which it is asked, and refuses what does not fit its own state. Its
//! answers keep their order, and so do its reports; how the two are mixed, and when each client asks, is tried in every
//! way there is.

mod bench;

use std::collections::VecDeque;

use bench::switch::{Reports, Style};
use bench::{Bench, Mood, refusal};
use telephony::key_value::KvList;
use telephony::names::RegisterMode;
use telephony::recording::RecordingState;
use telephony::request::Wish;
use telephony::switch::{SwitchFailure, SwitchRequest};

/// Tries every sequence of choices: `run` asks for one of `count` ways as often as it likes.
fn every_order(mut run: impl FnMut(&mut dyn FnMut(usize) -> usize)) -> usize {
    let (mut path, mut runs): (Vec<(usize, usize)>, usize) = (Vec::new(), 0);
    loop {
        let mut at = 0;
        run(&mut |count| {
            if at == path.len() {
                path.push((0, count));
            }
            at += 1;
            path[at - 1].0
        });
        runs += 1;
        while path.last().is_some_and(|(choice, count)| choice + 1 == *count) {
            path.pop();
        }
        match path.last_mut() {
            Some((choice, _)) => *choice += 1,
            None => return runs,
        }
    }
}

/// What may happen next.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Ask,
    Answer,
    Report,
}

/// What the switch has decided and not said yet.
#[derive(Default)]
struct Unsaid {
    answers: VecDeque<Option<SwitchFailure>>,
    reports: VecDeque<Reports>,
}

/// Plays one order: `ask` makes the next request, `decide` has the switch do what it was asked.
fn play(
    bench: &mut Bench,
    mut asks: usize,
    choose: &mut dyn FnMut(usize) -> usize,
    mut ask: impl FnMut(&mut Bench),
    mut decide: impl FnMut(&mut Bench, &SwitchRequest) -> Option<Reports>,
) {
    let mut unsaid = Unsaid::default();
    loop {
        for request in std::mem::take(&mut bench.asked) {
            match decide(bench, &request) {
                Some(reports) => {
                    unsaid.answers.push_back(None);
                    unsaid.reports.push_back(reports);
                }
                None => unsaid.answers.push_back(Some(refusal(1161))),
            }
        }
        let ways = [
            (asks > 0, Next::Ask),
            (!unsaid.answers.is_empty(), Next::Answer),
            (!unsaid.reports.is_empty(), Next::Report),
        ];
        let ways: Vec<_> = ways.into_iter().filter(|(open, _)| *open).map(|(_, next)| next).collect();
        if ways.is_empty() {
            return;
        }
        match ways[choose(ways.len())] {
            Next::Ask => {
                asks -= 1;
                ask(bench);
            }
            Next::Answer => {
                let failure = unsaid.answers.pop_front().expect("there is one");
                match failure {
                    Some(failure) => bench.answer_oldest(Some(failure)),
                    None => bench.answer_oldest_positively(),
                }
            }
            Next::Report => {
                let reports = unsaid.reports.pop_front().expect("there is one");
                bench.play_reports(reports);
            }
        }
    }
}

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

#[test]
fn two_clients_that_steer_one_recording_are_each_answered_and_all_hear_what_is_so() {
    let mut orders = 0;
    for state in [RecordingState::Stopped, RecordingState::Started, RecordingState::Suspended] {
        for first in [3013, 3014, 3015, 3016] {
            for second in [3013, 3014, 3015, 3016] {
                orders += every_order(|choose| {
                    let mut bench = talking(state);
                    let (mut truth, mut changes) = (state, 0);
                    let conn_id = Some(bench.conn("c1"));
                    let mut requests = [("1st", first), ("2nd", second)].into_iter();
                    let ask = |bench: &mut Bench| {
                        let (client, number) = requests.next().expect("two ask");
                        bench.request(client, "B", Wish::PrivateService { number, conn_id });
                    };
                    play(&mut bench, 2, choose, ask, |bench, request| {
                        let reports = decide_recording(bench, &mut truth, request);
                        changes += usize::from(reports.is_some());
                        reports
                    });
                    assert_eq!(bench.unanswered(), 0, "{first} and {second} while {state:?}");
                    let events = told(&mut bench);
                    assert!(leads(state, &events, truth), "{first} and {second} while {state:?}: {events:?}");
                    assert_eq!(events.len(), changes, "each change is told once: {events:?}");
                    assert_eq!(bench.snapshot("B").recording.state, truth);
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
        for first in moves {
            for second in moves {
                orders += every_order(|choose| {
                    let mut bench = Bench::new(Style::PLAIN);
                    if joined_before {
                        let reports = bench.switch.joins("6001", "A");
                        bench.play_reports(reports);
                    }
                    for client in ["1st", "2nd"] {
                        bench.register(client, "6001", RegisterMode::Share);
                        bench.register(client, "6002", RegisterMode::Share);
                    }
                    bench.forget_heard();
                    bench.mood = Mood::Silent;
                    let mut requests = [("1st", first), ("2nd", second)].into_iter();
                    let ask = |bench: &mut Bench| {
                        let (client, wanted) = requests.next().expect("two ask");
                        make(bench, client, wanted);
                    };
                    play(&mut bench, 2, choose, ask, decide_hot_desk);
                    assert_eq!(bench.unanswered(), 0, "{first:?} and {second:?}");
                    for guest in ["6001", "6002"] {
                        let desk = bench.snapshot(guest).hot_desk.map(|desk| desk.peer.to_string());
                        assert_eq!(
                            desk.as_ref(),
                            bench.switch.host_of(guest),
                            "{first:?} and {second:?}: {guest}"
                        );
                    }
                    for host in ["A", "B"] {
                        let guest = bench.snapshot(host).hot_desk.map(|desk| desk.peer.to_string());
                        let of = |guest: &str| bench.switch.host_of(guest).map(String::as_str) == Some(host);
                        let truth = ["6001", "6002"].into_iter().find(|guest| of(guest)).map(String::from);
                        assert_eq!(guest, truth, "{first:?} and {second:?}: {host}");
                    }
                });
            }
        }
    }
    assert!(orders > 200, "only {orders} orders were tried");
}
