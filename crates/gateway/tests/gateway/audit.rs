//! Every private service that somebody asks for stands in the audit log, however early it is refused.

use serde_json::{Value, json};

use crate::bench::Bench;
use crate::http::{get, post};

/// Waits until all that was asked stands on the disk.
async fn kept(bench: &Bench) {
    let journal = bench.middleware.journal();
    let all = journal.latest();
    journal.committed().wait_for(|kept| *kept >= all).await.expect("the journal is open");
}

/// Client, DN, call, number and code of each line; all are refusals. Whoever asks over HTTP is called by its address, too.
async fn refusals(bench: &Bench) -> Vec<Value> {
    kept(bench).await;
    let audit = get(bench, "/v1/audit").await;
    let lines = audit.ok()["audit"].as_array().expect("a list").clone();
    let told = |line: &Value| {
        assert_eq!(line["outcome"], "refused", "{line}");
        assert!(line["answer"].as_str().is_some_and(|answer| answer.contains(' ')), "{line}");
        let client = line["client"].as_str().expect("a client");
        let client = if client.starts_with("http 127.0.0.1:") { "http" } else { client };
        json!([client, line["thisDN"], line["connID"], line["privateMsgID"], line["errorCode"]])
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

#[actix_rt::test]
async fn a_refused_service_is_told_with_its_host_or_its_code_and_a_code_that_is_none_with_any_request() {
    let bench = Bench::start().await;
    let code = |code: &str| json!({"extensions": {"AccountCode": code}});
    for (path, body) in [
        ("/v1/dns/4001/private-services/1", json!({"extensions": {"HOST_DN": "4999"}})),
        ("/v1/dns/4001/private-services/501", code("4711")),
        ("/v1/dns/4001/private-services/501", code(&"7".repeat(65))),
    ] {
        post(&bench, path, body.to_string()).await.problem();
    }
    let mut call = code("");
    call["messageName"] = json!("RequestMakeCall");
    call["thisDN"] = json!("4001");
    call["otherDN"] = json!("4002");
    post(&bench, "/v1/requests", call.to_string()).await.problem();
    kept(&bench).await;
    let audit = get(&bench, "/v1/audit?dn=4001").await;
    let lines = audit.ok()["audit"].as_array().expect("a list").iter();
    let told: Vec<_> = lines
        .map(|line| json!([line["privateMsgID"], line["otherDN"], line["accountCode"], line["errorCode"]]))
        .collect();
    assert_eq!(
        told,
        [
            json!([1, "4999", null, 59]),
            json!([501, null, "4711", 54]),
            json!([501, null, null, 53]),
            json!([501, null, null, 53]),
        ]
    );
}

#[actix_rt::test]
async fn pages_lead_back_to_the_first_line_and_a_cursor_of_another_server_to_a_problem() {
    let bench = Bench::start().await;
    for number in 1..=5 {
        post(&bench, &format!("/v1/dns/400{number}/private-services/2"), "{}").await.problem();
    }
    kept(&bench).await;
    let numbers = |page: &Value| -> Vec<Value> {
        page["audit"].as_array().expect("a list").iter().map(|line| line["thisDN"].clone()).collect()
    };
    let latest = get(&bench, "/v1/audit?limit=2").await;
    assert_eq!(numbers(latest.ok()), ["4004", "4005"]);
    let mut cursor = latest.ok()["nextCursor"].as_str().expect("there are more").to_owned();
    let mut read = Vec::new();
    loop {
        let page = get(&bench, &format!("/v1/audit?limit=2&cursor={cursor}")).await;
        read.push(numbers(page.ok()));
        let Some(next) = page.ok()["nextCursor"].as_str() else { break };
        next.clone_into(&mut cursor);
    }
    assert_eq!(read, [vec!["4002", "4003"], vec!["4001"]]);
    let all = get(&bench, "/v1/audit").await;
    assert_eq!((numbers(all.ok()).len(), all.ok().get("nextCursor")), (5, None));
    let until = all.ok()["audit"][2]["time"].as_str().expect("a time").to_owned();
    let before = get(&bench, &format!("/v1/audit?until={until}")).await;
    assert_eq!(numbers(before.ok()), ["4001", "4002"]);
    for query in ["cursor=yesterday", "cursor=-1", "until=yesterday"] {
        assert_eq!(get(&bench, &format!("/v1/audit?{query}")).await.problem(), (400, 53), "{query}");
    }
}
