//! Module `CSTA-set-agent-state` {… csta3(285) 312}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::device_feature_types::{AgentId, AgentPassword, PendingAgentState};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setAgentState`, operation 312.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAgentStateArgument {
    pub device: DeviceId,
    pub requested_agent_state: ReqAgentState,
    #[rasn(tag(context, 2))]
    pub agent_id: Option<AgentId>,
    #[rasn(tag(context, 3))]
    pub password: Option<AgentPassword>,
    pub group: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setAgentState`, operation 312.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAgentStateResult {
    pub pending_agent_state: Option<PendingAgentState>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

open_enum! {
    /// `ReqAgentState` of the standard.
    pub struct ReqAgentState {
        LOGGED_ON = 0 "loggedOn",
        LOGGED_OFF = 1 "loggedOff",
        NOT_READY = 2 "notReady",
        READY = 3 "ready",
        WORKING_AFTER_CALL = 4 "workingAfterCall",
    }
}

impl Argument for SetAgentStateArgument {
    const OPERATION: Operation = Operation::SET_AGENT_STATE;
}

impl Confirmed for SetAgentStateArgument {
    type Result = SetAgentStateResult;
}
