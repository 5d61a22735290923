//! Malformed messages, one for each way to be malformed, and what becomes of each.
//!
//! The message is a SystemStatus: invoke id 7, operation 211, register `aa`, status 2. What is wrong with the envelope is
//! an error of the whole APDU; what is wrong with the argument leaves the invoke id known, so that it can be rejected. What
//! can be read without a doubt is read.

use crate::octets;
use csta::data::device_feature_types::SystemStatus;
use csta::services::system_status::SystemStatusArg;
use rose::DecodeError;
use rose::tlv::{MAX_DEPTH, Tag};

#[derive(Debug, PartialEq)]
enum Outcome {
    /// The APDU cannot be read.
    Apdu(DecodeError),
    /// The APDU can, its argument cannot.
    Argument,
    /// Invoke id, register, status and what was carried behind them.
    Read(i32, Option<&'static str>, i32, &'static str),
}

use Outcome::{Apdu, Argument, Read};

/// What is wrong, the octets, and what becomes of them.
const TABLE: &[(&str, &str, Outcome)] = &[
    (
        "wrong class: invoke id",
        "a10f 820107 020200d3 3006 0401aa 0a0102",
        Apdu(DecodeError::UnexpectedTag { what: "the invoke id", found: Tag::context(2) }),
    ),
    ("wrong class: argument", "a10f 020107 020200d3 b006 0401aa 0a0102", Argument),
    ("wrong class: status", "a10f 020107 020200d3 3006 0401aa 8a0102", Argument),
    (
        "constructed bit set: invoke id",
        "a10f 220107 020200d3 3006 0401aa 0a0102",
        Apdu(DecodeError::WrongForm { tag: Tag::INTEGER, constructed: true }),
    ),
    (
        "constructed bit set: status",
        "a10f 020107 020200d3 3006 0401aa 2a0102",
        Apdu(DecodeError::WrongForm { tag: Tag::ENUMERATED, constructed: true }),
    ),
    (
        "constructed bit set: status, members inside",
        "a111 020107 020200d3 3008 0401aa 2a030a0102",
        Apdu(DecodeError::WrongForm { tag: Tag::ENUMERATED, constructed: true }),
    ),
    (
        "constructed bit set: register in parts",
        "a111 020107 020200d3 3008 24030401aa 0a0102",
        Read(7, Some("aa"), 2, ""),
    ),
    (
        "constructed bit clear: APDU",
        "810f 020107 020200d3 3006 0401aa 0a0102",
        Apdu(DecodeError::WrongForm { tag: Tag::context(1), constructed: false }),
    ),
    ("constructed bit clear: argument", "a10f 020107 020200d3 1006 0401aa 0a0102", Argument),
    (
        "integer of no octets: invoke id",
        "a10e 0200 020200d3 3006 0401aa 0a0102",
        Apdu(DecodeError::InvalidInteger { octets: 0 }),
    ),
    ("integer of no octets: status", "a10e 020107 020200d3 3005 0401aa 0a00", Argument),
    (
        "over-long integer: invoke id",
        "a113 02050100000007 020200d3 3006 0401aa 0a0102",
        Apdu(DecodeError::InvalidInteger { octets: 5 }),
    ),
    ("over-long integer: status", "a113 020107 020200d3 300a 0401aa 0a050100000002", Argument),
    (
        "padded integers",
        "a118 020500000000 07 020200d3 300b 0401aa 0a06000000000002",
        Read(7, Some("aa"), 2, ""),
    ),
    (
        "end-of-contents missing: APDU",
        "a180 020107 020200d3 3006 0401aa 0a0102",
        Apdu(DecodeError::MissingEndOfContents),
    ),
    (
        "end-of-contents missing: argument",
        "a10f 020107 020200d3 3080 0401aa 0a0102",
        Apdu(DecodeError::MissingEndOfContents),
    ),
    (
        "end-of-contents there",
        "a180 020107 020200d3 3080 0401aa 0a0102 0000 0000",
        Read(7, Some("aa"), 2, ""),
    ),
    (
        "end-of-contents too many",
        "a111 020107 020200d3 3006 0401aa 0a0102 0000",
        Apdu(DecodeError::UnexpectedEndOfContents),
    ),
    (
        "length beyond the frame: APDU",
        "a110 020107 020200d3 3006 0401aa 0a0102",
        Apdu(DecodeError::Truncated { needed: 16, available: 15 }),
    ),
    (
        "length beyond the frame: argument",
        "a10f 020107 020200d3 3007 0401aa 0a0102",
        Apdu(DecodeError::Truncated { needed: 7, available: 6 }),
    ),
    (
        "length beyond the frame: status",
        "a10f 020107 020200d3 3006 0401aa 0a0202",
        Apdu(DecodeError::Truncated { needed: 2, available: 1 }),
    ),
    (
        "length beyond any frame",
        "a184ffffffff 020107 020200d3 3006 0401aa 0a0102",
        Apdu(DecodeError::Truncated { needed: 4294967295, available: 15 }),
    ),
    (
        "length too short: octets behind the APDU",
        "a10f 020107 020200d3 3006 0401aa 0a0102 0500",
        Apdu(DecodeError::TrailingOctets { count: 2 }),
    ),
    (
        "duplicated: status",
        "a112 020107 020200d3 3009 0401aa 0a0102 0a0104",
        Read(7, Some("aa"), 2, "0a0104"),
    ),
    ("duplicated: register", "a112 020107 020200d3 3009 0401aa 0401bb 0a0102", Argument),
    (
        "duplicated: argument",
        "a117 020107 020200d3 3006 0401aa 0a0102 3006 0401bb 0a0104",
        Read(7, Some("aa"), 2, ""),
    ),
    ("swapped: status and register", "a10f 020107 020200d3 3006 0a0102 0401aa", Read(7, None, 2, "0401aa")),
    (
        "swapped: operation and argument",
        "a10f 020107 3006 0401aa 0a0102 020200d3",
        Apdu(DecodeError::UnexpectedTag { what: "the operation code", found: Tag::SEQUENCE }),
    ),
];

fn outcome(octets: &[u8]) -> Outcome {
    let apdu = match rose::Apdu::decode(octets) {
        Ok(apdu) => apdu,
        Err(error) => return Apdu(error),
    };
    let rose::Apdu::Invoke { invoke_id, argument: Some(argument), .. } = apdu else { panic!("{apdu:?}") };
    let Ok(status) = csta::decode::<SystemStatusArg>(&argument) else { return Argument };
    let leaked = |octets: &[u8]| &*crate::hex(octets).leak();
    let register = status.sys_stat_register_id.map(|register| leaked(&register));
    Read(invoke_id, register, status.system_status.0, leaked(status.rest.as_octets()))
}

#[test]
fn the_message_that_is_well_formed() {
    assert_eq!(outcome(&octets("a10f020107020200d330060401aa0a0102")), Read(7, Some("aa"), 2, ""));
    assert_eq!(SystemStatus::NORMAL, SystemStatus(2));
}

#[test]
fn each_malformed_message_has_its_outcome() {
    let mut different = Vec::new();
    for (what, hex, expected) in TABLE {
        let found = outcome(&octets(&hex.replace(' ', "")));
        if found != *expected {
            different.push(format!("{what}: {found:?} instead of {expected:?}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn nesting_of_ten_thousand() {
    let too_deep = Apdu(DecodeError::TooDeep { limit: MAX_DEPTH });
    let indefinite = [0xa1, 0x80].repeat(10_000);
    assert_eq!(outcome(&indefinite), too_deep);
    let closed = [indefinite, [0, 0].repeat(10_000)].concat();
    assert_eq!(outcome(&closed), too_deep);
}
