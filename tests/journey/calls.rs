//! Calls: who is told what, in which order, with which attributes.

use serde_json::{Value, json};

use crate::bench::{Bench, Setup};
use crate::client::{Client, with};
use crate::expected::{Call, answering, because, released_by};

fn make_call(caller: &str, called: &str) -> Value {
    json!({"messageName": "RequestMakeCall", "thisDN": caller, "otherDN": called})
}

fn about(request: &str, dn: &str, call: &Value) -> Value {
    json!({"messageName": request, "thisDN": dn, "connID": call})
}

/// The ConnID of the next event, which is left to be looked at.
#[track_caller]
fn call_of_next(client: &mut Client) -> Value {
    let call = client.peek()["connID"].clone();
    assert!(call.is_string(), "{:?}", client.peek());
    call
}

#[test]
fn an_internal_call_on_request_is_told_at_both_ends_and_the_reference_to_the_asker_alone() {
    let bench = Bench::start();
    let mut asker = bench.registered(["4001", "4002"]);
    let mut other = bench.registered(["4001", "4002"]);

    let dialing = asker.send(make_call("4001", "4002"));
    let call = Call::internal(&call_of_next(&mut asker), "4001", "4002");
    asker.expect(answering(call.at_caller("EventDialing"), dialing));
    asker.expect(call.at_called("EventRinging"));

    let answer = asker.send(about("RequestAnswerCall", "4002", &call.id));
    asker.expect_both(
        answering(call.at_called("EventEstablished"), answer),
        call.at_caller("EventEstablished"),
    );

    let release = asker.send(about("RequestReleaseCall", "4001", &call.id));
    asker.expect_both(
        answering(released_by(call.at_caller("EventReleased"), 1), release),
        released_by(call.at_called("EventReleased"), 2),
    );
    asker.expect_nothing();

    other.expect(call.at_caller("EventDialing"));
    other.expect(call.at_called("EventRinging"));
    other.expect_both(call.at_called("EventEstablished"), call.at_caller("EventEstablished"));
    other.expect_both(
        released_by(call.at_caller("EventReleased"), 1),
        released_by(call.at_called("EventReleased"), 2),
    );
    other.expect_nothing();
}

#[test]
fn a_call_by_hand_is_told_like_one_on_request_and_answers_nothing() {
    let mut bench = Bench::start();
    let (mut a, mut b) = (bench.registered(["4001"]), bench.registered(["4002"]));
    bench.act("4001 dial 4002");
    let call = Call::internal(&call_of_next(&mut a), "4001", "4002");
    a.expect(call.at_caller("EventDialing"));
    b.expect(call.at_called("EventRinging"));
    bench.act("4002 answer");
    a.expect(call.at_caller("EventEstablished"));
    b.expect(call.at_called("EventEstablished"));
    bench.act("4002 hangup");
    a.expect(released_by(call.at_caller("EventReleased"), 2));
    b.expect(released_by(call.at_called("EventReleased"), 1));
}

#[test]
fn an_inbound_call_brings_the_caller_s_number() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4003"]);
    bench.act("outside 01761234 calls 4003");
    let id = call_of_next(&mut client);
    let call = Call { id, kind: "Inbound", caller: "01761234", called: "4003" };
    let with_ani = |event| with(event, json!({"ani": "01761234"}));
    client.expect(with_ani(call.at_called("EventRinging")));
    let answer = client.send(about("RequestAnswerCall", "4003", &call.id));
    client.expect(answering(with_ani(call.at_called("EventEstablished")), answer));
    bench.act("outside hangs-up 4003");
    client.expect(with_ani(released_by(call.at_called("EventReleased"), 2)));
}

#[test]
fn a_withheld_number_is_absent() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4003"]);
    bench.act("outside withheld calls 4003");
    let event = client.next();
    assert_eq!((&event["messageName"], &event["callType"]), (&json!("EventRinging"), &json!("Inbound")));
    assert_eq!((event.get("ani"), event.get("otherDN")), (None, None), "{event}");
    bench.act("outside hangs-up 4003");
    assert_eq!(client.next()["messageName"], "EventAbandoned");
}

#[test]
fn an_outbound_call_reaches_the_network_first() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001"]);
    let reference = client.send(make_call("4001", "01761234"));
    let call = Call::outbound(&call_of_next(&mut client), "4001", "01761234");
    // Where the number lies is known when the call has left.
    let dialing = with(call.at_caller("EventDialing"), json!({"callType": "Unknown"}));
    client.expect(answering(dialing, reference));
    client.expect(call.at_caller("EventNetworkReached"));
    bench.act("outside answers 4001");
    client.expect(call.at_caller("EventEstablished"));
    bench.act("outside hangs-up 4001");
    client.expect(released_by(call.at_caller("EventReleased"), 2));
}

#[test]
fn a_busy_destination_is_told_with_its_reason() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001"]);
    bench.act("4002 dial 4003");
    let reference = client.send(make_call("4001", "4002"));
    let call = Call::internal(&call_of_next(&mut client), "4001", "4002");
    client.expect(answering(call.at_caller("EventDialing"), reference));
    client.expect(because(call.at_caller("EventDestinationBusy"), "Busy"));
    let release = client.send(about("RequestReleaseCall", "4001", &call.id));
    let released = because(released_by(call.at_caller("EventReleased"), 1), "Busy");
    client.expect(answering(released, release));
}

#[test]
fn a_busy_number_outside_is_told_with_its_reason() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001"]);
    bench.act("4001 dial 01761234");
    let call = Call::outbound(&call_of_next(&mut client), "4001", "01761234");
    client.expect(with(call.at_caller("EventDialing"), json!({"callType": "Unknown"})));
    client.expect(call.at_caller("EventNetworkReached"));
    bench.act("outside busy 4001");
    client.expect(because(call.at_caller("EventDestinationBusy"), "Busy"));
    bench.act("4001 hangup");
    client.expect(because(released_by(call.at_caller("EventReleased"), 1), "Busy"));
}

#[test]
fn a_call_that_nobody_answers_is_ended_by_the_switch() {
    let mut bench = Bench::start();
    let (mut a, mut b) = (bench.registered(["4001"]), bench.registered(["4002"]));
    bench.act("4001 dial 4002");
    let call = Call::internal(&call_of_next(&mut a), "4001", "4002");
    a.expect(call.at_caller("EventDialing"));
    b.expect(call.at_called("EventRinging"));
    bench.act("switch gives-up 4001");
    a.expect(because(call.at_caller("EventDestinationBusy"), "NoAnswer"));
    a.expect(because(released_by(call.at_caller("EventReleased"), 3), "NoAnswer"));
    b.expect(because(released_by(call.at_called("EventAbandoned"), 3), "NoAnswer"));
}

#[test]
fn a_caller_who_gives_up_abandons_the_called_party() {
    let mut bench = Bench::start();
    let (mut a, mut b) = (bench.registered(["4001"]), bench.registered(["4002"]));
    bench.act("4001 dial 4002");
    let call = Call::internal(&call_of_next(&mut a), "4001", "4002");
    a.expect(call.at_caller("EventDialing"));
    b.expect(call.at_called("EventRinging"));
    bench.act("4001 hangup");
    a.expect(released_by(call.at_caller("EventReleased"), 1));
    b.expect(released_by(call.at_called("EventAbandoned"), 2));
}

#[test]
fn a_called_party_who_rejects_is_busy_to_the_caller() {
    let mut bench = Bench::start();
    let (mut a, mut b) = (bench.registered(["4001"]), bench.registered(["4002"]));
    bench.act("4001 dial 4002");
    let call = Call::internal(&call_of_next(&mut a), "4001", "4002");
    a.expect(call.at_caller("EventDialing"));
    b.expect(call.at_called("EventRinging"));
    let reject = b.send(about("RequestReleaseCall", "4002", &call.id));
    b.expect(answering(released_by(call.at_called("EventReleased"), 1), reject));
    a.expect(because(call.at_caller("EventDestinationBusy"), "Busy"));
    bench.act("4001 hangup");
    a.expect(because(released_by(call.at_caller("EventReleased"), 1), "Busy"));
}

#[test]
fn hold_and_retrieve_are_told_to_the_holder_alone() {
    let mut bench = Bench::start();
    let mut holder = bench.registered(["4001", "4002"]);
    let id = bench.talk(&mut holder, "4001", "4002");
    let mut far_end = bench.registered(["4001"]);
    let call = Call::internal(&id, "4001", "4002");
    let hold = holder.send(about("RequestHoldCall", "4002", &id));
    holder.expect(answering(call.at_called("EventHeld"), hold));
    let retrieve = holder.send(about("RequestRetrieveCall", "4002", &id));
    holder.expect(answering(call.at_called("EventRetrieved"), retrieve));
    bench.act("4002 hold");
    holder.expect(call.at_called("EventHeld"));
    bench.act("4002 retrieve");
    holder.expect(call.at_called("EventRetrieved"));
    bench.act("4001 hangup");
    far_end.expect(released_by(call.at_caller("EventReleased"), 1));
}

#[test]
fn a_call_can_be_cleared_for_everybody() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001", "4002"]);
    let id = bench.talk(&mut client, "4001", "4002");
    let call = Call::internal(&id, "4001", "4002");
    let clear = client.send(about("RequestClearCall", "4001", &id));
    client.expect_both(
        answering(released_by(call.at_caller("EventReleased"), 1), clear),
        released_by(call.at_called("EventReleased"), 2),
    );
}

#[test]
fn user_data_travels_with_the_call() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001", "4002"]);
    let id = bench.talk(&mut client, "4001", "4002");
    let data = json!({"Customer": "Müller", "Level": 3});
    let attached = client.ask(with(about("RequestAttachUserData", "4001", &id), json!({"userData": data})));
    assert_eq!(
        (&attached["messageName"], &attached["userData"]),
        (&json!("EventAttachedDataChanged"), &data)
    );
    let told = client.next();
    assert_eq!((&told["thisDN"], &told["userData"]), (&json!("4002"), &data), "{told}");
    bench.act("4002 hangup");
    let call = Call::internal(&id, "4001", "4002");
    let with_data = |event| with(event, json!({"userData": data}));
    client.expect_both(
        with_data(released_by(call.at_caller("EventReleased"), 2)),
        with_data(released_by(call.at_called("EventReleased"), 1)),
    );
}

#[test]
fn a_call_goes_the_same_way_over_every_kind_of_link() {
    let kinds = [
        (["--framing", "hipath"], ("CORDBOARD__SWITCH__0__LINK__0__FRAMING", "hipath")),
        (["--association", "none"], ("CORDBOARD__SWITCH__0__LINK__0__ASSOCIATION", "none")),
        (["--framing", "length16"], ("CORDBOARD__SWITCH__0__LINK__0__CSTA_VERSION", "iso-18052")),
    ];
    for (sim, option) in kinds {
        let mut bench = Bench::with(&Setup { sim: &sim, serve: &[option], ..Setup::default() });
        let mut client = bench.registered(["4001", "4002"]);
        let call = Call::internal(&bench.talk(&mut client, "4001", "4002"), "4001", "4002");
        let reference = client.send(json!({
            "messageName": "RequestPrivateService", "privateMsgID": 3013, "thisDN": "4001", "connID": call.id,
        }));
        client.expect(answering(call.private(3013, "4001"), reference));
        bench.act("4001 pause");
        client.expect(call.private(3015, "4001"));
        client.ask(about("RequestReleaseCall", "4001", &call.id));
    }
}
