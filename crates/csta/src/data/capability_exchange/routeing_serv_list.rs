//! Services by which a switch asks where calls shall go, each with the options that it has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`RouteingServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services by which a switch asks where calls shall go, each with the options that it has.
///
/// ASN.1: `RouteingServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteingServList {
    /// Asks to be asked for routes.
    #[rasn(tag(context, 0))]
    pub route_register: Option<RouteRegister>,
    /// Ends a registration for routeing.
    #[rasn(tag(context, 1))]
    pub route_register_cancel: Option<RouteRegisterCancel>,
    /// Tells that a registration for routeing was ended by the switch.
    #[rasn(tag(context, 2))]
    pub route_register_abort: Option<RouteRegisterAbort>,
    /// Asks the application for another destination.
    #[rasn(tag(context, 3))]
    pub re_route: Option<ReRoute>,
    /// Ends a routeing dialogue.
    #[rasn(tag(context, 4))]
    pub route_end: Option<RouteEnd>,
    /// Refuses a call that was to be routed.
    #[rasn(tag(context, 5))]
    pub route_reject: Option<RouteReject>,
    /// Asks the application where a call shall go.
    #[rasn(tag(context, 6))]
    pub route_request: Option<RouteRequest>,
    /// Tells the switch where a call shall go.
    #[rasn(tag(context, 7))]
    pub route_select: Option<RouteSelect>,
    /// Tells the application where the call went.
    #[rasn(tag(context, 8))]
    pub route_used: Option<RouteUsed>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Asks to be asked for routes: which of its options the switch has.
    ///
    /// ASN.1: `RouteRegister`.
    pub struct RouteRegister[16] {
        /// The request may tell the device that asks for a route.
        ROUTEING_DEVICE = 0 "routeingDevice",
        /// The request may tell the media of interest.
        REQUESTED_MONITOR_MEDIA_CLASS = 1 "requestedMonitorMediaClass",
        /// Sound can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_AUDIO = 2 "requestedMonitorMediaClassAudio",
        /// Data can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_DATA = 3 "requestedMonitorMediaClassData",
        /// Images can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_IMAGE = 4 "requestedMonitorMediaClassImage",
        /// Speech can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_VOICE = 5 "requestedMonitorMediaClassVoice",
        /// The request may carry private data.
        PRIVATE_DATA = 6 "privateData",
        /// The answer may tell the media for which routes will be asked.
        ACTUAL_ROUTEING_MEDIA_CLASS_IN_ACK = 7 "actualRouteingMediaClassInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        /// One registration may be for all routeing devices.
        ALL_ROUTEING_DEVICES = 9 "allRouteingDevices",
        /// Chat can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_CHAT = 10 "requestedMonitorMediaClassChat",
        /// Mail can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_EMAIL = 11 "requestedMonitorMediaClassEmail",
        /// Messages can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_MESSAGE = 12 "requestedMonitorMediaClassMessage",
        /// Instant messages can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_IM = 13 "requestedMonitorMediaClassIM",
        /// Short messages (SMS) can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_SMS = 14 "requestedMonitorMediaClassSMS",
        /// Multimedia messages (MMS) can be singled out.
        REQUESTED_MONITOR_MEDIA_CLASS_MMS = 15 "requestedMonitorMediaClassMMS",
    }
}

bit_set! {
    /// Tells that a registration for routeing was ended by the switch: which of its options the switch has.
    ///
    /// ASN.1: `RouteRegisterAbort`.
    pub struct RouteRegisterAbort[1] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// Ends a registration for routeing: which of its options the switch has.
    ///
    /// ASN.1: `RouteRegisterCancel`.
    pub struct RouteRegisterCancel[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Asks the application for another destination: which of its options the switch has.
    ///
    /// ASN.1: `ReRoute`.
    pub struct ReRoute[4] {
        /// The request may tell how long the switch waits for a route.
        REPLY_TIMEOUT = 1 "replyTimeout",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 2 "correlatorData",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// Ends a routeing dialogue: which of its options the switch has.
    ///
    /// ASN.1: `RouteEnd`.
    pub struct RouteEnd[6] {
        /// The request may tell why routeing ended.
        ERROR_VALUE = 1 "errorValue",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 2 "correlatorData",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
        /// The switch makes the request.
        SUPPORTS_SENDING = 4 "supportsSending",
        /// The switch takes the request.
        SUPPORTS_RECEIVING = 5 "supportsReceiving",
    }
}

bit_set! {
    /// Refuses a call that was to be routed: which of its options the switch has.
    ///
    /// ASN.1: `RouteReject`.
    pub struct RouteReject[7] {
        /// The request may say why the call is rejected: too many are busy.
        REJECT_CAUSE_BUSY_OVERFLOW = 0 "rejectCauseBusyOverflow",
        /// The request may say why the call is rejected: waiting takes too long.
        REJECT_CAUSE_QUEUE_TIME_OVERFLOW = 1 "rejectCauseQueueTimeOverflow",
        /// The request may say why the call is rejected: there is no room.
        REJECT_CAUSE_CAPACITY_OVERFLOW = 2 "rejectCauseCapacityOverflow",
        /// The request may say why the call is rejected: it is out of hours.
        REJECT_CAUSE_CALENDAR_OVERFLOW = 3 "rejectCauseCalendarOverflow",
        /// The request may say why the call is rejected: an unknown overflow.
        REJECT_CAUSE_UNKNOWN_OVERFLOW = 4 "rejectCauseUnknownOverflow",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 5 "correlatorData",
        /// The request may carry private data.
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// Asks the application where a call shall go: which of its options the switch has.
    ///
    /// ASN.1: `RouteRequest`.
    pub struct RouteRequest[19] {
        /// The request may tell who calls.
        CALLING_DEVICE = 0 "callingDevice",
        /// The request may tell the device that asks for a route.
        ROUTEING_DEVICE = 1 "routeingDevice",
        /// The route may be chosen by an ACD.
        ROUTE_SEL_ALGORITHM_ACD = 2 "routeSelAlgorithmACD",
        /// The route may be an emergency's.
        ROUTE_SEL_ALGORITHM_EMERGENCY = 3 "routeSelAlgorithmEmergency",
        /// The route may be the cheapest.
        ROUTE_SEL_ALGORITHM_LEAST_COST = 4 "routeSelAlgorithmLeastCost",
        /// The route may be the ordinary one.
        ROUTE_SEL_ALGORITHM_NORMAL = 5 "routeSelAlgorithmNormal",
        /// The route may be the user's choice.
        ROUTE_SEL_ALGORITHM_USER_DEFINED = 6 "routeSelAlgorithmUserDefined",
        /// The request may tell how urgent it is.
        PRIORITY = 7 "priority",
        /// The request may tell how long the switch waits for a route.
        REPLY_TIMEOUT = 8 "replyTimeout",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 9 "correlatorData",
        /// The request may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 10 "mediaCallCharacteristics",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 11 "callCharacteristics",
        /// The request may tell direction and channels of the call to be routed.
        ROUTED_CALL_INFO = 12 "routedCallInfo",
        /// The request may carry private data.
        PRIVATE_DATA = 13 "privateData",
        /// A route can be asked for without a call.
        NON_CALL_RELATED_ROUTEING = 14 "nonCallRelatedRouteing",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 15 "subjectOfCall",
        /// The request may tell the content of a message.
        MESSAGE_INFORMATION = 16 "messageInformation",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 17 "languagePreferences",
        /// The request may tell devices that the call has left.
        DEVICE_HISTORY = 18 "deviceHistory",
    }
}

bit_set! {
    /// Tells the switch where a call shall go: which of its options the switch has.
    ///
    /// ASN.1: `RouteSelect`.
    pub struct RouteSelect[7] {
        /// The request may tell further destinations.
        ALTERNATE_ROUTES = 0 "alternateRoutes",
        /// The request may say that it has no list.
        REMAIN_RETRIES_NO_LIST_AVAILABLE = 1 "remainRetriesNoListAvailable",
        /// The request may say that it does not count.
        REMAIN_RETRIES_NO_COUNT_AVAILABLE = 2 "remainRetriesNoCountAvailable",
        /// The request may say how many destinations are left.
        REMAIN_RETRIES_RETRY_COUNT = 3 "remainRetriesRetryCount",
        /// The request may tell that the destination taken shall be told.
        ROUTE_USED = 4 "routeUsed",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 5 "correlatorData",
        /// The request may carry private data.
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// Tells the application where the call went: which of its options the switch has.
    ///
    /// ASN.1: `RouteUsed`.
    pub struct RouteUsed[4] {
        /// The request may tell who calls.
        CALLING_DEVICE = 0 "callingDevice",
        /// The request may tell whether the destination is inside the switch.
        DOMAIN = 1 "domain",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 2 "correlatorData",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}
