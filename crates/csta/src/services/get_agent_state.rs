//! Get Agent State: reads who is logged on at a device and in which state.
//!
//! The application asks the switch. Changes are told by
//! [Agent Logged On](crate::events::agent_logged_on_event),
//! [Agent Logged Off](crate::events::agent_logged_off_event),
//! [Agent Not Ready](crate::events::agent_not_ready_event),
//! [Agent Ready](crate::events::agent_ready_event), [Agent Busy](crate::events::agent_busy_event) and
//! [Agent Working After Call](crate::events::agent_working_after_call_event).
//!
//! Module `CSTA-get-agent-state` {… csta3(285) 304}, operation `getAgentState` (304); ECMA-285 clause 20.1,
//! ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::device_feature_types::{AgentId, AgentState, PendingAgentState};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getAgentState`, operation 304: of whom.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAgentStateArgument {
    /// Device at which the agent works.
    pub device: DeviceId,
    /// ACD group whose state is meant; absent: all groups of the agent.
    pub acd_group: Option<DeviceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getAgentState`, operation 304: the agents of the device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAgentStateResult {
    /// One entry for each agent.
    pub agent_state_list: AgentStateList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Agents at a device, 1 to 32 by the standard; not checked.
pub type AgentStateList = Vec<AgentStateEntry>;

/// One agent.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentStateEntry {
    /// Who; absent where the switch does not know agents by name.
    pub agent_id: Option<AgentId>,
    /// Whether the agent is logged on.
    pub logged_on: bool,
    /// States, one entry for each ACD group or one for all; absent: none to tell.
    pub agent_info: Option<Vec<AgentInfo>>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// An agent's state, in one ACD group or all.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AgentInfo {
    /// The group; absent: the state holds for all.
    pub acd_group: Option<DeviceId>,
    /// The state now.
    pub agent_state: AgentState,
    /// State that follows when the present call or work ends; absent: none is asked for.
    #[rasn(tag(context, 0))]
    pub pending_agent_state: Option<PendingAgentState>,
    /// What forces the state on the agent; absent: nothing.
    #[rasn(tag(context, 1))]
    pub agent_state_condition: Option<AgentStateCondition>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// What forces a state on an agent.
    pub struct AgentStateCondition {
        /// A pause that the switch puts between two calls.
        FORCED_PAUSE = 0 "forcedPause",
        /// Something else.
        OTHER = 1 "other",
    }
}

impl Argument for GetAgentStateArgument {
    const OPERATION: Operation = Operation::GetAgentState;
}

impl Confirmed for GetAgentStateArgument {
    type Result = GetAgentStateResult;
}
