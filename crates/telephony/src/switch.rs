//! What a switch tells a DN and what a DN asks of the switch. `csta-adapter` translates it from and to CSTA.

use std::fmt;
use std::sync::Arc;

use crate::address::{Address, DnNumber};
use crate::agent::AgentState;
use crate::error::{CstaError, ErrorCode};
use crate::ids::Token;
use crate::names::{CallState, ForwardMode};
use crate::party::PartyState;
use crate::recording::RecordingState;

/// The switch's own number of a call: opaque octets, reused by switches, never a key for clients.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SwitchCallId(pub Arc<[u8]>);

impl SwitchCallId {
    /// A call id with these octets.
    pub fn new(octets: &[u8]) -> SwitchCallId {
        SwitchCallId(octets.into())
    }
}

impl fmt::Display for SwitchCallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

impl fmt::Debug for SwitchCallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SwitchCallId({self})")
    }
}

/// The device side of a connection: static before and dynamic inside a call on some switches (csta-link.md 4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConnectionDevice {
    /// A number.
    Number(Arc<str>),
    /// An identifier that lives as long as the connection.
    Dynamic(Arc<[u8]>),
    /// Not told.
    Absent,
}

/// A device's leg in a call, as the switch names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// The call.
    pub call: SwitchCallId,
    /// The device.
    pub device: ConnectionDevice,
}

impl Connection {
    /// The connection of that DN in that call, under its number.
    pub fn of(call: &SwitchCallId, dn: &DnNumber) -> Connection {
        Connection { call: call.clone(), device: ConnectionDevice::Number(dn.as_str().into()) }
    }
}

/// The switch's identifier of a recorded message; opaque octets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageId(pub Arc<[u8]>);

/// Private data of another vendor, as it came: one value in BER, with tag and length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrivateData(pub Arc<[u8]>);

/// The two ends of a call as an event names them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ends {
    /// Who calls.
    pub calling: Address,
    /// Who was called: the number as dialled.
    pub called: Address,
    /// Whether the call comes in over a trunk (an associated calling device was named).
    pub from_trunk: bool,
}

/// Something that happened at the switch, as one monitored DN is told it.
///
/// `reason` is the CallState that the CSTA cause stands for (call-models.md 14); `None` for any other cause.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the events are ECMA-269's own; their members carry the names used there")]
pub enum SwitchEvent {
    ServiceInitiated {
        connection: Connection,
    },
    Originated {
        connection: Connection,
        ends: Ends,
        /// Whether it was begun from a call that is held now.
        consultation: bool,
    },
    Delivered {
        connection: Connection,
        alerting: Address,
        ends: Ends,
        reason: Option<CallState>,
    },
    Established {
        connection: Connection,
        answering: Address,
        ends: Ends,
        reason: Option<CallState>,
    },
    NetworkReached {
        connection: Connection,
        called: Address,
    },
    Failed {
        connection: Connection,
        failing: Address,
        ends: Ends,
        reason: Option<CallState>,
    },
    Held {
        connection: Connection,
        holding: Address,
    },
    Retrieved {
        connection: Connection,
        retrieving: Address,
    },
    ConnectionCleared {
        connection: Connection,
        releasing: Address,
        reason: Option<CallState>,
    },
    CallCleared {
        call: SwitchCallId,
        reason: Option<CallState>,
    },
    Diverted {
        connection: Connection,
        diverting: Address,
        destination: Address,
        reason: Option<CallState>,
    },
    Transferred(Joining),
    Conferenced(Joining),
    CallInformation {
        connection: Option<Connection>,
        device: Address,
        account_code: Option<String>,
    },
    /// An announcement or other treatment begins: a stop that names another message than the recording's is its end.
    Play {
        connection: Connection,
    },
    Record {
        connection: Connection,
        message: Option<MessageId>,
    },
    SuspendRecord {
        connection: Connection,
        message: Option<MessageId>,
    },
    Stop {
        connection: Connection,
        message: Option<MessageId>,
    },
    GuestAssociated {
        guest: DnNumber,
        host: Option<DnNumber>,
        associated: bool,
    },
    AgentLoggedOn {
        agent: Option<Arc<str>>,
        group: Option<Arc<str>>,
    },
    AgentLoggedOff {
        agent: Option<Arc<str>>,
        group: Option<Arc<str>>,
        /// Whether somebody else has made it so (cause forcedTransition).
        forced: bool,
    },
    AgentInState {
        agent: Option<Arc<str>>,
        state: AgentState,
        /// As above.
        forced: bool,
    },
    Forwarding {
        mode: ForwardMode,
        /// Where to; `None` where forwarding has ended.
        to: Option<Arc<str>>,
        on: bool,
    },
    OutOfService,
    BackInService,
    /// An event of which the switch says who has brought it about.
    Initiated {
        event: Box<SwitchEvent>,
        by: Initiator,
    },
    /// An event that brings private data of another vendor along.
    WithPrivateData {
        event: Box<SwitchEvent>,
        data: Vec<PrivateData>,
    },
    /// An event that is nothing but private data of another vendor.
    Private {
        data: PrivateData,
    },
    /// An event that changes calls in a way that is not modelled: the DN must be read again.
    Unmodelled {
        name: &'static str,
    },
}

impl SwitchEvent {
    /// The devices that the event names by their function in it. The number that was dialled is none of them, nor is
    /// the one that calls are forwarded to: both stand as they were given.
    pub(crate) fn devices_mut(&mut self) -> Vec<&mut Address> {
        match self {
            SwitchEvent::Originated { ends, .. } => vec![&mut ends.calling],
            SwitchEvent::Delivered { alerting, ends, .. } => vec![alerting, &mut ends.calling],
            SwitchEvent::Established { answering, ends, .. } => vec![answering, &mut ends.calling],
            SwitchEvent::Failed { failing, ends, .. } => vec![failing, &mut ends.calling],
            SwitchEvent::Held { holding, .. } => vec![holding],
            SwitchEvent::Retrieved { retrieving, .. } => vec![retrieving],
            SwitchEvent::ConnectionCleared { releasing, .. } => vec![releasing],
            SwitchEvent::Diverted { diverting, destination, .. } => vec![diverting, destination],
            SwitchEvent::Transferred(joining) | SwitchEvent::Conferenced(joining) => {
                let parties = joining.parties.iter_mut().map(|party| &mut party.device);
                parties.chain([&mut joining.by, &mut joining.newcomer]).collect()
            }
            SwitchEvent::CallInformation { device, .. } => vec![device],
            SwitchEvent::Initiated { event, .. } | SwitchEvent::WithPrivateData { event, .. } => {
                event.devices_mut()
            }
            SwitchEvent::ServiceInitiated { .. }
            | SwitchEvent::NetworkReached { .. }
            | SwitchEvent::CallCleared { .. }
            | SwitchEvent::Play { .. }
            | SwitchEvent::Record { .. }
            | SwitchEvent::SuspendRecord { .. }
            | SwitchEvent::Stop { .. }
            | SwitchEvent::GuestAssociated { .. }
            | SwitchEvent::AgentLoggedOn { .. }
            | SwitchEvent::AgentLoggedOff { .. }
            | SwitchEvent::AgentInState { .. }
            | SwitchEvent::Forwarding { .. }
            | SwitchEvent::OutOfService
            | SwitchEvent::BackInService
            | SwitchEvent::Private { .. }
            | SwitchEvent::Unmodelled { .. } => Vec::new(),
        }
    }
}

/// Who or what has brought about what the switch reports, where that is no client of ours and the switch says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Initiator {
    /// A key of the telephone.
    Telephone,
    /// The switch's administrator.
    Administrator,
    /// A time limit of the switch.
    TimeLimit,
    /// The end of the recorded leg.
    Release,
    /// A transfer of the call.
    Transfer,
    /// A conference that the call has become part of.
    Conference,
}

/// Two calls have become one, or a party has come to a call or was replaced: transferred and conferenced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    /// primaryOldCall: in the call that goes on, the connection of who did it.
    pub primary: Connection,
    /// secondaryOldCall: its connection in the other call; none in a single step.
    pub secondary: Option<Connection>,
    /// transferringDevice, conferencingDevice: who did it.
    pub by: Address,
    /// transferredToDevice, addedParty.
    pub newcomer: Address,
    /// The parties of the call as it is now; empty where the switch lists none.
    pub parties: Vec<JoinedParty>,
}

/// A party of a call that has come out of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinedParty {
    /// Its connection in the call as it is now.
    pub new: Option<Connection>,
    /// Its connection before.
    pub old: Option<Connection>,
    /// Its device.
    pub device: Address,
}

/// A question to the switch.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the services are ECMA-269's own; their members carry the names used there")]
pub enum SwitchRequest {
    MakeCall {
        calling: DnNumber,
        called: String,
        account_code: Option<String>,
    },
    AnswerCall(Connection),
    ClearConnection(Connection),
    ClearCall(Connection),
    HoldCall(Connection),
    RetrieveCall(Connection),
    ConsultationCall {
        existing: Connection,
        called: String,
        account_code: Option<String>,
    },
    AlternateCall {
        held: Connection,
        active: Connection,
    },
    ReconnectCall {
        held: Connection,
        active: Connection,
    },
    TransferCall {
        held: Connection,
        active: Connection,
    },
    ConferenceCall {
        held: Connection,
        active: Connection,
    },
    SingleStepTransfer {
        active: Connection,
        to: String,
        account_code: Option<String>,
    },
    SingleStepConference {
        active: Connection,
        joining: String,
        account_code: Option<String>,
    },
    DeflectCall {
        connection: Connection,
        to: String,
    },
    RecordMessage(Connection),
    Stop(Connection, Option<MessageId>),
    Suspend(Connection, Option<MessageId>),
    Resume(Connection, Option<MessageId>),
    /// What the recording under that message is doing (`currentState`).
    QueryVoiceAttribute(Connection, MessageId),
    AssociateData {
        connection: Connection,
        account_code: String,
    },
    SetAgentState(AgentQuestion),
    GetAgentState(DnNumber),
    GetForwarding(DnNumber),
    JoinGuest {
        guest: DnNumber,
        host: DnNumber,
    },
    PartGuest {
        guest: DnNumber,
    },
    SnapshotDevice(DnNumber),
    SnapshotCall(Connection),
}

impl SwitchRequest {
    /// The name of the service in ECMA-269; of hot desking, what the escape is for.
    pub const fn service(&self) -> &'static str {
        match self {
            SwitchRequest::MakeCall { .. } => "MakeCall",
            SwitchRequest::AnswerCall(_) => "AnswerCall",
            SwitchRequest::ClearConnection(_) => "ClearConnection",
            SwitchRequest::ClearCall(_) => "ClearCall",
            SwitchRequest::HoldCall(_) => "HoldCall",
            SwitchRequest::RetrieveCall(_) => "RetrieveCall",
            SwitchRequest::ConsultationCall { .. } => "ConsultationCall",
            SwitchRequest::AlternateCall { .. } => "AlternateCall",
            SwitchRequest::ReconnectCall { .. } => "ReconnectCall",
            SwitchRequest::TransferCall { .. } => "TransferCall",
            SwitchRequest::ConferenceCall { .. } => "ConferenceCall",
            SwitchRequest::SingleStepTransfer { .. } => "SingleStepTransferCall",
            SwitchRequest::SingleStepConference { .. } => "SingleStepConferenceCall",
            SwitchRequest::DeflectCall { .. } => "DeflectCall",
            SwitchRequest::RecordMessage(_) => "RecordMessage",
            SwitchRequest::Stop(..) => "Stop",
            SwitchRequest::Suspend(..) => "Suspend",
            SwitchRequest::Resume(..) => "Resume",
            SwitchRequest::QueryVoiceAttribute(..) => "QueryVoiceAttribute",
            SwitchRequest::AssociateData { .. } => "AssociateData",
            SwitchRequest::SetAgentState(_) => "SetAgentState",
            SwitchRequest::GetAgentState(_) => "GetAgentState",
            SwitchRequest::GetForwarding(_) => "GetForwarding",
            SwitchRequest::JoinGuest { .. } => "Escape (guest to host)",
            SwitchRequest::PartGuest { .. } => "Escape (guest away)",
            SwitchRequest::SnapshotDevice(_) => "SnapshotDevice",
            SwitchRequest::SnapshotCall(_) => "SnapshotCall",
        }
    }
}

/// What Set Agent State asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentQuestion {
    /// Where.
    pub device: DnNumber,
    /// What.
    pub wanted: WantedState,
    /// Who, where that is known.
    pub agent: Option<Arc<str>>,
    /// The password, for a login.
    pub password: Option<Password>,
    /// The queue, where one is meant.
    pub group: Option<Arc<str>>,
    /// Why the agent goes, as private data.
    pub walk_away_code: Option<String>,
}

/// The state that an agent is to come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the states are ECMA-269's own")]
pub enum WantedState {
    LoggedOn,
    LoggedOff,
    NotReady,
    Ready,
    WorkingAfterCall,
}

/// A password; it is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(pub String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

/// An agent as the switch answers who is logged on at a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentFound {
    /// The identifier.
    pub agent: Option<Arc<str>>,
    /// The queues.
    pub groups: Vec<Arc<str>>,
    /// The state; `None` where the switch did not tell one.
    pub state: Option<AgentState>,
}

/// A positive answer of the switch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SwitchResult {
    /// Done; nothing more is told.
    Done,
    /// A call was begun: the connection of the calling device.
    CallMade(Connection),
    /// A recording was begun.
    RecordingBegun(Option<MessageId>),
    /// What a recording is doing; `None` where what the switch says is no state of a recording.
    Recording(Option<RecordingState>),
    /// Who is logged on at a device.
    Agent(Option<AgentFound>),
    /// Which calls of a device are forwarded where.
    Forwards(Vec<(ForwardMode, Arc<str>)>),
    /// The calls at a device.
    Device(Vec<DeviceCall>),
    /// The parties of a call.
    Call(Vec<CallEndpoint>),
}

/// One call in the snapshot of a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceCall {
    /// The device's connection.
    pub connection: Connection,
    /// The device's own state in the call; `None` where the switch did not tell.
    pub state: Option<PartyState>,
}

/// One party in the snapshot of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallEndpoint {
    /// Its device.
    pub device: Address,
    /// Its connection, where the switch named it.
    pub connection: Option<Connection>,
    /// Its state in the call.
    pub state: Option<PartyState>,
}

/// Why the switch did not do it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SwitchFailure {
    /// It answered with an error or a reject: our number for it, and its own words.
    Refused {
        /// The number of errors.md 4-6.
        code: ErrorCode,
        /// Category and value.
        error: CstaError,
    },
    /// It did not answer in time.
    Timeout,
    /// The link is not there, or was lost before the answer.
    LinkLost,
    /// Too many requests wait for the switch already; nothing was sent.
    Overloaded,
    /// Its answer, or our question, could not be put in the other side's words.
    Unreadable,
}

/// All that reaches a DN from the switch's side, in the order in which the switch spoke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromSwitch {
    /// The link is up and this DN's monitor is set: what follows is complete.
    Monitored,
    /// The switch refused or ended this DN's monitor.
    MonitorLost,
    /// The link is gone.
    LinkLost,
    /// Events of this DN were lost (mailbox full, switch overload): read it again.
    EventsLost,
    /// Something happened.
    Event(SwitchEvent),
    /// The answer to a question of this DN.
    Answer(Token, Result<SwitchResult, SwitchFailure>),
}
