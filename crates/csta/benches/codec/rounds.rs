use std::fmt;
use std::time::{Duration, Instant};

/// One that does the same work as another: told how many times, it says how long it took.
pub(crate) type Contestant<'a> = Box<dyn FnMut(u32) -> Duration + 'a>;

/// A contestant of this process. One pass goes ahead untimed: who had the turn before has filled the caches.
pub(crate) fn timed<'a>(mut work: impl FnMut() + 'a) -> Contestant<'a> {
    Box::new(move |times| {
        work();
        let start = Instant::now();
        (0..times).for_each(|_| work());
        start.elapsed()
    })
}

/// How often two contestants take turns, and how long a turn is at least.
#[derive(Clone, Copy)]
pub(crate) struct Rounds {
    pub(crate) count: usize,
    turn: Duration,
}

impl Rounds {
    /// To measure. Turns are short, so that few of them are interrupted by what else the machine does.
    pub(crate) const MANY: Self = Self { count: 501, turn: Duration::from_micros(200) };
    /// To see that the bench runs.
    pub(crate) const ONE: Self = Self { count: 1, turn: Duration::ZERO };

    /// The same with turns ten times as long, for a contestant that is woken for each of them.
    pub(crate) fn of_another_process(self) -> Self {
        Self { turn: 10 * self.turn, ..self }
    }

    /// How many times as long as `other` `one` takes, in turns of as many passes for both; the slower fills its turn.
    pub(crate) fn ratio(self, one: &mut Contestant<'_>, other: &mut Contestant<'_>) -> Ratio {
        let times = self.times(one).min(self.times(other));
        let mut ratios: Vec<f64> =
            (0..self.count).map(|_| one(times).as_secs_f64() / other(times).as_secs_f64()).collect();
        ratios.sort_by(f64::total_cmp);
        let quarter = |number: usize| ratios[(ratios.len() - 1) * number / 4];
        Ratio { lower: quarter(1), median: quarter(2), upper: quarter(3) }
    }

    /// What one pass takes, the median of the rounds.
    pub(crate) fn nanoseconds(self, one: &mut Contestant<'_>) -> f64 {
        let times = self.times(one);
        let mut passes: Vec<Duration> = (0..self.count).map(|_| one(times)).collect();
        passes.sort();
        passes[self.count / 2].as_secs_f64() * 1e9 / f64::from(times)
    }

    /// How many passes fill a turn.
    fn times(self, one: &mut Contestant<'_>) -> u32 {
        let mut times = 1;
        while one(times) < self.turn {
            times *= 2;
        }
        times
    }
}

/// The ratios of many rounds.
pub(crate) struct Ratio {
    lower: f64,
    median: f64,
    upper: f64,
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { lower, median, upper } = self;
        f.pad(&format!("{median:.2} ({lower:.2}-{upper:.2})"))
    }
}
