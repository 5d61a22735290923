//! What a request in work is after, and how the event looks that shows it is reached.

use std::borrow::Cow;

use super::account_codes::CodeAim;
use crate::account_code;
use crate::address::DnNumber;
use crate::event::{Event, EventName};
use crate::ids::ConnId;
use crate::key_value::KvList;
use crate::names::{RegisterMode, WorkMode};
use crate::record::{Author, ServiceRecord};
use crate::recording::Service;
use crate::request::{self, AgentWish, ClientRequest};
use crate::switch::{DeviceCall, SwitchCallId};

/// What a request in work is after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Aim {
    /// A registration that asks the switch first.
    Register { mode: RegisterMode },
    /// A new call; `call` is known once the switch has answered.
    MakeCall {
        brought: Brought,
        call: Option<SwitchCallId>,
        /// The call from which it is begun as a consultation.
        consult_of: Option<ConnId>,
    },
    /// An event of a call of this DN; what the request brought along is on the call with it.
    Call { conn_id: ConnId, done_by: EventName, brought: Brought },
    /// A change of a recording.
    Record { conn_id: ConnId, service: Service },
    /// An account code.
    SetAccountCode { conn_id: ConnId, code: String },
    /// An account code that explains the pause of the agent.
    WalkAwayCode { code: String, work_mode: WorkMode },
    /// An account code that another request brings along.
    Code(Box<CodeAim>),
    /// A login, a logout or a state of the agent.
    Agent(AgentWish),
    /// A logout of the agent whose session is gone.
    LogOut,
    /// Who is logged on here.
    ReadAgent,
    /// Where calls of this device are forwarded.
    ReadForwards,
    /// An association with the host.
    JoinHost { host: DnNumber },
    /// The end of the association.
    PartHost,
    /// The calls at this device.
    ReadDevice,
    /// The parties of a call that was found at this device.
    ReadCall { found: DeviceCall },
    /// What the recording of a leg is doing.
    ReadRecording { conn_id: ConnId },
}

/// What a request has brought along for its call.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Brought {
    /// Data.
    pub(super) user_data: KvList,
    /// An account code that goes with the service.
    pub(super) code: Option<Box<CodeAlong>>,
}

/// An account code that goes with a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CodeAlong {
    pub(super) code: String,
    /// The request once more, for a switch that takes it without the code only.
    pub(super) otherwise: ClientRequest,
}

impl Brought {
    /// The account code.
    pub(super) fn code(&self) -> Option<String> {
        self.code.as_ref().map(|along| along.code.clone())
    }
}

impl AgentWish {
    fn is_reached_by(&self, event: &Event) -> bool {
        match self {
            AgentWish::Login { agent_id, .. } => {
                event.name == EventName::AgentLogin && event.agent_id.as_deref() == Some(agent_id)
            }
            AgentWish::Logout { .. } => {
                matches!(event.name, EventName::AgentLogout | EventName::QueueLogout)
            }
            AgentWish::Ready { .. } => event.name == EventName::AgentReady,
            AgentWish::NotReady { .. } => event.name == EventName::AgentNotReady,
        }
    }
}

impl Aim {
    /// Whether it reads the switch and changes nothing.
    pub(super) fn only_reads(&self) -> bool {
        let of_device = matches!(self, Aim::ReadDevice | Aim::ReadAgent | Aim::ReadForwards);
        of_device || matches!(self, Aim::ReadCall { .. } | Aim::ReadRecording { .. })
    }

    /// Whether it is after that code, on that call or as a walk-away code. A call that is begun with one knows by whom.
    pub(super) fn gives_code(&self, of_call: Option<ConnId>, given: &str) -> bool {
        self.code().is_some_and(|(conn_id, code)| conn_id == of_call && code == given)
    }

    /// The code that it is after and that the switch has not reported yet, and the call; none for a walk-away code.
    pub(super) fn code(&self) -> Option<(Option<ConnId>, Cow<'_, str>)> {
        match self {
            Aim::SetAccountCode { conn_id, code, .. } => Some((Some(*conn_id), code.into())),
            Aim::WalkAwayCode { code, .. } => Some((None, code.into())),
            Aim::Code(aim) => aim.unreported().map(|code| (Some(aim.conn_id), code.into())),
            Aim::Call { conn_id, brought, .. } => {
                let along = brought.code.as_ref();
                along.map(|along| (Some(*conn_id), along.code.as_str().into()))
            }
            Aim::Agent(AgentWish::NotReady { reason, .. }) => {
                let code = reason.as_ref().and_then(account_code::text_of);
                code.map(|code| (None, code.into()))
            }
            Aim::Agent(AgentWish::Login { .. } | AgentWish::Logout { .. } | AgentWish::Ready { .. })
            | Aim::Register { .. }
            | Aim::MakeCall { .. }
            | Aim::Record { .. }
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::JoinHost { .. }
            | Aim::PartHost
            | Aim::ReadDevice
            | Aim::ReadCall { .. }
            | Aim::ReadRecording { .. } => None,
        }
    }

    /// What history and audit are told of it, if it is a private service of that client.
    pub(super) fn record(&self, by: Option<Author>) -> Option<ServiceRecord> {
        let of = |number| ServiceRecord { by, ..ServiceRecord::new(number) };
        match self {
            Aim::Record { conn_id, service } => {
                Some(ServiceRecord { conn_id: Some(*conn_id), ..of(service.number()) })
            }
            Aim::SetAccountCode { conn_id, code, .. } => {
                let (conn_id, code) = (Some(*conn_id), Some(code.clone()));
                Some(ServiceRecord { conn_id, code, ..of(request::SET_ACCOUNT_CODE) })
            }
            Aim::WalkAwayCode { code, .. } => {
                Some(ServiceRecord { code: Some(code.clone()), ..of(request::SET_ACCOUNT_CODE) })
            }
            Aim::JoinHost { host } => {
                Some(ServiceRecord { other_dn: Some(host.as_str().into()), ..of(request::JOIN_HOST) })
            }
            Aim::PartHost => Some(of(request::PART_HOST)),
            Aim::Register { .. }
            | Aim::MakeCall { .. }
            | Aim::Call { .. }
            | Aim::Code(_)
            | Aim::Agent(_)
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::ReadDevice
            | Aim::ReadCall { .. }
            | Aim::ReadRecording { .. } => None,
        }
    }

    /// The code that goes with the service, which may be at fault if that is refused.
    pub(super) fn code_along(&self) -> Option<&CodeAlong> {
        match self {
            Aim::MakeCall { brought, .. } | Aim::Call { brought, .. } => brought.code.as_deref(),
            Aim::Register { .. }
            | Aim::Record { .. }
            | Aim::SetAccountCode { .. }
            | Aim::WalkAwayCode { .. }
            | Aim::Code(_)
            | Aim::Agent(_)
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::ReadRecording { .. }
            | Aim::JoinHost { .. }
            | Aim::PartHost
            | Aim::ReadDevice
            | Aim::ReadCall { .. } => None,
        }
    }

    /// The call that the work is about, if that call must live for it.
    pub(super) fn conn_id(&self) -> Option<ConnId> {
        match self {
            Aim::Call { conn_id, .. } | Aim::Record { conn_id, .. } | Aim::SetAccountCode { conn_id, .. } => {
                Some(*conn_id)
            }
            Aim::Code(aim) => Some(aim.conn_id),
            Aim::Agent(_)
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::WalkAwayCode { .. }
            | Aim::Register { .. }
            | Aim::MakeCall { .. }
            | Aim::JoinHost { .. }
            | Aim::PartHost
            | Aim::ReadDevice
            | Aim::ReadCall { .. }
            | Aim::ReadRecording { .. } => None,
        }
    }

    /// Whether the event is what it is after.
    pub(super) fn is_reached_by(&self, event: &Event) -> bool {
        match self {
            Aim::MakeCall { call, consult_of, .. } => {
                event.name == EventName::Dialing
                    && (call.is_none() || *call == event.call_id)
                    && *consult_of == event.previous_conn_id
            }
            Aim::Call { conn_id, done_by, .. } => {
                let left = [EventName::Released, EventName::Abandoned];
                let done = event.name == *done_by || (left.contains(done_by) && left.contains(&event.name));
                done && event.conn_id == Some(*conn_id)
            }
            Aim::Record { conn_id, service } => {
                is_private(event, service.number()) && event.conn_id == Some(*conn_id)
            }
            Aim::SetAccountCode { conn_id, code } => tells_code(event, Some(*conn_id), code),
            Aim::WalkAwayCode { code, .. } => tells_code(event, None, code),
            Aim::JoinHost { host } => {
                is_private(event, request::JOIN_HOST) && event.other_dn.as_deref() == Some(host.as_str())
            }
            Aim::PartHost => is_private(event, request::PART_HOST),
            Aim::Agent(wish) => wish.is_reached_by(event),
            Aim::Register { .. }
            | Aim::Code(_)
            | Aim::LogOut
            | Aim::ReadAgent
            | Aim::ReadForwards
            | Aim::ReadDevice
            | Aim::ReadCall { .. }
            | Aim::ReadRecording { .. } => false,
        }
    }
}

/// Whether it is event 501 of that code; the code stands first, under whatever name.
fn tells_code(event: &Event, conn_id: Option<ConnId>, code: &str) -> bool {
    is_private(event, request::SET_ACCOUNT_CODE)
        && event.conn_id == conn_id
        && event.extensions.0.first().is_some_and(|(_, told)| *told == code.into())
}

fn is_private(event: &Event, number: i32) -> bool {
    event.name == EventName::PrivateInfo && event.private_msg_id == Some(number)
}
