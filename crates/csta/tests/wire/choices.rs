//! Every CHOICE of the standard carries an alternative that the standard does not have, and counts it.
//!
//! `CORDBOARD_MODULES=FOLDER` names the modules of ECMA-285 (`*.asn1`), which are not part of this project; each CHOICE
//! in them must be in the table. Without the variable that test says that it read nothing.

use std::collections::BTreeSet;

use crate::octets;
use crate::types::{Read, TYPES, read};
use csta::{Freedoms, count_freedoms};
use rose::Any;

/// A CHOICE: its name in ASN.1 (a member's behind that of its type), how it is read, and the tags around it.
type Choice = (&'static str, Read, &'static [u8]);

macro_rules! choices {
    ($($name:literal = $module:ident::$file:ident::$type:ident $(in $tag:literal)?;)*) => {
        &[$(($name, read::<csta::$module::$file::$type>, &[$($tag)?])),*]
    };
}

/// All but those that say "done" or "nothing in particular", which are in [`bare`].
const CHOICES: &[Choice] = choices! {
    "ACSEUserInformationForCSTA" = data::acse_user_info_csta::AcseUserInformationForCsta;
    "AssociatedCalledDeviceID" = data::device_identifier::AssociatedCalledDeviceId in 0x66;
    "AssociatedCallingDeviceID" = data::device_identifier::AssociatedCallingDeviceId in 0x65;
    "AttributeInfo" = data::device_feature_types::AttributeInfo;
    "AttributeToSet" = services::set_voice_attribute::AttributeToSet;
    "CSTAObject" = data::switching_function_objects::CstaObject;
    "CallAssociatedEvents" = events::event_report_definitions::CallAssociatedEvents;
    "CallControlEvents" = events::event_report_definitions::CallControlEvents;
    "CallObject" = services::start_data_collection::CallObject;
    "CallState" = data::status_reporting::CallState;
    "CalledDeviceID" = data::device_identifier::CalledDeviceId in 0x62;
    "CallingDeviceID" = data::device_identifier::CallingDeviceId in 0x61;
    "ChargedDevice" = data::call_detail_record::ChargedDevice;
    "ConnectionID" = data::call_connection_identifiers::ConnectionId in 0x6b;
    "ConnectionList.associatedNID" = data::connection_states::AssociatedNid;
    "ConnectionList.endpoint" = data::connection_states::Endpoint;
    "DeviceID.deviceIdentifier" = data::device_identifier::DeviceIdentifier;
    "DeviceMaintenanceEvents" = events::event_report_definitions::DeviceMaintenanceEvents;
    "EscapeRegisterArgument" = services::escape_register::EscapeRegisterArgument;
    "EventSpecificInfo" = events::event_report_definitions::EventSpecificInfo;
    "ExtendedDeviceID" = data::device_identifier::ExtendedDeviceId in 0x69;
    "GetSwitchingFunctionCapsArgument" = services::get_switching_function_capabilities::GetSwitchingFunctionCapsArgument;
    "GlobalCallLinkageID" = data::call_control::GlobalCallLinkageId;
    "IOCrossRefID" = data::device_feature_types::IoCrossRefId;
    "LocalDeviceID" = data::call_connection_identifiers::LocalDeviceId;
    "LogicalDeviceFeatureEvents" = events::event_report_definitions::LogicalDeviceFeatureEvents;
    "MediaAttachmentEvents" = events::event_report_definitions::MediaAttachmentEvents;
    "MicrophoneGain" = data::physical_device_feature::MicrophoneGain;
    "NetworkCalledDeviceID" = data::device_identifier::NetworkCalledDeviceId in 0x68;
    "NetworkCallingDeviceID" = data::device_identifier::NetworkCallingDeviceId in 0x67;
    "NumberUnits" = data::charge_info::NumberUnits;
    "Period" = services::reposition::Period;
    "PeriodToReview" = services::review::PeriodToReview;
    "PhysicalDeviceFeatureEvents" = events::event_report_definitions::PhysicalDeviceFeatureEvents;
    "PrivateTON" = data::device_identifier::PrivateTon;
    "PublicTON" = data::device_identifier::PublicTon;
    "RedirectionDeviceID" = data::device_identifier::RedirectionDeviceId in 0x64;
    "RetryValue" = data::device_feature_types::RetryValue;
    "SnapshotCallResult.crossRefIDorSnapshotData" = services::snapshot_call::CrossRefIdOrSnapshotData;
    "SnapshotDeviceResult.crossRefIDorSnapshotData" = services::snapshot_device::CrossRefIdOrSnapshotData;
    "SubjectDeviceID" = data::device_identifier::SubjectDeviceId in 0x63;
    "ThreadLinkageID" = data::call_control::ThreadLinkageId;
    "UniversalFailure" = data::error_definition::UniversalFailure;
    "VendorSpecEvents" = events::event_report_definitions::VendorSpecEvents;
    "VoiceUnitEvents" = events::event_report_definitions::VoiceUnitEvents;
    "Volume" = data::physical_device_feature::Volume;
};

/// CHOICEs of an OCTET STRING and a NULL that stands for a vendor's own type: any value is one of the second, and none
/// is unknown. In events it is counted as private data of others.
const ANYTHING: [&str; 2] = ["CSTAPrivateData", "SecurityInfo"];

/// Tags that no CHOICE has: primitive and constructed, of low and high numbers, of each class.
const UNKNOWN: [&str; 12] = [
    "9e 03 020105",
    "be 03 020105",
    "9f29 01 07",
    "bf29 02 0500",
    "9f40 00",
    "bf8301 80 0500 0000",
    "5f60 01 07",
    "7f8f7f 02 0500",
    "de 00",
    "ff4d 02 0500",
    "2c 03 0c0141",
    "1c 01 41",
];

/// All CHOICEs; those of results are found by what their types read.
fn choices() -> impl Iterator<Item = (&'static str, Read, &'static [u8])> {
    let is_acknowledgement = |name: &str, read: Read| {
        (name.ends_with("Result") || name.ends_with("Res")) && read(&Any::null()).is_ok()
    };
    let results = TYPES.iter().filter(move |(name, read)| is_acknowledgement(name, *read));
    CHOICES.iter().copied().chain(results.map(|(name, read)| (*name, *read, &[][..])))
}

/// The alternative, within the tags that the CHOICE has around it.
fn within(tags: &[u8], alternative: Vec<u8>) -> Vec<u8> {
    tags.iter().rev().fold(alternative, |inner, tag| {
        let length = u8::try_from(inner.len()).expect("a short value");
        [vec![*tag, length], inner].concat()
    })
}

#[test]
fn every_choice_carries_an_alternative_that_it_does_not_have_and_counts_it() {
    let one = Freedoms { unknown_alternatives: 1, ..Freedoms::default() };
    for (name, read, tags) in choices() {
        for unknown in UNKNOWN {
            let sent = within(tags, octets(&unknown.replace(' ', "")));
            let value = Any::from_octets(&sent).expect("one BER value");
            let (reading, freedoms) = count_freedoms(|| read(&value));
            let reading = reading.unwrap_or_else(|error| panic!("{name} {unknown}: {error}"));
            assert_eq!(crate::hex(&reading.written), crate::hex(&sent), "{name}");
            assert_eq!(freedoms, one, "{name} {unknown}");
            let shown = reading.value.to_string();
            assert!(shown.contains("Unrecognised"), "{name} {unknown}: shown as {shown}");
        }
    }
}

#[test]
fn every_choice_of_the_modules_is_in_the_table() {
    let Some(folder) = std::env::var_os("CORDBOARD_MODULES") else {
        println!("CORDBOARD_MODULES is not set: no modules were read");
        return;
    };
    let mut in_modules = BTreeSet::new();
    for entry in std::fs::read_dir(&folder).expect("a folder of modules") {
        let path = entry.expect("a readable folder").path();
        if path.extension().is_some_and(|extension| extension == "asn1") {
            in_modules.extend(choices_of(&std::fs::read_to_string(&path).expect("a module")));
        }
    }
    println!("{} CHOICEs in the modules", in_modules.len());
    let known = choices().map(|(name, ..)| name.to_owned()).chain(ANYTHING.map(str::to_owned)).collect();
    assert_eq!(in_modules, known);
}

/// The names of a module's CHOICEs.
fn choices_of(module: &str) -> Vec<String> {
    let without_comments: String =
        module.lines().flat_map(|line| [line.split("--").next().unwrap_or(""), "\n"]).collect();
    let spaced = without_comments.replace("::=", " ::= ").replace(['{', '}', ',', '[', ']'], " ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let is_choice = |at: &usize| words[*at] == "CHOICE";
    (0..words.len()).filter(is_choice).map(|at| name_of(&words, at)).collect()
}

/// The type that is a CHOICE; of a member, the type around it and the member's name.
fn name_of(words: &[&str], at: usize) -> String {
    let assigned = (0..at).rfind(|before| words[*before] == "::=").expect("a type is assigned");
    let plain =
        |word: &&&str| word.chars().all(char::is_alphanumeric) && word.starts_with(char::is_lowercase);
    let member = words[assigned + 1..at].iter().rfind(plain);
    match member {
        Some(member) => format!("{}.{member}", words[assigned - 1]),
        None => words[assigned - 1].to_owned(),
    }
}
