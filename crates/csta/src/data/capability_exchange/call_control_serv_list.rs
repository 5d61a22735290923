//! Part of module `CSTA-capability-exchange`: [`CallControlServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `CallControlServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallControlServList {
    #[rasn(tag(context, 0))]
    pub accept_call: Option<AcceptCall>,
    #[rasn(tag(context, 1))]
    pub alternate_call: Option<AlternateCall>,
    #[rasn(tag(context, 2))]
    pub answer_call: Option<AnswerCall>,
    #[rasn(tag(context, 3))]
    pub call_back: Option<CallBack>,
    #[rasn(tag(context, 4))]
    pub call_back_message: Option<CallBackMessage>,
    #[rasn(tag(context, 5))]
    pub camp_on_call: Option<CampOnCall>,
    #[rasn(tag(context, 6))]
    pub clear_call: Option<ClearCall>,
    #[rasn(tag(context, 7))]
    pub clear_connection: Option<ClearConnection>,
    #[rasn(tag(context, 8))]
    pub conference_call: Option<ConferenceCall>,
    #[rasn(tag(context, 9))]
    pub consultation_call: Option<ConsultationCall>,
    #[rasn(tag(context, 10))]
    pub deflect_call: Option<DeflectCall>,
    #[rasn(tag(context, 11))]
    pub dial_digits: Option<DialDigits>,
    #[rasn(tag(context, 12))]
    pub directed_pickup_call: Option<DirectedPickupCall>,
    #[rasn(tag(context, 13))]
    pub group_pickup_call: Option<GroupPickupCall>,
    #[rasn(tag(context, 14))]
    pub hold_call: Option<HoldCall>,
    #[rasn(tag(context, 15))]
    pub intrude_call: Option<IntrudeCall>,
    #[rasn(tag(context, 16))]
    pub join_call: Option<JoinCall>,
    #[rasn(tag(context, 17))]
    pub make_call: Option<MakeCall>,
    #[rasn(tag(context, 25))]
    pub make_connection: Option<MakeConnection>,
    #[rasn(tag(context, 18))]
    pub make_predictive_call: Option<MakePredictiveCall>,
    #[rasn(tag(context, 19))]
    pub park_call: Option<ParkCall>,
    #[rasn(tag(context, 20))]
    pub reconnect_call: Option<ReconnectCall>,
    #[rasn(tag(context, 21))]
    pub retrieve_call: Option<RetrieveCall>,
    #[rasn(tag(context, 26))]
    pub send_message: Option<SendMessage>,
    #[rasn(tag(context, 22))]
    pub single_step_conference: Option<SingleStepConference>,
    #[rasn(tag(context, 23))]
    pub single_step_transfer: Option<SingleStepTransfer>,
    #[rasn(tag(context, 24))]
    pub transfer_call: Option<TransferCall>,
    pub rest: Rest,
}

bit_set! {
    /// `AcceptCall` of the standard.
    pub struct AcceptCall[6] {
        CORRELATOR_DATA = 0 "correlatorData",
        USER_DATA = 1 "userData",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        DEVICE_ID_ONLY = 4 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 5 "ackModelMultiStep",
    }
}

bit_set! {
    /// `AlternateCall` of the standard.
    pub struct AlternateCall[13] {
        ALERTING = 0 "alerting",
        HOLD = 1 "hold",
        QUEUED = 2 "queued",
        CONNECTION_RESERVATION = 3 "connectionReservation",
        CONSULT_OPTION_CONSULT_ONLY = 4 "consultOptionConsultOnly",
        CONSULT_OPTION_TRANSFER_ONLY = 5 "consultOptionTransferOnly",
        CONSULT_OPTION_CONFERENCE_ONLY = 6 "consultOptionConferenceOnly",
        CONSULT_OPTION_UNRESTRICTED = 7 "consultOptionUnrestricted",
        PRIVATE_DATA = 8 "privateData",
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 11 "ackModelMultiStep",
        SUPPORTS_OFFERED_MODE_OF_ALERTING = 12 "supportsOfferedModeOfAlerting",
    }
}

bit_set! {
    /// `AnswerCall` of the standard.
    pub struct AnswerCall[10] {
        ALERTING = 0 "alerting",
        INITIATED = 1 "initiated",
        QUEUED = 2 "queued",
        CORRELATOR_DATA = 3 "correlatorData",
        USER_DATA = 4 "userData",
        PRIVATE_DATA = 5 "privateData",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        SUPPORTS_OFFERED_MODE_OF_ALERTING = 8 "supportsOfferedModeOfAlerting",
        ACK_MODEL_MULTI_STEP = 9 "ackModelMultiStep",
    }
}

bit_set! {
    /// `CallBack` of the standard.
    pub struct CallBack[13] {
        ALERTING = 0 "alerting",
        NULL = 1 "null",
        FAILED = 2 "failed",
        QUEUED = 3 "queued",
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        PRIVATE_DATA = 5 "privateData",
        TARGET_DEVICE_IN_ACK = 6 "targetDeviceInAck",
        PRIVATE_DATA_IN_ACK = 7 "privateDataInAck",
        DEVICE_ID_ONLY = 8 "deviceIDOnly",
        MORE_CALL_BACKS_NEG_ACK = 9 "moreCallBacksNegAck",
        ACK_MODEL_MULTI_STEP = 10 "ackModelMultiStep",
        SUBJECT_OF_CALL = 11 "subjectOfCall",
        LANGUAGE_PREFERENCES = 12 "languagePreferences",
    }
}

bit_set! {
    /// `CallBackMessage` of the standard.
    pub struct CallBackMessage[10] {
        ALERTING = 0 "alerting",
        NULL = 1 "null",
        FAILED = 2 "failed",
        QUEUED = 3 "queued",
        PRIVATE_DATA = 4 "privateData",
        TARGET_DEVICE_IN_ACK = 5 "targetDeviceInAck",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        MORE_CALL_BACKS_NEG_ACK = 8 "moreCallBacksNegAck",
        ACK_MODEL_MULTI_STEP = 9 "ackModelMultiStep",
    }
}

bit_set! {
    /// `CampOnCall` of the standard.
    pub struct CampOnCall[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        DEVICE_ID_ONLY = 2 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// `ClearCall` of the standard.
    pub struct ClearCall[13] {
        ALERTING = 0 "alerting",
        CONNECTED = 1 "connected",
        FAILED = 2 "failed",
        QUEUED = 3 "queued",
        INITIATED = 4 "initiated",
        HOLD = 5 "hold",
        USER_DATA = 6 "userData",
        PRIVATE_DATA = 7 "privateData",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        DEVICE_ID_ONLY = 9 "deviceIDOnly",
        CALL_ID_ONLY = 10 "callIDOnly",
        ACK_MODEL_MULTI_STEP = 11 "ackModelMultiStep",
        REASON = 12 "reason",
    }
}

bit_set! {
    /// `ClearConnection` of the standard.
    pub struct ClearConnection[13] {
        ALERTING = 0 "alerting",
        CONNECTED = 1 "connected",
        FAIL = 2 "fail",
        QUEUED = 3 "queued",
        INITIATED = 4 "initiated",
        HOLD = 5 "hold",
        CORRELATOR_DATA = 6 "correlatorData",
        USER_DATA = 7 "userData",
        PRIVATE_DATA = 8 "privateData",
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 11 "ackModelMultiStep",
        REASON = 12 "reason",
    }
}

bit_set! {
    /// `ConferenceCall` of the standard.
    pub struct ConferenceCall[13] {
        ACTIVE_CALL_CONNECTED = 0 "activeCallConnected",
        ACTIVE_CALL_HOLD = 1 "activeCallHold",
        HELD_CALL_CONNECTED = 2 "heldCallConnected",
        HELD_CALL_HOLD = 3 "heldCallHold",
        PRIVATE_DATA = 4 "privateData",
        CONNECTION_PARAMETER_IN_ACK = 5 "connectionParameterInAck",
        ENDPOINT_DEVICE_ID = 6 "endpointDeviceID",
        RESULTING_CONNECTION_INFO = 7 "resultingConnectionInfo",
        CONFERENCE_CALL_ONFO_IN_ACK = 8 "conferenceCallOnfoInAck",
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        PROTECTED_AGAINST_CLEARING = 10 "protectedAgainstClearing",
        DEVICE_ID_ONLY = 11 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 12 "ackModelMultiStep",
    }
}

bit_set! {
    /// `ConsultationCall` of the standard.
    pub struct ConsultationCall[40] {
        CONNECTION_RESERVATION = 0 "connectionReservation",
        ACCOUNT_CODE = 1 "accountCode",
        AUTH_CODE = 2 "authCode",
        CORRELATOR_DATA = 3 "correlatorData",
        USER_DATA = 4 "userData",
        CALL_CHARACTERISTICS = 5 "callCharacteristics",
        CALL_CHARACTERISTICS_ACD_CALL = 6 "callCharacteristicsACDCall",
        CALL_CHARACTERISTICS_PRIORITY_CALL = 7 "callCharacteristicsPriorityCall",
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 8 "callCharacteristicsMaintenanceCall",
        CALL_CHARACTERISTICS_DIRECT_AGENT = 9 "callCharacteristicsDirectAgent",
        CALL_CHARACTERISTICS_ASSIST_CALL = 10 "callCharacteristicsAssistCall",
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 11 "callCharacteristicsVoiceUnitCall",
        MEDIA_CALL_CHARACTERISTICS = 12 "mediaCallCharacteristics",
        CALLING_CONNECTION_INFO = 13 "callingConnectionInfo",
        FLOW_DIRECTION_TRANSMIT = 14 "flowDirectionTransmit",
        FLOW_DIRECTION_RECEIVE = 15 "flowDirectionReceive",
        FLOW_DIRECTION_TRANSMIT_AND_RECEIVE = 16 "flowDirectionTransmitAndReceive",
        NUMBER_OF_CHANNELS = 17 "numberOfChannels",
        CONSULT_OPTION_CONSULT_ONLY = 18 "consultOptionConsultOnly",
        CONSULT_OPTION_TRANSFER_ONLY = 19 "consultOptionTransferOnly",
        CONSULT_OPTION_CONFERENCE_ONLY = 20 "consultOptionConferenceOnly",
        CONSULT_OPTION_UNRESTRICTED = 21 "consultOptionUnrestricted",
        PRIVATE_DATA = 22 "privateData",
        INITIATED_CALL_INFO_IN_ACK = 23 "initiatedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 24 "privateDataInAck",
        DEVICE_ID_ONLY = 25 "deviceIDOnly",
        MULTI_STAGE = 26 "multiStage",
        SUPPORTS_ADJUSTMENT_OF_MEDIA_CHARACTERISTICS = 27 "supportsAdjustmentOfMediaCharacteristics",
        ACK_MODEL_MULTI_STEP = 28 "ackModelMultiStep",
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 29 "callCharacteristicsLowPriorityCall",
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 30 "callCharacteristicsHighPriorityCall",
        CALL_CHARACTERISTICS_PRIVATE_CALL = 31 "callCharacteristicsPrivateCall",
        CALL_CHARACTERISTICS_PERSONAL_CALL = 32 "callCharacteristicsPersonalCall",
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 33 "callCharacteristicsSensitiveCall",
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 34 "callCharacteristicsConfidentialCall",
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 35 "callCharacteristicsEncryptedCall",
        FLOW_DIRECTION_NONE = 36 "flowDirectionNone",
        MEDIA_SESSION_INFO = 37 "mediaSessionInfo",
        SUBJECT_OF_CALL = 38 "subjectOfCall",
        LANGUAGE_PREFERENCES = 39 "languagePreferences",
    }
}

bit_set! {
    /// `DeflectCall` of the standard.
    pub struct DeflectCall[16] {
        ALERTING = 0 "alerting",
        CONNECTED = 1 "connected",
        FAILED = 2 "failed",
        HOLD = 3 "hold",
        QUEUED = 4 "queued",
        CORRELATOR_DATA = 5 "correlatorData",
        USER_DATA = 6 "userData",
        PRIVATE_DATA = 7 "privateData",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        DEVICE_ID_ONLY = 9 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 10 "ackModelMultiStep",
        SUBJECT_OF_CALL = 11 "subjectOfCall",
        LANGUAGE_PREFERENCES = 12 "languagePreferences",
        REASON = 13 "reason",
        CALL_CHARACTERISTICSIN_REQUEST = 14 "callCharacteristicsinRequest",
        MULTIPLE_DEVICE_IDS_IN_NEW_DESTINATION = 15 "multipleDeviceIDsInNewDestination",
    }
}

bit_set! {
    /// `DialDigits` of the standard.
    pub struct DialDigits[5] {
        CORRELATOR_DATA = 0 "correlatorData",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        DEVICE_ID_ONLY = 3 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
    }
}

bit_set! {
    /// `DirectedPickupCall` of the standard.
    pub struct DirectedPickupCall[15] {
        ALERTING = 0 "alerting",
        HOLD = 1 "hold",
        QUEUED = 2 "queued",
        CONNECTED = 3 "connected",
        CORRELATOR_DATA = 4 "correlatorData",
        USER_DATA = 5 "userData",
        PRIVATE_DATA = 6 "privateData",
        PICKED_CALL_IN_ACK = 7 "pickedCallInAck",
        PICKED_CALL_INFO_IN_ACK = 8 "pickedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        SUPPORTS_OFFERED_MODE_OF_ALERTING = 11 "supportsOfferedModeOfAlerting",
        SUPPORTS_PROMPTING = 12 "supportsPrompting",
        PROMPTING_MODE = 13 "promptingMode",
        ACK_MODEL_MULTI_STEP = 14 "ackModelMultiStep",
    }
}

bit_set! {
    /// `GroupPickupCall` of the standard.
    pub struct GroupPickupCall[15] {
        ALERTING = 0 "alerting",
        CONNECTED = 1 "connected",
        HOLD = 2 "hold",
        QUEUED = 3 "queued",
        PICK_GROUP = 4 "pickGroup",
        CORRELATOR_DATA = 5 "correlatorData",
        USER_DATA = 6 "userData",
        PRIVATE_DATA = 7 "privateData",
        PICKED_CALL_IN_ACK = 8 "pickedCallInAck",
        PICKED_CALL_INFO_IN_ACK = 9 "pickedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        SUPPORTS_PROMPTING = 11 "supportsPrompting",
        PROMPTING_MODE = 12 "promptingMode",
        SUPPORTS_OFFERED_MODE_OF_ALERTING = 13 "supportsOfferedModeOfAlerting",
        ACK_MODEL_MULTI_STEP = 14 "ackModelMultiStep",
    }
}

bit_set! {
    /// `HoldCall` of the standard.
    pub struct HoldCall[5] {
        CONNECTION_RESERVATION = 0 "connectionReservation",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        DEVICE_ID_ONLY = 3 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
    }
}

bit_set! {
    /// `IntrudeCall` of the standard.
    pub struct IntrudeCall[10] {
        PARTICIPATION_TYPE_SILENT = 0 "participationTypeSilent",
        PARTICIPATION_TYPE_ACTIVE = 1 "participationTypeActive",
        USER_DATA = 2 "userData",
        PRIVATE_DATA = 3 "privateData",
        CONFERENCED_CALL_INFO_IN_ACK = 4 "conferencedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        DEVICE_ID_ONLY = 6 "deviceIDOnly",
        SUPPORTS_CONFERENCE = 7 "supportsConference",
        SUPPORTS_ALTERNATE = 8 "supportsAlternate",
        ACK_MODEL_MULTI_STEP = 9 "ackModelMultiStep",
    }
}

bit_set! {
    /// `JoinCall` of the standard.
    pub struct JoinCall[15] {
        AUTO_ORIGINATE_PROMPT = 0 "autoOriginatePrompt",
        AUTO_ORIGINATE_DO_NOT_PROMPT = 1 "autoOriginateDoNotPrompt",
        PARTICIPATION_TYPE_SILENT = 2 "participationTypeSilent",
        PARTICIPATION_TYPE_ACTIVE = 3 "participationTypeActive",
        ACCOUNT_CODE = 4 "accountCode",
        AUTH_CODE = 5 "authCode",
        CORRELATOR_DATA = 6 "correlatorData",
        USER_DATA = 7 "userData",
        CONFERENCED_CALL_IN_ACK = 8 "conferencedCallInAck",
        CONFERENCED_CALL_INFO_IN_ACK = 9 "conferencedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        DEVICE_ID_ONLY = 11 "deviceIDOnly",
        SUPPORTS_PROMPTING = 12 "supportsPrompting",
        PROMPTING_MODE = 13 "promptingMode",
        ACK_MODEL_MULTI_STEP = 14 "ackModelMultiStep",
    }
}

bit_set! {
    /// `MakeCall` of the standard.
    pub struct MakeCall[36] {
        INITIATED = 0 "initiated",
        NULL = 1 "null",
        ACCOUNT_CODE = 2 "accountCode",
        AUTH_CODE = 3 "authCode",
        AUTO_ORIGINATE_PROMPT = 4 "autoOriginatePrompt",
        AUTO_ORIGINATE_DO_NOT_PROMPT = 5 "autoOriginateDoNotPrompt",
        CORRELATOR_DATA = 6 "correlatorData",
        USER_DATA = 7 "userData",
        CALL_CHARACTERISTICS = 8 "callCharacteristics",
        CALL_CHARACTERISTICS_ACD_CALL = 9 "callCharacteristicsACDCall",
        CALL_CHARACTERISTICS_PRIORITY_CALL = 10 "callCharacteristicsPriorityCall",
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 11 "callCharacteristicsMaintenanceCall",
        CALL_CHARACTERISTICS_DIRECT_AGENT = 12 "callCharacteristicsDirectAgent",
        CALL_CHARACTERISTICS_ASSIST_CALL = 13 "callCharacteristicsAssistCall",
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 14 "callCharacteristicsVoiceUnitCall",
        MEDIA_CALL_CHARACTERISTICS = 15 "mediaCallCharacteristics",
        CALLING_CONNECTION_INFO = 16 "callingConnectionInfo",
        PRIVATE_DATA = 17 "privateData",
        INITIATED_CALL_INFO_IN_ACK = 18 "initiatedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 19 "privateDataInAck",
        MULTI_STAGE = 20 "multiStage",
        SUPPORTS_PROMPTING = 21 "supportsPrompting",
        PROMPTING_MODE = 22 "promptingMode",
        OFF_HOOK = 23 "offHook",
        MEDIA_CHARACTERISTICS_ADJUSTABLE = 24 "mediaCharacteristicsAdjustable",
        ACK_MODEL_MULTI_STEP = 25 "ackModelMultiStep",
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 26 "callCharacteristicsLowPriorityCall",
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 27 "callCharacteristicsHighPriorityCall",
        CALL_CHARACTERISTICS_PRIVATE_CALL = 28 "callCharacteristicsPrivateCall",
        CALL_CHARACTERISTICS_PERSONAL_CALL = 29 "callCharacteristicsPersonalCall",
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 30 "callCharacteristicsSensitiveCall",
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 31 "callCharacteristicsConfidentialCall",
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 32 "callCharacteristicsEncryptedCall",
        SUBJECT_OF_CALL = 33 "subjectOfCall",
        LANGUAGE_PREFERENCES = 34 "languagePreferences",
        REASON = 35 "reason",
    }
}

bit_set! {
    /// `MakeConnection` of the standard.
    pub struct MakeConnection[36] {
        NULL = 0 "null",
        ACCOUNT_CODE = 1 "accountCode",
        AUTH_CODE = 2 "authCode",
        AUTO_ORIGINATE_PROMPT = 3 "autoOriginatePrompt",
        AUTO_ORIGINATE_DO_NOT_PROMPT = 4 "autoOriginateDoNotPrompt",
        CORRELATOR_DATA = 5 "correlatorData",
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        CALL_CHARACTERISTICS_ACD_CALL = 7 "callCharacteristicsACDCall",
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 8 "callCharacteristicsLowPriorityCall",
        CALL_CHARACTERISTICS_PRIORITY_CALL = 9 "callCharacteristicsPriorityCall",
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 10 "callCharacteristicsHighPriorityCall",
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 11 "callCharacteristicsMaintenanceCall",
        CALL_CHARACTERISTICS_DIRECT_AGENT = 12 "callCharacteristicsDirectAgent",
        CALL_CHARACTERISTICS_ASSIST_CALL = 13 "callCharacteristicsAssistCall",
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 14 "callCharacteristicsVoiceUnitCall",
        CALL_CHARACTERISTICS_PRIVATE_CALL = 15 "callCharacteristicsPrivateCall",
        CALL_CHARACTERISTICS_PERSONAL_CALL = 16 "callCharacteristicsPersonalCall",
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 17 "callCharacteristicsSensitiveCall",
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 18 "callCharacteristicsConfidentialCall",
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 19 "callCharacteristicsEncryptedCall",
        MEDIA_CALL_CHARACTERISTICS = 20 "mediaCallCharacteristics",
        CONNECTION_INFO = 21 "connectionInfo",
        SUBJECT_OF_CALL = 22 "subjectOfCall",
        LANGUAGE_PREFERENCES = 23 "languagePreferences",
        REASON = 24 "reason",
        MAX_DEVICES = 25 "maxDevices",
        START_TIME = 26 "startTime",
        DURATION = 27 "duration",
        PRIVATE_DATA = 28 "privateData",
        MEDIA_CHARACTERISTICSIN_ACK = 29 "mediaCharacteristicsinAck",
        INITIATED_CALL_INFO_IN_ACK = 30 "initiatedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 31 "privateDataInAck",
        SUPPORTS_PROMPTING = 32 "supportsPrompting",
        PROMPTING_MODE = 33 "promptingMode",
        MEDIA_CHARACTERISTICS_ADJUSTED = 34 "mediaCharacteristicsAdjusted",
        ACK_MODEL_MULTISTEP = 35 "ackModelMultistep",
    }
}

bit_set! {
    /// `MakePredictiveCall` of the standard.
    pub struct MakePredictiveCall[44] {
        SIGNALLING_DETECTION = 0 "signallingDetection",
        SIGNALLING_CONDITION_CALL_DELIVERED = 1 "signallingConditionCallDelivered",
        SIGNALLING_CONDITION_CALL_ESTABLISHED = 2 "signallingConditionCallEstablished",
        SIGNALLING_CONDITION_ACTION_DESTINATION_DETECTION = 3 "signallingConditionActionDestinationDetection",
        SIGNALLING_CONDITION_ACTION_REMAIN_CONNECTED = 4 "signallingConditionActionRemainConnected",
        DESTINATION_DETECTION = 5 "destinationDetection",
        DESTINATION_CONDITION_HUMAN_VOICE = 6 "destinationConditionHumanVoice",
        DESTINATION_CONDITION_ANSWERING_MACHINE = 7 "destinationConditionAnsweringMachine",
        DESTINATION_CONDITION_FAX = 8 "destinationConditionFax",
        DESTINATION_ACTION_CLEAR_CONNECTION = 9 "destinationActionClearConnection",
        DESTINATION_ACTION_REMAIN_CONNECTED = 10 "destinationActionRemainConnected",
        DEFAULT_ACTION_CLEAR_CONNECTION = 11 "defaultActionClearConnection",
        DEFAULT_ACTION_REMAIN_CONNECTED = 12 "defaultActionRemainConnected",
        ACCOUNT_CODE = 13 "accountCode",
        AUTH_CODE = 14 "authCode",
        AUTO_ORIGINATE_PROMPT = 15 "autoOriginatePrompt",
        AUTO_ORIGINATE_DO_NOT_PROMPT = 16 "autoOriginateDoNotPrompt",
        ALERT_TIME = 17 "alertTime",
        CORRELATOR_DATA = 18 "correlatorData",
        CALL_CHARACTERISTICS = 19 "callCharacteristics",
        CALL_CHARACTERISTICS_ACD_CALL = 20 "callCharacteristicsACDCall",
        CALL_CHARACTERISTICS_PRIORITY_CALL = 21 "callCharacteristicsPriorityCall",
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 22 "callCharacteristicsMaintenanceCall",
        CALL_CHARACTERISTICS_DIRECT_AGENT = 23 "callCharacteristicsDirectAgent",
        CALL_CHARACTERISTICS_ASSIST_CALL = 24 "callCharacteristicsAssistCall",
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 25 "callCharacteristicsVoiceUnitCall",
        USER_DATA = 26 "userData",
        PRIVATE_DATA = 27 "privateData",
        INITIATED_CALL_INFO_IN_ACK = 28 "initiatedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 29 "privateDataInAck",
        DEVICE_ID_ONLY = 30 "deviceIDOnly",
        SUPPORTS_PROMPTING = 31 "supportsPrompting",
        PROMPTING_MODE = 32 "promptingMode",
        RESERVES_CALLING_DEVICE = 33 "reservesCallingDevice",
        ACK_MODEL_MULTI_STEP = 34 "ackModelMultiStep",
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 35 "callCharacteristicsLowPriorityCall",
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 36 "callCharacteristicsHighPriorityCall",
        CALL_CHARACTERISTICS_PRIVATE_CALL = 37 "callCharacteristicsPrivateCall",
        CALL_CHARACTERISTICS_PERSONAL_CALL = 38 "callCharacteristicsPersonalCall",
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 39 "callCharacteristicsSensitiveCall",
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 40 "callCharacteristicsConfidentialCall",
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 41 "callCharacteristicsEncryptedCall",
        SUBJECT_OF_CALL = 42 "subjectOfCall",
        LANGUAGE_PREFERENCES = 43 "languagePreferences",
    }
}

bit_set! {
    /// `ParkCall` of the standard.
    pub struct ParkCall[10] {
        HOLD = 0 "hold",
        CONNECTED = 1 "connected",
        CORRELATOR_DATA = 2 "correlatorData",
        PRIVATE_DATA = 3 "privateData",
        PARKED_TO_IN_ACK = 4 "parkedToInAck",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        DEVICE_ID_ONLY = 6 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 7 "ackModelMultiStep",
        SUBJECT_OF_CALL = 8 "subjectOfCall",
        LANGUAGE_PREFERENCES = 9 "languagePreferences",
    }
}

bit_set! {
    /// `ReconnectCall` of the standard.
    pub struct ReconnectCall[9] {
        ALERTING = 0 "alerting",
        CONNECTED = 1 "connected",
        FAIL = 2 "fail",
        INITIATED = 3 "initiated",
        QUEUED = 4 "queued",
        PRIVATE_DATA = 5 "privateData",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 8 "ackModelMultiStep",
    }
}

bit_set! {
    /// `RetrieveCall` of the standard.
    pub struct RetrieveCall[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        DEVICE_ID_ONLY = 2 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SendMessage` of the standard.
    pub struct SendMessage[23] {
        ACCOUNT_CODE = 0 "accountCode",
        AUTH_CODE = 1 "authCode",
        CORRELATOR_DATA = 2 "correlatorData",
        USER_DATA = 3 "userData",
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        CALL_CHARACTERISTICS_ACD_CALL = 5 "callCharacteristicsACDCall",
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 6 "callCharacteristicsLowPriorityCall",
        CALL_CHARACTERISTICS_PRIORITY_CALL = 7 "callCharacteristicsPriorityCall",
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 8 "callCharacteristicsHighPriorityCall",
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 9 "callCharacteristicsMaintenanceCall",
        CALL_CHARACTERISTICS_DIRECT_AGENT = 10 "callCharacteristicsDirectAgent",
        CALL_CHARACTERISTICS_ASSIST_CALL = 11 "callCharacteristicsAssistCall",
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 12 "callCharacteristicsVoiceUnitCall",
        CALL_CHARACTERISTICS_PRIVATE_CALL = 13 "callCharacteristicsPrivateCall",
        CALL_CHARACTERISTICS_PERSONAL_CALL = 14 "callCharacteristicsPersonalCall",
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 15 "callCharacteristicsSensitiveCall",
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 16 "callCharacteristicsConfidentialCall",
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 17 "callCharacteristicsEncryptedCall",
        MEDIA_CALL_CHARACTERISTICS = 18 "mediaCallCharacteristics",
        SUBJECT_OF_CALL = 19 "subjectOfCall",
        LANGUAGE_PREFERENCES = 20 "languagePreferences",
        PRIVATE_DATA = 21 "privateData",
        PRIVATE_DATA_IN_ACK = 22 "privateDataInAck",
    }
}

bit_set! {
    /// `SingleStepConference` of the standard.
    pub struct SingleStepConference[11] {
        PARTICIPATION_TYPE_ACTIVE = 0 "participationTypeActive",
        PARTICIPATION_TYPE_SILENT = 1 "participationTypeSilent",
        ACCOUNT_CODE = 2 "accountCode",
        AUTH_CODE = 3 "authCode",
        CORRELATOR_DATA = 4 "correlatorData",
        USER_DATA = 5 "userData",
        PRIVATE_DATA = 6 "privateData",
        CONFERENCED_CALL_INFO_IN_ACK = 7 "conferencedCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        DEVICE_ID_ONLY = 9 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 10 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SingleStepTransfer` of the standard.
    pub struct SingleStepTransfer[17] {
        ACCOUNT_CODE = 0 "accountCode",
        AUTH_CODE = 1 "authCode",
        CORRELATOR_DATA = 2 "correlatorData",
        USER_DATA = 3 "userData",
        PRIVATE_DATA = 4 "privateData",
        CONNECTION_PARAMETER_IN_ACK = 5 "connectionParameterInAck",
        ENDPOINT_DEVICE_ID = 6 "endpointDeviceID",
        RESULTION_CONNECTION_INFORMATION = 7 "resultionConnectionInformation",
        TRANSFERRED_COLL_INFO_IN_ACK = 8 "transferredCollInfoInAck",
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        MULTIPLE_DEVICES = 11 "multipleDevices",
        ACK_MODEL_MULTI_STEP = 12 "ackModelMultiStep",
        SUBJECT_OF_CALL = 13 "subjectOfCall",
        LANGUAGE_PREFERENCES = 14 "languagePreferences",
        REASON = 15 "reason",
        CALL_CHARACTERISTICSIN_REQUEST = 16 "callCharacteristicsinRequest",
    }
}

bit_set! {
    /// `TransferCall` of the standard.
    pub struct TransferCall[13] {
        ACTIVE_CALL_CONNECTED = 0 "activeCallConnected",
        ACTIVE_CALL_HOLD = 1 "activeCallHold",
        HELD_CALL_CONNECTED = 2 "heldCallConnected",
        HELD_CALL_HOLD = 3 "heldCallHold",
        PRIVATE_DATA = 4 "privateData",
        CONNECTIONS_PARAMETER_IN_ACK = 5 "connectionsParameterInAck",
        ENDPOINT_DEVICE_ID = 6 "endpointDeviceID",
        RESULTING_CONNECTION_INFORMATION = 7 "resultingConnectionInformation",
        TRANSFERRED_CALL_INFO_IN_ACK = 8 "transferredCallInfoInAck",
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        MULTIPLE_DEVICES = 11 "multipleDevices",
        ACK_MODEL_MULTI_STEP = 12 "ackModelMultiStep",
    }
}
