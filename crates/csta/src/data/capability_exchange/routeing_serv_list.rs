//! Part of module `CSTA-capability-exchange`: [`RouteingServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `RouteingServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteingServList {
    #[rasn(tag(context, 0))]
    pub route_register: Option<RouteRegister>,
    #[rasn(tag(context, 1))]
    pub route_register_cancel: Option<RouteRegisterCancel>,
    #[rasn(tag(context, 2))]
    pub route_register_abort: Option<RouteRegisterAbort>,
    #[rasn(tag(context, 3))]
    pub re_route: Option<ReRoute>,
    #[rasn(tag(context, 4))]
    pub route_end: Option<RouteEnd>,
    #[rasn(tag(context, 5))]
    pub route_reject: Option<RouteReject>,
    #[rasn(tag(context, 6))]
    pub route_request: Option<RouteRequest>,
    #[rasn(tag(context, 7))]
    pub route_select: Option<RouteSelect>,
    #[rasn(tag(context, 8))]
    pub route_used: Option<RouteUsed>,
    pub rest: Rest,
}

bit_set! {
    /// `RouteRegister` of the standard.
    pub struct RouteRegister[16] {
        ROUTEING_DEVICE = 0 "routeingDevice",
        REQUESTED_MONITOR_MEDIA_CLASS = 1 "requestedMonitorMediaClass",
        REQUESTED_MONITOR_MEDIA_CLASS_AUDIO = 2 "requestedMonitorMediaClassAudio",
        REQUESTED_MONITOR_MEDIA_CLASS_DATA = 3 "requestedMonitorMediaClassData",
        REQUESTED_MONITOR_MEDIA_CLASS_IMAGE = 4 "requestedMonitorMediaClassImage",
        REQUESTED_MONITOR_MEDIA_CLASS_VOICE = 5 "requestedMonitorMediaClassVoice",
        PRIVATE_DATA = 6 "privateData",
        ACTUAL_ROUTEING_MEDIA_CLASS_IN_ACK = 7 "actualRouteingMediaClassInAck",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        ALL_ROUTEING_DEVICES = 9 "allRouteingDevices",
        REQUESTED_MONITOR_MEDIA_CLASS_CHAT = 10 "requestedMonitorMediaClassChat",
        REQUESTED_MONITOR_MEDIA_CLASS_EMAIL = 11 "requestedMonitorMediaClassEmail",
        REQUESTED_MONITOR_MEDIA_CLASS_MESSAGE = 12 "requestedMonitorMediaClassMessage",
        REQUESTED_MONITOR_MEDIA_CLASS_IM = 13 "requestedMonitorMediaClassIM",
        REQUESTED_MONITOR_MEDIA_CLASS_SMS = 14 "requestedMonitorMediaClassSMS",
        REQUESTED_MONITOR_MEDIA_CLASS_MMS = 15 "requestedMonitorMediaClassMMS",
    }
}

bit_set! {
    /// `RouteRegisterAbort` of the standard.
    pub struct RouteRegisterAbort[1] {
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// `RouteRegisterCancel` of the standard.
    pub struct RouteRegisterCancel[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `ReRoute` of the standard.
    pub struct ReRoute[4] {
        REPLY_TIMEOUT = 1 "replyTimeout",
        CORRELATOR_DATA = 2 "correlatorData",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `RouteEnd` of the standard.
    pub struct RouteEnd[6] {
        ERROR_VALUE = 1 "errorValue",
        CORRELATOR_DATA = 2 "correlatorData",
        PRIVATE_DATA = 3 "privateData",
        SUPPORTS_SENDING = 4 "supportsSending",
        SUPPORTS_RECEIVING = 5 "supportsReceiving",
    }
}

bit_set! {
    /// `RouteReject` of the standard.
    pub struct RouteReject[7] {
        REJECT_CAUSE_BUSY_OVERFLOW = 0 "rejectCauseBusyOverflow",
        REJECT_CAUSE_QUEUE_TIME_OVERFLOW = 1 "rejectCauseQueueTimeOverflow",
        REJECT_CAUSE_CAPACITY_OVERFLOW = 2 "rejectCauseCapacityOverflow",
        REJECT_CAUSE_CALENDAR_OVERFLOW = 3 "rejectCauseCalendarOverflow",
        REJECT_CAUSE_UNKNOWN_OVERFLOW = 4 "rejectCauseUnknownOverflow",
        CORRELATOR_DATA = 5 "correlatorData",
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// `RouteRequest` of the standard.
    pub struct RouteRequest[19] {
        CALLING_DEVICE = 0 "callingDevice",
        ROUTEING_DEVICE = 1 "routeingDevice",
        ROUTE_SEL_ALGORITHM_ACD = 2 "routeSelAlgorithmACD",
        ROUTE_SEL_ALGORITHM_EMERGENCY = 3 "routeSelAlgorithmEmergency",
        ROUTE_SEL_ALGORITHM_LEAST_COST = 4 "routeSelAlgorithmLeastCost",
        ROUTE_SEL_ALGORITHM_NORMAL = 5 "routeSelAlgorithmNormal",
        ROUTE_SEL_ALGORITHM_USER_DEFINED = 6 "routeSelAlgorithmUserDefined",
        PRIORITY = 7 "priority",
        REPLY_TIMEOUT = 8 "replyTimeout",
        CORRELATOR_DATA = 9 "correlatorData",
        MEDIA_CALL_CHARACTERISTICS = 10 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 11 "callCharacteristics",
        ROUTED_CALL_INFO = 12 "routedCallInfo",
        PRIVATE_DATA = 13 "privateData",
        NON_CALL_RELATED_ROUTEING = 14 "nonCallRelatedRouteing",
        SUBJECT_OF_CALL = 15 "subjectOfCall",
        MESSAGE_INFORMATION = 16 "messageInformation",
        LANGUAGE_PREFERENCES = 17 "languagePreferences",
        DEVICE_HISTORY = 18 "deviceHistory",
    }
}

bit_set! {
    /// `RouteSelect` of the standard.
    pub struct RouteSelect[7] {
        ALTERNATE_ROUTES = 0 "alternateRoutes",
        REMAIN_RETRIES_NO_LIST_AVAILABLE = 1 "remainRetriesNoListAvailable",
        REMAIN_RETRIES_NO_COUNT_AVAILABLE = 2 "remainRetriesNoCountAvailable",
        REMAIN_RETRIES_RETRY_COUNT = 3 "remainRetriesRetryCount",
        ROUTE_USED = 4 "routeUsed",
        CORRELATOR_DATA = 5 "correlatorData",
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// `RouteUsed` of the standard.
    pub struct RouteUsed[4] {
        CALLING_DEVICE = 0 "callingDevice",
        DOMAIN = 1 "domain",
        CORRELATOR_DATA = 2 "correlatorData",
        PRIVATE_DATA = 3 "privateData",
    }
}
