//! Every private service that somebody asks for stands in the audit log, however early it is refused.

use serde_json::{Value, json};

use crate::bench::Bench;
use crate::http::{get, post};

/// Client, DN, call, number and code of each line; all are refusals.
async fn refusals(bench: &Bench) -> Vec<Value> {
    let journal = bench.middleware.journal();
    let all = journal.latest();
    journal.committed().wait_for(|kept| *kept >= all).await.expect("the journal is open");
    let audit = get(bench, "/v1/audit").await;
    let lines = audit.ok()["audit"].as_array().expect("a list").clone();
    let told = |line: &Value| {
        assert_eq!(line["outcome"], "refused", "{line}");
        assert!(line["answer"].as_str().is_some_and(|answer| answer.contains(' ')), "{line}");
        json!([line["client"], line["thisDN"], line["connID"], line["privateMsgID"], line["errorCode"]])
    };
    lines.iter().map(told).collect()
}

#[actix_rt::test]
async fn a_service_that_is_refused_while_it_is_read_leaves_a_line_over_http() {
    let bench = Bench::start().await;
    for body in [
        json!({"messageName": "RequestPrivateService", "thisDN": "4001", "privateMsgID": 9}),
        json!({"messageName": "RequestPrivateService", "thisDN": "4001", "privateMsgID": "x"}),
        json!({"messageName": "RequestPrivateService", "privateMsgID": 3013, "connID": "0052000000000001"}),
        json!({"messageName": "RequestPrivateService", "thisDN": "4001", "privateMsgID": 3013, "connID": 7}),
        // No private service.
        json!({"messageName": "RequestMakeCall", "thisDN": "4001"}),
    ] {
        post(&bench, "/v1/requests", body.to_string()).await.problem();
    }
    for (path, body) in [
        ("/v1/dns/4001/private-services/3014", "no object"),
        ("/v1/dns/4001/private-services/start", "{}"),
        ("/v1/dns/4999/private-services/2", "{}"),
    ] {
        post(&bench, path, body).await.problem();
    }
    assert_eq!(
        refusals(&bench).await,
        [
            json!(["http", "4001", null, 9, 51]),
            json!(["http", "4001", null, null, 53]),
            json!(["http", null, "0052000000000001", 3013, 53]),
            json!(["http", "4001", null, 3013, 53]),
            json!(["http", "4001", null, 3014, 53]),
            json!(["http", "4001", null, null, 53]),
            json!(["http", "4999", null, 2, 59]),
        ]
    );
}

#[actix_rt::test]
async fn a_service_that_is_refused_while_it_is_read_leaves_a_line_over_the_stream_with_the_client() {
    let bench = Bench::start().await;
    let mut client = bench.client().await;
    client.greeting().await;
    let hello = json!({"messageName": "RequestRegisterClient", "referenceID": 1, "applicationName": "desk"});
    client.ask(hello.to_string()).await;
    for service in [
        json!({"messageName": "RequestPrivateService", "referenceID": 2, "thisDN": "4001", "privateMsgID": 3013}),
        json!({"messageName": "RequestPrivateService", "thisDN": "4001", "privateMsgID": 2}),
        json!({"messageName": "RequestPrivateService", "referenceID": 3, "thisDN": "4001", "privateMsgID": 2}),
    ] {
        client.ask(service.to_string()).await;
    }
    assert_eq!(
        refusals(&bench).await,
        [
            json!(["desk", "4001", null, 3013, 53]),
            json!(["desk", "4001", null, 2, 53]),
            json!(["desk", "4001", null, 2, 41]),
        ]
    );
}
