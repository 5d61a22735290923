//! Metrics of a running server tell what was done with it.

use std::time::Instant;

use serde_json::json;

use crate::bench::{Bench, Setup};
use crate::http;
use crate::process::PATIENCE;

/// The value of a series in a scrape.
#[track_caller]
fn value(text: &str, series: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("no {series} in\n{text}")).parse().expect("a number")
}

#[track_caller]
fn comes_to(bench: &Bench, series: &str, expected: f64) {
    let start = Instant::now();
    while value(&http::get_text(&bench.address, "/metrics"), series) != expected {
        assert!(start.elapsed() < PATIENCE, "{series} comes to {expected}");
    }
}

#[test]
fn a_call_a_recording_a_refusal_and_a_lost_link_are_counted() {
    let watch = [("CORDBOARD__METRICS__WATCH_DNS", "4002")];
    let mut bench = Bench::with(&Setup { serve: &watch, ..Setup::default() });
    comes_to(&bench, "cordboard_resync_seconds_count{switch=\"pbx-1\"}", 1.0);
    let mut client = bench.registered(["4001", "4002"]);
    let call = bench.talk(&mut client, "4001", "4002");
    for _ in 0..2 {
        client.ask(json!({"messageName": "RequestPrivateService", "privateMsgID": 3013, "thisDN": "4001", "connID": call}));
    }
    let text = http::get_text(&bench.address, "/metrics");
    for (series, expected) in [
        ("cordboard_private_services_total{number=\"3013\",outcome=\"done\"}", 1.0),
        ("cordboard_private_services_total{number=\"3013\",outcome=\"refused\"}", 1.0),
        ("cordboard_link_up{switch=\"pbx-1\",link=\"link-1\"}", 1.0),
        ("cordboard_dns_out_of_sync{switch=\"pbx-1\"}", 0.0),
        ("cordboard_dn_events_total{switch=\"pbx-1\",dn=\"4002\",event=\"EventEstablished\"}", 1.0),
        ("cordboard_dn_answer_seconds_count{switch=\"pbx-1\",dn=\"4002\"}", 1.0),
    ] {
        assert_eq!(value(&text, series), expected, "{series}");
    }
    // Dialing, Ringing, Established at both and the recording were handed to the client; what the bench's registration
    // told it came from the switch too.
    let lags = value(&text, "cordboard_event_lag_seconds_count");
    let lag = value(&text, "cordboard_event_lag_seconds_sum") / lags;
    assert!(lags >= 5.0 && lag > 0.0 && lag < PATIENCE.as_secs_f64(), "{lags} of {lag} s");
    bench.sim.signal("KILL");
    comes_to(&bench, "cordboard_link_up{switch=\"pbx-1\",link=\"link-1\"}", 0.0);
    comes_to(&bench, "cordboard_health{grade=\"degraded\"}", 1.0);
    comes_to(&bench, "cordboard_dns_out_of_sync{switch=\"pbx-1\"}", 24.0);
}
