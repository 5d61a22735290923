//! All that is known of a DN at one moment: the `snapshot` beside the classic keys (client-model.md 2.2).

use std::sync::Arc;

use crate::address::DnNumber;
use crate::agent::Agent;
use crate::ids::{CallUuid, ConnId};
use crate::key_value::KvList;
use crate::names::{AddressStatus, CallType, ForwardMode, Role};
use crate::party::PartyState;
use crate::recording::RecordingState;
use crate::switch::SwitchCallId;
use crate::time::Timestamp;

/// The state of a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The agent at it.
    pub agent: Option<Agent>,
    /// The call that the agent works after and that can still be addressed for its data.
    pub retained: Option<ConnId>,
    /// Which calls are forwarded where.
    pub forwards: Vec<(ForwardMode, Arc<str>)>,
    /// Its calls, oldest first.
    pub calls: Vec<CallSnapshot>,
    /// The recording of the last active call.
    pub recording: RecordingSnapshot,
    /// Its hot-desk association, if any.
    pub hot_desk: Option<HotDeskSnapshot>,
    /// The state in one word.
    pub status: AddressStatus,
    /// Whether the DN is in service.
    pub in_service: bool,
    /// Whether this is what the switch says.
    pub in_sync: bool,
}

/// One call of a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallSnapshot {
    /// The call.
    pub conn_id: ConnId,
    /// Its lasting identity.
    pub call_uuid: CallUuid,
    /// The switch's number of it.
    pub call_id: SwitchCallId,
    /// Its type.
    pub call_type: CallType,
    /// The DN's own state in it.
    pub party_state: PartyState,
    /// The DN's own role in it.
    pub role: Role,
    /// The far end.
    pub other_dn: Option<Arc<str>>,
    /// The calling number.
    pub ani: Option<Arc<str>>,
    /// The called number.
    pub dnis: Option<Arc<str>>,
    /// Its data.
    pub user_data: KvList,
    /// When the DN entered it.
    pub created_at: Timestamp,
    /// When the DN was connected.
    pub established_at: Option<Timestamp>,
    /// Since when the DN holds it.
    pub held_at: Option<Timestamp>,
    /// The recording of this leg.
    pub recording: RecordingState,
    /// Whether that may be outdated.
    pub recording_uncertain: bool,
    /// Whether the state may be outdated.
    pub uncertain: bool,
    /// The call from which it was begun as a consultation.
    pub consult_of: Option<ConnId>,
}

/// The recording of a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordingSnapshot {
    /// Stopped, started, suspended.
    pub state: RecordingState,
    /// The recorded call, unless stopped.
    pub conn_id: Option<ConnId>,
    /// Since when, unless stopped.
    pub since: Option<Timestamp>,
    /// Whether the state may be outdated.
    pub uncertain: bool,
}

/// The hot-desk association of a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HotDeskSnapshot {
    /// Whether the DN is the guest (else it is the host).
    pub is_guest: bool,
    /// The other one.
    pub peer: DnNumber,
    /// Since when.
    pub since: Timestamp,
    /// Whether the association may be outdated.
    pub uncertain: bool,
}
