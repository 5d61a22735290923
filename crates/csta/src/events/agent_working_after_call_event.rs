//! Module `CSTA-agent-working-after-call-event` {… csta3(285) 324}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::device_feature_types::AgentId;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `AgentWorkingAfterCallEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentWorkingAfterCallEvent {
    pub agent_device: SubjectDeviceId,
    pub agent_id: Option<AgentId>,
    pub acd_group: Option<DeviceId>,
    #[rasn(tag(context, 2))]
    pub pending_agent_state: Option<AgentWorkingAfterCallEventPendingAgentState>,
    #[rasn(tag(context, 3))]
    pub cause: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

open_enum! {
    /// `pendingAgentState` of [`AgentWorkingAfterCallEvent`].
    pub struct AgentWorkingAfterCallEventPendingAgentState {
        NOT_READY = 0 "notReady",
        READY = 1 "ready",
        NULL = 2 "null",
    }
}
