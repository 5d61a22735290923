//! What a switch and its devices can do, service by service and event by event.
//!
//! A list names the services or events of a group; each is a set of flags, absent where the switch has no
//! such service or event. A flag says that an optional part is there. The sets are divided among files by the
//! list that names them.
//!
//! Module `CSTA-capability-exchange` {… csta3(285) 131}, ECMA-285 clause 9.10.

mod call_associated_evts_list;
mod call_associated_serv_list;
mod call_control_evts_list;
mod call_control_serv_list;
mod cap_exchange_serv_list;
mod cdr_serv_list;
mod data_collection_serv_list;
mod device_maint_evts_list;
mod filter_threshold;
mod io_services_serv_list;
mod lamp_set;
mod location_services_serv_list;
mod logical_evts_list;
mod logical_serv_list;
mod media_evts_list;
mod media_serv_list;
mod monitoring_serv_list;
mod phys_dev_evts_list;
mod phys_dev_serv_list;
mod routeing_serv_list;
mod snapshot_serv_list;
mod system_status_serv_list;
mod vendor_specific_evts_list;
mod vendor_specific_serv_list;
mod voice_unit_evts_list;
mod voice_unit_serv_list;

pub use call_associated_evts_list::*;
pub use call_associated_serv_list::*;
pub use call_control_evts_list::*;
pub use call_control_serv_list::*;
pub use cap_exchange_serv_list::*;
pub use cdr_serv_list::*;
pub use data_collection_serv_list::*;
pub use device_maint_evts_list::*;
pub use filter_threshold::*;
pub use io_services_serv_list::*;
pub use location_services_serv_list::*;
pub use logical_evts_list::*;
pub use logical_serv_list::*;
pub use media_evts_list::*;
pub use media_serv_list::*;
pub use monitoring_serv_list::*;
pub use phys_dev_evts_list::*;
pub use phys_dev_serv_list::*;
pub use routeing_serv_list::*;
pub use snapshot_serv_list::*;
pub use system_status_serv_list::*;
pub use vendor_specific_evts_list::*;
pub use vendor_specific_serv_list::*;
pub use voice_unit_evts_list::*;
pub use voice_unit_serv_list::*;

use crate::asn1::derive::*;
use crate::asn1::{Integer, OctetString, Rest, bit_set, open_enum};
use crate::data::media_services::{ConnectionModeBMap, MediaServiceInstanceId, MediaServiceType};

/// Name that binds an answer to the requests in which its parts come.
///
/// ASN.1: `ServiceCrossRefID`.
#[doc(alias = "ServiceCrossRefID")]
pub type ServiceCrossRefId = OctetString;

/// The services that a device has, group by group.
///
/// ASN.1: `LogDevServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LogDevServList {
    /// To make, move and end calls.
    #[rasn(tag(context, 0))]
    pub call_control_serv_list: Option<CallControlServList>,
    /// For what goes with calls.
    #[rasn(tag(context, 1))]
    pub call_associated_serv_list: Option<CallAssociatedServList>,
    /// For settings and agents.
    #[rasn(tag(context, 2))]
    pub logical_serv_list: Option<LogicalServList>,
    /// To attach media.
    #[rasn(tag(context, 3))]
    pub media_serv_list: Option<MediaServList>,
    /// For data paths.
    #[rasn(tag(context, 4))]
    pub io_services_serv_list: Option<IoServicesServList>,
    /// To collect digits and tones.
    #[rasn(tag(context, 5))]
    pub data_collection_serv_list: Option<DataCollectionServList>,
    /// For voice units.
    #[rasn(tag(context, 6))]
    pub voice_unit_serv_list: Option<VoiceUnitServList>,
    /// To find out where devices are.
    #[rasn(tag(context, 7))]
    pub location_services_serv_list: Option<LocationServicesServList>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The events that a device has, group by group.
///
/// ASN.1: `LogDevEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LogDevEvtsList {
    /// Of calls and connections.
    #[rasn(tag(context, 0))]
    pub call_control_evts_list: Option<CallControlEvtsList>,
    /// Of what goes with calls.
    #[rasn(tag(context, 1))]
    pub call_associated_evts_list: Option<CallAssociatedEvtsList>,
    /// Of settings and agents.
    #[rasn(tag(context, 2))]
    pub logical_evts_list: Option<LogicalEvtsList>,
    /// Of media services.
    #[rasn(tag(context, 3))]
    pub media_evts_list: Option<MediaEvtsList>,
    /// Of voice units.
    #[rasn(tag(context, 4))]
    pub voice_unit_evts_list: Option<VoiceUnitEvtsList>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Ways of writing a device that the switch understands.
    ///
    /// ASN.1: `DeviceIDFormat`.
    #[doc(alias = "DeviceIDFormat")]
    pub struct DeviceIdFormat[34] {
        /// The key * in a number.
        DIALABLE_DIGITS_ASTERIX = 0 "dialableDigitsAsterix",
        /// The key # in a number.
        DIALABLE_DIGITS_HASH = 1 "dialableDigitsHash",
        /// The tones A to D in a number.
        DIALABLE_DIGITS_ABCD = 2 "dialableDigitsABCD",
        /// An exclamation mark in a number: a short break of the line.
        DIALABLE_DIGITS_EXCLAMATION = 3 "dialableDigitsExclamation",
        /// P in a number: what follows is pulsed.
        DIALABLE_DIGITS_P = 4 "dialableDigitsP",
        /// T in a number: what follows is tones.
        DIALABLE_DIGITS_T = 5 "dialableDigitsT",
        /// A comma in a number: a pause.
        DIALABLE_DIGITS_COMMA = 6 "dialableDigitsComma",
        /// W in a number: wait for dial tone.
        DIALABLE_DIGITS_W = 7 "dialableDigitsW",
        /// An at sign in a number: wait for silence.
        DIALABLE_DIGITS_AT = 8 "dialableDigitsAt",
        /// A dollar sign in a number: wait for the billing tone.
        DIALABLE_DIGITS_DOLLAR = 9 "dialableDigitsDollar",
        /// A semicolon in a number: more will follow.
        DIALABLE_DIGITS_SEMICOLON = 10 "dialableDigitsSemicolon",
        /// The switch's own form, with an exclamation mark.
        SF_REPR_EXCLAMATION = 11 "sFReprExclamation",
        /// The switch's own form, with an ampersand.
        SF_REPR_ET = 12 "sFReprEt",
        /// The switch's own form, with a slash.
        SF_REPR_SLASH = 13 "sFReprSlash",
        /// The switch's own form, with a per cent sign.
        SF_REPR_PERCENT = 14 "sFReprPercent",
        /// The switch's own form, with a name.
        SF_REPR_NM = 15 "sFReprNM",
        /// The switch's own form, of no stated kind.
        SF_REPR_GENERIC = 16 "sFReprGeneric",
        /// A number without its type.
        SF_REPR_IMPLICIT_TON = 17 "sFReprImplicitTON",
        /// A public number of unknown type.
        SF_REPR_PUB_TON_UNKOWN = 18 "sFReprPubTONUnkown",
        /// A public number with the country code.
        SF_REPR_PUB_TON_INTERNAL = 19 "sFReprPubTONInternal",
        /// A public number within the country.
        SF_REPR_PUB_TON_NATIONAL = 20 "sFReprPubTONNational",
        /// A public number within the area.
        SF_REPR_PUB_TON_SUBSCRIBER = 21 "sFReprPubTONSubscriber",
        /// An abbreviated public number.
        SF_REPR_PUB_TON_ABBREVIATED = 22 "sFReprPubTONAbbreviated",
        /// A private number of unknown type.
        SF_REPR_PRI_TON_UNKNOWN = 23 "sFReprPriTONUnknown",
        /// A private number of the third regional level.
        SF_REPR_PRI_TON_LEVEL3 = 24 "sFReprPriTONLevel3",
        /// A private number of the second regional level.
        SF_REPR_PRI_TON_LEVEL2 = 25 "sFReprPriTONLevel2",
        /// A private number of the first regional level.
        SF_REPR_PRI_TON_LEVEL1 = 26 "sFReprPriTONLevel1",
        /// A private number within the place.
        SF_REPR_PRI_TON_LOCAL = 27 "sFReprPriTONLocal",
        /// An abbreviated private number.
        SF_REPR_PRI_TON_ABBREVIATED = 28 "sFReprPriTONAbbreviated",
        /// A name of another plan.
        SF_REPR_OTHER = 29 "sFReprOther",
        /// A number that is for CSTA only.
        DEVICE_NUMBER = 30 "deviceNumber",
        /// Which part of a device is meant.
        SFR_RESOURCE_ID = 31 "sFRResourceID",
        /// Which of several people at a device is meant, by number.
        PRIVATE_NUMBER = 32 "privateNumber",
        /// Which of several people at a device is meant, by name.
        PRIVATE_NAME = 33 "privateName",
    }
}

bit_set! {
    /// How the switch behaves where the standard leaves it open.
    ///
    /// ASN.1: `SwDomainFeatures`.
    pub struct SwDomainFeatures[15] {
        /// A call is forwarded before it has reached the device.
        IS_FORWARDING_BEFORE = 0 "isForwardingBefore",
        /// A call is forwarded after it has reached the device.
        IS_FORWARDING_AFTER = 1 "isForwardingAfter",
        /// Forwarding has defaults of the switch.
        SW_FUNCTION_DEFAULT_SETTINGS = 2 "swFunctionDefaultSettings",
        /// Forwarding has defaults of the user.
        USER_SPECIFIC = 3 "userSpecific",
        /// The user has a default for which calls; the spelling is the standard's.
        USER_SPECIFIC_DEFAULT_FOWARDING_TYPE = 4 "userSpecificDefaultFowardingType",
        /// The user has a default for where they go.
        USER_SPECIFIC_DEFAULT_FORWARD_DESTINATION = 5 "userSpecificDefaultForwardDestination",
        /// A call that cannot come about is refused at once.
        NEGATIVE_ACKNOWLEDGMENT = 6 "negativeAcknowledgment",
        /// A failed call may keep a connection at the device that failed.
        SUPPORT_FAILED_WITH_ASS_CONN = 7 "supportFailedWithAssConn",
        /// A failed call may have no connection at the device that failed.
        SUPPORT_FAILED_WITHOUT_ASS_CONN = 8 "supportFailedWithoutAssConn",
        /// A failed call may have a connection that is not reported; the spelling is the standard's.
        SUPPORT_FAILED_WITH_ASS_CONN_NOT_REPORTET = 9 "supportFailedWithAssConnNotReportet",
        /// Calls that were left come back.
        RECALL = 10 "recall",
        /// Calls can be completed later.
        CALL_BACK = 11 "callBack",
        /// Calls from outside are told like others.
        EXT_CALLS_INCOMING = 12 "extCallsIncoming",
        /// Calls to the outside are told like others.
        EXT_CALLS_OUTGOING = 13 "extCallsOutgoing",
        /// Telephones can prompt their users.
        PROMPTING = 14 "prompting",
    }
}

bit_set! {
    /// Whether appearances of a line can be named one by one.
    ///
    /// ASN.1: `SwAppearanceAddressability`.
    pub struct SwAppearanceAddressability[2] {
        /// They have one name together.
        NON_ADDRESSABLE = 0 "nonAddressable",
        /// Each has a name.
        ADDRESSABLE = 1 "addressable",
    }
}

bit_set! {
    /// Kinds of appearances that the switch has.
    ///
    /// ASN.1: `SwAppearanceTypes`.
    pub struct SwAppearanceTypes[6] {
        /// A standard appearance: the user selects it to use it.
        SELECTED_STANDARD = 0 "selectedStandard",
        /// A standard appearance: the device has but this one.
        BASIC_STANDARD = 1 "basicStandard",
        /// A bridged appearance: calls ring at all, and the first takes them.
        BASIC_BRIDGED = 2 "basicBridged",
        /// A bridged appearance: while one is in use, the others cannot enter.
        EXCLUSIVE_BRIDGED = 3 "exclusiveBridged",
        /// A bridged appearance: all can be in the call, each with a state of its own.
        INDEPENDENT_SHARED_BRIDGED = 4 "independentSharedBridged",
        /// A bridged appearance: all can be in the call, and hold it together.
        INTER_DEPENDENT_SHARED_BRIDGED = 5 "interDependentSharedBridged",
    }
}

open_enum! {
    /// What becomes of optional members that the switch does not know what to do with.
    ///
    /// ASN.1: `IgnoreUnsupportedParameters`.
    pub struct IgnoreUnsupportedParameters {
        /// They are passed over.
        IGNORE_PARAMETERS = 0 "ignoreParameters",
        /// The request is refused.
        REJECT_MESSAGE = 1 "rejectMessage",
    }
}

/// How long a comma in a number pauses dialling, in milliseconds.
///
/// ASN.1: `PauseTime`.
pub type PauseTime = Integer;

bit_set! {
    /// Which messages bear the time.
    ///
    /// ASN.1: `TimeStampMode`.
    pub struct TimeStampMode[3] {
        /// Events.
        ALL_EVENTS = 0 "allEvents",
        /// Answers.
        ALL_ACKS = 1 "allAcks",
        /// Requests.
        ALL_SERV_REQS = 2 "allServReqs",
    }
}

bit_set! {
    /// How monitors of groups behave.
    ///
    /// ASN.1: `MiscMonitorCaps`.
    pub struct MiscMonitorCaps[5] {
        /// A monitor on a group tells of its members, too; the spelling is the standard's.
        GROUP_INCLUSIV_MODEL = 0 "groupInclusivModel",
        /// A monitor on a group tells of the group only.
        GROUP_EXCLUSIVE_MODEL = 1 "groupExclusiveModel",
        /// A telephone can be monitored as a thing.
        MONITOR_PHYSICAL_ELEMENT = 2 "monitorPhysicalElement",
        /// A monitor on an ACD device tells of its agents, too; the spelling is the standard's.
        ACD_DEVICE_INCLUSIV = 3 "acdDeviceInclusiv",
        /// A monitor on an ACD device tells of the ACD device only; the spelling is the standard's.
        ACD_DEVICE_EXCLUSIV = 4 "acdDeviceExclusiv",
    }
}

/// How long members may be, in octets or characters.
///
/// ASN.1: `MaxLengthParameters`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MaxLengthParameters {
    /// Account codes. `0..32` by the standard; not checked.
    pub account_info: Integer,
    /// Authorisation codes. `0..32` by the standard; not checked.
    pub auth_code: Integer,
    /// Agents' names. `0..32` by the standard; not checked.
    pub agent_id: Integer,
    /// Agents' passwords. `0..32` by the standard; not checked.
    pub agent_password: Integer,
    /// Calls' numbers. `0..8` by the standard; not checked.
    pub call_id_in_connection_id: Integer,
    /// Correlator data. `0..32` by the standard; not checked.
    pub correlator_data: Integer,
    /// Private data.
    pub private_data: Integer,
    /// Devices' names. `0..128` by the standard; not checked.
    pub device_identifiers: Integer,
    /// User data. `0..256` by the standard; not checked.
    pub user_data: Integer,
    /// What is written at a button. `0..64` by the standard; not checked.
    pub button_label: Integer,
    /// What is written at a lamp. `0..64` by the standard; not checked.
    pub lamp_label: Integer,
    /// Digits to be sent into a call. `0..64` by the standard; not checked.
    pub characters_to_send: Integer,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// How long further members may be.
///
/// ASN.1: `MaxLengthParametersContinued`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MaxLengthParametersContinued {
    /// Names of monitors.
    pub monitor_cross_ref_id: Integer,
    /// Classifications of calls.
    pub call_qualifying_data: Integer,
    /// Identities of calls.
    pub sub_domain_call_linkage_data: Integer,
    /// Identities of series of calls.
    pub sub_domain_thread_id: Integer,
    /// Data sent over a data path.
    pub io_data: Integer,
    /// Content of messages.
    pub message_info: Integer,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The media services of the switch.
///
/// ASN.1: `MediaServiceCapsList`.
pub type MediaServiceCapsList = Vec<MediaServiceCapsListItem>;

/// One media service.
///
/// ASN.1: one item of [`MediaServiceCapsList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaServiceCapsListItem {
    /// Its kind.
    pub media_service_type: MediaServiceType,
    /// Its version.
    pub media_service_version: Option<Integer>,
    /// Which one of its kind it is.
    pub media_service_instance: Option<MediaServiceInstanceId>,
    /// How it can be attached.
    pub connection_mode: Option<ConnectionModeBMap>,
    /// Whether streams have names.
    pub media_stream_id_supported: bool,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// What a device is for CSTA.
    ///
    /// ASN.1: `DeviceCategory`.
    pub struct DeviceCategory {
        /// It distributes calls among agents.
        ACD = 0 "acd",
        /// It stands for several devices.
        GROUP = 1 "group",
        /// It leads to a network: a trunk.
        NETWORK_INTERFACE = 2 "networkInterface",
        /// Calls can be parked at it.
        PARK = 3 "park",
        /// It asks where calls shall go.
        ROUTEING_DEVICE = 4 "routeingDevice",
        /// People call and are called with it.
        STATION = 5 "station",
        /// It plays and records messages.
        VOICE_UNIT = 6 "voiceUnit",
        /// Something else.
        OTHER = 7 "other",
        /// It speaks and listens.
        GENERIC_INTERACTIVE_VOICE = 8 "genericInteractiveVoice",
        /// It listens to speech.
        LISTENER_INTERACTIVE_VOICE = 9 "listenerInteractiveVoice",
        /// It listens to keys.
        DTMF_INTERACTIVE_VOICE = 10 "dtmfInteractiveVoice",
        /// It plays prompts.
        PROMPT_INTERACTIVE_VOICE = 11 "promptInteractiveVoice",
        /// It plays prompts from a queue.
        PROMPT_QUEUE_INTERACTIVE_VOICE = 12 "promptQueueInteractiveVoice",
        /// It records messages.
        MESSAGE_INTERACTIVE_VOICE = 13 "messageInteractiveVoice",
        /// Calls meet in it.
        CONFERENCE = 14 "conference",
    }
}

bit_set! {
    /// What a group device is for.
    ///
    /// ASN.1: `GroupDeviceAttributes`.
    pub struct GroupDeviceAttributes[6] {
        /// Agents.
        ACD = 0 "acd",
        /// Devices that are tried one after the other.
        HUNT = 1 "hunt",
        /// Devices that may pick up each other's calls.
        PICK = 2 "pick",
        /// Something else.
        OTHER = 3 "other",
        /// Users.
        USER = 4 "user",
        /// One agent at several devices.
        AGENT = 5 "agent",
    }
}

open_enum! {
    /// What people call the device.
    ///
    /// ASN.1: `NamedDeviceTypes`.
    pub struct NamedDeviceTypes {
        /// An ACD.
        ACD = 0 "acd",
        /// An ACD group.
        ACD_GROUP = 1 "acdGroup",
        /// A button.
        BUTTON = 2 "button",
        /// Several buttons.
        BUTTON_GROUP = 3 "buttonGroup",
        /// A conference bridge.
        CONFERENCE_BRIDGE = 4 "conferenceBridge",
        /// A line.
        LINE = 5 "line",
        /// Several lines.
        LINE_GROUP = 6 "lineGroup",
        /// An operator's position.
        OPERATOR = 7 "operator",
        /// Several operators' positions.
        OPERATOR_GROUP = 8 "operatorGroup",
        /// A place for parked calls.
        PARKING_DEVICE = 9 "parkingDevice",
        /// A telephone.
        STATION = 10 "station",
        /// Several telephones.
        STATION_GROUP = 11 "stationGroup",
        /// A trunk.
        TRUNK = 12 "trunk",
        /// Several trunks.
        TRUNK_GROUP = 13 "trunkGroup",
        /// Something else.
        OTHER = 14 "other",
        /// A group of something else.
        OTHER_GROUP = 15 "otherGroup",
    }
}

bit_set! {
    /// How an ACD shows itself.
    ///
    /// ASN.1: `ACDModels`.
    #[doc(alias = "ACDModels")]
    pub struct AcdModels[2] {
        /// The devices that a call passes are told.
        VISIBLE_ACD_RELATED_DEVICES = 0 "visibleACDRelatedDevices",
        /// The devices that a call passes are not told.
        NON_VISIBLE_ACD_RELATED_DEVICES = 1 "nonVisibleACDRelatedDevices",
    }
}

bit_set! {
    /// How agents log on.
    ///
    /// ASN.1: `AgentLogOnModels`.
    pub struct AgentLogOnModels[4] {
        /// To an ACD device.
        LOG_ON_TO_ACD_DEVICE = 0 "logOnToACDDevice",
        /// To named groups, in one step.
        LOG_ON_TO_ACD_GROUP_EXPL_ONE_STEP = 1 "logOnToACDGroupExplOneStep",
        /// At a device first, then to named groups.
        LOG_ON_TO_ACD_GROUP_EXPL_TWO_STEPS = 2 "logOnToACDGroupExplTwoSteps",
        /// To the groups that the switch knows for the agent, in one step.
        LOG_ON_TO_ACD_IMPL_ONE_STEP = 3 "logOnToACDImplOneStep",
    }
}

open_enum! {
    /// How an appearance of a line behaves.
    ///
    /// ASN.1: `AppearanceType`.
    pub struct AppearanceType {
        /// A standard appearance: the user selects it to use it.
        SELECTED_STANDARD = 0 "selectedStandard",
        /// A standard appearance: the device has but this one.
        BASIC_STANDARD = 1 "basicStandard",
        /// A bridged appearance: calls ring at all, and the first takes them.
        BASIC_BRIDGED = 2 "basicBridged",
        /// A bridged appearance: while one is in use, the others cannot enter.
        EXCLUSIVE_BRIDGED = 3 "exclusiveBridged",
        /// A bridged appearance: all can be in the call, each with a state of its own.
        INDEPENDENT_SHARED_BRIDGED = 4 "independentSharedBridged",
        /// A bridged appearance: all can be in the call, and hold it together.
        INTERDEPENDENT_SHARED_BRIDGED = 5 "interdependentSharedBridged",
    }
}

bit_set! {
    /// How two calls can come about that are to be joined.
    ///
    /// ASN.1: `TransAndConfSetup`.
    pub struct TransAndConfSetup[5] {
        /// By a consultation.
        CONSULTATION_CALL = 0 "consultationCall",
        /// By holding one and making another.
        HOLD_CALL_MAKE_CALL = 1 "holdCallMakeCall",
        /// By alternating between them.
        ALTERNATE_CALL = 2 "alternateCall",
        /// When both are on hold.
        TWO_CALLS_IN_HOLD = 3 "twoCallsInHold",
        /// When both are connected.
        TWO_CALLS_IN_CONNECTED = 4 "twoCallsInConnected",
    }
}
