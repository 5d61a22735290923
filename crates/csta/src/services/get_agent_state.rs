//! Module `CSTA-get-agent-state` {… csta3(285) 304}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::device_feature_types::{AgentId, AgentState, PendingAgentState};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getAgentState`, operation 304.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAgentStateArgument {
    pub device: DeviceId,
    pub acd_group: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getAgentState`, operation 304.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAgentStateResult {
    pub agent_state_list: AgentStateList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `AgentStateList` of the standard.
pub type AgentStateList = Vec<AgentStateEntry>;

/// `AgentStateEntry` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentStateEntry {
    pub agent_id: Option<AgentId>,
    pub logged_on: bool,
    pub agent_info: Option<Vec<AgentInfo>>,
    pub rest: Rest,
}

/// `AgentInfo` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentInfo {
    pub acd_group: Option<DeviceId>,
    pub agent_state: AgentState,
    #[rasn(tag(context, 0))]
    pub pending_agent_state: Option<PendingAgentState>,
    #[rasn(tag(context, 1))]
    pub agent_state_condition: Option<AgentStateCondition>,
    pub rest: Rest,
}

open_enum! {
    /// `AgentStateCondition` of the standard.
    pub struct AgentStateCondition {
        FORCED_PAUSE = 0 "forcedPause",
        OTHER = 1 "other",
    }
}

impl Argument for GetAgentStateArgument {
    const OPERATION: Operation = Operation::GET_AGENT_STATE;
}

impl Confirmed for GetAgentStateArgument {
    type Result = GetAgentStateResult;
}
