//! Metrics as text, and what is counted of one DN.

use serde_json::json;

use crate::bench::{Bench, soon};
use crate::http::{get, post};

/// The text of an answer with status 200.
async fn text(bench: &Bench, path: &str) -> String {
    let mut response = soon(awc::Client::new().get(bench.url(path)).send()).await.expect("an answer");
    assert_eq!(response.status(), 200, "{path}");
    let media_type = response.headers().get("content-type").expect("a type").clone();
    assert_eq!(media_type, "text/plain; version=0.0.4; charset=utf-8");
    let body = soon(response.body().limit(usize::MAX)).await.expect("a body");
    String::from_utf8(body.to_vec()).expect("is text")
}

fn has(text: &str, line: &str) -> bool {
    text.lines().any(|found| found == line)
}

#[actix_rt::test]
async fn a_scrape_tells_what_was_done() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    let recording = json!({"connID": "00000000000000a1"}).to_string();
    post(&bench, "/v1/dns/4001/private-services/3013", recording.as_str()).await;
    let open = text(&bench, "/metrics").await;
    for line in [
        "cordboard_link_up{switch=\"pbx-1\",link=\"link-1\"} 0",
        "cordboard_private_services_total{number=\"3013\",outcome=\"refused\"} 1",
        "cordboard_requests_total{outcome=\"refused\"} 1",
        "cordboard_dns{switch=\"pbx-1\",state=\"Idle\"} 5",
        "cordboard_dns_out_of_sync{switch=\"pbx-1\"} 5",
        "cordboard_sessions{state=\"connected\"} 1",
        "cordboard_health{grade=\"degraded\"} 1",
        "cordboard_health{grade=\"ok\"} 0",
        "cordboard_event_lag_seconds_count 0",
    ] {
        assert!(has(&open, line), "{line} in\n{open}");
    }
    assert!(open.contains("cordboard_start_time_seconds{version=\"1.2.3\"} "), "{open}");
    assert!(!open.contains("dn=\""), "no DN is a label by default");

    client.socket.close(None).await.expect("the stream is open");
    let closed = "cordboard_session_closes_total{code=\"1000\"} 1";
    soon(async { while !has(&text(&bench, "/metrics").await, closed) {} }).await;
}

#[actix_rt::test]
async fn every_metric_has_its_help_its_type_and_no_series_twice() {
    let bench = Bench::with(|config| config.watched_dns = "4001".parse().expect("a choice")).await;
    let text = text(&bench, "/metrics").await;
    let mut seen = std::collections::HashSet::new();
    for line in text.lines() {
        let series = line.rsplit_once(' ').map_or(line, |(series, _)| series);
        assert!(seen.insert(series.to_owned()), "twice: {series}");
        let name = series.trim_start_matches("# TYPE ").trim_start_matches("# HELP ");
        assert!(name.starts_with("cordboard_"), "{line}");
    }
}

#[actix_rt::test]
async fn dns_of_the_watch_list_and_of_a_choice_are_shown_by_themselves() {
    let bench = Bench::with(|config| config.watched_dns = "4001".parse().expect("a choice")).await;
    let in_sync = |dn| format!("cordboard_dn_in_sync{{switch=\"pbx-1\",dn=\"{dn}\"}} 0");
    let watched = text(&bench, "/metrics").await;
    assert!(has(&watched, &in_sync("4001")) && !has(&watched, &in_sync("4002")), "{watched}");
    bench.gateway.set_watched_dns("4002".parse().expect("a choice"));
    assert!(has(&text(&bench, "/metrics").await, &in_sync("4002")));
    let chosen = text(&bench, "/metrics/dn?match=400*,6001").await;
    for dn in ["4001", "4002", "4003", "6001"] {
        assert!(has(&chosen, &in_sync(dn)), "{dn} in\n{chosen}");
    }
    assert!(!has(&chosen, &in_sync("+4930")) && has(&chosen, "cordboard_dn_left_out 0"), "{chosen}");
    assert!(!chosen.contains("cordboard_link_up"), "only DNs");
    for path in ["/metrics/dn", "/metrics/dn?match=", "/metrics/dn?match=5-4"] {
        assert_eq!(get(&bench, path).await.problem(), (400, 53), "{path}");
    }
}

#[actix_rt::test]
async fn one_scrape_shows_500_dns_and_counts_the_rest() {
    let bench = Bench::with_dns((1000..1503).map(|number| number.to_string())).await;
    let chosen = text(&bench, "/metrics/dn?match=1*").await;
    assert_eq!(chosen.lines().filter(|line| line.starts_with("cordboard_dn_in_sync{")).count(), 500);
    assert!(has(&chosen, "cordboard_dn_left_out 3"));
}

#[actix_rt::test]
async fn a_number_tells_what_was_counted_of_it() {
    let bench = Bench::start().await;
    let query =
        json!({"messageName": "RequestQueryAddress", "thisDN": "4001", "infoType": "AddressInfoDNStatus"});
    post(&bench, "/v1/requests", query.to_string()).await;
    post(&bench, "/v1/dns/4001/private-services/2", "").await;
    let answer = get(&bench, "/v1/dns/4001/stats").await;
    let stats = answer.ok();
    assert_eq!(stats["thisDN"], "4001");
    assert_eq!(stats["requests"], json!({"done": 1, "refused": 1, "dropped": 0}));
    assert_eq!(stats["privateServices"], json!([{"privateMsgID": 2, "refused": 1}]));
    assert_eq!(stats["requestTimes"]["count"], 2);
    assert_eq!((&stats["answerTimes"]["count"], &stats["events"]), (&json!(0), &json!({})));
    assert_eq!(stats["recentEvents"].as_array().map(Vec::len), Some(60));
    assert_eq!(get(&bench, "/v1/dns/9999/stats").await.problem(), (404, 59));
}
