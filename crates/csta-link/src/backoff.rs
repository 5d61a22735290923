//! How long to wait before a link is dialled again.

use std::time::Duration;

use crate::CloseReason;

/// First pause after a loss or a transient refusal.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// First pause after a permanent refusal: a licence or a password is not mended within seconds.
const FIRST_PAUSE_REFUSED: Duration = Duration::from_secs(30);

/// The pauses between attempts to open a link: 1 s, doubling up to `restart-period`, shortened by up to a quarter at
/// random so that many links lost at one moment do not come back at one moment.
#[derive(Clone, Debug)]
pub struct Backoff {
    longest: Duration,
    next: Duration,
}

impl Backoff {
    /// Pauses that begin with 1 s and grow to `restart_period`, which is longer than any of them.
    #[must_use]
    pub const fn new(restart_period: Duration) -> Self {
        Self { longest: restart_period, next: FIRST_PAUSE }
    }

    /// The pause after an attempt that did not get as far as a link. `random`, here and below, is any number.
    pub fn pause(&mut self, random: u32) -> Duration {
        let pause = self.next.min(self.longest);
        self.next = pause.saturating_mul(2);
        shortened(pause, random)
    }

    /// The pause after a link ended for this reason: from 30 s on when the switch refused it permanently.
    pub fn pause_after(&mut self, reason: &CloseReason, random: u32) -> Duration {
        if reason.is_permanent_refusal() {
            self.next = self.next.max(FIRST_PAUSE_REFUSED);
        }
        self.pause(random)
    }

    /// A link became operational: the next loss begins with the shortest pause again.
    pub const fn operational(&mut self) {
        self.next = FIRST_PAUSE;
    }

    /// The option `restart-period` has another value now.
    pub const fn set_restart_period(&mut self, restart_period: Duration) {
        self.longest = restart_period;
    }
}

/// `pause` less a part of its last quarter: nothing for 0, nearly a quarter for the greatest number.
fn shortened(pause: Duration, random: u32) -> Duration {
    let spread = pause / 4;
    let share = f64::from(random) / (f64::from(u32::MAX) + 1.0);
    pause - spread.mul_f64(share)
}
