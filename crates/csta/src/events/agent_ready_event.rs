//! Module `CSTA-agent-ready-event` {… csta3(285) 323}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::AgentId;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `AgentReadyEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentReadyEvent {
    pub agent_device: SubjectDeviceId,
    pub agent_id: Option<AgentId>,
    pub acd_group: Option<DeviceId>,
    pub cause: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
