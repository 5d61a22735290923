//! The moments at which a link wants to be woken, one for each purpose.

use std::time::Duration;

/// What a moment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Timer {
    /// The link has to be operational.
    Establish,
    /// The switch has had its time to speak first; ask it for its status.
    AskStatus,
    /// The switch has been silent for `kpl-interval`.
    Silence,
    /// The next monitor may be asked for.
    Monitoring,
    /// The next request may be sent to a switch that is overloaded.
    Pacing,
    /// An overload is forgotten.
    Relief,
    /// The release has to be answered.
    Release,
}

impl Timer {
    /// Every timer, in the order in which they act when several are due at once.
    pub(crate) const ALL: [Self; 7] = [
        Self::Establish,
        Self::AskStatus,
        Self::Silence,
        Self::Monitoring,
        Self::Pacing,
        Self::Relief,
        Self::Release,
    ];
}

/// At most one moment for each [`Timer`].
#[derive(Debug, Default)]
pub(crate) struct TimerTable {
    due: [Option<Duration>; Timer::ALL.len()],
}

impl TimerTable {
    pub(crate) const fn set(&mut self, timer: Timer, due: Duration) {
        self.due[timer as usize] = Some(due);
    }

    pub(crate) const fn stop(&mut self, timer: Timer) {
        self.due[timer as usize] = None;
    }

    pub(crate) fn stop_all(&mut self) {
        *self = Self::default();
    }

    pub(crate) fn next(&self) -> Option<Duration> {
        self.due.iter().flatten().min().copied()
    }

    /// Stops and returns one timer that is due at `now`.
    pub(crate) fn take_due(&mut self, now: Duration) -> Option<Timer> {
        let timer = Timer::ALL.into_iter().find(|timer| self.is_due(*timer, now))?;
        self.stop(timer);
        Some(timer)
    }

    fn is_due(&self, timer: Timer, now: Duration) -> bool {
        self.due[timer as usize].is_some_and(|due| due <= now)
    }
}
