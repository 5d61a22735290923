//! HTTP: requests, views and what goes wrong.

use actix_web::http::Method;
use serde_json::{Value, json};

use crate::bench::{Bench, NUMBERS, soon};

/// Status, media type and body of an answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    media_type: String,
    headers: awc::http::header::HeaderMap,
    body: Value,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("is text"))
    }

    pub(crate) fn body(&self) -> &Value {
        &self.body
    }

    /// The status and the code of a problem, whose status member has to agree.
    pub(crate) fn problem(&self) -> (u16, u64) {
        assert_eq!(self.media_type, "application/problem+json", "{}", self.body);
        assert_eq!(self.body["status"], self.status);
        assert!(self.body["detail"].as_str().is_some_and(|detail| detail.contains(' ')), "{}", self.body);
        (self.status, self.body["errorCode"].as_u64().expect("a code"))
    }

    pub(crate) fn ok(&self) -> &Value {
        assert_eq!((self.status, self.media_type.as_str()), (200, "application/json"), "{}", self.body);
        assert_eq!(self.header("cache-control"), "no-store");
        &self.body
    }
}

pub(crate) async fn ask(
    bench: &Bench,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: Vec<u8>,
) -> Answer {
    let request = awc::Client::new().request(awc_method(&method), bench.url(path));
    let request = headers.iter().fold(request, |request, &header| request.insert_header(header));
    let mut response = soon(request.send_body(body)).await.expect("an answer");
    let headers = response.headers().clone();
    let media_type =
        headers.get("content-type").map_or("", |value| value.to_str().expect("is text")).to_owned();
    let body = soon(response.body()).await.expect("a body");
    let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
    Answer { status: response.status().as_u16(), media_type, headers, body }
}

fn awc_method(method: &Method) -> awc::http::Method {
    awc::http::Method::from_bytes(method.as_str().as_bytes()).expect("a method")
}

pub(crate) async fn get(bench: &Bench, path: &str) -> Answer {
    ask(bench, Method::GET, path, &[], Vec::new()).await
}

pub(crate) async fn post(bench: &Bench, path: &str, body: impl Into<Vec<u8>>) -> Answer {
    ask(bench, Method::POST, path, &[], body.into()).await
}

async fn request(bench: &Bench, message: Value) -> Answer {
    post(bench, "/v1/requests", message.to_string()).await
}

#[actix_rt::test]
async fn a_request_that_needs_the_switch_is_refused_while_it_is_away() {
    let bench = Bench::start().await;
    let answer = request(
        &bench,
        json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002", "referenceID": 5}),
    )
    .await;
    assert_eq!(answer.problem(), (503, 54));
    assert_eq!(answer.header("retry-after"), "1");
    assert_eq!(answer.body["errorName"], "TERR_NO_SWITCH");
    assert_eq!((&answer.body["thisDN"], &answer.body["referenceID"]), (&json!("4001"), &json!(5)));
    assert_eq!(answer.body["instance"], "/v1/requests");
}

#[actix_rt::test]
async fn a_query_is_answered_from_memory_by_its_event() {
    let bench = Bench::start().await;
    let query =
        json!({"messageName": "RequestQueryAddress", "thisDN": "4001", "infoType": "AddressInfoDNStatus"});
    let answer = request(&bench, query).await;
    let event = answer.ok();
    assert_eq!(event["messageName"], "EventAddressInfo");
    assert_eq!(event["infoStatus"], "Idle");
    assert_eq!(event["snapshot"]["inSync"], false);
    assert_eq!(event["server"], "cordboard-test");
    assert_eq!((event.get("referenceID"), event.get("eventSequenceNumber")), (None, None));
}

#[actix_rt::test]
async fn the_server_tells_about_itself_over_http_too() {
    let bench = Bench::start().await;
    let answer = request(&bench, json!({"messageName": "RequestQueryServer", "referenceID": 9})).await;
    let event = answer.ok();
    assert_eq!((&event["messageName"], &event["referenceID"]), (&json!("EventServerInfo"), &json!(9)));
    assert_eq!((&event["serverVersion"], event.get("sessionID")), (&json!("1.2.3"), None));
}

#[actix_rt::test]
async fn without_calls_the_page_of_calls_is_empty_and_none_is_found() {
    let bench = Bench::start().await;
    assert_eq!(get(&bench, "/v1/calls").await.ok(), &json!({"calls": []}));
    for path in ["/v1/calls/0052000000000001", "/v1/calls/4711", "/v1/calls/no-call"] {
        assert_eq!(get(&bench, path).await.problem(), (404, 56), "{path}");
    }
    for path in ["/v1/calls?limit=0", "/v1/calls?limit=1001", "/v1/calls?cursor=x", "/v1/calls?cursor=AAA"] {
        assert_eq!(get(&bench, path).await.problem(), (400, 53), "{path}");
    }
}

#[actix_rt::test]
async fn each_mistake_has_its_code_and_status() {
    let bench = Bench::start().await;
    let mistakes = [
        (
            json!({"messageName": "RequestQueryAddress", "thisDN": "9999", "infoType": "AddressInfoDNStatus"}),
            (404, 59),
        ),
        (json!({"messageName": "RequestQueryAddress", "thisDN": "4001"}), (400, 53)),
        (json!({"messageName": "RequestNothing"}), (501, 51)),
        (json!({"messageName": "RequestReserveAgent", "thisDN": "4001"}), (501, 51)),
        (json!({"messageName": "RequestRegisterAddress", "thisDN": "4001"}), (501, 51)),
        (json!({"messageName": "RequestRegisterClient"}), (501, 51)),
        (json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": ""}), (400, 71)),
        (json!({"thisDN": "4001"}), (400, 53)),
        (json!([1, 2]), (400, 53)),
    ];
    for (message, expected) in mistakes {
        assert_eq!(request(&bench, message.clone()).await.problem(), expected, "{message}");
    }
}

#[actix_rt::test]
async fn a_body_that_is_no_json_no_text_or_too_long_is_refused() {
    let bench = Bench::with(|config| config.max_message_bytes = 1000).await;
    for body in [&b""[..], b"hello", b"{\"messageName\":", b"\xff\xfe"] {
        assert_eq!(post(&bench, "/v1/requests", body).await.problem(), (400, 53), "{body:?}");
    }
    assert_eq!(post(&bench, "/v1/requests", vec![b' '; 1001]).await.problem(), (413, 53));
}

#[actix_rt::test]
async fn a_private_service_is_asked_for_by_its_path() {
    let bench = Bench::start().await;
    let recording = json!({"connID": "00000000000000a1"}).to_string();
    let answers = [
        ("/v1/dns/4001/private-services/3013", recording.as_str(), (503, 54)),
        ("/v1/dns/%2B4930/private-services/3014", recording.as_str(), (503, 54)),
        ("/v1/dns/4001/private-services/3013", "", (400, 53)),
        ("/v1/dns/4001/private-services/2", "", (503, 54)),
        ("/v1/dns/4001/private-services/1", r#"{"extensions":{"HOST_DN":"4002"}}"#, (503, 54)),
        ("/v1/dns/4001/private-services/1", "{}", (400, 53)),
        ("/v1/dns/4001/private-services/4711", "", (501, 51)),
        ("/v1/dns/4001/private-services/start", "", (400, 53)),
        ("/v1/dns/9999/private-services/2", "", (404, 59)),
    ];
    for (path, body, expected) in answers {
        assert_eq!(post(&bench, path, body).await.problem(), expected, "{path} {body}");
    }
}

#[actix_rt::test]
async fn numbers_come_in_pages_that_lead_to_the_next() {
    let bench = Bench::start().await;
    let mut seen = Vec::new();
    let mut path = "/v1/dns?limit=2".to_owned();
    loop {
        let page = get(&bench, &path).await;
        let page = page.ok();
        let numbers = page["dns"].as_array().expect("lines").iter().map(|line| line["thisDN"].clone());
        seen.extend(numbers);
        let Some(cursor) = page["nextCursor"].as_str() else { break };
        path = format!("/v1/dns?limit=2&cursor={}", cursor.replace('+', "%2B"));
    }
    assert_eq!(seen, NUMBERS);
}

#[actix_rt::test]
async fn numbers_are_chosen_by_prefix_and_by_state() {
    let bench = Bench::start().await;
    let chosen = get(&bench, "/v1/dns?prefix=400&state=Idle&limit=2&cursor=").await;
    let page = chosen.ok();
    assert_eq!(page["dns"].as_array().map(Vec::len), Some(2));
    assert_eq!(page["nextCursor"], "4002");
    let expected = json!({
        "thisDN": "4001", "addressType": "DN", "switch": "pbx-1", "state": "Idle", "inSync": false,
        "inService": true, "calls": 0, "recording": "stopped",
    });
    assert_eq!(page["dns"][0], expected);
    assert_eq!(get(&bench, "/v1/dns?state=Ringing").await.ok(), &json!({"dns": []}));
}

#[actix_rt::test]
async fn a_parameter_that_the_path_does_not_have_is_refused_with_those_that_it_has() {
    let bench = Bench::start().await;
    let paths = [
        ("/v1/audit?dns=4001", "dns", "dn, since, until, limit, cursor"),
        ("/v1/dns/4001/history?since=2026-11-24T06:00:00Z", "since", "limit"),
        ("/v1/dns?perfix=40", "perfix", "prefix, state, limit, cursor"),
        ("/v1/dns/4001/events?offset=1", "offset", "after, epoch"),
        ("/v1/calls?dn=4001", "dn", "limit, cursor"),
        ("/metrics/dn?match=4001&dn=4002", "dn", "match"),
    ];
    for (path, name, known) in paths {
        let answer = get(&bench, path).await;
        assert_eq!(answer.problem(), (400, 53), "{path}");
        let detail = answer.body["detail"].as_str().expect("a sentence");
        assert_eq!(detail, format!("There is no parameter {name} here; right would be {known}."));
    }
    let resumed = [("accept", "text/event-stream"), ("last-event-id", "1:1")];
    let answer = ask(&bench, Method::GET, "/v1/dns/4001/events?offset=1", &resumed, Vec::new()).await;
    assert_eq!(answer.problem(), (400, 53), "of a stream that is taken up again too");
}

#[actix_rt::test]
async fn a_parameter_that_is_wrong_is_named() {
    let bench = Bench::start().await;
    let queries = [
        ("/v1/dns?limit=0", "limit"),
        ("/v1/dns?limit=1001", "limit"),
        ("/v1/dns?limit=many", "limit"),
        ("/v1/dns?state=Sleeping", "state"),
        ("/v1/dns?prefix=1&prefix=2", "prefix"),
        ("/v1/dns/4001/events?after=-1", "after"),
    ];
    for (path, parameter) in queries {
        let answer = get(&bench, path).await;
        assert_eq!(answer.problem(), (400, 53), "{path}");
        let detail = answer.body["detail"].as_str().expect("a sentence");
        assert!(detail.starts_with(&format!("The parameter {parameter} ")), "{detail}");
    }
}

#[actix_rt::test]
async fn a_number_is_told_with_its_snapshot() {
    let bench = Bench::start().await;
    let answer = get(&bench, "/v1/dns/%2B4930").await;
    let detail = answer.ok();
    assert_eq!((&detail["thisDN"], &detail["dnOffset"]), (&json!("+4930"), &json!(0)));
    assert_eq!((&detail["inSync"], &detail["calls"]), (&json!(false), &json!([])));
    assert_eq!(detail["epoch"], **bench.middleware.epoch());
    for path in ["/v1/dns/9999", "/v1/dns/9999/events"] {
        assert_eq!(get(&bench, path).await.problem(), (404, 59), "{path}");
    }
}

#[actix_rt::test]
async fn the_log_of_a_number_says_whether_it_reaches_back() {
    let bench = Bench::start().await;
    let expected = |resumed: bool| json!({"thisDN": "4001", "epoch": **bench.middleware.epoch(), "dnOffset": 0, "resumed": resumed, "events": []});
    for path in ["/v1/dns/4001/events", "/v1/dns/4001/events?after=0"] {
        assert_eq!(get(&bench, path).await.ok(), &expected(true), "{path}");
    }
    for path in ["/v1/dns/4001/events?after=7", "/v1/dns/4001/events?after=0&epoch=another"] {
        assert_eq!(get(&bench, path).await.ok(), &expected(false), "{path}");
    }
}

/// Reads an event stream until it has this text.
async fn read_until(bench: &Bench, path: &str, header: (&str, &str), end: &str) -> String {
    use futures_util::StreamExt;
    let request = awc::Client::new().get(bench.url(path));
    let request = request.insert_header(("accept", "text/event-stream")).insert_header(header);
    let mut response = soon(request.send()).await.expect("an answer");
    assert_eq!(response.headers().get("content-type").expect("a type"), "text/event-stream");
    let mut text = String::new();
    while !text.contains(end) {
        let piece = soon(response.next()).await.expect("goes on").expect("is readable");
        text.push_str(std::str::from_utf8(&piece).expect("is text"));
    }
    text
}

#[actix_rt::test]
async fn an_event_stream_begins_with_the_snapshot_and_goes_on() {
    let bench = Bench::with(|config| config.heartbeat = std::time::Duration::from_millis(20)).await;
    let text = read_until(&bench, "/v1/dns/4001/events", ("x-none", ""), "\n\n:\n\n").await;
    let epoch = bench.middleware.epoch();
    let begin = format!("retry: 1000\n\nevent: snapshot\nid: {epoch}:0\ndata: {{\"thisDN\":\"4001\",");
    assert!(text.starts_with(&begin), "{text}");
}

#[actix_rt::test]
async fn an_event_stream_that_comes_back_needs_no_snapshot() {
    let bench = Bench::with(|config| config.heartbeat = std::time::Duration::from_millis(20)).await;
    let last = format!("{}:0", bench.middleware.epoch());
    let text = read_until(&bench, "/v1/dns/4001/events", ("last-event-id", &last), ":\n\n").await;
    assert_eq!(text, "retry: 1000\n\n:\n\n");
}

#[actix_rt::test]
async fn a_switch_that_is_away_is_told_and_degrades_only() {
    let bench = Bench::start().await;
    let answer = get(&bench, "/v1/switches").await;
    let switch = &answer.ok()["switches"][0];
    assert_eq!((&switch["switch"], &switch["state"]), (&json!("pbx-1"), &json!("disconnected")));
    assert_eq!(
        (&switch["links"][0]["link"], &switch["links"][0]["active"]),
        (&json!("link-1"), &json!(false))
    );
    let ready = get(&bench, "/readyz").await;
    assert_eq!(ready.ok()["status"], "degraded");
    assert!(ready.body["reasons"][0].as_str().is_some_and(|reason| reason.contains("pbx-1")));
    assert_eq!(get(&bench, "/livez").await.ok(), &json!({"status": "alive"}));
}

#[actix_rt::test]
async fn sessions_are_listed_with_what_the_client_calls_itself() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    let session = client.greeting().await.session_id.expect("a session");
    client.ask(r#"{"messageName":"RequestRegisterClient","referenceID":1,"applicationName":"desk"}"#).await;
    client.ask(r#"{"messageName":"RequestRegisterAddress","referenceID":2,"thisDN":"4001"}"#).await;
    let answer = get(&bench, "/v1/sessions").await;
    let line = &answer.ok()["sessions"][0];
    assert_eq!((&line["sessionID"], &line["applicationName"]), (&json!(session), &json!("desk")));
    assert_eq!((&line["connected"], &line["registered"]), (&json!(true), &json!(1)));
}

#[actix_rt::test]
async fn a_path_that_is_nobody_s_and_a_method_that_is_not_for_it_are_told_apart() {
    let bench = Bench::start().await;
    for path in ["/v1", "/v1/dns/", "/v2/dns", "/favicon.ico"] {
        assert_eq!(get(&bench, path).await.problem(), (404, 51), "{path}");
    }
    let methods = [
        (Method::GET, "/v1/requests", "POST"),
        (Method::DELETE, "/v1/dns/4001", "GET, HEAD"),
        (Method::POST, "/", "GET, HEAD"),
        (Method::POST, "/v1/stream", "GET, HEAD"),
        (Method::OPTIONS, "/v1/dns/4001/private-services/2", "POST"),
    ];
    for (method, path, allowed) in methods {
        let answer = ask(&bench, method, path, &[], Vec::new()).await;
        assert_eq!(answer.problem(), (405, 51), "{path}");
        assert_eq!(answer.header("allow"), allowed, "{path}");
    }
}

#[actix_rt::test]
async fn the_stream_s_path_asks_others_to_upgrade() {
    let bench = Bench::start().await;
    // The client at hand does not read the body of an answer that offers an upgrade.
    let answer = get(&bench, "/v1/stream").await;
    assert_eq!((answer.status, answer.media_type.as_str()), (426, "application/problem+json"));
    assert_eq!(answer.header("upgrade"), "websocket");
}

#[actix_rt::test]
async fn head_is_answered_like_get_without_a_body() {
    let bench = Bench::start().await;
    let answer = ask(&bench, Method::HEAD, "/readyz", &[], Vec::new()).await;
    assert_eq!((answer.status, answer.body), (200, Value::Null));
}

#[actix_rt::test]
async fn the_page_of_another_site_may_neither_ask_nor_look() {
    let bench = Bench::start().await;
    let body = json!({"messageName": "RequestQueryServer"}).to_string();
    let foreign = [("origin", "http://evil.example")];
    for path in ["/v1/requests", "/v1/dns/4001/private-services/2"] {
        let answer = ask(&bench, Method::POST, path, &foreign, body.clone().into()).await;
        assert_eq!(answer.problem(), (403, 51), "{path}");
    }
    // A page whose name has been given the address of this machine.
    let rebound = [("host", "evil.example")];
    for path in ["/v1/dns", "/v1/audit", "/v1/stream", "/metrics", "/readyz", "/", "/nothing"] {
        for header in [&foreign, &rebound] {
            let answer = ask(&bench, Method::GET, path, header, String::new().into()).await;
            assert_eq!(answer.problem(), (403, 51), "{path} {header:?}");
        }
    }
    let own = format!("http://{}", bench.address());
    let answer = ask(&bench, Method::POST, "/v1/requests", &[("origin", &own)], body.into()).await;
    assert_eq!(answer.status, 200);
}
