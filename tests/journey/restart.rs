//! What is confirmed is kept: servers that are killed, and what they know when they are back.

use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};

use crate::bench::start_sim;
use crate::client::Client;
use crate::http;
use crate::process::{PATIENCE, Process};

/// A server on that switch whose durable state is in `store`.
fn serve(port: &str, store: &Path) -> (Process, String) {
    serve_with(port, store, &[])
}

pub(crate) fn serve_with(port: &str, store: &Path, options: &[(&str, &str)]) -> (Process, String) {
    let store = store.display().to_string();
    let mut variables = vec![
        ("CORDBOARD__HTTP__LISTEN", "127.0.0.1:0"),
        ("CORDBOARD__STORE__PATH", store.as_str()),
        ("CORDBOARD__SWITCH__0__LINK__0__PORT", port),
    ];
    variables.extend(options);
    let server = Process::start(&["serve", "--config", "config/cordboard.toml"], &variables);
    let address = server.announced("serving on http://");
    (server, address)
}

/// The state of a DN once it is what the switch says.
pub(crate) fn in_sync(address: &str, dn: &str) -> Value {
    let start = Instant::now();
    loop {
        let state = http::get(address, &format!("/v1/dns/{dn}")).1;
        if state["inSync"] == true {
            return state;
        }
        assert!(start.elapsed() < PATIENCE, "{dn} is read: {state}");
    }
}

fn private(address: &str, dn: &str, number: i32, body: &Value) -> std::io::Result<(u16, Value)> {
    http::try_post(address, &format!("/v1/dns/{dn}/private-services/{number}"), body)
}

/// A call between two telephones, talking: its ConnID.
pub(crate) fn talk(address: &str, caller: &str, called: &str) -> Value {
    let mut client = Client::connect(address);
    client.register(caller);
    client.register(called);
    let dial = json!({"messageName": "RequestMakeCall", "thisDN": caller, "otherDN": called});
    let call = client.ask(dial)["connID"].clone();
    client.skip_to("EventRinging", called);
    client.ask(json!({"messageName": "RequestAnswerCall", "thisDN": called, "connID": call}));
    call
}

#[test]
fn a_server_that_was_killed_knows_the_calls_their_data_and_what_is_recorded_again() {
    let (_sim, port) = start_sim("127.0.0.1:0", &[]);
    let store = tempfile::tempdir().expect("a directory");
    let (server, address) = serve(&port, store.path());
    in_sync(&address, "4001");
    let call = talk(&address, "4001", "4002");
    let attach = json!({"messageName": "RequestAttachUserData", "thisDN": "4001", "connID": call,
                        "userData": {"customer": "17"}});
    assert_eq!(http::post(&address, "/v1/requests", &attach).0, 200);
    for (dn, number, body) in [
        ("4001", 3013, json!({"connID": call})),
        ("4001", 3015, json!({"connID": call})),
        ("4002", 501, json!({"connID": call, "extensions": {"AccountCode": "4711"}})),
        ("6000", 1, json!({"extensions": {"HOST_DN": "4005"}})),
    ] {
        assert_eq!(private(&address, dn, number, &body).expect("answers").0, 200, "{number}");
    }
    server.signal("KILL");
    server.end();

    let (_server, address) = serve(&port, store.path());
    let state = in_sync(&address, "4001");
    assert_eq!(state["calls"][0]["connID"], call, "{state}");
    assert_eq!(state["calls"][0]["userData"]["customer"], "17", "{state}");
    assert_eq!(state["recording"]["state"], "suspended", "{state}");
    assert_eq!(in_sync(&address, "6000")["hotDesk"]["peerDN"], "4005");
    assert_eq!(http::get(&address, "/v1/dns/4005").1["hotDesk"]["peerDN"], "6000");
    let history = http::get(&address, "/v1/dns/4001/history").1;
    let numbers: Vec<_> =
        history["history"].as_array().expect("a list").iter().map(|e| &e["privateMsgID"]).collect();
    assert_eq!(numbers, [&json!(3015), &json!(3013)], "{history}");
    let audit = http::get(&address, "/v1/audit?dn=6000").1;
    let line = &audit["audit"][0];
    assert_eq!(
        (&line["outcome"], &line["otherDN"], &line["why"]),
        (&json!("done"), &json!("4005"), &json!("request"))
    );
    assert_eq!(line["answer"], "The switch agreed to Escape (guest to host).");
    let client = line["client"].as_str().expect("a client asked");
    assert!(client.starts_with("http 127.0.0.1:"), "{client}");
    // The recording goes on where it was: it can be resumed under the ConnID that clients know.
    assert_eq!(private(&address, "4001", 3016, &json!({"connID": call})).expect("answers").0, 200);
}

#[test]
fn the_call_that_an_agent_works_after_takes_data_after_a_restart_too() {
    let (mut sim, port) = start_sim("127.0.0.1:0", &[]);
    let store = tempfile::tempdir().expect("a directory");
    let retain = [("CORDBOARD__TSERVER__ACW_RETAIN_CALL", "true")];
    let (server, address) = serve_with(&port, store.path(), &retain);
    in_sync(&address, "4001");
    let mut client = Client::connect(&address);
    client.register("4001");
    // The model's agent 7005 works after each call.
    client.ask(json!({"messageName": "RequestAgentLogin", "thisDN": "4001", "agentID": "7005"}));
    client.skip_to("EventAgentNotReady", "4001");
    client.ask(json!({"messageName": "RequestAgentReady", "thisDN": "4001"}));
    let call = talk(&address, "4002", "4001");
    sim.tell("4002 hangup");
    client.skip_to("EventAgentNotReady", "4001");
    let attach = |value| json!({"messageName": "RequestAttachUserData", "thisDN": "4001", "connID": call, "userData": {"case": value}});
    assert_eq!(client.ask(attach("7"))["messageName"], "EventAttachedDataChanged");
    server.signal("KILL");
    server.end();

    let (_server, address) = serve_with(&port, store.path(), &retain);
    in_sync(&address, "4001");
    let (status, changed) = http::post(&address, "/v1/requests", &attach("8"));
    assert_eq!((status, &changed["userData"]), (200, &json!([["case", "7"], ["case", "8"]])), "{changed}");
}

#[test]
fn what_became_of_a_recording_while_the_server_was_away_is_told_when_it_is_back() {
    let (mut sim, port) = start_sim("127.0.0.1:0", &[]);
    let store = tempfile::tempdir().expect("a directory");
    let (server, address) = serve(&port, store.path());
    in_sync(&address, "4001");
    let call = talk(&address, "4001", "4002");
    let body = json!({"connID": call});
    assert_eq!(private(&address, "4001", 3013, &body).expect("answers").0, 200);
    server.signal("KILL");
    server.end();
    sim.tell("4001 pause");
    assert_eq!(sim.line(), "done: 4001 pause");

    let (_server, address) = serve(&port, store.path());
    let state = in_sync(&address, "4001");
    assert_eq!(state["recording"]["state"], "suspended", "{state}");
    assert_ne!(state["recording"]["uncertain"], true, "{state}");
    let history = http::get(&address, "/v1/dns/4001/history").1;
    let last = &history["history"][0];
    let told = [&last["privateMsgID"], &last["who"], &last["why"]];
    assert_eq!(told, [&json!(3015), &json!("switch"), &json!("resync")], "{history}");
}

#[test]
fn a_refused_private_service_stands_in_the_audit_log_with_its_reason() {
    let (_sim, port) = start_sim("127.0.0.1:0", &[]);
    let store = tempfile::tempdir().expect("a directory");
    let (_server, address) = serve(&port, store.path());
    in_sync(&address, "6000");
    let body = json!({"extensions": {"HOST_DN": "4999"}});
    assert_eq!(private(&address, "6000", 1, &body).expect("answers").0, 404);
    assert_eq!(private(&address, "6000", 2, &json!({})).expect("answers").0, 409);
    let start = Instant::now();
    loop {
        let audit = http::get(&address, "/v1/audit?dn=6000").1;
        let codes: Vec<_> =
            audit["audit"].as_array().expect("a list").iter().map(|line| line["errorCode"].clone()).collect();
        if codes == [json!(59), json!(43)] {
            break;
        }
        // Lines that tell of no change are written a moment later.
        assert!(start.elapsed() < PATIENCE, "{audit}");
    }
}

#[test]
fn a_damaged_journal_is_set_aside_and_the_server_begins_with_what_the_switch_says() {
    let (_sim, port) = start_sim("127.0.0.1:0", &[]);
    let store = tempfile::tempdir().expect("a directory");
    std::fs::write(store.path().join("journal.redb"), b"no journal").expect("writes");
    let (server, address) = serve(&port, store.path());
    in_sync(&address, "4001");
    assert!(server.complaints().contains("THE JOURNAL IS DAMAGED"), "{}", server.complaints());
    let names =
        std::fs::read_dir(store.path()).expect("lists").map(|entry| entry.expect("an entry").file_name());
    assert!(names.into_iter().any(|name| name.to_string_lossy().contains("damaged")));
}
