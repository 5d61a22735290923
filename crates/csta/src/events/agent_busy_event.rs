//! Agent Busy: an agent is occupied with a call of the group.
//!
//! Comes when a call of the distribution reaches the agent and takes the agent's time. The agent is in state
//! busy afterwards and gets no further call of the group; what the call itself does is told by the call
//! control events.
//!
//! Module `CSTA-agent-busy-event` {… csta3(285) 319}, ECMA-285 clause 20.2.1.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{AgentId, PendingAgentState};
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `AgentBusyEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentBusyEvent {
    /// The device at which the agent works.
    pub agent_device: SubjectDeviceId,
    /// Who the agent is; absent where the switch identifies agents by their device.
    pub agent_id: Option<AgentId>,
    /// The group in question; absent where it holds for all of the agent's groups, or there is but one.
    pub acd_group: Option<DeviceId>,
    /// State that the agent will be in as soon as the work is done; absent means that none is pending.
    #[rasn(tag(context, 2))]
    pub pending_agent_state: Option<PendingAgentState>,
    /// Why it happened.
    #[rasn(tag(context, 3))]
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
