//! BER lets a sender write one value in many ways. All of them are read, and written again in the shortest.

use std::collections::BTreeMap;
use std::path::Path;

use crate::types::{Read, TYPES};
use crate::{hex, octets};
use csta::asn1::OctetString;
use csta::data::acse_user_info_csta::CstaVersion;
use csta::data::device_identifier::DeviceId;
use csta::services::monitor_start::MonitorStartResult;
use rasn::{AsnType, Decode, Encode};
use rose::tlv::Reader;
use rose::{Any, Apdu, OperationResult, OtherMembers};

/// Writes identifier, length and contents of a constructed value.
type Form = fn(identifier: &[u8], contents: &[u8]) -> Vec<u8>;

fn with_four_octets_of_length(identifier: &[u8], contents: &[u8]) -> Vec<u8> {
    let length = u32::try_from(contents.len()).expect("a vector is short").to_be_bytes();
    [identifier, &[0x84], &length, contents].concat()
}

fn with_end_of_contents(identifier: &[u8], contents: &[u8]) -> Vec<u8> {
    [identifier, &[0x80], contents, &[0, 0]].concat()
}

/// The same values, each constructed one in another form.
fn rewritten(octets: &[u8], form: Form) -> Vec<u8> {
    let mut reader = Reader::new(octets);
    let mut written = Vec::new();
    while let Some(value) = reader.read().expect("a vector is BER") {
        if value.constructed {
            let long = value.encoding[0] & 0x1f == 0x1f;
            let identifier = &value.encoding[..if long { 2 } else { 1 }];
            written.extend(form(identifier, &rewritten(value.contents, form)));
        } else {
            written.extend_from_slice(value.encoding);
        }
    }
    written
}

#[test]
fn lengths_may_have_any_form() {
    let types: BTreeMap<&str, Read> = TYPES.iter().copied().collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    for file in ["events.jsonl", "services.jsonl"] {
        for line in std::fs::read_to_string(folder.join(file)).unwrap().lines() {
            let vector: serde_json::Value = serde_json::from_str(line).unwrap();
            let (name, shortest) =
                (vector["type"].as_str().unwrap(), octets(vector["hex"].as_str().unwrap()));
            for form in [with_four_octets_of_length as Form, with_end_of_contents] {
                let other = rewritten(&shortest, form);
                let reading = types[name](&Any::from_octets(&other).unwrap());
                let written =
                    reading.unwrap_or_else(|error| panic!("{name} {}: {error}", hex(&other))).written;
                assert_eq!(hex(&written), hex(&shortest), "{name}");
            }
        }
    }
}

/// A SEQUENCE that begins with an INTEGER would be taken for the one of X.880, with an operation's code.
#[test]
fn no_result_that_comes_without_its_sequence_is_taken_for_another() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut types = std::collections::BTreeSet::new();
    for line in std::fs::read_to_string(folder.join("services.jsonl")).unwrap().lines() {
        let vector: serde_json::Value = serde_json::from_str(line).unwrap();
        let name = vector["type"].as_str().unwrap();
        if !(name.ends_with("Result") || name.ends_with("Res")) {
            continue;
        }
        let value = Any::from_octets(&octets(vector["hex"].as_str().unwrap())).unwrap();
        let result = |opcode| Apdu::ReturnResult {
            invoke_id: 7,
            result: Some(OperationResult { opcode, result: value.clone(), others: OtherMembers::NONE }),
            others: OtherMembers::NONE,
        };
        for apdu in [result(None), result(Some(51))] {
            let empty = value.as_octets() == [0x30, 0x00] && apdu == result(None);
            let expected = if empty { no_result() } else { apdu.clone() };
            assert_eq!(Apdu::decode(&apdu.encode()), Ok(expected), "{name}");
        }
        types.insert(name.to_owned());
    }
    assert!(types.len() > 100, "results of {} operations", types.len());
}

fn no_result() -> Apdu {
    Apdu::ReturnResult { invoke_id: 7, result: None, others: OtherMembers::NONE }
}

fn read<T: Decode + AsnType>(hex: &str) -> T {
    let any = Any::from_octets(&octets(&hex.replace(' ', ""))).expect("one BER value");
    csta::decode(&any).unwrap_or_else(|error| panic!("{hex}: {error}"))
}

fn written<T: Encode>(value: &T) -> String {
    hex(csta::encode(value).as_octets())
}

#[test]
fn a_string_may_come_in_segments() {
    assert_eq!(*read::<OctetString>("2480 0402 3132 0401 33 0000"), *b"123");
    assert_eq!(*read::<OctetString>("2407 0402 3132 0401 33"), *b"123");
    assert_eq!(read::<DeviceId>("300b a009 0402 3132 0403 333435").digits(), "12345");
    let versions: CstaVersion = read("2380 0302 0010 0302 0480 0000");
    assert_eq!((versions, versions.length()), (read("0303 04 1080"), 12));
}

#[test]
fn a_string_may_be_longer_than_most() {
    let digits = "1".repeat(40);
    assert_eq!(DeviceId::dialing_number(&digits).digits(), digits);
    let device = DeviceId::dialing_number(&digits);
    assert_eq!(read::<DeviceId>(&written(&device)), device);
}

#[test]
fn an_integer_may_repeat_its_sign() {
    assert_eq!(read::<DeviceId>("300b 8109 000000000000000005"), DeviceId::device_number(5));
    assert_eq!(read::<DeviceId>("300b 8109 ffffffffffffffffff"), DeviceId::device_number(-1));
}

#[test]
fn any_octet_but_zero_is_true() {
    let existing = |hex| read::<MonitorStartResult>(hex).monitor_existing_calls;
    assert_eq!(existing("3006 5501 07 0101 01"), Some(true));
    assert_eq!(existing("3006 5501 07 0101 00"), Some(false));
}

#[test]
fn an_explicit_tag_may_say_that_it_is_primitive() {
    let device: DeviceId = read("300a 8003 343031 8003 1601 35");
    assert_eq!(device.private_number.as_ref().map(|number| number.text().into_owned()).as_deref(), Some("5"));
    assert_eq!(written(&device), "300a8003343031a003160135");
}
