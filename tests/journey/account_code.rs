//! Account codes: service and event 501.

use serde_json::{Value, json};

use crate::bench::{Bench, Setup};
use crate::client::{Client, with};
use crate::expected::{Call, answering};

fn talking(bench: &mut Bench) -> (Client, Call<'static>) {
    let mut client = bench.registered(["4001", "4002"]);
    let id = bench.talk(&mut client, "4001", "4002");
    (client, Call::internal(&id, "4001", "4002"))
}

fn service(call: &Value, extensions: Value) -> Value {
    json!({
        "messageName": "RequestPrivateService", "privateMsgID": 501, "thisDN": "4001", "connID": call,
        "extensions": extensions,
    })
}

fn told(call: &Call<'_>, code: &str) -> Value {
    with(call.private(501, "4001"), json!({"extensions": {"AccountCode": code, "PrivateID": 0}}))
}

#[test]
fn a_code_from_a_client_is_answered_by_its_event() {
    let mut bench = Bench::start();
    let (mut asker, call) = talking(&mut bench);
    let mut other = bench.registered(["4001"]);
    for code in [json!("4711"), json!(4712)] {
        let text = code.as_str().map_or_else(|| code.to_string(), str::to_owned);
        let reference = asker.send(service(&call.id, json!({"AccountCode": code, "PrivateID": 7})));
        asker.expect(answering(told(&call, &text), reference));
        other.expect(told(&call, &text));
    }
}

#[test]
fn a_code_dialled_at_the_telephone_is_told_without_a_reference() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    bench.act("4001 code 815");
    client.expect(told(&call, "815"));
}

#[test]
fn without_a_conn_id_the_code_belongs_to_the_last_active_call() {
    let mut bench = Bench::start();
    let (mut client, call) = talking(&mut bench);
    let mut request = service(&call.id, json!({"AccountCode": "4711"}));
    request.as_object_mut().expect("a request is an object").remove("connID");
    let reference = client.send(request);
    client.expect(answering(told(&call, "4711"), reference));
}

#[test]
fn the_key_is_the_one_that_is_configured() {
    let name = [("CORDBOARD__TSERVER__ACCODE_NAME", "Project")];
    let mut bench = Bench::with(&Setup { serve: &name, ..Setup::default() });
    let (mut client, call) = talking(&mut bench);
    let answer = client.ask(service(&call.id, json!({"Project": "4711"})));
    assert_eq!(answer["extensions"], json!({"Project": "4711", "PrivateID": 0}), "{answer}");
    let error = client.ask(service(&call.id, json!({"AccountCode": "4711"})));
    assert_eq!(error["errorCode"], 53, "{error}");
}

#[test]
fn in_user_data_the_code_reaches_every_party_behind_event_501() {
    let option = [("CORDBOARD__TSERVER__ACCODE_DATA", "udata")];
    let mut bench = Bench::with(&Setup { serve: &option, ..Setup::default() });
    let (mut client, call) = talking(&mut bench);
    bench.act("4001 code 815");
    let data = json!({"AccountCode": "815"});
    let event = client.next();
    assert_eq!(
        (&event["privateMsgID"], &event["extensions"]["AccountCode"]),
        (&json!(501), &json!("815")),
        "{event}"
    );
    let mut changed: Vec<Value> = (0..2).map(|_| client.next()).collect();
    changed.sort_by_key(|event| event["thisDN"].to_string());
    for (event, dn) in changed.iter().zip(["4001", "4002"]) {
        assert_eq!(event["messageName"], "EventAttachedDataChanged", "{event}");
        assert_eq!((&event["thisDN"], &event["userData"]), (&json!(dn), &data), "{event}");
        assert_eq!(event["connID"], call.id, "{event}");
    }
}

#[test]
fn in_extensions_the_code_stands_in_every_later_event_of_the_call() {
    let option = [("CORDBOARD__TSERVER__ACCODE_DATA", "ext")];
    let mut bench = Bench::with(&Setup { serve: &option, ..Setup::default() });
    let (mut client, _) = talking(&mut bench);
    bench.act("4001 code 815");
    assert_eq!(client.next()["privateMsgID"], 501);
    for _ in 0..2 {
        let event = client.next();
        assert_eq!(event["messageName"], "EventCallInfoChanged", "{event}");
        assert_eq!(event["extensions"]["AccountCode"], "815", "{event}");
    }
    bench.act("4001 hold");
    let held = client.next();
    assert_eq!(
        (&held["messageName"], &held["extensions"]["AccountCode"]),
        (&json!("EventHeld"), &json!("815"))
    );
}

#[test]
fn a_code_in_user_data_is_attached_when_the_switch_has_accepted_it() {
    let options =
        [("CORDBOARD__TSERVER__ACCODE_DATA", "udata"), ("CORDBOARD__TSERVER__ACCODE_INDEX", "true")];
    let mut bench = Bench::with(&Setup { serve: &options, ..Setup::default() });
    let (mut client, call) = talking(&mut bench);
    let update = |data: Value| json!({"messageName": "RequestUpdateUserData", "thisDN": "4001", "connID": call.id, "userData": data});
    let reference = client.send(update(json!({"AccountCode": 4711, "case": "7"})));
    let told = client.next();
    assert_eq!((&told["privateMsgID"], &told["thisDN"]), (&json!(501), &json!("4001")), "{told}");
    let mut changed: Vec<Value> = (0..2).map(|_| client.next()).collect();
    changed.sort_by_key(|event| event["thisDN"].to_string());
    let data = json!({"case": "7", "AccountCode": "4711", "AccountCode_1": "4711"});
    for event in &changed {
        assert_eq!((&event["messageName"], &event["userData"]), (&json!("EventAttachedDataChanged"), &data));
    }
    assert_eq!(changed[0]["referenceID"], json!(reference), "the asker's DN answers");
    // Numbered keys are the server's.
    assert_eq!(client.ask(update(json!({"AccountCode_2": "1"})))["errorCode"], 53);
}

#[test]
fn a_code_without_a_call_explains_the_pause_of_the_agent() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001"]);
    let login = json!({"messageName": "RequestAgentLogin", "thisDN": "4001", "agentID": "7000"});
    let told = client.ask(login);
    assert_eq!(
        (&told["messageName"], &told["agentID"]),
        (&json!("EventAgentLogin"), &json!("7000")),
        "{told}"
    );
    client.skip_to("EventAgentNotReady", "4001");
    bench.act("4001 code 815");
    assert_eq!(client.next()["privateMsgID"], 501);
    let paused = client.next();
    assert_eq!(
        (&paused["messageName"], &paused["workMode"], &paused["extensions"]["ReasonCode"]),
        (&json!("EventAgentNotReady"), &json!("AuxWork"), &json!("815")),
        "{paused}"
    );
}

#[test]
fn the_call_that_an_agent_works_after_takes_data_and_a_code_without_the_switch() {
    let option = [("CORDBOARD__TSERVER__ACW_RETAIN_CALL", "true")];
    let mut bench = Bench::with(&Setup { serve: &option, ..Setup::default() });
    let mut client = bench.registered(["4001", "4002"]);
    // The model's agent 7005 works after each call.
    client.ask(json!({"messageName": "RequestAgentLogin", "thisDN": "4001", "agentID": "7005"}));
    client.skip_to("EventAgentNotReady", "4001");
    client.ask(json!({"messageName": "RequestAgentReady", "thisDN": "4001"}));
    let call = bench.talk(&mut client, "4002", "4001");
    bench.act("4002 hangup");
    client.skip_to("EventAgentNotReady", "4001");
    let attach = json!({"messageName": "RequestAttachUserData", "thisDN": "4001", "connID": call, "userData": {"case": "7"}});
    let changed = client.ask(attach.clone());
    assert_eq!(
        (&changed["messageName"], &changed["thisDN"], &changed["userData"]),
        (&json!("EventAttachedDataChanged"), &json!("4001"), &json!({"case": "7"})),
        "{changed}"
    );
    // The switch would not know the call any more.
    let told = client.ask(service(&call, json!({"AccountCode": "4711"})));
    assert_eq!((&told["privateMsgID"], &told["connID"]), (&json!(501), &call), "{told}");
    bench.act("4001 code 815");
    let told = client.next();
    assert_eq!((&told["connID"], &told["extensions"]["AccountCode"]), (&call, &json!("815")), "{told}");
    let hold = json!({"messageName": "RequestHoldCall", "thisDN": "4001", "connID": call});
    assert_eq!(client.ask(hold)["errorCode"], 56);
    client.ask(json!({"messageName": "RequestAgentReady", "thisDN": "4001"}));
    assert_eq!(client.ask(attach)["errorCode"], 56);
}

#[test]
fn a_code_of_a_client_without_a_call_explains_the_pause_of_the_agent() {
    let bench = Bench::start();
    let mut client = bench.registered(["4001"]);
    client.ask(json!({"messageName": "RequestAgentLogin", "thisDN": "4001", "agentID": "7000"}));
    client.skip_to("EventAgentNotReady", "4001");
    let code = json!({
        "messageName": "RequestPrivateService", "privateMsgID": 501, "thisDN": "4001",
        "extensions": {"AccountCode": "15"},
    });
    let told = client.ask(code);
    assert_eq!((&told["privateMsgID"], &told["connID"]), (&json!(501), &Value::Null), "{told}");
    let paused = client.next();
    assert_eq!(
        (&paused["messageName"], &paused["workMode"], &paused["extensions"]["ReasonCode"]),
        (&json!("EventAgentNotReady"), &json!("AuxWork"), &json!("15")),
        "{paused}"
    );
}
