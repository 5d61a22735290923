//! What values are kept in. Counting is one atomic addition, or a few: no lock, no memory.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

/// A count that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// One more.
    pub fn count(&self) {
        self.add(1);
    }

    /// So many more.
    pub fn add(&self, more: u64) {
        self.0.fetch_add(more, Ordering::Relaxed);
    }

    /// The count.
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// How many there are of something at the moment.
#[derive(Debug, Default)]
pub struct Level(AtomicI64);

impl Level {
    pub(crate) fn rise(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn fall(&self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }

    /// The level. A fall may be seen before its rise by another thread.
    pub fn get(&self) -> u64 {
        u64::try_from(self.0.load(Ordering::Relaxed)).unwrap_or(0)
    }
}

/// The upper bounds of a histogram's buckets, in microseconds, each more than the one before.
pub type Bounds = &'static [u64];

/// From a tenth of a millisecond to ten seconds: answers of machines.
pub const OF_MACHINES: Bounds = &[
    100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
    2_500_000, 5_000_000, 10_000_000,
];
/// From a tenth of a second to ten minutes: answers of people, and the reading of a whole switch.
pub const OF_PEOPLE: Bounds = &[
    100_000,
    500_000,
    1_000_000,
    2_000_000,
    5_000_000,
    10_000_000,
    20_000_000,
    30_000_000,
    60_000_000,
    120_000_000,
    300_000_000,
    600_000_000,
];

/// Durations, counted by how long they are.
#[derive(Debug)]
pub struct Histogram {
    bounds: Bounds,
    /// One for each bound, and one for what is longer than all.
    buckets: Box<[AtomicU64]>,
    /// In microseconds.
    sum: AtomicU64,
}

impl Histogram {
    /// An empty histogram.
    pub fn new(bounds: Bounds) -> Histogram {
        let buckets = (0..=bounds.len()).map(|_| AtomicU64::new(0)).collect();
        Histogram { bounds, buckets, sum: AtomicU64::new(0) }
    }

    /// Another one.
    pub fn observe(&self, duration: Duration) {
        let micros = as_micros(duration);
        self.buckets[bucket(self.bounds, micros)].fetch_add(1, Ordering::Relaxed);
        self.sum.fetch_add(micros, Ordering::Relaxed);
    }

    /// What was observed. Observations of other threads meanwhile may be in one of its numbers and not in another.
    pub fn distribution(&self) -> Distribution {
        Distribution {
            bounds: self.bounds,
            buckets: self.buckets.iter().map(|count| count.load(Ordering::Relaxed)).collect(),
            sum: Duration::from_micros(self.sum.load(Ordering::Relaxed)),
        }
    }
}

/// Durations, counted by how long they are: plain numbers of one owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// Upper bounds of the buckets.
    pub bounds: Bounds,
    /// Durations in each bucket, and in the last those longer than all bounds.
    pub buckets: Vec<u64>,
    /// The sum of all.
    pub sum: Duration,
}

impl Distribution {
    /// Nothing yet.
    pub fn new(bounds: Bounds) -> Distribution {
        Distribution { bounds, buckets: vec![0; bounds.len() + 1], sum: Duration::ZERO }
    }

    /// Another one.
    pub fn observe(&mut self, duration: Duration) {
        self.buckets[bucket(self.bounds, as_micros(duration))] += 1;
        self.sum += duration;
    }

    /// How many there were.
    pub fn count(&self) -> u64 {
        self.buckets.iter().sum()
    }

    /// Each bound in microseconds, with how many were not longer.
    pub fn cumulative(&self) -> impl Iterator<Item = (u64, u64)> + '_ {
        self.bounds.iter().zip(&self.buckets).scan(0, |below, (bound, count)| {
            *below += count;
            Some((*bound, *below))
        })
    }
}

fn bucket(bounds: Bounds, micros: u64) -> usize {
    bounds.partition_point(|bound| *bound < micros)
}

fn as_micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_in_the_first_bucket_that_it_fits_into() {
        let histogram = Histogram::new(OF_MACHINES);
        let mut plain = Distribution::new(OF_MACHINES);
        for micros in [0, 100, 101, 10_000_000, 10_000_001] {
            histogram.observe(Duration::from_micros(micros));
            plain.observe(Duration::from_micros(micros));
        }
        let read = histogram.distribution();
        assert_eq!(read, plain);
        assert_eq!((read.buckets[0], read.buckets[1], read.buckets[15], read.buckets[16]), (2, 1, 1, 1));
        assert_eq!((read.count(), read.sum), (5, Duration::from_micros(20_000_202)));
    }

    #[test]
    fn the_count_of_a_bound_holds_those_of_all_bounds_below() {
        let mut plain = Distribution::new(&[10, 20]);
        for micros in [5, 15, 25] {
            plain.observe(Duration::from_micros(micros));
        }
        assert_eq!(plain.cumulative().collect::<Vec<_>>(), [(10, 1), (20, 2)]);
        assert_eq!(plain.count(), 3);
    }
}
