//! Hot desking: services and events 1 and 2.

use serde_json::{Value, json};

use crate::bench::{Bench, Setup};
use crate::expected::answering;
use crate::http;

fn join(guest: &str, host: &str) -> Value {
    json!({
        "messageName": "RequestPrivateService", "privateMsgID": 1, "thisDN": guest, "extensions": {"HOST_DN": host},
    })
}

fn part(guest: &str) -> Value {
    json!({"messageName": "RequestPrivateService", "privateMsgID": 2, "thisDN": guest})
}

fn event(number: i32, guest: &str, host: &str) -> Value {
    json!({"messageName": "EventPrivateInfo", "privateMsgID": number, "thisDN": guest, "otherDN": host})
}

#[test]
fn guest_and_host_are_joined_and_parted_on_request() {
    let bench = Bench::start();
    let mut asker = bench.registered(["6001"]);
    let mut other = bench.registered(["6001"]);
    let reference = asker.send(join("6001", "4002"));
    asker.expect(answering(event(1, "6001", "4002"), reference));
    other.expect(event(1, "6001", "4002"));
    let reference = asker.send(part("6001"));
    asker.expect(answering(event(2, "6001", "4002"), reference));
    other.expect(event(2, "6001", "4002"));
    asker.expect_nothing();
    other.expect_nothing();
}

#[test]
fn an_administrator_joins_moves_and_parts_without_a_reference() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["6001"]);
    bench.act("admin join 6001 4002");
    client.expect(event(1, "6001", "4002"));
    bench.act("admin join 6001 4003");
    client.expect(event(2, "6001", "4002"));
    client.expect(event(1, "6001", "4003"));
    bench.act("admin part 6001");
    client.expect(event(2, "6001", "4003"));
}

#[test]
fn a_guest_who_loses_the_host_to_another_is_told_first() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["6001", "6002"]);
    bench.act("admin join 6001 4002");
    client.expect(event(1, "6001", "4002"));
    bench.act("admin join 6002 4002");
    client.expect(event(2, "6001", "4002"));
    client.expect(event(1, "6002", "4002"));
}

#[test]
fn snapshots_tell_guest_and_host_of_one_another() {
    let bench = Bench::start();
    let mut client = bench.registered(["6001"]);
    client.ask(join("6001", "4002"));
    let mut late = bench.client();
    let guest = late.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "6001"}));
    assert_eq!(guest["extensions"]["HotDeskHost"], "4002", "{guest}");
    assert_eq!(guest["snapshot"]["hotDesk"]["role"], "guest", "{guest}");
    assert_eq!(guest["snapshot"]["hotDesk"]["peerDN"], "4002", "{guest}");
    let host = late.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "4002"}));
    assert_eq!(host["extensions"]["HotDeskGuest"], "6001", "{host}");
    assert_eq!(host["snapshot"]["hotDesk"]["role"], "host", "{host}");
    assert_eq!(host["snapshot"]["hotDesk"]["peerDN"], "6001", "{host}");
    client.ask(part("6001"));
    let free = late.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "6001"}));
    assert_eq!(free["extensions"].get("HotDeskHost"), None, "{free}");
    assert_eq!(free["snapshot"].get("hotDesk"), None, "{free}");
}

#[test]
fn a_call_for_the_guest_rings_at_the_guest_s_number() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["6001", "4002"]);
    client.ask(join("6001", "4002"));
    bench.act("4001 dial 6001");
    let ringing = client.next_of("6001");
    assert_eq!(
        (&ringing["messageName"], &ringing["otherDN"]),
        (&json!("EventRinging"), &json!("4001")),
        "{ringing}"
    );
    bench.act("4002 answer");
    let established = client.next_of("6001");
    assert_eq!(established["messageName"], "EventEstablished", "{established}");
    assert_eq!(established["connID"], ringing["connID"], "{established}");
}

#[test]
fn a_guest_at_a_host_that_the_server_does_not_know_is_shown_and_nothing_stands_still() {
    let fewer = [("CORDBOARD__SWITCH__0__DN__0__RANGE", "4000-4018")];
    let setup = Setup { told: &["admin join 6000 4019"], serve: &fewer, ..Setup::default() };
    let mut bench = Bench::with(&setup);
    let mut client = bench.registered(["6000", "4001"]);
    let (status, guest) = http::get(&bench.address, "/v1/dns/6000");
    assert_eq!((status, &guest["hotDesk"]["peerDN"]), (200, &json!("4019")), "{guest}");
    bench.act("admin join 6000 4002");
    client.expect(event(2, "6000", "4019"));
    client.expect(event(1, "6000", "4002"));
}

#[test]
fn whoever_listens_to_a_host_hears_which_guest_it_has() {
    let bench = Bench::start();
    let mut client = bench.registered(["4002", "6001"]);
    let (status, answer) = bench.post(&join("6001", "4002"));
    assert_eq!(status, 200, "{answer}");
    let info = client.skip_to("EventAddressInfo", "4002");
    assert_eq!(info["extensions"]["HotDeskGuest"], "6001", "{info}");
    let (status, answer) = bench.post(&part("6001"));
    assert_eq!(status, 200, "{answer}");
    let info = client.skip_to("EventAddressInfo", "4002");
    assert_eq!(info["extensions"].get("HotDeskGuest"), None, "{info}");
}
