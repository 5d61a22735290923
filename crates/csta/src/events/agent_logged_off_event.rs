//! Module `CSTA-agent-logged-off-event` {… csta3(285) 320}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{AgentId, AgentPassword};
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// `AgentLoggedOffEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentLoggedOffEvent {
    pub agent_device: SubjectDeviceId,
    #[rasn(tag(context, 2))]
    pub agent_id: Option<AgentId>,
    pub acd_group: Option<DeviceId>,
    #[rasn(tag(context, 3))]
    pub agent_password: Option<AgentPassword>,
    pub cause: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
