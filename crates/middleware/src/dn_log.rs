//! The log of one DN: its last events under a running number, from which a client that was away catches up.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use telephony::time::Timestamp;

use crate::published::Published;

/// How much is kept (`retention-events`, `retention-time`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Events of one DN; older ones go.
    pub events: usize,
    /// How long an event is kept at least, if the number of events allows it.
    pub time: Duration,
}

/// The retained events of a DN.
#[derive(Debug)]
pub struct DnLog {
    retention: Retention,
    last: u64,
    events: VecDeque<Arc<Published>>,
}

impl DnLog {
    /// An empty log: the first event will have number 1.
    pub fn new(retention: Retention) -> DnLog {
        DnLog { retention, last: 0, events: VecDeque::new() }
    }

    /// From now on so much is kept.
    pub fn set_retention(&mut self, retention: Retention) {
        self.retention = retention;
    }

    /// The number of the last event; 0 before the first.
    pub fn last(&self) -> u64 {
        self.last
    }

    /// The number that the next event gets.
    pub fn next(&self) -> u64 {
        self.last + 1
    }

    /// Appends the event that was made with number [`DnLog::next`].
    pub fn append(&mut self, event: Arc<Published>) {
        self.last += 1;
        self.forget_old(event.time);
        if self.retention.events > 0 {
            self.events.push_back(event);
        }
    }

    /// The events behind that number, oldest first; `None` if some of them are not kept any more, or if the
    /// number lies in the future.
    pub fn after(&self, offset: u64) -> Option<impl Iterator<Item = &Arc<Published>>> {
        let missed = usize::try_from(self.last.checked_sub(offset)?).ok()?;
        let skip = self.events.len().checked_sub(missed)?;
        Some(self.events.iter().skip(skip))
    }

    /// All events that are kept, oldest first.
    pub fn retained(&self) -> impl Iterator<Item = &Arc<Published>> {
        self.events.iter()
    }

    fn forget_old(&mut self, now: Timestamp) {
        while self.events.len() >= self.retention.events.max(1) {
            self.events.pop_front();
        }
        let keep = i64::try_from(self.retention.time.as_micros()).unwrap_or(i64::MAX);
        while self.events.front().is_some_and(|event| now.0.saturating_sub(event.time.0) > keep) {
            self.events.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telephony::event::{Event, EventName};

    const RETENTION: Retention = Retention { events: 3, time: Duration::from_secs(60) };

    fn append(log: &mut DnLog, seconds: i64) {
        let event = Event::new(EventName::Ringing);
        log.append(Arc::new(Published::new(event, Timestamp(seconds * 1_000_000), None)));
    }

    fn missed(log: &DnLog, offset: u64) -> Option<usize> {
        log.after(offset).map(Iterator::count)
    }

    #[test]
    fn a_client_that_was_away_gets_what_it_missed() {
        let mut log = DnLog::new(RETENTION);
        (1..=3).for_each(|second| append(&mut log, second));
        assert_eq!(log.last(), 3);
        assert_eq!(missed(&log, 3), Some(0));
        assert_eq!(missed(&log, 1), Some(2));
        assert_eq!(missed(&log, 0), Some(3));
    }

    #[test]
    fn what_is_not_kept_any_more_cannot_be_resumed() {
        let mut log = DnLog::new(RETENTION);
        (1..=5).for_each(|second| append(&mut log, second));
        assert_eq!(missed(&log, 2), Some(3));
        assert_eq!(missed(&log, 1), None);
    }

    #[test]
    fn an_offset_in_the_future_cannot_be_resumed() {
        let mut log = DnLog::new(RETENTION);
        append(&mut log, 1);
        assert_eq!(missed(&log, 2), None);
    }

    #[test]
    fn events_are_kept_for_the_retention_time() {
        let mut log = DnLog::new(RETENTION);
        append(&mut log, 0);
        append(&mut log, 61);
        assert_eq!(missed(&log, 0), None);
        assert_eq!(missed(&log, 1), Some(1));
    }

    #[test]
    fn a_log_that_keeps_nothing_still_counts() {
        let mut log = DnLog::new(Retention { events: 0, time: Duration::ZERO });
        append(&mut log, 1);
        assert_eq!((log.last(), missed(&log, 1), missed(&log, 0)), (1, Some(0), None));
    }
}
