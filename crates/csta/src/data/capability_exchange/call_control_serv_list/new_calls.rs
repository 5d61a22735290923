//! What a switch can do when calls are begun.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10.

use crate::asn1::bit_set;

bit_set! {
    /// Begins a call from one device to another: which of its options the switch has.
    ///
    /// ASN.1: `MakeCall`.
    pub struct MakeCall[36] {
        /// A connection that is initiated can be acted on.
        INITIATED = 0 "initiated",
        /// A device that has no connection in the call can be acted on.
        NULL = 1 "null",
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 2 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 3 "authCode",
        /// The user can be prompted before the call is begun.
        AUTO_ORIGINATE_PROMPT = 4 "autoOriginatePrompt",
        /// The call can be begun without prompting the user.
        AUTO_ORIGINATE_DO_NOT_PROMPT = 5 "autoOriginateDoNotPrompt",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 6 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 7 "userData",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 8 "callCharacteristics",
        /// Calls can be marked as ACD calls.
        CALL_CHARACTERISTICS_ACD_CALL = 9 "callCharacteristicsACDCall",
        /// Calls can be marked as priority calls.
        CALL_CHARACTERISTICS_PRIORITY_CALL = 10 "callCharacteristicsPriorityCall",
        /// Calls can be marked as calls for maintenance.
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 11 "callCharacteristicsMaintenanceCall",
        /// Calls can be marked as calls to one agent and not to the group.
        CALL_CHARACTERISTICS_DIRECT_AGENT = 12 "callCharacteristicsDirectAgent",
        /// Calls can be marked as calls for a supervisor's help.
        CALL_CHARACTERISTICS_ASSIST_CALL = 13 "callCharacteristicsAssistCall",
        /// Calls can be marked as calls of a voice unit.
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 14 "callCharacteristicsVoiceUnitCall",
        /// The request may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 15 "mediaCallCharacteristics",
        /// The request may tell direction and channels of the caller's connection.
        CALLING_CONNECTION_INFO = 16 "callingConnectionInfo",
        /// The request may carry private data.
        PRIVATE_DATA = 17 "privateData",
        /// The answer may tell direction and channels of the new call.
        INITIATED_CALL_INFO_IN_ACK = 18 "initiatedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 19 "privateDataInAck",
        /// The number may come in parts.
        MULTI_STAGE = 20 "multiStage",
        /// The user can be prompted.
        SUPPORTS_PROMPTING = 21 "supportsPrompting",
        /// The user can be prompted.
        PROMPTING_MODE = 22 "promptingMode",
        /// The calling device may be off hook already.
        OFF_HOOK = 23 "offHook",
        /// The media asked for may be changed to what can be had.
        MEDIA_CHARACTERISTICS_ADJUSTABLE = 24 "mediaCharacteristicsAdjustable",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 25 "ackModelMultiStep",
        /// Calls can be marked as of low priority.
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 26 "callCharacteristicsLowPriorityCall",
        /// Calls can be marked as of high priority.
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 27 "callCharacteristicsHighPriorityCall",
        /// Calls can be marked as private.
        CALL_CHARACTERISTICS_PRIVATE_CALL = 28 "callCharacteristicsPrivateCall",
        /// Calls can be marked as personal.
        CALL_CHARACTERISTICS_PERSONAL_CALL = 29 "callCharacteristicsPersonalCall",
        /// Calls can be marked as sensitive.
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 30 "callCharacteristicsSensitiveCall",
        /// Calls can be marked as confidential.
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 31 "callCharacteristicsConfidentialCall",
        /// Calls can be marked as encrypted.
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 32 "callCharacteristicsEncryptedCall",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 33 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 34 "languagePreferences",
        /// The request may tell why it is asked for.
        REASON = 35 "reason",
    }
}

bit_set! {
    /// Prepares a call at a device, without a number yet: which of its options the switch has.
    ///
    /// ASN.1: `MakeConnection`.
    pub struct MakeConnection[36] {
        /// A device that has no connection in the call can be acted on.
        NULL = 0 "null",
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 1 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 2 "authCode",
        /// The user can be prompted before the call is begun.
        AUTO_ORIGINATE_PROMPT = 3 "autoOriginatePrompt",
        /// The call can be begun without prompting the user.
        AUTO_ORIGINATE_DO_NOT_PROMPT = 4 "autoOriginateDoNotPrompt",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 5 "correlatorData",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        /// Calls can be marked as ACD calls.
        CALL_CHARACTERISTICS_ACD_CALL = 7 "callCharacteristicsACDCall",
        /// Calls can be marked as of low priority.
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 8 "callCharacteristicsLowPriorityCall",
        /// Calls can be marked as priority calls.
        CALL_CHARACTERISTICS_PRIORITY_CALL = 9 "callCharacteristicsPriorityCall",
        /// Calls can be marked as of high priority.
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 10 "callCharacteristicsHighPriorityCall",
        /// Calls can be marked as calls for maintenance.
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 11 "callCharacteristicsMaintenanceCall",
        /// Calls can be marked as calls to one agent and not to the group.
        CALL_CHARACTERISTICS_DIRECT_AGENT = 12 "callCharacteristicsDirectAgent",
        /// Calls can be marked as calls for a supervisor's help.
        CALL_CHARACTERISTICS_ASSIST_CALL = 13 "callCharacteristicsAssistCall",
        /// Calls can be marked as calls of a voice unit.
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 14 "callCharacteristicsVoiceUnitCall",
        /// Calls can be marked as private.
        CALL_CHARACTERISTICS_PRIVATE_CALL = 15 "callCharacteristicsPrivateCall",
        /// Calls can be marked as personal.
        CALL_CHARACTERISTICS_PERSONAL_CALL = 16 "callCharacteristicsPersonalCall",
        /// Calls can be marked as sensitive.
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 17 "callCharacteristicsSensitiveCall",
        /// Calls can be marked as confidential.
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 18 "callCharacteristicsConfidentialCall",
        /// Calls can be marked as encrypted.
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 19 "callCharacteristicsEncryptedCall",
        /// The request may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 20 "mediaCallCharacteristics",
        /// The request may tell direction and channels of a connection.
        CONNECTION_INFO = 21 "connectionInfo",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 22 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 23 "languagePreferences",
        /// The request may tell why it is asked for.
        REASON = 24 "reason",
        /// The request may tell how many devices it shall hold.
        MAX_DEVICES = 25 "maxDevices",
        /// The request may tell when it shall begin.
        START_TIME = 26 "startTime",
        /// The request may tell how long it lasts.
        DURATION = 27 "duration",
        /// The request may carry private data.
        PRIVATE_DATA = 28 "privateData",
        /// The answer may tell the media of the call.
        MEDIA_CHARACTERISTICSIN_ACK = 29 "mediaCharacteristicsinAck",
        /// The answer may tell direction and channels of the new call.
        INITIATED_CALL_INFO_IN_ACK = 30 "initiatedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 31 "privateDataInAck",
        /// The user can be prompted.
        SUPPORTS_PROMPTING = 32 "supportsPrompting",
        /// The user can be prompted.
        PROMPTING_MODE = 33 "promptingMode",
        /// The media asked for may be changed to what can be had.
        MEDIA_CHARACTERISTICS_ADJUSTED = 34 "mediaCharacteristicsAdjusted",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTISTEP = 35 "ackModelMultistep",
    }
}

bit_set! {
    /// Begins a call at the called end, and connects the caller when somebody answers: what the switch can do
    /// of it.
    ///
    /// ASN.1: `MakePredictiveCall`.
    pub struct MakePredictiveCall[44] {
        /// The progress of the call can be the condition for what is done.
        SIGNALLING_DETECTION = 0 "signallingDetection",
        /// That it rings can be the condition.
        SIGNALLING_CONDITION_CALL_DELIVERED = 1 "signallingConditionCallDelivered",
        /// That somebody answered can be the condition.
        SIGNALLING_CONDITION_CALL_ESTABLISHED = 2 "signallingConditionCallEstablished",
        /// A condition met can lead to finding out what has answered.
        SIGNALLING_CONDITION_ACTION_DESTINATION_DETECTION = 3 "signallingConditionActionDestinationDetection",
        /// A connection can stay when a condition is met.
        SIGNALLING_CONDITION_ACTION_REMAIN_CONNECTED = 4 "signallingConditionActionRemainConnected",
        /// The switch can find out what has answered.
        DESTINATION_DETECTION = 5 "destinationDetection",
        /// A human voice is told apart.
        DESTINATION_CONDITION_HUMAN_VOICE = 6 "destinationConditionHumanVoice",
        /// An answering machine is told apart.
        DESTINATION_CONDITION_ANSWERING_MACHINE = 7 "destinationConditionAnsweringMachine",
        /// A fax machine is told apart.
        DESTINATION_CONDITION_FAX = 8 "destinationConditionFax",
        /// A connection can be cleared for what answers.
        DESTINATION_ACTION_CLEAR_CONNECTION = 9 "destinationActionClearConnection",
        /// A connection can stay for what answers.
        DESTINATION_ACTION_REMAIN_CONNECTED = 10 "destinationActionRemainConnected",
        /// A connection can be cleared if no condition is met.
        DEFAULT_ACTION_CLEAR_CONNECTION = 11 "defaultActionClearConnection",
        /// A connection can stay if no condition is met.
        DEFAULT_ACTION_REMAIN_CONNECTED = 12 "defaultActionRemainConnected",
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 13 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 14 "authCode",
        /// The user can be prompted before the call is begun.
        AUTO_ORIGINATE_PROMPT = 15 "autoOriginatePrompt",
        /// The call can be begun without prompting the user.
        AUTO_ORIGINATE_DO_NOT_PROMPT = 16 "autoOriginateDoNotPrompt",
        /// The request may tell how long to let it ring.
        ALERT_TIME = 17 "alertTime",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 18 "correlatorData",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 19 "callCharacteristics",
        /// Calls can be marked as ACD calls.
        CALL_CHARACTERISTICS_ACD_CALL = 20 "callCharacteristicsACDCall",
        /// Calls can be marked as priority calls.
        CALL_CHARACTERISTICS_PRIORITY_CALL = 21 "callCharacteristicsPriorityCall",
        /// Calls can be marked as calls for maintenance.
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 22 "callCharacteristicsMaintenanceCall",
        /// Calls can be marked as calls to one agent and not to the group.
        CALL_CHARACTERISTICS_DIRECT_AGENT = 23 "callCharacteristicsDirectAgent",
        /// Calls can be marked as calls for a supervisor's help.
        CALL_CHARACTERISTICS_ASSIST_CALL = 24 "callCharacteristicsAssistCall",
        /// Calls can be marked as calls of a voice unit.
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 25 "callCharacteristicsVoiceUnitCall",
        /// The request may tell data for the user at the other end.
        USER_DATA = 26 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 27 "privateData",
        /// The answer may tell direction and channels of the new call.
        INITIATED_CALL_INFO_IN_ACK = 28 "initiatedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 29 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 30 "deviceIDOnly",
        /// The user can be prompted.
        SUPPORTS_PROMPTING = 31 "supportsPrompting",
        /// The user can be prompted.
        PROMPTING_MODE = 32 "promptingMode",
        /// The calling device is kept free until the called one answers.
        RESERVES_CALLING_DEVICE = 33 "reservesCallingDevice",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 34 "ackModelMultiStep",
        /// Calls can be marked as of low priority.
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 35 "callCharacteristicsLowPriorityCall",
        /// Calls can be marked as of high priority.
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 36 "callCharacteristicsHighPriorityCall",
        /// Calls can be marked as private.
        CALL_CHARACTERISTICS_PRIVATE_CALL = 37 "callCharacteristicsPrivateCall",
        /// Calls can be marked as personal.
        CALL_CHARACTERISTICS_PERSONAL_CALL = 38 "callCharacteristicsPersonalCall",
        /// Calls can be marked as sensitive.
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 39 "callCharacteristicsSensitiveCall",
        /// Calls can be marked as confidential.
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 40 "callCharacteristicsConfidentialCall",
        /// Calls can be marked as encrypted.
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 41 "callCharacteristicsEncryptedCall",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 42 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 43 "languagePreferences",
    }
}
