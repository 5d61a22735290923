//! From key-value lists to JSON: plain form whenever it loses nothing.

use std::collections::HashSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{KvList, KvValue};

impl KvList {
    /// Whether this list itself (not the ones in it) can only be told in the full form.
    fn needs_full_form(&self) -> bool {
        let mut keys = HashSet::with_capacity(self.pairs.len());
        self.pairs
            .iter()
            .any(|(key, value)| matches!(value, KvValue::Binary(_)) || !keys.insert(key.as_str()))
    }

    /// Whether this list's plain form would be read as binary where the list around it is in full form.
    fn looks_like_binary(&self) -> bool {
        matches!(self.pairs.as_slice(), [(key, _)] if key == "binary")
    }
}

impl Serialize for KvList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.needs_full_form() {
            return FullForm(self).serialize(serializer);
        }
        let mut object = serializer.serialize_map(Some(self.pairs.len()))?;
        for (key, value) in &self.pairs {
            object.serialize_entry(key, &InPlainForm(value))?;
        }
        object.end()
    }
}

/// A list as an array of pairs.
struct FullForm<'list>(&'list KvList);

impl Serialize for FullForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut array = serializer.serialize_seq(Some(self.0.pairs.len()))?;
        for (key, value) in &self.0.pairs {
            array.serialize_element(&(key, InFullForm(value)))?;
        }
        array.end()
    }
}

/// A value as a member of a plain object.
struct InPlainForm<'list>(&'list KvValue);

impl Serialize for InPlainForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            KvValue::Text(text) => serializer.serialize_str(text),
            KvValue::Integer(number) => serializer.serialize_i32(*number),
            KvValue::List(list) => list.serialize(serializer),
            KvValue::Binary(_) => {
                Err(serde::ser::Error::custom("a list with binary is written in full form"))
            }
        }
    }
}

/// A value as the second part of a pair.
struct InFullForm<'list>(&'list KvValue);

impl Serialize for InFullForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            KvValue::Text(text) => serializer.serialize_str(text),
            KvValue::Integer(number) => serializer.serialize_i32(*number),
            KvValue::List(list) if list.looks_like_binary() => FullForm(list).serialize(serializer),
            KvValue::List(list) => list.serialize(serializer),
            KvValue::Binary(octets) => {
                let mut object = serializer.serialize_map(Some(1))?;
                object.serialize_entry("binary", &STANDARD.encode(octets))?;
                object.end()
            }
        }
    }
}
