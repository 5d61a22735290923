//! Wall-clock time as clients read it.

use telephony::time::Timestamp;

/// RFC 3339, UTC, microseconds. A time that no calendar holds is told as its nearest end.
pub(crate) fn rfc3339(at: Timestamp) -> String {
    let nearest_end = if at.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
    let at = jiff::Timestamp::from_microsecond(at.0).unwrap_or(nearest_end);
    at.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_six_digits_of_a_second_and_is_utc() {
        assert_eq!(rfc3339(Timestamp(0)), "1970-01-01T00:00:00.000000Z");
        assert_eq!(rfc3339(Timestamp(1_764_000_000_000_001)), "2025-11-24T16:00:00.000001Z");
        assert_eq!(rfc3339(Timestamp(951_827_696_789_000)), "2000-02-29T12:34:56.789000Z");
    }

    #[test]
    fn a_time_outside_the_calendar_does_no_harm() {
        assert!(rfc3339(Timestamp(i64::MAX)).starts_with("9999-12-3"));
        assert!(!rfc3339(Timestamp(i64::MIN)).is_empty());
    }
}
