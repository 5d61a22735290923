//! Snapshots over a link.

use csta::{
    asn1::Rest,
    data::{
        connection_states::LocalConnectionState,
        device_identifier::{DeviceId, SubjectDeviceId},
        status_reporting::CallState,
    },
    services::{
        snapshot_call::{self, SnapshotCallArgument},
        snapshot_device::{CrossRefIdOrSnapshotData, SnapshotDeviceArgument},
    },
};
use switch_model::Act;

use crate::site::{Site, connection};

#[test]
fn a_device_in_a_call_shows_its_connection_its_far_end_and_both_states() {
    let mut site = Site::new();
    let key = site.open();
    site.act(&Act::ExternalCalls { from: None, to: "4001".into() });
    let argument = SnapshotDeviceArgument {
        snapshot_object: DeviceId::dialing_number("4001"),
        ..SnapshotDeviceArgument::default()
    };
    let result = site.granted(key, &argument);
    let CrossRefIdOrSnapshotData::SnapshotData(calls) = result.cross_ref_id_or_snapshot_data else {
        panic!("the data come with the answer");
    };
    let [call] = calls.0.as_slice() else { panic!("one call: {calls:?}") };
    assert_eq!(call.connection_identifier, connection(&site, "4001"));
    assert_eq!(call.endpoint_device, Some(SubjectDeviceId::restricted()));
    let states = vec![LocalConnectionState::ALERTING, LocalConnectionState::CONNECTED];
    assert_eq!(call.local_call_state, CallState::CompoundCallState(states));
}

#[test]
fn an_idle_device_has_an_empty_list() {
    let mut site = Site::new();
    let key = site.open();
    let argument = SnapshotDeviceArgument {
        snapshot_object: DeviceId::dialing_number("4001"),
        ..SnapshotDeviceArgument::default()
    };
    let data = site.granted(key, &argument).cross_ref_id_or_snapshot_data;
    assert!(matches!(data, CrossRefIdOrSnapshotData::SnapshotData(calls) if calls.0.is_empty()));
}

#[test]
fn a_call_shows_its_parties() {
    let mut site = Site::new();
    let key = site.open();
    site.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
    let at = connection(&site, "4001");
    let argument = SnapshotCallArgument { snapshot_object: at.clone(), extensions: None, rest: Rest::NONE };
    let data = site.granted(key, &argument).cross_ref_id_or_snapshot_data;
    let snapshot_call::CrossRefIdOrSnapshotData::SnapshotData(parties) = data else {
        panic!("the data come with the answer");
    };
    let seen: Vec<_> =
        parties.0.iter().map(|p| (p.device_on_call.digits(), p.local_connection_state)).collect();
    assert_eq!(
        seen,
        [
            (Some("4000".to_owned()), Some(LocalConnectionState::CONNECTED)),
            (Some("4001".to_owned()), Some(LocalConnectionState::ALERTING)),
        ]
    );
    assert_eq!(parties.0[1].call_identifier, Some(at));
}
