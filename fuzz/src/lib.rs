//! The bodies of the fuzz targets. Each takes octets as a fuzzer makes them and panics where a promise is broken.
//!
//! They stand apart from libFuzzer so that an ordinary `cargo test` can replay the corpus: `tests/corpus.rs` of
//! `csta-link` has this file as a module.

pub mod acse;
pub mod event_report;
pub mod framing;
pub mod link;
pub mod operation;
pub mod rose_apdu;

use rose::Any;

/// A target's body.
pub type Body = fn(&[u8]);

/// Every target, by the name of its binary and of its folder in `corpus/`.
pub const TARGETS: [(&str, Body); 6] = [
    ("acse", acse::run),
    ("event_report", event_report::run),
    ("framing", framing::run),
    ("link", link::run),
    ("operation", operation::run),
    ("rose_apdu", rose_apdu::run),
];

/// CC of X.224 in a `tpkt` packet: the transport connection is there, in class 0, with TPDUs of 128 octets.
const CONFIRMATION: &[u8] = &[3, 0, 0, 14, 9, 0xd0, 0, 1, 0x0a, 0x0b, 0, 0xc0, 1, 7];

/// Reads and writes a value with `again` until what is written is what was read; `None` of `again` is a refusal, which
/// only octets from outside may meet.
///
/// The first writing may differ from what came: integers are minimal then, lengths definite. A later one may only be
/// shorter: a DEFAULT that was written out is left out, and then a member behind those that are known takes its place, or
/// that of an OPTIONAL before it, which it may be no good for.
fn fixed_point(octets: &[u8], again: impl Fn(&Any) -> Option<Any>) {
    let Ok(read) = Any::from_octets(octets) else { return };
    let Some(mut written) = again(&read) else { return };
    let mut is_shorter = written.as_octets().len() < octets.len();
    loop {
        let Some(next) = again(&written) else {
            assert!(is_shorter, "we write {written:?} and do not read it");
            return;
        };
        if next == written {
            return;
        }
        is_shorter = next.as_octets().len() < written.as_octets().len();
        assert!(is_shorter, "we write {written:?}, read it, and write {next:?}");
        written = next;
    }
}
