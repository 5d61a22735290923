//! Part of module `CSTA-capability-exchange`: [`LogicalEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `LogicalEvtsList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LogicalEvtsList {
    #[rasn(tag(context, 0))]
    pub agent_busy: Option<AgentBusy>,
    #[rasn(tag(context, 1))]
    pub agent_logged_off: Option<AgentLoggedOff>,
    #[rasn(tag(context, 2))]
    pub agent_logged_on: Option<AgentLoggedOn>,
    #[rasn(tag(context, 3))]
    pub agent_not_ready: Option<AgentNotReady>,
    #[rasn(tag(context, 4))]
    pub agent_ready: Option<AgentReady>,
    #[rasn(tag(context, 5))]
    pub agent_working_after_call: Option<AgentWorkingAfterCall>,
    #[rasn(tag(context, 6))]
    pub auto_answer: Option<AutoAnswer>,
    #[rasn(tag(context, 7))]
    pub auto_work_mode: Option<AutoWorkMode>,
    #[rasn(tag(context, 8))]
    pub call_back: Option<CallBackEvent>,
    #[rasn(tag(context, 9))]
    pub call_back_message: Option<CallBackMessageEvent>,
    #[rasn(tag(context, 10))]
    pub caller_id_status: Option<CallerIdStatus>,
    #[rasn(tag(context, 11))]
    pub do_not_disturb: Option<DoNotDisturb>,
    #[rasn(tag(context, 12))]
    pub forwarding: Option<Forwarding>,
    #[rasn(tag(context, 14))]
    pub presence_state: Option<PresenceStateEvent>,
    #[rasn(tag(context, 13))]
    pub routeing_mode: Option<RouteingMode>,
    pub rest: Rest,
}

bit_set! {
    /// `AgentBusy` of the standard.
    pub struct AgentBusy[8] {
        AGENT_ID = 0 "agentID",
        ACD_GROUP = 1 "acdGroup",
        PENDING_AGENT_STATE_WORKING_AFTER_CALL = 2 "pendingAgentStateWorkingAfterCall",
        PENDING_AGENT_STATE_NOT_READY = 3 "pendingAgentStateNotReady",
        PENDING_AGENT_STATE_READY = 4 "pendingAgentStateReady",
        PENDING_AGENT_STATE_NULL = 5 "pendingAgentStateNull",
        CAUSE = 6 "cause",
        PRIVATE_DATA = 7 "privateData",
    }
}

bit_set! {
    /// `AgentLoggedOff` of the standard.
    pub struct AgentLoggedOff[5] {
        AGENT_ID = 0 "agentID",
        ACD_GROUP = 1 "acdGroup",
        AGENT_PASSWORD = 2 "agentPassword",
        CAUSE = 3 "cause",
        PRIVATE_DATA = 4 "privateData",
    }
}

bit_set! {
    /// `AgentLoggedOn` of the standard.
    pub struct AgentLoggedOn[5] {
        AGENT_ID = 0 "agentID",
        ACD_GROUP = 1 "acdGroup",
        AGENT_PASSWORD = 2 "agentPassword",
        CAUSE = 3 "cause",
        PRIVATE_DATA = 4 "privateData",
    }
}

bit_set! {
    /// `AgentNotReady` of the standard.
    pub struct AgentNotReady[4] {
        AGENT_ID = 0 "agentID",
        ACD_GROUP = 1 "acdGroup",
        CAUSE = 2 "cause",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `AgentReady` of the standard.
    pub struct AgentReady[4] {
        AGENT_ID = 0 "agentID",
        ACD_GROUP = 1 "acdGroup",
        CAUSE = 2 "cause",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `AgentWorkingAfterCall` of the standard.
    pub struct AgentWorkingAfterCall[7] {
        AGENT_ID = 0 "agentID",
        ACD_GROUP = 1 "acdGroup",
        PENDING_AGENT_STATE_NOT_READY = 2 "pendingAgentStateNotReady",
        PENDING_AGENT_STATE_READY = 3 "pendingAgentStateReady",
        PENDING_AGENT_STATE_NULL = 4 "pendingAgentStateNull",
        CAUSE = 5 "cause",
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// `AutoAnswer` of the standard.
    pub struct AutoAnswer[2] {
        NUMBER_OF_RINGS = 0 "numberOfRings",
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// `AutoWorkMode` of the standard.
    pub struct AutoWorkMode[1] {
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// `CallBackEvent` of the standard.
    pub struct CallBackEvent[1] {
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// `CallBackMessageEvent` of the standard.
    pub struct CallBackMessageEvent[1] {
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// `CallerIDStatus` of the standard.
    pub struct CallerIdStatus[1] {
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// `DoNotDisturb` of the standard.
    pub struct DoNotDisturb[5] {
        CALL_ORIGINATION_PARAMETER = 0 "callOriginationParameter",
        CALL_ORIGINATION_INTERNAL = 1 "callOriginationInternal",
        CALL_ORIGINATION_EXTERNAL = 2 "callOriginationExternal",
        CALLING_DEVICE_LIST = 3 "callingDeviceList",
        PRIVATE_DATA = 4 "privateData",
    }
}

bit_set! {
    /// `Forwarding` of the standard.
    pub struct Forwarding[19] {
        FORWARDING_TYPE_BUSY = 0 "forwardingTypeBusy",
        FORWARDING_TYPE_BUSY_INT = 1 "forwardingTypeBusyInt",
        FORWARDING_TYPE_BUSY_EXT = 2 "forwardingTypeBusyExt",
        FORWARDING_TYPE_DND = 3 "forwardingTypeDND",
        FORWARDING_TYPE_DND_INT = 4 "forwardingTypeDNDInt",
        FORWARDING_TYPE_DND_EXT = 5 "forwardingTypeDNDExt",
        FORWARDING_TYPE_NO_ANS = 6 "forwardingTypeNoAns",
        FORWARDING_TYPE_NO_ANS_INT = 7 "forwardingTypeNoAnsInt",
        FORWARDING_TYPE_NO_ANS_EXT = 8 "forwardingTypeNoAnsExt",
        FORWARDING_TYPE_IMMEDIATE = 9 "forwardingTypeImmediate",
        FORWARDING_TYPE_IMM_INT = 10 "forwardingTypeImmInt",
        FORWARDING_TYPE_IMM_EXT = 11 "forwardingTypeImmExt",
        FORWARD_TO = 12 "forwardTo",
        FORWARD_DEFAULT_TYPE_AND_DN = 13 "forwardDefaultTypeAndDN",
        FORWARD_DEFAULT_TYPE = 14 "forwardDefaultType",
        FORWARD_DEFAULT_DN = 15 "forwardDefaultDN",
        RING_COUNT = 16 "ringCount",
        PRIVATE_DATA = 17 "privateData",
        RING_DURATION = 18 "ringDuration",
    }
}

bit_set! {
    /// `PresenceStateEvent` of the standard.
    pub struct PresenceStateEvent[6] {
        FROM_TIME = 0 "fromTime",
        UNTIL_TIME = 1 "untilTime",
        PLACE = 2 "place",
        MOOD = 3 "mood",
        NAMED_PRESENCE_STATE = 4 "namedPresenceState",
        PRIVATE_DATA = 5 "privateData",
    }
}

bit_set! {
    /// `RouteingMode` of the standard.
    pub struct RouteingMode[1] {
        PRIVATE_DATA = 0 "privateData",
    }
}
