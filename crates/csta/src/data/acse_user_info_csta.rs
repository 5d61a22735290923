//! What both sides tell each other of CSTA when they associate: versions, and what each can do.
//!
//! Also the sets of services and events by group, which filters, capabilities and "what is permitted now"
//! share.
//!
//! The event sets number their bits by themselves: bit 3 of [`CallControlEvents`] is Delivered, while the
//! event itself has tag 4 in [`event_report_definitions`](crate::events::event_report_definitions). Only the
//! bits go into a filter.
//!
//! Module `CSTA-application-context-information-csta3` {… csta3(285) 200}, ECMA-285 clause 8.2.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest, bit_set, choice};

/// Services and events of phase II that a side wants or has.
///
/// ASN.1: `CSTAFunctionality`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "CSTAFunctionality")]
pub struct CstaFunctionality {
    /// Requests to the switch. Absent means the empty set.
    #[rasn(tag(context, 0))]
    pub switching_function_services: Option<SwitchingFunctionServicesC2>,
    /// Events. Absent means the empty set.
    #[rasn(tag(context, 1))]
    pub event_report_services: Option<EventReportServicesC2>,
    /// Routeing. Absent means the empty set.
    #[rasn(tag(context, 2))]
    pub computing_function_services: Option<ComputingFunctionServicesC2>,
    /// Requests of either side. Absent means the empty set.
    #[rasn(tag(context, 3))]
    pub bidirectional_services: Option<BidirectionalServicesC2>,
    /// Monitors and snapshots. Absent means the empty set.
    #[rasn(tag(context, 4))]
    pub status_reporting_services: Option<StatusReportingServicesC2>,
    /// Data paths. Absent means the empty set.
    #[rasn(tag(context, 5))]
    pub input_output_services: Option<InputOutputServicesC2>,
    /// Voice units. Absent means the empty set.
    #[rasn(tag(context, 6))]
    pub voice_unit_services: Option<VoiceUnitServicesC2>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Requests of phase II that a switch takes.
    ///
    /// ASN.1: `SwitchingFunctionServicesC2`.
    pub struct SwitchingFunctionServicesC2[21] {
        /// Puts the active call on hold and takes up the one that was held.
        ALTERNATE_CALL = 0 "alternateCall",
        /// Lets a device answer the call that rings there.
        ANSWER_CALL = 1 "answerCall",
        /// Attaches data to a call.
        ASSOCIATE_DATA = 2 "associateData",
        /// Completes a call later, by call back or camping on.
        CALL_COMPLETION = 3 "callCompletion",
        /// Ends a call for all its parties.
        CLEAR_CALL = 4 "clearCall",
        /// Takes one device out of a call.
        CLEAR_CONNECTION = 5 "clearConnection",
        /// Joins a held and an active call in one.
        CONFERENCE_CALL = 6 "conferenceCall",
        /// Puts a call on hold and begins another, to consult.
        CONSULTATION_CALL = 7 "consultationCall",
        /// Sends a call elsewhere.
        DIVERT_CALL = 8 "divertCall",
        /// Puts a call on hold.
        HOLD_CALL = 9 "holdCall",
        /// Begins a call from one device to another.
        MAKE_CALL = 10 "makeCall",
        /// Begins a call at the called end, and connects the caller when somebody answers.
        MAKE_PREDICTIVE_CALL = 11 "makePredictiveCall",
        /// Lets a call wait at another device.
        PARK_CALL = 12 "parkCall",
        /// Reads what a device is and how it is set.
        QUERY_DEVICE = 13 "queryDevice",
        /// Ends the active call and takes up the held one.
        RECONNECT_CALL = 14 "reconnectCall",
        /// Takes up a call that was on hold.
        RETRIEVE_CALL = 15 "retrieveCall",
        /// Sends digits into a call as tones.
        SEND_DTMF_TONES = 16 "sendDTMFTones",
        /// Changes a setting of a device.
        SET_FEATURE = 17 "setFeature",
        /// Adds a device to a call without a consultation.
        SINGLE_STEP_CONFERENCE = 18 "singleStepConference",
        /// Hands a call over without a consultation.
        SINGLE_STEP_TRANSFER = 19 "singleStepTransfer",
        /// Joins a held and an active call and leaves both.
        TRANSFER_CALL = 20 "transferCall",
    }
}

bit_set! {
    /// Events of phase II that a switch reports.
    ///
    /// ASN.1: `EventReportServicesC2`.
    pub struct EventReportServicesC2[38] {
        /// A call has ended.
        CALL_CLEARED = 0 "callCleared",
        /// Parties were joined in one call.
        CONFERENCED = 1 "conferenced",
        /// A device has left a call.
        CONNECTION_CLEARED = 2 "connectionCleared",
        /// A call has reached a device, which rings.
        DELIVERED = 3 "delivered",
        /// A call has left a device for another one.
        DIVERTED = 4 "diverted",
        /// A device has entered a call: somebody has answered.
        ESTABLISHED = 5 "established",
        /// A call cannot go on at some device.
        FAILED = 6 "failed",
        /// A device has put a call on hold.
        HELD = 7 "held",
        /// A call has left the switch for a network.
        NETWORK_REACHED = 8 "networkReached",
        /// A call was begun and its number is complete.
        ORIGINATED = 9 "originated",
        /// A call waits at a device.
        QUEUED = 10 "queued",
        /// A device has come back to a call that it had put on hold.
        RETRIEVED = 11 "retrieved",
        /// A telephone is off hook, or is called on to go off hook, for a new call.
        SERVICE_INITIATED = 12 "serviceInitiated",
        /// A call was handed over to another device.
        TRANSFERRED = 13 "transferred",
        /// Answering without a hand was switched on or off at a device.
        AUTO_ANSWER = 14 "autoAnswer",
        /// Data that goes with a call has changed.
        CALL_INFORMATION = 15 "callInformation",
        /// A device begins or ceases to refuse calls.
        DO_NOT_DISTURB = 16 "doNotDisturb",
        /// A device begins or ceases to forward its calls.
        FORWARDING = 17 "forwarding",
        /// The sign that messages wait was lit or put out.
        MESSAGE_WAITING = 18 "messageWaiting",
        /// A microphone was switched off or on.
        MICROPHONE_MUTE = 19 "microphoneMute",
        /// A loudspeaker or an earpiece was switched off or on.
        SPEAKER_MUTE = 20 "speakerMute",
        /// A loudspeaker or an earpiece was made louder or softer.
        SPEAKER_VOLUME = 21 "speakerVolume",
        /// An agent is occupied with a call of the group.
        AGENT_BUSY = 22 "agentBusy",
        /// An agent has begun to work at a device or in a group.
        LOGGED_ON = 23 "loggedOn",
        /// An agent has left a device or a group.
        LOGGED_OFF = 24 "loggedOff",
        /// An agent is logged on and takes no calls of the group.
        NOT_READY = 25 "notReady",
        /// An agent waits for calls of the group.
        READY = 26 "ready",
        /// An agent finishes work on a call that is over.
        WORKING_AFTER_CALL = 27 "workingAfterCall",
        /// A device works again.
        BACK_IN_SERVICE = 28 "backInService",
        /// A device can no longer be used.
        OUT_OF_SERVICE_EVENT = 29 "outOfServiceEvent",
        /// A vendor tells something that the standard has no event for.
        PRIVATE_EVENT = 30 "privateEvent",
        /// A message is being played.
        PLAY_EVENT = 31 "playEvent",
        /// A message is being recorded.
        RECORD_EVENT = 32 "recordEvent",
        /// A message is being gone through.
        REVIEW_EVENT = 33 "reviewEvent",
        /// A message has stopped.
        STOP_EVENT = 34 "stopEvent",
        /// Playing rests.
        SUSPEND_PLAY_EVENT = 35 "suspendPlayEvent",
        /// Recording rests.
        SUSPEND_RECORD_EVENT = 36 "suspendRecordEvent",
        /// A message is played, recorded or listened to with other settings.
        VOICE_ATTRIBUTES_CHANGE_EVENT = 37 "voiceAttributesChangeEvent",
    }
}

bit_set! {
    /// Routeing requests of phase II.
    ///
    /// ASN.1: `ComputingFunctionServicesC2`.
    pub struct ComputingFunctionServicesC2[5] {
        /// Asks the application where a call shall go.
        ROUTE_REQUEST = 0 "routeRequest",
        /// Asks the application for another destination.
        RE_ROUTE_REQUEST = 1 "reRouteRequest",
        /// Tells the switch where a call shall go.
        ROUTE_SELECT_REQUEST = 2 "routeSelectRequest",
        /// Tells the application where the call went.
        ROUTE_USED_REQUEST = 3 "routeUsedRequest",
        /// Ends a routeing dialogue.
        ROUTE_END_REQUEST = 4 "routeEndRequest",
    }
}

bit_set! {
    /// Requests of phase II that either side makes.
    ///
    /// ASN.1: `BidirectionalServicesC2`.
    pub struct BidirectionalServicesC2[2] {
        /// Asks for what only the vendor knows.
        ESCAPE_SERVICE = 0 "escapeService",
        /// Tells the status.
        SYSTEM_STATUS = 1 "systemStatus",
    }
}

bit_set! {
    /// Requests of phase II for monitors and snapshots.
    ///
    /// ASN.1: `StatusReportingServicesC2`.
    pub struct StatusReportingServicesC2[5] {
        /// Asks for the events of a device or a call.
        MONITOR_START = 0 "monitorStart",
        /// Changes which events a monitor keeps back.
        CHANGE_MONITOR_FILTER = 1 "changeMonitorFilter",
        /// Ends a monitor.
        MONITOR_STOP = 2 "monitorStop",
        /// Reads which calls a device has.
        SNAPSHOT_DEVICE = 3 "snapshotDevice",
        /// Reads which devices a call has.
        SNAPSHOT_CALL = 4 "snapshotCall",
    }
}

bit_set! {
    /// I/O requests of phase II.
    ///
    /// ASN.1: `InputOutputServicesC2`.
    pub struct InputOutputServicesC2[10] {
        /// Opens a path for data to a device or a call.
        START_DATA_PATH_SERVICE = 0 "startDataPathService",
        /// Closes a data path.
        STOP_DATA_PATH_SERVICE = 1 "stopDataPathService",
        /// Sends data over a path.
        SEND_DATA_SERVICE = 2 "sendDataService",
        /// Sends data over several paths.
        SEND_MULTICAST_DATA_SERVICE = 3 "sendMulticastDataService",
        /// Sends data over all paths.
        SEND_BROADCAST_DATA_SERVICE = 4 "sendBroadcastDataService",
        /// Asks for a rest of a data path.
        SUSPEND_DATA_PATH_SERVICE = 5 "suspendDataPathService",
        /// Tells that a data path rests.
        DATA_PATH_SUSPENDED_SERVICE = 6 "dataPathSuspendedService",
        /// Asks to take up a data path again.
        RESUME_DATA_PATH = 7 "resumeDataPath",
        /// Tells that a data path is taken up again.
        DATA_PATH_RESUMED_SERVICE = 8 "dataPathResumedService",
        /// Sends data without a path.
        FAST_DATA = 9 "fastData",
    }
}

bit_set! {
    /// Requests of phase II to voice units.
    ///
    /// ASN.1: `VoiceUnitServicesC2`.
    pub struct VoiceUnitServicesC2[12] {
        /// Makes one message of several.
        CONCATENATE_MESSAGE = 0 "concatenateMessage",
        /// Deletes a message.
        DELETE_MESSAGE = 1 "deleteMessage",
        /// Plays a message into a call.
        PLAY_MESSAGE = 2 "playMessage",
        /// Reads an attribute of a message.
        QUERY_VOICE_ATTRIBUTE = 3 "queryVoiceAttribute",
        /// Records a call.
        RECORD_MESSAGE = 4 "recordMessage",
        /// Goes to another place in a message.
        REPOSITION = 5 "reposition",
        /// Goes on with a message that rests.
        RESUME = 6 "resume",
        /// Plays back what is being recorded.
        REVIEW = 7 "review",
        /// Changes an attribute of a message.
        SET_VOICE_ATTRIBUTE = 8 "setVoiceAttribute",
        /// Stops a message.
        STOP = 9 "stop",
        /// Lets a message rest.
        SUSPEND = 10 "suspend",
        /// Makes a message of a text.
        SYNTHESIZE_MESSAGE = 11 "synthesizeMessage",
    }
}

choice! {
    /// What goes with the request for an association and with its answer.
    ///
    /// ASN.1: `ACSEUserInformationForCSTA`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "ACSEUserInformationForCSTA")]
    pub enum AcseUserInformationForCsta {
        /// As in phase II.
        OldDefinition(OldAcseUserInformationForCsta),
        /// As in phase III.
        #[rasn(tag(context, 0))]
        NewDefinition(NewAcseUserInformationForCsta),
    }
}

/// The form of phase II, which states what each side wants and has.
///
/// ASN.1: `OldACSEUserInformationForCSTA`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "OldACSEUserInformationForCSTA")]
pub struct OldAcseUserInformationForCsta {
    /// The versions on offer; in an answer, the one chosen.
    pub csta_version: CstaVersion,
    /// What this side wants of the other.
    pub csta_functions_required_by_application: CstaFunctionality,
    /// What this side can do for the other.
    pub csta_functions_that_can_be_supplied: CstaFunctionality,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The form of phase III: the versions, and what the vendor's data is.
///
/// ASN.1: `NewACSEUserInformationForCSTA`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "NewACSEUserInformationForCSTA")]
pub struct NewAcseUserInformationForCsta {
    /// The versions on offer; in an answer, the one chosen.
    pub csta_version: CstaVersion,
    /// What this side wants of the other.
    #[rasn(tag(context, 0))]
    pub csta_functions_required_by_application: Option<CstaFunctionality>,
    /// What this side can do for the other.
    #[rasn(tag(context, 1))]
    pub csta_functions_that_can_be_supplied: Option<CstaFunctionality>,
    /// Versions of private data on offer; in an answer, the one chosen.
    #[rasn(tag(context, 2))]
    pub csta_private_data_version_list: Option<CstaPrivateDataVersionList>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// Versions of private data, offered or chosen.
///
/// ASN.1: `CSTAPrivateDataVersionList`.
#[doc(alias = "CSTAPrivateDataVersionList")]
pub type CstaPrivateDataVersionList = Vec<Integer>;

bit_set! {
    /// Editions of CSTA: those on offer or, in an answer, the one chosen.
    ///
    /// ASN.1: `CSTAVersion`.
    #[doc(alias = "CSTAVersion")]
    pub struct CstaVersion[24] {
        /// Phase I, ECMA-180.
        VERSION_ONE = 0 "versionOne",
        /// Phase II, ECMA-218.
        VERSION_TWO = 1 "versionTwo",
        /// Phase III, ECMA-285 in its first edition.
        VERSION_THREE = 2 "versionThree",
        /// Phase III, ISO/IEC 18052.
        VERSION_FOUR = 3 "versionFour",
        /// Phase III, ECMA-285 in its second edition.
        VERSION_FIVE = 4 "versionFive",
        /// An edition in XML, which is not spoken here.
        VERSION_SIX = 5 "versionSix",
        /// An edition in XML, which is not spoken here.
        VERSION_SEVEN = 6 "versionSeven",
        /// An edition in XML, which is not spoken here.
        VERSION_EIGHT = 7 "versionEight",
        /// An edition in XML, which is not spoken here.
        VERSION_NINE = 8 "versionNine",
        /// An edition in XML, which is not spoken here.
        VERSION_TEN = 9 "versionTen",
        /// An edition in XML, which is not spoken here.
        VERSION_ELEVEN = 10 "versionEleven",
        /// An edition in XML, which is not spoken here.
        VERSION_TWELVE = 11 "versionTwelve",
        /// An edition in XML, which is not spoken here.
        VERSION_THIRTEEN = 12 "versionThirteen",
        /// An edition in XML, which is not spoken here.
        VERSION_FOURTEEN = 13 "versionFourteen",
        /// Phase III, ECMA-285 in its third edition.
        VERSION_FIFTEEN = 14 "versionFifteen",
        /// An edition in XML, which is not spoken here.
        VERSION_SIXTEEN = 15 "versionSixteen",
        /// An edition in XML, which is not spoken here.
        VERSION_SEVENTEEN = 16 "versionSeventeen",
        /// An edition in XML, which is not spoken here.
        VERSION_EIGHTEEN = 17 "versionEighteen",
        /// Phase III, ECMA-285 in its fourth edition.
        VERSION_NINETEEN = 18 "versionNineteen",
        /// Reserved for editions to come.
        VERSION_TWENTY = 19 "versionTwenty",
        /// Reserved for editions to come.
        VERSION_TWENTYONE = 20 "versionTwentyone",
        /// Reserved for editions to come.
        VERSION_TWENTYTWO = 21 "versionTwentytwo",
        /// Reserved for editions to come.
        VERSION_TWENTYTHREE = 22 "versionTwentythree",
        /// Reserved for editions to come.
        VERSION_TWENTYFOUR = 23 "versionTwentyfour",
    }
}

bit_set! {
    /// Services that make, move and end calls.
    ///
    /// ASN.1: `CallControlServices`.
    pub struct CallControlServices[27] {
        /// Lets a call ring that was offered.
        ACCEPT_CALL = 0 "acceptCall",
        /// Puts the active call on hold and takes up the one that was held.
        ALTERNATE_CALL = 1 "alternateCall",
        /// Lets a device answer the call that rings there.
        ANSWER_CALL = 2 "answerCall",
        /// Lets the switch call again when the called device is free.
        CALL_BACK = 3 "callBack",
        /// Leaves a message that asks to be called.
        CALL_BACK_MESSAGE = 4 "callBackMessage",
        /// Lets a call wait until a busy device is free.
        CAMP_ON_CALL = 5 "campOnCall",
        /// Ends a call for all its parties.
        CLEAR_CALL = 6 "clearCall",
        /// Takes one device out of a call.
        CLEAR_CONNECTION = 7 "clearConnection",
        /// Joins a held and an active call in one.
        CONFERENCE_CALL = 8 "conferenceCall",
        /// Puts a call on hold and begins another, to consult.
        CONSULTATION_CALL = 9 "consultationCall",
        /// Sends a call that rings, or waits, elsewhere.
        DEFLECT_CALL = 10 "deflectCall",
        /// Dials further digits for a call that has begun.
        DIAL_DIGITS = 11 "dialDigits",
        /// Takes a call over from a certain device.
        DIRECTED_PICKUP_CALL = 12 "directedPickupCall",
        /// Takes a call over that rings in the pick-up group.
        GROUP_PICKUP_CALL = 13 "groupPickupCall",
        /// Puts a call on hold.
        HOLD_CALL = 14 "holdCall",
        /// Enters the call of a busy device.
        INTRUDE_CALL = 15 "intrudeCall",
        /// Lets a device join a call.
        JOIN_CALL = 16 "joinCall",
        /// Begins a call from one device to another.
        MAKE_CALL = 17 "makeCall",
        /// Begins a call at the called end, and connects the caller when somebody answers.
        MAKE_PREDICTIVE_CALL = 18 "makePredictiveCall",
        /// Lets a call wait at another device.
        PARK_CALL = 19 "parkCall",
        /// Ends the active call and takes up the held one.
        RECONNECT_CALL = 20 "reconnectCall",
        /// Takes up a call that was on hold.
        RETRIEVE_CALL = 21 "retrieveCall",
        /// Adds a device to a call without a consultation.
        SINGLE_STEP_CONFERENCE = 22 "singleStepConference",
        /// Hands a call over without a consultation.
        SINGLE_STEP_TRANSFER = 23 "singleStepTransfer",
        /// Joins a held and an active call and leaves both.
        TRANSFER_CALL = 24 "transferCall",
        /// Prepares a call at a device, without a number yet.
        MAKE_CONNECTION = 25 "makeConnection",
        /// Sends a message, such as mail or chat, as a call.
        SEND_MESSAGE = 26 "sendMessage",
    }
}

bit_set! {
    /// Services about what goes with a call.
    ///
    /// ASN.1: `CallAssociatedServices`.
    pub struct CallAssociatedServices[6] {
        /// Attaches data to a call.
        ASSOCIATE_DATA = 0 "associateData",
        /// Ends a tone that is sent into a call.
        CANCEL_TELEPHONY_TONES = 1 "cancelTelephonyTones",
        /// Sends digits into a call.
        GENERATE_DIGITS = 2 "generateDigits",
        /// Sends a tone into a call.
        GENERATE_TELEPHONY_TONES = 3 "generateTelephonyTones",
        /// Sends data to the users in a call.
        SEND_USER_INFORMATION = 4 "sendUserInformation",
        /// Changes direction or channels of a connection.
        CHANGE_CONNECTION_INFORMATION = 5 "changeConnectionInformation",
    }
}

bit_set! {
    /// Services that attach media to calls.
    ///
    /// ASN.1: `MediaAttachmentServices`.
    pub struct MediaAttachmentServices[2] {
        /// Attaches a media service to a call.
        ATTACH_MEDIA_SERVICE = 0 "attachMediaService",
        /// Takes a media service off a call.
        DETACH_MEDIA_SERVICE = 1 "detachMediaService",
    }
}

bit_set! {
    /// Services by which a switch asks where calls shall go.
    ///
    /// ASN.1: `RouteingServices`.
    pub struct RouteingServices[9] {
        /// Asks to be asked for routes.
        ROUTE_REGISTER = 0 "routeRegister",
        /// Ends a registration for routeing.
        ROUTE_REGISTER_CANCEL = 1 "routeRegisterCancel",
        /// Tells that a registration for routeing was ended by the switch.
        ROUTE_REGISTER_ABORT = 2 "routeRegisterAbort",
        /// Asks the application for another destination.
        REROUTE = 3 "reroute",
        /// Ends a routeing dialogue.
        ROUTE_END = 4 "routeEnd",
        /// Refuses a call that was to be routed.
        ROUTE_REJECT = 5 "routeReject",
        /// Asks the application where a call shall go.
        ROUTE_REQUEST = 6 "routeRequest",
        /// Tells the switch where a call shall go.
        ROUTE_SELECT = 7 "routeSelect",
        /// Tells the application where the call went.
        ROUTE_USED = 8 "routeUsed",
    }
}

bit_set! {
    /// Services of voice units.
    ///
    /// ASN.1: `VoiceUnitServices`.
    pub struct VoiceUnitServices[15] {
        /// Makes one message of several.
        CONCATENATE_MESSAGE = 0 "concatenateMessage",
        /// Deletes a message.
        DELETE_MESSAGE = 1 "deleteMessage",
        /// Plays a message into a call.
        PLAY_MESSAGE = 2 "playMessage",
        /// Reads an attribute of a message.
        QUERY_VOICE_ATTRIBUTE = 3 "queryVoiceAttribute",
        /// Records a call.
        RECORD_MESSAGE = 4 "recordMessage",
        /// Goes to another place in a message.
        REPOSITION = 5 "reposition",
        /// Goes on with a message that rests.
        RESUME = 6 "resume",
        /// Plays back what is being recorded.
        REVIEW = 7 "review",
        /// Changes an attribute of a message.
        SET_VOICE_ATTRIBUTE = 8 "setVoiceAttribute",
        /// Stops a message.
        STOP = 9 "stop",
        /// Lets a message rest.
        SUSPEND = 10 "suspend",
        /// Makes a message of a text.
        SYNTHESIZE_MESSAGE = 11 "synthesizeMessage",
        /// Makes a grammar active.
        ACTIVATE = 12 "activate",
        /// Empties a queue of prompts.
        CLEAR = 13 "clear",
        /// Makes a grammar inactive.
        DEACTIVATE = 14 "deactivate",
    }
}

bit_set! {
    /// Services that find out where devices are.
    ///
    /// ASN.1: `LocationServices`.
    pub struct LocationServices[10] {
        /// Reads where a device is.
        GET_LOCATION_INFORMATION = 0 "getLocationInformation",
        /// Tells where a device is.
        SET_LOCATION_INFORMATION = 1 "setLocationInformation",
        /// Tells that tracking goes on.
        LOCATION_TRACKKING_SESSION_RESUMED = 2 "locationTrackkingSessionResumed",
        /// Tells that tracking rests.
        LOCATION_TRACKKING_SESSION_SUSPENDED = 3 "locationTrackkingSessionSuspended",
        /// Takes up tracking again.
        RESUME_LOCATION_TRACKING_SESSION = 4 "resumeLocationTrackingSession",
        /// Brings positions.
        LOCATION_INFORMATION_REPORT = 5 "locationInformationReport",
        /// Begins to track a device.
        START_LOCATION_TRACKING_SESSION = 6 "startLocationTrackingSession",
        /// Ends tracking.
        STOP_LOCATION_TRACKING_SESSION = 7 "stopLocationTrackingSession",
        /// Lets tracking rest.
        SUSPEND_LOCATION_TRACKING_CAPABILITIES = 8 "suspendLocationTrackingCapabilities",
        /// Reads which devices are tracked.
        LOCATION_SESSION_INFO = 9 "locationSessionInfo",
    }
}

bit_set! {
    /// Which call control events are meant. The bits are not the tags of the events.
    ///
    /// ASN.1: `CallControlEvents`.
    pub struct CallControlEvents[18] {
        /// A call has ended.
        CALL_CLEARED = 0 "callCleared",
        /// Parties were joined in one call.
        CONFERENCED = 1 "conferenced",
        /// A device has left a call.
        CONNECTION_CLEARED = 2 "connectionCleared",
        /// A call has reached a device, which rings.
        DELIVERED = 3 "delivered",
        /// A call has left a device for another one.
        DIVERTED = 4 "diverted",
        /// A device has entered a call: somebody has answered.
        ESTABLISHED = 5 "established",
        /// A call cannot go on at some device.
        FAILED = 6 "failed",
        /// A device has put a call on hold.
        HELD = 7 "held",
        /// A call has left the switch for a network.
        NETWORK_REACHED = 8 "networkReached",
        /// A call was begun and its number is complete.
        ORIGINATED = 9 "originated",
        /// A call waits at a device.
        QUEUED = 10 "queued",
        /// A device has come back to a call that it had put on hold.
        RETRIEVED = 11 "retrieved",
        /// A telephone is off hook, or is called on to go off hook, for a new call.
        SERVICE_INITIATED = 12 "serviceInitiated",
        /// A call was handed over to another device.
        TRANSFERRED = 13 "transferred",
        /// Some digits were dialled, and more may follow.
        DIGITS_DIALED = 14 "digitsDialed",
        /// An appearance of a shared line has left the call or stands by for it.
        BRIDGED = 15 "bridged",
        /// The network that a call runs through tells more, or less, than before.
        NETWORK_CAPABILITIES_CHANGED = 16 "networkCapabilitiesChanged",
        /// A call knocks at a device that may still refuse it.
        OFFERED = 17 "offered",
    }
}

bit_set! {
    /// Which events about what goes with a call are meant.
    ///
    /// ASN.1: `CallAssociatedEvents`.
    pub struct CallAssociatedEvents[5] {
        /// Data that goes with a call has changed.
        CALL_INFORMATION = 0 "callInformation",
        /// A call costs something, and this is how much.
        CHARGING = 1 "charging",
        /// Digits were sent into a call.
        DTMF_DIGITS_DETECTED = 2 "dTMFDigitsDetected",
        /// A tone was sent into a call.
        TELEPHONY_TONES_DETECTED = 3 "telephonyTonesDetected",
        /// A service that was answered as begun could not be finished.
        SERVICE_COMPLETION_FAILURE = 4 "serviceCompletionFailure",
    }
}

bit_set! {
    /// Which events of media services are meant.
    ///
    /// ASN.1: `MediaAttachmentEvents`.
    pub struct MediaAttachmentEvents[2] {
        /// A media service was connected to a call.
        MEDIA_ATTACHED = 0 "mediaAttached",
        /// A media service was taken off a call.
        MEDIA_DETACHED = 1 "mediaDetached",
    }
}

bit_set! {
    /// Which events of the telephone's parts are meant.
    ///
    /// ASN.1: `PhysicalDeviceFeatureEvents`.
    pub struct PhysicalDeviceFeatureEvents[11] {
        /// What a button of a telephone is labelled or stands for has changed.
        BUTTON_INFORMATION = 0 "buttonInformation",
        /// A button of a telephone was pressed.
        BUTTON_PRESS = 1 "buttonPress",
        /// A telephone's display shows something else.
        DISPLAY_UPDATED = 2 "displayUpdated",
        /// A handset was lifted or laid down.
        HOOKSWITCH = 3 "hookswitch",
        /// A lamp of a telephone shines differently.
        LAMP_MODE = 4 "lampMode",
        /// The sign that messages wait was lit or put out.
        MESSAGE_WAITING = 5 "messageWaiting",
        /// A microphone was made more or less sensitive.
        MICROPHONE_GAIN = 6 "microphoneGain",
        /// A microphone was switched off or on.
        MICROPHONE_MUTE = 7 "microphoneMute",
        /// A ringer rings, is silent, or rings differently.
        RINGER_STATUS = 8 "ringerStatus",
        /// A loudspeaker or an earpiece was switched off or on.
        SPEAKER_MUTE = 9 "speakerMute",
        /// A loudspeaker or an earpiece was made louder or softer.
        SPEAKER_VOLUME = 10 "speakerVolume",
    }
}

bit_set! {
    /// Which events of settings and agents are meant.
    ///
    /// ASN.1: `LogicalDeviceFeatureEvents`.
    pub struct LogicalDeviceFeatureEvents[15] {
        /// An agent is occupied with a call of the group.
        AGENT_BUSY = 0 "agentBusy",
        /// An agent has begun to work at a device or in a group.
        AGENT_LOGGED_ON = 1 "agentLoggedOn",
        /// An agent has left a device or a group.
        AGENT_LOGGED_OFF = 2 "agentLoggedOff",
        /// An agent is logged on and takes no calls of the group.
        AGENT_NOT_READY = 3 "agentNotReady",
        /// An agent waits for calls of the group.
        AGENT_READY = 4 "agentReady",
        /// An agent finishes work on a call that is over.
        AGENT_WORKING_AFTER_CALL = 5 "agentWorkingAfterCall",
        /// Answering without a hand was switched on or off at a device.
        AUTO_ANSWER = 6 "autoAnswer",
        /// The automatic pause after each call was switched on or off at a device.
        AUTO_WORK_MODE = 7 "autoWorkMode",
        /// A device has, or no longer has, a call back outstanding.
        CALL_BACK = 8 "callBack",
        /// A device has, or no longer has, a request to be called outstanding.
        CALL_BACK_MESSAGE = 9 "callBackMessage",
        /// A device begins or ceases to show its number to those whom it calls.
        CALLER_ID_STATUS = 10 "callerIDStatus",
        /// A device begins or ceases to refuse calls.
        DO_NOT_DISTURB = 11 "doNotDisturb",
        /// A device begins or ceases to forward its calls.
        FORWARDING = 12 "forwarding",
        /// A device begins or ceases to ask where its calls should go.
        ROUTEING_MODE = 13 "routeingMode",
        /// Whether the person at a device can be reached has changed.
        PRESENCE_STATE = 14 "presenceState",
    }
}

bit_set! {
    /// Which maintenance events are meant. The bits are not the tags of the events.
    ///
    /// ASN.1: `DeviceMaintenanceEvents`.
    pub struct DeviceMaintenanceEvents[4] {
        /// A device works again.
        BACK_IN_SERVICE = 0 "backInService",
        /// A device can no longer be used.
        OUT_OF_SERVICE = 1 "outOfService",
        /// What a device can do has changed.
        DEVICE_CAPABILITY_CHANGED = 2 "deviceCapabilityChanged",
        /// A part of what a device does works.
        PARTIALLY_IN_SERVICE = 3 "partiallyInService",
    }
}

bit_set! {
    /// Which events of voice units are meant. The bits are not the tags of the events.
    ///
    /// ASN.1: `VoiceUnitEvents`.
    pub struct VoiceUnitEvents[18] {
        /// A message has stopped.
        STOP = 0 "stop",
        /// A message is being played.
        PLAY = 1 "play",
        /// Playing rests.
        SUSPEND_PLAY = 2 "suspendPlay",
        /// A message is being recorded.
        RECORD = 3 "record",
        /// Recording rests.
        SUSPEND_RECORD = 4 "suspendRecord",
        /// A message is being gone through.
        REVIEW = 5 "review",
        /// A message is played, recorded or listened to with other settings.
        VOICE_ATTRIBUTES_CHANGE = 6 "voiceAttributesChange",
        /// A message being spoken has reached a mark in its text.
        BOOKMARK_REACHED = 7 "bookmarkReached",
        /// A voice unit has done what it was started for.
        COMPLETED = 8 "completed",
        /// A person has pressed a key while a voice unit listened.
        DTMF_DETECTED = 9 "dtmfDetected",
        /// A queue of prompts has none left to play.
        EMPTIED = 10 "emptied",
        /// Somebody spoke into a prompt or pressed a key, and the prompt has stopped.
        INTERRUPTION_DETECTED = 11 "interruptionDetected",
        /// A voice unit has heard something and could not make sense of it.
        NOT_RECOGNIZED = 12 "notRecognized",
        /// A voice unit has understood what was said or keyed.
        RECOGNIZED = 13 "recognized",
        /// A voice unit has begun its task.
        STARTED = 14 "started",
        /// Nobody spoke for as long as the voice unit waited.
        SILENCE_TIMEOUT_EXPIRED = 15 "silenceTimeoutExpired",
        /// Somebody has begun to speak.
        SPEECH_DETECTED = 16 "speechDetected",
        /// A voice unit could not go on.
        VOICE_ERROR_OCCURED = 17 "voiceErrorOccured",
    }
}

bit_set! {
    /// Whether private events are meant.
    ///
    /// ASN.1: `VendorSpecEvents`.
    pub struct VendorSpecEvents[1] {
        /// A vendor tells something that the standard has no event for.
        PRIVATE_EVENT = 0 "privateEvent",
    }
}
