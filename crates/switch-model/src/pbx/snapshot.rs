//! What the switch says when it is asked about a device or a call.

use super::{Call, CallId, Connection, ConnectionId, ConnectionState, Pbx, Refusal};
use crate::number::Address;

/// One call of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnapshotEntry {
    /// The device's connection.
    pub connection: ConnectionId,
    /// The far end, if there is exactly one.
    pub endpoint: Option<Address>,
    /// The device's own state first, then those of the others.
    pub states: Vec<ConnectionState>,
}

/// One party of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnapshotParty {
    /// The party.
    pub address: Address,
    /// Its connection.
    pub connection: ConnectionId,
    /// Its state.
    pub state: ConnectionState,
}

impl Pbx {
    /// Snapshot Device: its calls.
    ///
    /// # Errors
    /// `InvalidDevice`.
    pub fn snapshot_device(&self, device: &str) -> Result<Vec<SnapshotEntry>, Refusal> {
        self.known(device)?;
        Ok(self.calls_of(device).filter_map(|call| entry(call, device)).collect())
    }

    /// Snapshot Call: its parties.
    ///
    /// # Errors
    /// `InvalidCall`.
    pub fn snapshot_call(&self, id: CallId) -> Result<Vec<SnapshotParty>, Refusal> {
        let call = self.call(id).ok_or(Refusal::InvalidCall)?;
        let party = |c: &Connection| SnapshotParty {
            address: c.address().clone(),
            connection: call.connection_id(c.device()),
            state: c.state(),
        };
        Ok(call.connections().iter().map(party).collect())
    }
}

fn entry(call: &Call, device: &str) -> Option<SnapshotEntry> {
    let own = call.connection(device)?;
    let others: Vec<&Connection> = call.connections().iter().filter(|c| c.device() != own.device()).collect();
    let endpoint = match others.as_slice() {
        [far] => Some(far.address().clone()),
        _ => None,
    };
    let states = std::iter::once(own.state()).chain(others.iter().map(|c| c.state())).collect();
    Some(SnapshotEntry { connection: call.connection_id(own.device()), endpoint, states })
}
