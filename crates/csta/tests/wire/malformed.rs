//! Malformed messages, one for each way to be malformed, and what becomes of each.
//!
//! The message is a SystemStatus: invoke id 7, operation 211, register `aa`, status 2. What is wrong with the envelope is
//! an error of the whole APDU; what is wrong with the argument leaves the invoke id known, so that it can be rejected. What
//! can be read without a doubt is read. A second table has values under context tags, where the tag does not say what a
//! value is made of.

use crate::octets;
use crate::types::{Read as ReadType, read};
use csta::data::call_connection_identifiers::{ConnectionId, LocalDeviceId};
use csta::data::call_detail_record::ChargedDevice;
use csta::data::device_feature_types::{DisplayAttributeList, SystemStatus};
use csta::data::device_identifier::{CallingDeviceId, DeviceIdentifier};
use csta::data::status_reporting::MonitorFilter;
use csta::services::set_voice_attribute::AttributeToSet;
use csta::services::system_status::SystemStatusArg;
use rose::tlv::{MAX_DEPTH, Tag};
use rose::{Any, DecodeError};

#[derive(Debug, PartialEq)]
enum Outcome {
    /// The APDU cannot be read.
    Apdu(DecodeError),
    /// The APDU can, its argument cannot.
    Argument,
    /// Invoke id, register, status and what was carried behind them.
    Read(i32, Option<&'static str>, i64, &'static str),
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
    (
        "over-long integer: status of five octets",
        "a113 020107 020200d3 300a 0401aa 0a050100000002",
        Read(7, Some("aa"), 4_294_967_298, ""),
    ),
    (
        "over-long integer: status of nine octets",
        "a117 020107 020200d3 300e 0401aa 0a09010000000000000002",
        Read(7, Some("aa"), i64::MAX, ""),
    ),
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

/// What becomes of a value.
#[derive(Debug, PartialEq)]
enum Value {
    /// It is not BER, which is found with the APDU as a whole.
    NotBer,
    /// It is not of the type.
    Refused,
    /// It is read, and written so.
    Written(&'static str),
}

use Value::{NotBer, Refused, Written};

/// What is wrong, the type, the octets, and what becomes of them.
const VALUES: &[(&str, ReadType, &str, Value)] = &[
    (
        "wrong class: a member is carried as unknown",
        read::<DisplayAttributeList>,
        "3003 400105",
        Written("3003400105"),
    ),
    (
        "wrong class: an alternative is carried as unknown",
        read::<DeviceIdentifier>,
        "400131",
        Written("400131"),
    ),
    ("wrong class: universal", read::<DeviceIdentifier>, "160131", Written("160131")),
    ("wrong class: the tag around a CHOICE", read::<ConnectionId>, "ab03 800107", Refused),
    ("constructed bit set: INTEGER", read::<DeviceIdentifier>, "a101 05", NotBer),
    ("constructed bit set: INTEGER, a value inside", read::<DeviceIdentifier>, "a103 020105", Refused),
    ("constructed bit set: INTEGER, octets inside", read::<DeviceIdentifier>, "a103 040105", Refused),
    ("constructed bit set: ENUMERATED", read::<AttributeToSet>, "a501 01", NotBer),
    ("constructed bit set: ENUMERATED, octets inside", read::<AttributeToSet>, "a503 040101", Refused),
    ("constructed bit set: BOOLEAN", read::<AttributeToSet>, "a601 ff", NotBer),
    ("constructed bit set: BOOLEAN, a value inside", read::<AttributeToSet>, "a603 0101ff", Refused),
    ("constructed bit set: NULL", read::<CallingDeviceId>, "6102 a700", Written("61028700")),
    ("constructed bit set: NULL, a value inside", read::<CallingDeviceId>, "6104 a7020500", Refused),
    ("constructed bit set: OCTET STRING", read::<LocalDeviceId>, "a302 aabb", NotBer),
    (
        "constructed bit set: OCTET STRING in parts",
        read::<LocalDeviceId>,
        "a306 0401aa 0401bb",
        Written("8302aabb"),
    ),
    (
        "constructed bit set: OCTET STRING, another value inside",
        read::<LocalDeviceId>,
        "a303 020105",
        Refused,
    ),
    (
        "constructed bit set: IA5String in parts",
        read::<DeviceIdentifier>,
        "a006 040134 040135",
        Written("80023435"),
    ),
    (
        "constructed bit set: IA5String in parts of its own tag",
        read::<DeviceIdentifier>,
        "a006 160134 160135",
        Refused,
    ),
    (
        "constructed bit set: BIT STRING in parts",
        read::<MonitorFilter>,
        "3006 a004 03020640",
        Written("300480020640"),
    ),
    (
        "constructed bit set: BIT STRING, another value inside",
        read::<MonitorFilter>,
        "3005 a003 040106",
        Refused,
    ),
    (
        "constructed bit set: BIT STRING in parts that are OCTET STRINGs",
        read::<MonitorFilter>,
        "300a a008 04020040 04020410",
        Refused,
    ),
    (
        "constructed bit set: BIT STRING in no parts",
        read::<MonitorFilter>,
        "3002 a000",
        Written("3003800100"),
    ),
    ("constructed bit clear: SEQUENCE", read::<ChargedDevice>, "8007 8005 8003343031", Refused),
    (
        "constructed bit clear: a tag around another",
        read::<DeviceIdentifier>,
        "8303 810131",
        Written("a303810131"),
    ),
    (
        "constructed bit clear: a tag around a CHOICE",
        read::<ConnectionId>,
        "4b03 800107",
        Written("6b03800107"),
    ),
    ("no octets: INTEGER", read::<DeviceIdentifier>, "8100", Refused),
    ("no octets: ENUMERATED", read::<AttributeToSet>, "8500", Refused),
    ("no octets: BOOLEAN", read::<AttributeToSet>, "8600", Refused),
    ("no octets: OCTET STRING", read::<LocalDeviceId>, "8300", Written("8300")),
    ("no octets: BIT STRING", read::<MonitorFilter>, "3002 8000", Refused),
    ("no octets: a tag around another", read::<DeviceIdentifier>, "a300", Refused),
    ("too many octets: INTEGER", read::<DeviceIdentifier>, "8109 010000000000000000", Refused),
    (
        "too many octets: ENUMERATED beyond 32 bits",
        read::<AttributeToSet>,
        "8505 0100000000",
        Written("85050100000000"),
    ),
    (
        "too many octets: ENUMERATED beyond 64 bits",
        read::<AttributeToSet>,
        "8509 010000000000000000",
        Written("85087fffffffffffffff"),
    ),
    ("too many octets: BOOLEAN", read::<AttributeToSet>, "8602 ffff", Refused),
    ("too many octets: NULL", read::<CallingDeviceId>, "6103 870100", Refused),
    (
        "too many octets: padded INTEGER",
        read::<DeviceIdentifier>,
        "810a 00000000000000000065",
        Written("810165"),
    ),
    ("too many octets: padded negative ENUMERATED", read::<AttributeToSet>, "8503 ffffff", Written("8501ff")),
    ("end-of-contents missing", read::<LocalDeviceId>, "a380 0401aa", NotBer),
    ("end-of-contents inside a definite length", read::<LocalDeviceId>, "a305 0401aa 0000", NotBer),
    ("indefinite length of a primitive value", read::<LocalDeviceId>, "8380 aa 0000", NotBer),
    ("indefinite length of parts", read::<LocalDeviceId>, "a380 0401aa 0000", Written("8301aa")),
    ("length beyond the value around it", read::<DisplayAttributeList>, "3003 800205", NotBer),
    ("length beyond a primitive tag around it", read::<DeviceIdentifier>, "8303 810231", Refused),
    ("duplicated: member", read::<DisplayAttributeList>, "3006 800101 800102", Written("3006800101800102")),
    ("duplicated: alternative", read::<CallingDeviceId>, "6104 8700 8700", Refused),
    (
        "swapped: members that may be absent",
        read::<DisplayAttributeList>,
        "3006 810101 800102",
        Written("3006810101800102"),
    ),
    ("swapped: members that must be there", read::<ConnectionId>, "6b0b 3009 a104 83020102 800107", Refused),
];

fn value(read: ReadType, octets: &[u8]) -> Value {
    let Ok(any) = Any::from_octets(octets) else { return NotBer };
    match read(&any) {
        Ok(reading) => Written(crate::hex(&reading.written).leak()),
        Err(_) => Refused,
    }
}

#[test]
fn each_malformed_value_under_a_context_tag_has_its_outcome() {
    let mut different = Vec::new();
    for (what, read, hex, expected) in VALUES {
        let found = value(*read, &octets(&hex.replace(' ', "")));
        if found != *expected {
            different.push(format!("{what}: {found:?} instead of {expected:?}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}
