//! Live calls over HTTP: which there are, who is in them, and who may see them.

use std::time::Instant;

use serde_json::{Value, json};

use crate::bench::{Bench, Setup, Tokens, token_of};
use crate::http;
use crate::process::PATIENCE;

/// What is listed, once it is as it should be. A line is published right behind the event that tells of it.
#[track_caller]
fn listed(bench: &Bench, token: &str, is_right: impl Fn(&[Value]) -> bool) -> Vec<Value> {
    let begun = Instant::now();
    loop {
        let (status, mut page) = http::get_with(&bench.address, "/v1/calls", token);
        assert_eq!(status, 200, "{page}");
        let Value::Array(calls) = page["calls"].take() else { panic!("{page}") };
        if is_right(&calls) {
            return calls;
        }
        assert!(begun.elapsed() < PATIENCE, "{calls:?}");
    }
}

fn parties(call: &Value) -> Vec<(&str, &str)> {
    let parties = call["parties"].as_array().expect("there are parties").iter();
    parties
        .map(|party| (party["thisDN"].as_str().unwrap_or(""), party["partyState"].as_str().unwrap_or("")))
        .collect()
}

#[test]
fn a_call_is_listed_with_its_parties_as_long_as_somebody_is_in_it() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001", "4002"]);
    let id = bench.talk(&mut client, "4001", "4002");
    client.ask(json!({"messageName": "RequestHoldCall", "thisDN": "4001", "connID": id}));
    let held = [("4001", "Held"), ("4002", "Connected")];
    let calls = listed(&bench, "", |calls| calls.len() == 1 && parties(&calls[0]) == held);
    let (path, call) = (format!("/v1/calls/{}", id.as_str().expect("is text")), &calls[0]);
    assert_eq!(
        (&call["connID"], &call["callType"], &call["switch"]),
        (&id, &json!("Internal"), &json!("pbx-1"))
    );
    assert_eq!((call.get("ani"), &call["dnis"]), (None, &json!("4002")), "as ani-distribution has it");
    let caller = &call["parties"][0];
    assert_eq!((&caller["role"], &caller["otherDN"]), (&json!("RoleOrigination"), &json!("4002")));
    assert_eq!(caller["recording"], "stopped");
    assert_eq!(http::get(&bench.address, &path), (200, call.clone()));

    client.ask(json!({"messageName": "RequestReleaseCall", "thisDN": "4002", "connID": id}));
    listed(&bench, "", <[Value]>::is_empty);
    let (status, problem) = http::get(&bench.address, &path);
    assert_eq!((status, &problem["errorCode"]), (404, &json!(56)), "{problem}");
}

#[test]
fn two_calls_that_are_joined_are_listed_as_one() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001", "4002", "4003"]);
    let first = bench.talk(&mut client, "4001", "4002");
    let consult = json!({"messageName": "RequestInitiateTransfer", "thisDN": "4002", "connID": first, "otherDN": "4003"});
    let second = client.ask(consult)["connID"].clone();
    client.ask(json!({"messageName": "RequestAnswerCall", "thisDN": "4003", "connID": second}));
    let calls = listed(&bench, "", |calls| {
        calls.len() == 2 && parties(&calls[1]) == [("4002", "Connected"), ("4003", "Connected")]
    });
    assert_eq!((&calls[1]["callType"], &calls[1]["consultOf"]), (&json!("Consult"), &first));
    let complete = json!({"messageName": "RequestCompleteTransfer", "thisDN": "4002", "heldConnID": first, "currentConnID": second});
    client.ask(complete);
    let talking = [("4001", "Connected"), ("4003", "Connected")];
    listed(&bench, "", |calls| calls.len() == 1 && parties(&calls[0]) == talking);
}

#[test]
fn calls_are_read_page_by_page() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001", "4002", "4003", "4004"]);
    let calls = [bench.talk(&mut client, "4001", "4002"), bench.talk(&mut client, "4003", "4004")];
    listed(&bench, "", |calls| calls.len() == 2);
    let (_, first) = http::get(&bench.address, "/v1/calls?limit=1");
    let cursor = first["nextCursor"].as_str().expect("there is more").to_owned();
    let (_, last) = http::get(&bench.address, &format!("/v1/calls?limit=1&cursor={cursor}"));
    assert_eq!([&first["calls"][0]["connID"], &last["calls"][0]["connID"]], [&calls[0], &calls[1]]);
    assert_eq!(last.get("nextCursor"), None);
}

#[test]
fn a_token_sees_the_calls_and_the_parties_of_its_dns() {
    let scopes: &[&str] = &["read"];
    let tokens =
        Tokens::new(&[("all", scopes, &[]), ("desk", scopes, &["4002"]), ("other", scopes, &["4003"])]);
    let mut bench = Bench::with(&Setup { serve: &[tokens.variable()], ..Setup::default() });
    let [all, desk, other] = ["all", "desk", "other"].map(token_of);
    bench.act("4001 dial 4002");
    let whole = [("4001", "Dialing"), ("4002", "Alerting")];
    let seen = listed(&bench, &all, |calls| calls.len() == 1 && parties(&calls[0]) == whole);
    let own = listed(&bench, &desk, |calls| calls.len() == 1);
    assert_eq!(parties(&own[0]), [("4002", "Alerting")]);
    listed(&bench, &other, <[Value]>::is_empty);
    let path = format!("/v1/calls/{}", seen[0]["connID"].as_str().expect("is text"));
    let (status, call) = http::get_with(&bench.address, &path, &desk);
    assert_eq!((status, parties(&call)), (200, vec![("4002", "Alerting")]));
    assert_eq!(http::get_with(&bench.address, &path, &other).0, 404, "it is not there");
}
