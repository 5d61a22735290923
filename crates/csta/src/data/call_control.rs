//! Module `CSTA-call-control` {… csta3(285) 130}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, OctetString, Rest, bit_set, open_enum};
use crate::data::acse_user_info_csta::{
    CallAssociatedServices, CallControlServices, MediaAttachmentServices, RouteingServices, VoiceUnitServices,
};
use crate::data::security::TimeInfo;

open_enum! {
    /// `AutoOriginate` of the standard.
    pub struct AutoOriginate {
        PROMPT = 0 "prompt",
        DO_NOT_PROMPT = 1 "doNotPrompt",
    }
}

bit_set! {
    /// `CallCharacteristics` of the standard.
    pub struct CallCharacteristics[13] {
        ACD_CALL = 0 "acdCall",
        PRIORITY_CALL = 1 "priorityCall",
        MAINTAINANCE_CALL = 2 "maintainanceCall",
        DIRECT_AGENT = 3 "directAgent",
        ASSIST_CALL = 4 "assistCall",
        VOICE_UNIT_CALL = 5 "voiceUnitCall",
        PRIVATE_CALL = 6 "privateCall",
        PERSONAL_CALL = 7 "personalCall",
        SENSITIVE_CALL = 8 "sensitiveCall",
        CONFIDENTIAL_CALL = 9 "confidentialCall",
        ENCRYPTED_CALL = 10 "encryptedCall",
        LOW_PRIORITY_CALL = 11 "lowPriorityCall",
        HIGH_PRIORITY_CALL = 12 "highPriorityCall",
    }
}

/// `CallQualifyingData` of the standard.
pub type CallQualifyingData = OctetString;

open_enum! {
    /// `ConsultOptions` of the standard.
    pub struct ConsultOptions {
        UNRESTRICTED = 0 "unrestricted",
        CONSULT_ONLY = 1 "consultOnly",
        TRANSFER_ONLY = 2 "transferOnly",
        CONFERENCE_ONLY = 3 "conferenceOnly",
    }
}

/// `NetworkCapability` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NetworkCapability {
    pub network_type: NetworkType,
    pub events_provided: Option<EventsProvided>,
    pub rest: Rest,
}

open_enum! {
    /// `networkType` of [`NetworkCapability`].
    pub struct NetworkType {
        ISDN_PUBLIC = 0 "iSDNPublic",
        NON_ISDN_PUBLIC = 1 "nonISDNPublic",
        ISDN_PRIVATE = 2 "iSDNPrivate",
        NON_ISDN_PRIVATE = 3 "nonISDNPrivate",
        OTHER = 4 "other",
    }
}

bit_set! {
    /// `eventsProvided` of [`NetworkCapability`].
    pub struct EventsProvided[18] {
        BRIDGED = 0 "bridged",
        ALL_CLEARED = 1 "allCleared",
        CONFERENCED = 2 "conferenced",
        CONNECTION_CLEARED = 3 "connectionCleared",
        DELIVERED = 4 "delivered",
        DIGITS_DIALED = 5 "digitsDialed",
        DIVERTED = 6 "diverted",
        ESTABLISHED = 7 "established",
        FAILED = 8 "failed",
        HELD = 9 "held",
        NETWORK_CAPABILITIES_CHANGE = 10 "networkCapabilitiesChange",
        NETWORK_REACHED = 11 "networkReached",
        OFFERED = 12 "offered",
        ORIGINATED = 13 "originated",
        QUEUED = 14 "queued",
        RETRIEVED = 15 "retrieved",
        SERVICE_INITIATED = 16 "serviceInitiated",
        TRANSFERRED = 17 "transferred",
    }
}

/// `ProgressIndicator` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ProgressIndicator {
    pub progress_location: ProgressLocation,
    pub progress_description: ProgressDescription,
    pub rest: Rest,
}

open_enum! {
    /// `progressLocation` of [`ProgressIndicator`].
    pub struct ProgressLocation {
        USER = 0 "user",
        PRIVATE_NET_SERVING_LOCAL = 1 "privateNetServingLocal",
        PUBLIC_NET_SERVING_LOCAL = 2 "publicNetServingLocal",
        TRANSIT_NETWORK = 3 "transitNetwork",
        PUBLIC_NET_SERVING_REMOTE = 4 "publicNetServingRemote",
        PRIVATE_NET_SERVING_REMOTE = 5 "privateNetServingRemote",
        LOCAL_INTERFACE = 6 "localInterface",
        INTERNATIONAL_NETWORK = 7 "internationalNetwork",
        NETWORK_BEYOND_INTERWK = 8 "networkBeyondInterwk",
        OTHER = 9 "other",
    }
}

open_enum! {
    /// `progressDescription` of [`ProgressIndicator`].
    pub struct ProgressDescription {
        ISDN_PROGRESS_DESC = 0 "iSDNProgressDesc",
        QSIG_PROGRESS_DESC = 1 "qSIGProgressDesc",
        OTHER = 2 "other",
    }
}

/// `ServicesPermitted` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ServicesPermitted {
    pub call_control_services: CallControlServices,
    pub call_associated_services: CallAssociatedServices,
    pub media_attachment_services: MediaAttachmentServices,
    pub routeing_services: RouteingServices,
    pub voice_unit_services: VoiceUnitServices,
    pub rest: Rest,
}

/// `CallLinkageDataList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct CallLinkageDataList {
    pub new_call_linkage_data: CallLinkageData,
    pub old_call_linkage_data: CallLinkageData,
    pub rest: Rest,
}

/// `CallLinkageData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct CallLinkageData {
    pub global_call_data: GlobalCallData,
    pub thread_data: Option<ThreadData>,
    pub rest: Rest,
}

/// `GlobalCallData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct GlobalCallData {
    /// `SIZE(1..64)` by the standard; not checked.
    pub global_call_switching_sub_domain_name: Option<Ia5String>,
    pub global_call_linkage_id: GlobalCallLinkageId,
    pub call_linkage_id_timestamp: Option<TimeInfo>,
    pub rest: Rest,
}

/// `GlobalCallLinkageID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum GlobalCallLinkageId {
    #[rasn(tag(context, 0))]
    SubDomainCallLinkageId(OctetString),
    #[rasn(tag(context, 1))]
    GloballyUniqueCallLinkageId(OctetString),
}

/// `ThreadData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ThreadData {
    /// `SIZE(1..64)` by the standard; not checked.
    pub thread_switching_sub_domain_name: Option<Ia5String>,
    pub thread_linkage_id: ThreadLinkageId,
    pub thread_id_time_stamp: Option<TimeInfo>,
    pub rest: Rest,
}

/// `ThreadLinkageID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum ThreadLinkageId {
    #[rasn(tag(context, 0))]
    SubDomainThreadId(OctetString),
    #[rasn(tag(context, 1))]
    GloballyUniqueThreadId(OctetString),
}

open_enum! {
    /// `Method` of the standard.
    pub struct Method {
        A_GPS = 0 "a-GPS",
        AOA = 1 "aOA",
        CELL = 2 "cell",
        DERIVED = 3 "derived",
        DEVICE_ASSISTED_A_GPS = 4 "deviceAssistedAGps",
        DEVICE_BASED_A_GPS = 5 "deviceBasedAGps",
        DHCP = 6 "dHCP",
        GPS = 7 "gPS",
        HANDSET_AFLT = 8 "handsetAflt",
        HANDSET_EFLT = 9 "handsetEflt",
        HYBRID_A_GPS = 10 "hybridAGps",
        IPDL = 11 "ipdl",
        LLDP_MED = 12 "lldpMed",
        MANUAL = 13 "manual",
        MPL = 14 "mpl",
        NMR = 15 "nmr",
        OTDOA = 16 "otdoa",
        RFID = 17 "rfid",
        RSSI = 18 "rssi",
        RSSI_RTT = 19 "rssiRtt",
        RTT = 20 "rtt",
        TA = 21 "ta",
        TA_NMR = 22 "taNmr",
        TRIANGULATION = 23 "triangulation",
        UTDOA = 24 "utdoa",
        WIREMAP = 25 "wiremap",
        LOC_MET80211 = 26 "locMet80211",
    }
}

/// `NenaCompanyIDType` of the standard.
pub type NenaCompanyIdType = Ia5String;

/// `TelUri247Type` of the standard.
pub type TelUri247Type = Ia5String;

/// `ProvidedBy` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ProvidedBy {
    pub dataprovider_id: NenaCompanyIdType,
    pub tel_uri: TelUri247Type,
    pub url: Ia5String,
    pub rest: Rest,
}

/// `UsageRules` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct UsageRules {
    pub retransmission_allowed: bool,
    pub retention_expires: TimeInfo,
    pub ruleset_reference: Ia5String,
    pub note_well: Option<Ia5String>,
    pub rest: Rest,
}

/// `GpLocationInfo` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GpLocationInfo {
    pub civic_loc_gml: CivicLocGml,
    pub rest: Rest,
}

/// `civicLocGml` of [`GpLocationInfo`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CivicLocGml {
    pub gml_format: OctetString,
    pub civic_loc: Option<CivicLoc>,
    pub rest: Rest,
}

/// `civicLoc` of [`CivicLocGml`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CivicLoc {
    /// `SIZE(0..2)` by the standard; not checked.
    pub country: Ia5String,
    #[rasn(tag(context, 0))]
    pub a1: Option<Ia5String>,
    #[rasn(tag(context, 1))]
    pub a2: Option<Ia5String>,
    #[rasn(tag(context, 2))]
    pub a3: Option<Ia5String>,
    #[rasn(tag(context, 3))]
    pub a4: Option<Ia5String>,
    #[rasn(tag(context, 4))]
    pub a5: Option<Ia5String>,
    #[rasn(tag(context, 5))]
    pub a6: Option<Ia5String>,
    #[rasn(tag(context, 6))]
    pub prd: Option<Ia5String>,
    #[rasn(tag(context, 7))]
    pub pod: Option<Ia5String>,
    #[rasn(tag(context, 8))]
    pub sts: Option<Ia5String>,
    #[rasn(tag(context, 9))]
    pub hno: Option<Ia5String>,
    #[rasn(tag(context, 10))]
    pub hns: Option<Ia5String>,
    #[rasn(tag(context, 11))]
    pub lmk: Option<Ia5String>,
    #[rasn(tag(context, 12))]
    pub loc: Option<Ia5String>,
    #[rasn(tag(context, 13))]
    pub flr: Option<Ia5String>,
    #[rasn(tag(context, 14))]
    pub nam: Option<Ia5String>,
    #[rasn(tag(context, 15))]
    pub pc: Option<Ia5String>,
    pub rest: Rest,
}

/// `GpLocationInfoList` of the standard.
pub type GpLocationInfoList = Vec<GpLocationInfo>;

/// `GeoPriv` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GeoPriv {
    pub gp_location_info: GpLocationInfoList,
    #[rasn(tag(context, 0))]
    pub usage_rules: Option<UsageRules>,
    #[rasn(tag(context, 1))]
    pub method: Option<Method>,
    #[rasn(tag(context, 2))]
    pub provided_by: Option<ProvidedBy>,
    pub rest: Rest,
}

/// `LocationInfo` of the standard.
pub type LocationInfo = Vec<GeoPriv>;

/// `LocationInfoList` of the standard.
pub type LocationInfoList = Vec<LocationInfo>;
