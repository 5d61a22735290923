//! A leg: this DN in one call.

use std::sync::Arc;

use crate::account_code::AccountCode;
use crate::ids::ConnId;
use crate::names::{CallState, ReleasingParty, Role};
use crate::party::PartyState;
use crate::recording::Recording;
use crate::switch::{Connection, ConnectionDevice, SwitchCallId};
use crate::time::Timestamp;

/// What the DN knows of its part in a call.
#[derive(Debug, Clone)]
pub(super) struct Leg {
    pub(super) conn_id: ConnId,
    /// The connection under the name that the switch gave it last.
    pub(super) connection: Connection,
    /// The device under which it was known before, if that was another.
    pub(super) former_device: Option<ConnectionDevice>,
    pub(super) state: PartyState,
    pub(super) role: Role,
    pub(super) other: Option<Arc<str>>,
    /// The other parties, if there are several: then there is no far end.
    pub(super) conference: Vec<Member>,
    pub(super) recording: Recording,
    /// Whether a treatment runs on the leg.
    pub(super) treated: bool,
    pub(super) account_code: AccountCode,
    /// Whether an agent has begun the call while working after another one: no business call (features.md 4).
    pub(super) is_work_related: bool,
    /// Why the far end could not be reached; the release repeats it.
    pub(super) failed_with: Option<CallState>,
    /// Who has released the call, as far as the end of the other party told it.
    pub(super) released_by: Option<ReleasingParty>,
    /// Whether clients were told that the call has left for the network.
    pub(super) network_reached: bool,
    /// Whether the state may be outdated.
    pub(super) uncertain: bool,
    pub(super) created_at: Timestamp,
    pub(super) established_at: Option<Timestamp>,
    pub(super) held_at: Option<Timestamp>,
}

/// Another party of a conference.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) number: Option<Arc<str>>,
    /// Its connection, where the switch has named it.
    pub(super) connection: Option<Connection>,
}

impl Member {
    /// Whether the switch means this party by that connection.
    pub(super) fn is_meant_by(&self, connection: &Connection) -> bool {
        let number = match &connection.device {
            ConnectionDevice::Number(number) => Some(number),
            ConnectionDevice::Dynamic(_) | ConnectionDevice::Absent => None,
        };
        self.connection.as_ref() == Some(connection) || (number.is_some() && self.number.as_ref() == number)
    }
}

impl Leg {
    pub(super) fn new(conn_id: ConnId, connection: Connection, role: Role, at: Timestamp) -> Leg {
        Leg {
            conn_id,
            connection,
            former_device: None,
            state: PartyState::Null,
            role,
            other: None,
            conference: Vec::new(),
            recording: Recording::new(at),
            treated: false,
            account_code: AccountCode::default(),
            is_work_related: false,
            failed_with: None,
            released_by: None,
            network_reached: false,
            uncertain: false,
            created_at: at,
            established_at: None,
            held_at: None,
        }
    }

    /// Whether clients have heard of it: the handset may have been lifted and no more.
    pub(super) fn is_call(&self) -> bool {
        match self.state {
            PartyState::Null | PartyState::Initiated => false,
            PartyState::Dialing
            | PartyState::Alerting
            | PartyState::Connected
            | PartyState::Held
            | PartyState::Failed => true,
        }
    }

    pub(super) fn is_in(&self, call: &SwitchCallId) -> bool {
        self.connection.call == *call
    }

    /// The switch names the leg so. An agent's call that is reported on the agent's id and on the host has two names,
    /// and is one leg (features.md 8).
    pub(super) fn is_called(&mut self, connection: &Connection) {
        if connection.device != self.connection.device {
            self.former_device = Some(self.connection.device.clone());
        }
        self.connection = connection.clone();
    }

    /// Whether the switch means this leg by that connection. A connection without a device names the leg of
    /// whoever reports it.
    pub(super) fn is_meant_by(&self, connection: &Connection, number: &str) -> bool {
        self.is_in(&connection.call)
            && match &connection.device {
                ConnectionDevice::Number(device) => **device == *number || self.is_named(&connection.device),
                ConnectionDevice::Dynamic(_) => self.is_named(&connection.device),
                ConnectionDevice::Absent => true,
            }
    }

    fn is_named(&self, device: &ConnectionDevice) -> bool {
        *device == self.connection.device || Some(device) == self.former_device.as_ref()
    }

    /// The natural role of the far end.
    pub(super) fn other_role(&self) -> Role {
        match self.role {
            Role::Origination => Role::Destination,
            Role::Destination => Role::Origination,
            Role::Unknown
            | Role::ConferenceMember
            | Role::NewParty
            | Role::AddedBy
            | Role::DeletedBy
            | Role::TransferredBy
            | Role::DeletedParty
            | Role::ConferencedBy
            | Role::Observer => Role::Unknown,
        }
    }
}
