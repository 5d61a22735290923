//! What is refused, with which number: the tables of recording, hot desking and account codes, as far as a switch that
//! is well can be brought to them.

use serde_json::{Value, json};

use crate::bench::{Bench, Setup};
use crate::client::{Client, with};
use crate::http;

const RECORDING: [i32; 4] = [3013, 3014, 3015, 3016];
/// A queue beside the telephones of the example.
const QUEUE: [(&str, &str); 2] =
    [("CORDBOARD__SWITCH__0__DN__2__NUMBER", "5000"), ("CORDBOARD__SWITCH__0__DN__2__TYPE", "ACDQueue")];
/// A switch that does not answer soon enough.
const SHORT_PATIENCE: [(&str, &str); 1] = [("CORDBOARD__LINK_CONTROL__RQ_EXPIRE_TMOUT", "300")];
/// The ConnID of no call.
const NO_CALL: &str = "00000000000000ff";

fn private_service(number: i32, more: Value) -> Value {
    with(json!({"messageName": "RequestPrivateService", "privateMsgID": number}), more)
}

/// A request for a private service that is right as far as its form goes.
fn on(number: i32, dn: &str, call: &Value) -> Value {
    let extensions = match number {
        1 => json!({"HOST_DN": "4003"}),
        501 => json!({"AccountCode": "4711"}),
        _ => json!({}),
    };
    private_service(number, json!({"thisDN": dn, "connID": call, "extensions": extensions}))
}

/// The request is refused with this number, on the stream; what the server says of it is complete.
#[track_caller]
fn assert_refused(client: &mut Client, request: &Value, code: i64) -> Value {
    let error = client.ask(request.clone());
    assert_eq!(error["messageName"], "EventError", "{request}: {error}");
    assert_eq!(error["errorCode"], code, "{request}: {error}");
    assert!(error["errorName"].as_str().is_some_and(|name| name.starts_with("TERR_")), "{error}");
    assert!(error["errorMessage"].as_str().is_some_and(|text| text.ends_with('.')), "{error}");
    let from_switch = (1100..1200).contains(&code) && error["cstaError"]["category"].is_string();
    assert!(from_switch || error.get("cstaError").is_none(), "{error}");
    error
}

fn talking(bench: &mut Bench) -> (Client, Value) {
    let mut client = bench.registered(["4001", "4002", "6001"]);
    let call = bench.talk(&mut client, "4001", "4002");
    (client, call)
}

#[test]
fn attributes_that_are_missing_or_wrong_are_53() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    for number in RECORDING {
        assert_refused(&mut client, &private_service(number, json!({"connID": call})), 53);
        assert_refused(&mut client, &private_service(number, json!({"thisDN": "4001"})), 53);
        assert_refused(
            &mut client,
            &private_service(number, json!({"thisDN": "4001", "connID": "call"})),
            53,
        );
    }
    for extensions in
        [json!({}), json!({"HOST_DN": ""}), json!({"HOST_DN": 4003}), json!({"HOST_DN": "4".repeat(33)})]
    {
        let request = private_service(1, json!({"thisDN": "6001", "extensions": extensions}));
        assert_refused(&mut client, &request, 53);
    }
    assert_refused(&mut client, &private_service(1, json!({"extensions": {"HOST_DN": "4003"}})), 53);
    assert_refused(&mut client, &private_service(2, json!({})), 53);
    let itself = private_service(1, json!({"thisDN": "6001", "extensions": {"HOST_DN": "6001"}}));
    assert_refused(&mut client, &itself, 53);
    let codes = [
        json!({}),
        json!({"AccountCode": ""}),
        json!({"AccountCode": {"a": 1}}),
        json!({"AccountCode": "1".repeat(65)}),
    ];
    for extensions in codes {
        let request =
            private_service(501, json!({"thisDN": "4001", "connID": call, "extensions": extensions}));
        assert_refused(&mut client, &request, 53);
    }
    assert_refused(&mut client, &private_service(501, json!({"connID": call})), 53);
}

#[test]
fn a_number_that_is_no_service_is_51() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    for number in [0, 3, 500, 3012, 3017] {
        assert_refused(&mut client, &on(number, "4001", &call), 51);
    }
}

#[test]
fn a_dn_that_is_not_configured_is_59_and_one_that_is_not_registered_41() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    for number in RECORDING.into_iter().chain([1, 2, 501]) {
        assert_refused(&mut client, &on(number, "4999", &call), 59);
        assert_refused(&mut client, &on(number, "6002", &call), 41);
    }
    let to_nobody = private_service(1, json!({"thisDN": "6001", "extensions": {"HOST_DN": "4999"}}));
    assert_refused(&mut client, &to_nobody, 59);
    let (status, problem) = bench.post(&on(3013, "4999", &call));
    assert_eq!((status, &problem["errorCode"]), (404, &json!(59)), "{problem}");
}

#[test]
fn a_client_that_only_looks_is_51() {
    let mut bench = Bench::start();
    let (_, call) = talking(&mut bench);
    let mut client = bench.client();
    for dn in ["4001", "6001"] {
        let register =
            json!({"messageName": "RequestRegisterAddress", "thisDN": dn, "registerMode": "ModeMonitor"});
        assert_eq!(client.ask(register)["messageName"], "EventRegistered");
    }
    for number in RECORDING.into_iter().chain([501]) {
        assert_refused(&mut client, &on(number, "4001", &call), 51);
    }
    assert_refused(&mut client, &on(1, "6001", &call), 51);
    assert_refused(&mut client, &on(2, "6001", &call), 51);
}

#[test]
fn a_queue_takes_no_private_service_and_is_no_host() {
    let mut bench = Bench::with(&Setup { serve: &QUEUE, ..Setup::default() });
    let (mut client, call) = talking(&mut bench);
    client.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "5000"}));
    for number in RECORDING.into_iter().chain([1, 2, 501]) {
        assert_refused(&mut client, &on(number, "5000", &call), 51);
    }
    let to_queue = private_service(1, json!({"thisDN": "6001", "extensions": {"HOST_DN": "5000"}}));
    assert_refused(&mut client, &to_queue, 51);
}

#[test]
fn what_is_switched_off_by_an_option_is_51() {
    let options = [
        ("CORDBOARD__TSERVER__ACCODE_PRIVATESERVICE", "false"),
        ("CORDBOARD__SWITCH__0__DN__0__RECORDING", "false"),
        ("CORDBOARD__SWITCH__0__DN__1__HOT_DESK_GUEST", "false"),
        ("CORDBOARD__SWITCH__0__DN__2__NUMBER", "6100"),
    ];
    let mut bench = Bench::with(&Setup { serve: &options, ..Setup::default() });
    let (mut client, call) = talking(&mut bench);
    for number in RECORDING.into_iter().chain([501]) {
        assert_refused(&mut client, &on(number, "4001", &call), 51);
    }
    assert_refused(&mut client, &on(1, "6001", &call), 51);
}

#[test]
fn a_guest_number_is_no_host_where_the_configuration_says_so() {
    let bench = Bench::start();
    let mut client = bench.registered(["6001"]);
    let to_guest = private_service(1, json!({"thisDN": "6001", "extensions": {"HOST_DN": "6002"}}));
    assert_refused(&mut client, &to_guest, 51);
}

#[test]
fn a_call_that_the_dn_has_no_part_in_is_56() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    client.register("4005");
    for number in RECORDING.into_iter().chain([501]) {
        assert_refused(&mut client, &on(number, "4001", &json!(NO_CALL)), 56);
        assert_refused(&mut client, &on(number, "4005", &call), 56);
    }
    // No call, no agent: there is nothing that the code could belong to.
    let nothing = private_service(501, json!({"thisDN": "4005", "extensions": {"AccountCode": "4711"}}));
    assert_refused(&mut client, &nothing, 56);
    bench.act("4001 hangup");
    client.skip_to("EventReleased", "4001");
    assert_refused(&mut client, &on(3013, "4001", &call), 56);
}

#[test]
fn a_dn_that_is_out_of_service_is_58() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4005", "6001", "6002"]);
    for dn in ["4005", "6001"] {
        bench.act(&format!("admin out-of-service {dn}"));
        client.skip_to("EventDNOutOfService", dn);
    }
    for number in RECORDING.into_iter().chain([501]) {
        assert_refused(&mut client, &on(number, "4005", &json!(NO_CALL)), 58);
    }
    assert_refused(&mut client, &on(1, "6001", &Value::Null), 58);
    assert_refused(&mut client, &on(2, "6001", &Value::Null), 58);
    let to_dead_host = private_service(1, json!({"thisDN": "6002", "extensions": {"HOST_DN": "4005"}}));
    assert_refused(&mut client, &to_dead_host, 58);
}

#[test]
fn associations_that_are_there_or_are_not_are_43_and_a_host_that_is_taken_42() {
    let bench = Bench::start();
    let mut client = bench.registered(["6001", "6002"]);
    assert_refused(&mut client, &on(2, "6001", &Value::Null), 43);
    client.ask(private_service(1, json!({"thisDN": "6001", "extensions": {"HOST_DN": "4003"}})));
    assert_refused(&mut client, &on(1, "6001", &Value::Null), 43);
    let elsewhere = private_service(1, json!({"thisDN": "6001", "extensions": {"HOST_DN": "4004"}}));
    assert_refused(&mut client, &elsewhere, 43);
    assert_refused(&mut client, &on(1, "6002", &Value::Null), 42);
}

#[test]
fn a_guest_with_a_call_is_not_parted_by_this_switch() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["6001"]);
    client.ask(on(1, "6001", &Value::Null));
    bench.act("4001 dial 6001");
    client.skip_to("EventRinging", "6001");
    assert_refused(&mut client, &on(2, "6001", &Value::Null), 1161);
    bench.act("4001 hangup");
    client.skip_to("EventAbandoned", "6001");
    assert_eq!(client.ask(on(2, "6001", &Value::Null))["messageName"], "EventPrivateInfo");
}

#[test]
fn the_switch_s_own_refusals_keep_their_names() {
    let sim = ["--not-recorded", "4005", "--not-hot-desking", "4006", "--recorder-channels", "1"];
    let mut bench = Bench::with(&Setup { sim: &sim, ..Setup::default() });
    let (mut client, call) = talking(&mut bench);
    client.register("4005");
    client.register("4007");

    bench.act("4005 dial 4007");
    let second = client.skip_to("EventRinging", "4007")["connID"].clone();
    let error = assert_refused(&mut client, &on(3013, "4007", &second), 1161);
    assert_eq!(
        error["cstaError"],
        json!({"category": "stateIncompatibility", "value": "invalidObjectState"})
    );
    bench.act("4007 answer");
    client.skip_to("EventEstablished", "4007");

    let error = assert_refused(&mut client, &on(3013, "4005", &second), 1147);
    assert_eq!(error["cstaError"]["category"], "operation", "{error}");
    client.ask(on(3013, "4001", &call));
    let error = assert_refused(&mut client, &on(3013, "4007", &second), 1171);
    assert_eq!(error["cstaError"]["category"], "systemResourceAvailability", "{error}");

    let not_enabled = private_service(1, json!({"thisDN": "6001", "extensions": {"HOST_DN": "4006"}}));
    assert_refused(&mut client, &not_enabled, 1141);
    let no_digits = private_service(
        501,
        json!({"thisDN": "4001", "connID": call, "extensions": {"AccountCode": "tea break"}}),
    );
    assert_refused(&mut client, &no_digits, 1142);
}

/// What a switch may say to each service, by the value of its universal failure.
const BY_SWITCH: [(&str, i64); 7] = [
    ("requestIncompatibleWithObject", 1141),
    ("valueOutOfRange", 1142),
    ("privilegeViolationSpecifiedDevice", 1147),
    ("serviceNotSupported", 1154),
    ("invalidObjectState", 1161),
    ("resourceBusy", 1171),
    ("internalResourceBusy", 1172),
];

/// Every service with its operation, and the DN that it is asked for, in an order in which each is possible.
const SERVICES: [(i32, i32, &str); 7] = [
    (3013, 511, "4001"),
    (3015, 509, "4001"),
    (3016, 505, "4001"),
    (3014, 508, "4001"),
    (501, 230, "4001"),
    (1, 51, "6001"),
    (2, 51, "6002"),
];

#[test]
fn whatever_the_switch_refuses_a_service_with_is_told_and_changes_nothing() {
    let state = |bench: &Bench, dn: &str| {
        let mut state = http::get(&bench.address, &format!("/v1/dns/{dn}")).1;
        // How often something was told counts the changes of other services too.
        state.as_object_mut().expect("a DN").remove("dnOffset");
        state
    };
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    client.register("6002");
    let elsewhere = private_service(1, json!({"thisDN": "6002", "extensions": {"HOST_DN": "4004"}}));
    client.ask(elsewhere);
    for (number, operation, dn) in SERVICES {
        let before = state(&bench, dn);
        for (value, code) in BY_SWITCH {
            bench.act(&format!("switch refuses {operation} {value}"));
            let error = assert_refused(&mut client, &on(number, dn, &call), code);
            assert_eq!(error["cstaError"]["value"], value, "{number}: {error}");
        }
        assert_eq!(state(&bench, dn), before, "{number}");
        // The next service needs what this one does, so somebody does it at the telephone.
        match number {
            3013 => bench.act("4001 record"),
            3015 | 3016 => bench.act("4001 pause"),
            _ => continue,
        }
        client.skip_to("EventPrivateInfo", "4001");
    }
}

#[test]
fn a_request_behind_too_many_that_wait_is_52() {
    // As many wait for one of a DN that the switch does not answer.
    const WAITING: usize = 64;
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    client.register("6002");
    client.ask(private_service(1, json!({"thisDN": "6002", "extensions": {"HOST_DN": "4004"}})));
    bench.act("switch falls-silent");
    for (number, dn) in [(3013, "4001"), (501, "4002"), (1, "6001"), (2, "6002")] {
        for _ in 0..=WAITING {
            client.send(on(number, dn, &call));
        }
        let error = assert_refused(&mut client, &on(number, dn, &call), 52);
        assert!(error["retryAfterMs"].is_u64(), "{error}");
    }
    for number in [3014, 3015, 3016] {
        assert_refused(&mut client, &on(number, "4001", &call), 52);
    }
}

#[test]
fn a_switch_that_does_not_answer_is_57() {
    let mut bench = Bench::with(&Setup { serve: &SHORT_PATIENCE, ..Setup::default() });
    let (mut client, call) = talking(&mut bench);
    client.register("6002");
    client.ask(private_service(1, json!({"thisDN": "6002", "extensions": {"HOST_DN": "4004"}})));
    for (number, dn) in [(3013, "4001"), (3013, "4002"), (3015, "4002")] {
        client.ask(on(number, dn, &call));
    }
    bench.act("switch falls-silent");
    for (number, dn) in
        [(3015, "4001"), (3014, "4001"), (3016, "4002"), (501, "4002"), (1, "6001"), (2, "6002")]
    {
        let error = assert_refused(&mut client, &on(number, dn, &call), 57);
        assert!(error["retryAfterMs"].is_u64(), "{error}");
    }
}

#[test]
fn a_start_that_is_not_answered_is_57() {
    let mut bench = Bench::with(&Setup { serve: &SHORT_PATIENCE, ..Setup::default() });
    let (mut client, call) = talking(&mut bench);
    bench.act("switch falls-silent");
    assert_refused(&mut client, &on(3013, "4001", &call), 57);
}

/// A request that waits for its answer while the call is still there. Returns its reference.
fn waiting(bench: &mut Bench, client: &mut Client, number: i32, call: &Value) -> i64 {
    bench.act("switch hides-recordings");
    bench.act("switch answers-late 3000");
    let reference = client.send(on(number, "4001", call));
    // The switch takes requests in their order: once it has done this one, it has seen the one before.
    client.send(json!({"messageName": "RequestHoldCall", "thisDN": "4002", "connID": call}));
    client.skip_to("EventHeld", "4002");
    reference
}

#[test]
fn a_call_that_ends_while_the_switch_thinks_is_56() {
    for (number, before) in [(3013, [].as_slice()), (3015, &[3013]), (3016, &[3013, 3015])] {
        let mut bench = Bench::start();
        let (mut client, call) = talking(&mut bench);
        for done in before {
            client.ask(on(*done, "4001", &call));
        }
        let reference = waiting(&mut bench, &mut client, number, &call);
        bench.act("4002 hangup");
        let error = client.skip_to("EventError", "4001");
        assert_eq!(
            (&error["referenceID"], &error["errorCode"]),
            (&json!(reference), &json!(56)),
            "{number}: {error}"
        );
    }
}

#[test]
fn a_recording_that_ends_with_its_call_was_stopped_as_asked() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    client.ask(on(3013, "4001", &call));
    let reference = waiting(&mut bench, &mut client, 3014, &call);
    bench.act("4002 hangup");
    let told = client.skip_to("EventPrivateInfo", "4001");
    assert_eq!((&told["privateMsgID"], &told["referenceID"]), (&json!(3014), &json!(reference)), "{told}");
    assert_eq!(client.next_of("4001")["messageName"], "EventReleased");
}

#[test]
fn a_link_that_is_lost_while_the_switch_thinks_is_54() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    let reference = waiting(&mut bench, &mut client, 3013, &call);
    bench.sim.signal("KILL");
    let error = client.skip_to("EventError", "4001");
    assert_eq!((&error["referenceID"], &error["errorCode"]), (&json!(reference), &json!(54)), "{error}");
}

#[test]
fn without_a_switch_every_service_is_54() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    bench.sim.signal("KILL");
    client.skip_to_link("EventLinkDisconnected");
    for number in RECORDING.into_iter().chain([501]) {
        assert_refused(&mut client, &on(number, "4001", &call), 54);
    }
    assert_refused(&mut client, &on(1, "6001", &Value::Null), 54);
    assert_refused(&mut client, &on(2, "6001", &Value::Null), 54);
    let (status, problem) = bench.post(&on(3013, "4001", &call));
    assert_eq!((status, &problem["errorCode"]), (503, &json!(54)), "{problem}");
    assert!(problem["retryAfterMs"].is_u64(), "{problem}");
}

#[test]
fn over_http_a_refusal_is_a_problem_and_a_registration_is_not_needed() {
    let mut bench = Bench::start();
    let (_, call) = talking(&mut bench);
    let path = "/v1/dns/4001/private-services/3013";
    let (status, done) = http::post(&bench.address, path, &json!({"connID": call}));
    assert_eq!((status, &done["messageName"]), (200, &json!("EventPrivateInfo")), "{done}");
    let (status, problem) = http::post(&bench.address, path, &json!({"connID": call}));
    assert_eq!((status, &problem["errorCode"]), (409, &json!(43)), "{problem}");
    assert_eq!(problem["extensions"], json!({"RecordingState": "1", "Permitted": "3014,3015"}), "{problem}");
    let (status, problem) = bench.post(&json!({"messageName": "RequestPrivateService", "thisDN": "4001"}));
    assert_eq!((status, &problem["errorCode"]), (400, &json!(53)), "{problem}");
}
