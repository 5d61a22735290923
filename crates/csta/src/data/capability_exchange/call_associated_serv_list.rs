//! Services about what goes with a call, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`CallAssociatedServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services about what goes with a call, each with which of its options the switch has.
///
/// ASN.1: `CallAssociatedServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallAssociatedServList {
    /// Attaches data to a call.
    #[rasn(tag(context, 0))]
    pub associate_data: Option<AssociateData>,
    /// Ends a tone that is sent into a call.
    #[rasn(tag(context, 1))]
    pub cancel_telephony_tones: Option<CancelTelephonyTones>,
    /// Changes direction or channels of a connection.
    #[rasn(tag(context, 5))]
    pub change_connection_information: Option<ChangeConnectionInformation>,
    /// Sends digits into a call.
    #[rasn(tag(context, 2))]
    pub generate_digits: Option<GenerateDigits>,
    /// Sends a tone into a call.
    #[rasn(tag(context, 3))]
    pub generate_telephony_tones: Option<GenerateTelephonyTones>,
    /// Sends data to the users in a call.
    #[rasn(tag(context, 4))]
    pub send_user_information: Option<SendUserInformation>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Attaches data to a call: which of its options the switch has.
    ///
    /// ASN.1: `AssociateData`.
    pub struct AssociateData[13] {
        /// The request may tell the account that the call is filed under.
        ACCOUNT_CODE = 0 "accountCode",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 1 "authCode",
        /// The request may tell data that applications attach to the call.
        CORRELATOR_DATA = 2 "correlatorData",
        /// The request may tell how an agent classifies the call.
        CALL_QUALIFYING_DATA = 3 "callQualifyingData",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 6 "deviceIDOnly",
        /// A request with a connection identifier that is no longer in use is refused.
        REJECTS_REQUESTS_WITH_OLD_CONNECTION_ID = 7 "rejectsRequestsWithOldConnectionID",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 8 "ackModelMultiStep",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 9 "callCharacteristics",
        /// The request may tell what the call is about.
        SUBJECT_OF_CALL = 10 "subjectOfCall",
        /// The request may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 11 "languagePreferences",
        /// The request may tell the device that the data is about.
        DEVICE_INFO = 12 "deviceInfo",
    }
}

bit_set! {
    /// Ends a tone that is sent into a call: which of its options the switch has.
    ///
    /// ASN.1: `CancelTelephonyTones`.
    pub struct CancelTelephonyTones[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// Changes direction or channels of a connection: which of its options the switch has.
    ///
    /// ASN.1: `ChangeConnectionInformation`.
    pub struct ChangeConnectionInformation[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Sends digits into a call: which of its options the switch has.
    ///
    /// ASN.1: `GenerateDigits`.
    pub struct GenerateDigits[11] {
        /// Digits can be sent as tones.
        DIGIT_MODE_DTMF = 0 "digitModeDTMF",
        /// Digits can be sent as pulses.
        DIGIT_MODE_PULSE = 1 "digitModePulse",
        /// The request may tell how long the tone lasts.
        TONE_DURATION = 2 "toneDuration",
        /// The request may tell how fast to pulse.
        PULSE_RATE = 3 "pulseRate",
        /// The request may tell how long to pause between digits.
        PAUSE_DURATION = 4 "pauseDuration",
        /// The request may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        /// The tones A to D can be sent.
        SUPPORTS_DTMF_TONES_ABCD = 8 "supportsDTMFTonesABCD",
        /// Pauses and waiting for a tone can be asked for.
        SUPPORTS_PAUSE_TONE_CHAR = 9 "supportsPauseToneChar",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 10 "ackModelMultiStep",
    }
}

bit_set! {
    /// Sends a tone into a call: which of its options the switch has.
    ///
    /// ASN.1: `GenerateTelephonyTones`.
    pub struct GenerateTelephonyTones[126] {
        /// A beep can be sent.
        TONE_TO_SEND_BEEP = 0 "toneToSendBeep",
        /// The sign that the call is charged can be sent.
        TONE_TO_SEND_BILLING = 1 "toneToSendBilling",
        /// Busy tone can be sent.
        TONE_TO_SEND_BUSY = 2 "toneToSendBusy",
        /// A modem's carrier can be sent.
        TONE_TO_SEND_CARRIER = 3 "toneToSendCarrier",
        /// The tone that says "done" can be sent.
        TONE_TO_SEND_CONFIRMATION = 4 "toneToSendConfirmation",
        /// Dial tone can be sent.
        TONE_TO_SEND_DIAL = 5 "toneToSendDial",
        /// The call of a fax machine can be sent.
        TONE_TO_SEND_FAX_CNG = 6 "toneToSendFaxCNG",
        /// The tone heard on hold can be sent.
        TONE_TO_SEND_HOLD = 7 "toneToSendHold",
        /// The howl for a handset left off can be sent.
        TONE_TO_SEND_HOWLER = 8 "toneToSendHowler",
        /// The warning that somebody enters can be sent.
        TONE_TO_SEND_INTRUSION = 9 "toneToSendIntrusion",
        /// The call of a modem can be sent.
        TONE_TO_SEND_MODEM_CNG = 10 "toneToSendModemCNG",
        /// The tone of a parked call can be sent.
        TONE_TO_SEND_PARK = 11 "toneToSendPark",
        /// The warning that it is recorded can be sent.
        TONE_TO_SEND_RECORD_WARNING = 12 "toneToSendRecordWarning",
        /// Reorder tone, as when all lines are taken, can be sent.
        TONE_TO_SEND_REORDER = 13 "toneToSendReorder",
        /// The tone that it rings at the other end can be sent.
        TONE_TO_SEND_RINGBACK = 14 "toneToSendRingback",
        /// Silence can be sent.
        TONE_TO_SEND_SILENCE = 15 "toneToSendSilence",
        /// The special tone before the announcement "vacant code" can be sent.
        TONE_TO_SEND_SIT_VC = 16 "toneToSendSitVC",
        /// The special tone before the announcement "intercept" can be sent.
        TONE_TO_SEND_SIT_IC = 17 "toneToSendSitIC",
        /// The special tone before the announcement "reorder" can be sent.
        TONE_TO_SEND_SIT_RO = 18 "toneToSendSitRO",
        /// The special tone before the announcement "no circuit" can be sent.
        TONE_TO_SEND_SIT_NC = 19 "toneToSendSitNC",
        /// Tone 0 of the switch's own can be sent.
        TONE_TO_SEND_SF0 = 20 "toneToSendSf0",
        /// Tone 1 of the switch's own can be sent.
        TONE_TO_SEND_SF1 = 21 "toneToSendSf1",
        /// Tone 2 of the switch's own can be sent.
        TONE_TO_SEND_SF2 = 22 "toneToSendSf2",
        /// Tone 3 of the switch's own can be sent.
        TONE_TO_SEND_SF3 = 23 "toneToSendSf3",
        /// Tone 4 of the switch's own can be sent.
        TONE_TO_SEND_SF4 = 24 "toneToSendSf4",
        /// Tone 5 of the switch's own can be sent.
        TONE_TO_SEND_SF5 = 25 "toneToSendSf5",
        /// Tone 6 of the switch's own can be sent.
        TONE_TO_SEND_SF6 = 26 "toneToSendSf6",
        /// Tone 7 of the switch's own can be sent.
        TONE_TO_SEND_SF7 = 27 "toneToSendSf7",
        /// Tone 8 of the switch's own can be sent.
        TONE_TO_SEND_SF8 = 28 "toneToSendSf8",
        /// Tone 9 of the switch's own can be sent.
        TONE_TO_SEND_SF9 = 29 "toneToSendSf9",
        /// Tone 10 of the switch's own can be sent.
        TONE_TO_SEND_SF10 = 30 "toneToSendSf10",
        /// Tone 11 of the switch's own can be sent.
        TONE_TO_SEND_SF11 = 31 "toneToSendSf11",
        /// Tone 12 of the switch's own can be sent.
        TONE_TO_SEND_SF12 = 32 "toneToSendSf12",
        /// Tone 13 of the switch's own can be sent.
        TONE_TO_SEND_SF13 = 33 "toneToSendSf13",
        /// Tone 14 of the switch's own can be sent.
        TONE_TO_SEND_SF14 = 34 "toneToSendSf14",
        /// Tone 15 of the switch's own can be sent.
        TONE_TO_SEND_SF15 = 35 "toneToSendSf15",
        /// Tone 16 of the switch's own can be sent.
        TONE_TO_SEND_SF16 = 36 "toneToSendSf16",
        /// Tone 17 of the switch's own can be sent.
        TONE_TO_SEND_SF17 = 37 "toneToSendSf17",
        /// Tone 18 of the switch's own can be sent.
        TONE_TO_SEND_SF18 = 38 "toneToSendSf18",
        /// Tone 19 of the switch's own can be sent.
        TONE_TO_SEND_SF19 = 39 "toneToSendSf19",
        /// Tone 20 of the switch's own can be sent.
        TONE_TO_SEND_SF20 = 40 "toneToSendSf20",
        /// Tone 21 of the switch's own can be sent.
        TONE_TO_SEND_SF21 = 41 "toneToSendSf21",
        /// Tone 22 of the switch's own can be sent.
        TONE_TO_SEND_SF22 = 42 "toneToSendSf22",
        /// Tone 23 of the switch's own can be sent.
        TONE_TO_SEND_SF23 = 43 "toneToSendSf23",
        /// Tone 24 of the switch's own can be sent.
        TONE_TO_SEND_SF24 = 44 "toneToSendSf24",
        /// Tone 25 of the switch's own can be sent.
        TONE_TO_SEND_SF25 = 45 "toneToSendSf25",
        /// Tone 26 of the switch's own can be sent.
        TONE_TO_SEND_SF26 = 46 "toneToSendSf26",
        /// Tone 27 of the switch's own can be sent.
        TONE_TO_SEND_SF27 = 47 "toneToSendSf27",
        /// Tone 28 of the switch's own can be sent.
        TONE_TO_SEND_SF28 = 48 "toneToSendSf28",
        /// Tone 29 of the switch's own can be sent.
        TONE_TO_SEND_SF29 = 49 "toneToSendSf29",
        /// Tone 30 of the switch's own can be sent.
        TONE_TO_SEND_SF30 = 50 "toneToSendSf30",
        /// Tone 31 of the switch's own can be sent.
        TONE_TO_SEND_SF31 = 51 "toneToSendSf31",
        /// Tone 32 of the switch's own can be sent.
        TONE_TO_SEND_SF32 = 52 "toneToSendSf32",
        /// Tone 33 of the switch's own can be sent.
        TONE_TO_SEND_SF33 = 53 "toneToSendSf33",
        /// Tone 34 of the switch's own can be sent.
        TONE_TO_SEND_SF34 = 54 "toneToSendSf34",
        /// Tone 35 of the switch's own can be sent.
        TONE_TO_SEND_SF35 = 55 "toneToSendSf35",
        /// Tone 36 of the switch's own can be sent.
        TONE_TO_SEND_SF36 = 56 "toneToSendSf36",
        /// Tone 37 of the switch's own can be sent.
        TONE_TO_SEND_SF37 = 57 "toneToSendSf37",
        /// Tone 38 of the switch's own can be sent.
        TONE_TO_SEND_SF38 = 58 "toneToSendSf38",
        /// Tone 39 of the switch's own can be sent.
        TONE_TO_SEND_SF39 = 59 "toneToSendSf39",
        /// Tone 40 of the switch's own can be sent.
        TONE_TO_SEND_SF40 = 60 "toneToSendSf40",
        /// Tone 41 of the switch's own can be sent.
        TONE_TO_SEND_SF41 = 61 "toneToSendSf41",
        /// Tone 42 of the switch's own can be sent.
        TONE_TO_SEND_SF42 = 62 "toneToSendSf42",
        /// Tone 43 of the switch's own can be sent.
        TONE_TO_SEND_SF43 = 63 "toneToSendSf43",
        /// Tone 44 of the switch's own can be sent.
        TONE_TO_SEND_SF44 = 64 "toneToSendSf44",
        /// Tone 45 of the switch's own can be sent.
        TONE_TO_SEND_SF45 = 65 "toneToSendSf45",
        /// Tone 46 of the switch's own can be sent.
        TONE_TO_SEND_SF46 = 66 "toneToSendSf46",
        /// Tone 47 of the switch's own can be sent.
        TONE_TO_SEND_SF47 = 67 "toneToSendSf47",
        /// Tone 48 of the switch's own can be sent.
        TONE_TO_SEND_SF48 = 68 "toneToSendSf48",
        /// Tone 49 of the switch's own can be sent.
        TONE_TO_SEND_SF49 = 69 "toneToSendSf49",
        /// Tone 50 of the switch's own can be sent.
        TONE_TO_SEND_SF50 = 70 "toneToSendSf50",
        /// Tone 51 of the switch's own can be sent.
        TONE_TO_SEND_SF51 = 71 "toneToSendSf51",
        /// Tone 52 of the switch's own can be sent.
        TONE_TO_SEND_SF52 = 72 "toneToSendSf52",
        /// Tone 53 of the switch's own can be sent.
        TONE_TO_SEND_SF53 = 73 "toneToSendSf53",
        /// Tone 54 of the switch's own can be sent.
        TONE_TO_SEND_SF54 = 74 "toneToSendSf54",
        /// Tone 55 of the switch's own can be sent.
        TONE_TO_SEND_SF55 = 75 "toneToSendSf55",
        /// Tone 56 of the switch's own can be sent.
        TONE_TO_SEND_SF56 = 76 "toneToSendSf56",
        /// Tone 57 of the switch's own can be sent.
        TONE_TO_SEND_SF57 = 77 "toneToSendSf57",
        /// Tone 58 of the switch's own can be sent.
        TONE_TO_SEND_SF58 = 78 "toneToSendSf58",
        /// Tone 59 of the switch's own can be sent.
        TONE_TO_SEND_SF59 = 79 "toneToSendSf59",
        /// Tone 60 of the switch's own can be sent.
        TONE_TO_SEND_SF60 = 80 "toneToSendSf60",
        /// Tone 61 of the switch's own can be sent.
        TONE_TO_SEND_SF61 = 81 "toneToSendSf61",
        /// Tone 62 of the switch's own can be sent.
        TONE_TO_SEND_SF62 = 82 "toneToSendSf62",
        /// Tone 63 of the switch's own can be sent.
        TONE_TO_SEND_SF63 = 83 "toneToSendSf63",
        /// Tone 64 of the switch's own can be sent.
        TONE_TO_SEND_SF64 = 84 "toneToSendSf64",
        /// Tone 65 of the switch's own can be sent.
        TONE_TO_SEND_SF65 = 85 "toneToSendSf65",
        /// Tone 66 of the switch's own can be sent.
        TONE_TO_SEND_SF66 = 86 "toneToSendSf66",
        /// Tone 67 of the switch's own can be sent.
        TONE_TO_SEND_SF67 = 87 "toneToSendSf67",
        /// Tone 68 of the switch's own can be sent.
        TONE_TO_SEND_SF68 = 88 "toneToSendSf68",
        /// Tone 69 of the switch's own can be sent.
        TONE_TO_SEND_SF69 = 89 "toneToSendSf69",
        /// Tone 70 of the switch's own can be sent.
        TONE_TO_SEND_SF70 = 90 "toneToSendSf70",
        /// Tone 71 of the switch's own can be sent.
        TONE_TO_SEND_SF71 = 91 "toneToSendSf71",
        /// Tone 72 of the switch's own can be sent.
        TONE_TO_SEND_SF72 = 92 "toneToSendSf72",
        /// Tone 73 of the switch's own can be sent.
        TONE_TO_SEND_SF73 = 93 "toneToSendSf73",
        /// Tone 74 of the switch's own can be sent.
        TONE_TO_SEND_SF74 = 94 "toneToSendSf74",
        /// Tone 75 of the switch's own can be sent.
        TONE_TO_SEND_SF75 = 95 "toneToSendSf75",
        /// Tone 76 of the switch's own can be sent.
        TONE_TO_SEND_SF76 = 96 "toneToSendSf76",
        /// Tone 77 of the switch's own can be sent.
        TONE_TO_SEND_SF77 = 97 "toneToSendSf77",
        /// Tone 78 of the switch's own can be sent.
        TONE_TO_SEND_SF78 = 98 "toneToSendSf78",
        /// Tone 79 of the switch's own can be sent.
        TONE_TO_SEND_SF79 = 99 "toneToSendSf79",
        /// Tone 80 of the switch's own can be sent.
        TONE_TO_SEND_SF80 = 100 "toneToSendSf80",
        /// Tone 81 of the switch's own can be sent.
        TONE_TO_SEND_SF81 = 101 "toneToSendSf81",
        /// Tone 82 of the switch's own can be sent.
        TONE_TO_SEND_SF82 = 102 "toneToSendSf82",
        /// Tone 83 of the switch's own can be sent.
        TONE_TO_SEND_SF83 = 103 "toneToSendSf83",
        /// Tone 84 of the switch's own can be sent.
        TONE_TO_SEND_SF84 = 104 "toneToSendSf84",
        /// Tone 85 of the switch's own can be sent.
        TONE_TO_SEND_SF85 = 105 "toneToSendSf85",
        /// Tone 86 of the switch's own can be sent.
        TONE_TO_SEND_SF86 = 106 "toneToSendSf86",
        /// Tone 87 of the switch's own can be sent.
        TONE_TO_SEND_SF87 = 107 "toneToSendSf87",
        /// Tone 88 of the switch's own can be sent.
        TONE_TO_SEND_SF88 = 108 "toneToSendSf88",
        /// Tone 89 of the switch's own can be sent.
        TONE_TO_SEND_SF89 = 109 "toneToSendSf89",
        /// Tone 90 of the switch's own can be sent.
        TONE_TO_SEND_SF90 = 110 "toneToSendSf90",
        /// Tone 91 of the switch's own can be sent.
        TONE_TO_SEND_SF91 = 111 "toneToSendSf91",
        /// Tone 92 of the switch's own can be sent.
        TONE_TO_SEND_SF92 = 112 "toneToSendSf92",
        /// Tone 93 of the switch's own can be sent.
        TONE_TO_SEND_SF93 = 113 "toneToSendSf93",
        /// Tone 94 of the switch's own can be sent.
        TONE_TO_SEND_SF94 = 114 "toneToSendSf94",
        /// Tone 95 of the switch's own can be sent.
        TONE_TO_SEND_SF95 = 115 "toneToSendSf95",
        /// Tone 96 of the switch's own can be sent.
        TONE_TO_SEND_SF96 = 116 "toneToSendSf96",
        /// Tone 97 of the switch's own can be sent.
        TONE_TO_SEND_SF97 = 117 "toneToSendSf97",
        /// Tone 98 of the switch's own can be sent.
        TONE_TO_SEND_SF98 = 118 "toneToSendSf98",
        /// Tone 99 of the switch's own can be sent.
        TONE_TO_SEND_SF99 = 119 "toneToSendSf99",
        /// Tone 100 of the switch's own can be sent.
        TONE_TO_SEND_SF100 = 120 "toneToSendSf100",
        /// The request may tell how long the tone lasts.
        TONE_DURATION = 121 "toneDuration",
        /// The request may carry private data.
        PRIVATE_DATA = 122 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 123 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 124 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 125 "ackModelMultiStep",
    }
}

bit_set! {
    /// Sends data to the users in a call: which of its options the switch has.
    ///
    /// ASN.1: `SendUserInformation`.
    pub struct SendUserInformation[4] {
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
