//! What answers and silences of the keep-alive say of a link.
//!
//! Two counters rise with every failure and fall with good answers, at different rates: one says that the link is lost,
//! the slower one that it is unstable.
//!
//! ```text
//!             failure                     failure, count > tolerance
//!   Steady ------------> failures 1..n --------------------------------> Lost
//!     ^                     |
//!     +---------------------+  `failure_loss` good answers take one off
//! ```

use std::time::Duration;

/// How many good answers take back one failure, and one warning (option `kpl-loss-rate`). 0 = never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LossRate {
    /// Good answers that take one off the failure counter.
    pub failure: u32,
    /// Good answers that take one off the warning counter.
    pub warning: u32,
}

/// What a failed keep-alive means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Within the tolerance.
    Tolerated,
    /// The link lives, but failures have come so often that a person should look at it.
    Unstable,
    /// More failures than the tolerance allows.
    Lost,
}

/// A count that rises by one with a failure and falls by one after a number of good answers.
#[derive(Debug, Default)]
struct LeakyCount {
    count: u32,
    good: u32,
}

impl LeakyCount {
    const fn failed(&mut self) -> u32 {
        self.count = self.count.saturating_add(1);
        self.count
    }

    const fn answered(&mut self, rate: u32) {
        if rate == 0 || self.count == 0 {
            return;
        }
        self.good += 1;
        if self.good >= rate {
            self.good = 0;
            self.count -= 1;
        }
    }
}

/// Silences that a keep-alive of the switch ends are at least this long: a status that repeats itself sooner has another
/// reason.
const SHORTEST_INTERVAL: Duration = Duration::from_secs(10);

/// What most switches that keep their links alive themselves take for an interval.
const USUAL_INTERVAL: Duration = Duration::from_secs(30);

/// The two counters of one link, and how often the switch shows of its own accord that it is there.
#[derive(Debug, Default)]
pub(crate) struct KeepAlive {
    failures: LeakyCount,
    warnings: LeakyCount,
    interval: Option<Duration>,
}

impl KeepAlive {
    /// No answer came in time. The link is lost when more than `tolerance` failures stand.
    pub(crate) const fn failed(&mut self, tolerance: u32) -> Verdict {
        let failures = self.failures.failed();
        let warnings = self.warnings.failed();
        if failures > tolerance {
            Verdict::Lost
        } else if warnings == tolerance.saturating_add(1) {
            Verdict::Unstable
        } else {
            Verdict::Tolerated
        }
    }

    /// An answer came in time; what it says does not matter.
    pub(crate) const fn answered(&mut self, rate: LossRate) {
        self.failures.answered(rate.failure);
        self.warnings.answered(rate.warning);
    }

    /// The switch has ended a silence by saying once more that it is normal.
    pub(crate) fn told_by_switch(&mut self, silence: Duration) {
        if silence >= SHORTEST_INTERVAL {
            self.interval = self.interval.max(Some(silence));
        }
    }

    /// Whether the switch keeps its link alive, as far as is known.
    pub(crate) const fn is_told_by_switch(&self) -> bool {
        self.interval.is_some()
    }

    /// How long a switch that keeps its link alive may be silent: two intervals and a half.
    pub(crate) fn longest_silence(&self) -> Duration {
        self.interval.unwrap_or(USUAL_INTERVAL) * 5 / 2
    }

    /// Failures that stand against the link.
    pub(crate) const fn failures(&self) -> u32 {
        self.failures.count
    }
}
