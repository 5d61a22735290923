//! Races: everything that several actors do, in every order that there is.
//!
//! The switch does what it is asked in the order in which it is asked, and refuses what does not fit its own state. Its
//! answers keep their order, and so do its reports; how the two are mixed, when each client asks, when a message between
//! DNs arrives and when a request has waited long enough for its turn, is tried in every way there is.

use std::collections::VecDeque;
use std::time::Duration;

use telephony::switch::SwitchRequest;

use super::switch::Reports;
use super::{Bench, refusal};

/// How long a request waits for its turn behind another one of its device or its call.
const GAP: Duration = Duration::from_millis(250);

/// The switch says one thing after the other, and DNs go by that.
const TICK: Duration = Duration::from_nanos(1);

/// Tries every sequence of choices: `run` asks for one of `count` ways as often as it likes. Returns how many there are.
pub(crate) fn every_order(mut run: impl FnMut(&mut dyn FnMut(usize) -> usize)) -> usize {
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

/// Who takes part, and what must hold.
pub(crate) trait Race {
    /// How many requests are still to be made.
    fn asks_left(&self) -> usize;

    /// A client makes the next request.
    fn ask(&mut self, bench: &mut Bench);

    /// How many things are still to be done at telephones.
    fn acts_left(&self) -> usize {
        0
    }

    /// The next of them is done. What the switch reports of it, in parts that come one after the other.
    fn act(&mut self, _bench: &mut Bench) -> Vec<Reports> {
        vec![]
    }

    /// The switch does what it is asked. What it reports of it, in parts that come one after the other; `None` if it
    /// refuses.
    fn decide(&mut self, bench: &mut Bench, request: &SwitchRequest) -> Option<Vec<Reports>>;

    /// What holds after every step.
    fn look(&mut self, bench: &mut Bench);
}

/// What may happen next.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Ask,
    Act,
    Answer,
    Report,
    /// A message between DNs arrives, if they wait on this bench.
    Message,
    /// A request has waited long enough: once.
    Gap,
}

/// What the switch has decided and not said yet.
#[derive(Default)]
struct Unsaid {
    /// Whether it has agreed.
    answers: VecDeque<bool>,
    reports: VecDeque<Reports>,
}

/// Plays one order to its end.
pub(crate) fn play(bench: &mut Bench, race: &mut impl Race, choose: &mut dyn FnMut(usize) -> usize) {
    let (mut unsaid, mut gaps) = (Unsaid::default(), 1);
    loop {
        decide(bench, race, &mut unsaid);
        let waits = bench.unanswered() > bench.open.len();
        let ways = [
            (race.asks_left() > 0, Next::Ask),
            (race.acts_left() > 0, Next::Act),
            (!unsaid.answers.is_empty(), Next::Answer),
            (!unsaid.reports.is_empty(), Next::Report),
            (bench.has_mail(), Next::Message),
            (waits && gaps > 0 && !unsaid.answers.is_empty(), Next::Gap),
        ];
        let ways: Vec<_> = ways.into_iter().filter(|(open, _)| *open).map(|(_, next)| next).collect();
        if ways.is_empty() {
            // Whoever waits for its turn by the clock alone has it now.
            bench.pass(GAP);
            if bench.asked.is_empty() {
                return;
            }
            continue;
        }
        bench.pass(TICK);
        match ways[choose(ways.len())] {
            Next::Ask => race.ask(bench),
            Next::Act => unsaid.reports.extend(race.act(bench)),
            Next::Answer => match unsaid.answers.pop_front() {
                Some(true) => bench.answer_oldest_positively(),
                Some(false) | None => bench.answer_oldest(Some(refusal(1161))),
            },
            Next::Report => {
                let reports = unsaid.reports.pop_front().expect("there is one");
                bench.play_reports(reports);
            }
            Next::Message => drop(bench.deliver_one()),
            Next::Gap => {
                gaps -= 1;
                bench.pass(GAP);
            }
        }
        race.look(bench);
    }
}

/// The switch does what it has been asked by now.
fn decide(bench: &mut Bench, race: &mut impl Race, unsaid: &mut Unsaid) {
    for request in std::mem::take(&mut bench.asked) {
        let reports = race.decide(bench, &request);
        unsaid.answers.push_back(reports.is_some());
        unsaid.reports.extend(reports.into_iter().flatten());
    }
}

/// Says which case has failed.
pub(crate) struct Case(pub(crate) String);

impl Drop for Case {
    #[allow(clippy::print_stderr, reason = "the case belongs to the failure of the test")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.0);
        }
    }
}
