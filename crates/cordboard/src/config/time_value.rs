//! The Timeout Value Format: a plain number in the option's own unit, hours:minutes:seconds with fractions, or numbers
//! with units, such as `1 min 30 s`.

use std::ops::RangeInclusive;
use std::time::Duration;

use config::Value;

use super::values::{Reading, as_text, write_instead};

/// The unit in which the table of the options gives a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Microseconds,
    Milliseconds,
    Seconds,
}

const MICROS_PER_MILLI: f64 = 1e3;
const MICROS_PER_SECOND: f64 = 1e6;
const MICROS_PER_MINUTE: f64 = 60e6;
const MICROS_PER_HOUR: f64 = 3600e6;
/// Longest time that can be written: a century. Far above every option's own limit, far below any overflow.
const MAX_MICROS: f64 = 100.0 * 366.0 * 24.0 * MICROS_PER_HOUR;

impl Unit {
    const fn micros(self) -> f64 {
        match self {
            Self::Microseconds => 1.0,
            Self::Milliseconds => MICROS_PER_MILLI,
            Self::Seconds => MICROS_PER_SECOND,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Microseconds => "microseconds",
            Self::Milliseconds => "ms",
            Self::Seconds => "s",
        }
    }

    const fn of(self, count: u64) -> Duration {
        match self {
            Self::Microseconds => Duration::from_micros(count),
            Self::Milliseconds => Duration::from_millis(count),
            Self::Seconds => Duration::from_secs(count),
        }
    }
}

/// A time between two counts of `unit`, both of them allowed.
pub(super) fn time(unit: Unit, range: RangeInclusive<u64>) -> impl Fn(&Value) -> Reading<Duration> {
    move |value| {
        let allowed = unit.of(*range.start())..=unit.of(*range.end());
        let given = as_text(value).and_then(|text| parse(&text, unit));
        given.filter(|time| allowed.contains(time)).ok_or_else(|| write_instead(described(unit, &range)))
    }
}

fn described(unit: Unit, range: &RangeInclusive<u64>) -> String {
    let (start, end, name) = (range.start(), range.end(), unit.name());
    format!(
        "a time from {start} to {end} {name}, such as {end}, \"{end} {name}\" or as hours:minutes:seconds"
    )
}

fn parse(text: &str, unit: Unit) -> Option<Duration> {
    let micros = if text.contains(':') {
        clock_time(text)?
    } else if let Some(plain) = decimal(text) {
        plain * unit.micros()
    } else {
        with_units(text)?
    };
    (micros <= MAX_MICROS).then(|| Duration::from_micros(micros.round() as u64))
}

/// `h:m:s` or `m:s`, the seconds with a fraction if need be.
fn clock_time(text: &str) -> Option<f64> {
    let parts: Vec<&str> = text.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [hours, minutes, seconds] => (*hours, *minutes, *seconds),
        [minutes, seconds] => ("0", *minutes, *seconds),
        _ => return None,
    };
    let count = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| decimal(text)).flatten();
    let (hours, minutes, seconds) = (count(hours)?, count(minutes)?, decimal(seconds)?);
    Some(hours * MICROS_PER_HOUR + minutes * MICROS_PER_MINUTE + seconds * MICROS_PER_SECOND)
}

/// `10 s`, `100ms`, `1 h 30 min`.
fn with_units(text: &str) -> Option<f64> {
    let mut rest = text.trim();
    let mut micros = 0.0;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let number_end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, behind) = rest.split_at(number_end);
        let behind = behind.trim_start();
        let unit_end = behind.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(behind.len());
        let (unit, behind) = behind.split_at(unit_end);
        micros += decimal(number)? * micros_of(unit)?;
        rest = behind.trim_start();
    }
    Some(micros)
}

fn micros_of(unit: &str) -> Option<f64> {
    match unit {
        "us" | "usec" | "microseconds" => Some(1.0),
        "ms" | "msec" => Some(MICROS_PER_MILLI),
        "s" | "sec" => Some(MICROS_PER_SECOND),
        "min" => Some(MICROS_PER_MINUTE),
        "h" | "hr" => Some(MICROS_PER_HOUR),
        _ => None,
    }
}

/// Digits with at most one point; no sign, no exponent.
fn decimal(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if plain && text.contains(|c: char| c.is_ascii_digit()) { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<Duration> {
        time(Unit::Seconds, 0..=100_000)(&Value::from(text)).ok()
    }

    #[test]
    fn a_plain_number_is_in_the_unit_of_the_option() {
        assert_eq!(seconds("10"), Some(Duration::from_secs(10)));
        assert_eq!(seconds("0.5"), Some(Duration::from_millis(500)));
        let milliseconds = time(Unit::Milliseconds, 0..=60_000);
        assert_eq!(milliseconds(&Value::from(250)), Ok(Duration::from_millis(250)));
    }

    #[test]
    fn hours_minutes_and_seconds_are_read_with_fractions() {
        assert_eq!(seconds("1:30:00"), Some(Duration::from_secs(5400)));
        assert_eq!(seconds("0:0:2.25"), Some(Duration::from_millis(2250)));
        assert_eq!(seconds("2:30"), Some(Duration::from_secs(150)));
    }

    #[test]
    fn numbers_may_have_units() {
        assert_eq!(seconds("100 ms"), Some(Duration::from_millis(100)));
        assert_eq!(seconds("15s"), Some(Duration::from_secs(15)));
        assert_eq!(seconds("1 h 30 min"), Some(Duration::from_secs(5400)));
        assert_eq!(seconds("2 min"), Some(Duration::from_secs(120)));
    }

    #[test]
    fn anything_else_is_no_time() {
        for text in ["", "soon", "-1", "1e3", "1:2:3:4", "1.5:00", "3 days", "10 10", ".", "s", "1::2", "nan"]
        {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_out_of_range_is_refused_with_the_range_in_the_option_s_unit() {
        let refusal = time(Unit::Seconds, 1..=600)(&Value::from("20 min")).expect_err("too long");
        assert_eq!(
            refusal,
            "is not right: write a time from 1 to 600 s, such as 600, \"600 s\" or as hours:minutes:seconds"
        );
    }

    #[test]
    fn an_absurd_time_is_out_of_range_and_nothing_overflows() {
        assert_eq!(seconds("99999999999999999999999999999 h"), None);
        assert!(time(Unit::Seconds, 0..=u64::MAX)(&Value::from("99999999999999999999")).is_err());
    }
}
