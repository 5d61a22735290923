//! The requests of ours that a switch has not answered yet, and those that wait for their turn.
//!
//! ```text
//!            enqueue             next_to_send, sent              answered
//!   caller ----------> Waiting ---------------------> InFlight ----------> (id free)
//!                                                        |                     ^
//!                                             past its   |                     |
//!                                             deadline   v      late answer    |
//!                                                     Reserved ----------------+
//! ```
//! The switch numbers its own invokes independently of ours: nothing here may be looked up with an id that came in an
//! invoke.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use csta::Operation;
use rose::Any;

/// The greatest invoke id that fits two octets as a positive INTEGER. After it comes 1 again.
const MAX_INVOKE_ID: u16 = 0x7fff;

/// Who goes first when invocations wait. Those of equal priority keep their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// ClearConnection: somebody wants to hang up.
    Urgent,
    /// Monitors and snapshots of a resynchronisation.
    Monitoring,
    /// Everything else.
    Ordinary,
}

impl Priority {
    /// All, the first to go first.
    const ALL: [Self; 3] = [Self::Urgent, Self::Monitoring, Self::Ordinary];
}

/// A request that waits for its turn.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(crate) tag: u64,
    pub(crate) priority: Priority,
    pub(crate) operation: Operation,
    pub(crate) argument: Any,
}

/// Who wants the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The caller of the link, under its tag.
    Caller(u64),
    /// The link itself: a requestSystemStatus.
    Probe,
}

/// A request that has been sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InFlight {
    /// Given when it is sent.
    pub(crate) invoke_id: u16,
    pub(crate) owner: Owner,
    pub(crate) operation: Operation,
    pub(crate) sent: Duration,
    pub(crate) deadline: Option<Duration>,
}

/// What an answer answers.
#[derive(Debug)]
pub(crate) enum Settled {
    InTime(InFlight),
    Late(InFlight),
    Unknown,
}

/// The invocation table of one link.
#[derive(Debug, Default)]
pub(crate) struct Invocations {
    in_flight: BTreeMap<u16, InFlight>,
    reserved: BTreeMap<u16, InFlight>,
    waiting: [VecDeque<Waiting>; Priority::ALL.len()],
    latest_id: u16,
}

impl Invocations {
    pub(crate) fn enqueue(&mut self, waiting: Waiting) {
        self.waiting[waiting.priority as usize].push_back(waiting);
    }

    /// Whether a request of this priority waits.
    pub(crate) fn is_waiting(&self, priority: Priority) -> bool {
        !self.waiting[priority as usize].is_empty()
    }

    /// Requests that wait.
    pub(crate) fn queued(&self) -> usize {
        self.waiting.iter().map(VecDeque::len).sum()
    }

    /// Requests of the caller that have been sent and may still be answered in time. A probe has a place of its own: a
    /// window full of unanswered requests is the very moment to ask whether the switch is there.
    pub(crate) fn outstanding(&self) -> usize {
        self.in_flight.values().filter(|sent| sent.owner != Owner::Probe).count()
    }

    /// Whether a probe is on its way.
    pub(crate) fn is_probing(&self) -> bool {
        self.in_flight.values().any(|sent| sent.owner == Owner::Probe)
    }

    /// Takes the request whose turn it is, of those priorities that may go.
    pub(crate) fn next_waiting(&mut self, may_go: impl Fn(Priority) -> bool) -> Option<Waiting> {
        let queues = Priority::ALL.into_iter().filter(|priority| may_go(*priority));
        queues.map(|priority| priority as usize).find_map(|place| self.waiting[place].pop_front())
    }

    /// Gives a request that is being sent its invoke id; `None` when every id is in use or reserved.
    pub(crate) fn sent(&mut self, request: InFlight) -> Option<u16> {
        let id = self.free_id()?;
        self.latest_id = id;
        self.in_flight.insert(id, InFlight { invoke_id: id, ..request });
        Some(id)
    }

    /// The operation of the request with this id, answered in time or not.
    pub(crate) fn operation(&self, id: i32) -> Option<Operation> {
        let id = u16::try_from(id).ok()?;
        self.in_flight.get(&id).or_else(|| self.reserved.get(&id)).map(|request| request.operation)
    }

    /// An answer with this id has come.
    pub(crate) fn answered(&mut self, id: i32) -> Settled {
        let Ok(id) = u16::try_from(id) else { return Settled::Unknown };
        if let Some(request) = self.in_flight.remove(&id) {
            return Settled::InTime(request);
        }
        self.reserved.remove(&id).map_or(Settled::Unknown, Settled::Late)
    }

    /// Takes one request whose deadline has passed; its id stays reserved, for the answer may still come.
    pub(crate) fn take_expired(&mut self, now: Duration) -> Option<InFlight> {
        let past = |request: &InFlight| request.deadline.is_some_and(|deadline| deadline <= now);
        let id = self.in_flight.iter().find_map(|(id, request)| past(request).then_some(*id))?;
        let request = self.in_flight.remove(&id)?;
        self.reserved.insert(id, request);
        Some(request)
    }

    pub(crate) fn next_deadline(&self) -> Option<Duration> {
        self.in_flight.values().filter_map(|request| request.deadline).min()
    }

    /// Empties the table: the caller's tags and operations, those that were sent before those that wait.
    pub(crate) fn drain(&mut self) -> Vec<(u64, Operation, Option<u16>)> {
        self.reserved.clear();
        let sent =
            std::mem::take(&mut self.in_flight).into_values().filter_map(|request| match request.owner {
                Owner::Caller(tag) => Some((tag, request.operation, Some(request.invoke_id))),
                Owner::Probe => None,
            });
        let waiting = self.waiting.iter_mut().flat_map(|queue| queue.drain(..));
        sent.chain(waiting.map(|request| (request.tag, request.operation, None))).collect()
    }

    fn free_id(&self) -> Option<u16> {
        let after = self.latest_id + 1..=MAX_INVOKE_ID;
        after.chain(1..=self.latest_id).find(|id| self.is_free(*id))
    }

    fn is_free(&self, id: u16) -> bool {
        !self.in_flight.contains_key(&id) && !self.reserved.contains_key(&id)
    }
}
