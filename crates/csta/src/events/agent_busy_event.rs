//! Module `CSTA-agent-busy-event` {… csta3(285) 319}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{AgentId, PendingAgentState};
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `AgentBusyEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentBusyEvent {
    pub agent_device: SubjectDeviceId,
    pub agent_id: Option<AgentId>,
    pub acd_group: Option<DeviceId>,
    #[rasn(tag(context, 2))]
    pub pending_agent_state: Option<PendingAgentState>,
    #[rasn(tag(context, 3))]
    pub cause: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
