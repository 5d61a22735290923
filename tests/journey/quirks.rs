//! A switch that misbehaves, each time in one way: whatever it does, the link and the DNs come to rest in sync, and calls are
//! told right.

use std::time::Instant;

use serde_json::{Value, json};

use crate::bench::{Bench, Setup};
use crate::client::Client;
use crate::expected::{Call, answering, released_by};
use crate::http;
use crate::process::PATIENCE;

/// Requests fail after a second, and a lost link is dialled again after one.
const SHORT_PATIENCE: [(&str, &str); 2] =
    [("CORDBOARD__LINK_CONTROL__RQ_EXPIRE_TMOUT", "1 s"), ("CORDBOARD__LINK_CONTROL__RESTART_PERIOD", "1 s")];

/// A server whose switch has misbehaved so from the beginning.
fn misbehaving(told: &str) -> Bench {
    Bench::with(&Setup { told: &[told], serve: &SHORT_PATIENCE, ..Setup::default() })
}

/// The only link, as the server sees it.
fn link(bench: &Bench) -> Value {
    let (status, switches) = http::get(&bench.address, "/v1/switches");
    assert_eq!(status, 200, "{switches}");
    switches["switches"][0]["links"][0].clone()
}

/// Waits until something is as it should be.
#[track_caller]
fn comes_to_be(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "{what}");
        std::thread::yield_now();
    }
}

/// Waits until the server is sure of every DN, none of which has a call.
#[track_caller]
fn comes_to_rest(bench: &Bench, dns: &[&str]) {
    for dn in dns {
        let path = format!("/v1/dns/{dn}");
        comes_to_be(&format!("{dn} comes to rest"), || {
            let shown = http::get(&bench.address, &path).1;
            shown["inSync"] == true && shown["calls"] == json!([])
        });
    }
    assert_eq!(link(bench)["state"], "up");
}

/// A call on request from one DN to another: every event at both, in order, with every attribute.
#[track_caller]
fn assert_a_call_is_told_right(client: &mut Client, caller: &str, called: &str) {
    let dialing = client.send(json!({"messageName": "RequestMakeCall", "thisDN": caller, "otherDN": called}));
    let id = client.peek()["connID"].clone();
    let call = Call::internal(&id, caller, called);
    client.expect(answering(call.at_caller("EventDialing"), dialing));
    client.expect(call.at_called("EventRinging"));
    let answer = client.send(json!({"messageName": "RequestAnswerCall", "thisDN": called, "connID": id}));
    client.expect_both(
        answering(call.at_called("EventEstablished"), answer),
        call.at_caller("EventEstablished"),
    );
    let release = client.send(json!({"messageName": "RequestReleaseCall", "thisDN": caller, "connID": id}));
    client.expect_both(
        answering(released_by(call.at_caller("EventReleased"), 1), release),
        released_by(call.at_called("EventReleased"), 2),
    );
    client.expect_nothing();
}

#[test]
fn records_in_pieces_or_many_in_one_are_the_same_records() {
    for told in ["switch splits-records 1", "switch splits-records 7", "switch merges-records"] {
        let bench = misbehaving(told);
        let mut client = bench.registered(["4001", "4002"]);
        assert_a_call_is_told_right(&mut client, "4001", "4002");
        comes_to_rest(&bench, &["4001", "4002"]);
        assert_eq!(link(&bench)["decodeErrors"], 0, "{told}");
    }
}

#[test]
fn events_in_front_of_their_response_are_told_as_behind_it() {
    let bench = misbehaving("switch tells-events-first");
    let mut client = bench.registered(["4001", "4002"]);
    assert_a_call_is_told_right(&mut client, "4001", "4002");
    comes_to_rest(&bench, &["4001", "4002"]);
}

#[test]
fn members_that_nobody_knows_are_counted_and_change_nothing() {
    let bench = misbehaving("switch adds-members");
    let mut client = bench.registered(["4001", "4002"]);
    assert_a_call_is_told_right(&mut client, "4001", "4002");
    comes_to_rest(&bench, &["4001", "4002"]);
    comes_to_be("they are counted", || link(&bench)["beyondStandard"]["unknownMembers"] != 0);
    assert_eq!(link(&bench)["decodeErrors"], 0);
}

#[test]
fn responses_under_wrong_ids_are_passed_over_and_the_events_tell_what_was_done() {
    let mut bench = Bench::with(&Setup { serve: &SHORT_PATIENCE, ..Setup::default() });
    let mut client = bench.registered(["4001", "4002"]);
    bench.act("switch answers-wrong-ids");
    assert_a_call_is_told_right(&mut client, "4001", "4002");
    bench.act("switch behaves");
    comes_to_rest(&bench, &["4001", "4002"]);
    assert_a_call_is_told_right(&mut client, "4002", "4001");
}

#[test]
fn a_switch_that_died_silently_is_left_and_found_again_when_it_lives() {
    let keep_alive =
        [("CORDBOARD__LINK_CONTROL__KPL_INTERVAL", "1 s"), ("CORDBOARD__LINK_CONTROL__KPL_TOLERANCE", "1")];
    let serve = [&SHORT_PATIENCE[..], &keep_alive].concat();
    let mut bench = Bench::with(&Setup { serve: &serve, ..Setup::default() });
    let mut client = bench.registered(["4001", "4002"]);
    bench.talk(&mut client, "4001", "4002");
    bench.act("switch falls-silent");
    // What nobody is told of.
    bench.act("4001 hangup");
    client.skip_to_link("EventLinkDisconnected");
    bench.act("switch behaves");
    client.skip_to_link("EventLinkConnected");
    comes_to_rest(&bench, &["4001", "4002"]);
    let mut client = bench.registered(["4001", "4002"]);
    assert_a_call_is_told_right(&mut client, "4001", "4002");
}

#[test]
fn a_refused_association_is_asked_for_again_until_it_is_granted() {
    for (kind, word) in [("for-now", "for the moment"), ("for-good", "licence")] {
        let mut bench = misbehaving(&format!("switch refuses-associations {kind}"));
        comes_to_be("the refusal is told", || {
            link(&bench)["lastError"].as_str().is_some_and(|error| error.contains(word))
        });
        bench.act("switch behaves");
        let mut client = bench.registered(["4001", "4002"]);
        assert_a_call_is_told_right(&mut client, "4001", "4002");
        comes_to_rest(&bench, &["4001", "4002"]);
    }
}

#[test]
fn a_switch_that_chooses_phase_two_is_left_with_the_reason_and_dialled_again() {
    let mut bench = misbehaving("switch chooses-version 1");
    comes_to_be("the reason is told", || {
        link(&bench)["lastError"].as_str().is_some_and(|error| error.contains("versionTwo"))
    });
    bench.act("switch behaves");
    let mut client = bench.registered(["4001", "4002"]);
    assert_a_call_is_told_right(&mut client, "4001", "4002");
}

/// Passes over events up to the one that says that the DN was read again.
#[track_caller]
fn read_again(client: &mut Client, dn: &str) {
    while client.skip_to("EventAddressInfo", dn)["snapshot"]["inSync"] != true {}
}

#[test]
fn a_cross_reference_that_another_dn_had_is_of_the_dn_that_has_it() {
    let mut bench = misbehaving("switch reuses-cross-refs");
    let mut client = bench.registered(["4001", "4002", "4003"]);
    bench.act("switch stops-monitors 4001");
    read_again(&mut client, "4001");
    // After the second loss 4001 pauses, and 4002 comes by its cross reference meanwhile.
    bench.act("switch stops-monitors 4001");
    client.skip_to("EventDNOutOfService", "4001");
    bench.act("switch stops-monitors 4002");
    read_again(&mut client, "4002");
    read_again(&mut client, "4001");
    for (caller, called) in [("4001", "4003"), ("4002", "4003"), ("4002", "4001")] {
        assert_a_call_is_told_right(&mut client, caller, called);
    }
    comes_to_rest(&bench, &["4001", "4002", "4003"]);
}

#[test]
fn call_ids_that_come_back_at_once_are_new_calls() {
    let bench = misbehaving("switch reuses-call-ids");
    let mut client = bench.registered(["4001", "4002", "4003", "4004"]);
    for (caller, called) in
        [("4001", "4002"), ("4001", "4002"), ("4002", "4001"), ("4003", "4004"), ("4004", "4001")]
    {
        assert_a_call_is_told_right(&mut client, caller, called);
    }
    comes_to_rest(&bench, &["4001", "4002", "4003", "4004"]);
}

#[test]
fn a_late_response_to_a_call_whose_id_has_come_back_is_not_taken_for_the_new_call_s() {
    let mut bench = misbehaving("switch reuses-call-ids");
    let mut client = bench.registered(["4001", "4002", "4003", "4004"]);
    bench.act("switch answers-late 500");
    let dialing = client.send(json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"}));
    let first = client.peek()["connID"].clone();
    let gone = Call::internal(&first, "4001", "4002");
    client.expect(answering(gone.at_caller("EventDialing"), dialing));
    client.expect(gone.at_called("EventRinging"));
    bench.act("4001 hangup");
    // The same call id, before the switch has answered to the call that had it.
    bench.act("4003 dial 4004");
    client.expect_both(
        released_by(gone.at_caller("EventReleased"), 1),
        released_by(gone.at_called("EventAbandoned"), 2),
    );
    let second = client.peek()["connID"].clone();
    assert_ne!(first, second);
    let call = Call::internal(&second, "4003", "4004");
    client.expect(call.at_caller("EventDialing"));
    client.expect(call.at_called("EventRinging"));
    // This answer comes behind the late one.
    client.ask(json!({"messageName": "RequestAnswerCall", "thisDN": "4004", "connID": second}));
    bench.act("4004 hangup");
    comes_to_rest(&bench, &["4001", "4002", "4003", "4004"]);
}

#[test]
fn a_call_id_that_came_back_while_nobody_was_told_is_another_call() {
    let mut bench = misbehaving("switch reuses-call-ids");
    let mut client = bench.registered(["4001", "4002", "4003"]);
    let gone = bench.talk(&mut client, "4001", "4002");
    bench.act("switch falls-silent");
    bench.act("4001 hangup");
    bench.act("4003 dial 4001");
    bench.act("switch behaves");
    bench.act("switch status messages-lost");
    let ended = client.skip_to("EventReleased", "4001");
    assert_eq!(ended["connID"], gone, "{ended}");
    let ringing = client.skip_to("EventRinging", "4001");
    assert_eq!(ringing["otherDN"], "4003", "{ringing}");
    assert_ne!(ringing["connID"], gone, "{ringing}");
    bench.act("4003 hangup");
    comes_to_rest(&bench, &["4001", "4002", "4003"]);
}

#[test]
fn an_overloaded_switch_refuses_and_everything_is_there_once_it_is_not() {
    let mut bench = misbehaving("switch is-overloaded");
    let mut client = bench.client();
    let told = client.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "4001"}));
    assert_eq!(told["snapshot"]["inSync"], false, "{told}");
    assert_eq!(link(&bench)["state"], "up");
    bench.act("switch behaves");
    comes_to_rest(&bench, &["4001", "4002"]);
    let mut client = bench.registered(["4001", "4002"]);
    assert_a_call_is_told_right(&mut client, "4001", "4002");
}

/// How many requests the switch may have at a time, as of the last second.
fn window(bench: &Bench) -> Option<u64> {
    let text = http::get_text(&bench.address, "/metrics");
    let line = text.lines().find(|line| line.starts_with("cordboard_link_window_requests{"))?;
    line.rsplit(' ').next()?.parse().ok()
}

#[test]
fn a_switch_that_says_it_is_overloaded_is_asked_more_slowly_until_it_is_relieved() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001", "4002"]);
    comes_to_be("the window is open", || window(&bench) == Some(8));
    bench.act("switch status overload-imminent");
    comes_to_be("the window is half as wide", || window(&bench) == Some(4));
    bench.act("switch status overload-reached");
    comes_to_be("one request at a time", || window(&bench) == Some(1));
    assert_a_call_is_told_right(&mut client, "4001", "4002");
    bench.act("switch is-overloaded");
    let refused = client.ask(json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"}));
    assert_eq!(refused["messageName"], "EventError", "{refused}");
    bench.act("switch behaves");
    bench.act("switch status overload-relieved");
    comes_to_be("the window is open again", || window(&bench) == Some(8));
    assert_a_call_is_told_right(&mut client, "4002", "4001");
    comes_to_rest(&bench, &["4001", "4002"]);
}

#[test]
fn late_answers_within_patience_are_answers() {
    let bench = misbehaving("switch answers-late 400");
    let mut client = bench.registered(["4001", "4002"]);
    assert_a_call_is_told_right(&mut client, "4001", "4002");
    comes_to_rest(&bench, &["4001", "4002"]);
}

#[test]
fn answers_beyond_patience_fail_their_requests_and_nothing_else() {
    let mut bench = Bench::with(&Setup { serve: &SHORT_PATIENCE, ..Setup::default() });
    let mut client = bench.registered(["4001", "4002"]);
    bench.act("switch answers-late 1500");
    // What the switch does is told by its events; only what they do not tell is missed.
    assert_a_call_is_told_right(&mut client, "4001", "4002");
    let error = client.ask(json!({"messageName": "RequestAgentReady", "thisDN": "4001"}));
    assert_eq!((&error["messageName"], &error["errorCode"]), (&json!("EventError"), &json!(57)), "{error}");
    // Whether the switch has done it nobody knows: the telephone is read again.
    bench.act("switch behaves");
    comes_to_rest(&bench, &["4001", "4002"]);
    let mut client = bench.registered(["4001", "4002"]);
    assert_a_call_is_told_right(&mut client, "4002", "4001");
}

#[test]
fn a_monitor_that_is_lost_in_a_call_costs_nothing_of_it() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001", "4002"]);
    let call = bench.talk(&mut client, "4001", "4002");
    bench.act("switch stops-monitors 4001");
    read_again(&mut client, "4001");
    let shown = http::get(&bench.address, "/v1/dns/4001").1;
    assert_eq!(shown["calls"][0]["connID"], call, "{shown}");
    bench.act("4002 hangup");
    let ended = client.skip_to("EventReleased", "4001");
    assert_eq!(ended["connID"], call, "{ended}");
    comes_to_rest(&bench, &["4001", "4002"]);
}
