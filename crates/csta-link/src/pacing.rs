//! How much is asked of a switch that says it is overloaded.
//!
//! ```text
//!     +------------------- reached -----------------+   +-----+ reached: the gap doubles
//!     |                                             v   v     |
//!   Unburdened ---- imminent ----> Imminent ---> Reached -----+
//!     ^                              |    reached   |
//!     |                              |<-- imminent -|
//!     +------------------------------+--------------+
//!        relieved, normal, or OVERLOAD_FORGOTTEN_AFTER without another word
//! ```
//! Imminent overload halves the window. Overload that is reached leaves one request at a time, and a gap behind each.

use std::time::Duration;

use csta::data::device_feature_types::SystemStatus;

/// The least time from one request to the next when a switch has said for the first time that it is overloaded.
pub const OVERLOAD_GAP: Duration = Duration::from_millis(100);

/// What that time grows to at most, as it is doubled whenever the switch says so once more.
pub const MAX_OVERLOAD_GAP: Duration = Duration::from_millis(1600);

/// A switch that has not said for so long that it is overloaded is taken for relieved.
pub const OVERLOAD_FORGOTTEN_AFTER: Duration = Duration::from_secs(60);

/// What the switch has said of its load.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Load {
    #[default]
    Unburdened,
    Imminent,
    Reached {
        gap: Duration,
    },
}

/// The pace of one link.
#[derive(Debug, Default)]
pub(crate) struct Pacing {
    load: Load,
    /// The next request is not sent before.
    next: Duration,
}

impl Pacing {
    /// The switch said how it is.
    pub(crate) fn status_told(&mut self, status: SystemStatus) {
        match status {
            SystemStatus::OVERLOAD_IMMINENT => self.load = Load::Imminent,
            SystemStatus::OVERLOAD_REACHED => self.load = Load::Reached { gap: self.greater_gap() },
            SystemStatus::OVERLOAD_RELIEVED | SystemStatus::NORMAL => self.load = Load::Unburdened,
            _ => {}
        }
    }

    /// The switch has said nothing more of an overload for [`OVERLOAD_FORGOTTEN_AFTER`].
    pub(crate) const fn forgotten(&mut self) {
        self.load = Load::Unburdened;
    }

    /// A request is being sent.
    pub(crate) fn sent(&mut self, now: Duration) {
        self.next = now + self.gap();
    }

    /// Whether the switch is asked less than it could be.
    pub(crate) fn is_slowed(&self) -> bool {
        self.load != Load::Unburdened
    }

    /// How many requests may be with the switch, of `max_outstanding`.
    pub(crate) fn window(&self, max_outstanding: usize) -> usize {
        match self.load {
            Load::Unburdened => max_outstanding,
            Load::Imminent => (max_outstanding / 2).max(1),
            Load::Reached { .. } => 1,
        }
    }

    /// The least time from one request to the next.
    pub(crate) const fn gap(&self) -> Duration {
        match self.load {
            Load::Unburdened | Load::Imminent => Duration::ZERO,
            Load::Reached { gap } => gap,
        }
    }

    /// When the next request may be sent at the earliest; it may have passed.
    pub(crate) fn next(&self) -> Duration {
        if self.gap() > Duration::ZERO { self.next } else { Duration::ZERO }
    }

    fn greater_gap(&self) -> Duration {
        match self.load {
            Load::Unburdened | Load::Imminent => OVERLOAD_GAP,
            Load::Reached { gap } => (gap * 2).min(MAX_OVERLOAD_GAP),
        }
    }
}
