//! Events about what goes with a call, each with what the switch tells in it.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`CallAssociatedEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Events about what goes with a call, each with what the switch tells in it.
///
/// ASN.1: `CallAssociatedEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallAssociatedEvtsList {
    /// Data that goes with a call has changed.
    #[rasn(tag(context, 0))]
    pub call_information: Option<CallInformation>,
    /// A call costs something, and this is how much.
    #[rasn(tag(context, 1))]
    pub charging: Option<Charging>,
    /// Digits were sent into a call.
    #[rasn(tag(context, 2))]
    pub digits_generated: Option<DigitsGenerated>,
    /// A tone was sent into a call.
    #[rasn(tag(context, 3))]
    pub telephony_tones_generated: Option<TelephonyTonesGenerated>,
    /// A service that was answered as begun could not be finished.
    #[rasn(tag(context, 4))]
    pub service_completion_failure: Option<ServiceCompletionFailure>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What the switch tells in the event: data that goes with a call has changed.
    ///
    /// ASN.1: `CallInformation`.
    pub struct CallInformation[15] {
        /// The event may tell who calls.
        CALLING_DEVICE = 0 "callingDevice",
        /// The event may tell the account that the call is filed under.
        ACCOUNT_INFO = 1 "accountInfo",
        /// The event may tell a code that allowed the call.
        AUTHORISATINON_CODE = 2 "authorisatinonCode",
        /// The event may tell data that applications attach to the call.
        CORRELATOR_DATA = 3 "correlatorData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 4 "servicesPermitted",
        /// The event may tell data for the user at the other end.
        USER_DATA = 5 "userData",
        /// The event may tell how an agent classifies the call.
        CALL_QUALIFYING_DATA = 6 "callQualifyingData",
        /// The event may tell direction and channels of a connection.
        CONNECTION_INFO = 7 "connectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 8 "privateData",
        /// The event comes for a connection identifier that is no longer in use, too.
        GEN_CALL_INFO_FOR_OUTDATED_CONN_ID = 9 "genCallInfoForOutdatedConnID",
        /// The event may tell the identity of the call across switches.
        CALL_LINKAGE_DATA = 10 "callLinkageData",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 11 "callCharacteristics",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 12 "subjectOfCall",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 13 "languagePreferences",
        /// The event may tell the device that the data is about.
        DEVICE_INFO = 14 "deviceInfo",
    }
}

bit_set! {
    /// What the switch tells in the event: a call costs something, and this is how much.
    ///
    /// ASN.1: `Charging`.
    pub struct Charging[13] {
        /// The cost may be told in charging units.
        NUMBER_UNITS_NUMBER_OF_CHARGING_UNITS = 0 "numberUnitsNumberOfChargingUnits",
        /// The name of the units may be told.
        NUMBER_UNITS_TYPE_OF_UNITS = 1 "numberUnitsTypeOfUnits",
        /// The cost may be told in money.
        NUMBER_UNITS_NUMBER_OF_CURRENCY_UNITS = 2 "numberUnitsNumberOfCurrencyUnits",
        /// The cost so far may be told.
        TYPE_OF_CHARGING_INFO_SUB_TOTAL = 3 "typeOfChargingInfoSubTotal",
        /// The cost of the whole call may be told.
        TYPE_OF_CHARGING_INFO_TOTAL = 4 "typeOfChargingInfoTotal",
        /// Money may be told in thousandths of the currency.
        CHARGING_MULTIPLIER_A_THOUSANDTH = 5 "chargingMultiplierAThousandth",
        /// Money may be told in hundredths of the currency.
        CHARGING_MULTIPLIER_A_HUNDREDTH = 6 "chargingMultiplierAHundredth",
        /// Money may be told in tenths of the currency.
        CHARGING_MULTIPLIER_A_TENTH = 7 "chargingMultiplierATenth",
        /// Money may be told in ones of the currency.
        CHARGING_MULTIPLIER_ONE = 8 "chargingMultiplierOne",
        /// Money may be told in tens of the currency.
        CHARGING_MULTIPLIER_TEN = 9 "chargingMultiplierTen",
        /// Money may be told in hundreds of the currency.
        CHARGING_MULTIPLIER_HUNDRED = 10 "chargingMultiplierHundred",
        /// Money may be told in thousands of the currency.
        CHARGING_MULTIPLIER_THOUSAND = 11 "chargingMultiplierThousand",
        /// The event may carry private data.
        PRIVATE_DATA = 12 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: digits were sent into a call.
    ///
    /// ASN.1: `DigitsGenerated`.
    pub struct DigitsGenerated[4] {
        /// The event may tell how long each digit lasted.
        DIGITS_DURATION_LIST = 0 "digitsDurationList",
        /// The event may tell how long each pause lasted.
        PAUSE_DURATION_LIST = 1 "pauseDurationList",
        /// The event may tell direction and channels of a connection.
        CONNECTION_INFO = 2 "connectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a tone was sent into a call.
    ///
    /// ASN.1: `TelephonyTonesGenerated`.
    pub struct TelephonyTonesGenerated[126] {
        /// A beep may be told.
        TONE_TO_SEND_BEEP = 0 "toneToSendBeep",
        /// The sign that the call is charged may be told.
        TONE_TO_SEND_BILLING = 1 "toneToSendBilling",
        /// Busy tone may be told.
        TONE_TO_SEND_BUSY = 2 "toneToSendBusy",
        /// A modem's carrier may be told.
        TONE_TO_SEND_CARRIER = 3 "toneToSendCarrier",
        /// The tone that says "done" may be told.
        TONE_TO_SEND_CONFIRMATION = 4 "toneToSendConfirmation",
        /// Dial tone may be told.
        TONE_TO_SEND_DIAL = 5 "toneToSendDial",
        /// The call of a fax machine may be told.
        TONE_TO_SEND_FAX_CNG = 6 "toneToSendFaxCNG",
        /// The tone heard on hold may be told.
        TONE_TO_SEND_HOLD = 7 "toneToSendHold",
        /// The howl for a handset left off may be told.
        TONE_TO_SEND_HOWLER = 8 "toneToSendHowler",
        /// The warning that somebody enters may be told.
        TONE_TO_SEND_INTRUSION = 9 "toneToSendIntrusion",
        /// The call of a modem may be told.
        TONE_TO_SEND_MODEM_CNG = 10 "toneToSendModemCNG",
        /// The tone of a parked call may be told.
        TONE_TO_SEND_PARK = 11 "toneToSendPark",
        /// The warning that it is recorded may be told.
        TONE_TO_SEND_RECORD_WARNING = 12 "toneToSendRecordWarning",
        /// Reorder tone, as when all lines are taken, may be told.
        TONE_TO_SEND_REORDER = 13 "toneToSendReorder",
        /// The tone that it rings at the other end may be told.
        TONE_TO_SEND_RINGBACK = 14 "toneToSendRingback",
        /// Silence may be told.
        TONE_TO_SEND_SILENCE = 15 "toneToSendSilence",
        /// The special tone before the announcement "vacant code" may be told.
        TONE_TO_SEND_SIT_VC = 16 "toneToSendSitVC",
        /// The special tone before the announcement "intercept" may be told.
        TONE_TO_SEND_SIT_IC = 17 "toneToSendSitIC",
        /// The special tone before the announcement "reorder" may be told.
        TONE_TO_SEND_SIT_RO = 18 "toneToSendSitRO",
        /// The special tone before the announcement "no circuit" may be told.
        TONE_TO_SEND_SIT_NC = 19 "toneToSendSitNC",
        /// Tone 0 of the switch's own may be told.
        TONE_TO_SEND_SF0 = 20 "toneToSendSf0",
        /// Tone 1 of the switch's own may be told.
        TONE_TO_SEND_SF1 = 21 "toneToSendSf1",
        /// Tone 2 of the switch's own may be told.
        TONE_TO_SEND_SF2 = 22 "toneToSendSf2",
        /// Tone 3 of the switch's own may be told.
        TONE_TO_SEND_SF3 = 23 "toneToSendSf3",
        /// Tone 4 of the switch's own may be told.
        TONE_TO_SEND_SF4 = 24 "toneToSendSf4",
        /// Tone 5 of the switch's own may be told.
        TONE_TO_SEND_SF5 = 25 "toneToSendSf5",
        /// Tone 6 of the switch's own may be told.
        TONE_TO_SEND_SF6 = 26 "toneToSendSf6",
        /// Tone 7 of the switch's own may be told.
        TONE_TO_SEND_SF7 = 27 "toneToSendSf7",
        /// Tone 8 of the switch's own may be told.
        TONE_TO_SEND_SF8 = 28 "toneToSendSf8",
        /// Tone 9 of the switch's own may be told.
        TONE_TO_SEND_SF9 = 29 "toneToSendSf9",
        /// Tone 10 of the switch's own may be told.
        TONE_TO_SEND_SF10 = 30 "toneToSendSf10",
        /// Tone 11 of the switch's own may be told.
        TONE_TO_SEND_SF11 = 31 "toneToSendSf11",
        /// Tone 12 of the switch's own may be told.
        TONE_TO_SEND_SF12 = 32 "toneToSendSf12",
        /// Tone 13 of the switch's own may be told.
        TONE_TO_SEND_SF13 = 33 "toneToSendSf13",
        /// Tone 14 of the switch's own may be told.
        TONE_TO_SEND_SF14 = 34 "toneToSendSf14",
        /// Tone 15 of the switch's own may be told.
        TONE_TO_SEND_SF15 = 35 "toneToSendSf15",
        /// Tone 16 of the switch's own may be told.
        TONE_TO_SEND_SF16 = 36 "toneToSendSf16",
        /// Tone 17 of the switch's own may be told.
        TONE_TO_SEND_SF17 = 37 "toneToSendSf17",
        /// Tone 18 of the switch's own may be told.
        TONE_TO_SEND_SF18 = 38 "toneToSendSf18",
        /// Tone 19 of the switch's own may be told.
        TONE_TO_SEND_SF19 = 39 "toneToSendSf19",
        /// Tone 20 of the switch's own may be told.
        TONE_TO_SEND_SF20 = 40 "toneToSendSf20",
        /// Tone 21 of the switch's own may be told.
        TONE_TO_SEND_SF21 = 41 "toneToSendSf21",
        /// Tone 22 of the switch's own may be told.
        TONE_TO_SEND_SF22 = 42 "toneToSendSf22",
        /// Tone 23 of the switch's own may be told.
        TONE_TO_SEND_SF23 = 43 "toneToSendSf23",
        /// Tone 24 of the switch's own may be told.
        TONE_TO_SEND_SF24 = 44 "toneToSendSf24",
        /// Tone 25 of the switch's own may be told.
        TONE_TO_SEND_SF25 = 45 "toneToSendSf25",
        /// Tone 26 of the switch's own may be told.
        TONE_TO_SEND_SF26 = 46 "toneToSendSf26",
        /// Tone 27 of the switch's own may be told.
        TONE_TO_SEND_SF27 = 47 "toneToSendSf27",
        /// Tone 28 of the switch's own may be told.
        TONE_TO_SEND_SF28 = 48 "toneToSendSf28",
        /// Tone 29 of the switch's own may be told.
        TONE_TO_SEND_SF29 = 49 "toneToSendSf29",
        /// Tone 30 of the switch's own may be told.
        TONE_TO_SEND_SF30 = 50 "toneToSendSf30",
        /// Tone 31 of the switch's own may be told.
        TONE_TO_SEND_SF31 = 51 "toneToSendSf31",
        /// Tone 32 of the switch's own may be told.
        TONE_TO_SEND_SF32 = 52 "toneToSendSf32",
        /// Tone 33 of the switch's own may be told.
        TONE_TO_SEND_SF33 = 53 "toneToSendSf33",
        /// Tone 34 of the switch's own may be told.
        TONE_TO_SEND_SF34 = 54 "toneToSendSf34",
        /// Tone 35 of the switch's own may be told.
        TONE_TO_SEND_SF35 = 55 "toneToSendSf35",
        /// Tone 36 of the switch's own may be told.
        TONE_TO_SEND_SF36 = 56 "toneToSendSf36",
        /// Tone 37 of the switch's own may be told.
        TONE_TO_SEND_SF37 = 57 "toneToSendSf37",
        /// Tone 38 of the switch's own may be told.
        TONE_TO_SEND_SF38 = 58 "toneToSendSf38",
        /// Tone 39 of the switch's own may be told.
        TONE_TO_SEND_SF39 = 59 "toneToSendSf39",
        /// Tone 40 of the switch's own may be told.
        TONE_TO_SEND_SF40 = 60 "toneToSendSf40",
        /// Tone 41 of the switch's own may be told.
        TONE_TO_SEND_SF41 = 61 "toneToSendSf41",
        /// Tone 42 of the switch's own may be told.
        TONE_TO_SEND_SF42 = 62 "toneToSendSf42",
        /// Tone 43 of the switch's own may be told.
        TONE_TO_SEND_SF43 = 63 "toneToSendSf43",
        /// Tone 44 of the switch's own may be told.
        TONE_TO_SEND_SF44 = 64 "toneToSendSf44",
        /// Tone 45 of the switch's own may be told.
        TONE_TO_SEND_SF45 = 65 "toneToSendSf45",
        /// Tone 46 of the switch's own may be told.
        TONE_TO_SEND_SF46 = 66 "toneToSendSf46",
        /// Tone 47 of the switch's own may be told.
        TONE_TO_SEND_SF47 = 67 "toneToSendSf47",
        /// Tone 48 of the switch's own may be told.
        TONE_TO_SEND_SF48 = 68 "toneToSendSf48",
        /// Tone 49 of the switch's own may be told.
        TONE_TO_SEND_SF49 = 69 "toneToSendSf49",
        /// Tone 50 of the switch's own may be told.
        TONE_TO_SEND_SF50 = 70 "toneToSendSf50",
        /// Tone 51 of the switch's own may be told.
        TONE_TO_SEND_SF51 = 71 "toneToSendSf51",
        /// Tone 52 of the switch's own may be told.
        TONE_TO_SEND_SF52 = 72 "toneToSendSf52",
        /// Tone 53 of the switch's own may be told.
        TONE_TO_SEND_SF53 = 73 "toneToSendSf53",
        /// Tone 54 of the switch's own may be told.
        TONE_TO_SEND_SF54 = 74 "toneToSendSf54",
        /// Tone 55 of the switch's own may be told.
        TONE_TO_SEND_SF55 = 75 "toneToSendSf55",
        /// Tone 56 of the switch's own may be told.
        TONE_TO_SEND_SF56 = 76 "toneToSendSf56",
        /// Tone 57 of the switch's own may be told.
        TONE_TO_SEND_SF57 = 77 "toneToSendSf57",
        /// Tone 58 of the switch's own may be told.
        TONE_TO_SEND_SF58 = 78 "toneToSendSf58",
        /// Tone 59 of the switch's own may be told.
        TONE_TO_SEND_SF59 = 79 "toneToSendSf59",
        /// Tone 60 of the switch's own may be told.
        TONE_TO_SEND_SF60 = 80 "toneToSendSf60",
        /// Tone 61 of the switch's own may be told.
        TONE_TO_SEND_SF61 = 81 "toneToSendSf61",
        /// Tone 62 of the switch's own may be told.
        TONE_TO_SEND_SF62 = 82 "toneToSendSf62",
        /// Tone 63 of the switch's own may be told.
        TONE_TO_SEND_SF63 = 83 "toneToSendSf63",
        /// Tone 64 of the switch's own may be told.
        TONE_TO_SEND_SF64 = 84 "toneToSendSf64",
        /// Tone 65 of the switch's own may be told.
        TONE_TO_SEND_SF65 = 85 "toneToSendSf65",
        /// Tone 66 of the switch's own may be told.
        TONE_TO_SEND_SF66 = 86 "toneToSendSf66",
        /// Tone 67 of the switch's own may be told.
        TONE_TO_SEND_SF67 = 87 "toneToSendSf67",
        /// Tone 68 of the switch's own may be told.
        TONE_TO_SEND_SF68 = 88 "toneToSendSf68",
        /// Tone 69 of the switch's own may be told.
        TONE_TO_SEND_SF69 = 89 "toneToSendSf69",
        /// Tone 70 of the switch's own may be told.
        TONE_TO_SEND_SF70 = 90 "toneToSendSf70",
        /// Tone 71 of the switch's own may be told.
        TONE_TO_SEND_SF71 = 91 "toneToSendSf71",
        /// Tone 72 of the switch's own may be told.
        TONE_TO_SEND_SF72 = 92 "toneToSendSf72",
        /// Tone 73 of the switch's own may be told.
        TONE_TO_SEND_SF73 = 93 "toneToSendSf73",
        /// Tone 74 of the switch's own may be told.
        TONE_TO_SEND_SF74 = 94 "toneToSendSf74",
        /// Tone 75 of the switch's own may be told.
        TONE_TO_SEND_SF75 = 95 "toneToSendSf75",
        /// Tone 76 of the switch's own may be told.
        TONE_TO_SEND_SF76 = 96 "toneToSendSf76",
        /// Tone 77 of the switch's own may be told.
        TONE_TO_SEND_SF77 = 97 "toneToSendSf77",
        /// Tone 78 of the switch's own may be told.
        TONE_TO_SEND_SF78 = 98 "toneToSendSf78",
        /// Tone 79 of the switch's own may be told.
        TONE_TO_SEND_SF79 = 99 "toneToSendSf79",
        /// Tone 80 of the switch's own may be told.
        TONE_TO_SEND_SF80 = 100 "toneToSendSf80",
        /// Tone 81 of the switch's own may be told.
        TONE_TO_SEND_SF81 = 101 "toneToSendSf81",
        /// Tone 82 of the switch's own may be told.
        TONE_TO_SEND_SF82 = 102 "toneToSendSf82",
        /// Tone 83 of the switch's own may be told.
        TONE_TO_SEND_SF83 = 103 "toneToSendSf83",
        /// Tone 84 of the switch's own may be told.
        TONE_TO_SEND_SF84 = 104 "toneToSendSf84",
        /// Tone 85 of the switch's own may be told.
        TONE_TO_SEND_SF85 = 105 "toneToSendSf85",
        /// Tone 86 of the switch's own may be told.
        TONE_TO_SEND_SF86 = 106 "toneToSendSf86",
        /// Tone 87 of the switch's own may be told.
        TONE_TO_SEND_SF87 = 107 "toneToSendSf87",
        /// Tone 88 of the switch's own may be told.
        TONE_TO_SEND_SF88 = 108 "toneToSendSf88",
        /// Tone 89 of the switch's own may be told.
        TONE_TO_SEND_SF89 = 109 "toneToSendSf89",
        /// Tone 90 of the switch's own may be told.
        TONE_TO_SEND_SF90 = 110 "toneToSendSf90",
        /// Tone 91 of the switch's own may be told.
        TONE_TO_SEND_SF91 = 111 "toneToSendSf91",
        /// Tone 92 of the switch's own may be told.
        TONE_TO_SEND_SF92 = 112 "toneToSendSf92",
        /// Tone 93 of the switch's own may be told.
        TONE_TO_SEND_SF93 = 113 "toneToSendSf93",
        /// Tone 94 of the switch's own may be told.
        TONE_TO_SEND_SF94 = 114 "toneToSendSf94",
        /// Tone 95 of the switch's own may be told.
        TONE_TO_SEND_SF95 = 115 "toneToSendSf95",
        /// Tone 96 of the switch's own may be told.
        TONE_TO_SEND_SF96 = 116 "toneToSendSf96",
        /// Tone 97 of the switch's own may be told.
        TONE_TO_SEND_SF97 = 117 "toneToSendSf97",
        /// Tone 98 of the switch's own may be told.
        TONE_TO_SEND_SF98 = 118 "toneToSendSf98",
        /// Tone 99 of the switch's own may be told.
        TONE_TO_SEND_SF99 = 119 "toneToSendSf99",
        /// Tone 100 of the switch's own may be told.
        TONE_TO_SEND_SF100 = 120 "toneToSendSf100",
        /// The event may tell the frequency of the tone.
        TONE_FREQUENCY = 121 "toneFrequency",
        /// The event may tell how long the tone lasts.
        TONE_DURATION = 122 "toneDuration",
        /// The event may tell how long each pause lasted.
        PAUSE_DURATION_LIST = 123 "pauseDurationList",
        /// The event may tell direction and channels of a connection.
        CONNECTION_INFO = 124 "connectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 125 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a service that was answered as begun could not be finished.
    ///
    /// ASN.1: `ServiceCompletionFailure`.
    pub struct ServiceCompletionFailure[6] {
        /// The event may tell direction and channels of the connections of the call.
        PRIMARY_CALL_CONNECTION_INFO = 0 "primaryCallConnectionInfo",
        /// The event may tell direction and channels of the connections of the other call.
        SECONDARY_CALL_CONNECTION_INFO = 1 "secondaryCallConnectionInfo",
        /// The event may tell the other parties of the call.
        OTHER_DEVICES_PRIMARY_CALL_LIST = 2 "otherDevicesPrimaryCallList",
        /// The event may tell the other parties of the other call.
        OTHER_DEVICES_SECONDARY_CALL_LIST = 3 "otherDevicesSecondaryCallList",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 4 "mediaCallCharacteristics",
        /// The event may carry private data.
        PRIVATE_DATA = 5 "privateData",
    }
}
