//! What the tables of hot desking have in common: how well the switch is known, and what it does with what is in work.

use telephony::switch::{SwitchFailure, SwitchRequest};

use super::switch::Reports;
use super::{Bench, Mood, Question, refusal};

/// What the server knows of the switch.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Known {
    /// All was read, and is sure.
    Surely,
    /// The link is lost.
    LinkAway,
    /// The link is back and the monitor is set; the switch has not named an association and not told of calls yet.
    BeingRead,
}

impl Known {
    pub(crate) const ALL: [Known; 3] = [Known::Surely, Known::LinkAway, Known::BeingRead];

    /// As the name of a state ends.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Known::Surely => "",
            Known::LinkAway => ", link away",
            Known::BeingRead => ", being read",
        }
    }

    /// Behind an association: whether it may be outdated.
    pub(crate) fn mark(self) -> &'static str {
        if self == Known::Surely { "" } else { "?" }
    }
}

/// What becomes of what is in work.
#[derive(Clone, Copy)]
pub(crate) enum Fate {
    Result,
    Refused,
    Timeout,
}

impl Fate {
    /// The columns of a table, for an input that is this fate.
    pub(crate) fn columns<I>(input: impl Fn(Fate) -> I) -> [(&'static str, I); 3] {
        [("result", Fate::Result), ("refused 1161", Fate::Refused), ("no answer", Fate::Timeout)]
            .map(|(name, fate)| (name, input(fate)))
    }

    /// It befalls the service that a client has asked for.
    pub(crate) fn befall(self, bench: &mut Bench) {
        let failure = match self {
            Fate::Result => None,
            Fate::Refused => Some(refusal(1161)),
            Fate::Timeout => Some(SwitchFailure::Timeout),
        };
        bench.answer_first(is_wished, failure);
    }
}

/// A service of hot desking that a client has asked for.
pub(crate) fn is_wished(question: &Question) -> bool {
    matches!(
        question.request,
        SwitchRequest::JoinGuest { .. } | SwitchRequest::PartGuest { .. } | SwitchRequest::SetAgentState(_)
    )
}

/// From here on the switch is silent; what is known of it is as wished.
pub(crate) fn comes_to(bench: &mut Bench, known: Known) {
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
pub(crate) fn is_read(bench: &mut Bench, known: Known, named: Reports) {
    if known == Known::BeingRead {
        bench.play_reports(named);
        return rest_is_read(bench);
    }
    if known == Known::Surely {
        bench.link_lost();
    }
    bench.mood = Mood::Agree;
    bench.link_back();
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
