//! One link and the state of its association.
//!
//! ```text
//!                 grant (AARQ accepted, or none is needed)
//!   waiting ------------------------------------------------> open
//!      |  refused, no AARQ in time, framing lost                |  RLRQ, ABRT, two status unanswered
//!      +---------------------------> (gone) <-------------------+
//! ```

use std::{collections::VecDeque, time::Duration};

use super::{SwitchConfig, framing::Records, monitors::Monitors};

/// How long a link may take to tell its framing and to ask for an association.
const PATIENCE: Duration = Duration::from_secs(5);
/// Invoke identifiers of the switch begin anew behind this one, so that they have two octets at most.
const LAST_INVOKE_ID: i32 = 0x7fff;
/// PDUs in a row that cannot be read before the link is given up: the two sides speak different languages then.
const UNREADABLE_LIMIT: u32 = 8;
/// Unanswered System Status on a silent link before it is taken for dead.
const UNANSWERED_LIMIT: usize = 2;

/// The state of the association.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// No association yet; until `deadline` at most.
    Waiting { deadline: Duration },
    /// Services are served and events sent.
    Open,
}

/// One link.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) records: Records,
    phase: Phase,
    pub(super) monitors: Monitors,
    first_invoke_id: i32,
    next_invoke_id: i32,
    /// Invoke identifiers of System Status that the application has not answered, oldest first.
    unanswered: VecDeque<i32>,
    status_answered: bool,
    last_traffic: Duration,
    unreadable_in_a_row: u32,
}

impl Link {
    pub(super) fn connected(now: Duration, config: &SwitchConfig) -> Self {
        Self {
            records: Records::new(config.framing, config.tpdu_size),
            phase: Phase::Waiting { deadline: now + PATIENCE },
            monitors: Monitors::new(config.monitors_per_link, config.habits.first_cross_ref),
            first_invoke_id: config.habits.first_invoke_id,
            next_invoke_id: config.habits.first_invoke_id,
            unanswered: VecDeque::new(),
            status_answered: false,
            last_traffic: now,
            unreadable_in_a_row: 0,
        }
    }

    /// The association is there, or none is needed.
    pub(super) fn grant(&mut self) {
        self.phase = Phase::Open;
    }

    pub(super) fn is_open(&self) -> bool {
        self.phase == Phase::Open
    }

    /// Whether the application has answered the first System Status, after which alone it may ask for services.
    pub(super) fn is_operational(&self) -> bool {
        self.status_answered
    }

    /// Something went over the link.
    pub(super) fn traffic(&mut self, now: Duration) {
        self.last_traffic = now;
    }

    /// A PDU could be read.
    pub(super) fn readable(&mut self) {
        self.unreadable_in_a_row = 0;
    }

    /// A PDU could not be read; true if that happens too often in a row.
    pub(super) fn unreadable(&mut self) -> bool {
        self.unreadable_in_a_row += 1;
        self.unreadable_in_a_row >= UNREADABLE_LIMIT
    }

    pub(super) fn take_invoke_id(&mut self) -> i32 {
        let id = self.next_invoke_id;
        self.next_invoke_id = if id == LAST_INVOKE_ID { self.first_invoke_id } else { id + 1 };
        id
    }

    /// A System Status is on its way. Beyond a few the oldest is no longer waited for.
    pub(super) fn status_sent(&mut self, invoke_id: i32) {
        self.unanswered.push_back(invoke_id);
        if self.unanswered.len() > UNANSWERED_LIMIT * 4 {
            self.unanswered.pop_front();
        }
    }

    /// Any answer proves that the application lives: one known client answers with an identifier of its own. False if
    /// nothing was to be answered.
    pub(super) fn status_answered(&mut self, invoke_id: i32) -> bool {
        let known = self.unanswered.iter().position(|id| *id == invoke_id);
        let waited = !self.unanswered.is_empty();
        match known {
            Some(index) => drop(self.unanswered.remove(index)),
            None => drop(self.unanswered.pop_front()),
        }
        self.status_answered |= waited;
        waited
    }

    /// When [`Link::expired`] says something new.
    pub(super) fn deadline(&self, keep_alive: Option<Duration>) -> Option<Duration> {
        match self.phase {
            Phase::Waiting { deadline } => Some(deadline),
            Phase::Open => keep_alive.map(|silence| self.last_traffic + silence),
        }
    }

    /// What a deadline that has come means.
    pub(super) fn expired(&self) -> Expired {
        match self.phase {
            Phase::Waiting { .. } => Expired::NoAssociation,
            Phase::Open if self.unanswered.len() >= UNANSWERED_LIMIT => Expired::Dead,
            Phase::Open => Expired::Silent,
        }
    }
}

/// Which deadline has come.
pub(super) enum Expired {
    /// The application did not ask for an association in time.
    NoAssociation,
    /// The application does not answer.
    Dead,
    /// Nothing was said for a while.
    Silent,
}
