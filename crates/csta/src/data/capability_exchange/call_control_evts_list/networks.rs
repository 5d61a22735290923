//! What a switch tells of calls that run through networks.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10.

use crate::asn1::bit_set;

bit_set! {
    /// What the switch tells in the event: the network that a call runs through tells more, or less, than
    /// before.
    ///
    /// ASN.1: `NetwCapsChanged`.
    pub struct NetwCapsChanged[45] {
        /// The progress may be told to come from the user.
        PROGRESS_LOCATION_USER = 0 "progressLocationUser",
        /// The progress may be told to come from the private network that serves the local user.
        PROGRESS_LOCATION_PRIVATE_SERV_LOCAL = 1 "progressLocationPrivateServLocal",
        /// The progress may be told to come from the public network that serves the local user.
        PROGRESS_LOCATION_PUBLIC_SERV_LOCAL = 2 "progressLocationPublicServLocal",
        /// The progress may be told to come from a transit network.
        PROGRESS_LOCATION_TRANSIT = 3 "progressLocationTransit",
        /// The progress may be told to come from the public network that serves the remote user.
        PROGRESS_LOCATION_PUBLIC_SERV_REMOTE = 4 "progressLocationPublicServRemote",
        /// The progress may be told to come from the private network that serves the remote user.
        PROGRESS_LOCATION_PRIVATE_SERV_REMOTE = 5 "progressLocationPrivateServRemote",
        /// The progress may be told to come from the local interface.
        PROGRESS_LOCATION_LOCAL = 6 "progressLocationLocal",
        /// The progress may be told to come from an international network.
        PROGRESS_LOCATION_INTERNATIONAL = 7 "progressLocationInternational",
        /// The progress may be told to come from a network beyond an interworking point.
        PROGRESS_LOCATION_NETW_BEYOND_INTERWORKING = 8 "progressLocationNetwBeyondInterworking",
        /// The progress may be told to come from somewhere else.
        PROGRESS_LOCATION_OTHER = 9 "progressLocationOther",
        /// The progress may be described as in ISDN.
        PROGRESS_DESCRIPTION_ISDN = 10 "progressDescriptionISDN",
        /// The progress may be described as in QSIG.
        PROGRESS_DESCRIPTION_QSIG = 11 "progressDescriptionQSIG",
        /// The progress may be described in another way.
        PROGRESS_DESCRIPTION_OTHER = 12 "progressDescriptionOther",
        /// The event may tell data for the user at the other end.
        USER_DATA = 13 "userData",
        /// The network may be told as the public ISDN.
        TYPE_OF_NETWORK_ISDN_PUBLIC = 14 "typeOfNetworkISDNPublic",
        /// The network may be told as a public network without ISDN.
        TYPE_OF_NETWORK_NON_ISDN_PUBLIC = 15 "typeOfNetworkNonISDNPublic",
        /// The network may be told as a private ISDN.
        TYPE_OF_NETWORK_ISDN_PRIVATE = 16 "typeOfNetworkISDNPrivate",
        /// The network may be told as a private network without ISDN.
        TYPE_OF_NETWORK_NON_ISDN_PRIVATE = 17 "typeOfNetworkNonISDNPrivate",
        /// The network may be told as another network.
        TYPE_OF_NETWORK_OTHER = 18 "typeOfNetworkOther",
        /// The event may tell what the network reports.
        EVENTS_PROVIDED_PARAMETER = 19 "eventsProvidedParameter",
        /// The network may be said to report Bridged.
        EVENTS_PROVIDED_BRIDGED = 20 "eventsProvidedBridged",
        /// The network may be said to report CallCleared.
        EVENTS_PROVIDED_CALL_CLEARED = 21 "eventsProvidedCallCleared",
        /// The network may be said to report Conferenced.
        EVENTS_PROVIDED_CONFERENCED = 22 "eventsProvidedConferenced",
        /// The network may be said to report ConnectionCleared.
        EVENTS_PROVIDED_CONNECTION_CLEARED = 23 "eventsProvidedConnectionCleared",
        /// The network may be said to report Delivered.
        EVENTS_PROVIDED_DELIVERED = 24 "eventsProvidedDelivered",
        /// The network may be said to report DigitsDialed.
        EVENTS_PROVIDED_DIGITS_DIALED = 25 "eventsProvidedDigitsDialed",
        /// The network may be said to report Diverted.
        EVENTS_PROVIDED_DIVERTED = 26 "eventsProvidedDiverted",
        /// The network may be said to report Established.
        EVENTS_PROVIDED_ESTABLISHED = 27 "eventsProvidedEstablished",
        /// The network may be said to report Failed.
        EVENTS_PROVIDED_FAILED = 28 "eventsProvidedFailed",
        /// The network may be said to report Held.
        EVENTS_PROVIDED_HELD = 29 "eventsProvidedHeld",
        /// The network may be said to report NetworkCapabilitiesChanged.
        EVENTS_PROVIDED_NETW_CAPS_CHANGED = 30 "eventsProvidedNetwCapsChanged",
        /// The network may be said to report NetworkReached.
        EVENTS_PROVIDED_NETW_REACHED = 31 "eventsProvidedNetwReached",
        /// The network may be said to report Offered.
        EVENTS_PROVIDED_OFFERED = 32 "eventsProvidedOffered",
        /// The network may be said to report Originated.
        EVENTS_PROVIDED_ORIGINATED = 33 "eventsProvidedOriginated",
        /// The network may be said to report Queued.
        EVENTS_PROVIDED_QUEUED = 34 "eventsProvidedQueued",
        /// The network may be said to report Retrieved.
        EVENTS_PROVIDED_RETRIEVED = 35 "eventsProvidedRetrieved",
        /// The network may be said to report ServiceInitiated.
        EVENTS_PROVIDED_SERVICE_INITIATED = 36 "eventsProvidedServiceInitiated",
        /// The network may be said to report Transferred.
        EVENTS_PROVIDED_TRANSFERRED = 37 "eventsProvidedTransferred",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 38 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 39 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 40 "callCharacteristics",
        /// The event may tell direction and channels of the connection out of the switch.
        OUTBOUND_CONNECTION_INFO = 41 "outboundConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 42 "privateData",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 43 "languagePreferences",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 44 "locationInfoList",
    }
}

bit_set! {
    /// What the switch tells in the event: a call has left the switch for a network.
    ///
    /// ASN.1: `NetwReached`.
    pub struct NetwReached[36] {
        /// The event may tell the connection of the network interface that the call came in by.
        ORIGINATING_NID_CONNECTION = 0 "originatingNIDConnection",
        /// The event may tell data for the user at the other end.
        USER_DATA = 1 "userData",
        /// The network may be told as the public ISDN.
        TYPE_OF_NETWORK_ISDN_PUBLIC = 2 "typeOfNetworkISDNPublic",
        /// The network may be told as a public network without ISDN.
        TYPE_OF_NETWORK_NON_ISDN_PUBLIC = 3 "typeOfNetworkNonISDNPublic",
        /// The network may be told as a private ISDN.
        TYPE_OF_NETWORK_ISDN_PRIVATE = 4 "typeOfNetworkISDNPrivate",
        /// The network may be told as a private network without ISDN.
        TYPE_OF_NETWORK_NON_ISDN_PRIVATE = 5 "typeOfNetworkNonISDNPrivate",
        /// The network may be told as another network.
        TYPE_OF_NETWORK_OTHER = 6 "typeOfNetworkOther",
        /// The event may tell what the network reports.
        EVENTS_PROVIDED_PARAMETER = 7 "eventsProvidedParameter",
        /// The network may be said to report Bridged.
        EVENTS_PROVIDED_BRIDGED = 8 "eventsProvidedBridged",
        /// The network may be said to report CallCleared.
        EVENTS_PROVIDED_CALL_CLEARED = 9 "eventsProvidedCallCleared",
        /// The network may be said to report Conferenced.
        EVENTS_PROVIDED_CONFERENCED = 10 "eventsProvidedConferenced",
        /// The network may be said to report ConnectionCleared.
        EVENTS_PROVIDED_CONNECTION_CLEARED = 11 "eventsProvidedConnectionCleared",
        /// The network may be said to report Delivered.
        EVENTS_PROVIDED_DELIVERED = 12 "eventsProvidedDelivered",
        /// The network may be said to report DigitsDialed.
        EVENTS_PROVIDED_DIGITS_DIALED = 13 "eventsProvidedDigitsDialed",
        /// The network may be said to report Diverted.
        EVENTS_PROVIDED_DIVERTED = 14 "eventsProvidedDiverted",
        /// The network may be said to report Established.
        EVENTS_PROVIDED_ESTABLISHED = 15 "eventsProvidedEstablished",
        /// The network may be said to report Failed.
        EVENTS_PROVIDED_FAILED = 16 "eventsProvidedFailed",
        /// The network may be said to report Held.
        EVENTS_PROVIDED_HELD = 17 "eventsProvidedHeld",
        /// The network may be said to report NetworkCapabilitiesChanged.
        EVENTS_PROVIDED_NETW_CAPS_CHANGED = 18 "eventsProvidedNetwCapsChanged",
        /// The network may be said to report NetworkReached.
        EVENTS_PROVIDED_NETW_REACHED = 19 "eventsProvidedNetwReached",
        /// The network may be said to report Offered.
        EVENTS_PROVIDED_OFFERED = 20 "eventsProvidedOffered",
        /// The network may be said to report Originated.
        EVENTS_PROVIDED_ORIGINATED = 21 "eventsProvidedOriginated",
        /// The network may be said to report Queued.
        EVENTS_PROVIDED_QUEUED = 22 "eventsProvidedQueued",
        /// The network may be said to report Retrieved.
        EVENTS_PROVIDED_RETRIEVED = 23 "eventsProvidedRetrieved",
        /// The network may be said to report ServiceInitiated.
        EVENTS_PROVIDED_SERVICE_INITIATED = 24 "eventsProvidedServiceInitiated",
        /// The network may be said to report Transferred.
        EVENTS_PROVIDED_TRANSFERRED = 25 "eventsProvidedTransferred",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 26 "servicesPermitted",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 27 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 28 "callCharacteristics",
        /// The event may tell direction and channels of the connection out of the switch.
        OUTBOUND_CONNECTION_INFO = 29 "outboundConnectionInfo",
        /// The event may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 30 "netwCallingDevice",
        /// The event may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 31 "netwCalledDevice",
        /// The event may carry private data.
        PRIVATE_DATA = 32 "privateData",
        /// The event may tell languages that the caller likes.
        LANGUAGE_PREFERENCES = 33 "languagePreferences",
        /// The event may tell devices that the call has left.
        DEVICE_HISTORY = 34 "deviceHistory",
        /// The event may tell where devices are.
        LOCATION_INFO_LIST = 35 "locationInfoList",
    }
}
