//! Which monitor is set next: at the start of a link all of them, later those that were refused or lost, after a
//! pause that grows with each failure.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use csta::data::status_reporting::MonitorCrossRefId;
use csta_link::{MonitorState, MonitorTable, Routed};
use telephony::address::DnNumber;
use telephony::switch::SwitchEvent;

/// The first pause before a refused or lost monitor is asked for again.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The monitors of one switch.
#[derive(Debug)]
pub(super) struct Monitors {
    table: MonitorTable<DnNumber, SwitchEvent>,
    next: VecDeque<DnNumber>,
    /// Those that pause, by the end of their pause.
    pausing: BTreeSet<(Duration, DnNumber)>,
    /// All that are in `next` or in `pausing`.
    wanted: BTreeSet<DnNumber>,
    failures: BTreeMap<DnNumber, u32>,
    /// Since when each monitor is set.
    set: BTreeMap<DnNumber, Duration>,
    longest_pause: Duration,
    /// Events of unknown monitors that [`Monitors::take_dropped`] has told of.
    dropped: u64,
}

impl Monitors {
    pub(super) fn new(longest_pause: Duration) -> Monitors {
        Monitors {
            table: MonitorTable::new(),
            next: VecDeque::new(),
            pausing: BTreeSet::new(),
            wanted: BTreeSet::new(),
            failures: BTreeMap::new(),
            set: BTreeMap::new(),
            longest_pause,
            dropped: 0,
        }
    }

    /// No pause is longer from now on.
    pub(super) fn set_longest_pause(&mut self, longest_pause: Duration) {
        self.longest_pause = longest_pause;
    }

    /// The link is operational: all are wanted.
    pub(super) fn want_all(&mut self, dns: impl IntoIterator<Item = DnNumber>) {
        self.next = dns.into_iter().collect();
        self.wanted = self.next.iter().cloned().collect();
        self.pausing.clear();
        self.failures.clear();
    }

    /// The link is gone, and with it every monitor.
    pub(super) fn link_lost(&mut self) {
        self.table.link_lost();
        self.next.clear();
        self.pausing.clear();
        self.wanted.clear();
        self.set.clear();
    }

    /// The next DN whose monitor is to be set; it counts as requested.
    pub(super) fn take_next(&mut self, now: Duration) -> Option<DnNumber> {
        let due = self.pausing.first().is_some_and(|(at, _)| *at <= now);
        let dn = if due { self.pausing.pop_first().map(|(_, dn)| dn) } else { self.next.pop_front() }?;
        self.wanted.remove(&dn);
        self.table.requested(dn.clone());
        Some(dn)
    }

    /// The monitor is set. Returns the events that came before the answer, and the DN that lost its cross
    /// reference to this one.
    pub(super) fn started(
        &mut self,
        now: Duration,
        dn: &DnNumber,
        cross_ref: &MonitorCrossRefId,
    ) -> (Vec<SwitchEvent>, Option<DnNumber>) {
        self.set.insert(dn.clone(), now);
        let started = self.table.started(now, dn.clone(), cross_ref);
        (started.early, started.displaced)
    }

    /// The switch refused the monitor, or ended it: it is asked for again after a pause.
    pub(super) fn failed(&mut self, now: Duration, dn: &DnNumber, refused: bool) {
        if refused {
            self.table.refused(dn.clone());
        } else {
            self.table.lost(dn.clone());
        }
        self.pause(now, dn);
    }

    /// The DN is out of sync. Returns its cross reference, to be stopped; the monitor is set again after a pause
    /// that grows if this goes on.
    pub(super) fn read_again(&mut self, now: Duration, dn: &DnNumber) -> Option<MonitorCrossRefId> {
        let cross_ref = self.table.forget(dn);
        self.table.lost(dn.clone());
        self.pause(now, dn);
        cross_ref
    }

    /// The switch has stopped the monitor of this cross reference. Returns whose it was.
    pub(super) fn stopped_by_switch(&mut self, cross_ref: &MonitorCrossRefId) -> Option<DnNumber> {
        self.table.stopped_by_switch(cross_ref)
    }

    /// To whom an event belongs; `None` if it waits for its monitor, or belongs to none.
    pub(super) fn route(
        &mut self,
        now: Duration,
        cross_ref: &MonitorCrossRefId,
        event: SwitchEvent,
    ) -> Option<(DnNumber, SwitchEvent)> {
        match self.table.route(now, cross_ref, event) {
            Routed::To(dn, event) => Some((dn, event)),
            Routed::Held => None,
            Routed::Dropped(_) => {
                tracing::debug!(
                    dropped = self.table.dropped(),
                    "an event of an unknown monitor was passed over"
                );
                None
            }
        }
    }

    /// Events since this was asked last that were passed over because their monitor is not set.
    pub(super) fn take_dropped(&mut self) -> u64 {
        let dropped = self.table.dropped();
        dropped - std::mem::replace(&mut self.dropped, dropped)
    }

    /// Every cross reference in use.
    pub(super) fn active(&self) -> Vec<(DnNumber, MonitorCrossRefId)> {
        let active = self.table.iter().filter_map(|(dn, state)| match state {
            MonitorState::Active { cross_ref } => Some((dn.clone(), cross_ref.clone())),
            MonitorState::Requested | MonitorState::Lost | MonitorState::Refused => None,
        });
        active.collect()
    }

    /// How many monitors of such numbers are set.
    pub(super) fn count(&self, is_such: impl Fn(&DnNumber) -> bool) -> usize {
        let set = |state: &MonitorState| matches!(state, MonitorState::Active { .. });
        self.table.iter().filter(|(number, state)| set(state) && is_such(number)).count()
    }

    fn pause(&mut self, now: Duration, dn: &DnNumber) {
        if !self.wanted.insert(dn.clone()) {
            return;
        }
        let longest = self.longest_pause;
        let pause_after = |failures: u32| FIRST_PAUSE.saturating_mul(1 << failures.min(16)).min(longest);
        let failures = self.failures.entry(dn.clone()).or_default();
        // A monitor that has done its work for as long as it would pause now has not failed in a row.
        if self.set.remove(dn).is_some_and(|since| now.saturating_sub(since) >= pause_after(*failures)) {
            *failures = 0;
        }
        let pause = pause_after(*failures);
        // The first time there is nothing to wait for: whatever happened, it happened once.
        let pause = if *failures == 0 { Duration::ZERO } else { pause };
        *failures += 1;
        self.pausing.insert((now + pause, dn.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONGEST: Duration = Duration::from_secs(60);

    fn dn(number: &str) -> DnNumber {
        DnNumber::new(number).expect("a number")
    }

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn cross_ref(octet: u8) -> MonitorCrossRefId {
        MonitorCrossRefId(vec![octet].into())
    }

    #[test]
    fn all_monitors_are_set_in_order_when_the_link_is_operational() {
        let mut monitors = Monitors::new(LONGEST);
        monitors.want_all([dn("4001"), dn("4002")]);
        assert_eq!(monitors.take_next(at(0)), Some(dn("4001")));
        assert_eq!(monitors.take_next(at(0)), Some(dn("4002")));
        assert_eq!(monitors.take_next(at(0)), None);
    }

    #[test]
    fn a_refused_monitor_is_asked_for_again_after_growing_pauses() {
        let mut monitors = Monitors::new(LONGEST);
        for (now, due) in [(0, 0), (0, 2), (2, 6), (6, 14)] {
            monitors.failed(at(now), &dn("4001"), true);
            if due > now {
                assert_eq!(monitors.take_next(at(due - 1)), None, "before {due} s");
            }
            assert_eq!(monitors.take_next(at(due)), Some(dn("4001")), "at {due} s");
        }
    }

    #[test]
    fn a_monitor_that_has_worked_for_as_long_as_it_would_pause_is_set_again_at_once() {
        let mut monitors = Monitors::new(LONGEST);
        monitors.want_all([dn("4001")]);
        let set = |monitors: &mut Monitors, now: u64| {
            let next = monitors.take_next(at(now));
            next.is_some_and(|dn| monitors.started(at(now), &dn, &cross_ref(1)).0.is_empty())
        };
        assert!(set(&mut monitors, 0));
        for now in [3, 6, 9] {
            monitors.read_again(at(now), &dn("4001"));
            assert!(set(&mut monitors, now), "at {now} s");
        }
        monitors.read_again(at(10), &dn("4001"));
        assert!(!set(&mut monitors, 11));
        assert!(set(&mut monitors, 12), "it did not last");
    }

    #[test]
    fn events_of_a_monitor_that_is_read_again_belong_to_nobody_until_it_is_set() {
        let mut monitors = Monitors::new(LONGEST);
        monitors.want_all([dn("4001")]);
        monitors.take_next(at(0));
        monitors.started(at(0), &dn("4001"), &cross_ref(1));
        assert!(monitors.route(at(0), &cross_ref(1), SwitchEvent::OutOfService).is_some());
        assert_eq!(monitors.read_again(at(1), &dn("4001")), Some(cross_ref(1)));
        assert!(monitors.route(at(1), &cross_ref(1), SwitchEvent::OutOfService).is_none());
        assert_eq!((monitors.take_dropped(), monitors.take_dropped()), (1, 0));
        assert_eq!(monitors.take_next(at(1)), Some(dn("4001")));
    }

    #[test]
    fn events_that_come_before_the_answer_are_kept_for_their_dn() {
        let mut monitors = Monitors::new(LONGEST);
        monitors.want_all([dn("4001")]);
        monitors.take_next(at(0));
        assert!(monitors.route(at(0), &cross_ref(1), SwitchEvent::OutOfService).is_none());
        let (early, _) = monitors.started(at(0), &dn("4001"), &cross_ref(1));
        assert_eq!(early, [SwitchEvent::OutOfService]);
    }

    #[test]
    fn nothing_is_left_of_the_monitors_of_a_lost_link() {
        let mut monitors = Monitors::new(LONGEST);
        monitors.want_all([dn("4001"), dn("4002")]);
        monitors.take_next(at(0));
        monitors.started(at(0), &dn("4001"), &cross_ref(1));
        assert_eq!(monitors.count(|_| true), 1);
        monitors.link_lost();
        assert_eq!((monitors.count(|_| true), monitors.take_next(at(99))), (0, None));
    }
}
