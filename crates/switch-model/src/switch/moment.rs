//! The two times that the switch is told.

use std::time::Duration;

/// A point in time: on the monotonic clock for deadlines, on the wall for stamps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Time since some fixed start.
    pub monotonic: Duration,
    /// What the clock on the switch's wall shows, as time since that clock showed midnight of 1 January 1970.
    pub wall: Duration,
}

impl Moment {
    /// The wall's time as switches write it: local, 14 digits, no zone.
    pub(super) fn stamp(self) -> String {
        let seconds = self.wall.as_secs();
        let (year, month, day) = civil(seconds / 86_400);
        let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
        format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}")
    }
}

/// Year, month and day of the Gregorian calendar. Years are counted from 1 March, so that the leap day is the last.
fn civil(days_since_1970: u64) -> (u64, u64, u64) {
    let days = days_since_1970 + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
    (era * 400 + year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(wall: u64) -> String {
        Moment { monotonic: Duration::ZERO, wall: Duration::from_secs(wall) }.stamp()
    }

    #[test]
    fn a_stamp_has_fourteen_digits_and_no_zone() {
        assert_eq!(stamp(0), "19700101000000");
        assert_eq!(stamp(1_354_874_641), "20121207100401");
        assert_eq!(stamp(1_709_251_199), "20240229235959");
        assert_eq!(stamp(1_709_251_200), "20240301000000");
        assert_eq!(stamp(4_102_444_800), "21000101000000");
    }
}
