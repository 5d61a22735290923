//! The types of ECMA-285 against octets: an independent codec's, real switches', lenient and hostile ones.

#![allow(clippy::print_stdout, reason = "some tests say how much they read")]

mod association;
mod captures;
mod choices;
mod compare;
mod filters;
mod forms;
mod freedoms;
mod hostile;
mod leniency;
mod malformed;
mod names;
mod tables;
mod types;
mod vectors;

/// Octets written as hexadecimal digits.
fn octets(hex: &str) -> Vec<u8> {
    assert!(hex.len().is_multiple_of(2), "an odd number of hexadecimal digits: {hex}");
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal digits"))
        .collect()
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}
