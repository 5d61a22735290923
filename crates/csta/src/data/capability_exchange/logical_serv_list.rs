//! Part of module `CSTA-capability-exchange`: [`LogicalServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `LogicalServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LogicalServList {
    #[rasn(tag(context, 0))]
    pub call_back_non_call_rel: Option<CallBackNonCallRel>,
    #[rasn(tag(context, 1))]
    pub call_back_msg_non_call_rel: Option<CallBackMsgNonCallRel>,
    #[rasn(tag(context, 2))]
    pub cancel_call_back: Option<CancelCallBack>,
    #[rasn(tag(context, 3))]
    pub cancel_call_back_msg: Option<CancelCallBackMsg>,
    #[rasn(tag(context, 4))]
    pub get_agent_state: Option<GetAgentState>,
    #[rasn(tag(context, 5))]
    pub get_auto_answer: Option<GetAutoAnswer>,
    #[rasn(tag(context, 6))]
    pub get_auto_work_mode: Option<GetAutoWorkMode>,
    #[rasn(tag(context, 7))]
    pub get_caller_id_status: Option<GetCallerIdStatus>,
    #[rasn(tag(context, 19))]
    pub get_call_back: Option<GetCallBack>,
    #[rasn(tag(context, 8))]
    pub get_do_not_disturb: Option<GetDoNotDisturb>,
    #[rasn(tag(context, 9))]
    pub get_forwarding: Option<GetForwarding>,
    #[rasn(tag(context, 10))]
    pub get_last_number_dialed: Option<GetLastNumberDialed>,
    #[rasn(tag(context, 20))]
    pub get_presence_state: Option<GetPresenceState>,
    #[rasn(tag(context, 11))]
    pub get_routeing_mode: Option<GetRouteingMode>,
    #[rasn(tag(context, 12))]
    pub set_agent_state: Option<SetAgentState>,
    #[rasn(tag(context, 13))]
    pub set_auto_answer: Option<SetAutoAnswer>,
    #[rasn(tag(context, 14))]
    pub set_auto_work_mode: Option<SetAutoWorkMode>,
    #[rasn(tag(context, 15))]
    pub set_caller_id_status: Option<SetCallerIdStatus>,
    #[rasn(tag(context, 16))]
    pub set_do_not_disturb: Option<SetDoNotDisturb>,
    #[rasn(tag(context, 17))]
    pub set_forwarding: Option<SetForwarding>,
    #[rasn(tag(context, 21))]
    pub set_presence_state: Option<SetPresenceState>,
    #[rasn(tag(context, 18))]
    pub set_routeing_mode: Option<SetRouteingMode>,
    pub rest: Rest,
}

bit_set! {
    /// `CallBackNonCallRel` of the standard.
    pub struct CallBackNonCallRel[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ADDITIONAL_REQ_FORBIDDEN = 2 "additionalReqForbidden",
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// `CallBackMsgNonCallRel` of the standard.
    pub struct CallBackMsgNonCallRel[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ADDITIONAL_REQ_FORBIDDEN = 2 "additionalReqForbidden",
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// `CancelCallBack` of the standard.
    pub struct CancelCallBack[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
        SUPPORTS_CLEARING = 3 "supportsClearing",
    }
}

bit_set! {
    /// `CancelCallBackMsg` of the standard.
    pub struct CancelCallBackMsg[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
        SUPPORTS_CLEARING = 3 "supportsClearing",
    }
}

bit_set! {
    /// `GetAgentState` of the standard.
    pub struct GetAgentState[8] {
        ACD_GROUP = 0 "acdGroup",
        PRIVATE_DATA = 1 "privateData",
        AGENT_STATE_LIST_AGENT_ID_IN_ACK = 2 "agentStateListAgentIDInAck",
        AGENT_GROUP_IN_ACK = 3 "agentGroupInAck",
        PENDING_AGENT_STATE_IN_ACK = 4 "pendingAgentStateInAck",
        AGENT_STATE_CONDITION_FORCED_PAUSE_IN_ACK = 5 "agentStateConditionForcedPauseInAck",
        AGENT_STATE_CONDITION_PAUSE_IN_ACK = 6 "agentStateConditionPauseInAck",
        PRIVATE_DATA_IN_ACK = 7 "privateDataInAck",
    }
}

bit_set! {
    /// `GetAutoAnswer` of the standard.
    pub struct GetAutoAnswer[3] {
        PRIVATE_DATA = 0 "privateData",
        NUMBER_OF_RINGS_IN_ACK = 1 "numberOfRingsInAck",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `GetAutoWorkMode` of the standard.
    pub struct GetAutoWorkMode[3] {
        PRIVATE_DATA = 0 "privateData",
        AUTO_WORK_INTERVAL_IN_ACK = 1 "autoWorkIntervalInAck",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `GetCallerIDStatus` of the standard.
    pub struct GetCallerIdStatus[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `GetCallBack` of the standard.
    pub struct GetCallBack[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `GetDoNotDisturb` of the standard.
    pub struct GetDoNotDisturb[6] {
        PRIVATE_DATA = 0 "privateData",
        CALL_ORIGIN_PARAMETER_IN_ACK = 1 "callOriginParameterInAck",
        CALL_ORIGIN_INTERN_IN_ACK = 2 "callOriginInternInAck",
        CALL_ORIGIN_EXTERN_IN_ACK = 3 "callOriginExternInAck",
        CALLING_DEVICE_LIST_IN_ACK = 4 "callingDeviceListInAck",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
    }
}

bit_set! {
    /// `GetForwarding` of the standard.
    pub struct GetForwarding[21] {
        PRIVATE_DATA = 0 "privateData",
        FORWARD_LIST_IN_ACK = 1 "forwardListInAck",
        FORWARD_LIST_IMMEDIATE_IN_ACK = 2 "forwardListImmediateInAck",
        FORWARD_LIST_BUSY_IN_ACK = 3 "forwardListBusyInAck",
        FORWARD_LIST_DND_IN_ACK = 4 "forwardListDNDInAck",
        FORWARD_LIST_NO_ANS_IN_ACK = 5 "forwardListNoAnsInAck",
        FORWARD_LIST_BUSY_INT_IN_ACK = 6 "forwardListBusyIntInAck",
        FORWARD_LIST_BUSY_EXT_IN_ACK = 7 "forwardListBusyExtInAck",
        FORWARD_LIST_DND_INT_IN_ACK = 8 "forwardListDNDIntInAck",
        FORWARD_LIST_DND_EXT_IN_ACK = 9 "forwardListDNDExtInAck",
        FORWARD_LIST_NO_ANS_INT_IN_ACK = 10 "forwardListNoAnsIntInAck",
        FORWARD_LIST_NO_ANS_EXT_IN_ACK = 11 "forwardListNoAnsExtInAck",
        FORWARD_LIST_IMM_INT_IN_ACK = 12 "forwardListImmIntInAck",
        FORWARD_LIST_IMM_EXT_IN_ACK = 13 "forwardListImmExtInAck",
        FORWARD_DN_IN_ACK = 14 "forwardDNInAck",
        FORWARD_DEFAULT_IN_ACK = 15 "forwardDefaultInAck",
        FORWARD_DEFAULT_TYPE_AND_DN_IN_ACK = 16 "forwardDefaultTypeAndDNInAck",
        FORWARD_DEFAULT_TYPE_IN_ACK = 17 "forwardDefaultTypeInAck",
        FORWARD_DEFAULT_DN_IN_ACK = 18 "forwardDefaultDNInAck",
        RING_COUNT_IN_ACK = 19 "ringCountInAck",
        PRIVATE_DATA_IN_ACK = 20 "privateDataInAck",
    }
}

bit_set! {
    /// `GetLastNumberDialed` of the standard.
    pub struct GetLastNumberDialed[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `GetPresenceState` of the standard.
    pub struct GetPresenceState[7] {
        PRIVATE_DATA = 0 "privateData",
        FROM_TIME_IN_ACK = 1 "fromTimeInAck",
        UNTIL_TIME_IN_ACK = 2 "untilTimeInAck",
        PLACE_IN_ACK = 3 "placeInAck",
        MOOD_IN_ACK = 4 "moodInAck",
        NAMED_PRESENCE_STATE_IN_ACK = 5 "namedPresenceStateInAck",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
    }
}

bit_set! {
    /// `GetRouteingMode` of the standard.
    pub struct GetRouteingMode[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `SetAgentState` of the standard.
    pub struct SetAgentState[18] {
        REQUESTED_AGENT_STATE_LOGGED_ON = 0 "requestedAgentStateLoggedOn",
        REQUESTED_AGENT_STATE_LOGGED_OFF = 1 "requestedAgentStateLoggedOff",
        REQUESTED_AGENT_STATE_NOT_READY = 2 "requestedAgentStateNotReady",
        REQUESTED_AGENT_STATE_READY = 3 "requestedAgentStateReady",
        REQUESTED_AGENT_STATE_WORKING_AFTER_CALL = 4 "requestedAgentStateWorkingAfterCall",
        AGENT_ID = 5 "agentID",
        PASSWORD = 6 "password",
        GROUP = 7 "group",
        PRIVATE_DATA = 8 "privateData",
        PENDING_AGENT_STATE_WORKING_AFTER_CALL_IN_ACK = 9 "pendingAgentStateWorkingAfterCallInAck",
        PENDING_AGENT_STATE_NOT_READY_IN_ACK = 10 "pendingAgentStateNotReadyInAck",
        PENDING_AGENT_STATE_NULL_IN_ACK = 11 "pendingAgentStateNullInAck",
        PRIVATE_DATA_IN_ACK = 12 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 13 "ackModelMultiStep",
        GROUP_DEVICE_ALLOWED_IN_REQ = 14 "groupDeviceAllowedInReq",
        ACD_DEVICE_ALLOWED_IN_REQ = 15 "aCDDeviceAllowedInReq",
        DELAY_TRANSITION_IF_BUSY = 16 "delayTransitionIfBusy",
        DELAY_TRANSITION_IF_WORKING_AFTER_CALL = 17 "delayTransitionIfWorkingAfterCall",
    }
}

bit_set! {
    /// `SetAutoAnswer` of the standard.
    pub struct SetAutoAnswer[4] {
        NUMBER_OF_RINGS = 0 "numberOfRings",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetAutoWorkMode` of the standard.
    pub struct SetAutoWorkMode[6] {
        AUTO_WORK_INTERVAL = 0 "autoWorkInterval",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
        GROUP_DEVICE_ALLOWED_IN_REQ = 4 "groupDeviceAllowedInReq",
        ACD_DEVICE_ALLOWED_IN_REQ = 5 "aCDDeviceAllowedInReq",
    }
}

bit_set! {
    /// `SetCallerIDStatus` of the standard.
    pub struct SetCallerIdStatus[3] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetDoNotDisturb` of the standard.
    pub struct SetDoNotDisturb[6] {
        CALL_ORIGINATION_INTERNAL = 0 "callOriginationInternal",
        CALL_ORIGINATION_EXTERNAL = 1 "callOriginationExternal",
        CALLING_DEVICE_LIST = 2 "callingDeviceList",
        PRIVATE_DATA = 3 "privateData",
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 5 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetForwarding` of the standard.
    pub struct SetForwarding[18] {
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
        FORWARD_DN = 12 "forwardDN",
        RING_COUNT = 13 "ringCount",
        PRIVATE_DATA = 14 "privateData",
        PRIVATE_DATA_IN_ACK = 15 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 16 "ackModelMultiStep",
        RING_DURATION = 17 "ringDuration",
    }
}

bit_set! {
    /// `SetPresenceState` of the standard.
    pub struct SetPresenceState[8] {
        FROM_TIME = 0 "fromTime",
        UNTIL_TIME = 1 "untilTime",
        PLACE = 2 "place",
        MOOD = 3 "mood",
        NAMED_PRESENCE_STATE = 4 "namedPresenceState",
        PRIVATE_DATA = 5 "privateData",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 7 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetRouteingMode` of the standard.
    pub struct SetRouteingMode[3] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}
