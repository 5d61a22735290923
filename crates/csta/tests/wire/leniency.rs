//! What switches send beyond the standard costs nothing: it is carried, passed over, or named as unknown.

use crate::octets;
use csta::asn1::{GeneralizedTime, Ia5String, Integer, OctetString};
use csta::data::acse_user_info_csta::{CallControlEvents as CallControlFilter, CstaVersion};
use csta::data::call_connection_identifiers::{ConnectionId, LocalDeviceId};
use csta::data::device_feature_types::{AgentState, PendingAgentState, SystemStatus};
use csta::data::device_identifier::{
    CallingDeviceId, DeviceId, DeviceIdentifier, DeviceStatus, RedirectionDeviceId,
};
use csta::data::error_definition::{OperationErrors, StateIncompatibilityErrors, UniversalFailure};
use csta::data::extension_types::{Acknowledgement, CstaPrivateData};
use csta::data::status_reporting::{MonitorCrossRefId, MonitorFilter};
use csta::events::event_report_definitions::{CallControlEvents, CstaEventReportArgument, EventSpecificInfo};
use csta::services::escape_service::EscapeArgument;
use csta::services::monitor_start::MonitorStartArgument;
use csta::services::set_agent_state::SetAgentStateArgument;
use csta::services::set_display::SetDisplayArgument;
use csta::services::stop::StopArgument;
use csta::services::system_status::SystemStatusArg;
use csta::vendor::cordboard_private::{
    CORDBOARD_PRIVATE_DATA, CordboardContent, CordboardPrivateData, GuestAssociatedExtension,
};
use csta::{FailureCategory, Operation, decode, encode};
use rasn::{AsnType, Decode, Encode};
use rose::{Any, Apdu};

fn any(hex: &str) -> Any {
    Any::from_octets(&octets(&hex.replace([' ', '\n'], ""))).expect("one BER value")
}

fn read<T: Decode + AsnType>(hex: &str) -> T {
    decode(&any(hex)).unwrap_or_else(|error| panic!("{hex}: {error}"))
}

fn written<T: Encode>(value: &T) -> String {
    crate::hex(encode(value).as_octets())
}

#[test]
fn members_that_the_standard_does_not_have_are_carried() {
    let argument: SystemStatusArg = read("300a 0a0102 9f8301 03 aabbcc");
    assert_eq!(argument.system_status, SystemStatus::NORMAL);
    assert_eq!(argument.rest.as_octets(), octets("9f830103aabbcc"));
    assert_eq!(written(&argument), "300a0a01029f830103aabbcc");
}

#[test]
fn unknown_members_may_have_an_indefinite_length_and_their_sequence_too() {
    let argument: SystemStatusArg = read("3080 0a0102 bf8301 80 0500 0000 0000");
    assert_eq!(argument.rest.as_octets(), octets("bf83018005000000"));
}

#[test]
fn an_enumerated_value_that_nobody_has_named_is_carried() {
    let argument: SystemStatusArg = read("3004 0a020141");
    assert_eq!(argument.system_status, SystemStatus(321));
    assert_eq!(argument.system_status.name(), None);
    assert_eq!(argument.system_status.to_string(), "321");
    assert_eq!(written(&argument), "30040a020141");
}

#[test]
fn a_named_value_is_spelled_as_the_standard_spells_it() {
    assert_eq!(AgentState::AGENT_WORKING_AFTER_CALL.name(), Some("agentWorkingAfterCall"));
    assert_eq!(StateIncompatibilityErrors::INVALID_OBJECT_STATE.to_string(), "invalidObjectState");
    assert_eq!(Operation::RecordMessage.name(), Some("recordMessage"));
    assert_eq!(Operation::from(9999).to_string(), "9999");
}

#[test]
fn an_event_that_the_standard_does_not_have_is_carried_with_its_tag() {
    let report: CstaEventReportArgument = read("300b 5502 0007 a005 bf2802 0500");
    assert_eq!(report.cross_ref_identifier, MonitorCrossRefId::new(&[0, 7]));
    let EventSpecificInfo::CallControlEvents(CallControlEvents::Unrecognised(event)) =
        &report.event_specific_info
    else {
        panic!("not an unknown call control event: {report:?}")
    };
    assert_eq!(event.as_octets(), octets("bf28020500"));
    assert_eq!(written(&report), "300b55020007a005bf28020500");
}

#[test]
fn a_group_of_events_that_the_standard_does_not_have_is_carried_with_its_tag() {
    let report: CstaEventReportArgument = read("3008 5502 0007 a802 0500");
    assert!(matches!(report.event_specific_info, EventSpecificInfo::Unrecognised(_)), "{report:?}");
    assert_eq!(written(&report), "300855020007a8020500");
}

#[test]
fn text_in_the_code_page_of_a_site_is_kept_to_the_octet() {
    let argument: SetDisplayArgument = read("300d 30058003 323537 1604 4dfc6c6c");
    assert_eq!(argument.contents_of_display.text(), "Müll");
    assert_eq!(written(&argument), "300d3005800332353716044dfc6c6c");
    assert_eq!(Ia5String::from("Müll").text(), "Müll", "UTF-8 is read as such");
}

#[test]
fn a_time_without_a_zone_is_kept_as_text() {
    let time: GeneralizedTime = read("180e 3230313231323037313933343031");
    assert_eq!(time.to_string(), "20121207193401");
    assert_eq!(written(&time), "180e3230313231323037313933343031");
}

#[test]
fn not_known_restricted_and_a_number_are_three_different_things() {
    let of = |hex| read::<CallingDeviceId>(hex);
    assert_eq!(of("6102 8700").0, DeviceStatus::NotKnown);
    assert_eq!(of("6102 8800").0, DeviceStatus::Restricted);
    assert_eq!(of("6107 3005 8003 353331").digits().as_deref(), Some("531"));
    assert_eq!(of("6104 3002 8000").digits().as_deref(), Some(""));
    assert_eq!(read::<RedirectionDeviceId>("6402 8800"), RedirectionDeviceId::NotRequired);
}

#[test]
fn every_kind_of_device_has_digits() {
    for (hex, digits) in [
        ("3005 8003 343031", "401"),
        ("3003 8101 65", "101"),
        ("3007 a305 8103 343930", "490"),
        ("3007 a505 8503 343031", "401"),
        ("3005 8603 343031", "401"),
    ] {
        assert_eq!(read::<DeviceId>(hex).digits(), digits, "{hex}");
    }
}

#[test]
fn a_connection_names_a_call_a_device_or_both() {
    let both = ConnectionId::new(vec![0x85, 0xf4], DeviceId::dialing_number("548"));
    assert_eq!(written(&both), "6b0f300d800285f4a10730058003353438");
    assert_eq!(both.device_digits().as_deref(), Some("548"));
    let call = ConnectionId::call(vec![0x85, 0xf4]);
    assert_eq!((call.call_id().cloned(), call.device()), (Some(OctetString::from(vec![0x85, 0xf4])), None));
    let dynamic: ConnectionId = read("6b08 a106 8304 01020304");
    assert!(matches!(dynamic.local_device(), Some(LocalDeviceId::DynamicId(_))));
    assert_eq!(dynamic.call_id(), None);
}

#[test]
fn a_connection_as_an_alternative_wears_its_tag() {
    let device =
        MonitorStartArgument { monitor_object: DeviceId::dialing_number("1").into(), ..Default::default() };
    assert_eq!(written(&device), "30053003800131");
    let call = MonitorStartArgument { monitor_object: ConnectionId::call(vec![7]).into(), ..device };
    assert_eq!(written(&call), "30056b03800107");
    assert_eq!(read::<MonitorStartArgument>("3005 6b03 8001 07"), call);
}

#[test]
fn bit_strings_are_compared_as_sets() {
    let asked: CstaVersion = read("0303001000");
    let answered: CstaVersion = read("03020410");
    assert_eq!(asked, answered);
    assert_eq!(asked, CstaVersion::VERSION_FOUR);
    assert_eq!((asked.length(), answered.length()), (16, 4));
    assert_eq!((written(&asked).as_str(), written(&answered).as_str()), ("0303001000", "03020410"));
    assert_eq!(asked.choose(CstaVersion::phase_three()), Some(CstaVersion::VERSION_FOUR));
    assert_eq!(CstaVersion::VERSION_ONE.choose(CstaVersion::phase_three()), None);
}

#[test]
fn a_filter_that_suppresses_nothing_is_written_in_the_bit_counts_of_the_field() {
    let filter = written(&MonitorFilter::report_everything());
    assert_eq!(
        filter,
        "30248004060000008602030087020600880305000089030200008302050085020100840207 00".replace(' ', "")
    );
}

#[test]
fn a_filter_suppresses_what_is_set() {
    let filter: MonitorFilter = read("3006 8004 06400000");
    let suppressed = filter.call_control.expect("the group is there");
    assert!(suppressed.contains(CallControlFilter::CONFERENCED));
    assert!(!suppressed.contains(CallControlFilter::DELIVERED));
    assert_eq!(suppressed.names().collect::<Vec<_>>(), ["conferenced"]);
    assert_eq!(filter.call_associated, None, "an absent group is as it was asked for");
}

#[test]
fn a_failure_keeps_category_and_number() {
    let failure: UniversalFailure = read("a003 0a010c");
    assert_eq!((failure.category(), failure.number()), (FailureCategory::Operation, Some(12)));
    assert_eq!(failure.to_string(), "operation invalidDeviceID");
    assert_eq!(failure, UniversalFailure::operation(OperationErrors::INVALID_DEVICE_ID));
    let unknown: UniversalFailure = read("a204 0a020309");
    assert_eq!(unknown.to_string(), "stateIncompatibility 777");
    let category: UniversalFailure = read("a903 0a0101");
    assert_eq!(category.category(), FailureCategory::Unrecognised);
    assert_eq!(written(&category), "a9030a0101");
}

#[test]
fn a_failure_that_cannot_be_read_is_a_failure_all_the_same() {
    assert_eq!(UniversalFailure::from_parameter(None), UniversalFailure::Unspecified(()));
    assert_eq!(UniversalFailure::from_parameter(Some(&any("a0020500"))), UniversalFailure::Unspecified(()));
}

#[test]
fn a_result_may_be_null_whatever_the_operation() {
    let result = |hex| csta::decode_result::<SetAgentStateArgument>(&any(hex));
    assert_eq!(result("0500"), Ok(None));
    let pending = result("3003 0a0100").expect("a result").and_then(|result| result.pending_agent_state);
    assert_eq!(pending, Some(PendingAgentState::AGENT_NOT_READY));
    assert!(result("0401 00").is_err());
    assert_eq!(csta::decode_result::<StopArgument>(&any("0500")), Ok(Some(Acknowledgement::NoData)));
}

#[test]
fn an_error_is_a_rose_error_with_code_1() {
    let failure = UniversalFailure::state_incompatibility(StateIncompatibilityErrors::INVALID_OBJECT_STATE);
    assert_eq!(crate::hex(&csta::error(5, &failure).encode()), "a30b020105020101a2030a0102");
}

#[test]
fn hot_desking_travels_as_private_data_of_an_escape() {
    let content = CordboardContent::GuestAssociatedExtension(GuestAssociatedExtension {
        guest: DeviceId::dialing_number("6001"),
        host: Some(DeviceId::dialing_number("4001")),
        ..GuestAssociatedExtension::default()
    });
    let data = CordboardPrivateData::new(&CORDBOARD_PRIVATE_DATA, content).expect("arcs of an identifier");
    let apdu = csta::invoke(1, &data.clone().into_escape());
    let expected =
        "a125 020101 020133 301d 301b 0605 8837821d01 a012 3006 8004 36303031 a008 3006 8004 34303031";
    assert_eq!(crate::hex(&apdu.encode()), expected.replace(' ', ""));
    let Apdu::Invoke { argument: Some(argument), .. } = apdu else { panic!("not an Invoke") };
    let escape: EscapeArgument = decode(&argument).expect("an Escape argument");
    let read = CordboardPrivateData::from_private(&escape.content.private_data, &CORDBOARD_PRIVATE_DATA);
    assert_eq!(read, Some(Ok(data)));
}

#[test]
fn private_data_of_another_vendor_is_carried_and_not_ours() {
    for hex in ["300d a40b a009 a407 a105 a003 0a0105", "3005 0403 414243", "3008 3006 0604 2b0c8936"] {
        let argument: EscapeArgument = read(hex);
        let data = &argument.content.private_data;
        assert_eq!(CordboardPrivateData::from_private(data, &CORDBOARD_PRIVATE_DATA), None, "{hex}");
        assert_eq!(encode(&argument), any(hex));
    }
}

#[test]
fn security_data_before_private_data_is_told_from_it() {
    let argument: EscapeArgument = read("3008 3003 800107 0401 41");
    let security = argument.content.security.as_ref().expect("security data");
    assert_eq!(security.message_sequence_number, Some(Integer(7)));
    assert_eq!(argument.content.private_data, CstaPrivateData::String(OctetString::from(vec![0x41])));
    assert_eq!(written(&argument), "30083003800107040141");
}

#[test]
fn an_unknown_member_behind_private_data_does_not_make_security_data_of_it() {
    let ours = "301b 0605 8837821d01 a012 3006 8004 36303031 a008 3006 8004 34303031";
    for (what, private, behind) in [
        ("ours, before a member of a later edition", ours, "8901aa"),
        ("ours, before one of a vendor", ours, "df81480101"),
        ("another vendor's", "3005 06032b0c09", "8901aa"),
        ("one that begins as security data does, and is none", "3005 3803020101", "df81480101"),
    ] {
        let (private, behind) = (any(private), any(behind));
        let members = [private.as_octets(), behind.as_octets()].concat();
        let head = [0x30, u8::try_from(members.len()).expect("a short argument")];
        let whole = Any::from_octets(&[&head[..], &members].concat()).expect("well-formed BER");
        let (argument, freedoms) = csta::count_freedoms(|| decode::<EscapeArgument>(&whole));
        let argument = argument.unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(argument.content.security, None, "{what}");
        assert_eq!(argument.content.private_data, CstaPrivateData::Private(private), "{what}");
        assert_eq!(freedoms.unknown_members, 1, "{what}");
        assert_eq!(encode(&argument), whole, "{what}");
    }
}

#[test]
fn a_member_that_is_missing_or_malformed_is_named() {
    let error = decode::<SystemStatusArg>(&any("3000")).expect_err("the status is missing").to_string();
    assert!(error.starts_with("2 octets are not a SystemStatusArg: "), "{error}");
    let error = decode::<DeviceId>(&any("3002 8100")).expect_err("a number of no octets").to_string();
    assert!(error.contains("DeviceId"), "{error}");
}

#[test]
fn a_device_number_is_a_device_too() {
    let device = DeviceId::device_number(101);
    assert_eq!(device.device_identifier, DeviceIdentifier::DeviceNumber(Integer(101)));
    assert_eq!(written(&device), "3003810165");
}
