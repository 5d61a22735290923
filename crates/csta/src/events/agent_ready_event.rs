//! Agent Ready: an agent waits for calls of the group.
//!
//! Comes when the agent is at the disposal of the distribution. The agent is in state ready afterwards.
//!
//! Module `CSTA-agent-ready-event` {… csta3(285) 323}, ECMA-285 clause 20.2.5.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::AgentId;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `AgentReadyEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentReadyEvent {
    /// The device at which the agent works.
    pub agent_device: SubjectDeviceId,
    /// Who the agent is; absent where the switch identifies agents by their device.
    pub agent_id: Option<AgentId>,
    /// The group in question; absent where it holds for all of the agent's groups, or there is but one.
    pub acd_group: Option<DeviceId>,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
