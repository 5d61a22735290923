//! The messages that are measured: the independent codec's vectors of four types, made into what the benches need.

use std::path::Path;

use csta::{decode, encode};
use rasn::{AsnType, Decode, Encode};
use rose::Any;

/// One message, as octets and as a value.
pub(crate) struct Message<T> {
    pub(crate) encoding: Any,
    pub(crate) value: T,
}

/// The vectors of a type. `file` is one of `tests/vectors`, `type_name` the standard's name of the type.
pub(crate) fn messages<T: AsnType + Decode + Encode>(file: &str, type_name: &str) -> Vec<Message<T>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(file);
    let text = std::fs::read_to_string(path).expect("the vectors are in the repository");
    let messages: Vec<Message<T>> =
        text.lines().filter_map(|line| octets_of(line, type_name)).map(message).collect();
    assert!(!messages.is_empty(), "{file} has no {type_name}");
    messages
}

fn octets_of(line: &str, type_name: &str) -> Option<Any> {
    let vector: serde_json::Value = serde_json::from_str(line).expect("a vector is JSON");
    let hex = vector["hex"].as_str().expect("a vector has octets");
    (vector["type"] == type_name).then(|| Any::from_octets(&from_hex(hex)).expect("a vector is a BER value"))
}

fn message<T: AsnType + Decode + Encode>(encoding: Any) -> Message<T> {
    let value = decode(&encoding).expect("a vector is a value of its type");
    assert!(encode(&value) == encoding, "a vector is written again as it was read");
    Message { encoding, value }
}

pub(crate) fn from_hex(hex: &str) -> Vec<u8> {
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal digits"))
        .collect()
}
