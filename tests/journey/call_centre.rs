//! Hot desking by agent login: the guest is an Agent Login and no DN.

use std::time::Instant;

use serde_json::{Value, json};

use crate::bench::{Bench, Setup};
use crate::client::{Client, with};
use crate::http;
use crate::process::PATIENCE;

fn login(host: &str, agent: &str) -> Value {
    json!({"messageName": "RequestAgentLogin", "thisDN": host, "agentID": agent})
}

fn logout(host: &str) -> Value {
    json!({"messageName": "RequestAgentLogout", "thisDN": host})
}

fn of_agent(name: &str, agent: &str) -> Value {
    json!({"messageName": name, "thisDN": "4010", "agentID": agent})
}

/// The next events of the host without those of its forwarding and of a guest that is a DN, whose place among them is the
/// switch's choice; those are counted.
#[track_caller]
fn expect_of_agent(client: &mut Client, expected: &[Value], forwardings: usize) {
    let mut events: Vec<Value> = (0..expected.len() + forwardings).map(|_| client.next_of("4010")).collect();
    let is_forwarding = |event: &mut Value| {
        matches!(
            event["messageName"].as_str(),
            Some("EventForwardSet" | "EventForwardCancel" | "EventAddressInfo")
        )
    };
    let forwarded: Vec<Value> = events.extract_if(.., is_forwarding).collect();
    assert_eq!(forwarded.len(), forwardings, "{forwarded:?}");
    for (event, expected) in events.iter_mut().zip(expected) {
        event.as_object_mut().expect("an event is an object").remove("referenceID");
        assert_eq!(event, expected);
    }
}

/// The next event of that DN with that name; those of other DNs stay where they are.
#[track_caller]
fn next_called(client: &mut Client, name: &str, dn: &str) -> Value {
    loop {
        let event = client.next_of(dn);
        if event["messageName"] == name {
            return event;
        }
    }
}

/// The request is refused with this number.
#[track_caller]
fn refused(client: &mut Client, request: Value, code: i32) {
    let error = client.ask(request.clone());
    assert_eq!(
        (&error["messageName"], &error["errorCode"]),
        (&json!("EventError"), &json!(code)),
        "{request}: {error}"
    );
}

fn not_ready(agent: &str) -> Value {
    with(of_agent("EventAgentNotReady", agent), json!({"workMode": "AuxWork"}))
}

fn logged_out(agent: &str, cause: &str) -> Value {
    with(of_agent("EventAgentLogout", agent), json!({"extensions": {"LogoutCause": cause}}))
}

#[test]
fn a_guest_logs_in_takes_calls_at_the_host_and_logs_out() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4010"]);
    client.send(login("4010", "7100"));
    expect_of_agent(&mut client, &[of_agent("EventAgentLogin", "7100"), not_ready("7100")], 1);
    let host = bench.client().ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "4010"}));
    assert_eq!(
        (&host["agentID"], &host["extensions"]["HotDeskGuest"]),
        (&json!("7100"), &json!("7100")),
        "{host}"
    );

    bench.act("4001 dial 7100");
    let ringing = client.next_of("4010");
    assert_eq!(ringing["messageName"], "EventRinging", "{ringing}");
    assert_eq!((&ringing["agentID"], &ringing["otherDN"]), (&json!("7100"), &json!("4001")), "{ringing}");
    assert_eq!((&ringing["callType"], &ringing["dnis"]), (&json!("Internal"), &json!("7100")), "{ringing}");
    let call = ringing["connID"].clone();
    let on_call = |name: &str| json!({"messageName": name, "thisDN": "4010", "connID": call});
    let mut caller = bench.registered(["4001"]);
    assert_eq!(client.ask(on_call("RequestAnswerCall"))["messageName"], "EventEstablished");
    assert_eq!(caller.next_of("4001")["otherDN"], "4010", "the id is no far end for anybody");
    let recorded = client.ask(with(on_call("RequestPrivateService"), json!({"privateMsgID": 3013})));
    assert_eq!(recorded["messageName"], "EventPrivateInfo", "{recorded}");
    let refused = client.ask(logout("4010"));
    assert_eq!(
        (&refused["messageName"], &refused["errorCode"]),
        (&json!("EventError"), &json!(1161)),
        "{refused}"
    );
    assert_eq!(client.ask(on_call("RequestReleaseCall"))["messageName"], "EventReleased");
    client.skip_to("EventPrivateInfo", "4010");

    let dialing = client.ask(json!({"messageName": "RequestMakeCall", "thisDN": "4010", "otherDN": "4001"}));
    assert_eq!(dialing["messageName"], "EventDialing", "{dialing}");
    client.ask(json!({"messageName": "RequestReleaseCall", "thisDN": "4010", "connID": dialing["connID"]}));
    client.send(logout("4010"));
    expect_of_agent(&mut client, &[logged_out("7100", "client")], 1);
}

#[test]
fn at_the_telephone_and_by_an_administrator_it_is_told_without_a_reference() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4010"]);
    bench.act("4010 login 7000");
    expect_of_agent(&mut client, &[of_agent("EventAgentLogin", "7000"), not_ready("7000")], 0);
    bench.act("4010 login 7100");
    let taken_over = [logged_out("7000", "hot-desk"), of_agent("EventAgentLogin", "7100"), not_ready("7100")];
    expect_of_agent(&mut client, &taken_over, 1);
    bench.act("4010 logout");
    expect_of_agent(&mut client, &[logged_out("7100", "switch")], 1);
    bench.act("4010 login 7101");
    expect_of_agent(&mut client, &[of_agent("EventAgentLogin", "7101"), not_ready("7101")], 1);
    bench.act("admin join 6000 4010");
    // Its own forwarding ends, that of the guest begins, and the snapshot tells of the guest.
    expect_of_agent(&mut client, &[logged_out("7101", "hot-desk")], 3);
}

#[test]
fn the_switch_s_time_limit_ends_it_for_guests_and_agents() {
    let mut bench = Bench::with(&Setup { sim: &["--hot-desk-limit", "1"], ..Setup::default() });
    let mut client = bench.registered(["4010", "6001"]);
    bench.act("4010 login 7100");
    bench.act("admin join 6001 4011");
    next_called(&mut client, "EventAgentLogin", "4010");
    let out = next_called(&mut client, "EventAgentLogout", "4010");
    assert_eq!(out["extensions"]["LogoutCause"], "switch", "nobody else has come: {out}");
    assert_eq!(last_change(&bench, "4010"), json!([2, "7100", "time-limit"]));
    next_called(&mut client, "EventPrivateInfo", "6001");
    let ended = next_called(&mut client, "EventPrivateInfo", "6001");
    assert_eq!((&ended["privateMsgID"], &ended["otherDN"]), (&json!(2), &json!("4011")), "{ended}");
}

/// Number, other DN and why of the last change of a DN.
fn last_change(bench: &Bench, dn: &str) -> Value {
    let (status, history) = http::get(&bench.address, &format!("/v1/dns/{dn}/history"));
    assert_eq!(status, 200, "{history}");
    let last = &history["history"][0];
    json!([last["privateMsgID"], last["otherDN"], last["why"]])
}

/// What was refused at a DN is in its audit log: number, other DN and code, oldest first. A line may come a moment later.
#[track_caller]
fn expect_refusals(bench: &Bench, dn: &str, expected: &Value) {
    let start = Instant::now();
    loop {
        let (_, audit) = http::get(&bench.address, &format!("/v1/audit?dn={dn}"));
        let lines = audit["audit"].as_array().expect("a list").iter();
        let refused = lines.filter(|line| line["outcome"] == "refused");
        let told: Vec<_> =
            refused.map(|line| json!([line["privateMsgID"], line["otherDN"], line["errorCode"]])).collect();
        if json!(told) == *expected {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{told:?} instead of {expected}");
    }
}

#[test]
fn what_is_refused_has_its_number() {
    let mut bench = Bench::with(&Setup { sim: &["--not-hot-desking", "4011"], ..Setup::default() });
    let mut client = bench.registered(["4010", "4011", "4012", "6000"]);
    refused(&mut client, login("4010", "4001"), 53);
    refused(&mut client, login("4010", "6001"), 53);
    refused(&mut client, login("4010", "7999"), 1142);
    refused(&mut client, login("4011", "7100"), 1141);
    refused(&mut client, login("4013", "7100"), 41);
    refused(&mut client, login("4999", "7100"), 59);
    refused(&mut client, logout("4010"), 1161);
    bench.act("admin out-of-service 4012");
    next_called(&mut client, "EventDNOutOfService", "4012");
    refused(&mut client, login("4012", "7100"), 58);
    bench.act("admin join 6000 4010");
    refused(&mut client, login("4010", "7100"), 1161);
    bench.act("admin part 6000");
    bench.act("4010 login 7100");
    next_called(&mut client, "EventAgentLogin", "4010");
    let join = json!({
        "messageName": "RequestPrivateService", "privateMsgID": 1, "thisDN": "6000", "extensions": {"HOST_DN": "4010"},
    });
    refused(&mut client, join, 42);
    refused(&mut client, login("4011", "7100"), 1161);
    bench.act("4001 dial 7100");
    next_called(&mut client, "EventRinging", "4010");
    refused(&mut client, logout("4010"), 1161);
    let at_host = json!([[1, "4001", 53], [1, "6001", 53], [1, "7100", 1161], [2, "7100", 1161]]);
    expect_refusals(&bench, "4010", &at_host);
    expect_refusals(&bench, "4999", &json!([[1, "7100", 59]]));
}

#[test]
fn after_a_link_loss_the_agent_is_where_the_switch_says_and_the_call_goes_on() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4010", "4011"]);
    bench.act("4010 login 7100");
    next_called(&mut client, "EventAgentNotReady", "4010");
    bench.act("4011 login 7101");
    next_called(&mut client, "EventAgentNotReady", "4011");
    bench.act("4001 dial 7100");
    let ringing = next_called(&mut client, "EventRinging", "4010");
    bench.act("switch status disabled");
    client.skip_to_link("EventLinkDisconnected");
    bench.act("4011 logout");
    bench.act("4010 answer");
    bench.act("switch status normal");
    client.skip_to_link("EventLinkConnected");
    let established = next_called(&mut client, "EventEstablished", "4010");
    assert_eq!(established["connID"], ringing["connID"], "{established}");
    let gone = next_called(&mut client, "EventAgentLogout", "4011");
    assert_eq!(gone["agentID"], "7101", "{gone}");
    let mut late = bench.client();
    assert_eq!(late.register("4010")["agent"]["agentID"], "7100");
    assert_eq!(late.register("4011").get("agent"), None);
}

#[test]
fn a_line_of_the_list_shows_the_agent_and_the_state_in_the_call() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001", "4002"]);
    client.ask(login("4001", "7101"));
    bench.talk(&mut client, "4001", "4002");
    let list = http::get(&bench.address, "/v1/dns").1;
    let line = list["dns"].as_array().expect("a list").iter().find(|line| line["thisDN"] == "4001");
    let line = line.expect("4001 is one of them");
    assert_eq!(line["agentID"], "7101", "{line}");
    assert_eq!(line["agentState"], "NotReady", "{line}");
    assert_eq!(line["partyState"], "Connected", "{line}");
}

#[test]
fn agents_leave_with_the_session_that_logged_them_in_unless_it_comes_back() {
    let serve = [
        ("CORDBOARD__TSERVER__AGENT_LOGOUT_ON_UNREG", "true"),
        ("CORDBOARD__TSERVER__CLIENT_RESUME_TOUT", "5 s"),
    ];
    let bench = Bench::with(&Setup { serve: &serve, ..Setup::default() });
    let mut watcher = bench.registered(["4010", "4011"]);
    let (mut stays, mut leaves) = (bench.registered(["4010"]), bench.registered(["4011"]));
    assert_eq!(stays.ask(login("4010", "7100"))["messageName"], "EventAgentLogin");
    assert_eq!(leaves.ask(login("4011", "7101"))["messageName"], "EventAgentLogin");
    let session = stays.ask(json!({"messageName": "RequestQueryServer"}))["sessionID"].clone();
    drop(stays);
    let mut back = bench.client();
    let hello = back.ask(json!({"messageName": "RequestRegisterClient", "sessionID": session}));
    assert_eq!(hello["sessionID"], session, "in time");
    // Its connection is the later to be lost, so that the other one's time is over as well when it is missed.
    drop(leaves);
    let out = next_called(&mut watcher, "EventAgentLogout", "4011");
    assert_eq!(
        (&out["agentID"], &out["extensions"]["LogoutCause"]),
        (&json!("7101"), &json!("unregister")),
        "{out}"
    );
    let host = back.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "4010"}));
    assert_eq!(host["agentID"], "7100", "{host}");
    back.ask(json!({"messageName": "RequestUnregisterAddress", "thisDN": "4010"}));
    let out = next_called(&mut watcher, "EventAgentLogout", "4010");
    assert_eq!(
        (&out["agentID"], &out["extensions"]["LogoutCause"]),
        (&json!("7100"), &json!("unregister")),
        "{out}"
    );
    next_called(&mut watcher, "EventForwardCancel", "4010");
    let parted = bench.client().ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "4010"}));
    assert_eq!(parted["extensions"]["HotDeskGuest"], Value::Null, "{parted}");
}
