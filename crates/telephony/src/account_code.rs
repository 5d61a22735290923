//! The account code of one leg: which report of the switch is news (private-services.md 5.4, 5.5).
//!
//! A code that a client sets is done with the switch's positive response; the report that follows is owed and
//! absorbed. A report of the code that the leg has already is absorbed as well.

use std::time::Duration;

use crate::credits::Credits;
use crate::time::Now;

/// The account code of a leg.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountCode {
    latest: Option<String>,
    credits: Credits<String>,
}

impl AccountCode {
    /// The code of a leg of a former life.
    pub fn restored(latest: Option<String>) -> AccountCode {
        AccountCode { latest, credits: Credits::default() }
    }

    /// The code that was set last.
    pub fn latest(&self) -> Option<&str> {
        self.latest.as_deref()
    }

    /// The switch has accepted the code from a client. `keep` is how long its report is waited for; zero is until
    /// the leg ends.
    pub fn accepted(&mut self, code: &str, keep: Duration, now: Now) {
        self.credits.owe(code.into(), keep, now);
        self.latest = Some(code.into());
    }

    /// The switch has reported a code. Returns whether it is news.
    pub fn reported(&mut self, code: &str, now: Now) -> bool {
        if self.credits.redeem(|owed| owed == code, now) || self.latest() == Some(code) {
            return false;
        }
        self.latest = Some(code.into());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

    const KEEP: Duration = Duration::from_secs(10);

    fn at(seconds: u64) -> Now {
        Now { elapsed: Duration::from_secs(seconds), wall: Timestamp(0) }
    }

    #[test]
    fn a_code_dialled_at_the_telephone_is_news_once() {
        let mut code = AccountCode::default();
        assert!(code.reported("11", at(1)));
        assert!(!code.reported("11", at(2)));
        assert!(code.reported("22", at(3)));
        assert!(code.reported("11", at(4)));
    }

    #[test]
    fn the_echoes_of_two_codes_set_in_a_row_are_both_absorbed() {
        let mut code = AccountCode::default();
        code.accepted("11", KEEP, at(1));
        code.accepted("22", KEEP, at(2));
        assert!(!code.reported("11", at(3)));
        assert!(!code.reported("22", at(3)));
        assert_eq!(code.latest(), Some("22"));
    }

    #[test]
    fn an_echo_that_did_not_come_in_time_does_not_absorb_a_later_code() {
        let mut code = AccountCode::default();
        code.accepted("11", KEEP, at(1));
        assert!(code.reported("22", at(2)));
        assert!(code.reported("11", at(12)));
    }
}
