//! What a service manager such as systemd is told: that the server is ready, that it is alive, that it stops. Where none
//! started the server, nobody is told.

use std::future;

use sd_notify::NotifyState;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// A service manager hears of us so often within the time in which it takes us for dead.
const SIGNS_A_TIME: u32 = 3;

/// The server serves.
pub(crate) fn tell_ready() {
    tell(&NotifyState::Ready);
}

/// The server was asked to stop, and does.
pub(crate) fn tell_stopping() {
    tell(&NotifyState::Stopping);
}

fn tell(state: &NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(std::slice::from_ref(state)) {
        tracing::warn!(%error, "the service manager cannot be told that {state}");
    }
}

/// The signs of life that a service manager wants, if there is one and it wants any.
pub(crate) struct Watchdog(Option<Interval>);

impl Watchdog {
    /// As the environment says.
    pub(crate) fn wanted() -> Self {
        Watchdog(sd_notify::watchdog_enabled().filter(|time| !time.is_zero()).map(|time| {
            let mut signs = interval(time / SIGNS_A_TIME);
            signs.set_missed_tick_behavior(MissedTickBehavior::Delay);
            signs
        }))
    }

    /// Gives the next sign of life when it is due; waits for ever where none is wanted.
    pub(crate) async fn sign(&mut self) {
        match &mut self.0 {
            Some(signs) => {
                signs.tick().await;
                tell(&NotifyState::Watchdog);
            }
            None => future::pending().await,
        }
    }
}
