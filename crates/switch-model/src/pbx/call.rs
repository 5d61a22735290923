//! Calls, their identifiers, and who is in them.

use std::{collections::BTreeMap, fmt};

use super::{
    connection::{Connection, ConnectionState},
    happening::Cause,
};
use crate::number::{Address, Number};

/// The switch's name of a call: two octets on the link. It comes back after it has been used up, as on real switches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub u16);

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04x}", self.0)
    }
}

/// One device's connection to one call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConnectionId {
    /// The call.
    pub call: CallId,
    /// The device, or the trunk of a party outside.
    pub device: Number,
}

/// Who did something: a person at a telephone (or outside), or a service that a client asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// A person, by hand.
    Person,
    /// A service of the link.
    Service,
    /// Nobody yet.
    Nobody,
}

/// What every report about a call says of its parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallFacts {
    /// Who calls.
    pub calling: Address,
    /// The number that was dialled first.
    pub called: Address,
    /// The device that sent the call on last; `None`: the call was not sent on.
    pub last_redirection: Option<Number>,
    /// The trunk of a caller outside.
    pub associated_calling: Option<Number>,
    /// The trunk of a called party outside.
    pub associated_called: Option<Number>,
}

/// A call.
#[derive(Clone, Debug)]
pub struct Call {
    id: CallId,
    serial: u64,
    /// newCall, makeCall or consultation.
    pub(super) origin: Cause,
    pub(super) facts: CallFacts,
    pub(super) account_code: Option<String>,
    pub(super) connections: Vec<Connection>,
}

impl Call {
    pub(super) fn begin(id: CallId, serial: u64, caller: Connection, called: Address, origin: Cause) -> Self {
        let associated_calling = caller.is_outside().then(|| caller.device().clone());
        let facts = CallFacts {
            calling: caller.address().clone(),
            called,
            last_redirection: None,
            associated_calling,
            associated_called: None,
        };
        Self { id, serial, origin, facts, account_code: None, connections: vec![caller] }
    }

    /// Goes on under another identifier.
    pub(super) fn renumber(&mut self, id: CallId, serial: u64) {
        self.id = id;
        self.serial = serial;
    }

    /// The identifier on the link.
    pub fn id(&self) -> CallId {
        self.id
    }

    /// A number that no other call of this switch ever has: identifiers come back, this does not.
    pub fn serial(&self) -> u64 {
        self.serial
    }

    /// Who calls whom.
    pub fn facts(&self) -> &CallFacts {
        &self.facts
    }

    /// The latest account code of the call.
    pub fn account_code(&self) -> Option<&str> {
        self.account_code.as_deref()
    }

    /// The connections, the caller's first.
    pub fn connections(&self) -> &[Connection] {
        &self.connections
    }

    /// The connection of a device.
    pub fn connection(&self, device: &str) -> Option<&Connection> {
        self.connections.iter().find(|c| c.device().as_str() == device)
    }

    pub(super) fn connection_mut(&mut self, device: &str) -> Option<&mut Connection> {
        self.connections.iter_mut().find(|c| c.device().as_str() == device)
    }

    /// The connections of all devices but one.
    pub(super) fn others<'a>(&'a self, device: &'a Number) -> impl Iterator<Item = &'a Connection> {
        self.connections.iter().filter(move |c| c.device() != device)
    }

    /// Whether the call can live: two parties at least, somebody inside, and somebody who does not only ring.
    pub(super) fn is_viable(&self) -> bool {
        let speaks = |c: &Connection| c.state() != ConnectionState::Alerting;
        let inside = self.connections.iter().any(|c| !c.is_outside());
        self.connections.len() > 1 && inside && self.connections.iter().any(speaks)
    }

    /// The identifier of a device's connection.
    pub fn connection_id(&self, device: &Number) -> ConnectionId {
        ConnectionId { call: self.id, device: device.clone() }
    }

    /// Whether two parties at least have spoken: connected or held, and none of them still rings.
    pub fn is_established(&self) -> bool {
        let spoken =
            |c: &&Connection| matches!(c.state(), ConnectionState::Connected | ConnectionState::Hold);
        self.connections.iter().filter(spoken).count() > 1
    }
}

/// Gives out call identifiers in turn, so that one comes back only after all others; or the lowest that is free.
#[derive(Debug)]
pub(super) struct CallIds {
    next: u16,
    pub(super) come_back_at_once: bool,
}

impl CallIds {
    pub(super) fn starting_at(first: u16) -> Self {
        Self { next: first, come_back_at_once: false }
    }

    /// The next identifier that is not in use. Zero is left out: some clients take it for "none".
    pub(super) fn take(&mut self, in_use: &BTreeMap<CallId, Call>) -> CallId {
        if self.come_back_at_once {
            self.next = 1;
        }
        loop {
            let id = CallId(self.next);
            self.next = self.next.wrapping_add(1);
            if id.0 != 0 && !in_use.contains_key(&id) {
                return id;
            }
        }
    }
}
