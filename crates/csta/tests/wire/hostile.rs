//! Hostile octets get an error from every type: never a panic.

use std::path::Path;
use std::sync::LazyLock;

use crate::octets;
use crate::types::TYPES;
use csta::DecodeError;
use csta::data::device_identifier::DeviceIdentifier;
use csta::data::status_reporting::MonitorCrossRefId;
use csta::events::event_report_definitions::CstaEventReportArgument;
use csta::services::system_status::SystemStatusArg;
use proptest::prelude::*;
use rasn::{AsnType, Decode};
use rose::Any;

fn refused<T: Decode + AsnType + std::fmt::Debug>(hex: &str) -> DecodeError {
    let any = Any::from_octets(&octets(&hex.replace(' ', ""))).expect("well-formed BER");
    csta::decode::<T>(&any).expect_err("not a value of the type")
}

#[test]
fn a_value_of_the_wrong_class() {
    let error = refused::<MonitorCrossRefId>("95020007");
    assert_eq!((error.what(), error.octets()), ("MonitorCrossRefId", 4));
}

#[test]
fn an_enumerated_value_of_no_octets() {
    refused::<SystemStatusArg>("3002 0a00");
}

#[test]
fn an_integer_beyond_64_bits() {
    refused::<DeviceIdentifier>("8109 010000000000000000");
}

#[test]
fn a_report_without_an_event() {
    refused::<CstaEventReportArgument>("3004 55020007");
}

#[test]
fn a_bit_string_of_no_octets_or_with_nine_unused_bits() {
    use csta::data::acse_user_info_csta::CstaVersion;
    refused::<CstaVersion>("0300");
    refused::<CstaVersion>("030209ff");
}

#[test]
fn values_inside_a_primitive_one() {
    // A report whose event is tagged as primitive, so that its insides were never looked at.
    let hex = "303e5501a88639a3376b0c300a8002916ca1048302b7560402b2b3800201112d15030200cc0302010000000078000302\
               07000302 01387e08a08005000000 0208";
    let any =
        Any::from_octets(&octets(&hex.replace(' ', ""))).expect("well-formed as far as primitive values go");
    let error =
        csta::decode::<CstaEventReportArgument>(&any).expect_err("the insides are not BER").to_string();
    assert!(error.contains("end-of-contents"), "{error}");
}

/// Octets of every vector in the repository.
static VECTORS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    ["data.jsonl", "events.jsonl", "services.jsonl"]
        .iter()
        .flat_map(|file| octets_of(&folder.join(file)))
        .collect()
});

fn octets_of(file: &Path) -> Vec<Vec<u8>> {
    let text = std::fs::read_to_string(file).expect("the vectors are in the repository");
    let hex = |line: &str| {
        let vector: serde_json::Value = serde_json::from_str(line).expect("a vector is JSON");
        vector["hex"].as_str().map(octets).expect("a vector has octets")
    };
    text.lines().map(hex).collect()
}

fn by_every_type(octets: &[u8]) {
    if let Ok(any) = Any::from_octets(octets) {
        for (_, read) in TYPES {
            let _ = read(&any);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_type_reads_or_refuses_any_sequence(contents in proptest::collection::vec(any::<u8>(), 0..40)) {
        let mut octets = vec![0x30, u8::try_from(contents.len()).unwrap()];
        octets.extend(contents);
        by_every_type(&octets);
    }

    #[test]
    fn every_type_reads_or_refuses_a_message_with_octets_changed(
        vector in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut octets = vector.get(&VECTORS).clone();
        for (at, octet) in changes {
            let at = at.index(octets.len());
            octets[at] = octet;
        }
        by_every_type(&octets);
    }
}

/// A list of devices with number and category, as long as a message may be.
#[test]
fn the_longest_list_of_devices_is_read() {
    use csta::data::capability_exchange::DeviceCategory;
    use csta::data::device_identifier::DeviceId;
    use csta::services::switching_function_devices::{DeviceListItem, SwitchingFunctionDevicesArgument};
    let list = |devices: usize| {
        let device = DeviceListItem {
            device_id: DeviceId::dialing_number("4001"),
            device_category: DeviceCategory(1),
            ..DeviceListItem::default()
        };
        let device_list = vec![device; devices];
        let argument =
            SwitchingFunctionDevicesArgument { last_segment: true, device_list, ..Default::default() };
        csta::invoke(1, &argument).encode()
    };
    let longest = list(5_000);
    assert!(
        (rose::tlv::MAX_LENGTH - 600..=rose::tlv::MAX_LENGTH).contains(&longest.len()),
        "{}",
        longest.len()
    );
    assert!(rose::Apdu::decode(&longest).is_ok());
}
