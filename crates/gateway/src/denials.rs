//! How many refusals stand in the audit log: somebody who tries tokens must not fill it.

use std::time::Duration;

/// Lines of refusals in any one second at most.
const LINES_A_SECOND: u32 = 10;

/// Counts refusals by the second.
#[derive(Debug, Default)]
pub(crate) struct Denials {
    second: u64,
    written: u32,
    passed_over: u64,
}

impl Denials {
    /// Another refusal, at that time since the server's start. If it shall be written: how many before it were not.
    pub(crate) fn count(&mut self, now: Duration) -> Option<u64> {
        if now.as_secs() != self.second {
            self.second = now.as_secs();
            self.written = 0;
        }
        if self.written == LINES_A_SECOND {
            self.passed_over += 1;
            return None;
        }
        self.written += 1;
        Some(std::mem::take(&mut self.passed_over))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beyond_ten_in_a_second_refusals_are_counted_and_told_with_the_next_line() {
        let mut denials = Denials::default();
        let second = |second| Duration::from_secs(second);
        for _ in 0..10 {
            assert_eq!(denials.count(second(5)), Some(0));
        }
        for _ in 0..3 {
            assert_eq!(denials.count(second(5)), None);
        }
        assert_eq!(denials.count(second(6)), Some(3));
        assert_eq!(denials.count(second(6)), Some(0));
    }
}
