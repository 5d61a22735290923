//! `FIRST-LAST` on the command line.

use std::str::FromStr;

use switch_model::Number;

/// Telephones of one model switch at most: far more than a demonstration or a load test on one machine needs.
const MAX_NUMBERS: u64 = 20_000;
/// Digits of a number that is counted on.
const MAX_DIGITS: usize = 18;

/// Numbers of as many digits as one another, from the first to the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NumberRange {
    first: u64,
    last: u64,
    width: usize,
}

/// Why a text is no range.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RangeError {
    #[error("write two numbers of as many digits as one another, as in 4000-4019")]
    Form,
    #[error("it runs backwards: write the lower number first")]
    Backwards,
    #[error("a switch has at most {MAX_NUMBERS} telephones")]
    TooLong,
}

impl FromStr for NumberRange {
    type Err = RangeError;

    fn from_str(text: &str) -> Result<Self, RangeError> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let is_number =
            |text: &str| (1..=MAX_DIGITS).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if !is_number(first) || !is_number(last) || first.len() != last.len() {
            return Err(RangeError::Form);
        }
        let count = |text: &str| text.parse().map_err(|_| RangeError::Form);
        let range = NumberRange { first: count(first)?, last: count(last)?, width: first.len() };
        match range.last.checked_sub(range.first) {
            None => Err(RangeError::Backwards),
            Some(more) if more >= MAX_NUMBERS => Err(RangeError::TooLong),
            Some(_) => Ok(range),
        }
    }
}

impl NumberRange {
    /// The numbers, in order.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = Number> + use<> {
        let width = self.width;
        (self.first..=self.last).map(move |number| Number::from(format!("{number:0width$}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Option<Vec<String>> {
        let range: Option<NumberRange> = text.parse().ok();
        range.map(|range| range.numbers().map(|number| number.to_string()).collect())
    }

    #[test]
    fn a_range_keeps_the_width_of_its_numbers() {
        assert_eq!(numbers("098-101"), Some(["098", "099", "100", "101"].map(str::to_owned).to_vec()));
        assert_eq!(numbers("4001"), Some(vec!["4001".to_owned()]));
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for text in ["", "4000-", "-4000", "4001-4000", "98-101", "a-b", "00000-99999", "4000-4001-4002"] {
            assert_eq!(numbers(text), None, "{text}");
        }
    }
}
