//! The identifier of a call.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// ConnID: the identifier of a call. On the wire 16 lower-case hexadecimal digits.
///
/// Read leniently: any 1 to 16 hexadecimal digits of either case are the number that they write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConnId(pub u64);

/// The text is no ConnID.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a ConnID is a string of 16 hexadecimal digits")]
pub struct ConnIdError;

/// Digits of a ConnID: 64 bits, four a digit.
const MAX_DIGITS: usize = 16;

impl fmt::Display for ConnId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

impl FromStr for ConnId {
    type Err = ConnIdError;

    fn from_str(text: &str) -> Result<Self, ConnIdError> {
        let only_digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !only_digits || text.len() > MAX_DIGITS {
            return Err(ConnIdError);
        }
        u64::from_str_radix(text, 16).map(ConnId).map_err(|_| ConnIdError)
    }
}

impl Serialize for ConnId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ConnId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteen_lower_case_digits_are_written() {
        assert_eq!(ConnId(0x1A2B).to_string(), "0000000000001a2b");
    }

    #[test]
    fn short_and_upper_case_digits_are_read_as_their_number() {
        assert_eq!("1A2B".parse(), Ok(ConnId(0x1a2b)));
        assert_eq!("ffffffffffffffff".parse(), Ok(ConnId(u64::MAX)));
    }

    #[test]
    fn what_is_not_hexadecimal_is_refused() {
        for text in ["", "xyz", "+1", "-1", "0x12", " 12", "00000000000000001"] {
            assert_eq!(text.parse::<ConnId>(), Err(ConnIdError), "{text:?}");
        }
    }
}
