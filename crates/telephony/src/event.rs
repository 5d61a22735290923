//! Events: what clients are told (client-model.md 6). One flat structure, as in T-Library: what is absent is `None`.

use std::sync::Arc;

use crate::address::DnNumber;
use crate::error::Refusal;
use crate::ids::{CallUuid, ConnId};
use crate::key_value::KvList;
use crate::names::{AddressType, CallState, CallType, ForwardMode, InfoType, Role, WorkMode};
use crate::snapshot::Snapshot;
use crate::switch::SwitchCallId;

/// The name of an event, without its prefix `Event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are T-Library's own; client-model.md 6 tells their meaning")]
pub enum EventName {
    Registered,
    Unregistered,
    AddressInfo,
    PartyInfo,
    Dialing,
    NetworkReached,
    DestinationBusy,
    Ringing,
    Established,
    Held,
    Retrieved,
    Released,
    Abandoned,
    PartyAdded,
    PartyChanged,
    PartyDeleted,
    AttachedDataChanged,
    CallInfoChanged,
    PrivateInfo,
    AgentLogin,
    AgentLogout,
    QueueLogout,
    AgentReady,
    AgentNotReady,
    ForwardSet,
    ForwardCancel,
    DnOutOfService,
    DnBackInService,
    Error,
}

impl EventName {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            EventName::Registered => "EventRegistered",
            EventName::Unregistered => "EventUnregistered",
            EventName::AddressInfo => "EventAddressInfo",
            EventName::PartyInfo => "EventPartyInfo",
            EventName::Dialing => "EventDialing",
            EventName::NetworkReached => "EventNetworkReached",
            EventName::DestinationBusy => "EventDestinationBusy",
            EventName::Ringing => "EventRinging",
            EventName::Established => "EventEstablished",
            EventName::Held => "EventHeld",
            EventName::Retrieved => "EventRetrieved",
            EventName::Released => "EventReleased",
            EventName::Abandoned => "EventAbandoned",
            EventName::PartyAdded => "EventPartyAdded",
            EventName::PartyChanged => "EventPartyChanged",
            EventName::PartyDeleted => "EventPartyDeleted",
            EventName::AttachedDataChanged => "EventAttachedDataChanged",
            EventName::CallInfoChanged => "EventCallInfoChanged",
            EventName::PrivateInfo => "EventPrivateInfo",
            EventName::AgentLogin => "EventAgentLogin",
            EventName::AgentLogout => "EventAgentLogout",
            EventName::QueueLogout => "EventQueueLogout",
            EventName::AgentReady => "EventAgentReady",
            EventName::AgentNotReady => "EventAgentNotReady",
            EventName::ForwardSet => "EventForwardSet",
            EventName::ForwardCancel => "EventForwardCancel",
            EventName::DnOutOfService => "EventDNOutOfService",
            EventName::DnBackInService => "EventDNBackInService",
            EventName::Error => "EventError",
        }
    }
}

/// An event as the rules make it. The shell adds what it alone knows: time, offset, sequence number, ReferenceID.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Which event it is.
    pub name: EventName,
    /// The DN that the event is about.
    pub this_dn: Option<DnNumber>,
    /// Its function in the call.
    pub this_dn_role: Option<Role>,
    /// The far end as seen from ThisDN.
    pub other_dn: Option<Arc<str>>,
    /// The function of the far end.
    pub other_dn_role: Option<Role>,
    /// Who caused the change, or where the call goes.
    pub third_party_dn: Option<Arc<str>>,
    /// The function of the third party in the change.
    pub third_party_dn_role: Option<Role>,
    /// The call.
    pub conn_id: Option<ConnId>,
    /// The ConnID that is linked to, or was left for, the present one.
    pub previous_conn_id: Option<ConnId>,
    /// The switch's own number of the call.
    pub call_id: Option<SwitchCallId>,
    /// The identity of the call that never changes.
    pub call_uuid: Option<CallUuid>,
    /// Internal, Inbound, Outbound, Consult.
    pub call_type: Option<CallType>,
    /// The cause.
    pub call_state: Option<CallState>,
    /// The number of the calling side.
    pub ani: Option<Arc<str>>,
    /// The number that was called.
    pub dnis: Option<Arc<str>>,
    /// The data of the call, valid at the moment of the event; empty is absent.
    pub user_data: KvList,
    /// Specifics of this message; empty is absent.
    pub extensions: KvList,
    /// The client's own why, from its request; empty is absent.
    pub reasons: KvList,
    /// The number of a private event.
    pub private_msg_id: Option<i32>,
    /// The agent at ThisDN.
    pub agent_id: Option<Arc<str>>,
    /// The queue that an agent's event is about.
    pub this_queue: Option<Arc<str>>,
    /// How the agent works.
    pub work_mode: Option<WorkMode>,
    /// Which calls are forwarded.
    pub forward_mode: Option<ForwardMode>,
    /// What kind of address ThisDN is.
    pub address_type: Option<AddressType>,
    /// What an EventAddressInfo or EventRegistered is about.
    pub info_type: Option<InfoType>,
    /// The value of what was asked for.
    pub info_status: Option<i32>,
    /// All that is known of the DN.
    pub snapshot: Option<Box<Snapshot>>,
    /// Why a request was refused.
    pub refusal: Option<Box<Refusal>>,
}

impl Event {
    /// An event with nothing but its name.
    pub fn new(name: EventName) -> Event {
        Event {
            name,
            this_dn: None,
            this_dn_role: None,
            other_dn: None,
            other_dn_role: None,
            third_party_dn: None,
            third_party_dn_role: None,
            conn_id: None,
            previous_conn_id: None,
            call_id: None,
            call_uuid: None,
            call_type: None,
            call_state: None,
            ani: None,
            dnis: None,
            user_data: KvList::new(),
            extensions: KvList::new(),
            reasons: KvList::new(),
            private_msg_id: None,
            agent_id: None,
            this_queue: None,
            work_mode: None,
            forward_mode: None,
            address_type: None,
            info_type: None,
            info_status: None,
            snapshot: None,
            refusal: None,
        }
    }

    /// An event of that DN.
    pub fn of(name: EventName, this_dn: &DnNumber) -> Event {
        Event { this_dn: Some(this_dn.clone()), ..Event::new(name) }
    }

    /// The EventError that tells a refusal; `this_dn` and `conn_id` as the request had them.
    pub fn error(refusal: Refusal, this_dn: Option<&DnNumber>, conn_id: Option<ConnId>) -> Event {
        Event {
            this_dn: this_dn.cloned(),
            conn_id,
            extensions: refusal.extensions.clone(),
            refusal: Some(Box::new(refusal)),
            ..Event::new(EventName::Error)
        }
    }
}
