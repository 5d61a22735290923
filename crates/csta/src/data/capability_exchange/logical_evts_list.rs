//! Events of settings and agents, each with what the switch tells in it.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`LogicalEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Events of settings and agents, each with what the switch tells in it.
///
/// ASN.1: `LogicalEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LogicalEvtsList {
    /// An agent is occupied with a call of the group.
    #[rasn(tag(context, 0))]
    pub agent_busy: Option<AgentBusy>,
    /// An agent has left a device or a group.
    #[rasn(tag(context, 1))]
    pub agent_logged_off: Option<AgentLoggedOff>,
    /// An agent has begun to work at a device or in a group.
    #[rasn(tag(context, 2))]
    pub agent_logged_on: Option<AgentLoggedOn>,
    /// An agent is logged on and takes no calls of the group.
    #[rasn(tag(context, 3))]
    pub agent_not_ready: Option<AgentNotReady>,
    /// An agent waits for calls of the group.
    #[rasn(tag(context, 4))]
    pub agent_ready: Option<AgentReady>,
    /// An agent finishes work on a call that is over.
    #[rasn(tag(context, 5))]
    pub agent_working_after_call: Option<AgentWorkingAfterCall>,
    /// Answering without a hand was switched on or off at a device.
    #[rasn(tag(context, 6))]
    pub auto_answer: Option<AutoAnswer>,
    /// The automatic pause after each call was switched on or off at a device.
    #[rasn(tag(context, 7))]
    pub auto_work_mode: Option<AutoWorkMode>,
    /// A device has, or no longer has, a call back outstanding.
    #[rasn(tag(context, 8))]
    pub call_back: Option<CallBackEvent>,
    /// A device has, or no longer has, a request to be called outstanding.
    #[rasn(tag(context, 9))]
    pub call_back_message: Option<CallBackMessageEvent>,
    /// A device begins or ceases to show its number to those whom it calls.
    #[rasn(tag(context, 10))]
    pub caller_id_status: Option<CallerIdStatus>,
    /// A device begins or ceases to refuse calls.
    #[rasn(tag(context, 11))]
    pub do_not_disturb: Option<DoNotDisturb>,
    /// A device begins or ceases to forward its calls.
    #[rasn(tag(context, 12))]
    pub forwarding: Option<Forwarding>,
    /// Whether the person at a device can be reached has changed.
    #[rasn(tag(context, 14))]
    pub presence_state: Option<PresenceStateEvent>,
    /// A device begins or ceases to ask where its calls should go.
    #[rasn(tag(context, 13))]
    pub routeing_mode: Option<RouteingMode>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What the switch tells in the event: an agent is occupied with a call of the group.
    ///
    /// ASN.1: `AgentBusy`.
    pub struct AgentBusy[8] {
        /// The event may tell who the agent is.
        AGENT_ID = 0 "agentID",
        /// The event may tell the ACD group.
        ACD_GROUP = 1 "acdGroup",
        /// The event may tell that the agent will be working after a call.
        PENDING_AGENT_STATE_WORKING_AFTER_CALL = 2 "pendingAgentStateWorkingAfterCall",
        /// The event may tell that the agent will be not ready.
        PENDING_AGENT_STATE_NOT_READY = 3 "pendingAgentStateNotReady",
        /// The event may tell that the agent will be ready.
        PENDING_AGENT_STATE_READY = 4 "pendingAgentStateReady",
        /// The event may tell that the agent will be logged off.
        PENDING_AGENT_STATE_NULL = 5 "pendingAgentStateNull",
        /// The event may tell why it happened.
        CAUSE = 6 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 7 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: an agent has left a device or a group.
    ///
    /// ASN.1: `AgentLoggedOff`.
    pub struct AgentLoggedOff[5] {
        /// The event may tell who the agent is.
        AGENT_ID = 0 "agentID",
        /// The event may tell the ACD group.
        ACD_GROUP = 1 "acdGroup",
        /// The event may tell the agent's password.
        AGENT_PASSWORD = 2 "agentPassword",
        /// The event may tell why it happened.
        CAUSE = 3 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 4 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: an agent has begun to work at a device or in a group.
    ///
    /// ASN.1: `AgentLoggedOn`.
    pub struct AgentLoggedOn[5] {
        /// The event may tell who the agent is.
        AGENT_ID = 0 "agentID",
        /// The event may tell the ACD group.
        ACD_GROUP = 1 "acdGroup",
        /// The event may tell the agent's password.
        AGENT_PASSWORD = 2 "agentPassword",
        /// The event may tell why it happened.
        CAUSE = 3 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 4 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: an agent is logged on and takes no calls of the group.
    ///
    /// ASN.1: `AgentNotReady`.
    pub struct AgentNotReady[4] {
        /// The event may tell who the agent is.
        AGENT_ID = 0 "agentID",
        /// The event may tell the ACD group.
        ACD_GROUP = 1 "acdGroup",
        /// The event may tell why it happened.
        CAUSE = 2 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: an agent waits for calls of the group.
    ///
    /// ASN.1: `AgentReady`.
    pub struct AgentReady[4] {
        /// The event may tell who the agent is.
        AGENT_ID = 0 "agentID",
        /// The event may tell the ACD group.
        ACD_GROUP = 1 "acdGroup",
        /// The event may tell why it happened.
        CAUSE = 2 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: an agent finishes work on a call that is over.
    ///
    /// ASN.1: `AgentWorkingAfterCall`.
    pub struct AgentWorkingAfterCall[7] {
        /// The event may tell who the agent is.
        AGENT_ID = 0 "agentID",
        /// The event may tell the ACD group.
        ACD_GROUP = 1 "acdGroup",
        /// The event may tell that the agent will be not ready.
        PENDING_AGENT_STATE_NOT_READY = 2 "pendingAgentStateNotReady",
        /// The event may tell that the agent will be ready.
        PENDING_AGENT_STATE_READY = 3 "pendingAgentStateReady",
        /// The event may tell that the agent will be logged off.
        PENDING_AGENT_STATE_NULL = 4 "pendingAgentStateNull",
        /// The event may tell why it happened.
        CAUSE = 5 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: answering without a hand was switched on or off at a device.
    ///
    /// ASN.1: `AutoAnswer`.
    pub struct AutoAnswer[2] {
        /// The event may tell after how many rings to answer.
        NUMBER_OF_RINGS = 0 "numberOfRings",
        /// The event may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: the automatic pause after each call was switched on or off at a
    /// device.
    ///
    /// ASN.1: `AutoWorkMode`.
    pub struct AutoWorkMode[1] {
        /// The event may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a device has, or no longer has, a call back outstanding.
    ///
    /// ASN.1: `CallBackEvent`.
    pub struct CallBackEvent[1] {
        /// The event may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a device has, or no longer has, a request to be called
    /// outstanding.
    ///
    /// ASN.1: `CallBackMessageEvent`.
    pub struct CallBackMessageEvent[1] {
        /// The event may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a device begins or ceases to show its number to those whom it
    /// calls.
    ///
    /// ASN.1: `CallerIDStatus`.
    #[doc(alias = "CallerIDStatus")]
    pub struct CallerIdStatus[1] {
        /// The event may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a device begins or ceases to refuse calls.
    ///
    /// ASN.1: `DoNotDisturb`.
    pub struct DoNotDisturb[5] {
        /// The event may tell which calls are refused.
        CALL_ORIGINATION_PARAMETER = 0 "callOriginationParameter",
        /// Calls from inside can be singled out.
        CALL_ORIGINATION_INTERNAL = 1 "callOriginationInternal",
        /// Calls from outside can be singled out.
        CALL_ORIGINATION_EXTERNAL = 2 "callOriginationExternal",
        /// The event may tell the callers that it is about.
        CALLING_DEVICE_LIST = 3 "callingDeviceList",
        /// The event may carry private data.
        PRIVATE_DATA = 4 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a device begins or ceases to forward its calls.
    ///
    /// ASN.1: `Forwarding`.
    pub struct Forwarding[19] {
        /// The event may tell of forwarding calls that find the device busy.
        FORWARDING_TYPE_BUSY = 0 "forwardingTypeBusy",
        /// The event may tell of forwarding inside calls that find the device busy.
        FORWARDING_TYPE_BUSY_INT = 1 "forwardingTypeBusyInt",
        /// The event may tell of forwarding outside calls that find the device busy.
        FORWARDING_TYPE_BUSY_EXT = 2 "forwardingTypeBusyExt",
        /// The event may tell of forwarding calls while the device is not to be disturbed.
        FORWARDING_TYPE_DND = 3 "forwardingTypeDND",
        /// The event may tell of forwarding inside calls while the device is not to be disturbed.
        FORWARDING_TYPE_DND_INT = 4 "forwardingTypeDNDInt",
        /// The event may tell of forwarding outside calls while the device is not to be disturbed.
        FORWARDING_TYPE_DND_EXT = 5 "forwardingTypeDNDExt",
        /// The event may tell of forwarding calls that are not answered.
        FORWARDING_TYPE_NO_ANS = 6 "forwardingTypeNoAns",
        /// The event may tell of forwarding inside calls that are not answered.
        FORWARDING_TYPE_NO_ANS_INT = 7 "forwardingTypeNoAnsInt",
        /// The event may tell of forwarding outside calls that are not answered.
        FORWARDING_TYPE_NO_ANS_EXT = 8 "forwardingTypeNoAnsExt",
        /// The event may tell of forwarding all calls at once.
        FORWARDING_TYPE_IMMEDIATE = 9 "forwardingTypeImmediate",
        /// The event may tell of forwarding all inside calls at once.
        FORWARDING_TYPE_IMM_INT = 10 "forwardingTypeImmInt",
        /// The event may tell of forwarding all outside calls at once.
        FORWARDING_TYPE_IMM_EXT = 11 "forwardingTypeImmExt",
        /// The event may tell where calls go.
        FORWARD_TO = 12 "forwardTo",
        /// The event may tell that type and destination were the switch's choice.
        FORWARD_DEFAULT_TYPE_AND_DN = 13 "forwardDefaultTypeAndDN",
        /// The event may tell that the type was the switch's choice.
        FORWARD_DEFAULT_TYPE = 14 "forwardDefaultType",
        /// The event may tell that the destination was the switch's choice.
        FORWARD_DEFAULT_DN = 15 "forwardDefaultDN",
        /// The event may tell after how many rings.
        RING_COUNT = 16 "ringCount",
        /// The event may carry private data.
        PRIVATE_DATA = 17 "privateData",
        /// The event may tell after how long a ringing.
        RING_DURATION = 18 "ringDuration",
    }
}

bit_set! {
    /// What the switch tells in the event: whether the person at a device can be reached has changed.
    ///
    /// ASN.1: `PresenceStateEvent`.
    pub struct PresenceStateEvent[6] {
        /// The event may tell when it begins.
        FROM_TIME = 0 "fromTime",
        /// The event may tell when it ends.
        UNTIL_TIME = 1 "untilTime",
        /// The event may tell where the person is.
        PLACE = 2 "place",
        /// The event may tell how the person feels.
        MOOD = 3 "mood",
        /// The event may tell a name for the state.
        NAMED_PRESENCE_STATE = 4 "namedPresenceState",
        /// The event may carry private data.
        PRIVATE_DATA = 5 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a device begins or ceases to ask where its calls should go.
    ///
    /// ASN.1: `RouteingMode`.
    pub struct RouteingMode[1] {
        /// The event may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}
