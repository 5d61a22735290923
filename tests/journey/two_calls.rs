//! Calls with two legs: consultation, transfer, conference.

use serde_json::{Value, json};

use crate::bench::Bench;
use crate::client::{Client, with};
use crate::expected::{Call, answering, because, released_by};

/// The three telephones, a client on each, and the call in which the first two talk.
struct Table {
    bench: Bench,
    a: Client,
    b: Client,
    c: Client,
    call: Call<'static>,
}

fn talking() -> Table {
    let mut bench = Bench::start();
    let mut both = bench.registered(["4001", "4002"]);
    let id = bench.talk(&mut both, "4001", "4002");
    let (a, b, c) = (bench.registered(["4001"]), bench.registered(["4002"]), bench.registered(["4003"]));
    Table { bench, a, b, c, call: Call::internal(&id, "4001", "4002") }
}

fn consult(request: &str, call: &Call<'_>) -> Value {
    json!({"messageName": request, "thisDN": "4002", "connID": call.id, "otherDN": "4003"})
}

fn complete(request: &str, held: &Value, current: &Value) -> Value {
    json!({"messageName": request, "thisDN": "4002", "heldConnID": held, "currentConnID": current})
}

fn record(dn: &str, call: &Value) -> Value {
    json!({"messageName": "RequestPrivateService", "privateMsgID": 3013, "thisDN": dn, "connID": call})
}

fn third(event: Value, dn: &str, role: &str) -> Value {
    with(event, json!({"thirdPartyDN": dn, "thirdPartyDNRole": role}))
}

fn before(event: Value, conn_id: &Value) -> Value {
    with(event, json!({"previousConnID": conn_id}))
}

impl Table {
    /// 4002 holds and calls 4003, which answers. Returns the consult call.
    fn consulting(&mut self, request: &str) -> Call<'static> {
        let reference = self.b.send(consult(request, &self.call));
        self.b.expect(self.call.at_called("EventHeld"));
        let id = self.b.peek()["connID"].clone();
        let consult = Call { id, kind: "Consult", caller: "4002", called: "4003" };
        let of = |event| before(event, &self.call.id);
        self.b.expect(answering(of(consult.at_caller("EventDialing")), reference));
        self.c.expect(of(consult.at_called("EventRinging")));
        let answer =
            self.c.send(json!({"messageName": "RequestAnswerCall", "thisDN": "4003", "connID": consult.id}));
        self.c.expect(answering(of(consult.at_called("EventEstablished")), answer));
        self.b.expect(of(consult.at_caller("EventEstablished")));
        consult
    }
}

#[test]
fn a_recorded_call_is_transferred_after_a_consultation() {
    let mut table = talking();
    let reference = table.b.send(record("4002", &table.call.id));
    table.b.expect(answering(table.call.private(3013, "4002"), reference));
    let consult = table.consulting("RequestInitiateTransfer");
    let call = &table.call;

    let reference = table.b.send(complete("RequestCompleteTransfer", &call.id, &consult.id));
    // This switch reports the end of the recording itself, before the transfer, and says why.
    table.b.expect(with(call.private(3014, "4002"), json!({"extensions": {"Cause": "transferred"}})));
    let gone = |event| third(released_by(because(event, "Transferred"), 1), "4003", "RoleDestination");
    table.b.expect(answering(gone(consult.at_caller("EventReleased")), reference));
    table.b.expect(gone(call.at_called("EventReleased")));

    let changed = |event| third(because(event, "Transferred"), "4002", "RoleTransferredBy");
    let far_end = json!({"otherDN": "4003", "otherDNRole": "RoleDestination"});
    table.a.expect(before(changed(with(call.at_caller("EventPartyChanged"), far_end.clone())), &call.id));
    let at_newcomer = |name| with(call.at_called(name), json!({"thisDN": "4003"}));
    table.c.expect(before(changed(at_newcomer("EventPartyChanged")), &consult.id));

    // The newcomer's recording is of the first ConnID.
    let reference = table.c.send(record("4003", &call.id));
    table.c.expect(answering(call.private(3013, "4003"), reference));
    table.bench.act("4001 hangup");
    table.a.expect(released_by(with(call.at_caller("EventReleased"), far_end), 1));
    table.c.expect(with(call.private(3014, "4003"), json!({"extensions": {"Cause": "released"}})));
    table.c.expect(released_by(at_newcomer("EventReleased"), 2));
    for client in [&mut table.a, &mut table.b, &mut table.c] {
        client.expect_nothing();
    }
}

#[test]
fn two_calls_become_a_conference_that_somebody_leaves() {
    let mut table = talking();
    let consult = table.consulting("RequestInitiateConference");
    let call = &table.call;
    let alone = |mut event: Value| {
        let attributes = event.as_object_mut().expect("an event is an object");
        attributes.remove("otherDN");
        attributes.remove("otherDNRole");
        because(event, "Conferenced")
    };
    let added = |event| {
        let event = with(event, json!({"otherDN": "4003", "otherDNRole": "RoleNewParty"}));
        third(because(event, "Conferenced"), "4002", "RoleAddedBy")
    };

    let reference = table.b.send(complete("RequestCompleteConference", &call.id, &consult.id));
    table.b.expect(released_by(because(consult.at_caller("EventReleased"), "Conferenced"), 1));
    table.b.expect(alone(call.at_called("EventRetrieved")));
    table.b.expect(answering(added(call.at_called("EventPartyAdded")), reference));
    table.a.expect(added(call.at_caller("EventPartyAdded")));
    let joined = with(call.at_called("EventPartyChanged"), json!({"thisDN": "4003"}));
    table.c.expect(before(third(alone(joined), "4002", "RoleConferencedBy"), &consult.id));

    table.bench.act("4002 hangup");
    let deleted = |event| {
        let event = with(event, json!({"otherDN": "4002", "otherDNRole": "RoleDeletedParty"}));
        third(event, "4002", "RoleDeletedBy")
    };
    table.a.expect(deleted(call.at_caller("EventPartyDeleted")));
    table.c.expect(deleted(with(call.at_called("EventPartyDeleted"), json!({"thisDN": "4003"}))));
    table.b.expect(released_by(because(alone(call.at_called("EventReleased")), "Ok"), 1));
}

#[test]
fn a_call_is_transferred_in_a_single_step() {
    let mut table = talking();
    let call = &table.call;
    let reference = table.b.send(consult("RequestSingleStepTransfer", call));
    let gone = released_by(because(call.at_called("EventReleased"), "Transferred"), 1);
    table.b.expect(answering(third(gone, "4003", "RoleDestination"), reference));
    let far_end = json!({"otherDN": "4003", "otherDNRole": "RoleDestination"});
    let changed = because(with(call.at_caller("EventPartyChanged"), far_end), "Transferred");
    table.a.expect(before(third(changed, "4002", "RoleTransferredBy"), &call.id));
    let ringing = because(with(call.at_called("EventRinging"), json!({"thisDN": "4003"})), "Transferred");
    table.c.expect(third(ringing, "4002", "RoleTransferredBy"));
}
