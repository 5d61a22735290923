//! Reports that the switch owes after a positive response (private-services.md 2.2, 5 and 6): the report that
//! redeems a credit is no news.

use std::collections::VecDeque;
use std::time::Duration;

use crate::time::Now;

/// Reports of one kind that may be owed at once; when one more is owed, the oldest will not come any more.
const MAX_CREDITS: usize = 8;

/// The reports that are owed, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Credits<T>(VecDeque<(T, Option<Duration>)>);

impl<T> Default for Credits<T> {
    fn default() -> Credits<T> {
        Credits(VecDeque::new())
    }
}

impl<T> Credits<T> {
    /// A report is owed from now on, for as long as `keep`; zero is until [`Credits::clear`].
    pub(crate) fn owe(&mut self, report: T, keep: Duration, now: Now) {
        if self.0.len() == MAX_CREDITS {
            self.0.pop_front();
        }
        self.0.push_back((report, (!keep.is_zero()).then(|| now.elapsed + keep)));
    }

    /// A report has come. Returns whether it was owed.
    pub(crate) fn redeem(&mut self, is_it: impl Fn(&T) -> bool, now: Now) -> bool {
        self.take(is_it, now).is_some()
    }

    fn forget_expired(&mut self, now: Now) {
        self.0.retain(|(_, until)| until.is_none_or(|until| until > now.elapsed));
    }

    /// As [`Credits::redeem`]; returns what was owed.
    pub(crate) fn take(&mut self, is_it: impl Fn(&T) -> bool, now: Now) -> Option<T> {
        self.forget_expired(now);
        let owed = self.0.iter().position(|(report, _)| is_it(report));
        owed.and_then(|at| self.0.remove(at)).map(|(report, _)| report)
    }

    /// As [`Credits::take`], of reports that come in the order in which they are owed: what was owed before this one
    /// will not come any more, and neither will anything that is owed if this one is not.
    pub(crate) fn take_in_turn(&mut self, is_it: impl Fn(&T) -> bool, now: Now) -> Option<T> {
        self.forget_expired(now);
        let overtaken = self.0.iter().position(|(report, _)| is_it(report)).unwrap_or(self.0.len());
        self.0.drain(..overtaken);
        self.0.pop_front().map(|(report, _)| report)
    }

    /// All reports that are owed, to be changed.
    pub(crate) fn each_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().map(|(report, _)| report)
    }

    /// Whether a report is owed.
    pub(crate) fn is_owed(&self, is_it: impl Fn(&T) -> bool, now: Now) -> bool {
        self.0.iter().any(|(report, until)| is_it(report) && until.is_none_or(|until| until > now.elapsed))
    }

    /// Nothing is owed any more.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
