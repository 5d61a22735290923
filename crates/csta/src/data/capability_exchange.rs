//! Module `CSTA-capability-exchange` {… csta3(285) 131}.
//!
//! The capability bitmaps are divided by the list that names them.

mod call_associated_evts_list;
mod call_associated_serv_list;
mod call_control_evts_list;
mod call_control_serv_list;
mod cap_exchange_serv_list;
mod cdr_serv_list;
mod data_collection_serv_list;
mod device_maint_evts_list;
mod io_services_serv_list;
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
use crate::asn1::{OctetString, Rest, bit_set, open_enum};
use crate::data::media_services::{ConnectionModeBMap, MediaServiceInstanceId, MediaServiceType};

/// `ServiceCrossRefID` of the standard.
pub type ServiceCrossRefId = OctetString;

/// `LogDevServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LogDevServList {
    #[rasn(tag(context, 0))]
    pub call_control_serv_list: Option<CallControlServList>,
    #[rasn(tag(context, 1))]
    pub call_associated_serv_list: Option<CallAssociatedServList>,
    #[rasn(tag(context, 2))]
    pub logical_serv_list: Option<LogicalServList>,
    #[rasn(tag(context, 3))]
    pub media_serv_list: Option<MediaServList>,
    #[rasn(tag(context, 4))]
    pub io_services_serv_list: Option<IoServicesServList>,
    #[rasn(tag(context, 5))]
    pub data_collection_serv_list: Option<DataCollectionServList>,
    #[rasn(tag(context, 6))]
    pub voice_unit_serv_list: Option<VoiceUnitServList>,
    #[rasn(tag(context, 7))]
    pub location_services_serv_list: Option<LocationServicesServList>,
    pub rest: Rest,
}

/// `LogDevEvtsList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LogDevEvtsList {
    #[rasn(tag(context, 0))]
    pub call_control_evts_list: Option<CallControlEvtsList>,
    #[rasn(tag(context, 1))]
    pub call_associated_evts_list: Option<CallAssociatedEvtsList>,
    #[rasn(tag(context, 2))]
    pub logical_evts_list: Option<LogicalEvtsList>,
    #[rasn(tag(context, 3))]
    pub media_evts_list: Option<MediaEvtsList>,
    #[rasn(tag(context, 4))]
    pub voice_unit_evts_list: Option<VoiceUnitEvtsList>,
    pub rest: Rest,
}

bit_set! {
    /// `DeviceIDFormat` of the standard.
    pub struct DeviceIdFormat[34] {
        DIALABLE_DIGITS_ASTERIX = 0 "dialableDigitsAsterix",
        DIALABLE_DIGITS_HASH = 1 "dialableDigitsHash",
        DIALABLE_DIGITS_ABCD = 2 "dialableDigitsABCD",
        DIALABLE_DIGITS_EXCLAMATION = 3 "dialableDigitsExclamation",
        DIALABLE_DIGITS_P = 4 "dialableDigitsP",
        DIALABLE_DIGITS_T = 5 "dialableDigitsT",
        DIALABLE_DIGITS_COMMA = 6 "dialableDigitsComma",
        DIALABLE_DIGITS_W = 7 "dialableDigitsW",
        DIALABLE_DIGITS_AT = 8 "dialableDigitsAt",
        DIALABLE_DIGITS_DOLLAR = 9 "dialableDigitsDollar",
        DIALABLE_DIGITS_SEMICOLON = 10 "dialableDigitsSemicolon",
        SF_REPR_EXCLAMATION = 11 "sFReprExclamation",
        SF_REPR_ET = 12 "sFReprEt",
        SF_REPR_SLASH = 13 "sFReprSlash",
        SF_REPR_PERCENT = 14 "sFReprPercent",
        SF_REPR_NM = 15 "sFReprNM",
        SF_REPR_GENERIC = 16 "sFReprGeneric",
        SF_REPR_IMPLICIT_TON = 17 "sFReprImplicitTON",
        SF_REPR_PUB_TON_UNKOWN = 18 "sFReprPubTONUnkown",
        SF_REPR_PUB_TON_INTERNAL = 19 "sFReprPubTONInternal",
        SF_REPR_PUB_TON_NATIONAL = 20 "sFReprPubTONNational",
        SF_REPR_PUB_TON_SUBSCRIBER = 21 "sFReprPubTONSubscriber",
        SF_REPR_PUB_TON_ABBREVIATED = 22 "sFReprPubTONAbbreviated",
        SF_REPR_PRI_TON_UNKNOWN = 23 "sFReprPriTONUnknown",
        SF_REPR_PRI_TON_LEVEL3 = 24 "sFReprPriTONLevel3",
        SF_REPR_PRI_TON_LEVEL2 = 25 "sFReprPriTONLevel2",
        SF_REPR_PRI_TON_LEVEL1 = 26 "sFReprPriTONLevel1",
        SF_REPR_PRI_TON_LOCAL = 27 "sFReprPriTONLocal",
        SF_REPR_PRI_TON_ABBREVIATED = 28 "sFReprPriTONAbbreviated",
        SF_REPR_OTHER = 29 "sFReprOther",
        DEVICE_NUMBER = 30 "deviceNumber",
        SFR_RESOURCE_ID = 31 "sFRResourceID",
        PRIVATE_NUMBER = 32 "privateNumber",
        PRIVATE_NAME = 33 "privateName",
    }
}

bit_set! {
    /// `SwDomainFeatures` of the standard.
    pub struct SwDomainFeatures[15] {
        IS_FORWARDING_BEFORE = 0 "isForwardingBefore",
        IS_FORWARDING_AFTER = 1 "isForwardingAfter",
        SW_FUNCTION_DEFAULT_SETTINGS = 2 "swFunctionDefaultSettings",
        USER_SPECIFIC = 3 "userSpecific",
        USER_SPECIFIC_DEFAULT_FOWARDING_TYPE = 4 "userSpecificDefaultFowardingType",
        USER_SPECIFIC_DEFAULT_FORWARD_DESTINATION = 5 "userSpecificDefaultForwardDestination",
        NEGATIVE_ACKNOWLEDGMENT = 6 "negativeAcknowledgment",
        SUPPORT_FAILED_WITH_ASS_CONN = 7 "supportFailedWithAssConn",
        SUPPORT_FAILED_WITHOUT_ASS_CONN = 8 "supportFailedWithoutAssConn",
        SUPPORT_FAILED_WITH_ASS_CONN_NOT_REPORTET = 9 "supportFailedWithAssConnNotReportet",
        RECALL = 10 "recall",
        CALL_BACK = 11 "callBack",
        EXT_CALLS_INCOMING = 12 "extCallsIncoming",
        EXT_CALLS_OUTGOING = 13 "extCallsOutgoing",
        PROMPTING = 14 "prompting",
    }
}

bit_set! {
    /// `SwAppearanceAddressability` of the standard.
    pub struct SwAppearanceAddressability[2] {
        NON_ADDRESSABLE = 0 "nonAddressable",
        ADDRESSABLE = 1 "addressable",
    }
}

bit_set! {
    /// `SwAppearanceTypes` of the standard.
    pub struct SwAppearanceTypes[6] {
        SELECTED_STANDARD = 0 "selectedStandard",
        BASIC_STANDARD = 1 "basicStandard",
        BASIC_BRIDGED = 2 "basicBridged",
        EXCLUSIVE_BRIDGED = 3 "exclusiveBridged",
        INDEPENDENT_SHARED_BRIDGED = 4 "independentSharedBridged",
        INTER_DEPENDENT_SHARED_BRIDGED = 5 "interDependentSharedBridged",
    }
}

open_enum! {
    /// `IgnoreUnsupportedParameters` of the standard.
    pub struct IgnoreUnsupportedParameters {
        IGNORE_PARAMETERS = 0 "ignoreParameters",
        REJECT_MESSAGE = 1 "rejectMessage",
    }
}

/// `PauseTime` of the standard.
pub type PauseTime = i64;

bit_set! {
    /// `TimeStampMode` of the standard.
    pub struct TimeStampMode[3] {
        ALL_EVENTS = 0 "allEvents",
        ALL_ACKS = 1 "allAcks",
        ALL_SERV_REQS = 2 "allServReqs",
    }
}

bit_set! {
    /// `MiscMonitorCaps` of the standard.
    pub struct MiscMonitorCaps[5] {
        GROUP_INCLUSIV_MODEL = 0 "groupInclusivModel",
        GROUP_EXCLUSIVE_MODEL = 1 "groupExclusiveModel",
        MONITOR_PHYSICAL_ELEMENT = 2 "monitorPhysicalElement",
        ACD_DEVICE_INCLUSIV = 3 "acdDeviceInclusiv",
        ACD_DEVICE_EXCLUSIV = 4 "acdDeviceExclusiv",
    }
}

/// `MaxLengthParameters` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MaxLengthParameters {
    /// `0..32` by the standard; not checked.
    pub account_info: i64,
    /// `0..32` by the standard; not checked.
    pub auth_code: i64,
    /// `0..32` by the standard; not checked.
    pub agent_id: i64,
    /// `0..32` by the standard; not checked.
    pub agent_password: i64,
    /// `0..8` by the standard; not checked.
    pub call_id_in_connection_id: i64,
    /// `0..32` by the standard; not checked.
    pub correlator_data: i64,
    pub private_data: i64,
    /// `0..128` by the standard; not checked.
    pub device_identifiers: i64,
    /// `0..256` by the standard; not checked.
    pub user_data: i64,
    /// `0..64` by the standard; not checked.
    pub button_label: i64,
    /// `0..64` by the standard; not checked.
    pub lamp_label: i64,
    /// `0..64` by the standard; not checked.
    pub characters_to_send: i64,
    pub rest: Rest,
}

/// `MaxLengthParametersContinued` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MaxLengthParametersContinued {
    pub monitor_cross_ref_id: i64,
    pub call_qualifying_data: i64,
    pub sub_domain_call_linkage_data: i64,
    pub sub_domain_thread_id: i64,
    pub io_data: i64,
    pub message_info: i64,
    pub rest: Rest,
}

/// `FilterThreshold` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct FilterThreshold {
    pub get_logical_device_information: i64,
    pub get_physical_device_information: i64,
    pub get_switching_function_caps: i64,
    pub get_switching_function_devices: i64,
    pub switching_function_devices: i64,
    pub change_system_status_filter: i64,
    pub system_status_register: i64,
    pub system_status_register_abort: i64,
    pub system_status_register_cancel: i64,
    pub request_system_status: i64,
    pub system_status: i64,
    pub switching_function_caps_changed: i64,
    pub switching_function_devs_changed: i64,
    pub change_monitor_filter: i64,
    pub monitor_start: i64,
    pub monitor_stop: i64,
    pub snapshot_call: i64,
    pub snapshot_device: i64,
    pub snapshot_call_data: i64,
    pub snapshot_device_data: i64,
    pub accept_call: i64,
    pub alternate_call: i64,
    pub answer_call: i64,
    pub call_back_call_related: i64,
    pub call_back_message_call_related: i64,
    pub camp_on_call: i64,
    pub clear_call: i64,
    pub clear_connection: i64,
    pub conference_call: i64,
    pub consultation_call: i64,
    pub deflect_call: i64,
    pub dial_digits: i64,
    pub directed_pickup_call: i64,
    pub group_pickup_call: i64,
    pub hold_call: i64,
    pub intrude_call: i64,
    pub join_call: i64,
    pub make_call: i64,
    pub make_predictive_call: i64,
    pub park_call: i64,
    pub reconnect_call: i64,
    pub retrieve_call: i64,
    pub single_step_conference_call: i64,
    pub single_step_transfer_call: i64,
    pub transfer_call: i64,
    pub associate_data: i64,
    pub cancel_telephony_tone: i64,
    pub generate_digits: i64,
    pub generate_telephony_tone: i64,
    pub send_user_information: i64,
    pub start_dtmf_digits_collection: i64,
    pub start_telephony_tones_collection: i64,
    pub stop_dtmf_digits_collection: i64,
    pub stop_telephony_tones_collection: i64,
    pub attach_media_service: i64,
    pub detach_media_service: i64,
    pub route_register: i64,
    pub route_register_abort: i64,
    pub route_register_cancel: i64,
    pub re_route: i64,
    pub route_end: i64,
    pub route_reject: i64,
    pub route_request: i64,
    pub route_select: i64,
    pub route_used: i64,
    pub button_press: i64,
    pub get_auditory_apparatus_info: i64,
    pub get_button_information: i64,
    pub get_display: i64,
    pub get_hookswitch_status: i64,
    pub get_lamp_information: i64,
    pub get_lamp_mode: i64,
    pub get_microphone_gain: i64,
    pub get_microphone_mute: i64,
    pub get_message_waiting_indicator: i64,
    pub get_ringer_status: i64,
    pub get_speaker_mute: i64,
    pub get_speaker_volume: i64,
    pub set_button_information: i64,
    pub set_display: i64,
    pub set_hookswitch_status: i64,
    pub set_lamp_mode: i64,
    pub set_msg_waiting_indicator: i64,
    pub set_microphone_gain: i64,
    pub set_microphone_mute: i64,
    pub set_ringer_status: i64,
    pub set_speaker_mute: i64,
    pub set_speaker_volume: i64,
    pub call_back_message_non_call_related: i64,
    pub call_back_non_call_related: i64,
    pub cancel_call_back: i64,
    pub cancel_call_back_message: i64,
    pub get_agent_state: i64,
    pub get_auto_answer: i64,
    pub get_auto_work_mode: i64,
    pub get_caller_id_status: i64,
    pub get_do_not_disturb: i64,
    pub get_forwarding: i64,
    pub get_last_number_dialed: i64,
    pub get_routeing_mode: i64,
    pub set_agent_state: i64,
    pub set_auto_answer: i64,
    pub set_auto_work_mode: i64,
    pub set_caller_id_status: i64,
    pub set_do_not_disturb: i64,
    pub set_forwarding: i64,
    pub set_routeing_mode: i64,
    pub back_in_service: i64,
    pub device_caos_changed: i64,
    pub out_of_service: i64,
    pub partially_in_service: i64,
    pub io_register: i64,
    pub io_register_abort: i64,
    pub io_register_cancel: i64,
    pub data_path_resumed: i64,
    pub data_path_suspended: i64,
    pub fast_data: i64,
    pub resume_data_path: i64,
    pub send_broadcast_data: i64,
    pub send_data: i64,
    pub send_multicast_data: i64,
    pub start_data_path: i64,
    pub stop_data_path: i64,
    pub suspend_data_path: i64,
    pub concatenate_msg: i64,
    pub delete_msg: i64,
    pub play_msg: i64,
    pub query_voice_attribute: i64,
    pub record_msg: i64,
    pub reposition: i64,
    pub resume: i64,
    pub review: i64,
    pub set_voice_attribute: i64,
    pub stop: i64,
    pub suspend: i64,
    pub synthesize_msg: i64,
    pub cdr_notification: i64,
    pub cdr_report: i64,
    pub send_stored_cd_rs: i64,
    pub start_cdr_transmission: i64,
    pub stop_cdr_transmission: i64,
    pub escape_register: i64,
    pub escape_register_abort: i64,
    pub escape_register_cancel: i64,
    pub escape: i64,
    pub private_data_version: i64,
    pub rest: Rest,
}

/// `MediaServiceCapsList` of the standard.
pub type MediaServiceCapsList = Vec<MediaServiceCapsListItem>;

/// One item of [`MediaServiceCapsList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaServiceCapsListItem {
    pub media_service_type: MediaServiceType,
    pub media_service_version: Option<i64>,
    pub media_service_instance: Option<MediaServiceInstanceId>,
    pub connection_mode: Option<ConnectionModeBMap>,
    pub media_stream_id_supported: bool,
    pub rest: Rest,
}

open_enum! {
    /// `DeviceCategory` of the standard.
    pub struct DeviceCategory {
        ACD = 0 "acd",
        GROUP = 1 "group",
        NETWORK_INTERFACE = 2 "networkInterface",
        PARK = 3 "park",
        ROUTEING_DEVICE = 4 "routeingDevice",
        STATION = 5 "station",
        VOICE_UNIT = 6 "voiceUnit",
        OTHER = 7 "other",
        GENERIC_INTERACTIVE_VOICE = 8 "genericInteractiveVoice",
        LISTENER_INTERACTIVE_VOICE = 9 "listenerInteractiveVoice",
        DTMF_INTERACTIVE_VOICE = 10 "dtmfInteractiveVoice",
        PROMPT_INTERACTIVE_VOICE = 11 "promptInteractiveVoice",
        PROMPT_QUEUE_INTERACTIVE_VOICE = 12 "promptQueueInteractiveVoice",
        MESSAGE_INTERACTIVE_VOICE = 13 "messageInteractiveVoice",
        CONFERENCE = 14 "conference",
    }
}

bit_set! {
    /// `GroupDeviceAttributes` of the standard.
    pub struct GroupDeviceAttributes[6] {
        ACD = 0 "acd",
        HUNT = 1 "hunt",
        PICK = 2 "pick",
        OTHER = 3 "other",
        USER = 4 "user",
        AGENT = 5 "agent",
    }
}

open_enum! {
    /// `NamedDeviceTypes` of the standard.
    pub struct NamedDeviceTypes {
        ACD = 0 "acd",
        ACD_GROUP = 1 "acdGroup",
        BUTTON = 2 "button",
        BUTTON_GROUP = 3 "buttonGroup",
        CONFERENCE_BRIDGE = 4 "conferenceBridge",
        LINE = 5 "line",
        LINE_GROUP = 6 "lineGroup",
        OPERATOR = 7 "operator",
        OPERATOR_GROUP = 8 "operatorGroup",
        PARKING_DEVICE = 9 "parkingDevice",
        STATION = 10 "station",
        STATION_GROUP = 11 "stationGroup",
        TRUNK = 12 "trunk",
        TRUNK_GROUP = 13 "trunkGroup",
        OTHER = 14 "other",
        OTHER_GROUP = 15 "otherGroup",
    }
}

bit_set! {
    /// `ACDModels` of the standard.
    pub struct AcdModels[2] {
        VISIBLE_ACD_RELATED_DEVICES = 0 "visibleACDRelatedDevices",
        NON_VISIBLE_ACD_RELATED_DEVICES = 1 "nonVisibleACDRelatedDevices",
    }
}

bit_set! {
    /// `AgentLogOnModels` of the standard.
    pub struct AgentLogOnModels[4] {
        LOG_ON_TO_ACD_DEVICE = 0 "logOnToACDDevice",
        LOG_ON_TO_ACD_GROUP_EXPL_ONE_STEP = 1 "logOnToACDGroupExplOneStep",
        LOG_ON_TO_ACD_GROUP_EXPL_TWO_STEPS = 2 "logOnToACDGroupExplTwoSteps",
        LOG_ON_TO_ACD_IMPL_ONE_STEP = 3 "logOnToACDImplOneStep",
    }
}

open_enum! {
    /// `AppearanceType` of the standard.
    pub struct AppearanceType {
        SELECTED_STANDARD = 0 "selectedStandard",
        BASIC_STANDARD = 1 "basicStandard",
        BASIC_BRIDGED = 2 "basicBridged",
        EXCLUSIVE_BRIDGED = 3 "exclusiveBridged",
        INDEPENDENT_SHARED_BRIDGED = 4 "independentSharedBridged",
        INTERDEPENDENT_SHARED_BRIDGED = 5 "interdependentSharedBridged",
    }
}

bit_set! {
    /// `TransAndConfSetup` of the standard.
    pub struct TransAndConfSetup[5] {
        CONSULTATION_CALL = 0 "consultationCall",
        HOLD_CALL_MAKE_CALL = 1 "holdCallMakeCall",
        ALTERNATE_CALL = 2 "alternateCall",
        TWO_CALLS_IN_HOLD = 3 "twoCallsInHold",
        TWO_CALLS_IN_CONNECTED = 4 "twoCallsInConnected",
    }
}
