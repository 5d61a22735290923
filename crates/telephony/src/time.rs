//! Time as the rules see it: always an argument, never read.

use std::time::Duration;

/// A moment of wall-clock time: microseconds since 1970-01-01T00:00:00Z. Shown to people, never used for timers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(pub i64);

/// The present, as the shell tells it with every input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Monotonic time since the process began: what timers and deadlines count in.
    pub elapsed: Duration,
    /// The wall clock: what events and snapshots carry.
    pub wall: Timestamp,
}
