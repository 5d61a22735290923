//! What happens in the switch, told once for each happening with everybody whom it concerns. Which monitor reports it,
//! and in which octets, is the business of the layer above.

use super::{
    agent::{AgentState, AgentWish},
    call::{CallFacts, CallId, ConnectionId},
    connection::ConnectionState,
    forwarding::ForwardingType,
    recording::MessageId,
};
use crate::number::{Address, Number};

/// Causes of events, by their values in ECMA-285 (event-causes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the standard's")]
pub enum Cause {
    Alternate = 2,
    Busy = 3,
    CallForwardImmediate = 6,
    CallForwardBusy = 7,
    CallForwardNoAnswer = 8,
    CallNotAnswered = 10,
    DestNotObtainable = 13,
    DoNotDisturb = 14,
    KeyOperation = 17,
    Maintenance = 19,
    NewCall = 22,
    Redirected = 28,
    SilentParticipation = 31,
    Transfer = 32,
    TrunksBusy = 33,
    Consultation = 37,
    DurationExceeded = 40,
    MakeCall = 44,
    NormalClearing = 48,
    SingleStepConference = 51,
    SingleStepTransfer = 52,
    AlertTimeExpired = 60,
    Conference = 63,
    DestOutOfOrder = 65,
    ForcedTransition = 67,
    InvalidNumberFormat = 69,
    Normal = 78,
    NumberUnallocated = 81,
}

/// A device whose monitors report a happening, with the state of its own connection after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// The device.
    pub device: Number,
    /// Its connection to the call; `None` for what does not concern a call of it.
    pub local: Option<ConnectionState>,
}

impl Witness {
    /// A device without a connection to the call, or no longer with one.
    pub(super) fn gone(device: &Number) -> Self {
        Self { device: device.clone(), local: Some(ConnectionState::Null) }
    }
}

/// One happening and its witnesses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// What happened.
    pub report: Report,
    /// The devices whose monitors report it.
    pub witnesses: Vec<Witness>,
}

/// What became of the connections when calls were joined: the transferred and the conferenced event have the same
/// members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joint {
    /// The call as it is now.
    pub call: CallId,
    /// The connection of the device that joined them, in the call that it had held or was in.
    pub primary_old_call: ConnectionId,
    /// Its connection in the call that was active; `None` for a single step.
    pub secondary_old_call: Option<ConnectionId>,
    /// The device that joined them.
    pub by: Number,
    /// The party that came to the first call from the second, or in a single step.
    pub newcomer: Address,
    /// The parties of the call as it is now.
    pub connections: Vec<ListedConnection>,
    /// Why.
    pub cause: Cause,
}

/// One party in the list of a [`Joint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedConnection {
    /// Its connection now.
    pub new: ConnectionId,
    /// Its connection before; `None`: it is new.
    pub old: Option<ConnectionId>,
    /// The party.
    pub endpoint: Address,
    /// The trunk of a party outside.
    pub trunk: Option<Number>,
}

/// What happened, in CSTA's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// A telephone went off the hook.
    ServiceInitiated {
        /// Its connection.
        connection: ConnectionId,
        /// newCall by hand, makeCall by a service, consultation beside a call that is held for it.
        cause: Cause,
    },
    /// The digits were complete.
    Originated {
        /// The caller's connection.
        connection: ConnectionId,
        /// The parties.
        facts: CallFacts,
        /// newCall or consultation.
        cause: Cause,
    },
    /// A telephone rings.
    Delivered {
        /// The connection that alerts.
        connection: ConnectionId,
        /// The parties.
        facts: CallFacts,
        /// newCall, consultation, or why the call was sent on.
        cause: Cause,
    },
    /// A call was sent on, before it rang or while it did.
    Diverted {
        /// The connection that the call had, or would have had, at the diverting device.
        connection: ConnectionId,
        /// Where it goes.
        new_destination: Number,
        /// The parties.
        facts: CallFacts,
        /// Why.
        cause: Cause,
    },
    /// A party answered.
    Established {
        /// The connection of the party that answered.
        connection: ConnectionId,
        /// That party.
        answering: Address,
        /// The parties.
        facts: CallFacts,
    },
    /// A device put the call on hold.
    Held {
        /// The connection that is held.
        connection: ConnectionId,
        /// normal, consultation or alternate.
        cause: Cause,
    },
    /// A device took the call back.
    Retrieved {
        /// The connection that is active again.
        connection: ConnectionId,
        /// normal or alternate.
        cause: Cause,
    },
    /// The call left the switch over a trunk.
    NetworkReached {
        /// The trunk's connection.
        connection: ConnectionId,
        /// The parties.
        facts: CallFacts,
    },
    /// The call came to nothing; the caller hears a tone.
    Failed {
        /// The caller's connection.
        connection: ConnectionId,
        /// Where it came to nothing.
        failing: Address,
        /// The parties.
        facts: CallFacts,
        /// Why.
        cause: Cause,
    },
    /// A device left its call and put others in its place.
    Transferred(Joint),
    /// Two calls became one with more than two parties, or a party came to a call.
    Conferenced(Joint),
    /// A connection ended.
    ConnectionCleared {
        /// The connection.
        connection: ConnectionId,
        /// Who ended it.
        releasing: Address,
        /// Why.
        cause: Cause,
    },
    /// An account code was entered.
    AccountCode {
        /// The call's connection; `None`: there was no call.
        connection: Option<ConnectionId>,
        /// Where it was entered.
        device: Number,
        /// The digits.
        code: String,
    },
    /// A recording runs, from now or again.
    Record {
        /// The recorded connection.
        connection: ConnectionId,
        /// The message recorded.
        message: MessageId,
        /// normal, or a key of the telephone.
        cause: Cause,
    },
    /// A recording pauses.
    SuspendRecord {
        /// The recorded connection.
        connection: ConnectionId,
        /// The message recorded.
        message: MessageId,
        /// normal, or a key of the telephone.
        cause: Cause,
    },
    /// A recording ended.
    Stop {
        /// The recorded connection.
        connection: ConnectionId,
        /// The message recorded.
        message: MessageId,
        /// normal, a key of the telephone, or why the connection ended.
        cause: Cause,
    },
    /// A guest took a host's telephone, or left it.
    GuestAssociated {
        /// The guest.
        guest: Number,
        /// The host.
        host: Number,
        /// Whether they are joined now.
        associated: bool,
    },
    /// A device's calls go to another number from now on, or no longer: those of a host to its guest, and whatever
    /// was set.
    Forwarding {
        /// The device.
        device: Number,
        /// Which calls.
        kind: ForwardingType,
        /// Where they go; `None`: no longer.
        to: Option<Number>,
    },
    /// A device is not to be rung from now on, or may be again.
    DoNotDisturb {
        /// The device.
        device: Number,
        /// Whether it is not to be rung.
        on: bool,
    },
    /// An agent logged on.
    AgentLoggedOn {
        /// Where.
        device: Number,
        /// Who.
        agent: Number,
        /// In which group, if in one.
        group: Option<Number>,
    },
    /// An agent logged off, or out of one group of several.
    AgentLoggedOff {
        /// Where.
        device: Number,
        /// Who.
        agent: Number,
        /// From which group, if from one.
        group: Option<Number>,
        /// normal, or forcedTransition for who is signed out by another.
        cause: Cause,
    },
    /// An agent's state, perhaps the same as before.
    AgentState {
        /// Where.
        device: Number,
        /// Who.
        agent: Number,
        /// The state.
        state: AgentState,
        /// What will follow it.
        pending: Option<AgentWish>,
        /// normal or forcedTransition.
        cause: Cause,
    },
    /// A device is out of service.
    OutOfService {
        /// The device.
        device: Number,
    },
    /// A device is back in service.
    BackInService {
        /// The device.
        device: Number,
    },
}

impl Report {
    /// The call that it is about.
    pub fn call(&self) -> Option<CallId> {
        match self {
            Self::ServiceInitiated { connection, .. }
            | Self::Originated { connection, .. }
            | Self::Delivered { connection, .. }
            | Self::Diverted { connection, .. }
            | Self::Established { connection, .. }
            | Self::Held { connection, .. }
            | Self::Retrieved { connection, .. }
            | Self::NetworkReached { connection, .. }
            | Self::Failed { connection, .. }
            | Self::ConnectionCleared { connection, .. }
            | Self::Record { connection, .. }
            | Self::SuspendRecord { connection, .. }
            | Self::Stop { connection, .. } => Some(connection.call),
            Self::Transferred(joint) | Self::Conferenced(joint) => Some(joint.call),
            Self::AccountCode { connection, .. } => connection.as_ref().map(|c| c.call),
            Self::GuestAssociated { .. }
            | Self::Forwarding { .. }
            | Self::DoNotDisturb { .. }
            | Self::AgentLoggedOn { .. }
            | Self::AgentLoggedOff { .. }
            | Self::AgentState { .. }
            | Self::OutOfService { .. }
            | Self::BackInService { .. } => None,
        }
    }
}
