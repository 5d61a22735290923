//! The commands as processes: what they say, and how they end.

use std::net::TcpListener;
use std::time::Duration;

use serde_json::{Value, json};

use crate::bench::Bench;
use crate::client::Client;
use crate::http;
use crate::process::Process;

/// How long a command may take to end when it is asked to.
const STOP_LIMIT: Duration = Duration::from_secs(2);

pub(crate) fn start_demo() -> (Process, String) {
    let demo = Process::start(&["demo", "--listen", "127.0.0.1:0"], &[]);
    loop {
        if let Some((_, address)) = demo.line().split_once("open    http://") {
            return (demo, address.trim_end_matches('/').to_owned());
        }
    }
}

#[test]
fn the_demonstration_shows_a_page_and_lets_a_call_be_made() {
    let (demo, address) = start_demo();
    let mut client = Client::connect(&address);
    client.register("4001");
    client.register("4002");
    let curl = loop {
        let line = demo.line();
        if let Some((_, command)) = line.split_once("curl -s ") {
            break command.to_owned();
        }
    };
    let (url, body) = curl.split_once(" -d '").expect("the line has a body");
    let path = url.strip_prefix(&format!("http://{address}")).expect("it asks this server");
    let body: Value = serde_json::from_str(body.trim_end_matches('\'')).expect("the body is JSON");
    let (status, dialing) = http::post(&address, path, &body);
    assert_eq!((status, &dialing["messageName"]), (200, &json!("EventDialing")), "{dialing}");
    client.skip_to("EventRinging", "4002");
    assert_eq!(http::get(&address, "/").0, 200);
}

#[test]
fn the_demonstration_ends_within_two_seconds_and_tells_its_clients() {
    for signal in ["INT", "TERM"] {
        let (demo, address) = start_demo();
        let mut client = Client::connect(&address);
        client.register("4001");
        demo.signal(signal);
        assert_eq!(client.close_code(), 4012);
        let (code, took) = demo.end();
        assert_eq!(code, Some(0), "{signal}");
        assert!(took < STOP_LIMIT, "{signal}: {took:?}");
    }
}

#[test]
fn a_port_in_use_is_told_in_one_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let address = taken.local_addr().expect("it is bound").to_string();
    let in_use =
        [vec!["demo", "--listen", &address], vec!["sim", "--listen", &address, "--dns", "4000-4019"]];
    for arguments in in_use {
        let process = Process::start(&arguments, &[]);
        assert_eq!(process.end().0, Some(1), "{arguments:?}");
        let complaints = process.complaints();
        assert!(
            complaints.contains(&address) && complaints.contains("in use"),
            "{arguments:?}: {complaints}"
        );
        assert_eq!(complaints.lines().count(), 1, "{complaints}");
    }
}

#[test]
fn wrong_usage_and_wrong_configurations_are_64() {
    let cases: [&[&str]; 6] = [
        &["dance"],
        &["serve"],
        &["sim", "--listen", "127.0.0.1:0", "--dns", "4100-4000"],
        &["sim", "--listen", "127.0.0.1:0", "--dns", "4000-4009", "--guests", "4009-4012"],
        &["config", "check", "Cargo.toml"],
        &["serve", "--config", "no-such-file.toml"],
    ];
    for arguments in cases {
        let process = Process::start(arguments, &[]);
        assert_eq!(process.end().0, Some(64), "{arguments:?}: {}", process.complaints());
        assert!(!process.complaints().is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_configuration_is_checked_for_people_and_for_programs() {
    let wrong = [("CORDBOARD__HTTP__LISTN", "127.0.0.1:1"), ("CORDBOARD__TSERVER__SERVER_ID", "0")];
    let check = Process::start(&["config", "check", "config/cordboard.toml"], &wrong);
    assert_eq!(check.end().0, Some(64));
    let told = check.complaints();
    assert!(told.starts_with("config/cordboard.toml has 2 mistakes:"), "{told}");
    assert!(told.contains("http.listn") && told.contains("tserver.server-id"), "all at once: {told}");

    let check = Process::start(&["config", "check", "config/cordboard.toml", "--json"], &wrong);
    let told: Value = serde_json::from_str(&check.line()).expect("one JSON object");
    assert_eq!(told["mistakes"].as_array().map(Vec::len), Some(2), "{told}");
    assert_eq!(check.end().0, Some(64));

    let check = Process::start(&["config", "check", "config/cordboard.toml"], &[]);
    assert_eq!(check.line(), "config/cordboard.toml has no mistakes: switches 1, links 1, DNs 24");
    assert_eq!(check.end().0, Some(0));
}

#[test]
fn request_prints_the_answer_and_its_exit_code_tells_a_refusal() {
    let bench = Bench::start();
    let _ = bench.registered(["4001"]);
    let url = format!("http://{}", bench.address);
    let call = json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"}).to_string();
    let request = Process::start(&["request", &call, "--url", &url], &[]);
    let answer: Value = serde_json::from_str(&request.line()).expect("JSON");
    assert_eq!(answer["messageName"], "EventDialing", "{answer}");
    assert_eq!(request.end().0, Some(0));
    let call = json!({"messageName": "RequestMakeCall", "thisDN": "4999", "otherDN": "4002"}).to_string();
    let request = Process::start(&["request", &call, "--url", &url], &[]);
    let answer: Value = serde_json::from_str(&request.line()).expect("JSON");
    assert_eq!(answer["errorCode"], 59, "{answer}");
    assert_eq!(request.end().0, Some(1));
}

#[test]
fn watch_shows_events_for_people_and_for_programs() {
    let mut bench = Bench::start();
    let url = format!("http://{}", bench.address);
    let people = Process::start(&["watch", "4001", "--url", &url], &[]);
    let programs = Process::start(&["watch", "4001", "--json", "--url", &url], &[]);
    while !people.line().contains("Registered") {}
    while !programs.line().contains("EventRegistered") {}
    bench.act("4001 dial 4002");
    loop {
        let line = people.line();
        if line.contains("Dialing") {
            assert!(line.contains("4001") && line.contains("-> 4002"), "{line}");
            break;
        }
    }
    loop {
        let event: Value = serde_json::from_str(&programs.line()).expect("one JSON object a line");
        if event["messageName"] == "EventDialing" {
            assert_eq!((&event["thisDN"], &event["otherDN"]), (&json!("4001"), &json!("4002")));
            break;
        }
    }
    bench.server.signal("TERM");
    assert_eq!(bench.server.end().0, Some(0));
    assert_eq!(people.end().0, Some(1), "the server went");
    assert!(people.complaints().contains("The server stops"), "{}", people.complaints());
}
