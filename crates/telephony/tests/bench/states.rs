//! States found by trying: each input is tried in each state that was found so far, until nothing new comes. So every
//! state that a table's cell leads to has a row.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write as _;

use super::Bench;
use super::cells::{begin, cell};
use super::document::alike_of;

/// Far more than there are; a name that tells two states as many apart would go on for ever.
const MAX_STATES: usize = 500;

/// How well the switch is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Known {
    /// All was read, and is sure.
    Read,
    /// The monitor is set; the switch has not named an association and not told of calls yet.
    BeingRead,
    /// The monitor is to be set again.
    ToBeRead,
    LinkAway,
}

impl Known {
    pub(crate) fn of(bench: &Bench, dn: &str) -> Known {
        match (bench.is_link_up(), bench.snapshot(dn).in_sync) {
            (false, _) => Known::LinkAway,
            (true, true) => Known::Read,
            (true, false) if bench.to_be_read.contains(dn) => Known::ToBeRead,
            (true, false) => Known::BeingRead,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Known::Read => "read",
            Known::BeingRead => "being read",
            Known::ToBeRead => "to be read",
            Known::LinkAway => "link away",
        }
    }
}

/// Under which conditions a state is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Conditions {
    known: Known,
    in_service: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct State {
    pub(crate) name: String,
    pub(crate) conditions: Conditions,
}

impl State {
    pub(crate) fn of(bench: &Bench, dn: &str, name: String) -> State {
        let in_service = bench.snapshot(dn).in_service;
        State { name, conditions: Conditions { known: Known::of(bench, dn), in_service } }
    }

    /// Which conditions are others now: `=> being read, out of service`.
    fn conditions_since(&self, before: &State) -> String {
        let (now, then) = (self.conditions, before.conditions);
        let known = (now.known != then.known).then(|| now.known.name());
        let service = if now.in_service { "in service" } else { "out of service" };
        let service = (now.in_service != then.in_service).then_some(service);
        let new: Vec<_> = known.into_iter().chain(service).collect();
        if new.is_empty() { String::new() } else { format!("=> {}", new.join(", ")) }
    }
}

/// What a table is about.
pub(crate) trait Subject {
    type Input: Copy;
    /// Names that could as well stand for each other.
    const ALIKE: &'static [[&'static str; 2]];
    /// The first state. The switch is silent.
    fn first(&self) -> Bench;
    fn can_come(&self, bench: &Bench, input: Self::Input) -> bool;
    /// What must have happened before that input.
    fn prepare(&self, _bench: &mut Bench, _input: Self::Input) {}
    /// The input comes; a request is that client's.
    fn play(&self, bench: &mut Bench, client: &str, input: Self::Input);
    /// What the input has brought about: what was asked, what was told, what is read again.
    fn effects(&self, bench: &mut Bench, input: Self::Input) -> [String; 3];
    /// Whether all is read after the input, whatever it was before.
    fn reads_all(input: Self::Input) -> bool;
    /// What the bench has come to; it may be spoilt by looking.
    fn state(&self, bench: &mut Bench) -> State;
}

/// A state, and the inputs that lead there from the first.
pub(crate) struct Found<I> {
    pub(crate) state: State,
    way: Vec<I>,
}

/// All states that these inputs lead to.
pub(crate) fn explore<S: Subject>(subject: &S, inputs: &[S::Input]) -> Vec<Found<S::Input>> {
    let (mut found, mut names): (Vec<Found<S::Input>>, BTreeSet<State>) = (vec![], BTreeSet::new());
    let mut ways = VecDeque::from([vec![]]);
    while let Some(way) = ways.pop_front() {
        let state = subject.state(&mut bench_after(subject, &way));
        if names.contains(&state) {
            continue;
        }
        let same = alike_of(&state.name, S::ALIKE).into_iter();
        names.extend(same.map(|name| State { name, conditions: state.conditions }));
        for input in inputs {
            if subject.can_come(&bench_after(subject, &way), *input) {
                ways.push_back(way.iter().copied().chain([*input]).collect());
            }
        }
        found.push(Found { state, way });
        assert!(found.len() < MAX_STATES, "no end of states");
    }
    found
}

fn bench_after<S: Subject>(subject: &S, way: &[S::Input]) -> Bench {
    let mut bench = subject.first();
    for input in way {
        subject.play(&mut bench, "1st", *input);
    }
    bench
}

/// What the input brings about in that state; nothing where it cannot come.
pub(crate) fn cell_of<S: Subject>(subject: &S, found: &Found<S::Input>, input: S::Input) -> String {
    let mut bench = bench_after(subject, &found.way);
    if !subject.can_come(&bench, input) {
        return String::new();
    }
    subject.prepare(&mut bench, input);
    begin(&mut bench);
    subject.play(&mut bench, "2nd", input);
    let effects = subject.effects(&mut bench, input);
    let after = subject.state(&mut bench);
    let [asked, told, read] = effects;
    if S::reads_all(input) {
        assert_eq!(after.conditions.known, Known::Read, "all is read");
        let told = told.replace("DNBackInService, ", "");
        return cell([asked, told, read], &found.state.name, &after.name);
    }
    let parts = [asked, told, read, after.conditions_since(&found.state)];
    cell(parts, &found.state.name, &after.name)
}

/// A table with a column for each input, and for each state the conditions under which the input brings about the same.
/// States that are alike in all of that share a row; what none of the inputs can meet has none.
pub(crate) fn table_of<S: Subject>(
    subject: &S,
    found: &[&Found<S::Input>],
    inputs: &[(&str, S::Input)],
) -> String {
    let mut names: Vec<&str> = vec![];
    found.iter().map(|found| &*found.state.name).for_each(|name| {
        if !names.contains(&name) {
            names.push(name);
        }
    });
    let mut rows: Vec<(Vec<&str>, String)> = vec![];
    for name in &names {
        for row in rows_of(subject, found.iter().copied().filter(|found| found.state.name == *name), inputs) {
            match rows.iter_mut().find(|(_, same)| *same == row) {
                Some((names, _)) => names.push(name),
                None => rows.push((vec![name], row)),
            }
        }
    }
    let mut text = String::from("| state | while |");
    inputs.iter().for_each(|(name, _)| write!(text, " {name} |").expect("memory"));
    write!(text, "\n|{}", " --- |".repeat(inputs.len() + 2)).expect("memory");
    for (of, row) in rows {
        let of = if of.len() == names.len() { "every state".into() } else { of.join(" / ") };
        write!(text, "\n| {of} | {row} |").expect("memory");
    }
    text
}

/// The rows of one state: conditions and cells.
fn rows_of<'a, S: Subject>(
    subject: &S,
    found: impl Iterator<Item = &'a Found<S::Input>>,
    inputs: &[(&str, S::Input)],
) -> Vec<String>
where
    S::Input: 'a,
{
    let (mut all, mut rows) = (BTreeSet::new(), Vec::<(BTreeSet<Conditions>, String)>::new());
    for found in found {
        let cells: Vec<_> = inputs.iter().map(|(_, input)| cell_of(subject, found, *input)).collect();
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let (conditions, cells) = (found.state.conditions, cells.join(" | "));
        all.insert(conditions);
        match rows.iter_mut().find(|(_, same)| *same == cells) {
            Some((under, _)) => drop(under.insert(conditions)),
            None => rows.push((BTreeSet::from([conditions]), cells)),
        }
    }
    rows.into_iter().map(|(under, cells)| format!("{} | {cells}", in_words(&under, &all))).collect()
}

/// Conditions in words: service is named where it makes a difference.
fn in_words(under: &BTreeSet<Conditions>, all: &BTreeSet<Conditions>) -> String {
    if under == all {
        return "any".into();
    }
    let known = |of: &BTreeSet<Conditions>, in_service| -> Vec<Known> {
        of.iter().filter(|of| of.in_service == in_service).map(|of| of.known).collect()
    };
    let names = |of: &[Known]| of.iter().map(|known| known.name()).collect::<Vec<_>>().join(" / ");
    let (inside, outside) = (known(under, true), known(under, false));
    if inside == outside {
        return names(&inside);
    }
    let part = |service: &str, of: &[Known], whole: &[Known]| match of {
        [] => None,
        of if of == whole => Some(service.to_owned()),
        of => Some(format!("{service}, {}", names(of))),
    };
    let parts = [
        part("in service", &inside, &known(all, true)),
        part("out of service", &outside, &known(all, false)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}
