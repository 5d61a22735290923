//! Part of module `CSTA-capability-exchange`: [`CallControlEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `CallControlEvtsList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallControlEvtsList {
    #[rasn(tag(context, 0))]
    pub bridged: Option<Bridged>,
    #[rasn(tag(context, 1))]
    pub call_cleared: Option<CallCleared>,
    #[rasn(tag(context, 2))]
    pub conferenced: Option<Conferenced>,
    #[rasn(tag(context, 3))]
    pub connection_cleared: Option<ConnectionCleared>,
    #[rasn(tag(context, 4))]
    pub delivered: Option<Delivered>,
    #[rasn(tag(context, 5))]
    pub digits_dialed: Option<DigitsDialed>,
    #[rasn(tag(context, 6))]
    pub diverted: Option<Diverted>,
    #[rasn(tag(context, 7))]
    pub established: Option<Established>,
    #[rasn(tag(context, 8))]
    pub failed: Option<Failed>,
    #[rasn(tag(context, 9))]
    pub held: Option<Held>,
    #[rasn(tag(context, 10))]
    pub netw_caps_changed: Option<NetwCapsChanged>,
    #[rasn(tag(context, 11))]
    pub netw_reached: Option<NetwReached>,
    #[rasn(tag(context, 12))]
    pub offered: Option<Offered>,
    #[rasn(tag(context, 13))]
    pub originated: Option<Originated>,
    #[rasn(tag(context, 14))]
    pub queued: Option<Queued>,
    #[rasn(tag(context, 15))]
    pub retrieved: Option<Retrieved>,
    #[rasn(tag(context, 16))]
    pub service_initiated: Option<ServiceInitiated>,
    #[rasn(tag(context, 17))]
    pub transferred: Option<Transferred>,
    pub rest: Rest,
}

bit_set! {
    /// `Bridged` of the standard.
    pub struct Bridged[10] {
        CORRELATOR_DATA = 0 "correlatorData",
        USER_DATA = 1 "userData",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 3 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        BRIDGED_CONNECTION_INFO = 5 "bridgedConnectionInfo",
        PRIVATE_DATA = 6 "privateData",
        CALL_LINKAGE_DATA = 7 "callLinkageData",
        LANGUAGE_PREFERENCES = 8 "languagePreferences",
        LOCATIONINFO_LIST = 9 "locationinfoList",
    }
}

bit_set! {
    /// `CallCleared` of the standard.
    pub struct CallCleared[7] {
        CORRELATOR_DATA = 0 "correlatorData",
        USER_DATA = 1 "userData",
        MEDIA_CALL_CHARACTERISTICS = 2 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 3 "callCharacteristics",
        PRIVATE_DATA = 4 "privateData",
        CALL_ID_ONLY = 5 "callIDOnly",
        CALL_LINKAGE_DATA = 6 "callLinkageData",
    }
}

bit_set! {
    /// `Conferenced` of the standard.
    pub struct Conferenced[11] {
        CONFERECE_CONNECTIONS_ENDPOINT_DEVICE_ID = 0 "confereceConnectionsEndpointDeviceID",
        CONFERECE_CONNECTIONSRESULTING_CONNECTION_INFO = 1 "confereceConnectionsresultingConnectionInfo",
        USER_DATA = 2 "userData",
        SERVICES_PERMITTED = 3 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 4 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 5 "callCharacteristics",
        BRIDGED_CONNECTION_INFO = 6 "bridgedConnectionInfo",
        PRIVATE_DATA = 7 "privateData",
        LANNGUAGE_PREFERENCES = 8 "lannguagePreferences",
        DEVICE_HISTORY = 9 "deviceHistory",
        LOCATION_INFO_LIST = 10 "locationInfoList",
    }
}

bit_set! {
    /// `ConnectionCleared` of the standard.
    pub struct ConnectionCleared[24] {
        CORRELATOR_DATA = 0 "correlatorData",
        USER_DATA = 1 "userData",
        CHARGING_INFO = 2 "chargingInfo",
        NUMBER_UNITS_NUMBER_OF_CHARGING_UNITS = 3 "numberUnitsNumberOfChargingUnits",
        NUMBER_UNITS_TYPE_OF_UNITS = 4 "numberUnitsTypeOfUnits",
        NUMBER_UNITS_NUMBER_OF_CURRENCY_UNITS = 5 "numberUnitsNumberOfCurrencyUnits",
        TYPE_OF_CHARGING_INFO_SUB_TOTAL = 6 "typeOfChargingInfoSubTotal",
        TYPE_OF_CHARGING_INFO_TOTAL = 7 "typeOfChargingInfoTotal",
        CHARGING_MULTIPLIER_A_THOUSANDTH = 8 "chargingMultiplierAThousandth",
        CHARGING_MULTIPLIER_A_HUNDREDTH = 9 "chargingMultiplierAHundredth",
        CHARGING_MULTIPLIER_A_TENTH = 10 "chargingMultiplierATenth",
        CHARGING_MULTIPLIER_ONE = 11 "chargingMultiplierOne",
        CHARGING_MULTIPLIER_TEN = 12 "chargingMultiplierTen",
        CHARGING_MULTIPLIER_HUNDRED = 13 "chargingMultiplierHundred",
        CHARGING_MULTIPLIER_THOUSAND = 14 "chargingMultiplierThousand",
        SERVICES_PERMITTED = 15 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 16 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 17 "callCharacteristics",
        DROPPED_CONNECTION_INFO = 18 "droppedConnectionInfo",
        PRIVATE_DATA = 19 "privateData",
        CALL_LINKAGE_DATA = 20 "callLinkageData",
        LANGUAGE_PREFERENCES = 21 "languagePreferences",
        DEVICE_HISTORY = 22 "deviceHistory",
        LOCATION_INFO_LIST = 23 "locationInfoList",
    }
}

bit_set! {
    /// `Delivered` of the standard.
    pub struct Delivered[14] {
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        USER_DATA = 1 "userData",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        NETW_CALLING_DEVICE = 3 "netwCallingDevice",
        NETW_CALLED_DEVICE = 4 "netwCalledDevice",
        MEDIA_CALL_CHARACTERISTICS = 5 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        CONNECTION_INFO = 7 "connectionInfo",
        PRIVATE_DATA = 8 "privateData",
        SUBJECT_OF_CALL = 9 "subjectOfCall",
        MESSAGE_INFO = 10 "messageInfo",
        LANGUAGE_PREFERENCES = 11 "languagePreferences",
        DEVICE_HISTORY = 12 "deviceHistory",
        LOCATION_INFO_LIST = 13 "locationInfoList",
    }
}

bit_set! {
    /// `DigitsDialed` of the standard.
    pub struct DigitsDialed[8] {
        SERVICES_PERMITTED = 0 "servicesPermitted",
        NETW_CALLING_DEVICE = 1 "netwCallingDevice",
        NETW_CALLED_DEVICE = 2 "netwCalledDevice",
        DIALLING_CONNECTION_INFO = 3 "diallingConnectionInfo",
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        PRIVATE_DATA = 5 "privateData",
        LANGUAGE_PREFERENCES = 6 "languagePreferences",
        LOCATION_INFO_LIST = 7 "locationInfoList",
    }
}

bit_set! {
    /// `Diverted` of the standard.
    pub struct Diverted[16] {
        CALLING_DEVICE = 0 "callingDevice",
        CALLED_DEVICE = 1 "calledDevice",
        USER_DATA = 2 "userData",
        SERVICES_PERMITTED = 3 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 4 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 5 "callCharacteristics",
        CONNECTION_INFO = 6 "connectionInfo",
        NETW_CALLING_DEVICE = 7 "netwCallingDevice",
        NETW_CALLED_DEVICE = 8 "netwCalledDevice",
        PRIVATE_DATA = 9 "privateData",
        SENDS_DIVERTED_TO_ALL = 10 "sendsDivertedToAll",
        SUBJECT_OF_CALL = 11 "subjectOfCall",
        MESSAGE_INFO = 12 "messageInfo",
        LANGUAGE_PREFERENCES = 13 "languagePreferences",
        DEVICE_HISTORY = 14 "deviceHistory",
        LOCATION_INFO_LIST = 15 "locationInfoList",
    }
}

bit_set! {
    /// `Established` of the standard.
    pub struct Established[14] {
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        USER_DATA = 1 "userData",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        NETW_CALLING_DEVICE = 3 "netwCallingDevice",
        NETW_CALLED_DEVICE = 4 "netwCalledDevice",
        MEDIA_CALL_CHARACTERISTICS = 5 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        ESTABLISHED_CONNECTION_INFO = 7 "establishedConnectionInfo",
        PRIVATE_DATA = 8 "privateData",
        SUBJECT_OF_CALL = 9 "subjectOfCall",
        MESSAGE_INFO = 10 "messageInfo",
        LANGUAGE_PREFERENCES = 11 "languagePreferences",
        DEVICE_HISTORY = 12 "deviceHistory",
        LOCATION_INFO_LIST = 13 "locationInfoList",
    }
}

bit_set! {
    /// `Failed` of the standard.
    pub struct Failed[15] {
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        USER_DATA = 1 "userData",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        NETW_CALLING_DEVICE = 3 "netwCallingDevice",
        NETW_CALLED_DEVICE = 4 "netwCalledDevice",
        MEDIA_CALL_CHARACTERISTICS = 5 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        FAILED_CONNECTION_INFO = 7 "failedConnectionInfo",
        PRIVATE_DATA = 8 "privateData",
        CALL_ID_ONLY = 9 "callIDOnly",
        SUBJECT_OF_CALL = 10 "subjectOfCall",
        MESSAGE_INFO = 11 "messageInfo",
        LANGUAGE_PREFERENCES = 12 "languagePreferences",
        DEVICE_HISTORY = 13 "deviceHistory",
        LOCATION_INFO_LIST = 14 "locationInfoList",
    }
}

bit_set! {
    /// `Held` of the standard.
    pub struct Held[9] {
        CORRELATOR_DATA = 0 "correlatorData",
        SERVICES_PERMITTED = 1 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 2 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 3 "callCharacteristics",
        HELD_CONNECTION_INFO = 4 "heldConnectionInfo",
        PRIVATE_DATA = 5 "privateData",
        CALL_LINKAGE_DATA = 6 "callLinkageData",
        LANGUAGE_PREFERENCES = 7 "languagePreferences",
        LOCATION_INFO_LIST = 8 "locationInfoList",
    }
}

bit_set! {
    /// `NetwCapsChanged` of the standard.
    pub struct NetwCapsChanged[45] {
        PROGRESS_LOCATION_USER = 0 "progressLocationUser",
        PROGRESS_LOCATION_PRIVATE_SERV_LOCAL = 1 "progressLocationPrivateServLocal",
        PROGRESS_LOCATION_PUBLIC_SERV_LOCAL = 2 "progressLocationPublicServLocal",
        PROGRESS_LOCATION_TRANSIT = 3 "progressLocationTransit",
        PROGRESS_LOCATION_PUBLIC_SERV_REMOTE = 4 "progressLocationPublicServRemote",
        PROGRESS_LOCATION_PRIVATE_SERV_REMOTE = 5 "progressLocationPrivateServRemote",
        PROGRESS_LOCATION_LOCAL = 6 "progressLocationLocal",
        PROGRESS_LOCATION_INTERNATIONAL = 7 "progressLocationInternational",
        PROGRESS_LOCATION_NETW_BEYOND_INTERWORKING = 8 "progressLocationNetwBeyondInterworking",
        PROGRESS_LOCATION_OTHER = 9 "progressLocationOther",
        PROGRESS_DESCRIPTION_ISDN = 10 "progressDescriptionISDN",
        PROGRESS_DESCRIPTION_QSIG = 11 "progressDescriptionQSIG",
        PROGRESS_DESCRIPTION_OTHER = 12 "progressDescriptionOther",
        USER_DATA = 13 "userData",
        TYPE_OF_NETWORK_ISDN_PUBLIC = 14 "typeOfNetworkISDNPublic",
        TYPE_OF_NETWORK_NON_ISDN_PUBLIC = 15 "typeOfNetworkNonISDNPublic",
        TYPE_OF_NETWORK_ISDN_PRIVATE = 16 "typeOfNetworkISDNPrivate",
        TYPE_OF_NETWORK_NON_ISDN_PRIVATE = 17 "typeOfNetworkNonISDNPrivate",
        TYPE_OF_NETWORK_OTHER = 18 "typeOfNetworkOther",
        EVENTS_PROVIDED_PARAMETER = 19 "eventsProvidedParameter",
        EVENTS_PROVIDED_BRIDGED = 20 "eventsProvidedBridged",
        EVENTS_PROVIDED_CALL_CLEARED = 21 "eventsProvidedCallCleared",
        EVENTS_PROVIDED_CONFERENCED = 22 "eventsProvidedConferenced",
        EVENTS_PROVIDED_CONNECTION_CLEARED = 23 "eventsProvidedConnectionCleared",
        EVENTS_PROVIDED_DELIVERED = 24 "eventsProvidedDelivered",
        EVENTS_PROVIDED_DIGITS_DIALED = 25 "eventsProvidedDigitsDialed",
        EVENTS_PROVIDED_DIVERTED = 26 "eventsProvidedDiverted",
        EVENTS_PROVIDED_ESTABLISHED = 27 "eventsProvidedEstablished",
        EVENTS_PROVIDED_FAILED = 28 "eventsProvidedFailed",
        EVENTS_PROVIDED_HELD = 29 "eventsProvidedHeld",
        EVENTS_PROVIDED_NETW_CAPS_CHANGED = 30 "eventsProvidedNetwCapsChanged",
        EVENTS_PROVIDED_NETW_REACHED = 31 "eventsProvidedNetwReached",
        EVENTS_PROVIDED_OFFERED = 32 "eventsProvidedOffered",
        EVENTS_PROVIDED_ORIGINATED = 33 "eventsProvidedOriginated",
        EVENTS_PROVIDED_QUEUED = 34 "eventsProvidedQueued",
        EVENTS_PROVIDED_RETRIEVED = 35 "eventsProvidedRetrieved",
        EVENTS_PROVIDED_SERVICE_INITIATED = 36 "eventsProvidedServiceInitiated",
        EVENTS_PROVIDED_TRANSFERRED = 37 "eventsProvidedTransferred",
        SERVICES_PERMITTED = 38 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 39 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 40 "callCharacteristics",
        OUTBOUND_CONNECTION_INFO = 41 "outboundConnectionInfo",
        PRIVATE_DATA = 42 "privateData",
        LANGUAGE_PREFERENCES = 43 "languagePreferences",
        LOCATION_INFO_LIST = 44 "locationInfoList",
    }
}

bit_set! {
    /// `NetwReached` of the standard.
    pub struct NetwReached[36] {
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        USER_DATA = 1 "userData",
        TYPE_OF_NETWORK_ISDN_PUBLIC = 2 "typeOfNetworkISDNPublic",
        TYPE_OF_NETWORK_NON_ISDN_PUBLIC = 3 "typeOfNetworkNonISDNPublic",
        TYPE_OF_NETWORK_ISDN_PRIVATE = 4 "typeOfNetworkISDNPrivate",
        TYPE_OF_NETWORK_NON_ISDN_PRIVATE = 5 "typeOfNetworkNonISDNPrivate",
        TYPE_OF_NETWORK_OTHER = 6 "typeOfNetworkOther",
        EVENTS_PROVIDED_PARAMETER = 7 "eventsProvidedParameter",
        EVENTS_PROVIDED_BRIDGED = 8 "eventsProvidedBridged",
        EVENTS_PROVIDED_CALL_CLEARED = 9 "eventsProvidedCallCleared",
        EVENTS_PROVIDED_CONFERENCED = 10 "eventsProvidedConferenced",
        EVENTS_PROVIDED_CONNECTION_CLEARED = 11 "eventsProvidedConnectionCleared",
        EVENTS_PROVIDED_DELIVERED = 12 "eventsProvidedDelivered",
        EVENTS_PROVIDED_DIGITS_DIALED = 13 "eventsProvidedDigitsDialed",
        EVENTS_PROVIDED_DIVERTED = 14 "eventsProvidedDiverted",
        EVENTS_PROVIDED_ESTABLISHED = 15 "eventsProvidedEstablished",
        EVENTS_PROVIDED_FAILED = 16 "eventsProvidedFailed",
        EVENTS_PROVIDED_HELD = 17 "eventsProvidedHeld",
        EVENTS_PROVIDED_NETW_CAPS_CHANGED = 18 "eventsProvidedNetwCapsChanged",
        EVENTS_PROVIDED_NETW_REACHED = 19 "eventsProvidedNetwReached",
        EVENTS_PROVIDED_OFFERED = 20 "eventsProvidedOffered",
        EVENTS_PROVIDED_ORIGINATED = 21 "eventsProvidedOriginated",
        EVENTS_PROVIDED_QUEUED = 22 "eventsProvidedQueued",
        EVENTS_PROVIDED_RETRIEVED = 23 "eventsProvidedRetrieved",
        EVENTS_PROVIDED_SERVICE_INITIATED = 24 "eventsProvidedServiceInitiated",
        EVENTS_PROVIDED_TRANSFERRED = 25 "eventsProvidedTransferred",
        SERVICES_PERMITTED = 26 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 27 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 28 "callCharacteristics",
        OUTBOUND_CONNECTION_INFO = 29 "outboundConnectionInfo",
        NETW_CALLING_DEVICE = 30 "netwCallingDevice",
        NETW_CALLED_DEVICE = 31 "netwCalledDevice",
        PRIVATE_DATA = 32 "privateData",
        LANGUAGE_PREFERENCES = 33 "languagePreferences",
        DEVICE_HISTORY = 34 "deviceHistory",
        LOCATION_INFO_LIST = 35 "locationInfoList",
    }
}

bit_set! {
    /// `Offered` of the standard.
    pub struct Offered[14] {
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        USER_DATA = 1 "userData",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        NETW_CALLING_DEVICE = 3 "netwCallingDevice",
        NETW_CALLED_DEVICE = 4 "netwCalledDevice",
        MEDIA_CALL_CHARACTERISTICS = 5 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        OFFERED_CONNECTION_INFO = 7 "offeredConnectionInfo",
        PRIVATE_DATA = 8 "privateData",
        SUBJECT_OF_CALL = 9 "subjectOfCall",
        MESSAGE_INFO = 10 "messageInfo",
        LANGUAGE_PREFERENCES = 11 "languagePreferences",
        DECICE_HISTORY = 12 "deciceHistory",
        LOCATION_INFO_LIST = 13 "locationInfoList",
    }
}

bit_set! {
    /// `Originated` of the standard.
    pub struct Originated[12] {
        ORIGINATING_DEVICE = 0 "originatingDevice",
        SERVICES_PERMITTED = 1 "servicesPermitted",
        NETW_CALLING_DEVICE = 2 "netwCallingDevice",
        NETW_CALLED_DEVICE = 3 "netwCalledDevice",
        MEDIA_CALL_CHARACTERISTICS = 4 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 5 "callCharacteristics",
        ORIGINATED_CONNECTION_INFO = 6 "originatedConnectionInfo",
        PRIVATE_DATA = 7 "privateData",
        SUBJECT_OF_CALL = 8 "subjectOfCall",
        MESSAGE_INFO = 9 "messageInfo",
        LANGUAGE_PREFERENCES = 10 "languagePreferences",
        LOCATION_INFO_LIST = 11 "locationInfoList",
    }
}

bit_set! {
    /// `Queued` of the standard.
    pub struct Queued[15] {
        NUMBER_QUEUED = 0 "numberQueued",
        CALLS_IN_FRONT = 1 "callsInFront",
        USER_DATA = 2 "userData",
        SERVICES_PERMITTED = 3 "servicesPermitted",
        NETW_CALLING_DEVICE = 4 "netwCallingDevice",
        NETW_CALLED_DEVICE = 5 "netwCalledDevice",
        MEDIA_CALL_CHARACTERISTICS = 6 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 7 "callCharacteristics",
        QUEUED_CONNECTION_INFO = 8 "queuedConnectionInfo",
        PRIVATE_DATA = 9 "privateData",
        SUBJECT_OF_CALL = 10 "subjectOfCall",
        MESSAGE_INFO = 11 "messageInfo",
        LANGUAGE_PREFERENCES = 12 "languagePreferences",
        DEVICE_HISTORY = 13 "deviceHistory",
        LOCATION_INFO_LIST = 14 "locationInfoList",
    }
}

bit_set! {
    /// `Retrieved` of the standard.
    pub struct Retrieved[10] {
        CORRELATOR_DATA = 0 "correlatorData",
        SERVICES_PERMITTED = 1 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 2 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 3 "callCharacteristics",
        RETRIEVED_CONNECTION_INFO = 4 "retrievedConnectionInfo",
        PRIVATE_DATA = 5 "privateData",
        CALL_LINKAGE_DATA = 6 "callLinkageData",
        LANGUAGE_PREFERENCES = 7 "languagePreferences",
        DEVICE_HISTORY = 8 "deviceHistory",
        LOCATION_INFO_LIIST = 9 "locationInfoLiist",
    }
}

bit_set! {
    /// `ServiceInitiated` of the standard.
    pub struct ServiceInitiated[12] {
        SERVICES_PERMITTED = 0 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 1 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 2 "callCharacteristics",
        INITIATED_CONNECTION_INFO = 3 "initiatedConnectionInfo",
        NETW_CALLING_DEVICE = 4 "netwCallingDevice",
        NETW_CALLED_DEVICE = 5 "netwCalledDevice",
        PRIVATE_DATA = 6 "privateData",
        SUBJECT_OF_CALL = 7 "subjectOfCall",
        MESSAGE_INFO = 8 "messageInfo",
        LANGUAGE_PREFERENCES = 9 "languagePreferences",
        CALLED_DEVICE = 10 "calledDevice",
        LOCATION_INFO_LIST = 11 "locationInfoList",
    }
}

bit_set! {
    /// `Transferred` of the standard.
    pub struct Transferred[23] {
        TRANSFERRED_CONNECTIONS_ENDPOINT_DEVICE_ID = 0 "transferredConnectionsEndpointDeviceID",
        TRANSFERRED_CONNECTIONS_RESULTING_CONNECTION_INFO = 1 "transferredConnectionsResultingConnectionInfo",
        USER_DATA = 2 "userData",
        CHARGING_INFO = 3 "chargingInfo",
        NUMBER_UNITS_NUMBER_OF_CHARGING_UNITS = 4 "numberUnitsNumberOfChargingUnits",
        NUMBER_UNITS_TYPE_OF_UNITS = 5 "numberUnitsTypeOfUnits",
        NUMBER_UNITS_NUMBER_OF_CURRENCY_UNITS = 6 "numberUnitsNumberOfCurrencyUnits",
        TYPE_OF_CHARGING_INFO_SUB_TOTAL = 7 "typeOfChargingInfoSubTotal",
        TYPE_OF_CHARGING_INFO_TOTAL = 8 "typeOfChargingInfoTotal",
        CHARGING_MULTIPLIER_A_THOUSANDTH = 9 "chargingMultiplierAThousandth",
        CHARGING_MULTIPLIER_A_HUNDREDTH = 10 "chargingMultiplierAHundredth",
        CHARGING_MULTIPLIER_A_TENTH = 11 "chargingMultiplierATenth",
        CHARGING_MULTIPLIER_ONE = 12 "chargingMultiplierOne",
        CHARGING_MULTIPLIER_TEN = 13 "chargingMultiplierTen",
        CHARGING_MULTIPLIER_HUNDRED = 14 "chargingMultiplierHundred",
        CHARGING_MULTIPLIER_THOUSAND = 15 "chargingMultiplierThousand",
        SERVICES_PERMITTED = 16 "servicesPermitted",
        MEDIA_CALL_CHARACTERISTICS = 17 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 18 "callCharacteristics",
        CONNECTION_INFO = 19 "connectionInfo",
        PRIVATE_DATA = 20 "privateData",
        LANGUAGE_PREFERENCES = 21 "languagePreferences",
        DEVICE_HISTORY = 22 "deviceHistory",
    }
}
