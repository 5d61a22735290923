//! The one place where time is read.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use telephony::time::{Now, Timestamp};

/// The process's clock: monotonic time since it was made, and the wall clock.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    start: Instant,
}

impl Clock {
    /// A clock whose monotonic time begins now.
    pub fn start() -> Clock {
        Clock { start: Instant::now() }
    }

    /// The present.
    pub fn now(&self) -> Now {
        Now { elapsed: self.elapsed(), wall: wall() }
    }

    /// Monotonic time since the clock was started.
    pub fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// The instant at which the monotonic time will be `elapsed`.
    pub fn until(&self, elapsed: Duration) -> Duration {
        elapsed.saturating_sub(self.elapsed())
    }
}

/// The wall clock, in microseconds since 1970.
pub fn wall() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since_1970.as_micros()).unwrap_or(i64::MAX))
}
