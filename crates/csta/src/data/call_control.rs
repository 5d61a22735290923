//! What goes with calls: their kind, their way through networks, their identity across switches, where people are.
//!
//! Module `CSTA-call-control` {… csta3(285) 130}, ECMA-285 clause 9.9.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, OctetString, Rest, bit_set, choice, open_enum};
use crate::data::acse_user_info_csta::{
    CallAssociatedServices, CallControlServices, MediaAttachmentServices, RouteingServices, VoiceUnitServices,
};
use crate::data::security::TimeInfo;

open_enum! {
    /// Whether the user is prompted before a call is begun.
    ///
    /// ASN.1: `AutoOriginate`.
    pub struct AutoOriginate {
        /// The telephone calls its user first, who lifts the handset.
        PROMPT = 0 "prompt",
        /// The call is begun at once.
        DO_NOT_PROMPT = 1 "doNotPrompt",
    }
}

bit_set! {
    /// What kind of call it is. Several can be true.
    ///
    /// ASN.1: `CallCharacteristics`.
    pub struct CallCharacteristics[13] {
        /// It was distributed among agents.
        ACD_CALL = 0 "acdCall",
        /// It goes before others.
        PRIORITY_CALL = 1 "priorityCall",
        /// It is for maintenance; the spelling is the standard's.
        MAINTAINANCE_CALL = 2 "maintainanceCall",
        /// It is for one agent, not for the group.
        DIRECT_AGENT = 3 "directAgent",
        /// An agent calls a supervisor for help.
        ASSIST_CALL = 4 "assistCall",
        /// It is with a voice unit.
        VOICE_UNIT_CALL = 5 "voiceUnitCall",
        /// It is private.
        PRIVATE_CALL = 6 "privateCall",
        /// It is personal.
        PERSONAL_CALL = 7 "personalCall",
        /// It is to be handled with care.
        SENSITIVE_CALL = 8 "sensitiveCall",
        /// It is confidential.
        CONFIDENTIAL_CALL = 9 "confidentialCall",
        /// It is encrypted.
        ENCRYPTED_CALL = 10 "encryptedCall",
        /// It can wait.
        LOW_PRIORITY_CALL = 11 "lowPriorityCall",
        /// It is urgent.
        HIGH_PRIORITY_CALL = 12 "highPriorityCall",
    }
}

/// How a call is classified, mostly by an agent when it is over.
///
/// ASN.1: `CallQualifyingData`.
pub type CallQualifyingData = OctetString;

open_enum! {
    /// What a consultation is for.
    ///
    /// ASN.1: `ConsultOptions`.
    pub struct ConsultOptions {
        /// Anything may follow.
        UNRESTRICTED = 0 "unrestricted",
        /// To consult, and nothing else.
        CONSULT_ONLY = 1 "consultOnly",
        /// A transfer will follow.
        TRANSFER_ONLY = 2 "transferOnly",
        /// A conference will follow.
        CONFERENCE_ONLY = 3 "conferenceOnly",
    }
}

/// A network and what it will tell of a call.
///
/// ASN.1: `NetworkCapability`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NetworkCapability {
    /// Public or private, ISDN or not.
    pub network_type: NetworkType,
    /// What it will report; absent where nobody knows.
    pub events_provided: Option<EventsProvided>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// The kind of network.
    ///
    /// ASN.1: `networkType` of [`NetworkCapability`].
    pub struct NetworkType {
        /// The public ISDN.
        ISDN_PUBLIC = 0 "iSDNPublic",
        /// A public network without ISDN.
        NON_ISDN_PUBLIC = 1 "nonISDNPublic",
        /// A private ISDN.
        ISDN_PRIVATE = 2 "iSDNPrivate",
        /// A private network without ISDN.
        NON_ISDN_PRIVATE = 3 "nonISDNPrivate",
        /// Another network.
        OTHER = 4 "other",
    }
}

bit_set! {
    /// What the network will report. The bits are numbered like neither filters nor tags.
    ///
    /// ASN.1: `eventsProvided` of [`NetworkCapability`].
    pub struct EventsProvided[18] {
        /// An appearance of a shared line has left the call or stands by for it.
        BRIDGED = 0 "bridged",
        /// A call has ended.
        ALL_CLEARED = 1 "allCleared",
        /// Parties were joined in one call.
        CONFERENCED = 2 "conferenced",
        /// A device has left a call.
        CONNECTION_CLEARED = 3 "connectionCleared",
        /// A call has reached a device, which rings.
        DELIVERED = 4 "delivered",
        /// Some digits were dialled, and more may follow.
        DIGITS_DIALED = 5 "digitsDialed",
        /// A call has left a device for another one.
        DIVERTED = 6 "diverted",
        /// A device has entered a call: somebody has answered.
        ESTABLISHED = 7 "established",
        /// A call cannot go on at some device.
        FAILED = 8 "failed",
        /// A device has put a call on hold.
        HELD = 9 "held",
        /// The network that a call runs through tells more, or less, than before.
        NETWORK_CAPABILITIES_CHANGE = 10 "networkCapabilitiesChange",
        /// A call has left the switch for a network.
        NETWORK_REACHED = 11 "networkReached",
        /// A call knocks at a device that may still refuse it.
        OFFERED = 12 "offered",
        /// A call was begun and its number is complete.
        ORIGINATED = 13 "originated",
        /// A call waits at a device.
        QUEUED = 14 "queued",
        /// A device has come back to a call that it had put on hold.
        RETRIEVED = 15 "retrieved",
        /// A telephone is off hook, or is called on to go off hook, for a new call.
        SERVICE_INITIATED = 16 "serviceInitiated",
        /// A call was handed over to another device.
        TRANSFERRED = 17 "transferred",
    }
}

/// How a call fares on its way, as networks tell it.
///
/// ASN.1: `ProgressIndicator`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ProgressIndicator {
    /// Where it was told.
    pub progress_location: ProgressLocation,
    /// By which rules.
    pub progress_description: ProgressDescription,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// Where on its way it was told.
    ///
    /// ASN.1: `progressLocation` of [`ProgressIndicator`].
    pub struct ProgressLocation {
        /// At the user.
        USER = 0 "user",
        /// In the private network that serves the local user.
        PRIVATE_NET_SERVING_LOCAL = 1 "privateNetServingLocal",
        /// In the public network that serves the local user.
        PUBLIC_NET_SERVING_LOCAL = 2 "publicNetServingLocal",
        /// In a network on the way.
        TRANSIT_NETWORK = 3 "transitNetwork",
        /// In the public network that serves the remote user.
        PUBLIC_NET_SERVING_REMOTE = 4 "publicNetServingRemote",
        /// In the private network that serves the remote user.
        PRIVATE_NET_SERVING_REMOTE = 5 "privateNetServingRemote",
        /// At the interface here.
        LOCAL_INTERFACE = 6 "localInterface",
        /// In an international network.
        INTERNATIONAL_NETWORK = 7 "internationalNetwork",
        /// In a network behind one of another kind.
        NETWORK_BEYOND_INTERWK = 8 "networkBeyondInterwk",
        /// Somewhere else.
        OTHER = 9 "other",
    }
}

open_enum! {
    /// By which rules the progress is described.
    ///
    /// ASN.1: `progressDescription` of [`ProgressIndicator`].
    pub struct ProgressDescription {
        /// Those of ISDN.
        ISDN_PROGRESS_DESC = 0 "iSDNProgressDesc",
        /// Those of QSIG.
        QSIG_PROGRESS_DESC = 1 "qSIGProgressDesc",
        /// Others.
        OTHER = 2 "other",
    }
}

/// What may be asked at this moment.
///
/// ASN.1: `ServicesPermitted`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ServicesPermitted {
    /// For calls.
    pub call_control_services: CallControlServices,
    /// For what goes with calls.
    pub call_associated_services: CallAssociatedServices,
    /// For media.
    pub media_attachment_services: MediaAttachmentServices,
    /// For routeing.
    pub routeing_services: RouteingServices,
    /// For voice units.
    pub voice_unit_services: VoiceUnitServices,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The identities of two calls that became one.
///
/// ASN.1: `CallLinkageDataList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct CallLinkageDataList {
    /// Of the call that goes on.
    pub new_call_linkage_data: CallLinkageData,
    /// Of the call that was merged into it.
    pub old_call_linkage_data: CallLinkageData,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// An identity that outlives transfers and goes with the call to other switches.
///
/// ASN.1: `CallLinkageData`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct CallLinkageData {
    /// Of the call.
    pub global_call_data: GlobalCallData,
    /// Of the series that the call belongs to.
    pub thread_data: Option<ThreadData>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The identity of the call.
///
/// ASN.1: `GlobalCallData`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct GlobalCallData {
    /// Where the identity was given: name of a switch, or of a part of the world. `SIZE(1..64)` by the
    /// standard; not checked.
    pub global_call_switching_sub_domain_name: Option<Ia5String>,
    /// The identity.
    pub global_call_linkage_id: GlobalCallLinkageId,
    /// When it was given.
    pub call_linkage_id_timestamp: Option<TimeInfo>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

choice! {
    /// The call's identity, unique in a part of the world or in all of it.
    ///
    /// ASN.1: `GlobalCallLinkageID`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "GlobalCallLinkageID")]
    pub enum GlobalCallLinkageId {
        /// Unique within the named part of the world.
        #[rasn(tag(context, 0))]
        SubDomainCallLinkageId(OctetString),
        /// Unique everywhere.
        #[rasn(tag(context, 1))]
        GloballyUniqueCallLinkageId(OctetString),
    }
}

/// The identity of a series of calls that belong together.
///
/// ASN.1: `ThreadData`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ThreadData {
    /// Where the identity was given. `SIZE(1..64)` by the standard; not checked.
    pub thread_switching_sub_domain_name: Option<Ia5String>,
    /// The identity.
    pub thread_linkage_id: ThreadLinkageId,
    /// When it was given.
    pub thread_id_time_stamp: Option<TimeInfo>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

choice! {
    /// The series' identity, unique in a part of the world or in all of it.
    ///
    /// ASN.1: `ThreadLinkageID`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "ThreadLinkageID")]
    pub enum ThreadLinkageId {
        /// Unique within the named part of the world.
        #[rasn(tag(context, 0))]
        SubDomainThreadId(OctetString),
        /// Unique everywhere.
        #[rasn(tag(context, 1))]
        GloballyUniqueThreadId(OctetString),
    }
}

open_enum! {
    /// How a position was found out (IANA's list of method tokens).
    ///
    /// ASN.1: `Method`.
    pub struct Method {
        /// GPS with help of the network.
        A_GPS = 0 "a-GPS",
        /// The angle at which the signal arrives.
        AOA = 1 "aOA",
        /// The radio cell.
        CELL = 2 "cell",
        /// It was derived from something else.
        DERIVED = 3 "derived",
        /// GPS with help of the network; the network reckons.
        DEVICE_ASSISTED_A_GPS = 4 "deviceAssistedAGps",
        /// GPS with help of the network; the device reckons.
        DEVICE_BASED_A_GPS = 5 "deviceBasedAGps",
        /// It was given by DHCP.
        DHCP = 6 "dHCP",
        /// GPS.
        GPS = 7 "gPS",
        /// Trilateration of the forward link by the handset.
        HANDSET_AFLT = 8 "handsetAflt",
        /// Enhanced trilateration of the forward link by the handset.
        HANDSET_EFLT = 9 "handsetEflt",
        /// GPS with help of the network, together with another method.
        HYBRID_A_GPS = 10 "hybridAGps",
        /// Idle periods of the downlink.
        IPDL = 11 "ipdl",
        /// It was given by LLDP-MED.
        LLDP_MED = 12 "lldpMed",
        /// Somebody typed it in.
        MANUAL = 13 "manual",
        /// Mobile positioning of the network.
        MPL = 14 "mpl",
        /// A report of network measurements.
        NMR = 15 "nmr",
        /// The differences of arrival times, seen by the device.
        OTDOA = 16 "otdoa",
        /// A radio tag.
        RFID = 17 "rfid",
        /// The strength of the signal.
        RSSI = 18 "rssi",
        /// Strength of the signal and round trip time.
        RSSI_RTT = 19 "rssiRtt",
        /// The round trip time.
        RTT = 20 "rtt",
        /// Timing advance.
        TA = 21 "ta",
        /// Timing advance and network measurements.
        TA_NMR = 22 "taNmr",
        /// Triangulation.
        TRIANGULATION = 23 "triangulation",
        /// The differences of arrival times, seen by the network.
        UTDOA = 24 "utdoa",
        /// Where the wire leads.
        WIREMAP = 25 "wiremap",
        /// IEEE 802.11.
        LOC_MET80211 = 26 "locMet80211",
    }
}

/// A provider's identifier from the list of NENA.
///
/// ASN.1: `NenaCompanyIDType`.
#[doc(alias = "NenaCompanyIDType")]
pub type NenaCompanyIdType = Ia5String;

/// A telephone number that is answered at all hours, as a tel URI.
///
/// ASN.1: `TelUri247Type`.
pub type TelUri247Type = Ia5String;

/// Who has provided the position.
///
/// ASN.1: `ProvidedBy`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ProvidedBy {
    /// The provider.
    pub dataprovider_id: NenaCompanyIdType,
    /// A number that is answered at all hours.
    pub tel_uri: TelUri247Type,
    /// Where more can be read.
    pub url: Ia5String,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// What may be done with a position.
///
/// ASN.1: `UsageRules`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct UsageRules {
    /// Whether it may be passed on.
    pub retransmission_allowed: bool,
    /// Until when it may be kept.
    pub retention_expires: TimeInfo,
    /// Where the rules can be read.
    pub ruleset_reference: Ia5String,
    /// A note for people.
    pub note_well: Option<Ia5String>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// One position.
///
/// ASN.1: `GpLocationInfo`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GpLocationInfo {
    /// The position.
    pub civic_loc_gml: CivicLocGml,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// A position in GML, and as an address.
///
/// ASN.1: `civicLocGml` of [`GpLocationInfo`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CivicLocGml {
    /// The position in GML.
    pub gml_format: OctetString,
    /// The position as an address.
    pub civic_loc: Option<CivicLoc>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// A position as an address (RFC 4119).
///
/// ASN.1: `civicLoc` of [`CivicLocGml`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CivicLoc {
    /// Country, two letters. `SIZE(0..2)` by the standard; not checked.
    pub country: Ia5String,
    /// State or province.
    #[rasn(tag(context, 0))]
    pub a1: Option<Ia5String>,
    /// County.
    #[rasn(tag(context, 1))]
    pub a2: Option<Ia5String>,
    /// City.
    #[rasn(tag(context, 2))]
    pub a3: Option<Ia5String>,
    /// Part of the city.
    #[rasn(tag(context, 3))]
    pub a4: Option<Ia5String>,
    /// Neighbourhood.
    #[rasn(tag(context, 4))]
    pub a5: Option<Ia5String>,
    /// Street.
    #[rasn(tag(context, 5))]
    pub a6: Option<Ia5String>,
    /// Direction that goes before the street's name.
    #[rasn(tag(context, 6))]
    pub prd: Option<Ia5String>,
    /// Direction that goes behind the street's name.
    #[rasn(tag(context, 7))]
    pub pod: Option<Ia5String>,
    /// Suffix of the street's name, such as "Avenue".
    #[rasn(tag(context, 8))]
    pub sts: Option<Ia5String>,
    /// House number.
    #[rasn(tag(context, 9))]
    pub hno: Option<Ia5String>,
    /// Suffix of the house number.
    #[rasn(tag(context, 10))]
    pub hns: Option<Ia5String>,
    /// Landmark.
    #[rasn(tag(context, 11))]
    pub lmk: Option<Ia5String>,
    /// Further words on the place, such as a room.
    #[rasn(tag(context, 12))]
    pub loc: Option<Ia5String>,
    /// Floor.
    #[rasn(tag(context, 13))]
    pub flr: Option<Ia5String>,
    /// Name of who lives or works there.
    #[rasn(tag(context, 14))]
    pub nam: Option<Ia5String>,
    /// Postal code.
    #[rasn(tag(context, 15))]
    pub pc: Option<Ia5String>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// Positions.
///
/// ASN.1: `GpLocationInfoList`.
pub type GpLocationInfoList = Vec<GpLocationInfo>;

/// Positions and what may be done with them (PIDF-LO).
///
/// ASN.1: `GeoPriv`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GeoPriv {
    /// The positions.
    pub gp_location_info: GpLocationInfoList,
    /// What may be done with them.
    #[rasn(tag(context, 0))]
    pub usage_rules: Option<UsageRules>,
    /// How they were found out.
    #[rasn(tag(context, 1))]
    pub method: Option<Method>,
    /// Who has provided them.
    #[rasn(tag(context, 2))]
    pub provided_by: Option<ProvidedBy>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// Where a device is.
///
/// ASN.1: `LocationInfo`.
pub type LocationInfo = Vec<GeoPriv>;

/// Where the devices of a call are.
///
/// ASN.1: `LocationInfoList`.
pub type LocationInfoList = Vec<LocationInfo>;
