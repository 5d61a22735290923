//! What a switch can do where a device has two calls, or two calls become one.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10.

use crate::asn1::bit_set;

bit_set! {
    /// Puts the active call on hold and takes up the one that was held: which of its options the switch has.
    ///
    /// ASN.1: `AlternateCall`.
    pub struct AlternateCall[13] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection on hold can be acted on.
        HOLD = 1 "hold",
        /// A queued connection can be acted on.
        QUEUED = 2 "queued",
        /// The request may tell that the channel is to be kept.
        CONNECTION_RESERVATION = 3 "connectionReservation",
        /// The call can be meant for consulting only.
        CONSULT_OPTION_CONSULT_ONLY = 4 "consultOptionConsultOnly",
        /// The call can be meant for a transfer.
        CONSULT_OPTION_TRANSFER_ONLY = 5 "consultOptionTransferOnly",
        /// The call can be meant for a conference.
        CONSULT_OPTION_CONFERENCE_ONLY = 6 "consultOptionConferenceOnly",
        /// The call can be meant for anything.
        CONSULT_OPTION_UNRESTRICTED = 7 "consultOptionUnrestricted",
        /// The request may carry private data.
        PRIVATE_DATA = 8 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 11 "ackModelMultiStep",
        /// A call can be offered before it rings.
        SUPPORTS_OFFERED_MODE_OF_ALERTING = 12 "supportsOfferedModeOfAlerting",
    }
}

bit_set! {
    /// Joins a held and an active call in one: which of its options the switch has.
    ///
    /// ASN.1: `ConferenceCall`.
    pub struct ConferenceCall[13] {
        /// The active call may be connected.
        ACTIVE_CALL_CONNECTED = 0 "activeCallConnected",
        /// The active call may be on hold.
        ACTIVE_CALL_HOLD = 1 "activeCallHold",
        /// The held call may be connected.
        HELD_CALL_CONNECTED = 2 "heldCallConnected",
        /// The held call may be on hold.
        HELD_CALL_HOLD = 3 "heldCallHold",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may tell the connections that are left.
        CONNECTION_PARAMETER_IN_ACK = 5 "connectionParameterInAck",
        /// The answer may tell the device at the end of each connection.
        ENDPOINT_DEVICE_ID = 6 "endpointDeviceID",
        /// The answer may tell direction and channels of the connections that are left.
        RESULTING_CONNECTION_INFO = 7 "resultingConnectionInfo",
        /// The answer may tell direction and channels of the resulting call.
        CONFERENCE_CALL_ONFO_IN_ACK = 8 "conferenceCallOnfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        /// The call can be protected so that others cannot clear it.
        PROTECTED_AGAINST_CLEARING = 10 "protectedAgainstClearing",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 11 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 12 "ackModelMultiStep",
    }
}

bit_set! {
    /// Puts a call on hold and begins another, to consult: which of its options the switch has.
    ///
    /// ASN.1: `ConsultationCall`.
    pub struct ConsultationCall[40] {
        /// The request may tell that the channel is to be kept.
        CONNECTION_RESERVATION = 0 "connectionReservation",
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 1 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 2 "authCode",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 3 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 4 "userData",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 5 "callCharacteristics",
        /// Calls can be marked as ACD calls.
        CALL_CHARACTERISTICS_ACD_CALL = 6 "callCharacteristicsACDCall",
        /// Calls can be marked as priority calls.
        CALL_CHARACTERISTICS_PRIORITY_CALL = 7 "callCharacteristicsPriorityCall",
        /// Calls can be marked as calls for maintenance.
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 8 "callCharacteristicsMaintenanceCall",
        /// Calls can be marked as calls to one agent and not to the group.
        CALL_CHARACTERISTICS_DIRECT_AGENT = 9 "callCharacteristicsDirectAgent",
        /// Calls can be marked as calls for a supervisor's help.
        CALL_CHARACTERISTICS_ASSIST_CALL = 10 "callCharacteristicsAssistCall",
        /// Calls can be marked as calls of a voice unit.
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 11 "callCharacteristicsVoiceUnitCall",
        /// The request may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 12 "mediaCallCharacteristics",
        /// The request may tell direction and channels of the caller's connection.
        CALLING_CONNECTION_INFO = 13 "callingConnectionInfo",
        /// A connection can be had that sends only.
        FLOW_DIRECTION_TRANSMIT = 14 "flowDirectionTransmit",
        /// A connection can be had that receives only.
        FLOW_DIRECTION_RECEIVE = 15 "flowDirectionReceive",
        /// A connection can be had that sends and receives.
        FLOW_DIRECTION_TRANSMIT_AND_RECEIVE = 16 "flowDirectionTransmitAndReceive",
        /// The request may tell how many channels a connection has.
        NUMBER_OF_CHANNELS = 17 "numberOfChannels",
        /// The call can be meant for consulting only.
        CONSULT_OPTION_CONSULT_ONLY = 18 "consultOptionConsultOnly",
        /// The call can be meant for a transfer.
        CONSULT_OPTION_TRANSFER_ONLY = 19 "consultOptionTransferOnly",
        /// The call can be meant for a conference.
        CONSULT_OPTION_CONFERENCE_ONLY = 20 "consultOptionConferenceOnly",
        /// The call can be meant for anything.
        CONSULT_OPTION_UNRESTRICTED = 21 "consultOptionUnrestricted",
        /// The request may carry private data.
        PRIVATE_DATA = 22 "privateData",
        /// The answer may tell direction and channels of the new call.
        INITIATED_CALL_INFO_IN_ACK = 23 "initiatedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 24 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 25 "deviceIDOnly",
        /// The number may come in parts.
        MULTI_STAGE = 26 "multiStage",
        /// The media asked for may be changed to what can be had.
        SUPPORTS_ADJUSTMENT_OF_MEDIA_CHARACTERISTICS = 27 "supportsAdjustmentOfMediaCharacteristics",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 28 "ackModelMultiStep",
        /// Calls can be marked as of low priority.
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 29 "callCharacteristicsLowPriorityCall",
        /// Calls can be marked as of high priority.
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 30 "callCharacteristicsHighPriorityCall",
        /// Calls can be marked as private.
        CALL_CHARACTERISTICS_PRIVATE_CALL = 31 "callCharacteristicsPrivateCall",
        /// Calls can be marked as personal.
        CALL_CHARACTERISTICS_PERSONAL_CALL = 32 "callCharacteristicsPersonalCall",
        /// Calls can be marked as sensitive.
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 33 "callCharacteristicsSensitiveCall",
        /// Calls can be marked as confidential.
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 34 "callCharacteristicsConfidentialCall",
        /// Calls can be marked as encrypted.
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 35 "callCharacteristicsEncryptedCall",
        /// A connection can be had without media.
        FLOW_DIRECTION_NONE = 36 "flowDirectionNone",
        /// The request may tell a description of the media session.
        MEDIA_SESSION_INFO = 37 "mediaSessionInfo",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 38 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 39 "languagePreferences",
    }
}

bit_set! {
    /// Enters the call of a busy device: which of its options the switch has.
    ///
    /// ASN.1: `IntrudeCall`.
    pub struct IntrudeCall[10] {
        /// The device can join to listen only.
        PARTICIPATION_TYPE_SILENT = 0 "participationTypeSilent",
        /// The device can join with speech.
        PARTICIPATION_TYPE_ACTIVE = 1 "participationTypeActive",
        /// The request may tell data for the user at the other end.
        USER_DATA = 2 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
        /// The answer may tell direction and channels of the resulting call.
        CONFERENCED_CALL_INFO_IN_ACK = 4 "conferencedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 6 "deviceIDOnly",
        /// The device can be taken into the conversation.
        SUPPORTS_CONFERENCE = 7 "supportsConference",
        /// The two calls can be alternated.
        SUPPORTS_ALTERNATE = 8 "supportsAlternate",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 9 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lets a device join a call: which of its options the switch has.
    ///
    /// ASN.1: `JoinCall`.
    pub struct JoinCall[15] {
        /// The user can be prompted before the call is begun.
        AUTO_ORIGINATE_PROMPT = 0 "autoOriginatePrompt",
        /// The call can be begun without prompting the user.
        AUTO_ORIGINATE_DO_NOT_PROMPT = 1 "autoOriginateDoNotPrompt",
        /// The device can join to listen only.
        PARTICIPATION_TYPE_SILENT = 2 "participationTypeSilent",
        /// The device can join with speech.
        PARTICIPATION_TYPE_ACTIVE = 3 "participationTypeActive",
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 4 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 5 "authCode",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 6 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 7 "userData",
        /// The answer may tell the resulting call.
        CONFERENCED_CALL_IN_ACK = 8 "conferencedCallInAck",
        /// The answer may tell direction and channels of the resulting call.
        CONFERENCED_CALL_INFO_IN_ACK = 9 "conferencedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 11 "deviceIDOnly",
        /// The user can be prompted.
        SUPPORTS_PROMPTING = 12 "supportsPrompting",
        /// The user can be prompted.
        PROMPTING_MODE = 13 "promptingMode",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 14 "ackModelMultiStep",
    }
}

bit_set! {
    /// Ends the active call and takes up the held one: which of its options the switch has.
    ///
    /// ASN.1: `ReconnectCall`.
    pub struct ReconnectCall[9] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection that is connected can be acted on.
        CONNECTED = 1 "connected",
        /// A failed connection can be acted on.
        FAIL = 2 "fail",
        /// A connection that is initiated can be acted on.
        INITIATED = 3 "initiated",
        /// A queued connection can be acted on.
        QUEUED = 4 "queued",
        /// The request may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 8 "ackModelMultiStep",
    }
}

bit_set! {
    /// Adds a device to a call without a consultation: which of its options the switch has.
    ///
    /// ASN.1: `SingleStepConference`.
    pub struct SingleStepConference[11] {
        /// The device can join with speech.
        PARTICIPATION_TYPE_ACTIVE = 0 "participationTypeActive",
        /// The device can join to listen only.
        PARTICIPATION_TYPE_SILENT = 1 "participationTypeSilent",
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 2 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 3 "authCode",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 4 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 5 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 6 "privateData",
        /// The answer may tell direction and channels of the resulting call.
        CONFERENCED_CALL_INFO_IN_ACK = 7 "conferencedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 9 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 10 "ackModelMultiStep",
    }
}

bit_set! {
    /// Hands a call over without a consultation: which of its options the switch has.
    ///
    /// ASN.1: `SingleStepTransfer`.
    pub struct SingleStepTransfer[17] {
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 0 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 1 "authCode",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 2 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 3 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may tell the connections that are left.
        CONNECTION_PARAMETER_IN_ACK = 5 "connectionParameterInAck",
        /// The answer may tell the device at the end of each connection.
        ENDPOINT_DEVICE_ID = 6 "endpointDeviceID",
        /// The answer may tell direction and channels of the connections that are left.
        RESULTION_CONNECTION_INFORMATION = 7 "resultionConnectionInformation",
        /// The answer may tell direction and channels of the resulting call.
        TRANSFERRED_COLL_INFO_IN_ACK = 8 "transferredCollInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        /// More than one device may be named.
        MULTIPLE_DEVICES = 11 "multipleDevices",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 12 "ackModelMultiStep",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 13 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 14 "languagePreferences",
        /// The request may tell why it is asked for.
        REASON = 15 "reason",
        /// The request may say what kind of call it is.
        CALL_CHARACTERISTICSIN_REQUEST = 16 "callCharacteristicsinRequest",
    }
}

bit_set! {
    /// Joins a held and an active call and leaves both: which of its options the switch has.
    ///
    /// ASN.1: `TransferCall`.
    pub struct TransferCall[13] {
        /// The active call may be connected.
        ACTIVE_CALL_CONNECTED = 0 "activeCallConnected",
        /// The active call may be on hold.
        ACTIVE_CALL_HOLD = 1 "activeCallHold",
        /// The held call may be connected.
        HELD_CALL_CONNECTED = 2 "heldCallConnected",
        /// The held call may be on hold.
        HELD_CALL_HOLD = 3 "heldCallHold",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may tell the connections that are left.
        CONNECTIONS_PARAMETER_IN_ACK = 5 "connectionsParameterInAck",
        /// The answer may tell the device at the end of each connection.
        ENDPOINT_DEVICE_ID = 6 "endpointDeviceID",
        /// The answer may tell direction and channels of the connections that are left.
        RESULTING_CONNECTION_INFORMATION = 7 "resultingConnectionInformation",
        /// The answer may tell direction and channels of the resulting call.
        TRANSFERRED_CALL_INFO_IN_ACK = 8 "transferredCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        /// More than one device may be named.
        MULTIPLE_DEVICES = 11 "multipleDevices",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 12 "ackModelMultiStep",
    }
}
