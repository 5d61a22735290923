//! Set Agent State: logs an agent on or off, or changes the agent's state.
//!
//! The application asks the switch, mostly for an agent's desktop.
//! [Agent Logged On](crate::events::agent_logged_on_event),
//! [Agent Logged Off](crate::events::agent_logged_off_event),
//! [Agent Not Ready](crate::events::agent_not_ready_event), [Agent Ready](crate::events::agent_ready_event)
//! or [Agent Working After Call](crate::events::agent_working_after_call_event) follow; during a call the
//! switch may put the change off.
//!
//! Module `CSTA-set-agent-state` {… csta3(285) 312}, operation `setAgentState` (312); ECMA-285 clause 20.1,
//! ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::device_feature_types::{AgentId, AgentPassword, PendingAgentState};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setAgentState`, operation 312: who, where, and the state wished for.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAgentStateArgument {
    /// Device at which the agent works.
    pub device: DeviceId,
    /// The state wished for.
    pub requested_agent_state: ReqAgentState,
    /// Who; needed to log on at most switches, absent otherwise.
    #[rasn(tag(context, 2))]
    pub agent_id: Option<AgentId>,
    /// The agent's password; absent where the switch wants none.
    #[rasn(tag(context, 3))]
    pub password: Option<AgentPassword>,
    /// ACD group that is meant; absent: the agent's own or all.
    pub group: Option<DeviceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setAgentState`, operation 312: the state is set, or will be.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAgentStateResult {
    /// State that follows when the present call or work ends; absent: the change was made at once.
    pub pending_agent_state: Option<PendingAgentState>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// A state that can be wished for.
    pub struct ReqAgentState {
        /// At work in a group or at a device.
        LOGGED_ON = 0 "loggedOn",
        /// Gone.
        LOGGED_OFF = 1 "loggedOff",
        /// Logged on, but not to be given calls.
        NOT_READY = 2 "notReady",
        /// Waiting for calls.
        READY = 3 "ready",
        /// Still busy with what the last call was about.
        WORKING_AFTER_CALL = 4 "workingAfterCall",
    }
}

impl Argument for SetAgentStateArgument {
    const OPERATION: Operation = Operation::SetAgentState;
}

impl Confirmed for SetAgentStateArgument {
    type Result = SetAgentStateResult;
}
