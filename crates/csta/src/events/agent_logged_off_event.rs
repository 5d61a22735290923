//! Agent Logged Off: an agent has left a device or a group.
//!
//! Comes when the agent logs off, at the telephone, by SetAgentState or forced by the switch. The agent is in
//! state null afterwards; calls that are still up go on.
//!
//! Module `CSTA-agent-logged-off-event` {… csta3(285) 320}, ECMA-285 clause 20.2.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{AgentId, AgentPassword};
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `AgentLoggedOffEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentLoggedOffEvent {
    /// The device at which the agent works.
    pub agent_device: SubjectDeviceId,
    /// Who the agent is; absent where the switch identifies agents by their device.
    #[rasn(tag(context, 2))]
    pub agent_id: Option<AgentId>,
    /// The group in question; absent where it holds for all of the agent's groups, or there is but one.
    pub acd_group: Option<DeviceId>,
    /// Password that the agent gave, if the switch tells it.
    #[rasn(tag(context, 3))]
    pub agent_password: Option<AgentPassword>,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
