//! Call control events, each with what the switch tells in it.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`CallControlEvtsList`] and what it lists.

mod networks;

pub use networks::*;

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Call control events, each with what the switch tells in it.
///
/// ASN.1: `CallControlEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallControlEvtsList {
    /// An appearance of a shared line has left the call or stands by for it.
    #[rasn(tag(context, 0))]
    pub bridged: Option<Bridged>,
    /// A call has ended.
    #[rasn(tag(context, 1))]
    pub call_cleared: Option<CallCleared>,
    /// Parties were joined in one call.
    #[rasn(tag(context, 2))]
    pub conferenced: Option<Conferenced>,
    /// A device has left a call.
    #[rasn(tag(context, 3))]
    pub connection_cleared: Option<ConnectionCleared>,
    /// A call has reached a device, which rings.
    #[rasn(tag(context, 4))]
    pub delivered: Option<Delivered>,
    /// Some digits were dialled, and more may follow.
    #[rasn(tag(context, 5))]
    pub digits_dialed: Option<DigitsDialed>,
    /// A call has left a device for another one.
    #[rasn(tag(context, 6))]
    pub diverted: Option<Diverted>,
    /// A device has entered a call: somebody has answered.
    #[rasn(tag(context, 7))]
    pub established: Option<Established>,
    /// A call cannot go on at some device.
    #[rasn(tag(context, 8))]
    pub failed: Option<Failed>,
    /// A device has put a call on hold.
    #[rasn(tag(context, 9))]
    pub held: Option<Held>,
    /// The network that a call runs through tells more, or less, than before.
    #[rasn(tag(context, 10))]
    pub netw_caps_changed: Option<NetwCapsChanged>,
    /// A call has left the switch for a network.
    #[rasn(tag(context, 11))]
    pub netw_reached: Option<NetwReached>,
    /// A call knocks at a device that may still refuse it.
    #[rasn(tag(context, 12))]
    pub offered: Option<Offered>,
    /// A call was begun and its number is complete.
    #[rasn(tag(context, 13))]
    pub originated: Option<Originated>,
    /// A call waits at a device.
    #[rasn(tag(context, 14))]
    pub queued: Option<Queued>,
    /// A device has come back to a call that it had put on hold.
    #[rasn(tag(context, 15))]
    pub retrieved: Option<Retrieved>,
    /// A telephone is off hook, or is called on to go off hook, for a new call.
    #[rasn(tag(context, 16))]
    pub service_initiated: Option<ServiceInitiated>,
    /// A call was handed over to another device.
    #[rasn(tag(context, 17))]
    pub transferred: Option<Transferred>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What the switch tells in the event: an appearance of a shared line has left the call or stands by for
    /// it.
    ///
    /// ASN.1: `Bridged`.
    pub struct Bridged[10] {
        /// The event may tell data that applications attach to the call.
        CORRELATOR_DATA = 0 "correlatorData",
        /// The event may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 3 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        /// The event may tell direction and channels of the bridged connection.
        BRIDGED_CONNECTION_INFO = 5 "bridgedConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 6 "privateData",
        /// The event may tell the identity of the call across switches.
        CALL_LINKAGE_DATA = 7 "callLinkageData",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 8 "languagePreferences",
        /// The event may tell where devices are.
        LOCATIONINFO_LIST = 9 "locationinfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call has ended.
    ///
    /// ASN.1: `CallCleared`.
    pub struct CallCleared[7] {
        /// The event may tell data that applications attach to the call.
        CORRELATOR_DATA = 0 "correlatorData",
        /// The event may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 2 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 3 "callCharacteristics",
        /// The event may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// A call may be named by its number alone.
        CALL_ID_ONLY = 5 "callIDOnly",
        /// The event may tell the identity of the call across switches.
        CALL_LINKAGE_DATA = 6 "callLinkageData",
    }
}

bit_set! {
    /// What the switch tells in the event: parties were joined in one call.
    ///
    /// ASN.1: `Conferenced`.
    pub struct Conferenced[11] {
        /// The event may tell the device at the end of each connection that is left.
        CONFERECE_CONNECTIONS_ENDPOINT_DEVICE_ID = 0 "confereceConnectionsEndpointDeviceID",
        /// The event may tell direction and channels of the connections that are left.
        CONFERECE_CONNECTIONSRESULTING_CONNECTION_INFO = 1 "confereceConnectionsresultingConnectionInfo",
        /// The event may tell data for the user at the other end.
        USER_DATA = 2 "userData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 3 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 4 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 5 "callCharacteristics",
        /// The event may tell direction and channels of the bridged connection.
        BRIDGED_CONNECTION_INFO = 6 "bridgedConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The event may tell languages that the caller likes.
        LANNGUAGE_PREFERENCES = 8 "lannguagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 9 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 10 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a device has left a call.
    ///
    /// ASN.1: `ConnectionCleared`.
    pub struct ConnectionCleared[24] {
        /// The event may tell data that applications attach to the call.
        CORRELATOR_DATA = 0 "correlatorData",
        /// The event may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The event may tell what the call cost.
        CHARGING_INFO = 2 "chargingInfo",
        /// The cost may be told in charging units.
        NUMBER_UNITS_NUMBER_OF_CHARGING_UNITS = 3 "numberUnitsNumberOfChargingUnits",
        /// The name of the units may be told.
        NUMBER_UNITS_TYPE_OF_UNITS = 4 "numberUnitsTypeOfUnits",
        /// The cost may be told in money.
        NUMBER_UNITS_NUMBER_OF_CURRENCY_UNITS = 5 "numberUnitsNumberOfCurrencyUnits",
        /// The cost so far may be told.
        TYPE_OF_CHARGING_INFO_SUB_TOTAL = 6 "typeOfChargingInfoSubTotal",
        /// The cost of the whole call may be told.
        TYPE_OF_CHARGING_INFO_TOTAL = 7 "typeOfChargingInfoTotal",
        /// Money may be told in thousandths of the currency.
        CHARGING_MULTIPLIER_A_THOUSANDTH = 8 "chargingMultiplierAThousandth",
        /// Money may be told in hundredths of the currency.
        CHARGING_MULTIPLIER_A_HUNDREDTH = 9 "chargingMultiplierAHundredth",
        /// Money may be told in tenths of the currency.
        CHARGING_MULTIPLIER_A_TENTH = 10 "chargingMultiplierATenth",
        /// Money may be told in ones of the currency.
        CHARGING_MULTIPLIER_ONE = 11 "chargingMultiplierOne",
        /// Money may be told in tens of the currency.
        CHARGING_MULTIPLIER_TEN = 12 "chargingMultiplierTen",
        /// Money may be told in hundreds of the currency.
        CHARGING_MULTIPLIER_HUNDRED = 13 "chargingMultiplierHundred",
        /// Money may be told in thousands of the currency.
        CHARGING_MULTIPLIER_THOUSAND = 14 "chargingMultiplierThousand",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 15 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 16 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 17 "callCharacteristics",
        /// The event may tell direction and channels of the connection that left.
        DROPPED_CONNECTION_INFO = 18 "droppedConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 19 "privateData",
        /// The event may tell the identity of the call across switches.
        CALL_LINKAGE_DATA = 20 "callLinkageData",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 21 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 22 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 23 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call has reached a device, which rings.
    ///
    /// ASN.1: `Delivered`.
    pub struct Delivered[14] {
        /// The event may tell the connection of the network interface that the call came in by.
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        /// The event may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 3 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 4 "netwCalledDevice",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 5 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        /// The event may tell direction and channels of a connection.
        CONNECTION_INFO = 7 "connectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 8 "privateData",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 9 "subjectOfCall",
        /// The event may tell the content of a message.
        MESSAGE_INFO = 10 "messageInfo",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 11 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 12 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 13 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: some digits were dialled, and more may follow.
    ///
    /// ASN.1: `DigitsDialed`.
    pub struct DigitsDialed[8] {
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 0 "servicesPermitted",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 1 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 2 "netwCalledDevice",
        /// The event may tell direction and channels of the dialling connection.
        DIALLING_CONNECTION_INFO = 3 "diallingConnectionInfo",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        /// The event may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 6 "languagePreferences",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 7 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call has left a device for another one.
    ///
    /// ASN.1: `Diverted`.
    pub struct Diverted[16] {
        /// The event may tell who calls.
        CALLING_DEVICE = 0 "callingDevice",
        /// The event may tell who was called.
        CALLED_DEVICE = 1 "calledDevice",
        /// The event may tell data for the user at the other end.
        USER_DATA = 2 "userData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 3 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 4 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 5 "callCharacteristics",
        /// The event may tell direction and channels of a connection.
        CONNECTION_INFO = 6 "connectionInfo",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 7 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 8 "netwCalledDevice",
        /// The event may carry private data.
        PRIVATE_DATA = 9 "privateData",
        /// The event goes to all parties' monitors, not only to the one left.
        SENDS_DIVERTED_TO_ALL = 10 "sendsDivertedToAll",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 11 "subjectOfCall",
        /// The event may tell the content of a message.
        MESSAGE_INFO = 12 "messageInfo",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 13 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 14 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 15 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a device has entered a call: somebody has answered.
    ///
    /// ASN.1: `Established`.
    pub struct Established[14] {
        /// The event may tell the connection of the network interface that the call came in by.
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        /// The event may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 3 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 4 "netwCalledDevice",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 5 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        /// The event may tell direction and channels of the connection that entered.
        ESTABLISHED_CONNECTION_INFO = 7 "establishedConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 8 "privateData",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 9 "subjectOfCall",
        /// The event may tell the content of a message.
        MESSAGE_INFO = 10 "messageInfo",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 11 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 12 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 13 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call cannot go on at some device.
    ///
    /// ASN.1: `Failed`.
    pub struct Failed[15] {
        /// The event may tell the connection of the network interface that the call came in by.
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        /// The event may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 3 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 4 "netwCalledDevice",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 5 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        /// The event may tell direction and channels of the failed connection.
        FAILED_CONNECTION_INFO = 7 "failedConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 8 "privateData",
        /// A call may be named by its number alone.
        CALL_ID_ONLY = 9 "callIDOnly",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 10 "subjectOfCall",
        /// The event may tell the content of a message.
        MESSAGE_INFO = 11 "messageInfo",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 12 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 13 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 14 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a device has put a call on hold.
    ///
    /// ASN.1: `Held`.
    pub struct Held[9] {
        /// The event may tell data that applications attach to the call.
        CORRELATOR_DATA = 0 "correlatorData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 1 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 2 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 3 "callCharacteristics",
        /// The event may tell direction and channels of the held connection.
        HELD_CONNECTION_INFO = 4 "heldConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The event may tell the identity of the call across switches.
        CALL_LINKAGE_DATA = 6 "callLinkageData",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 7 "languagePreferences",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 8 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call knocks at a device that may still refuse it.
    ///
    /// ASN.1: `Offered`.
    pub struct Offered[14] {
        /// The event may tell the connection of the network interface that the call came in by.
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        /// The event may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 3 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 4 "netwCalledDevice",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 5 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 6 "callCharacteristics",
        /// The event may tell direction and channels of the offered connection.
        OFFERED_CONNECTION_INFO = 7 "offeredConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 8 "privateData",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 9 "subjectOfCall",
        /// The event may tell the content of a message.
        MESSAGE_INFO = 10 "messageInfo",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 11 "languagePreferences",
        /// The event may tell devices that the call has left.
        DECICE_HISTORY = 12 "deciceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 13 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call was begun and its number is complete.
    ///
    /// ASN.1: `Originated`.
    pub struct Originated[12] {
        /// The event may tell the device that began the call.
        ORIGINATING_DEVICE = 0 "originatingDevice",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 1 "servicesPermitted",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 2 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 3 "netwCalledDevice",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 4 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 5 "callCharacteristics",
        /// The event may tell direction and channels of the caller's connection.
        ORIGINATED_CONNECTION_INFO = 6 "originatedConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 8 "subjectOfCall",
        /// The event may tell the content of a message.
        MESSAGE_INFO = 9 "messageInfo",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 10 "languagePreferences",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 11 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call waits at a device.
    ///
    /// ASN.1: `Queued`.
    pub struct Queued[15] {
        /// The event may tell how many calls wait.
        NUMBER_QUEUED = 0 "numberQueued",
        /// The event may tell how many calls will be served before.
        CALLS_IN_FRONT = 1 "callsInFront",
        /// The event may tell data for the user at the other end.
        USER_DATA = 2 "userData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 3 "servicesPermitted",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 4 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 5 "netwCalledDevice",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 6 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 7 "callCharacteristics",
        /// The event may tell direction and channels of the queued connection.
        QUEUED_CONNECTION_INFO = 8 "queuedConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 9 "privateData",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 10 "subjectOfCall",
        /// The event may tell the content of a message.
        MESSAGE_INFO = 11 "messageInfo",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 12 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 13 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 14 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a device has come back to a call that it had put on hold.
    ///
    /// ASN.1: `Retrieved`.
    pub struct Retrieved[10] {
        /// The event may tell data that applications attach to the call.
        CORRELATOR_DATA = 0 "correlatorData",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 1 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 2 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 3 "callCharacteristics",
        /// The event may tell direction and channels of the retrieved connection.
        RETRIEVED_CONNECTION_INFO = 4 "retrievedConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The event may tell the identity of the call across switches.
        CALL_LINKAGE_DATA = 6 "callLinkageData",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 7 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 8 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIIST = 9 "locationInfoLiist",
    }
}

bit_set! {
    /// What the switch tells in the event: a telephone is off hook, or is called on to go off hook, for a new
    /// call.
    ///
    /// ASN.1: `ServiceInitiated`.
    pub struct ServiceInitiated[12] {
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 0 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 1 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 2 "callCharacteristics",
        /// The event may tell direction and channels of the new connection.
        INITIATED_CONNECTION_INFO = 3 "initiatedConnectionInfo",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 4 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 5 "netwCalledDevice",
        /// The event may carry private data.
        PRIVATE_DATA = 6 "privateData",
        /// The event may tell what the call is about.
        SUBJECT_OF_CALL = 7 "subjectOfCall",
        /// The event may tell the content of a message.
        MESSAGE_INFO = 8 "messageInfo",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 9 "languagePreferences",
        /// The event may tell who was called.
        CALLED_DEVICE = 10 "calledDevice",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 11 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call was handed over to another device.
    ///
    /// ASN.1: `Transferred`.
    pub struct Transferred[23] {
        /// The event may tell the device at the end of each connection that is left.
        TRANSFERRED_CONNECTIONS_ENDPOINT_DEVICE_ID = 0 "transferredConnectionsEndpointDeviceID",
        /// The event may tell direction and channels of the connections that are left.
        TRANSFERRED_CONNECTIONS_RESULTING_CONNECTION_INFO = 1 "transferredConnectionsResultingConnectionInfo",
        /// The event may tell data for the user at the other end.
        USER_DATA = 2 "userData",
        /// The event may tell what the call cost.
        CHARGING_INFO = 3 "chargingInfo",
        /// The cost may be told in charging units.
        NUMBER_UNITS_NUMBER_OF_CHARGING_UNITS = 4 "numberUnitsNumberOfChargingUnits",
        /// The name of the units may be told.
        NUMBER_UNITS_TYPE_OF_UNITS = 5 "numberUnitsTypeOfUnits",
        /// The cost may be told in money.
        NUMBER_UNITS_NUMBER_OF_CURRENCY_UNITS = 6 "numberUnitsNumberOfCurrencyUnits",
        /// The cost so far may be told.
        TYPE_OF_CHARGING_INFO_SUB_TOTAL = 7 "typeOfChargingInfoSubTotal",
        /// The cost of the whole call may be told.
        TYPE_OF_CHARGING_INFO_TOTAL = 8 "typeOfChargingInfoTotal",
        /// Money may be told in thousandths of the currency.
        CHARGING_MULTIPLIER_A_THOUSANDTH = 9 "chargingMultiplierAThousandth",
        /// Money may be told in hundredths of the currency.
        CHARGING_MULTIPLIER_A_HUNDREDTH = 10 "chargingMultiplierAHundredth",
        /// Money may be told in tenths of the currency.
        CHARGING_MULTIPLIER_A_TENTH = 11 "chargingMultiplierATenth",
        /// Money may be told in ones of the currency.
        CHARGING_MULTIPLIER_ONE = 12 "chargingMultiplierOne",
        /// Money may be told in tens of the currency.
        CHARGING_MULTIPLIER_TEN = 13 "chargingMultiplierTen",
        /// Money may be told in hundreds of the currency.
        CHARGING_MULTIPLIER_HUNDRED = 14 "chargingMultiplierHundred",
        /// Money may be told in thousands of the currency.
        CHARGING_MULTIPLIER_THOUSAND = 15 "chargingMultiplierThousand",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 16 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 17 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 18 "callCharacteristics",
        /// The event may tell direction and channels of a connection.
        CONNECTION_INFO = 19 "connectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 20 "privateData",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 21 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 22 "deviceHistory",
    }
}
