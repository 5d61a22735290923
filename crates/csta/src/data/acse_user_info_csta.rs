//! Module `CSTA-application-context-information-csta3` {… csta3(285) 200}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `CSTAFunctionality` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CstaFunctionality {
    /// Absent means the empty set.
    #[rasn(tag(context, 0))]
    pub switching_function_services: Option<SwitchingFunctionServicesC2>,
    /// Absent means the empty set.
    #[rasn(tag(context, 1))]
    pub event_report_services: Option<EventReportServicesC2>,
    /// Absent means the empty set.
    #[rasn(tag(context, 2))]
    pub computing_function_services: Option<ComputingFunctionServicesC2>,
    /// Absent means the empty set.
    #[rasn(tag(context, 3))]
    pub bidirectional_services: Option<BidirectionalServicesC2>,
    /// Absent means the empty set.
    #[rasn(tag(context, 4))]
    pub status_reporting_services: Option<StatusReportingServicesC2>,
    /// Absent means the empty set.
    #[rasn(tag(context, 5))]
    pub input_output_services: Option<InputOutputServicesC2>,
    /// Absent means the empty set.
    #[rasn(tag(context, 6))]
    pub voice_unit_services: Option<VoiceUnitServicesC2>,
    pub rest: Rest,
}

bit_set! {
    /// `SwitchingFunctionServicesC2` of the standard.
    pub struct SwitchingFunctionServicesC2[21] {
        ALTERNATE_CALL = 0 "alternateCall",
        ANSWER_CALL = 1 "answerCall",
        ASSOCIATE_DATA = 2 "associateData",
        CALL_COMPLETION = 3 "callCompletion",
        CLEAR_CALL = 4 "clearCall",
        CLEAR_CONNECTION = 5 "clearConnection",
        CONFERENCE_CALL = 6 "conferenceCall",
        CONSULTATION_CALL = 7 "consultationCall",
        DIVERT_CALL = 8 "divertCall",
        HOLD_CALL = 9 "holdCall",
        MAKE_CALL = 10 "makeCall",
        MAKE_PREDICTIVE_CALL = 11 "makePredictiveCall",
        PARK_CALL = 12 "parkCall",
        QUERY_DEVICE = 13 "queryDevice",
        RECONNECT_CALL = 14 "reconnectCall",
        RETRIEVE_CALL = 15 "retrieveCall",
        SEND_DTMF_TONES = 16 "sendDTMFTones",
        SET_FEATURE = 17 "setFeature",
        SINGLE_STEP_CONFERENCE = 18 "singleStepConference",
        SINGLE_STEP_TRANSFER = 19 "singleStepTransfer",
        TRANSFER_CALL = 20 "transferCall",
    }
}

bit_set! {
    /// `EventReportServicesC2` of the standard.
    pub struct EventReportServicesC2[38] {
        CALL_CLEARED = 0 "callCleared",
        CONFERENCED = 1 "conferenced",
        CONNECTION_CLEARED = 2 "connectionCleared",
        DELIVERED = 3 "delivered",
        DIVERTED = 4 "diverted",
        ESTABLISHED = 5 "established",
        FAILED = 6 "failed",
        HELD = 7 "held",
        NETWORK_REACHED = 8 "networkReached",
        ORIGINATED = 9 "originated",
        QUEUED = 10 "queued",
        RETRIEVED = 11 "retrieved",
        SERVICE_INITIATED = 12 "serviceInitiated",
        TRANSFERRED = 13 "transferred",
        AUTO_ANSWER = 14 "autoAnswer",
        CALL_INFORMATION = 15 "callInformation",
        DO_NOT_DISTURB = 16 "doNotDisturb",
        FORWARDING = 17 "forwarding",
        MESSAGE_WAITING = 18 "messageWaiting",
        MICROPHONE_MUTE = 19 "microphoneMute",
        SPEAKER_MUTE = 20 "speakerMute",
        SPEAKER_VOLUME = 21 "speakerVolume",
        AGENT_BUSY = 22 "agentBusy",
        LOGGED_ON = 23 "loggedOn",
        LOGGED_OFF = 24 "loggedOff",
        NOT_READY = 25 "notReady",
        READY = 26 "ready",
        WORKING_AFTER_CALL = 27 "workingAfterCall",
        BACK_IN_SERVICE = 28 "backInService",
        OUT_OF_SERVICE_EVENT = 29 "outOfServiceEvent",
        PRIVATE_EVENT = 30 "privateEvent",
        PLAY_EVENT = 31 "playEvent",
        RECORD_EVENT = 32 "recordEvent",
        REVIEW_EVENT = 33 "reviewEvent",
        STOP_EVENT = 34 "stopEvent",
        SUSPEND_PLAY_EVENT = 35 "suspendPlayEvent",
        SUSPEND_RECORD_EVENT = 36 "suspendRecordEvent",
        VOICE_ATTRIBUTES_CHANGE_EVENT = 37 "voiceAttributesChangeEvent",
    }
}

bit_set! {
    /// `ComputingFunctionServicesC2` of the standard.
    pub struct ComputingFunctionServicesC2[5] {
        ROUTE_REQUEST = 0 "routeRequest",
        RE_ROUTE_REQUEST = 1 "reRouteRequest",
        ROUTE_SELECT_REQUEST = 2 "routeSelectRequest",
        ROUTE_USED_REQUEST = 3 "routeUsedRequest",
        ROUTE_END_REQUEST = 4 "routeEndRequest",
    }
}

bit_set! {
    /// `BidirectionalServicesC2` of the standard.
    pub struct BidirectionalServicesC2[2] {
        ESCAPE_SERVICE = 0 "escapeService",
        SYSTEM_STATUS = 1 "systemStatus",
    }
}

bit_set! {
    /// `StatusReportingServicesC2` of the standard.
    pub struct StatusReportingServicesC2[5] {
        MONITOR_START = 0 "monitorStart",
        CHANGE_MONITOR_FILTER = 1 "changeMonitorFilter",
        MONITOR_STOP = 2 "monitorStop",
        SNAPSHOT_DEVICE = 3 "snapshotDevice",
        SNAPSHOT_CALL = 4 "snapshotCall",
    }
}

bit_set! {
    /// `InputOutputServicesC2` of the standard.
    pub struct InputOutputServicesC2[10] {
        START_DATA_PATH_SERVICE = 0 "startDataPathService",
        STOP_DATA_PATH_SERVICE = 1 "stopDataPathService",
        SEND_DATA_SERVICE = 2 "sendDataService",
        SEND_MULTICAST_DATA_SERVICE = 3 "sendMulticastDataService",
        SEND_BROADCAST_DATA_SERVICE = 4 "sendBroadcastDataService",
        SUSPEND_DATA_PATH_SERVICE = 5 "suspendDataPathService",
        DATA_PATH_SUSPENDED_SERVICE = 6 "dataPathSuspendedService",
        RESUME_DATA_PATH = 7 "resumeDataPath",
        DATA_PATH_RESUMED_SERVICE = 8 "dataPathResumedService",
        FAST_DATA = 9 "fastData",
    }
}

bit_set! {
    /// `VoiceUnitServicesC2` of the standard.
    pub struct VoiceUnitServicesC2[12] {
        CONCATENATE_MESSAGE = 0 "concatenateMessage",
        DELETE_MESSAGE = 1 "deleteMessage",
        PLAY_MESSAGE = 2 "playMessage",
        QUERY_VOICE_ATTRIBUTE = 3 "queryVoiceAttribute",
        RECORD_MESSAGE = 4 "recordMessage",
        REPOSITION = 5 "reposition",
        RESUME = 6 "resume",
        REVIEW = 7 "review",
        SET_VOICE_ATTRIBUTE = 8 "setVoiceAttribute",
        STOP = 9 "stop",
        SUSPEND = 10 "suspend",
        SYNTHESIZE_MESSAGE = 11 "synthesizeMessage",
    }
}

/// `ACSEUserInformationForCSTA` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum AcseUserInformationForCsta {
    OldDefinition(OldAcseUserInformationForCsta),
    #[rasn(tag(context, 0))]
    NewDefinition(NewAcseUserInformationForCsta),
}

/// `OldACSEUserInformationForCSTA` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct OldAcseUserInformationForCsta {
    pub csta_version: CstaVersion,
    pub csta_functions_required_by_application: CstaFunctionality,
    pub csta_functions_that_can_be_supplied: CstaFunctionality,
    pub rest: Rest,
}

/// `NewACSEUserInformationForCSTA` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NewAcseUserInformationForCsta {
    pub csta_version: CstaVersion,
    #[rasn(tag(context, 0))]
    pub csta_functions_required_by_application: Option<CstaFunctionality>,
    #[rasn(tag(context, 1))]
    pub csta_functions_that_can_be_supplied: Option<CstaFunctionality>,
    #[rasn(tag(context, 2))]
    pub csta_private_data_version_list: Option<CstaPrivateDataVersionList>,
    pub rest: Rest,
}

/// `CSTAPrivateDataVersionList` of the standard.
pub type CstaPrivateDataVersionList = Vec<i64>;

bit_set! {
    /// `CSTAVersion` of the standard.
    pub struct CstaVersion[24] {
        VERSION_ONE = 0 "versionOne",
        VERSION_TWO = 1 "versionTwo",
        VERSION_THREE = 2 "versionThree",
        VERSION_FOUR = 3 "versionFour",
        VERSION_FIVE = 4 "versionFive",
        VERSION_SIX = 5 "versionSix",
        VERSION_SEVEN = 6 "versionSeven",
        VERSION_EIGHT = 7 "versionEight",
        VERSION_NINE = 8 "versionNine",
        VERSION_TEN = 9 "versionTen",
        VERSION_ELEVEN = 10 "versionEleven",
        VERSION_TWELVE = 11 "versionTwelve",
        VERSION_THIRTEEN = 12 "versionThirteen",
        VERSION_FOURTEEN = 13 "versionFourteen",
        VERSION_FIFTEEN = 14 "versionFifteen",
        VERSION_SIXTEEN = 15 "versionSixteen",
        VERSION_SEVENTEEN = 16 "versionSeventeen",
        VERSION_EIGHTEEN = 17 "versionEighteen",
        VERSION_NINETEEN = 18 "versionNineteen",
        VERSION_TWENTY = 19 "versionTwenty",
        VERSION_TWENTYONE = 20 "versionTwentyone",
        VERSION_TWENTYTWO = 21 "versionTwentytwo",
        VERSION_TWENTYTHREE = 22 "versionTwentythree",
        VERSION_TWENTYFOUR = 23 "versionTwentyfour",
    }
}

bit_set! {
    /// `CallControlServices` of the standard.
    pub struct CallControlServices[27] {
        ACCEPT_CALL = 0 "acceptCall",
        ALTERNATE_CALL = 1 "alternateCall",
        ANSWER_CALL = 2 "answerCall",
        CALL_BACK = 3 "callBack",
        CALL_BACK_MESSAGE = 4 "callBackMessage",
        CAMP_ON_CALL = 5 "campOnCall",
        CLEAR_CALL = 6 "clearCall",
        CLEAR_CONNECTION = 7 "clearConnection",
        CONFERENCE_CALL = 8 "conferenceCall",
        CONSULTATION_CALL = 9 "consultationCall",
        DEFLECT_CALL = 10 "deflectCall",
        DIAL_DIGITS = 11 "dialDigits",
        DIRECTED_PICKUP_CALL = 12 "directedPickupCall",
        GROUP_PICKUP_CALL = 13 "groupPickupCall",
        HOLD_CALL = 14 "holdCall",
        INTRUDE_CALL = 15 "intrudeCall",
        JOIN_CALL = 16 "joinCall",
        MAKE_CALL = 17 "makeCall",
        MAKE_PREDICTIVE_CALL = 18 "makePredictiveCall",
        PARK_CALL = 19 "parkCall",
        RECONNECT_CALL = 20 "reconnectCall",
        RETRIEVE_CALL = 21 "retrieveCall",
        SINGLE_STEP_CONFERENCE = 22 "singleStepConference",
        SINGLE_STEP_TRANSFER = 23 "singleStepTransfer",
        TRANSFER_CALL = 24 "transferCall",
        MAKE_CONNECTION = 25 "makeConnection",
        SEND_MESSAGE = 26 "sendMessage",
    }
}

bit_set! {
    /// `CallAssociatedServices` of the standard.
    pub struct CallAssociatedServices[6] {
        ASSOCIATE_DATA = 0 "associateData",
        CANCEL_TELEPHONY_TONES = 1 "cancelTelephonyTones",
        GENERATE_DIGITS = 2 "generateDigits",
        GENERATE_TELEPHONY_TONES = 3 "generateTelephonyTones",
        SEND_USER_INFORMATION = 4 "sendUserInformation",
        CHANGE_CONNECTION_INFORMATION = 5 "changeConnectionInformation",
    }
}

bit_set! {
    /// `MediaAttachmentServices` of the standard.
    pub struct MediaAttachmentServices[2] {
        ATTACH_MEDIA_SERVICE = 0 "attachMediaService",
        DETACH_MEDIA_SERVICE = 1 "detachMediaService",
    }
}

bit_set! {
    /// `RouteingServices` of the standard.
    pub struct RouteingServices[9] {
        ROUTE_REGISTER = 0 "routeRegister",
        ROUTE_REGISTER_CANCEL = 1 "routeRegisterCancel",
        ROUTE_REGISTER_ABORT = 2 "routeRegisterAbort",
        REROUTE = 3 "reroute",
        ROUTE_END = 4 "routeEnd",
        ROUTE_REJECT = 5 "routeReject",
        ROUTE_REQUEST = 6 "routeRequest",
        ROUTE_SELECT = 7 "routeSelect",
        ROUTE_USED = 8 "routeUsed",
    }
}

bit_set! {
    /// `VoiceUnitServices` of the standard.
    pub struct VoiceUnitServices[15] {
        CONCATENATE_MESSAGE = 0 "concatenateMessage",
        DELETE_MESSAGE = 1 "deleteMessage",
        PLAY_MESSAGE = 2 "playMessage",
        QUERY_VOICE_ATTRIBUTE = 3 "queryVoiceAttribute",
        RECORD_MESSAGE = 4 "recordMessage",
        REPOSITION = 5 "reposition",
        RESUME = 6 "resume",
        REVIEW = 7 "review",
        SET_VOICE_ATTRIBUTE = 8 "setVoiceAttribute",
        STOP = 9 "stop",
        SUSPEND = 10 "suspend",
        SYNTHESIZE_MESSAGE = 11 "synthesizeMessage",
        ACTIVATE = 12 "activate",
        CLEAR = 13 "clear",
        DEACTIVATE = 14 "deactivate",
    }
}

bit_set! {
    /// `LocationServices` of the standard.
    pub struct LocationServices[10] {
        GET_LOCATION_INFORMATION = 0 "getLocationInformation",
        SET_LOCATION_INFORMATION = 1 "setLocationInformation",
        LOCATION_TRACKKING_SESSION_RESUMED = 2 "locationTrackkingSessionResumed",
        LOCATION_TRACKKING_SESSION_SUSPENDED = 3 "locationTrackkingSessionSuspended",
        RESUME_LOCATION_TRACKING_SESSION = 4 "resumeLocationTrackingSession",
        LOCATION_INFORMATION_REPORT = 5 "locationInformationReport",
        START_LOCATION_TRACKING_SESSION = 6 "startLocationTrackingSession",
        STOP_LOCATION_TRACKING_SESSION = 7 "stopLocationTrackingSession",
        SUSPEND_LOCATION_TRACKING_CAPABILITIES = 8 "suspendLocationTrackingCapabilities",
        LOCATION_SESSION_INFO = 9 "locationSessionInfo",
    }
}

bit_set! {
    /// `CallControlEvents` of the standard.
    pub struct CallControlEvents[18] {
        CALL_CLEARED = 0 "callCleared",
        CONFERENCED = 1 "conferenced",
        CONNECTION_CLEARED = 2 "connectionCleared",
        DELIVERED = 3 "delivered",
        DIVERTED = 4 "diverted",
        ESTABLISHED = 5 "established",
        FAILED = 6 "failed",
        HELD = 7 "held",
        NETWORK_REACHED = 8 "networkReached",
        ORIGINATED = 9 "originated",
        QUEUED = 10 "queued",
        RETRIEVED = 11 "retrieved",
        SERVICE_INITIATED = 12 "serviceInitiated",
        TRANSFERRED = 13 "transferred",
        DIGITS_DIALED = 14 "digitsDialed",
        BRIDGED = 15 "bridged",
        NETWORK_CAPABILITIES_CHANGED = 16 "networkCapabilitiesChanged",
        OFFERED = 17 "offered",
    }
}

bit_set! {
    /// `CallAssociatedEvents` of the standard.
    pub struct CallAssociatedEvents[5] {
        CALL_INFORMATION = 0 "callInformation",
        CHARGING = 1 "charging",
        DTMF_DIGITS_DETECTED = 2 "dTMFDigitsDetected",
        TELEPHONY_TONES_DETECTED = 3 "telephonyTonesDetected",
        SERVICE_COMPLETION_FAILURE = 4 "serviceCompletionFailure",
    }
}

bit_set! {
    /// `MediaAttachmentEvents` of the standard.
    pub struct MediaAttachmentEvents[2] {
        MEDIA_ATTACHED = 0 "mediaAttached",
        MEDIA_DETACHED = 1 "mediaDetached",
    }
}

bit_set! {
    /// `PhysicalDeviceFeatureEvents` of the standard.
    pub struct PhysicalDeviceFeatureEvents[11] {
        BUTTON_INFORMATION = 0 "buttonInformation",
        BUTTON_PRESS = 1 "buttonPress",
        DISPLAY_UPDATED = 2 "displayUpdated",
        HOOKSWITCH = 3 "hookswitch",
        LAMP_MODE = 4 "lampMode",
        MESSAGE_WAITING = 5 "messageWaiting",
        MICROPHONE_GAIN = 6 "microphoneGain",
        MICROPHONE_MUTE = 7 "microphoneMute",
        RINGER_STATUS = 8 "ringerStatus",
        SPEAKER_MUTE = 9 "speakerMute",
        SPEAKER_VOLUME = 10 "speakerVolume",
    }
}

bit_set! {
    /// `LogicalDeviceFeatureEvents` of the standard.
    pub struct LogicalDeviceFeatureEvents[15] {
        AGENT_BUSY = 0 "agentBusy",
        AGENT_LOGGED_ON = 1 "agentLoggedOn",
        AGENT_LOGGED_OFF = 2 "agentLoggedOff",
        AGENT_NOT_READY = 3 "agentNotReady",
        AGENT_READY = 4 "agentReady",
        AGENT_WORKING_AFTER_CALL = 5 "agentWorkingAfterCall",
        AUTO_ANSWER = 6 "autoAnswer",
        AUTO_WORK_MODE = 7 "autoWorkMode",
        CALL_BACK = 8 "callBack",
        CALL_BACK_MESSAGE = 9 "callBackMessage",
        CALLER_ID_STATUS = 10 "callerIDStatus",
        DO_NOT_DISTURB = 11 "doNotDisturb",
        FORWARDING = 12 "forwarding",
        ROUTEING_MODE = 13 "routeingMode",
        PRESENCE_STATE = 14 "presenceState",
    }
}

bit_set! {
    /// `DeviceMaintenanceEvents` of the standard.
    pub struct DeviceMaintenanceEvents[4] {
        BACK_IN_SERVICE = 0 "backInService",
        OUT_OF_SERVICE = 1 "outOfService",
        DEVICE_CAPABILITY_CHANGED = 2 "deviceCapabilityChanged",
        PARTIALLY_IN_SERVICE = 3 "partiallyInService",
    }
}

bit_set! {
    /// `VoiceUnitEvents` of the standard.
    pub struct VoiceUnitEvents[18] {
        STOP = 0 "stop",
        PLAY = 1 "play",
        SUSPEND_PLAY = 2 "suspendPlay",
        RECORD = 3 "record",
        SUSPEND_RECORD = 4 "suspendRecord",
        REVIEW = 5 "review",
        VOICE_ATTRIBUTES_CHANGE = 6 "voiceAttributesChange",
        BOOKMARK_REACHED = 7 "bookmarkReached",
        COMPLETED = 8 "completed",
        DTMF_DETECTED = 9 "dtmfDetected",
        EMPTIED = 10 "emptied",
        INTERRUPTION_DETECTED = 11 "interruptionDetected",
        NOT_RECOGNIZED = 12 "notRecognized",
        RECOGNIZED = 13 "recognized",
        STARTED = 14 "started",
        SILENCE_TIMEOUT_EXPIRED = 15 "silenceTimeoutExpired",
        SPEECH_DETECTED = 16 "speechDetected",
        VOICE_ERROR_OCCURED = 17 "voiceErrorOccured",
    }
}

bit_set! {
    /// `VendorSpecEvents` of the standard.
    pub struct VendorSpecEvents[1] {
        PRIVATE_EVENT = 0 "privateEvent",
    }
}
