//! Bearer tokens: who is served, with what, and what the audit log says of those who are not.

use actix_web::http::Method;
use gateway::{Access, Token, TokenHash};
use middleware::metrics::labels::Label;
use serde_json::json;
use tokio_tungstenite::tungstenite::client::ClientRequestBuilder;

use crate::bench::{Bench, Client};
use crate::http::{Answer, ask};

/// A server of three tokens: `all` may everything, `desk` may read and record 4001, `deaf` may not read.
async fn bench() -> Bench {
    let token = |name: &str, scopes: &[&str], dns: &[&str]| Token {
        name: name.into(),
        hash: TokenHash::of(name),
        scopes: scopes.iter().map(|scope| scope.parse().expect("a scope")).collect(),
        dns: dns.iter().map(|dn| dn.parse().expect("a range")).collect(),
    };
    Bench::with(|config| {
        config.access = Access::new([
            token("all", &["read", "control", "private"], &[]),
            token("desk", &["read", "private:3013"], &["4001"]),
            token("deaf", &["control"], &[]),
        ]);
    })
    .await
}

async fn get(bench: &Bench, token: Option<&str>, path: &str) -> Answer {
    let header = token.map(|token| format!("Bearer {token}"));
    let headers: Vec<_> = header.iter().map(|header| ("authorization", header.as_str())).collect();
    ask(bench, Method::GET, path, &headers, Vec::new()).await
}

async fn post(bench: &Bench, token: &str, path: &str, body: serde_json::Value) -> Answer {
    let header = format!("Bearer {token}");
    ask(bench, Method::POST, path, &[("authorization", &header)], body.to_string().into_bytes()).await
}

async fn stream(bench: &Bench, change: impl FnOnce(ClientRequestBuilder) -> ClientRequestBuilder) -> Client {
    bench.client_asking(|request| change(request.with_sub_protocol("cordboard.v1"))).await
}

fn with(token: &str) -> impl FnOnce(ClientRequestBuilder) -> ClientRequestBuilder {
    let header = format!("Bearer {token}");
    move |request| request.with_header("authorization", header)
}

#[actix_rt::test]
async fn without_a_known_token_nothing_is_shown_but_health_and_the_page() {
    let bench = bench().await;
    for path in [
        "/v1/dns",
        "/v1/dns/4001",
        "/v1/switches",
        "/v1/sessions",
        "/v1/calls",
        "/v1/calls/0052000000000001",
        "/v1/access",
        "/v1/audit",
        "/v1/dns/4001/events",
        "/metrics",
        "/metrics/dn?match=*",
    ] {
        for token in [None, Some("guessed")] {
            let answer = get(&bench, token, path).await;
            assert_eq!(answer.problem().0, 401, "{path}");
            assert_eq!(answer.header("www-authenticate"), "Bearer");
        }
    }
    for path in ["/livez", "/readyz", "/"] {
        assert_eq!(get(&bench, None, path).await.status, 200, "{path}");
    }
}

#[actix_rt::test]
async fn a_token_of_one_dn_sees_no_other() {
    let bench = bench().await;
    let page = get(&bench, Some("desk"), "/v1/dns").await;
    let numbers: Vec<_> =
        page.ok()["dns"].as_array().expect("a list").iter().map(|dn| dn["thisDN"].clone()).collect();
    assert_eq!(numbers, [json!("4001")]);
    get(&bench, Some("desk"), "/v1/dns/4001").await.ok();
    for path in
        ["/v1/dns/4002", "/v1/dns/4002/events", "/v1/dns/4002/history", "/v1/audit?dn=4002", "/v1/audit"]
    {
        assert_eq!(get(&bench, Some("desk"), path).await.problem().0, 403, "{path}");
    }
}

#[actix_rt::test]
async fn whoever_has_a_token_is_told_what_it_is_for() {
    let bench = bench().await;
    let access = |token: &'static str| {
        let bench = &bench;
        async move { get(bench, Some(token), "/v1/access").await.ok().clone() }
    };
    assert_eq!(access("all").await, json!({"name": "all", "scopes": ["read", "control", "private"]}));
    let desk = json!({"name": "desk", "scopes": ["read", "private:3013"], "dns": ["4001"]});
    assert_eq!(access("desk").await, desk);
    assert_eq!(
        access("deaf").await,
        json!({"name": "deaf", "scopes": ["control"]}),
        "it need not be for reading"
    );
    let open = Bench::start().await;
    let everybody = get(&open, None, "/v1/access").await;
    assert_eq!(everybody.ok(), &json!({"scopes": ["read", "control", "private"]}));
}

#[actix_rt::test]
async fn requests_beyond_the_scopes_are_refused_with_403_and_those_within_reach_the_switch() {
    let bench = bench().await;
    let call = json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"});
    assert_eq!(post(&bench, "desk", "/v1/requests", call.clone()).await.problem().0, 403);
    assert_eq!(post(&bench, "all", "/v1/requests", call).await.problem(), (503, 54), "the switch is away");
    let record = |dn, number| format!("/v1/dns/{dn}/private-services/{number}");
    let body = json!({"connID": "0052000000000001"});
    for (token, path, status) in [
        ("desk", record("4001", 3013), 503),
        ("desk", record("4001", 3014), 403),
        ("desk", record("4002", 3013), 403),
        ("deaf", record("4001", 3013), 403),
        ("all", record("4002", 3014), 503),
    ] {
        assert_eq!(post(&bench, token, &path, body.clone()).await.problem().0, status, "{token} {path}");
    }
}

#[actix_rt::test]
async fn whose_token_is_not_for_a_request_is_told_so_and_not_what_the_request_lacks() {
    let bench = bench().await;
    let incomplete = json!({"messageName": "RequestMakeCall", "thisDN": "4001"});
    let query = json!({"messageName": "RequestQueryAddress", "thisDN": "4001"});
    let record = json!({"messageName": "RequestPrivateService", "thisDN": "4001", "privateMsgID": 3014});
    for (token, body, answer) in [
        ("desk", &incomplete, (403, 51)),
        ("all", &incomplete, (400, 53)),
        ("deaf", &query, (403, 51)),
        ("desk", &query, (400, 53)),
        ("desk", &record, (403, 51)),
        ("all", &record, (400, 53)),
        ("desk", &json!({"messageName": "RequestMakeCall"}), (403, 51)),
        ("desk", &json!({"messageName": "RequestPrivateService", "thisDN": "4001"}), (400, 53)),
    ] {
        assert_eq!(
            post(&bench, token, "/v1/requests", body.clone()).await.problem(),
            answer,
            "{token} {body}"
        );
    }
    for (path, body) in [("4001/private-services/3014", json!({})), ("4002/private-services/3013", json!([]))]
    {
        let path = format!("/v1/dns/{path}");
        assert_eq!(post(&bench, "desk", &path, body.clone()).await.problem(), (403, 51), "{path}");
        assert_eq!(post(&bench, "all", &path, body).await.problem(), (400, 53), "{path}");
    }
    let mut client = stream(&bench, with("desk")).await;
    client.greeting().await;
    let incomplete = json!({"messageName": "RequestMakeCall", "referenceID": 3, "thisDN": "4001"});
    let refused = client.ask(incomplete.to_string()).await;
    assert_eq!((refused.reference_id, refused.error_code.map(|code| code.0)), (Some(3), Some(51)));
    assert_eq!(bench.middleware.metrics().denials.iter().map(|(_, counter)| counter.get()).sum::<u64>(), 7);
}

#[actix_rt::test]
async fn a_stream_without_a_known_token_is_closed_with_4001_and_one_that_may_not_read_with_4003() {
    let bench = bench().await;
    assert_eq!(stream(&bench, |request| request).await.close_code().await, 4001);
    assert_eq!(stream(&bench, with("guessed")).await.close_code().await, 4001);
    assert_eq!(stream(&bench, with("deaf")).await.close_code().await, 4003);
}

#[actix_rt::test]
async fn a_page_of_a_browser_says_its_token_among_the_subprotocols() {
    let bench = bench().await;
    let by_protocol = |request: ClientRequestBuilder| request.with_sub_protocol("cordboard.bearer.desk");
    let mut client = stream(&bench, by_protocol).await;
    client.greeting().await;
}

#[actix_rt::test]
async fn on_the_stream_what_the_token_is_not_for_is_refused_and_the_stream_goes_on() {
    let bench = bench().await;
    let mut client = stream(&bench, with("desk")).await;
    client.greeting().await;
    let register = |dn: &str, reference: u32| {
        json!({"messageName": "RequestRegisterAddress", "referenceID": reference, "thisDN": dn}).to_string()
    };
    let refused = client.ask(register("4002", 1)).await;
    assert_eq!((refused.reference_id, refused.error_code.map(|code| code.0)), (Some(1), Some(51)));
    assert!(refused.error_message.is_some_and(|sentence| sentence.contains("4002")));
    let registered = client.ask(register("4001", 2)).await;
    assert_eq!(registered.reference_id, Some(2));
    assert_eq!(registered.error_code, None);
}

#[actix_rt::test]
async fn a_session_is_taken_over_with_its_own_token_only() {
    let bench = bench().await;
    let mut owner = stream(&bench, with("all")).await;
    let session = owner.greeting().await.session_id.expect("a session");
    let take_over = json!({
        "messageName": "RequestRegisterClient", "referenceID": 1, "applicationName": "a", "sessionID": session,
    })
    .to_string();
    let mut stranger = stream(&bench, with("desk")).await;
    stranger.greeting().await;
    assert_ne!(stranger.ask(take_over.clone()).await.session_id.as_ref(), Some(&session));
    let mut same = stream(&bench, with("all")).await;
    same.greeting().await;
    assert_eq!(same.ask(take_over).await.session_id, Some(session));
}

#[actix_rt::test]
async fn a_token_that_is_taken_away_is_refused_from_then_on() {
    let bench = bench().await;
    get(&bench, Some("desk"), "/v1/dns").await.ok();
    let token = |name: &str| Token {
        name: name.into(),
        hash: TokenHash::of(name),
        scopes: vec!["read".parse().expect("a scope")],
        dns: Vec::new(),
    };
    bench.gateway.set_access(Access::new([token("new")]));
    assert_eq!(get(&bench, Some("desk"), "/v1/dns").await.problem().0, 401);
    get(&bench, Some("new"), "/v1/dns").await.ok();
}

/// More than the audit log has of one second.
const MANY: usize = 15;

#[actix_rt::test]
async fn every_refusal_is_counted_by_what_was_answered() {
    let bench = bench().await;
    for _ in 0..MANY {
        get(&bench, Some("guessed"), "/v1/dns").await.problem();
    }
    get(&bench, Some("desk"), "/v1/dns/4002").await.problem();
    stream(&bench, with("guessed")).await.close_code().await;
    stream(&bench, with("deaf")).await.close_code().await;
    let mut client = stream(&bench, with("desk")).await;
    client.greeting().await;
    let register = json!({"messageName": "RequestRegisterAddress", "referenceID": 1, "thisDN": "4002"});
    assert_eq!(client.ask(register.to_string()).await.error_code.map(|code| code.0), Some(51));
    let counted = bench.middleware.metrics().denials.iter();
    let counted: Vec<_> = counted.map(|(status, counter)| (status.name(), counter.get())).collect();
    let expected = [("401", MANY as u64), ("403", 2), ("4001", 1), ("4003", 1), ("other", 0)];
    assert_eq!(counted, expected);
}

#[actix_rt::test]
async fn refusals_stand_in_the_audit_log_with_whose_token_it_was() {
    let bench = bench().await;
    get(&bench, None, "/v1/dns").await.problem();
    get(&bench, Some("desk"), "/v1/dns/4002").await.problem();
    let body = json!({"connID": "0052000000000001"});
    post(&bench, "deaf", "/v1/dns/4001/private-services/3013", body).await.problem();
    let journal = bench.middleware.journal();
    let all = journal.latest();
    journal.committed().wait_for(|kept| *kept >= all).await.expect("the journal is open");
    let audit = get(&bench, Some("all"), "/v1/audit").await;
    let lines: Vec<_> = audit.ok()["audit"].as_array().expect("a list").clone();
    let told: Vec<_> = lines
        .iter()
        .map(|line| {
            (&line["client"], &line["thisDN"], &line["privateMsgID"], &line["status"], &line["outcome"])
        })
        .collect();
    let (none, denied) = (json!(null), json!("denied"));
    assert_eq!(
        told,
        [
            (&none, &none, &none, &json!(401), &denied),
            (&json!("desk"), &json!("4002"), &none, &json!(403), &denied),
            (&json!("deaf"), &json!("4001"), &json!(3013), &json!(403), &denied),
        ]
    );
}
