//! Services that make, move and end calls, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`CallControlServList`] and what it lists.

mod new_calls;
mod several_calls;

pub use new_calls::*;
pub use several_calls::*;

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services that make, move and end calls, each with which of its options the switch has.
///
/// ASN.1: `CallControlServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallControlServList {
    /// Lets a call ring that was offered.
    #[rasn(tag(context, 0))]
    pub accept_call: Option<AcceptCall>,
    /// Puts the active call on hold and takes up the one that was held.
    #[rasn(tag(context, 1))]
    pub alternate_call: Option<AlternateCall>,
    /// Lets a device answer the call that rings there.
    #[rasn(tag(context, 2))]
    pub answer_call: Option<AnswerCall>,
    /// Lets the switch call again when the called device is free.
    #[rasn(tag(context, 3))]
    pub call_back: Option<CallBack>,
    /// Leaves a message that asks to be called.
    #[rasn(tag(context, 4))]
    pub call_back_message: Option<CallBackMessage>,
    /// Lets a call wait until a busy device is free.
    #[rasn(tag(context, 5))]
    pub camp_on_call: Option<CampOnCall>,
    /// Ends a call for all its parties.
    #[rasn(tag(context, 6))]
    pub clear_call: Option<ClearCall>,
    /// Takes one device out of a call.
    #[rasn(tag(context, 7))]
    pub clear_connection: Option<ClearConnection>,
    /// Joins a held and an active call in one.
    #[rasn(tag(context, 8))]
    pub conference_call: Option<ConferenceCall>,
    /// Puts a call on hold and begins another, to consult.
    #[rasn(tag(context, 9))]
    pub consultation_call: Option<ConsultationCall>,
    /// Sends a call that rings, or waits, elsewhere.
    #[rasn(tag(context, 10))]
    pub deflect_call: Option<DeflectCall>,
    /// Dials further digits for a call that has begun.
    #[rasn(tag(context, 11))]
    pub dial_digits: Option<DialDigits>,
    /// Takes a call over from a certain device.
    #[rasn(tag(context, 12))]
    pub directed_pickup_call: Option<DirectedPickupCall>,
    /// Takes a call over that rings in the pick-up group.
    #[rasn(tag(context, 13))]
    pub group_pickup_call: Option<GroupPickupCall>,
    /// Puts a call on hold.
    #[rasn(tag(context, 14))]
    pub hold_call: Option<HoldCall>,
    /// Enters the call of a busy device.
    #[rasn(tag(context, 15))]
    pub intrude_call: Option<IntrudeCall>,
    /// Lets a device join a call.
    #[rasn(tag(context, 16))]
    pub join_call: Option<JoinCall>,
    /// Begins a call from one device to another.
    #[rasn(tag(context, 17))]
    pub make_call: Option<MakeCall>,
    /// Prepares a call at a device, without a number yet.
    #[rasn(tag(context, 25))]
    pub make_connection: Option<MakeConnection>,
    /// Begins a call at the called end, and connects the caller when somebody answers.
    #[rasn(tag(context, 18))]
    pub make_predictive_call: Option<MakePredictiveCall>,
    /// Lets a call wait at another device.
    #[rasn(tag(context, 19))]
    pub park_call: Option<ParkCall>,
    /// Ends the active call and takes up the held one.
    #[rasn(tag(context, 20))]
    pub reconnect_call: Option<ReconnectCall>,
    /// Takes up a call that was on hold.
    #[rasn(tag(context, 21))]
    pub retrieve_call: Option<RetrieveCall>,
    /// Sends a message, such as mail or chat, as a call.
    #[rasn(tag(context, 26))]
    pub send_message: Option<SendMessage>,
    /// Adds a device to a call without a consultation.
    #[rasn(tag(context, 22))]
    pub single_step_conference: Option<SingleStepConference>,
    /// Hands a call over without a consultation.
    #[rasn(tag(context, 23))]
    pub single_step_transfer: Option<SingleStepTransfer>,
    /// Joins a held and an active call and leaves both.
    #[rasn(tag(context, 24))]
    pub transfer_call: Option<TransferCall>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Lets a call ring that was offered: which of its options the switch has.
    ///
    /// ASN.1: `AcceptCall`.
    pub struct AcceptCall[6] {
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 0 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 4 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 5 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lets a device answer the call that rings there: which of its options the switch has.
    ///
    /// ASN.1: `AnswerCall`.
    pub struct AnswerCall[10] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection that is initiated can be acted on.
        INITIATED = 1 "initiated",
        /// A queued connection can be acted on.
        QUEUED = 2 "queued",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 3 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 4 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        /// A call can be offered before it rings.
        SUPPORTS_OFFERED_MODE_OF_ALERTING = 8 "supportsOfferedModeOfAlerting",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 9 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lets the switch call again when the called device is free: which of its options the switch has.
    ///
    /// ASN.1: `CallBack`.
    pub struct CallBack[13] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A device that has no connection in the call can be acted on.
        NULL = 1 "null",
        /// A failed connection can be acted on.
        FAILED = 2 "failed",
        /// A queued connection can be acted on.
        QUEUED = 3 "queued",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        /// The request may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The answer may tell the device that will be called.
        TARGET_DEVICE_IN_ACK = 6 "targetDeviceInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 7 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 8 "deviceIDOnly",
        /// Another request is refused while one is outstanding.
        MORE_CALL_BACKS_NEG_ACK = 9 "moreCallBacksNegAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 10 "ackModelMultiStep",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 11 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 12 "languagePreferences",
    }
}

bit_set! {
    /// Leaves a message that asks to be called: which of its options the switch has.
    ///
    /// ASN.1: `CallBackMessage`.
    pub struct CallBackMessage[10] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A device that has no connection in the call can be acted on.
        NULL = 1 "null",
        /// A failed connection can be acted on.
        FAILED = 2 "failed",
        /// A queued connection can be acted on.
        QUEUED = 3 "queued",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may tell the device that will be called.
        TARGET_DEVICE_IN_ACK = 5 "targetDeviceInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        /// Another request is refused while one is outstanding.
        MORE_CALL_BACKS_NEG_ACK = 8 "moreCallBacksNegAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 9 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lets a call wait until a busy device is free: which of its options the switch has.
    ///
    /// ASN.1: `CampOnCall`.
    pub struct CampOnCall[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 2 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// Ends a call for all its parties: which of its options the switch has.
    ///
    /// ASN.1: `ClearCall`.
    pub struct ClearCall[13] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection that is connected can be acted on.
        CONNECTED = 1 "connected",
        /// A failed connection can be acted on.
        FAILED = 2 "failed",
        /// A queued connection can be acted on.
        QUEUED = 3 "queued",
        /// A connection that is initiated can be acted on.
        INITIATED = 4 "initiated",
        /// A connection on hold can be acted on.
        HOLD = 5 "hold",
        /// The request may tell data for the user at the other end.
        USER_DATA = 6 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 9 "deviceIDOnly",
        /// A call may be named by its number alone.
        CALL_ID_ONLY = 10 "callIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 11 "ackModelMultiStep",
        /// The request may tell why it is asked for.
        REASON = 12 "reason",
    }
}

bit_set! {
    /// Takes one device out of a call: which of its options the switch has.
    ///
    /// ASN.1: `ClearConnection`.
    pub struct ClearConnection[13] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection that is connected can be acted on.
        CONNECTED = 1 "connected",
        /// A failed connection can be acted on.
        FAIL = 2 "fail",
        /// A queued connection can be acted on.
        QUEUED = 3 "queued",
        /// A connection that is initiated can be acted on.
        INITIATED = 4 "initiated",
        /// A connection on hold can be acted on.
        HOLD = 5 "hold",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 6 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 7 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 8 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 11 "ackModelMultiStep",
        /// The request may tell why it is asked for.
        REASON = 12 "reason",
    }
}

bit_set! {
    /// Sends a call that rings, or waits, elsewhere: which of its options the switch has.
    ///
    /// ASN.1: `DeflectCall`.
    pub struct DeflectCall[16] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection that is connected can be acted on.
        CONNECTED = 1 "connected",
        /// A failed connection can be acted on.
        FAILED = 2 "failed",
        /// A connection on hold can be acted on.
        HOLD = 3 "hold",
        /// A queued connection can be acted on.
        QUEUED = 4 "queued",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 5 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 6 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 9 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 10 "ackModelMultiStep",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 11 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 12 "languagePreferences",
        /// The request may tell why it is asked for.
        REASON = 13 "reason",
        /// The request may say what kind of call it is.
        CALL_CHARACTERISTICSIN_REQUEST = 14 "callCharacteristicsinRequest",
        /// More than one new destination may be named.
        MULTIPLE_DEVICE_IDS_IN_NEW_DESTINATION = 15 "multipleDeviceIDsInNewDestination",
    }
}

bit_set! {
    /// Dials further digits for a call that has begun: which of its options the switch has.
    ///
    /// ASN.1: `DialDigits`.
    pub struct DialDigits[5] {
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 0 "correlatorData",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 3 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
    }
}

bit_set! {
    /// Takes a call over from a certain device: which of its options the switch has.
    ///
    /// ASN.1: `DirectedPickupCall`.
    pub struct DirectedPickupCall[15] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection on hold can be acted on.
        HOLD = 1 "hold",
        /// A queued connection can be acted on.
        QUEUED = 2 "queued",
        /// A connection that is connected can be acted on.
        CONNECTED = 3 "connected",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 4 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 5 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 6 "privateData",
        /// The answer may tell the call that was picked up.
        PICKED_CALL_IN_ACK = 7 "pickedCallInAck",
        /// The answer may tell direction and channels of the call that was picked up.
        PICKED_CALL_INFO_IN_ACK = 8 "pickedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 10 "deviceIDOnly",
        /// A call can be offered before it rings.
        SUPPORTS_OFFERED_MODE_OF_ALERTING = 11 "supportsOfferedModeOfAlerting",
        /// The user can be prompted.
        SUPPORTS_PROMPTING = 12 "supportsPrompting",
        /// The user can be prompted.
        PROMPTING_MODE = 13 "promptingMode",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 14 "ackModelMultiStep",
    }
}

bit_set! {
    /// Takes a call over that rings in the pick-up group: which of its options the switch has.
    ///
    /// ASN.1: `GroupPickupCall`.
    pub struct GroupPickupCall[15] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection that is connected can be acted on.
        CONNECTED = 1 "connected",
        /// A connection on hold can be acted on.
        HOLD = 2 "hold",
        /// A queued connection can be acted on.
        QUEUED = 3 "queued",
        /// The request may tell the pick-up group.
        PICK_GROUP = 4 "pickGroup",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 5 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 6 "userData",
        /// The request may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The answer may tell the call that was picked up.
        PICKED_CALL_IN_ACK = 8 "pickedCallInAck",
        /// The answer may tell direction and channels of the call that was picked up.
        PICKED_CALL_INFO_IN_ACK = 9 "pickedCallInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        /// The user can be prompted.
        SUPPORTS_PROMPTING = 11 "supportsPrompting",
        /// The user can be prompted.
        PROMPTING_MODE = 12 "promptingMode",
        /// A call can be offered before it rings.
        SUPPORTS_OFFERED_MODE_OF_ALERTING = 13 "supportsOfferedModeOfAlerting",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 14 "ackModelMultiStep",
    }
}

bit_set! {
    /// Puts a call on hold: which of its options the switch has.
    ///
    /// ASN.1: `HoldCall`.
    pub struct HoldCall[5] {
        /// The request may tell that the channel is to be kept.
        CONNECTION_RESERVATION = 0 "connectionReservation",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 3 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lets a call wait at another device: which of its options the switch has.
    ///
    /// ASN.1: `ParkCall`.
    pub struct ParkCall[10] {
        /// A connection on hold can be acted on.
        HOLD = 0 "hold",
        /// A connection that is connected can be acted on.
        CONNECTED = 1 "connected",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 2 "correlatorData",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
        /// The answer may tell where the call was parked.
        PARKED_TO_IN_ACK = 4 "parkedToInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 6 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 7 "ackModelMultiStep",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 8 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 9 "languagePreferences",
    }
}

bit_set! {
    /// Takes up a call that was on hold: which of its options the switch has.
    ///
    /// ASN.1: `RetrieveCall`.
    pub struct RetrieveCall[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 2 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// Sends a message, such as mail or chat, as a call: which of its options the switch has.
    ///
    /// ASN.1: `SendMessage`.
    pub struct SendMessage[23] {
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 0 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 1 "authCode",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 2 "correlatorData",
        /// The request may tell data for the user at the other end.
        USER_DATA = 3 "userData",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        /// Calls can be marked as ACD calls.
        CALL_CHARACTERISTICS_ACD_CALL = 5 "callCharacteristicsACDCall",
        /// Calls can be marked as of low priority.
        CALL_CHARACTERISTICS_LOW_PRIORITY_CALL = 6 "callCharacteristicsLowPriorityCall",
        /// Calls can be marked as priority calls.
        CALL_CHARACTERISTICS_PRIORITY_CALL = 7 "callCharacteristicsPriorityCall",
        /// Calls can be marked as of high priority.
        CALL_CHARACTERISTICS_HIGH_PRIORITY_CALL = 8 "callCharacteristicsHighPriorityCall",
        /// Calls can be marked as calls for maintenance.
        CALL_CHARACTERISTICS_MAINTENANCE_CALL = 9 "callCharacteristicsMaintenanceCall",
        /// Calls can be marked as calls to one agent and not to the group.
        CALL_CHARACTERISTICS_DIRECT_AGENT = 10 "callCharacteristicsDirectAgent",
        /// Calls can be marked as calls for a supervisor's help.
        CALL_CHARACTERISTICS_ASSIST_CALL = 11 "callCharacteristicsAssistCall",
        /// Calls can be marked as calls of a voice unit.
        CALL_CHARACTERISTICS_VOICE_UNIT_CALL = 12 "callCharacteristicsVoiceUnitCall",
        /// Calls can be marked as private.
        CALL_CHARACTERISTICS_PRIVATE_CALL = 13 "callCharacteristicsPrivateCall",
        /// Calls can be marked as personal.
        CALL_CHARACTERISTICS_PERSONAL_CALL = 14 "callCharacteristicsPersonalCall",
        /// Calls can be marked as sensitive.
        CALL_CHARACTERISTICS_SENSITIVE_CALL = 15 "callCharacteristicsSensitiveCall",
        /// Calls can be marked as confidential.
        CALL_CHARACTERISTICS_CONFIDENTIAL_CALL = 16 "callCharacteristicsConfidentialCall",
        /// Calls can be marked as encrypted.
        CALL_CHARACTERISTICS_ENCRYPTED_CALL = 17 "callCharacteristicsEncryptedCall",
        /// The request may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 18 "mediaCallCharacteristics",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 19 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 20 "languagePreferences",
        /// The request may carry private data.
        PRIVATE_DATA = 21 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 22 "privateDataInAck",
    }
}
