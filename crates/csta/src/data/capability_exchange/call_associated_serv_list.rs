//! Part of module `CSTA-capability-exchange`: [`CallAssociatedServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `CallAssociatedServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallAssociatedServList {
    #[rasn(tag(context, 0))]
    pub associate_data: Option<AssociateData>,
    #[rasn(tag(context, 1))]
    pub cancel_telephony_tones: Option<CancelTelephonyTones>,
    #[rasn(tag(context, 5))]
    pub change_connection_information: Option<ChangeConnectionInformation>,
    #[rasn(tag(context, 2))]
    pub generate_digits: Option<GenerateDigits>,
    #[rasn(tag(context, 3))]
    pub generate_telephony_tones: Option<GenerateTelephonyTones>,
    #[rasn(tag(context, 4))]
    pub send_user_information: Option<SendUserInformation>,
    pub rest: Rest,
}

bit_set! {
    /// `AssociateData` of the standard.
    pub struct AssociateData[13] {
        ACCOUNT_CODE = 0 "accountCode",
        AUTH_CODE = 1 "authCode",
        CORRELATOR_DATA = 2 "correlatorData",
        CALL_QUALIFYING_DATA = 3 "callQualifyingData",
        PRIVATE_DATA = 4 "privateData",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        DEVICE_ID_ONLY = 6 "deviceIDOnly",
        REJECTS_REQUESTS_WITH_OLD_CONNECTION_ID = 7 "rejectsRequestsWithOldConnectionID",
        ACK_MODEL_MULTI_STEP = 8 "ackModelMultiStep",
        CALL_CHARACTERISTICS = 9 "callCharacteristics",
        SUBJECT_OF_CALL = 10 "subjectOfCall",
        LANGUAGE_PREFERENCES = 11 "languagePreferences",
        DEVICE_INFO = 12 "deviceInfo",
    }
}

bit_set! {
    /// `CancelTelephonyTones` of the standard.
    pub struct CancelTelephonyTones[3] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// `ChangeConnectionInformation` of the standard.
    pub struct ChangeConnectionInformation[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `GenerateDigits` of the standard.
    pub struct GenerateDigits[11] {
        DIGIT_MODE_DTMF = 0 "digitModeDTMF",
        DIGIT_MODE_PULSE = 1 "digitModePulse",
        TONE_DURATION = 2 "toneDuration",
        PULSE_RATE = 3 "pulseRate",
        PAUSE_DURATION = 4 "pauseDuration",
        PRIVATE_DATA = 5 "privateData",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        SUPPORTS_DTMF_TONES_ABCD = 8 "supportsDTMFTonesABCD",
        SUPPORTS_PAUSE_TONE_CHAR = 9 "supportsPauseToneChar",
        ACK_MODEL_MULTI_STEP = 10 "ackModelMultiStep",
    }
}

bit_set! {
    /// `GenerateTelephonyTones` of the standard.
    pub struct GenerateTelephonyTones[126] {
        TONE_TO_SEND_BEEP = 0 "toneToSendBeep",
        TONE_TO_SEND_BILLING = 1 "toneToSendBilling",
        TONE_TO_SEND_BUSY = 2 "toneToSendBusy",
        TONE_TO_SEND_CARRIER = 3 "toneToSendCarrier",
        TONE_TO_SEND_CONFIRMATION = 4 "toneToSendConfirmation",
        TONE_TO_SEND_DIAL = 5 "toneToSendDial",
        TONE_TO_SEND_FAX_CNG = 6 "toneToSendFaxCNG",
        TONE_TO_SEND_HOLD = 7 "toneToSendHold",
        TONE_TO_SEND_HOWLER = 8 "toneToSendHowler",
        TONE_TO_SEND_INTRUSION = 9 "toneToSendIntrusion",
        TONE_TO_SEND_MODEM_CNG = 10 "toneToSendModemCNG",
        TONE_TO_SEND_PARK = 11 "toneToSendPark",
        TONE_TO_SEND_RECORD_WARNING = 12 "toneToSendRecordWarning",
        TONE_TO_SEND_REORDER = 13 "toneToSendReorder",
        TONE_TO_SEND_RINGBACK = 14 "toneToSendRingback",
        TONE_TO_SEND_SILENCE = 15 "toneToSendSilence",
        TONE_TO_SEND_SIT_VC = 16 "toneToSendSitVC",
        TONE_TO_SEND_SIT_IC = 17 "toneToSendSitIC",
        TONE_TO_SEND_SIT_RO = 18 "toneToSendSitRO",
        TONE_TO_SEND_SIT_NC = 19 "toneToSendSitNC",
        TONE_TO_SEND_SF0 = 20 "toneToSendSf0",
        TONE_TO_SEND_SF1 = 21 "toneToSendSf1",
        TONE_TO_SEND_SF2 = 22 "toneToSendSf2",
        TONE_TO_SEND_SF3 = 23 "toneToSendSf3",
        TONE_TO_SEND_SF4 = 24 "toneToSendSf4",
        TONE_TO_SEND_SF5 = 25 "toneToSendSf5",
        TONE_TO_SEND_SF6 = 26 "toneToSendSf6",
        TONE_TO_SEND_SF7 = 27 "toneToSendSf7",
        TONE_TO_SEND_SF8 = 28 "toneToSendSf8",
        TONE_TO_SEND_SF9 = 29 "toneToSendSf9",
        TONE_TO_SEND_SF10 = 30 "toneToSendSf10",
        TONE_TO_SEND_SF11 = 31 "toneToSendSf11",
        TONE_TO_SEND_SF12 = 32 "toneToSendSf12",
        TONE_TO_SEND_SF13 = 33 "toneToSendSf13",
        TONE_TO_SEND_SF14 = 34 "toneToSendSf14",
        TONE_TO_SEND_SF15 = 35 "toneToSendSf15",
        TONE_TO_SEND_SF16 = 36 "toneToSendSf16",
        TONE_TO_SEND_SF17 = 37 "toneToSendSf17",
        TONE_TO_SEND_SF18 = 38 "toneToSendSf18",
        TONE_TO_SEND_SF19 = 39 "toneToSendSf19",
        TONE_TO_SEND_SF20 = 40 "toneToSendSf20",
        TONE_TO_SEND_SF21 = 41 "toneToSendSf21",
        TONE_TO_SEND_SF22 = 42 "toneToSendSf22",
        TONE_TO_SEND_SF23 = 43 "toneToSendSf23",
        TONE_TO_SEND_SF24 = 44 "toneToSendSf24",
        TONE_TO_SEND_SF25 = 45 "toneToSendSf25",
        TONE_TO_SEND_SF26 = 46 "toneToSendSf26",
        TONE_TO_SEND_SF27 = 47 "toneToSendSf27",
        TONE_TO_SEND_SF28 = 48 "toneToSendSf28",
        TONE_TO_SEND_SF29 = 49 "toneToSendSf29",
        TONE_TO_SEND_SF30 = 50 "toneToSendSf30",
        TONE_TO_SEND_SF31 = 51 "toneToSendSf31",
        TONE_TO_SEND_SF32 = 52 "toneToSendSf32",
        TONE_TO_SEND_SF33 = 53 "toneToSendSf33",
        TONE_TO_SEND_SF34 = 54 "toneToSendSf34",
        TONE_TO_SEND_SF35 = 55 "toneToSendSf35",
        TONE_TO_SEND_SF36 = 56 "toneToSendSf36",
        TONE_TO_SEND_SF37 = 57 "toneToSendSf37",
        TONE_TO_SEND_SF38 = 58 "toneToSendSf38",
        TONE_TO_SEND_SF39 = 59 "toneToSendSf39",
        TONE_TO_SEND_SF40 = 60 "toneToSendSf40",
        TONE_TO_SEND_SF41 = 61 "toneToSendSf41",
        TONE_TO_SEND_SF42 = 62 "toneToSendSf42",
        TONE_TO_SEND_SF43 = 63 "toneToSendSf43",
        TONE_TO_SEND_SF44 = 64 "toneToSendSf44",
        TONE_TO_SEND_SF45 = 65 "toneToSendSf45",
        TONE_TO_SEND_SF46 = 66 "toneToSendSf46",
        TONE_TO_SEND_SF47 = 67 "toneToSendSf47",
        TONE_TO_SEND_SF48 = 68 "toneToSendSf48",
        TONE_TO_SEND_SF49 = 69 "toneToSendSf49",
        TONE_TO_SEND_SF50 = 70 "toneToSendSf50",
        TONE_TO_SEND_SF51 = 71 "toneToSendSf51",
        TONE_TO_SEND_SF52 = 72 "toneToSendSf52",
        TONE_TO_SEND_SF53 = 73 "toneToSendSf53",
        TONE_TO_SEND_SF54 = 74 "toneToSendSf54",
        TONE_TO_SEND_SF55 = 75 "toneToSendSf55",
        TONE_TO_SEND_SF56 = 76 "toneToSendSf56",
        TONE_TO_SEND_SF57 = 77 "toneToSendSf57",
        TONE_TO_SEND_SF58 = 78 "toneToSendSf58",
        TONE_TO_SEND_SF59 = 79 "toneToSendSf59",
        TONE_TO_SEND_SF60 = 80 "toneToSendSf60",
        TONE_TO_SEND_SF61 = 81 "toneToSendSf61",
        TONE_TO_SEND_SF62 = 82 "toneToSendSf62",
        TONE_TO_SEND_SF63 = 83 "toneToSendSf63",
        TONE_TO_SEND_SF64 = 84 "toneToSendSf64",
        TONE_TO_SEND_SF65 = 85 "toneToSendSf65",
        TONE_TO_SEND_SF66 = 86 "toneToSendSf66",
        TONE_TO_SEND_SF67 = 87 "toneToSendSf67",
        TONE_TO_SEND_SF68 = 88 "toneToSendSf68",
        TONE_TO_SEND_SF69 = 89 "toneToSendSf69",
        TONE_TO_SEND_SF70 = 90 "toneToSendSf70",
        TONE_TO_SEND_SF71 = 91 "toneToSendSf71",
        TONE_TO_SEND_SF72 = 92 "toneToSendSf72",
        TONE_TO_SEND_SF73 = 93 "toneToSendSf73",
        TONE_TO_SEND_SF74 = 94 "toneToSendSf74",
        TONE_TO_SEND_SF75 = 95 "toneToSendSf75",
        TONE_TO_SEND_SF76 = 96 "toneToSendSf76",
        TONE_TO_SEND_SF77 = 97 "toneToSendSf77",
        TONE_TO_SEND_SF78 = 98 "toneToSendSf78",
        TONE_TO_SEND_SF79 = 99 "toneToSendSf79",
        TONE_TO_SEND_SF80 = 100 "toneToSendSf80",
        TONE_TO_SEND_SF81 = 101 "toneToSendSf81",
        TONE_TO_SEND_SF82 = 102 "toneToSendSf82",
        TONE_TO_SEND_SF83 = 103 "toneToSendSf83",
        TONE_TO_SEND_SF84 = 104 "toneToSendSf84",
        TONE_TO_SEND_SF85 = 105 "toneToSendSf85",
        TONE_TO_SEND_SF86 = 106 "toneToSendSf86",
        TONE_TO_SEND_SF87 = 107 "toneToSendSf87",
        TONE_TO_SEND_SF88 = 108 "toneToSendSf88",
        TONE_TO_SEND_SF89 = 109 "toneToSendSf89",
        TONE_TO_SEND_SF90 = 110 "toneToSendSf90",
        TONE_TO_SEND_SF91 = 111 "toneToSendSf91",
        TONE_TO_SEND_SF92 = 112 "toneToSendSf92",
        TONE_TO_SEND_SF93 = 113 "toneToSendSf93",
        TONE_TO_SEND_SF94 = 114 "toneToSendSf94",
        TONE_TO_SEND_SF95 = 115 "toneToSendSf95",
        TONE_TO_SEND_SF96 = 116 "toneToSendSf96",
        TONE_TO_SEND_SF97 = 117 "toneToSendSf97",
        TONE_TO_SEND_SF98 = 118 "toneToSendSf98",
        TONE_TO_SEND_SF99 = 119 "toneToSendSf99",
        TONE_TO_SEND_SF100 = 120 "toneToSendSf100",
        TONE_DURATION = 121 "toneDuration",
        PRIVATE_DATA = 122 "privateData",
        PRIVATE_DATA_IN_ACK = 123 "privateDataInAck",
        DEVICE_ID_ONLY = 124 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 125 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SendUserInformation` of the standard.
    pub struct SendUserInformation[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        DEVICE_ID_ONLY = 2 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}
