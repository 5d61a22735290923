//! A JSON value that keeps what key-value lists need: the order of members and doubled names.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A JSON value whose objects keep the order and the doubled names of their members.
///
/// How deep values may nest is limited by the deserialiser (serde_json: 128).
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number without a fraction that fits 64 bits. `7.0` is the same number as `7`.
    Integer(i64),
    /// Any other number.
    Real(f64),
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Json>),
    /// An object: its members in the order in which they stood.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What the value is, in words that fit behind "is": "a string", "null".
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Boolean(_) => "true or false",
            Json::Integer(_) => "an integer",
            Json::Real(_) => "a number with a fraction or beyond 64 bits",
            Json::Text(_) => "a string",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }

    /// The value for an error message: short ones as they stand, all others by kind.
    pub(crate) fn shown(&self) -> String {
        match self {
            Json::Integer(number) => number.to_string(),
            Json::Text(text) => format!("{:?}", shortened(text)),
            Json::Boolean(value) => value.to_string(),
            Json::Null | Json::Real(_) | Json::Array(_) | Json::Object(_) => self.kind().to_owned(),
        }
    }
}

/// Text of the client's that an error message repeats is cut here, so that a message stays a sentence.
const SHOWN_CHARS: usize = 40;

/// The beginning of a text, with an ellipsis where something was cut.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN_CHARS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

/// Up to here each whole number has a value of its own among those of 64 bits with a fraction (2^53).
const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::Real(value as f64), Json::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        let is_whole = value.fract() == 0.0 && value.abs() <= LARGEST_EXACT;
        Ok(if is_whole { Json::Integer(value as i64) } else { Json::Real(value) })
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json, A::Error> {
        let mut array = Vec::new();
        while let Some(element) = elements.next_element()? {
            array.push(element);
        }
        Ok(Json::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(member) = members.next_entry()? {
            object.push(member);
        }
        Ok(Json::Object(object))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Boolean(value) => serializer.serialize_bool(*value),
            Json::Integer(value) => serializer.serialize_i64(*value),
            Json::Real(value) => serializer.serialize_f64(*value),
            Json::Text(value) => serializer.serialize_str(value),
            Json::Array(elements) => elements.serialize(serializer),
            Json::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Json {
        serde_json::from_str(text).expect("is JSON")
    }

    #[test]
    fn a_whole_number_is_an_integer_however_it_is_written() {
        for text in ["7", "7.0", "70e-1", "0.7e1"] {
            assert_eq!(read(text), Json::Integer(7), "{text}");
        }
        assert_eq!(read("-0.0"), Json::Integer(0));
        assert_eq!(read("9007199254740992.0"), Json::Integer(1 << 53));
    }

    #[test]
    fn a_number_with_a_fraction_or_beyond_what_is_exact_is_none() {
        for text in ["7.5", "1e300", "9007199254740994.0", "18446744073709551615"] {
            assert!(matches!(read(text), Json::Real(_)), "{text}");
        }
    }
}
