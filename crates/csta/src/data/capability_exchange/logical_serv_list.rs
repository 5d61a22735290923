//! Services for settings and agents, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`LogicalServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services for settings and agents, each with which of its options the switch has.
///
/// ASN.1: `LogicalServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LogicalServList {
    /// Asks for a call back without a call.
    #[rasn(tag(context, 0))]
    pub call_back_non_call_rel: Option<CallBackNonCallRel>,
    /// Leaves a message that asks to be called, without a call.
    #[rasn(tag(context, 1))]
    pub call_back_msg_non_call_rel: Option<CallBackMsgNonCallRel>,
    /// Takes back the wish for a call back.
    #[rasn(tag(context, 2))]
    pub cancel_call_back: Option<CancelCallBack>,
    /// Takes back the message that asks to be called.
    #[rasn(tag(context, 3))]
    pub cancel_call_back_msg: Option<CancelCallBackMsg>,
    /// Reads what the agents at a device do.
    #[rasn(tag(context, 4))]
    pub get_agent_state: Option<GetAgentState>,
    /// Reads whether a device answers by itself.
    #[rasn(tag(context, 5))]
    pub get_auto_answer: Option<GetAutoAnswer>,
    /// Reads whether a pause follows each call.
    #[rasn(tag(context, 6))]
    pub get_auto_work_mode: Option<GetAutoWorkMode>,
    /// Reads whether a device shows its number.
    #[rasn(tag(context, 7))]
    pub get_caller_id_status: Option<GetCallerIdStatus>,
    /// Reads which call backs are outstanding.
    #[rasn(tag(context, 19))]
    pub get_call_back: Option<GetCallBack>,
    /// Reads whether a device refuses calls.
    #[rasn(tag(context, 8))]
    pub get_do_not_disturb: Option<GetDoNotDisturb>,
    /// Reads where a device's calls are forwarded.
    #[rasn(tag(context, 9))]
    pub get_forwarding: Option<GetForwarding>,
    /// Reads which number a device dialled last.
    #[rasn(tag(context, 10))]
    pub get_last_number_dialed: Option<GetLastNumberDialed>,
    /// Reads whether a person can be reached.
    #[rasn(tag(context, 20))]
    pub get_presence_state: Option<GetPresenceState>,
    /// Reads whether a device asks for routes.
    #[rasn(tag(context, 11))]
    pub get_routeing_mode: Option<GetRouteingMode>,
    /// Logs an agent on or off, or changes what the agent does.
    #[rasn(tag(context, 12))]
    pub set_agent_state: Option<SetAgentState>,
    /// Lets a device answer by itself, or no longer.
    #[rasn(tag(context, 13))]
    pub set_auto_answer: Option<SetAutoAnswer>,
    /// Lets a pause follow each call, or no longer.
    #[rasn(tag(context, 14))]
    pub set_auto_work_mode: Option<SetAutoWorkMode>,
    /// Lets a device show its number, or no longer.
    #[rasn(tag(context, 15))]
    pub set_caller_id_status: Option<SetCallerIdStatus>,
    /// Lets a device refuse calls, or no longer.
    #[rasn(tag(context, 16))]
    pub set_do_not_disturb: Option<SetDoNotDisturb>,
    /// Forwards a device's calls, or no longer.
    #[rasn(tag(context, 17))]
    pub set_forwarding: Option<SetForwarding>,
    /// Tells whether a person can be reached.
    #[rasn(tag(context, 21))]
    pub set_presence_state: Option<SetPresenceState>,
    /// Lets a device ask for routes, or no longer.
    #[rasn(tag(context, 18))]
    pub set_routeing_mode: Option<SetRouteingMode>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Asks for a call back without a call: which of its options the switch has.
    ///
    /// ASN.1: `CallBackNonCallRel`.
    pub struct CallBackNonCallRel[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// While one request is outstanding, another is refused.
        ADDITIONAL_REQ_FORBIDDEN = 2 "additionalReqForbidden",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// Leaves a message that asks to be called, without a call: which of its options the switch has.
    ///
    /// ASN.1: `CallBackMsgNonCallRel`.
    pub struct CallBackMsgNonCallRel[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// While one request is outstanding, another is refused.
        ADDITIONAL_REQ_FORBIDDEN = 2 "additionalReqForbidden",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// Takes back the wish for a call back: which of its options the switch has.
    ///
    /// ASN.1: `CancelCallBack`.
    pub struct CancelCallBack[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
        /// All requests can be cancelled at a time.
        SUPPORTS_CLEARING = 3 "supportsClearing",
    }
}

bit_set! {
    /// Takes back the message that asks to be called: which of its options the switch has.
    ///
    /// ASN.1: `CancelCallBackMsg`.
    pub struct CancelCallBackMsg[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
        /// All requests can be cancelled at a time.
        SUPPORTS_CLEARING = 3 "supportsClearing",
    }
}

bit_set! {
    /// Reads what the agents at a device do: which of its options the switch has.
    ///
    /// ASN.1: `GetAgentState`.
    pub struct GetAgentState[8] {
        /// The request may tell the ACD group.
        ACD_GROUP = 0 "acdGroup",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may tell who the agents are.
        AGENT_STATE_LIST_AGENT_ID_IN_ACK = 2 "agentStateListAgentIDInAck",
        /// The answer may tell the group of the agent.
        AGENT_GROUP_IN_ACK = 3 "agentGroupInAck",
        /// The answer may tell the state that the agent will be in later.
        PENDING_AGENT_STATE_IN_ACK = 4 "pendingAgentStateInAck",
        /// The answer may tell that the agent's pause is forced.
        AGENT_STATE_CONDITION_FORCED_PAUSE_IN_ACK = 5 "agentStateConditionForcedPauseInAck",
        /// The answer may tell that the agent is in a pause.
        AGENT_STATE_CONDITION_PAUSE_IN_ACK = 6 "agentStateConditionPauseInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 7 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a device answers by itself: which of its options the switch has.
    ///
    /// ASN.1: `GetAutoAnswer`.
    pub struct GetAutoAnswer[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may tell after how many rings to answer.
        NUMBER_OF_RINGS_IN_ACK = 1 "numberOfRingsInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a pause follows each call: which of its options the switch has.
    ///
    /// ASN.1: `GetAutoWorkMode`.
    pub struct GetAutoWorkMode[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may tell how long the automatic pause lasts.
        AUTO_WORK_INTERVAL_IN_ACK = 1 "autoWorkIntervalInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a device shows its number: which of its options the switch has.
    ///
    /// ASN.1: `GetCallerIDStatus`.
    #[doc(alias = "GetCallerIDStatus")]
    pub struct GetCallerIdStatus[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Reads which call backs are outstanding: which of its options the switch has.
    ///
    /// ASN.1: `GetCallBack`.
    pub struct GetCallBack[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a device refuses calls: which of its options the switch has.
    ///
    /// ASN.1: `GetDoNotDisturb`.
    pub struct GetDoNotDisturb[6] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may tell which calls are meant.
        CALL_ORIGIN_PARAMETER_IN_ACK = 1 "callOriginParameterInAck",
        /// The answer may tell that calls from inside are meant.
        CALL_ORIGIN_INTERN_IN_ACK = 2 "callOriginInternInAck",
        /// The answer may tell that calls from outside are meant.
        CALL_ORIGIN_EXTERN_IN_ACK = 3 "callOriginExternInAck",
        /// The answer may tell the callers that it is about.
        CALLING_DEVICE_LIST_IN_ACK = 4 "callingDeviceListInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
    }
}

bit_set! {
    /// Reads where a device's calls are forwarded: which of its options the switch has.
    ///
    /// ASN.1: `GetForwarding`.
    pub struct GetForwarding[21] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may list the forwardings.
        FORWARD_LIST_IN_ACK = 1 "forwardListInAck",
        /// The answer may tell of forwarding all calls at once.
        FORWARD_LIST_IMMEDIATE_IN_ACK = 2 "forwardListImmediateInAck",
        /// The answer may tell of forwarding calls that find the device busy.
        FORWARD_LIST_BUSY_IN_ACK = 3 "forwardListBusyInAck",
        /// The answer may tell of forwarding calls while the device is not to be disturbed.
        FORWARD_LIST_DND_IN_ACK = 4 "forwardListDNDInAck",
        /// The answer may tell of forwarding calls that are not answered.
        FORWARD_LIST_NO_ANS_IN_ACK = 5 "forwardListNoAnsInAck",
        /// The answer may tell of forwarding inside calls that find the device busy.
        FORWARD_LIST_BUSY_INT_IN_ACK = 6 "forwardListBusyIntInAck",
        /// The answer may tell of forwarding outside calls that find the device busy.
        FORWARD_LIST_BUSY_EXT_IN_ACK = 7 "forwardListBusyExtInAck",
        /// The answer may tell of forwarding inside calls while the device is not to be disturbed.
        FORWARD_LIST_DND_INT_IN_ACK = 8 "forwardListDNDIntInAck",
        /// The answer may tell of forwarding outside calls while the device is not to be disturbed.
        FORWARD_LIST_DND_EXT_IN_ACK = 9 "forwardListDNDExtInAck",
        /// The answer may tell of forwarding inside calls that are not answered.
        FORWARD_LIST_NO_ANS_INT_IN_ACK = 10 "forwardListNoAnsIntInAck",
        /// The answer may tell of forwarding outside calls that are not answered.
        FORWARD_LIST_NO_ANS_EXT_IN_ACK = 11 "forwardListNoAnsExtInAck",
        /// The answer may tell of forwarding all inside calls at once.
        FORWARD_LIST_IMM_INT_IN_ACK = 12 "forwardListImmIntInAck",
        /// The answer may tell of forwarding all outside calls at once.
        FORWARD_LIST_IMM_EXT_IN_ACK = 13 "forwardListImmExtInAck",
        /// The answer may tell where calls go.
        FORWARD_DN_IN_ACK = 14 "forwardDNInAck",
        /// The answer may tell what of the forwarding was the switch's choice.
        FORWARD_DEFAULT_IN_ACK = 15 "forwardDefaultInAck",
        /// The answer may tell that type and destination were the switch's choice.
        FORWARD_DEFAULT_TYPE_AND_DN_IN_ACK = 16 "forwardDefaultTypeAndDNInAck",
        /// The answer may tell that the type was the switch's choice.
        FORWARD_DEFAULT_TYPE_IN_ACK = 17 "forwardDefaultTypeInAck",
        /// The answer may tell that the destination was the switch's choice.
        FORWARD_DEFAULT_DN_IN_ACK = 18 "forwardDefaultDNInAck",
        /// The answer may tell after how many rings.
        RING_COUNT_IN_ACK = 19 "ringCountInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 20 "privateDataInAck",
    }
}

bit_set! {
    /// Reads which number a device dialled last: which of its options the switch has.
    ///
    /// ASN.1: `GetLastNumberDialed`.
    pub struct GetLastNumberDialed[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a person can be reached: which of its options the switch has.
    ///
    /// ASN.1: `GetPresenceState`.
    pub struct GetPresenceState[7] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may tell when it begins.
        FROM_TIME_IN_ACK = 1 "fromTimeInAck",
        /// The answer may tell when it ends.
        UNTIL_TIME_IN_ACK = 2 "untilTimeInAck",
        /// The answer may tell where the person is.
        PLACE_IN_ACK = 3 "placeInAck",
        /// The answer may tell how the person feels.
        MOOD_IN_ACK = 4 "moodInAck",
        /// The answer may tell a name for the state.
        NAMED_PRESENCE_STATE_IN_ACK = 5 "namedPresenceStateInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a device asks for routes: which of its options the switch has.
    ///
    /// ASN.1: `GetRouteingMode`.
    pub struct GetRouteingMode[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Logs an agent on or off, or changes what the agent does: which of its options the switch has.
    ///
    /// ASN.1: `SetAgentState`.
    pub struct SetAgentState[18] {
        /// The agent can be set to logged on.
        REQUESTED_AGENT_STATE_LOGGED_ON = 0 "requestedAgentStateLoggedOn",
        /// The agent can be set to logged off.
        REQUESTED_AGENT_STATE_LOGGED_OFF = 1 "requestedAgentStateLoggedOff",
        /// The agent can be set to not ready.
        REQUESTED_AGENT_STATE_NOT_READY = 2 "requestedAgentStateNotReady",
        /// The agent can be set to ready.
        REQUESTED_AGENT_STATE_READY = 3 "requestedAgentStateReady",
        /// The agent can be set to working after a call.
        REQUESTED_AGENT_STATE_WORKING_AFTER_CALL = 4 "requestedAgentStateWorkingAfterCall",
        /// The request may tell who the agent is.
        AGENT_ID = 5 "agentID",
        /// The request may tell the agent's password.
        PASSWORD = 6 "password",
        /// The request may tell the ACD group.
        GROUP = 7 "group",
        /// The request may carry private data.
        PRIVATE_DATA = 8 "privateData",
        /// The answer may tell that the agent will be working after a call.
        PENDING_AGENT_STATE_WORKING_AFTER_CALL_IN_ACK = 9 "pendingAgentStateWorkingAfterCallInAck",
        /// The answer may tell that the agent will be not ready.
        PENDING_AGENT_STATE_NOT_READY_IN_ACK = 10 "pendingAgentStateNotReadyInAck",
        /// The answer may tell that the agent will be logged off.
        PENDING_AGENT_STATE_NULL_IN_ACK = 11 "pendingAgentStateNullInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 12 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 13 "ackModelMultiStep",
        /// The request may name a group device.
        GROUP_DEVICE_ALLOWED_IN_REQ = 14 "groupDeviceAllowedInReq",
        /// The request may name an ACD device.
        ACD_DEVICE_ALLOWED_IN_REQ = 15 "aCDDeviceAllowedInReq",
        /// A change of state waits until the agent's call is over.
        DELAY_TRANSITION_IF_BUSY = 16 "delayTransitionIfBusy",
        /// A change of state waits until the work after the call is done.
        DELAY_TRANSITION_IF_WORKING_AFTER_CALL = 17 "delayTransitionIfWorkingAfterCall",
    }
}

bit_set! {
    /// Lets a device answer by itself, or no longer: which of its options the switch has.
    ///
    /// ASN.1: `SetAutoAnswer`.
    pub struct SetAutoAnswer[4] {
        /// The request may tell after how many rings to answer.
        NUMBER_OF_RINGS = 0 "numberOfRings",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lets a pause follow each call, or no longer: which of its options the switch has.
    ///
    /// ASN.1: `SetAutoWorkMode`.
    pub struct SetAutoWorkMode[6] {
        /// The request may tell how long the automatic pause lasts.
        AUTO_WORK_INTERVAL = 0 "autoWorkInterval",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
        /// The request may name a group device.
        GROUP_DEVICE_ALLOWED_IN_REQ = 4 "groupDeviceAllowedInReq",
        /// The request may name an ACD device.
        ACD_DEVICE_ALLOWED_IN_REQ = 5 "aCDDeviceAllowedInReq",
    }
}

bit_set! {
    /// Lets a device show its number, or no longer: which of its options the switch has.
    ///
    /// ASN.1: `SetCallerIDStatus`.
    #[doc(alias = "SetCallerIDStatus")]
    pub struct SetCallerIdStatus[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lets a device refuse calls, or no longer: which of its options the switch has.
    ///
    /// ASN.1: `SetDoNotDisturb`.
    pub struct SetDoNotDisturb[6] {
        /// Calls from inside can be singled out.
        CALL_ORIGINATION_INTERNAL = 0 "callOriginationInternal",
        /// Calls from outside can be singled out.
        CALL_ORIGINATION_EXTERNAL = 1 "callOriginationExternal",
        /// The request may tell the callers that it is about.
        CALLING_DEVICE_LIST = 2 "callingDeviceList",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 5 "ackModelMultiStep",
    }
}

bit_set! {
    /// Forwards a device's calls, or no longer: which of its options the switch has.
    ///
    /// ASN.1: `SetForwarding`.
    pub struct SetForwarding[18] {
        /// Forwarding of calls that find the device busy can be set.
        FORWARDING_TYPE_BUSY = 0 "forwardingTypeBusy",
        /// Forwarding of inside calls that find the device busy can be set.
        FORWARDING_TYPE_BUSY_INT = 1 "forwardingTypeBusyInt",
        /// Forwarding of outside calls that find the device busy can be set.
        FORWARDING_TYPE_BUSY_EXT = 2 "forwardingTypeBusyExt",
        /// Forwarding of calls while the device is not to be disturbed can be set.
        FORWARDING_TYPE_DND = 3 "forwardingTypeDND",
        /// Forwarding of inside calls while the device is not to be disturbed can be set.
        FORWARDING_TYPE_DND_INT = 4 "forwardingTypeDNDInt",
        /// Forwarding of outside calls while the device is not to be disturbed can be set.
        FORWARDING_TYPE_DND_EXT = 5 "forwardingTypeDNDExt",
        /// Forwarding of calls that are not answered can be set.
        FORWARDING_TYPE_NO_ANS = 6 "forwardingTypeNoAns",
        /// Forwarding of inside calls that are not answered can be set.
        FORWARDING_TYPE_NO_ANS_INT = 7 "forwardingTypeNoAnsInt",
        /// Forwarding of outside calls that are not answered can be set.
        FORWARDING_TYPE_NO_ANS_EXT = 8 "forwardingTypeNoAnsExt",
        /// Forwarding of all calls at once can be set.
        FORWARDING_TYPE_IMMEDIATE = 9 "forwardingTypeImmediate",
        /// Forwarding of all inside calls at once can be set.
        FORWARDING_TYPE_IMM_INT = 10 "forwardingTypeImmInt",
        /// Forwarding of all outside calls at once can be set.
        FORWARDING_TYPE_IMM_EXT = 11 "forwardingTypeImmExt",
        /// The request may tell where calls go.
        FORWARD_DN = 12 "forwardDN",
        /// The request may tell after how many rings.
        RING_COUNT = 13 "ringCount",
        /// The request may carry private data.
        PRIVATE_DATA = 14 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 15 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 16 "ackModelMultiStep",
        /// The request may tell after how long a ringing.
        RING_DURATION = 17 "ringDuration",
    }
}

bit_set! {
    /// Tells whether a person can be reached: which of its options the switch has.
    ///
    /// ASN.1: `SetPresenceState`.
    pub struct SetPresenceState[8] {
        /// The request may tell when it begins.
        FROM_TIME = 0 "fromTime",
        /// The request may tell when it ends.
        UNTIL_TIME = 1 "untilTime",
        /// The request may tell where the person is.
        PLACE = 2 "place",
        /// The request may tell how the person feels.
        MOOD = 3 "mood",
        /// The request may tell a name for the state.
        NAMED_PRESENCE_STATE = 4 "namedPresenceState",
        /// The request may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 7 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lets a device ask for routes, or no longer: which of its options the switch has.
    ///
    /// ASN.1: `SetRouteingMode`.
    pub struct SetRouteingMode[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}
