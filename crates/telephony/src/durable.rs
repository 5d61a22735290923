//! What is kept over a restart: of each DN its legs, recordings, codes, association, agent and forwarding, of each call
//! its identity and data. Plain values; how they are written is the journal's business.

use std::sync::Arc;

use crate::address::DnNumber;
use crate::agent::{Agent, Owner};
use crate::ids::{CallUuid, ConnId};
use crate::key_value::{KvList, KvValue};
use crate::names::{CallType, ForwardMode, Role};
use crate::party::PartyState;
use crate::recording::RecordingState;
use crate::switch::{Connection, MessageId, SwitchCallId};
use crate::time::Timestamp;

/// What is kept of a DN.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DurableDn {
    /// The host that it has taken, and since when.
    pub host: Option<(DnNumber, Timestamp)>,
    /// Its legs, the last active call first.
    pub legs: Vec<DurableLeg>,
    /// What was its part in the call that its agent works after (private-services.md 5.7).
    pub retained: Option<DurableLeg>,
    /// Who is logged in here.
    pub seat: Option<DurableSeat>,
    /// Since when that agent has taken over this telephone with a number of its own (private-services.md 4.5).
    pub taken_over: Option<Timestamp>,
    /// Which of its calls are forwarded where.
    pub forwards: Vec<(ForwardMode, Arc<str>)>,
}

impl DurableDn {
    /// The calls that it has a part in, that of the retained one among them.
    pub fn calls(&self) -> impl Iterator<Item = ConnId> {
        self.legs.iter().chain(&self.retained).map(|leg| leg.conn_id)
    }

    /// Whether clients may read of the step from `before` to this only once it is kept: a change of an association,
    /// a recording, a code, an agent or the forwarding. The rest of a call's life may be kept a moment later.
    pub fn is_confirmed_by_keeping(&self, before: &DurableDn) -> bool {
        let private = |leg: &DurableLeg| (leg.conn_id, leg.recording.0, leg.account_code.clone());
        let kept: Vec<_> = before.legs.iter().map(private).collect();
        let changed = |leg: &DurableLeg| {
            let now = private(leg);
            match kept.iter().find(|(conn_id, ..)| *conn_id == leg.conn_id) {
                Some(before) => *before != now,
                None => now.1 != RecordingState::Stopped || now.2.is_some(),
            }
        };
        let ended = |leg: &DurableLeg| {
            leg.recording.0 != RecordingState::Stopped && !self.legs.iter().any(|l| l.conn_id == leg.conn_id)
        };
        let code = |dn: &DurableDn| dn.retained.as_ref().map(|leg| (leg.conn_id, leg.account_code.clone()));
        self.host != before.host
            || (&self.seat, self.taken_over) != (&before.seat, before.taken_over)
            || self.forwards != before.forwards
            || code(self) != code(before)
            || self.legs.iter().any(changed)
            || before.legs.iter().any(ended)
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        *self == DurableDn::default()
    }
}

/// What is kept of the agent at a DN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DurableSeat {
    /// The agent.
    pub agent: Agent,
    /// Whose login it is, if anybody's.
    pub owner: Option<Owner>,
    /// A walk-away code that waits for the agent's next pause, and when it came.
    pub kept_code: Option<(KvValue, Timestamp)>,
}

/// What is kept of a leg.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DurableLeg {
    /// The call.
    pub conn_id: ConnId,
    /// The connection as the switch names it.
    pub connection: Connection,
    /// The party's state.
    pub state: PartyState,
    /// Its role.
    pub role: Role,
    /// The far end.
    pub other: Option<Arc<str>>,
    /// The state of its recording, and since when.
    pub recording: (RecordingState, Timestamp),
    /// The switch's identifier of the recording.
    pub message: Option<MessageId>,
    /// The account code that was set last.
    pub account_code: Option<String>,
    /// When the DN entered the call.
    pub created_at: Timestamp,
    /// When it was connected.
    pub established_at: Option<Timestamp>,
    /// Since when it holds the call.
    pub held_at: Option<Timestamp>,
}

/// What is kept of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DurableCall {
    /// Its identity.
    pub conn_id: ConnId,
    /// Its lasting identity.
    pub uuid: CallUuid,
    /// The switch's number of it.
    pub switch_call: SwitchCallId,
    /// Its type, and whether that is certain.
    pub call_type: (CallType, bool),
    /// The calling number.
    pub ani: Option<Arc<str>>,
    /// The called number.
    pub dnis: Option<Arc<str>>,
    /// Its data.
    pub user_data: KvList,
    /// What stands in the extensions of its events.
    pub extensions: KvList,
    /// When the first DN entered it.
    pub created_at: Timestamp,
    /// The DNs in it.
    pub parties: Vec<DnNumber>,
    /// The call from which it was begun as a consultation.
    pub consult_of: Option<ConnId>,
}
