//! The messages of the client protocol, version 1, as serde types.
//!
//! Here lives everything that both ends of the protocol must agree upon: requests ([`ClientRequest`]), events
//! ([`Event`]) with their snapshot ([`Snapshot`]), key-value lists ([`KvList`]), enumerations, message names and
//! numbers, error codes, close codes and the bodies of HTTP. Here may not live: rules of telephony, sockets,
//! clocks, or any other crate of the house, because the client SDK is built on this crate alone.
//!
//! Reading is lenient where the protocol may grow (unknown members are passed over, unknown enumeration names in
//! events are treated as absent) and strict where a mistake would change what a request means; every refusal says
//! in one sentence which attribute was wrong and what would be right.

mod close;
mod conn_id;
mod encoded;
mod enumeration;
mod enums;
mod error_code;
mod event;
mod http;
mod json;
mod kv;
mod names;
mod party_state;
mod problem;
mod request;
#[cfg(feature = "schema")]
pub mod schema;
mod snapshot;
mod text_or_number;

pub use close::{CloseCode, draining_reason, reconnect_after_ms};
pub use conn_id::{ConnId, ConnIdError};
pub use encoded::EncodedEvent;
pub use enumeration::{Enumeration, UnknownName};
pub use enums::{
    AddressStatus, AddressType, AgentState, CallState, CallType, ControlMode, ForwardMode, HotDeskRole,
    InfoType, MakeCallType, MergeType, PrivateServiceNumber, RecordingState, RegisterMode, ReleasingParty,
    Role, RouteType, ServerRole, TreatmentType, WorkMode,
};
pub use error_code::{ErrorCode, RetryAfter};
pub use event::{CstaError, Event, Limits};
pub use http::{
    AccessView, Association, AuditLine, AuditList, AuditOutcome, BeyondStandard, Bucket, CallPage, CallParty,
    DnDetail, DnEvents, DnLine, DnPage, DnStats, Durations, Health, HistoryLine, HistoryList, KeepAlive,
    LinkLine, LinkState, LiveCall, Readiness, RoundTrip, ServiceCount, SessionLine, SessionList, SwitchLine,
    SwitchList, SwitchState,
};
pub use json::Json;
pub use kv::{KvError, KvList, KvValue, MAX_KEY_BYTES, MAX_NESTING};
pub use names::{EventName, RequestName};
pub use party_state::PartyState;
pub use problem::Problem;
pub use request::{
    AgentLogin, AgentLogout, AgentNotReady, AgentReady, AlternateCall, AnswerCall, AttachUserData,
    AttributeRule, CarriedRequest, Carrier, ClearCall, ClientRequest, CompleteConference, CompleteTransfer,
    DeleteFromConference, DeletePair, DeleteUserData, HoldCall, InitiateConference, InitiateTransfer,
    MAX_EXTENSIONS_BYTES, MakeCall, PrivateService, QueryAddress, QueryCall, QueryServer, ReconnectCall,
    RedirectCall, RegisterAddress, RegisterClient, ReleaseCall, Request, RequestError, RequestHead,
    RequestMessage, ResumePoint, RetrieveCall, SingleStepConference, SingleStepTransfer, UnregisterAddress,
    UpdateUserData,
};
pub use snapshot::{
    AgentSnapshot, CallSnapshot, FeatureSnapshot, Forward, HotDeskSnapshot, PartySnapshot, RecordingSnapshot,
    Snapshot,
};
pub use text_or_number::TextOrNumber;

/// The subprotocol that a client asks for when it opens the stream.
pub const SUBPROTOCOL: &str = "cordboard.v1";
