//! Events as the client model describes them, for comparison with those that come.

use serde_json::{Value, json};

use crate::client::with;

/// A call between two parties, the second of which was dialled.
pub(crate) struct Call<'a> {
    pub(crate) id: Value,
    pub(crate) kind: &'a str,
    pub(crate) caller: &'a str,
    pub(crate) called: &'a str,
}

impl<'a> Call<'a> {
    pub(crate) fn internal(id: &Value, caller: &'a str, called: &'a str) -> Call<'a> {
        Call { id: id.clone(), kind: "Internal", caller, called }
    }

    pub(crate) fn outbound(id: &Value, caller: &'a str, called: &'a str) -> Call<'a> {
        Call { id: id.clone(), kind: "Outbound", caller, called }
    }

    /// An event at the caller.
    pub(crate) fn at_caller(&self, name: &str) -> Value {
        self.event(name, (self.caller, "RoleOrigination"), (self.called, "RoleDestination"))
    }

    /// An event at the called party.
    pub(crate) fn at_called(&self, name: &str) -> Value {
        self.event(name, (self.called, "RoleDestination"), (self.caller, "RoleOrigination"))
    }

    fn event(&self, name: &str, this: (&str, &str), other: (&str, &str)) -> Value {
        json!({
            "messageName": name, "connID": self.id, "callType": self.kind, "callState": "Ok", "dnis": self.called,
            "thisDN": this.0, "thisDNRole": this.1, "otherDN": other.0, "otherDNRole": other.1,
        })
    }

    /// A private event about the call at one of its parties.
    pub(crate) fn private(&self, number: i32, dn: &str) -> Value {
        json!({
            "messageName": "EventPrivateInfo", "privateMsgID": number, "thisDN": dn, "connID": self.id,
            "callType": self.kind,
        })
    }
}

/// The event, ended by this party (1), another (2) or nobody knows whom (3).
pub(crate) fn released_by(event: Value, party: i32) -> Value {
    with(event, json!({"extensions": {"ReleasingParty": party}}))
}

/// The event, for this reason.
pub(crate) fn because(event: Value, state: &str) -> Value {
    with(event, json!({"callState": state}))
}

/// The event as the direct answer.
pub(crate) fn answering(event: Value, reference: i64) -> Value {
    with(event, json!({"referenceID": reference}))
}
