//! What a log may not say: numbers of people outside, user data, account codes. They are for the trace alone.

use serde_json::json;

use crate::bench::{Bench, Setup};

const OUTSIDE: &str = "01760406909";
const SECRET: &str = "the-customer-s-secret";
const CODE: &str = "47114712";

/// A server at that level of its log, after a call from outside with user data and an account code.
fn log_at(level: &str) -> String {
    let mut bench = Bench::with(&Setup { serve: &[("RUST_LOG", level)], ..Setup::default() });
    let mut client = bench.registered(["4001"]);
    bench.act(&format!("outside {OUTSIDE} calls 4001"));
    let call = client.skip_to("EventRinging", "4001")["connID"].clone();
    bench.act("4001 answer");
    client.skip_to("EventEstablished", "4001");
    let attach = json!({"messageName": "RequestAttachUserData", "thisDN": "4001", "connID": call,
                        "userData": {"note": SECRET}});
    client.ask(attach);
    client.ask(json!({"messageName": "RequestPrivateService", "thisDN": "4001", "connID": call,
                      "privateMsgID": 501, "extensions": {"AccountCode": CODE}}));
    client.ask(json!({"messageName": "RequestMakeCall", "thisDN": "4002", "otherDN": OUTSIDE}));
    client.ask(json!({"messageName": "RequestReleaseCall", "thisDN": "4001", "connID": call}));
    bench.server.signal("TERM");
    bench.server.end();
    bench.server.complaints()
}

/// A number as a log might show octets of it.
fn as_octets(text: &str) -> String {
    text.bytes().map(|octet| octet.to_string()).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_log_above_trace_names_nobody_outside_and_shows_no_data_of_calls() {
    let log = log_at("debug");
    assert!(log.contains("EventRinging"), "the log is there: {log}");
    for private in [OUTSIDE, SECRET, CODE, as_octets(OUTSIDE).as_str(), as_octets(CODE).as_str()] {
        assert!(!log.contains(private), "{private} stands in the log");
    }
}

#[test]
fn a_log_names_dn_call_and_invocation_as_fields() {
    let log = log_at("debug");
    for field in ["dn=4001", "conn_id=", "invoke_id="] {
        assert!(log.contains(field), "{field} is missing: {log}");
    }
}
