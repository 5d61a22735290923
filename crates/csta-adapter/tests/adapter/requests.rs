//! Requests as operations: what the octets say when the standard's types read them.

use csta::data::call_connection_identifiers::ConnectionId;
use csta::data::device_identifier::DeviceId;
use csta::services::answer_call::AnswerCallArgument;
use csta::services::associate_data::AssociateDataArgument;
use csta::services::clear_call::ClearCallArgument;
use csta::services::clear_connection::ClearConnectionArgument;
use csta::services::escape_service::EscapeArgument;
use csta::services::hold_call::HoldCallArgument;
use csta::services::make_call::MakeCallArgument;
use csta::services::query_voice_attribute::{AttributeToQuery, QueryVoiceAttributeArgument};
use csta::services::record_message::RecordMessageArgument;
use csta::services::resume::ResumeArgument;
use csta::services::retrieve_call::RetrieveCallArgument;
use csta::services::snapshot_call::SnapshotCallArgument;
use csta::services::snapshot_device::SnapshotDeviceArgument;
use csta::services::stop::StopArgument;
use csta::services::suspend::SuspendArgument;
use csta::vendor::cordboard_private::{CordboardContent, CordboardPrivateData, GuestAssociatedExtension};
use csta::{Argument, Operation, decode};
use csta_adapter::{NumberStyle, Profile, request};
use telephony::switch::{Connection, ConnectionDevice, MessageId, SwitchCallId, SwitchRequest};

use crate::samples::{CALL, call_alone, connection, dn, dynamic_connection, leg};

/// The argument that a request sends, after a look at the operation.
fn sent<A: Argument>(profile: &Profile, asked: &SwitchRequest) -> A {
    let (operation, argument) = request(asked, profile);
    assert_eq!(operation, A::OPERATION, "{asked:?}");
    decode(&argument).unwrap_or_else(|error| panic!("{asked:?} became {argument:?}: {error}"))
}

fn asking<A: Argument>(asked: &SwitchRequest) -> A {
    sent(&Profile::default(), asked)
}

fn message() -> MessageId {
    MessageId([7, 9].into())
}

#[test]
fn make_call_names_the_caller_and_what_was_dialled_and_nothing_else() {
    let asked =
        SwitchRequest::MakeCall { calling: dn("4001"), called: "0891234".to_owned(), account_code: None };
    let expected = MakeCallArgument {
        calling_device: DeviceId::dialing_number("4001"),
        called_directory_number: DeviceId::dialing_number("0891234"),
        ..MakeCallArgument::default()
    };
    assert_eq!(asking::<MakeCallArgument>(&asked), expected);
}

#[test]
fn make_call_carries_the_account_code_of_the_call() {
    let account_code = Some("4711".to_owned());
    let asked = SwitchRequest::MakeCall { calling: dn("4001"), called: "4002".to_owned(), account_code };
    let sent: MakeCallArgument = asking(&asked);
    assert_eq!(sent.account_code.as_deref(), Some(b"4711".as_slice()));
}

#[test]
fn what_is_dialled_is_digits_even_where_devices_are_integers() {
    let profile = Profile { number_style: NumberStyle::DeviceNumber, ..Profile::default() };
    let asked =
        SwitchRequest::MakeCall { calling: dn("4001"), called: "4002".to_owned(), account_code: None };
    let argument: MakeCallArgument = sent(&profile, &asked);
    assert_eq!(argument.calling_device, DeviceId::device_number(4001));
    assert_eq!(argument.called_directory_number, DeviceId::dialing_number("4002"));
}

#[test]
fn call_control_names_the_leg() {
    let id = || connection("4001");
    let answer: AnswerCallArgument = asking(&SwitchRequest::AnswerCall(leg("4001")));
    assert_eq!(answer, AnswerCallArgument { call_to_be_answered: id(), ..Default::default() });
    let clear: ClearConnectionArgument = asking(&SwitchRequest::ClearConnection(leg("4001")));
    assert_eq!(clear, ClearConnectionArgument { connection_to_be_cleared: id(), ..Default::default() });
    let clear: ClearCallArgument = asking(&SwitchRequest::ClearCall(leg("4001")));
    assert_eq!(clear, ClearCallArgument { call_to_be_cleared: id(), ..Default::default() });
    let hold: HoldCallArgument = asking(&SwitchRequest::HoldCall(leg("4001")));
    assert_eq!(hold, HoldCallArgument { call_to_be_held: id(), ..Default::default() });
    let retrieve: RetrieveCallArgument = asking(&SwitchRequest::RetrieveCall(leg("4001")));
    assert_eq!(retrieve, RetrieveCallArgument { call_to_be_retrieved: id(), ..Default::default() });
}

#[test]
fn recording_names_the_leg_and_the_kept_message() {
    let id = || connection("4001");
    let kept = || Some(message().0.as_ref().into());
    let record: RecordMessageArgument = asking(&SwitchRequest::RecordMessage(leg("4001")));
    assert_eq!(record, RecordMessageArgument { call_to_be_recorded: id(), ..Default::default() });
    let stop: StopArgument = asking(&SwitchRequest::Stop(leg("4001"), Some(message())));
    let expected = StopArgument { connection: id(), message_to_be_stopped: kept(), ..Default::default() };
    assert_eq!(stop, expected);
    let suspend: SuspendArgument = asking(&SwitchRequest::Suspend(leg("4001"), Some(message())));
    assert_eq!(suspend, SuspendArgument { connection: id(), message: kept(), ..Default::default() });
    let resume: ResumeArgument = asking(&SwitchRequest::Resume(leg("4001"), Some(message())));
    let expected = ResumeArgument { connection: id(), message_to_resume: kept(), ..Default::default() };
    assert_eq!(resume, expected);
}

#[test]
fn what_a_recording_does_is_asked_of_its_message_and_leg() {
    let asked = SwitchRequest::QueryVoiceAttribute(leg("4001"), message());
    let expected = QueryVoiceAttributeArgument {
        message_to_query: message().0.as_ref().into(),
        attribute_to_query: AttributeToQuery::CURRENT_STATE,
        connection: Some(connection("4001")),
        ..Default::default()
    };
    assert_eq!(asking::<QueryVoiceAttributeArgument>(&asked), expected);
}

#[test]
fn a_message_that_is_not_known_is_left_out() {
    let stop: StopArgument = asking(&SwitchRequest::Stop(leg("4001"), None));
    assert_eq!(stop.message_to_be_stopped, None);
    let suspend: SuspendArgument = asking(&SwitchRequest::Suspend(leg("4001"), None));
    assert_eq!(suspend.message, None);
    let resume: ResumeArgument = asking(&SwitchRequest::Resume(leg("4001"), None));
    assert_eq!(resume.message_to_resume, None);
}

#[test]
fn an_account_code_goes_to_the_call_as_text() {
    let account_code = "47-11".to_owned();
    let asked = SwitchRequest::AssociateData { connection: leg("4001"), account_code };
    let expected = AssociateDataArgument {
        existing_call: connection("4001"),
        account_code: Some(b"47-11".as_slice().into()),
        ..AssociateDataArgument::default()
    };
    assert_eq!(asking::<AssociateDataArgument>(&asked), expected);
}

/// The private data of an Escape that has nothing else.
fn private(profile: &Profile, asked: &SwitchRequest) -> GuestAssociatedExtension {
    let escape: EscapeArgument = sent(profile, asked);
    assert_eq!(escape.escape_register_id, None);
    assert_eq!(escape.content.security, None);
    let ours = CordboardPrivateData::from_private(&escape.content.private_data, &profile.private_data);
    let data = ours.expect("the private data begins with our identifier").expect("it can be read");
    match data.content {
        CordboardContent::GuestAssociatedExtension(extension) => extension,
        other => panic!("the Escape carries {other:?}"),
    }
}

#[test]
fn hot_desking_is_an_escape_with_guest_and_host() {
    let join = SwitchRequest::JoinGuest { guest: dn("6001"), host: dn("4001") };
    let extension = private(&Profile::default(), &join);
    assert_eq!(extension.guest, DeviceId::dialing_number("6001"));
    assert_eq!(extension.host, Some(DeviceId::dialing_number("4001")));
    let part = SwitchRequest::PartGuest { guest: dn("6001") };
    let extension = private(&Profile::default(), &part);
    assert_eq!(extension.guest, DeviceId::dialing_number("6001"));
    assert_eq!(extension.host, None);
}

#[test]
fn the_private_data_has_the_identifier_of_the_profile() {
    let default = Profile::default();
    assert_eq!(*default.private_data, [2, 999, 285, 1]);
    let other = default.clone().with_private_data(&[1, 3, 12, 9999]).expect("the arcs are an identifier");
    let part = SwitchRequest::PartGuest { guest: dn("6001") };
    assert_eq!(private(&other, &part).guest, DeviceId::dialing_number("6001"));
    assert_eq!(default.with_private_data(&[7]), None);
}

#[test]
fn snapshots_name_the_device_or_the_leg() {
    let device: SnapshotDeviceArgument = asking(&SwitchRequest::SnapshotDevice(dn("4001")));
    let snapshot_object = DeviceId::dialing_number("4001");
    assert_eq!(device, SnapshotDeviceArgument { snapshot_object, ..Default::default() });
    let call: SnapshotCallArgument = asking(&SwitchRequest::SnapshotCall(leg("4001")));
    let snapshot_object = connection("4001");
    assert_eq!(call, SnapshotCallArgument { snapshot_object, ..Default::default() });
}

#[test]
fn a_leg_is_named_as_the_switch_named_it() {
    let named = |connection: Connection| {
        asking::<AnswerCallArgument>(&SwitchRequest::AnswerCall(connection)).call_to_be_answered
    };
    let dynamic = ConnectionDevice::Dynamic([1, 2, 3, 4].into());
    let leg = Connection { call: SwitchCallId::new(&CALL), device: dynamic };
    assert_eq!(named(leg), dynamic_connection(&[1, 2, 3, 4]));
    assert_eq!(named(call_alone()), ConnectionId::call(CALL.as_slice()));
}

#[test]
fn the_octets_of_answer_call_are_those_of_the_standard() {
    let (operation, argument) = request(&SwitchRequest::AnswerCall(leg("4001")), &Profile::default());
    let octets = [
        0x30, 0x12, // AnswerCallArgument
        0x6b, 0x10, 0x30, 0x0e, // ConnectionID, both
        0x80, 0x02, 0x02, 0xb1, // callID
        0xa1, 0x08, 0x30, 0x06, 0x80, 0x04, b'4', b'0', b'0', b'1', // deviceID, dialingNumber
    ];
    assert_eq!(operation, Operation::AnswerCall);
    assert_eq!(argument.as_octets(), octets);
}
