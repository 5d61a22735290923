//! What is counted and measured of one DN.
//!
//! It takes 2 kB of memory at most, and 0.7 kB where nothing happens: a number for each name of an event and for each private service that has
//! come, two histograms, the events of the last minute by the second, and the calls that ring.

use std::collections::VecDeque;
use std::time::Duration;

use telephony::event::{Event, EventName};
use telephony::ids::ConnId;

use crate::journal::AuditLine;
use crate::metrics::instruments::{Distribution, OF_MACHINES, OF_PEOPLE};
use crate::metrics::labels::{Answered, Label, Service, ServiceOutcome};
use crate::metrics::service_of;

/// Seconds that [`DnStats::recent_events`] goes back.
pub const RECENT_SECONDS: usize = 60;
/// Ringing calls whose answer is timed; of more the oldest are not.
const MAX_RINGING: usize = 16;

/// What is counted and measured of one DN since the server's start.
#[derive(Debug, Clone)]
pub struct DnStats {
    events: Vec<(EventName, u64)>,
    requests: [u64; Answered::ALL.len()],
    private_services: Vec<((Service, ServiceOutcome), u64)>,
    request_times: Distribution,
    answer_times: Distribution,
    ringing: VecDeque<(ConnId, Duration)>,
    recent: [u16; RECENT_SECONDS],
    /// The second that was counted last.
    second: u64,
}

impl Default for DnStats {
    fn default() -> DnStats {
        DnStats {
            events: Vec::new(),
            requests: [0; Answered::ALL.len()],
            private_services: Vec::new(),
            request_times: Distribution::new(OF_MACHINES),
            answer_times: Distribution::new(OF_PEOPLE),
            ringing: VecDeque::new(),
            recent: [0; RECENT_SECONDS],
            second: 0,
        }
    }
}

impl DnStats {
    /// The DN tells an event.
    pub(super) fn told(&mut self, event: &Event, now: Duration) {
        count(&mut self.events, event.name);
        self.come_to(now);
        let slot = &mut self.recent[slot(self.second)];
        *slot = slot.saturating_add(1);
        let Some(conn_id) = event.conn_id else { return };
        match event.name {
            EventName::Ringing => self.rings(conn_id, now),
            EventName::Established => {
                if let Some(since) = self.rings_no_more(conn_id) {
                    self.answer_times.observe(now.saturating_sub(since));
                }
            }
            EventName::Released | EventName::Abandoned => drop(self.rings_no_more(conn_id)),
            EventName::PartyChanged => self.moved(event.previous_conn_id, conn_id),
            EventName::Registered
            | EventName::Unregistered
            | EventName::AddressInfo
            | EventName::PartyInfo
            | EventName::Dialing
            | EventName::NetworkReached
            | EventName::DestinationBusy
            | EventName::Held
            | EventName::Retrieved
            | EventName::PartyAdded
            | EventName::PartyDeleted
            | EventName::AttachedDataChanged
            | EventName::CallInfoChanged
            | EventName::PrivateInfo
            | EventName::AgentLogin
            | EventName::AgentLogout
            | EventName::QueueLogout
            | EventName::AgentReady
            | EventName::AgentNotReady
            | EventName::ForwardSet
            | EventName::ForwardCancel
            | EventName::DnOutOfService
            | EventName::DnBackInService
            | EventName::Error => {}
        }
    }

    /// A request has come to its end.
    pub(super) fn answered(&mut self, how: Answered, took: Duration) {
        self.requests[how.index()] += 1;
        if how != Answered::Dropped {
            self.request_times.observe(took);
        }
    }

    /// Counts the private services of these lines of the audit log.
    pub(super) fn served(&mut self, lines: &[AuditLine]) {
        for service in lines.iter().filter_map(service_of) {
            count(&mut self.private_services, service);
        }
    }

    fn rings(&mut self, conn_id: ConnId, now: Duration) {
        self.rings_no_more(conn_id);
        if self.ringing.len() == MAX_RINGING {
            self.ringing.pop_front();
        }
        self.ringing.push_back((conn_id, now));
    }

    fn rings_no_more(&mut self, conn_id: ConnId) -> Option<Duration> {
        let at = self.ringing.iter().position(|(ringing, _)| *ringing == conn_id)?;
        self.ringing.remove(at).map(|(_, since)| since)
    }

    /// A call that rings is told under another ConnID from now on.
    fn moved(&mut self, from: Option<ConnId>, to: ConnId) {
        for (ringing, _) in self.ringing.iter_mut().filter(|(ringing, _)| Some(*ringing) == from) {
            *ringing = to;
        }
    }

    /// Forgets what has become older than a minute.
    fn come_to(&mut self, now: Duration) {
        let passed = now.as_secs().saturating_sub(self.second);
        let stale = usize::try_from(passed).unwrap_or(usize::MAX).min(RECENT_SECONDS);
        for ago in 0..stale as u64 {
            self.recent[slot(now.as_secs() - ago)] = 0;
        }
        self.second = self.second.max(now.as_secs());
    }

    /// As it is at that moment.
    pub(super) fn at(&self, now: Duration) -> DnStats {
        let mut stats = self.clone();
        stats.come_to(now);
        stats
    }

    /// Events by name; names that did not occur are left out.
    pub fn events(&self) -> impl Iterator<Item = (EventName, u64)> + '_ {
        self.events.iter().copied()
    }

    /// Requests by how they were answered.
    pub fn requests(&self) -> impl Iterator<Item = (Answered, u64)> + '_ {
        Answered::ALL.iter().copied().zip(self.requests)
    }

    /// Private services by number and outcome; those that did not occur are left out.
    pub fn private_services(&self) -> impl Iterator<Item = ((Service, ServiceOutcome), u64)> + '_ {
        self.private_services.iter().copied()
    }

    /// From a request's arrival to its answer.
    pub fn request_times(&self) -> &Distribution {
        &self.request_times
    }

    /// From EventRinging to EventEstablished of the same call.
    pub fn answer_times(&self) -> &Distribution {
        &self.answer_times
    }

    /// Events in each of the last seconds, the oldest first; the last one is the second that is not over yet.
    pub fn recent_events(&self) -> impl Iterator<Item = u16> + '_ {
        let oldest = self.second + 1;
        (0..RECENT_SECONDS as u64).map(move |after| self.recent[slot(oldest + after)])
    }
}

/// The place of a second in the ring.
const fn slot(second: u64) -> usize {
    (second % RECENT_SECONDS as u64) as usize
}

fn count<K: PartialEq>(counts: &mut Vec<(K, u64)>, key: K) {
    match counts.iter_mut().find(|(known, _)| *known == key) {
        Some((_, count)) => *count += 1,
        None => counts.push((key, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: ConnId = ConnId(1);
    const B: ConnId = ConnId(2);

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn event(name: EventName, conn_id: ConnId) -> Event {
        Event { conn_id: Some(conn_id), ..Event::new(name) }
    }

    #[test]
    fn an_answer_takes_from_ringing_to_established_of_the_same_call() {
        let mut stats = DnStats::default();
        stats.told(&event(EventName::Ringing, A), at(10));
        stats.told(&event(EventName::Established, B), at(11));
        assert_eq!(stats.answer_times().count(), 0, "the call that was made rings nowhere here");
        stats.told(&event(EventName::Established, A), at(14));
        assert_eq!((stats.answer_times().count(), stats.answer_times().sum), (1, at(4)));
    }

    #[test]
    fn a_call_that_nobody_answers_is_not_timed_and_one_that_moves_is() {
        let mut stats = DnStats::default();
        stats.told(&event(EventName::Ringing, A), at(10));
        stats.told(&event(EventName::Abandoned, A), at(12));
        stats.told(&event(EventName::Established, A), at(14));
        assert_eq!(stats.answer_times().count(), 0);
        stats.told(&event(EventName::Ringing, A), at(20));
        let moved = Event { previous_conn_id: Some(A), ..event(EventName::PartyChanged, B) };
        stats.told(&moved, at(21));
        stats.told(&event(EventName::Established, B), at(23));
        assert_eq!(stats.answer_times().sum, at(3));
    }

    #[test]
    fn the_last_minute_is_known_by_the_second() {
        let mut stats = DnStats::default();
        for second in [100, 101, 101, 159] {
            stats.told(&event(EventName::Held, A), at(second));
        }
        let recent: Vec<_> = stats.at(at(160)).recent_events().collect();
        assert_eq!((recent[0], recent[57], recent[58], recent[59]), (2, 0, 1, 0));
        assert_eq!(recent.iter().sum::<u16>(), 3, "what is older is forgotten");
        assert_eq!(stats.at(at(1000)).recent_events().sum::<u16>(), 0);
        assert_eq!(stats.events().next(), Some((EventName::Held, 4)));
    }

    #[test]
    fn no_more_ringing_calls_are_kept_than_the_limit() {
        let mut stats = DnStats::default();
        for call in 0..=MAX_RINGING as u64 {
            stats.told(&event(EventName::Ringing, ConnId(call)), at(call));
        }
        assert_eq!(stats.ringing.len(), MAX_RINGING);
        stats.told(&event(EventName::Established, ConnId(0)), at(100));
        assert_eq!(stats.answer_times().count(), 0, "the oldest is not timed");
    }
}
