//! Which monitor an event belongs to, while links come and go.
//!
//! ```text
//!                requested            started
//!   (unknown) -------------> Requested -----------> Active
//!                              |   ^                  |
//!                     refused  |   | requested        | stopped by the switch, displaced, link lost
//!                              v   |                  v
//!                            Refused, Lost <----------+
//! ```
//! A cross reference means something on the link that gave it and nowhere else: switches count from the beginning again
//! after a restart. So every one of them is forgotten with the link.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::Duration;

use csta::data::status_reporting::MonitorCrossRefId;

/// Events held for monitors whose MonitorStart has not been answered yet, of all monitors together.
///
/// A switch sends a handful of them in front of its answer. What is dropped here is made good by the snapshot that
/// follows every MonitorStart.
pub const MAX_EARLY_EVENTS: usize = 1024;

/// How long an event waits for the answer that makes its cross reference known.
pub const EARLY_EVENT_LIFE: Duration = Duration::from_secs(5);

/// How things stand with one monitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MonitorState {
    /// MonitorStart is on its way.
    Requested,
    /// The switch reports events under this cross reference.
    Active {
        /// As the switch gave it.
        cross_ref: MonitorCrossRefId,
    },
    /// There was a monitor, or a request for one, and the link or the switch has ended it.
    Lost,
    /// The switch refused MonitorStart.
    Refused,
}

/// Where an event belongs.
#[derive(Debug, PartialEq, Eq)]
pub enum Routed<K, E> {
    /// To the monitor with this key.
    To(K, E),
    /// Its cross reference is not known yet; [`MonitorTable::started`] gives it back.
    Held,
    /// Its cross reference is not known, and no answer that could make it known is awaited or there is no room to wait.
    Dropped(E),
}

/// What the start of a monitor brought.
#[derive(Debug, PartialEq, Eq)]
pub struct Started<K, E> {
    /// Events that came before the answer, in their order.
    pub early: Vec<E>,
    /// The monitor that had this cross reference until now and is lost: the switch has given it away anew.
    pub displaced: Option<K>,
}

#[derive(Debug)]
struct Early<E> {
    cross_ref: MonitorCrossRefId,
    expires: Duration,
    event: E,
}

/// The monitors of one switch, by the caller's key `K`, with events of type `E` that came too early.
///
/// It holds one entry for each key that it was told of until [`forget`](Self::forget).
#[derive(Debug)]
pub struct MonitorTable<K, E> {
    monitors: BTreeMap<K, MonitorState>,
    keys: HashMap<MonitorCrossRefId, K>,
    early: VecDeque<Early<E>>,
    dropped: u64,
}

impl<K, E> Default for MonitorTable<K, E> {
    fn default() -> Self {
        Self { monitors: BTreeMap::new(), keys: HashMap::new(), early: VecDeque::new(), dropped: 0 }
    }
}

impl<K: Ord + Clone, E> MonitorTable<K, E> {
    /// A table without monitors.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// MonitorStart for `key` has been sent. A monitor that was active is so no more.
    pub fn requested(&mut self, key: K) {
        self.set(key, MonitorState::Requested);
    }

    /// The switch answered MonitorStart for `key` with `cross_ref`.
    pub fn started(&mut self, now: Duration, key: K, cross_ref: &MonitorCrossRefId) -> Started<K, E> {
        let displaced = self.keys.get(cross_ref).filter(|owner| **owner != key).cloned();
        if let Some(owner) = displaced.clone() {
            self.set(owner, MonitorState::Lost);
        }
        self.set(key.clone(), MonitorState::Active { cross_ref: cross_ref.clone() });
        self.keys.insert(cross_ref.clone(), key);
        self.expire_early(now);
        let early = self.take_early(cross_ref);
        self.drop_early_if_none_requested();
        Started { early, displaced }
    }

    /// The switch refused MonitorStart for `key`.
    pub fn refused(&mut self, key: K) {
        self.set(key, MonitorState::Refused);
        self.drop_early_if_none_requested();
    }

    /// MonitorStart for `key` ended without an answer, or its monitor is known to be gone.
    pub fn lost(&mut self, key: K) {
        self.set(key, MonitorState::Lost);
        self.drop_early_if_none_requested();
    }

    /// The switch stopped the monitor with `cross_ref`; returns whose it was.
    pub fn stopped_by_switch(&mut self, cross_ref: &MonitorCrossRefId) -> Option<K> {
        let key = self.keys.get(cross_ref)?.clone();
        self.lost(key.clone());
        Some(key)
    }

    /// `key` is not to be monitored any more; returns the cross reference to stop, if it has one.
    pub fn forget(&mut self, key: &K) -> Option<MonitorCrossRefId> {
        let state = self.monitors.remove(key)?;
        self.drop_early_if_none_requested();
        match state {
            MonitorState::Active { cross_ref } => {
                self.keys.remove(&cross_ref);
                Some(cross_ref)
            }
            MonitorState::Requested | MonitorState::Lost | MonitorState::Refused => None,
        }
    }

    /// The link ended, and with it every cross reference: what was requested or active is lost.
    pub fn link_lost(&mut self) {
        self.keys.clear();
        self.drop_early(|_| false);
        for state in self.monitors.values_mut() {
            match state {
                MonitorState::Requested | MonitorState::Active { .. } => *state = MonitorState::Lost,
                MonitorState::Lost | MonitorState::Refused => {}
            }
        }
    }

    /// Finds the monitor of an event.
    pub fn route(&mut self, now: Duration, cross_ref: &MonitorCrossRefId, event: E) -> Routed<K, E> {
        if let Some(key) = self.keys.get(cross_ref) {
            return Routed::To(key.clone(), event);
        }
        self.expire_early(now);
        if !self.any_requested() || self.early.len() >= MAX_EARLY_EVENTS {
            self.dropped += 1;
            return Routed::Dropped(event);
        }
        let expires = now + EARLY_EVENT_LIFE;
        self.early.push_back(Early { cross_ref: cross_ref.clone(), expires, event });
        Routed::Held
    }

    /// How things stand with the monitor of `key`; `None` when there never was one.
    #[must_use]
    pub fn state(&self, key: &K) -> Option<&MonitorState> {
        self.monitors.get(key)
    }

    /// Every monitor with its state, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &MonitorState)> {
        self.monitors.iter()
    }

    /// Events dropped because their cross reference was not known, or not known in time.
    #[must_use]
    pub const fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Changes a state and keeps the way back from cross reference to key in step.
    fn set(&mut self, key: K, state: MonitorState) {
        if let Some(MonitorState::Active { cross_ref }) = self.monitors.insert(key, state) {
            self.keys.remove(&cross_ref);
        }
    }

    fn any_requested(&self) -> bool {
        self.monitors.values().any(|state| *state == MonitorState::Requested)
    }

    fn take_early(&mut self, cross_ref: &MonitorCrossRefId) -> Vec<E> {
        let (mine, others): (VecDeque<_>, VecDeque<_>) =
            self.early.drain(..).partition(|early| early.cross_ref == *cross_ref);
        self.early = others;
        mine.into_iter().map(|early| early.event).collect()
    }

    fn expire_early(&mut self, now: Duration) {
        self.drop_early(|early| early.expires > now);
    }

    fn drop_early_if_none_requested(&mut self) {
        if !self.any_requested() {
            self.drop_early(|_| false);
        }
    }

    fn drop_early(&mut self, keep: impl Fn(&Early<E>) -> bool) {
        let before = self.early.len();
        self.early.retain(keep);
        self.dropped += (before - self.early.len()) as u64;
    }
}
