//! Why an event happened.
//!
//! Module `CSTA-event-causes` {… csta3(285) 121}, ECMA-285 clause 9.18.

use crate::asn1::open_enum;

open_enum! {
    /// Why an event happened.
    ///
    /// ASN.1: `EventCause`.
    pub struct EventCause {
        /// Somebody has entered the call to speak.
        ACTIVE_PARTICIPATION = 1 "activeParticipation",
        /// The user alternates between two calls.
        ALTERNATE = 2 "alternate",
        /// The device is busy.
        BUSY = 3 "busy",
        /// A call is completed that was wanted earlier.
        CALL_BACK = 4 "callBack",
        /// The caller gave up before anybody answered.
        CALL_CANCELLED = 5 "callCancelled",
        /// All calls of the device are forwarded.
        CALL_FORWARD_IMMEDIATE = 6 "callForwardImmediate",
        /// The device is busy and forwards such calls.
        CALL_FORWARD_BUSY = 7 "callForwardBusy",
        /// Nobody answered and such calls are forwarded.
        CALL_FORWARD_NO_ANSWER = 8 "callForwardNoAnswer",
        /// It was forwarded; why is not said.
        CALL_FORWARD = 9 "callForward",
        /// Nobody answered in time.
        CALL_NOT_ANSWERED = 10 "callNotAnswered",
        /// Somebody picked up another device's call.
        CALL_PICKUP = 11 "callPickup",
        /// The call waits until a busy device is free.
        CAMP_ON = 12 "campOn",
        /// The destination cannot be reached.
        DEST_NOT_OBTAINABLE = 13 "destNotObtainable",
        /// The device refuses calls.
        DO_NOT_DISTURB = 14 "doNotDisturb",
        /// The destination cannot do what the call asks for.
        INCOMPATIBLE_DESTINATION = 15 "incompatibleDestination",
        /// The account code is wrong.
        INVALID_ACCOUNT_CODE = 16 "invalidAccountCode",
        /// Another appearance of the line was used.
        KEY_OPERATION = 17 "keyOperation",
        /// Nothing was done for so long that the switch gave up.
        LOCKOUT = 18 "lockout",
        /// It is for maintenance.
        MAINTENANCE = 19 "maintenance",
        /// The network is full.
        NETWORK_CONGESTION = 20 "networkCongestion",
        /// The network cannot be reached.
        NETWORK_NOT_OBTAINABLE = 21 "networkNotObtainable",
        /// It is a new call, and nothing else is to be said.
        NEW_CALL = 22 "newCall",
        /// No agent can take it.
        NO_AVAILABLE_AGENTS = 23 "noAvailableAgents",
        /// Somebody has overridden something, such as a refusal of calls.
        OVERRIDE = 24 "override",
        /// It was parked.
        PARK = 25 "park",
        /// It overflowed from a queue or a group.
        OVERFLOW = 26 "overflow",
        /// It comes back to whoever had left it.
        RECALL = 27 "recall",
        /// It was sent elsewhere.
        REDIRECTED = 28 "redirected",
        /// Something was wrong, and reorder tone is heard.
        REORDER_TONE = 29 "reorderTone",
        /// The switch lacks something.
        RESOURCES_NOT_AVAILABLE = 30 "resourcesNotAvailable",
        /// Somebody has entered the call to listen.
        SILENT_PARTICIPATION = 31 "silentParticipation",
        /// A transfer.
        TRANSFER = 32 "transfer",
        /// No trunk is free.
        TRUNKS_BUSY = 33 "trunksBusy",
        /// It is blocked: the caller hears nothing of use.
        BLOCKED = 35 "blocked",
        /// Enough characters have come.
        CHARACTER_COUNT_REACHED = 36 "characterCountReached",
        /// A consultation.
        CONSULTATION = 37 "consultation",
        /// It was distributed to an agent.
        DISTRIBUTED = 38 "distributed",
        /// A key was pressed.
        DTMF_DIGIT_DETECTED = 39 "dTMFDigitDetected",
        /// The time is up.
        DURATION_EXCEEDED = 40 "durationExceeded",
        /// The message is at its end.
        END_OF_MESSAGE_DETECTED = 41 "endOfMessageDetected",
        /// It enters a distribution.
        ENTERING_DISTRIBUTION = 42 "enteringDistribution",
        /// The switch has imposed a pause.
        FORCED_PAUSE = 43 "forcedPause",
        /// The MakeCall service.
        MAKE_CALL = 44 "makeCall",
        /// The message is too long.
        MESSAGE_SIZE_EXCEEDED = 45 "messageSizeExceeded",
        /// The network said so.
        NETWORK_SIGNAL = 46 "networkSignal",
        /// The next message's turn has come.
        NEXT_MESSAGE = 47 "nextMessage",
        /// Somebody hung up.
        NORMAL_CLEARING = 48 "normalClearing",
        /// Nobody spoke.
        NO_SPEECH_DETECTED = 49 "noSpeechDetected",
        /// The number has become another one.
        NUMBER_CHANGED = 50 "numberChanged",
        /// A device was added in one step.
        SINGLE_STEP_CONFERENCE = 51 "singleStepConference",
        /// A transfer in one step.
        SINGLE_STEP_TRANSFER = 52 "singleStepTransfer",
        /// Somebody spoke.
        SPEECH_DETECTED = 53 "speechDetected",
        /// The switch ended it.
        SWITCHING_FUNCTION_TERMINATED = 54 "switchingFunctionTerminated",
        /// The character that ends it has come.
        TERMINATION_CHARACTER_RECEIVED = 55 "terminationCharacterReceived",
        /// The time is up.
        TIMEOUT = 56 "timeout",
        /// The ACD is busy.
        ACD_BUSY = 57 "aCDBusy",
        /// The ACD forwarded it.
        ACD_FORWARD = 58 "aCDForward",
        /// The ACD takes no more.
        ACD_SATURATED = 59 "aCDSaturated",
        /// It has rung long enough.
        ALERT_TIME_EXPIRED = 60 "alertTimeExpired",
        /// The automatic pause after a call.
        AUTO_WORK = 61 "autoWork",
        /// The call waits until a trunk is free.
        CAMP_ON_TRUNKS = 62 "campOnTrunks",
        /// A conference.
        CONFERENCE = 63 "conference",
        /// It was found out what has answered.
        DEST_DETECTED = 64 "destDetected",
        /// The destination does not work.
        DEST_OUT_OF_ORDER = 65 "destOutOfOrder",
        /// The distribution lets it wait.
        DISTRIBUTION_DELAY = 66 "distributionDelay",
        /// The switch, or a supervisor, has imposed it.
        FORCED_TRANSITION = 67 "forcedTransition",
        /// Somebody intruded.
        INTRUDE = 68 "intrude",
        /// The number cannot be one.
        INVALID_NUMBER_FORMAT = 69 "invalidNumberFormat",
        /// Somebody joined the call.
        JOIN_CALL = 70 "joinCall",
        /// Another appearance of the line is in use.
        KEY_OPERATION_IN_USE = 71 "keyOperationInUse",
        /// The MakePredictiveCall service.
        MAKE_PREDICTIVE_CALL = 72 "makePredictiveCall",
        /// The message lasts too long.
        MESSAGE_DURATION_EXCEEDED = 73 "messageDurationExceeded",
        /// It rings at several devices.
        MULTIPLE_ALERTING = 74 "multipleAlerting",
        /// It waits at several devices.
        MULTIPLE_QUEUING = 75 "multipleQueuing",
        /// The number is put into the network.
        NETWORK_DIALLING = 76 "networkDialling",
        /// The network does not work.
        NETWORK_OUT_OF_ORDER = 77 "networkOutOfOrder",
        /// Nothing out of the way.
        NORMAL = 78 "normal",
        /// What shall carry the call is not there now; the spelling is the standard's.
        NOT_AVALIABLE_BEARER_SERVICE = 79 "notAvaliableBearerService",
        /// What shall carry the call does not exist.
        NOT_SUPPORTED_BEARER_SERVICE = 80 "notSupportedBearerService",
        /// Nobody has the number.
        NUMBER_UNALLOCATED = 81 "numberUnallocated",
        /// The queue was emptied.
        QUEUE_CLEARED = 82 "queueCleared",
        /// It stays in the queue, too.
        REMAINS_IN_QUEUE = 83 "remainsInQueue",
        /// The device is reserved for it.
        RESERVED = 84 "reserved",
        /// The trunk that was chosen is in use.
        SELECTED_TRUNK_BUSY = 85 "selectedTrunkBusy",
        /// It rests.
        SUSPEND = 86 "suspend",
        /// Nobody is allowed what shall carry the call.
        UNAUTHORISED_BEARER_SERVICE = 87 "unauthorisedBearerService",
        /// Something was made active.
        ACTIVATION = 88 "activation",
        /// Somebody spoke on and was not understood.
        BABBLE = 89 "babble",
        /// An attribute is wrong.
        BAD_ATTRIBUTE = 90 "badAttribute",
        /// A grammar is wrong.
        BAD_GRAMMAR = 91 "badGrammar",
        /// A voice cannot be had.
        BAD_VOICE = 92 "badVoice",
        /// A URI leads nowhere.
        BAD_URI = 93 "badUri",
        /// Too many are busy.
        BUSY_OVERFLOW = 94 "busyOverflow",
        /// It is out of hours.
        CALENDAR_OVERFLOW = 95 "calendarOverflow",
        /// There is no room.
        CAPACITY_OVERFLOW = 96 "capacityOverflow",
        /// The same key again.
        DUPLICATE_DTMF = 97 "duplicateDTMF",
        /// It was stopped before it had begun well.
        EARLY_STOP = 98 "earlyStop",
        /// The queue is empty.
        EMPTY_QUEUE = 99 "emptyQueue",
        /// The next key did not come in time.
        INTER_DIGIT_TIMEOUT = 100 "interDigitTimeout",
        /// There is no such connection.
        INVALID_CONNECTION = 101 "invalidConnection",
        /// The connection is in the wrong state.
        INVALID_CONNECTION_STATE = 102 "invalidConnectionState",
        /// The MakeConnection service.
        MAKE_CONNECTION = 103 "makeConnection",
        /// Listening has lasted as long as it may.
        MAX_TIMEOUT = 104 "maxTimeout",
        /// Nothing was recorded.
        NO_AUDIO_SAVED = 105 "noAudioSaved",
        /// There is no queue.
        NO_QUEUE = 106 "noQueue",
        /// The grammar has no such rule.
        NO_RULE = 107 "noRule",
        /// What was said fits no grammar.
        OUT_OF_GRAMMAR = 108 "outOfGrammar",
        /// Networks found a shorter way for the call.
        PATH_REPLACEMENT = 109 "pathReplacement",
        /// Waiting took too long.
        QUEUE_TIME_OVERFLOW = 110 "queueTimeOverflow",
        /// It comes back: the destination is busy.
        RECALL_BUSY = 111 "recallBusy",
        /// It comes back: the destination forwards its calls.
        RECALL_FORWARDED = 112 "recallForwarded",
        /// It comes back: nobody answered.
        RECALL_NO_ANSWER = 113 "recallNoAnswer",
        /// It comes back: the switch lacks something.
        RECALL_RESOURCES_NOT_AVAILABLE = 114 "recallResourcesNotAvailable",
        /// It overflowed; why is not known.
        UNKNOWN_OVERFLOW = 115 "unknownOverflow",
        /// An operator or the like takes it: it could not go on.
        CALL_INTERCEPTION = 116 "callInterception",
        /// The same: the destination is busy.
        CALL_INTERCEPTION_BUSY = 117 "callInterceptionBusy",
        /// The same: the destination forwards its calls.
        CALL_INTERCEPTION_FORWARDED = 118 "callInterceptionForwarded",
        /// The same: nobody answered.
        CALL_INTERCEPTION_NO_ANSWER = 119 "callInterceptionNoAnswer",
        /// The same: the switch lacks something.
        CALL_INTERCEPTION_RESOURCES_NOT_AVAILABLE = 120 "callInterceptionResourcesNotAvailable",
        /// It is listened to by order of law.
        LAWFUL_INTERCEPTION = 121 "lawfulInterception",
    }
}
