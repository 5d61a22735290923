use std::fmt;

use rasn::de::Error as _;
use rasn::types::{AsnType, Constraints, Identifier, Tag};
use rasn::{Decode, Decoder, Encode, Encoder};
use rose::tlv;

use crate::freedoms::note;

/// An INTEGER of up to 64 bits, written in the fewest octets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Integer(pub i64);

impl From<i64> for Integer {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl PartialEq<i64> for Integer {
    fn eq(&self, number: &i64) -> bool {
        self.0 == *number
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AsnType for Integer {
    const TAG: Tag = Tag::INTEGER;
}

impl Decode for Integer {
    fn decode_with_tag_and_constraints<D: Decoder>(
        decoder: &mut D,
        tag: Tag,
        _: &Constraints,
    ) -> Result<Self, D::Error> {
        decode_number(decoder, tag).map(Self)
    }
}

impl Encode for Integer {
    fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
        &self,
        encoder: &mut E,
        tag: Tag,
        constraints: &Constraints,
        identifier: Identifier,
    ) -> Result<(), E::Error> {
        encoder.encode_integer(tag, constraints, &self.0, identifier).map(drop)
    }
}

/// Reads the contents of an INTEGER; notes octets that only repeat the sign.
///
/// They are read as octets: rasn does not tell how many there were, and takes a constructed value for a number.
fn decode_number<D: Decoder>(decoder: &mut D, tag: Tag) -> Result<i64, D::Error> {
    let Contents(number) = decoder.decode_octet_string(tag, &Constraints::NONE)?;
    number.and_then(Number::exact).map_err(|error| D::Error::custom(error, decoder.codec()))
}

/// Reads the contents of an ENUMERATED, as those of an INTEGER. One beyond 64 bits has no name anyway, and the nearest
/// number that has none either says so too: no argument is refused for it.
pub(crate) fn decode_value<D: Decoder>(decoder: &mut D, tag: Tag) -> Result<i64, D::Error> {
    let Contents(number) = decoder.decode_octet_string(tag, &Constraints::NONE)?;
    number.map(Number::nearest).map_err(|error| D::Error::custom(error, decoder.codec()))
}

/// What the contents of a primitive value say.
enum Number {
    /// A number in the fewest octets.
    Minimal(i64),
    /// A number behind octets that only repeat its sign.
    Padded(i64),
    /// More than 64 bits, with the nearest number of 64.
    Beyond(i64),
}

impl Number {
    fn exact(self) -> Result<i64, &'static str> {
        match self {
            Self::Beyond(_) => Err("an INTEGER is beyond 64 bits"),
            Self::Minimal(_) | Self::Padded(_) => Ok(self.nearest()),
        }
    }

    fn nearest(self) -> i64 {
        match self {
            Self::Minimal(value) => value,
            Self::Padded(value) => {
                note(|freedoms| &mut freedoms.padded_integers);
                value
            }
            Self::Beyond(value) => {
                note(|freedoms| &mut freedoms.cut_values);
                value
            }
        }
    }
}

/// The number in the contents of a primitive value, or why there is none.
struct Contents(Result<Number, &'static str>);

impl From<&[u8]> for Contents {
    #[inline]
    fn from(octets: &[u8]) -> Self {
        let is_padded = tlv::is_padded_integer(octets);
        let mut significant = octets;
        while tlv::is_padded_integer(significant) {
            significant = &significant[1..];
        }
        Self(match significant.split_first() {
            None => Err("an INTEGER has no octets"),
            Some((&first, rest)) if rest.len() >= size_of::<i64>() => {
                Ok(Number::Beyond(if first < 0x80 { i64::MAX } else { i64::MIN }))
            }
            Some((&first, rest)) => {
                let sign = i64::from(i8::from_be_bytes([first]));
                let value = rest.iter().fold(sign, |value, &octet| value << 8 | i64::from(octet));
                Ok(if is_padded { Number::Padded(value) } else { Number::Minimal(value) })
            }
        })
    }
}

/// rasn owns the octets of what came in parts.
impl From<Vec<u8>> for Contents {
    fn from(_: Vec<u8>) -> Self {
        Self(Err("an INTEGER is constructed"))
    }
}
