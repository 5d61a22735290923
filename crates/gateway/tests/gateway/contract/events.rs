//! The events that a server says on the stream: what each tells, and what none of its kind is without. The journeys hold
//! every event that they get against it.

use client_api::EventName as Wire;
use telephony::event::EventName;

/// What no event is without.
const ALWAYS: &[&str] = &["messageName", "server", "time", "eventSequenceNumber"];
/// What no event in the log of a DN is without.
const IN_LOG: &[&str] = &["thisDN", "epoch", "dnOffset"];
const OF_CALL: &[&str] = &["connID", "callUUID", "callType"];

/// One event of the stream.
pub(crate) struct Said {
    pub(crate) name: &'static str,
    pub(crate) summary: &'static str,
    /// The attributes that it always has.
    pub(crate) required: Vec<&'static str>,
}

/// All of them; those of DNs in the order of `telephony`.
pub(crate) fn all() -> Vec<Said> {
    let of_dns = OF_DNS.iter().map(|name| {
        let (summary, required) = of_dn(*name);
        said(name.name(), summary, required)
    });
    of_server().into_iter().chain(of_dns).collect()
}

fn of_server() -> [Said; 4] {
    let of_info: &[&str] = &["serverVersion", "sessionID", "epoch", "role", "capabilities", "limits"];
    [
        said(Wire::ServerInfo.name(), "The server greets, or answers RequestQueryServer.", &[of_info]),
        said(Wire::LinkConnected.name(), "The switch can be used.", &[&["switch"]]),
        said(Wire::LinkDisconnected.name(), "The switch cannot be used.", &[&["switch"]]),
        said(Wire::ServerDisconnected.name(), "The server stops: the last event of the stream.", &[]),
    ]
}

fn said(name: &'static str, summary: &'static str, required: &[&[&'static str]]) -> Said {
    Said { name, summary, required: [&[ALWAYS], required].concat().concat() }
}

/// As [`of_dn`] knows them.
const OF_DNS: [EventName; 29] = [
    EventName::Registered,
    EventName::Unregistered,
    EventName::AddressInfo,
    EventName::PartyInfo,
    EventName::Dialing,
    EventName::NetworkReached,
    EventName::DestinationBusy,
    EventName::Ringing,
    EventName::Established,
    EventName::Held,
    EventName::Retrieved,
    EventName::Released,
    EventName::Abandoned,
    EventName::PartyAdded,
    EventName::PartyChanged,
    EventName::PartyDeleted,
    EventName::AttachedDataChanged,
    EventName::CallInfoChanged,
    EventName::PrivateInfo,
    EventName::AgentLogin,
    EventName::AgentLogout,
    EventName::QueueLogout,
    EventName::AgentReady,
    EventName::AgentNotReady,
    EventName::ForwardSet,
    EventName::ForwardCancel,
    EventName::DnOutOfService,
    EventName::DnBackInService,
    EventName::Error,
];

/// What it tells, and the attributes that it always has.
fn of_dn(name: EventName) -> (&'static str, &'static [&'static [&'static str]]) {
    match name {
        EventName::Registered => {
            ("The DN is registered; the snapshot is its state.", &[IN_LOG, &["snapshot", "resumed"]])
        }
        EventName::Unregistered => ("The DN is registered no more.", &[&["thisDN"]]),
        EventName::AddressInfo => (
            "The state of the DN: an answer, or news that it is in step with the switch, or is not.",
            &[&["thisDN"]],
        ),
        EventName::PartyInfo => ("The parties of a call: an answer.", &[&["thisDN", "connID"]]),
        EventName::Dialing => ("The DN calls.", &[IN_LOG, OF_CALL]),
        EventName::NetworkReached => ("The call has left for another network.", &[IN_LOG, OF_CALL]),
        EventName::DestinationBusy => ("The called side cannot be reached.", &[IN_LOG, OF_CALL]),
        EventName::Ringing => ("The DN rings.", &[IN_LOG, OF_CALL]),
        EventName::Established => ("The call was answered.", &[IN_LOG, OF_CALL]),
        EventName::Held => ("The DN holds the call.", &[IN_LOG, OF_CALL]),
        EventName::Retrieved => ("The DN has taken the call back.", &[IN_LOG, OF_CALL]),
        EventName::Released => ("The DN has left the call.", &[IN_LOG, OF_CALL]),
        EventName::Abandoned => ("The caller gave up before the call was answered.", &[IN_LOG, OF_CALL]),
        EventName::PartyAdded => ("A party has joined the call.", &[IN_LOG, OF_CALL]),
        EventName::PartyChanged => (
            "The far end of the call, or its ConnID, is another one.",
            &[IN_LOG, OF_CALL, &["previousConnID"]],
        ),
        EventName::PartyDeleted => ("A party has left a call that goes on.", &[IN_LOG, OF_CALL]),
        EventName::AttachedDataChanged => {
            ("The user data of the call are others.", &[&["connID", "userData"]])
        }
        EventName::CallInfoChanged => ("Another attribute of the call has changed.", &[&["connID"]]),
        EventName::PrivateInfo => (
            "A private service, or what the switch tells in words of its own: see privateMsgID.",
            &[&["thisDN", "privateMsgID"]],
        ),
        EventName::AgentLogin => ("An agent has logged in.", &[IN_LOG]),
        EventName::AgentLogout => ("The agent has logged out.", &[IN_LOG]),
        EventName::QueueLogout => ("The agent has left one of several queues.", &[IN_LOG]),
        EventName::AgentReady => ("The agent is ready.", &[IN_LOG]),
        EventName::AgentNotReady => ("The agent is not ready.", &[IN_LOG]),
        EventName::ForwardSet => ("Calls are forwarded.", &[IN_LOG, &["forwardMode"]]),
        EventName::ForwardCancel => ("Calls are forwarded no more.", &[IN_LOG, &["forwardMode"]]),
        EventName::DnOutOfService => ("The telephone does not work.", &[IN_LOG]),
        EventName::DnBackInService => ("The telephone works again.", &[IN_LOG]),
        EventName::Error => (
            "A request was refused: it changed nothing.",
            &[&["referenceID", "errorCode", "errorName", "errorMessage"]],
        ),
    }
}
