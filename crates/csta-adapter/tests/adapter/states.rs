//! Compound and simple call states as states of the party that was looked at.

use csta::asn1::Rest;
use csta::data::connection_states::LocalConnectionState as Csta;
use csta::data::status_reporting::{
    CallState, SimpleCallState, SnapshotDeviceData, SnapshotDeviceResponseInfo,
};
use csta::services::snapshot_device::{CrossRefIdOrSnapshotData, SnapshotDeviceResult};
use csta::{Operation, encode};
use csta_adapter::result;
use telephony::party::PartyState::{self, Alerting, Connected, Dialing, Failed, Held, Initiated, Null};
use telephony::switch::SwitchResult;

use crate::samples::connection;

fn party(local_call_state: CallState) -> Option<PartyState> {
    let connection_identifier = connection("4001");
    let info = SnapshotDeviceResponseInfo { connection_identifier, local_call_state, ..Default::default() };
    let data = SnapshotDeviceData(vec![info]);
    let answer = encode(&SnapshotDeviceResult {
        cross_ref_id_or_snapshot_data: CrossRefIdOrSnapshotData::SnapshotData(data),
        extensions: None,
        rest: Rest::NONE,
    });
    match result(Operation::SnapshotDevice, &answer) {
        Ok(SwitchResult::Device(calls)) => calls.first().and_then(|call| call.state),
        other => panic!("the snapshot became {other:?}"),
    }
}

fn compound(states: &[Csta]) -> Option<PartyState> {
    party(CallState::CompoundCallState(states.to_vec()))
}

#[test]
fn the_first_of_a_compound_state_is_the_device_s_own() {
    assert_eq!(compound(&[Csta::ALERTING, Csta::CONNECTED]), Some(Alerting));
    assert_eq!(compound(&[Csta::HOLD, Csta::CONNECTED]), Some(Held));
    assert_eq!(compound(&[Csta::INITIATED]), Some(Initiated));
    assert_eq!(compound(&[Csta::NULL, Csta::CONNECTED]), Some(Null));
    assert_eq!(compound(&[Csta::FAIL, Csta::NULL]), Some(Failed));
}

#[test]
fn connected_is_told_apart_by_what_the_others_do() {
    assert_eq!(compound(&[Csta::CONNECTED]), Some(Dialing));
    assert_eq!(compound(&[Csta::CONNECTED, Csta::NULL]), Some(Dialing));
    assert_eq!(compound(&[Csta::CONNECTED, Csta::ALERTING]), Some(Dialing));
    assert_eq!(compound(&[Csta::CONNECTED, Csta::QUEUED]), Some(Dialing));
    assert_eq!(compound(&[Csta::CONNECTED, Csta::FAIL]), Some(Failed));
    assert_eq!(compound(&[Csta::CONNECTED, Csta::FAIL, Csta::ALERTING]), Some(Dialing));
    assert_eq!(compound(&[Csta::CONNECTED, Csta::CONNECTED]), Some(Connected));
    assert_eq!(compound(&[Csta::CONNECTED, Csta::HOLD]), Some(Connected));
    assert_eq!(compound(&[Csta::CONNECTED, Csta::ALERTING, Csta::CONNECTED]), Some(Connected));
}

#[test]
fn a_call_that_waits_for_the_device_has_not_reached_it() {
    assert_eq!(compound(&[Csta::QUEUED, Csta::CONNECTED]), Some(Null));
}

#[test]
fn a_state_that_is_not_told_or_not_known_is_none() {
    assert_eq!(party(CallState::Unknown), None);
    assert_eq!(compound(&[]), None);
    assert_eq!(compound(&[Csta(7), Csta::CONNECTED]), None);
    assert_eq!(party(CallState::SimpleCallState(SimpleCallState(-1))), None);
    assert_eq!(party(CallState::SimpleCallState(SimpleCallState(0x3f))), None);
}

/// Module CSTA-status-reporting, in whose comments the far state comes before the device's own.
#[test]
fn a_simple_state_is_that_of_the_calling_or_called_device_whose_name_it_bears() {
    for (name, number, state) in [
        ("callNull", 0x00, Null),
        ("callPending", 0x01, Initiated),
        ("callOriginated", 0x03, Dialing),
        ("callDelivered", 0x23, Dialing),
        ("callDeliveredHeld", 0x24, Held),
        ("callReceived", 0x32, Alerting),
        ("callEstablished", 0x33, Connected),
        ("callEstablishedHeld", 0x34, Held),
        ("callReceivedOnHold", 0x42, Alerting),
        ("callEstablishedOnHold", 0x43, Connected),
        ("callQueued", 0x53, Dialing),
        ("callQueuedHeld", 0x54, Held),
        ("callFailed", 0x63, Failed),
        ("callFailedHeld", 0x64, Held),
        ("callBlocked", 0x60, Failed),
    ] {
        let simple = SimpleCallState(number);
        assert_eq!(simple.name(), Some(name), "the standard names {number} otherwise");
        assert_eq!(party(CallState::SimpleCallState(simple)), Some(state), "{name}");
    }
}
