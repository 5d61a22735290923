//! Answers of the switch.

use csta::asn1::Rest;
use csta::data::call_connection_identifiers::ConnectionId;
use csta::data::connection_states::LocalConnectionState;
use csta::data::device_feature_types::{AttributeInfo, CurrentState};
use csta::data::device_identifier::SubjectDeviceId;
use csta::data::status_reporting::{
    CallState, SnapshotCallData, SnapshotCallResponseInfo, SnapshotDeviceData, SnapshotDeviceResponseInfo,
};
use csta::services::make_call::MakeCallResult;
use csta::services::query_voice_attribute::QueryVoiceAttributeResult;
use csta::services::record_message::RecordMessageResult;
use csta::services::snapshot_call::{self, SnapshotCallResult};
use csta::services::snapshot_device::{self, SnapshotDeviceResult};
use csta::{Operation, encode};
use csta_adapter::{Unreadable, result};
use rose::Any;
use telephony::address::Address;
use telephony::party::PartyState;
use telephony::recording::RecordingState;
use telephony::switch::{CallEndpoint, DeviceCall, MessageId, SwitchFailure, SwitchResult};

use crate::samples::{call_alone, connection, device_only, leg};

/// A value that no result of ours looks like.
fn odd() -> Any {
    Any::from_octets(&[0x04, 0x01, 0xff]).expect("the octets are one value")
}

#[test]
fn a_service_that_only_says_done_is_done_whatever_the_answer_holds() {
    for operation in [
        Operation::AnswerCall,
        Operation::ClearConnection,
        Operation::ClearCall,
        Operation::HoldCall,
        Operation::RetrieveCall,
        Operation::Stop,
        Operation::Suspend,
        Operation::Resume,
        Operation::AssociateData,
        Operation::Escape,
    ] {
        for answer in [Any::null(), odd()] {
            assert_eq!(result(operation, &answer), Ok(SwitchResult::Done), "{operation}");
        }
    }
}

#[test]
fn a_call_that_was_made_is_named() {
    let made = MakeCallResult { calling_device: connection("4001"), ..Default::default() };
    let answer = result(Operation::MakeCall, &encode(&made));
    assert_eq!(answer, Ok(SwitchResult::CallMade(leg("4001"))));
}

#[test]
fn a_call_that_was_made_and_is_not_named_was_made_all_the_same() {
    let nameless = MakeCallResult { calling_device: device_only("4001"), ..Default::default() };
    for answer in [encode(&nameless), Any::null(), odd()] {
        assert_eq!(result(Operation::MakeCall, &answer), Ok(SwitchResult::Done));
    }
}

#[test]
fn a_recording_brings_its_message_if_the_switch_has_one() {
    let begun = |octets: &[u8]| {
        let resulting_message = octets.into();
        let answer = encode(&RecordMessageResult { resulting_message, ..Default::default() });
        result(Operation::RecordMessage, &answer)
    };
    let message = MessageId([7, 9].into());
    assert_eq!(begun(&[7, 9]), Ok(SwitchResult::RecordingBegun(Some(message))));
    assert_eq!(begun(&[]), Ok(SwitchResult::RecordingBegun(None)));
    for answer in [Any::null(), odd()] {
        let begun = result(Operation::RecordMessage, &answer);
        assert_eq!(begun, Ok(SwitchResult::RecordingBegun(None)));
    }
}

#[test]
fn the_state_of_a_message_is_that_of_a_recording_unless_it_plays() {
    let found = |attribute| {
        let answer = encode(&QueryVoiceAttributeResult { attribute, extensions: None, rest: Rest::NONE });
        result(Operation::QueryVoiceAttribute, &answer)
    };
    for (told, state) in [
        (CurrentState::STOP, Some(RecordingState::Stopped)),
        (CurrentState::RECORD, Some(RecordingState::Started)),
        (CurrentState::SUSPEND_RECORD, Some(RecordingState::Suspended)),
        (CurrentState::PLAY, None),
        (CurrentState(99), None),
    ] {
        assert_eq!(found(AttributeInfo::CurrentState(told)), Ok(SwitchResult::Recording(state)), "{told:?}");
    }
    assert_eq!(found(AttributeInfo::Duration(7.into())), Ok(SwitchResult::Recording(None)));
    assert!(matches!(result(Operation::QueryVoiceAttribute, &odd()), Err(Unreadable::Malformed { .. })));
}

fn device_snapshot(calls: Vec<SnapshotDeviceResponseInfo>) -> Any {
    use snapshot_device::CrossRefIdOrSnapshotData as Snapshot;
    encode(&SnapshotDeviceResult {
        cross_ref_id_or_snapshot_data: Snapshot::SnapshotData(SnapshotDeviceData(calls)),
        extensions: None,
        rest: csta::asn1::Rest::NONE,
    })
}

fn at_the_device(
    connection_identifier: ConnectionId,
    states: &[LocalConnectionState],
) -> SnapshotDeviceResponseInfo {
    let local_call_state = CallState::CompoundCallState(states.to_vec());
    SnapshotDeviceResponseInfo { connection_identifier, local_call_state, ..Default::default() }
}

#[test]
fn a_device_s_calls_come_with_its_own_state_in_each() {
    use LocalConnectionState as Csta;
    let answer = device_snapshot(vec![
        at_the_device(connection("4001"), &[Csta::CONNECTED, Csta::ALERTING]),
        at_the_device(ConnectionId::call(crate::samples::CALL.as_slice()), &[]),
    ]);
    let calls = vec![
        DeviceCall { connection: leg("4001"), state: Some(PartyState::Dialing) },
        DeviceCall { connection: call_alone(), state: None },
    ];
    assert_eq!(result(Operation::SnapshotDevice, &answer), Ok(SwitchResult::Device(calls)));
    let idle = result(Operation::SnapshotDevice, &device_snapshot(Vec::new()));
    assert_eq!(idle, Ok(SwitchResult::Device(Vec::new())));
}

#[test]
fn an_entry_that_names_no_call_is_no_call() {
    let entry = at_the_device(device_only("4001"), &[LocalConnectionState::CONNECTED]);
    let answer = result(Operation::SnapshotDevice, &device_snapshot(vec![entry]));
    assert_eq!(answer, Ok(SwitchResult::Device(Vec::new())));
}

fn party(device_on_call: SubjectDeviceId, state: Option<LocalConnectionState>) -> SnapshotCallResponseInfo {
    SnapshotCallResponseInfo { device_on_call, local_connection_state: state, ..Default::default() }
}

fn call_snapshot(parties: Vec<SnapshotCallResponseInfo>) -> Any {
    encode(&SnapshotCallResult {
        cross_ref_id_or_snapshot_data: snapshot_call::CrossRefIdOrSnapshotData::SnapshotData(
            SnapshotCallData(parties),
        ),
        media_call_characteristics: None,
        call_characteristics: None,
        calling_device: None,
        called_device: None,
        associated_calling_device_id: None,
        associated_called_device_id: None,
        correlator_data: None,
        call_linkage_data: None,
        subject_of_call: None,
        message_info: None,
        language_preferences: None,
        device_history: None,
        extensions: None,
        rest: csta::asn1::Rest::NONE,
    })
}

#[test]
fn a_call_s_parties_come_with_their_numbers_legs_and_states() {
    let calling = SnapshotCallResponseInfo {
        call_identifier: Some(connection("4001")),
        ..party(SubjectDeviceId::dialing_number("4001"), Some(LocalConnectionState::CONNECTED))
    };
    let ringing = party(SubjectDeviceId::restricted(), Some(LocalConnectionState::ALERTING));
    let silent = party(SubjectDeviceId::not_known(), None);
    let answer = result(Operation::SnapshotCall, &call_snapshot(vec![calling, ringing, silent]));
    let endpoints = vec![
        CallEndpoint {
            device: Address::number("4001"),
            connection: Some(leg("4001")),
            state: Some(PartyState::Dialing),
        },
        CallEndpoint { device: Address::Restricted, connection: None, state: Some(PartyState::Alerting) },
        CallEndpoint { device: Address::NotKnown, connection: None, state: None },
    ];
    assert_eq!(answer, Ok(SwitchResult::Call(endpoints)));
}

#[test]
fn a_snapshot_without_a_snapshot_cannot_be_used() {
    for operation in [Operation::SnapshotDevice, Operation::SnapshotCall] {
        for answer in [Any::null(), odd()] {
            let unreadable = result(operation, &answer).expect_err("there is no snapshot in it");
            assert!(matches!(unreadable, Unreadable::Malformed { .. }), "{unreadable}");
            assert_eq!(SwitchFailure::from(unreadable), SwitchFailure::Unreadable);
        }
    }
}

#[test]
fn a_snapshot_that_is_to_follow_in_segments_cannot_be_used() {
    use snapshot_device::CrossRefIdOrSnapshotData as Snapshot;
    let answer = encode(&SnapshotDeviceResult {
        cross_ref_id_or_snapshot_data: Snapshot::ServiceCrossRefId(Default::default()),
        extensions: None,
        rest: csta::asn1::Rest::NONE,
    });
    let operation = Operation::SnapshotDevice;
    assert_eq!(result(operation, &answer), Err(Unreadable::Segmented { operation }));
}
