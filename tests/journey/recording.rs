//! Recording: services and events 3013 to 3016.

use serde_json::{Value, json};

use crate::bench::Bench;
use crate::client::{Client, with};
use crate::expected::{Call, answering, released_by};

fn service(number: i32, call: &Call<'_>) -> Value {
    json!({"messageName": "RequestPrivateService", "privateMsgID": number, "thisDN": "4001", "connID": call.id})
}

fn ended(call: &Call<'_>, cause: &str) -> Value {
    with(call.private(3014, "4001"), json!({"extensions": {"Cause": cause}}))
}

fn talking(bench: &mut Bench) -> (Client, Call<'static>) {
    let mut client = bench.registered(["4001", "4002"]);
    let id = bench.talk(&mut client, "4001", "4002");
    (client, Call::internal(&id, "4001", "4002"))
}

#[test]
fn every_service_is_answered_by_its_event_and_the_reference_goes_to_the_asker_alone() {
    let mut bench = Bench::start();
    let (mut asker, call) = talking(&mut bench);
    let mut other = bench.registered(["4001"]);
    for number in [3013, 3015, 3016, 3014] {
        let told = if number == 3014 { ended(&call, "request") } else { call.private(number, "4001") };
        let reference = asker.send(service(number, &call));
        asker.expect(answering(told.clone(), reference));
        other.expect(told);
    }
    // The switch reports each change as well: what was answered is not told again.
    bench.act("4001 hangup");
    other.expect(released_by(call.at_caller("EventReleased"), 1));
}

#[test]
fn the_keys_of_the_telephone_are_told_without_a_reference() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    for (key, told) in [
        ("record", call.private(3013, "4001")),
        ("pause", call.private(3015, "4001")),
        ("pause", call.private(3016, "4001")),
        ("record", ended(&call, "switch")),
    ] {
        bench.act(&format!("4001 {key}"));
        client.expect(told);
    }
}

#[test]
fn the_reasons_of_a_request_come_back_to_the_asker_alone() {
    let mut bench = Bench::start();
    let (mut asker, call) = talking(&mut bench);
    let mut other = bench.registered(["4001"]);
    let reasons = json!({"reasons": {"Why": "complaint"}});
    let reference = asker.send(with(service(3013, &call), reasons.clone()));
    asker.expect(with(answering(call.private(3013, "4001"), reference), reasons));
    other.expect(call.private(3013, "4001"));
}

#[test]
fn a_recording_ends_with_the_leg_directly_before_its_release() {
    let mut bench = Bench::start();
    let (_, call) = talking(&mut bench);
    let mut client = bench.registered(["4001"]);
    client.ask(service(3013, &call));
    bench.act("4002 hangup");
    // This switch reports the end of the recording itself, before that of the connection, and says why.
    client.expect(ended(&call, "released"));
    client.expect(released_by(call.at_caller("EventReleased"), 2));
}

#[test]
fn both_parties_are_recorded_independently() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    client.ask(service(3013, &call));
    bench.act("4002 record");
    client.expect(call.private(3013, "4002"));
    client.ask(service(3015, &call));
    bench.act("4002 record");
    client.expect(with(call.private(3014, "4002"), json!({"extensions": {"Cause": "switch"}})));
    assert_eq!(bench.registered(["4001"]).register("4001")["recording"]["state"], "suspended");
}

#[test]
fn hold_and_retrieve_leave_a_recording_alone() {
    let mut bench = Bench::start();
    let (_, call) = talking(&mut bench);
    let mut client = bench.registered(["4001"]);
    client.ask(service(3013, &call));
    bench.act("4001 hold");
    client.expect(call.at_caller("EventHeld"));
    bench.act("4001 retrieve");
    client.expect(call.at_caller("EventRetrieved"));
    client.expect_nothing();
}

#[test]
fn a_client_that_comes_later_learns_the_state() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    for (number, state, name) in [(3013, "1", "started"), (3015, "3", "suspended"), (3014, "2", "stopped")] {
        client.ask(service(number, &call));
        let mut late = bench.client();
        let registered = late.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "4001"}));
        assert_eq!(registered["extensions"]["RecordingState"], state, "{registered}");
        assert_eq!(registered["extensions"]["conn-1"], call.id, "{registered}");
        assert_eq!(registered["snapshot"]["recording"]["state"], name, "{registered}");
        assert_eq!(registered["snapshot"]["calls"][0]["recording"], name, "{registered}");
    }
}

#[test]
fn a_recording_outlives_the_client_that_began_it() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    client.ask(service(3013, &call));
    let mut other = bench.registered(["4001"]);
    drop(client);
    bench.act("4001 record");
    other.expect(ended(&call, "switch"));
}

#[test]
fn whatever_way_the_switch_tells_a_change_it_is_told_once() {
    for fault in
        ["tells-events-first", "hides-recordings", "tells-every-party", "adds-members", "answers-late 200"]
    {
        let mut bench = Bench::start();
        bench.act(&format!("switch {fault}"));
        let (_, call) = talking(&mut bench);
        let mut client = bench.registered(["4001", "4002"]);
        for number in [3013, 3015, 3016, 3014] {
            let told = if number == 3014 { ended(&call, "request") } else { call.private(number, "4001") };
            let reference = client.send(service(number, &call));
            client.expect(answering(told, reference));
        }
        bench.act("4001 hold");
        client.expect(call.at_caller("EventHeld"));
    }
}

/// What each service is answered with in each state: 0 is done.
const BY_STATE: [(&str, [(i32, i64); 4]); 3] = [
    ("stopped", [(3013, 0), (3014, 43), (3015, 1161), (3016, 1161)]),
    ("started", [(3013, 43), (3014, 0), (3015, 0), (3016, 43)]),
    ("suspended", [(3013, 1161), (3014, 0), (3015, 43), (3016, 0)]),
];

#[test]
fn what_the_state_forbids_is_refused_with_what_it_allows() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    for (state, services) in BY_STATE {
        let allowed: Vec<String> =
            services.iter().filter(|(_, code)| *code == 0).map(|(number, _)| number.to_string()).collect();
        for (number, code) in services.into_iter().filter(|(_, code)| *code != 0) {
            let error = client.ask(service(number, &call));
            assert_eq!(error["messageName"], "EventError", "{state} {number}: {error}");
            assert_eq!(error["errorCode"], code, "{state} {number}: {error}");
            assert_eq!(error["extensions"]["Permitted"], allowed.join(","), "{state} {number}: {error}");
            assert!(error["errorMessage"].as_str().is_some_and(|text| text.contains(state)), "{error}");
            assert_eq!((&error["thisDN"], &error["connID"]), (&json!("4001"), &call.id), "{error}");
            assert_eq!(error.get("cstaError"), None, "the server found it itself: {error}");
        }
        client.ask(service(if state == "stopped" { 3013 } else { 3015 }, &call));
    }
}
