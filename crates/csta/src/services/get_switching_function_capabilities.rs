//! Module `CSTA-get-switching-function-capabilities` {… csta3(285) 203}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest, bit_set, open_enum};
use crate::data::call_control::CallCharacteristics;
use crate::data::capability_exchange::{
    AcdModels, CallAssociatedEvtsList, CallAssociatedServList, CallControlEvtsList, CallControlServList,
    CapExchangeServList, CdrServList, DataCollectionServList, DeviceIdFormat, DeviceMaintEvtsList,
    FilterThreshold, IgnoreUnsupportedParameters, IoServicesServList, LocationServicesServList,
    LogicalEvtsList, LogicalServList, MaxLengthParameters, MaxLengthParametersContinued, MediaEvtsList,
    MediaServList, MediaServiceCapsList, MiscMonitorCaps, MonitoringServList, PauseTime, PhysDevEvtsList,
    PhysDevServList, RouteingServList, SnapshotServList, SwAppearanceAddressability, SwAppearanceTypes,
    SwDomainFeatures, SystemStatusServList, TimeStampMode, TransAndConfSetup, VendorSpecificEvtsList,
    VendorSpecificServList, VoiceUnitEvtsList, VoiceUnitServList,
};
use crate::data::data_call_types::{
    ConnectionRateList, DelayToleranceList, MaxChannelBind, NumberOfChannels,
};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::security::TimeInfo;
use crate::data::status_reporting::{MonitorFilter, MonitorMediaClass};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getSwitchingFunctionCapabilities`, operation 203.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(choice)]
pub enum GetSwitchingFunctionCapsArgument {
    Extensions(CstaCommonArguments),
    #[default]
    NoData,
}

/// Result of `getSwitchingFunctionCapabilities`, operation 203.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSwitchingFunctionCapsResult {
    /// `SIZE(0..64)` by the standard; not checked.
    pub switching_sub_domain_name: Ia5String,
    /// `SIZE(0..64)` by the standard; not checked.
    pub manufacturer_name: Ia5String,
    pub profiles: Profiles,
    pub device_id_format: DeviceIdFormat,
    pub sw_domain_features: SwDomainFeatures,
    pub sw_appearance_addressability: SwAppearanceAddressability,
    pub sw_appearance_types: SwAppearanceTypes,
    pub ignore_unsupported_parameters: IgnoreUnsupportedParameters,
    #[rasn(tag(context, 0))]
    pub call_characteristics_supported: Option<CallCharacteristics>,
    #[rasn(tag(context, 1))]
    pub media_class_support: Option<MonitorMediaClass>,
    #[rasn(tag(context, 2))]
    pub number_of_channels: Option<NumberOfChannels>,
    #[rasn(tag(context, 3))]
    pub max_channel_bind: Option<MaxChannelBind>,
    #[rasn(tag(context, 4))]
    pub misc_media_call_characteristics: Option<MiscMediaCallCharacteristics>,
    #[rasn(tag(context, 5))]
    pub connection_rate_list: Option<ConnectionRateList>,
    #[rasn(tag(context, 6))]
    pub delay_tolerance_list: Option<DelayToleranceList>,
    #[rasn(tag(context, 7))]
    pub pause_time: Option<PauseTime>,
    #[rasn(tag(context, 8))]
    pub current_time: Option<TimeInfo>,
    #[rasn(tag(context, 9))]
    pub message_seq_numbers: Option<MessageSeqNumbers>,
    #[rasn(tag(context, 10))]
    pub time_stamp_mode: Option<TimeStampMode>,
    #[rasn(tag(context, 11))]
    pub security_mode: Option<SecurityMode>,
    #[rasn(tag(context, 12))]
    pub security_format: Option<SecurityFormat>,
    #[rasn(tag(context, 13))]
    pub private_data_format: Option<SecurityFormat>,
    #[rasn(tag(context, 14))]
    pub trans_and_conf_setup: Option<TransAndConfSetup>,
    #[rasn(tag(context, 15))]
    pub monitor_filter_items: Option<MonitorFilterItems>,
    #[rasn(tag(context, 16))]
    pub misc_monitor_caps: Option<MiscMonitorCaps>,
    #[rasn(tag(context, 17))]
    pub correlator_data_supported: Option<bool>,
    #[rasn(tag(context, 18))]
    pub dynamic_feature_supported: Option<DynamicFeatureSupported>,
    #[rasn(tag(context, 28))]
    pub call_linkage_options: Option<CallLinkageOptions>,
    #[rasn(tag(context, 19))]
    pub acd_models: Option<AcdModels>,
    #[rasn(tag(context, 20))]
    pub agent_log_on_models: Option<AgentLogOnModels>,
    #[rasn(tag(context, 21))]
    pub agent_state_models: Option<AgentStateModels>,
    pub connection_view: ConnectionView,
    pub max_length_parameters: MaxLengthParameters,
    #[rasn(tag(context, 28))]
    pub max_length_parameters_continued: Option<MaxLengthParametersContinued>,
    #[rasn(tag(context, 22))]
    pub serv_evts_list: Option<ServEvtsList>,
    #[rasn(tag(context, 23))]
    pub private_data_version_list: Option<PrivateDataVersionList>,
    /// `0..180` by the standard; not checked.
    #[rasn(tag(context, 24))]
    pub system_status_timer: Option<i64>,
    #[rasn(tag(context, 25))]
    pub simple_threshold: Option<i64>,
    #[rasn(tag(context, 26))]
    pub filter_threshold: Option<FilterThreshold>,
    #[rasn(tag(context, 27))]
    pub media_service_caps_list: Option<MediaServiceCapsList>,
    #[rasn(tag(context, 29))]
    pub max_device_history_length: Option<i64>,
    #[rasn(tag(context, 30))]
    pub max_destination_devices_for_deflect: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `MonitorFilterItems` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorFilterItems {
    #[rasn(tag(context, 0))]
    pub device_on_device_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 1))]
    pub device_on_connection_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 2))]
    pub call_on_device_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 3))]
    pub call_on_connection_monitor_filter: Option<MonitorFilter>,
    pub rest: Rest,
}

bit_set! {
    /// `MessageSeqNumbers` of the standard.
    pub struct MessageSeqNumbers[3] {
        ALL_EVENTS = 0 "allEvents",
        ALL_ACKS = 1 "allAcks",
        ALL_SERV_REQS = 2 "allServReqs",
    }
}

open_enum! {
    /// `SecurityMode` of the standard.
    pub struct SecurityMode {
        ALL_EVENTS = 0 "allEvents",
        ALL_ACKS = 1 "allAcks",
        ALL_SERV_REQS = 2 "allServReqs",
    }
}

bit_set! {
    /// `SecurityFormat` of the standard.
    pub struct SecurityFormat[4] {
        OCTET_STRING_FROM_SF = 0 "octetStringFromSF",
        OTHER_TYPE_FROM_SF = 1 "otherTypeFromSF",
        OCTET_STRING_TO_SF = 2 "octetStringToSF",
        OTHER_TYPE_TO_SF = 3 "otherTypeToSF",
    }
}

bit_set! {
    /// `Profiles` of the standard.
    pub struct Profiles[14] {
        BASIC_TELEPHONY_PROFILE = 0 "basicTelephonyProfile",
        ROUTEING_PROFILE = 1 "routeingProfile",
        LEVEL1_A_VOICE_BROWSER_PROFILE = 2 "level1aVoiceBrowserProfile",
        LEVEL1_B_VOICE_BROWSER_PROFILE = 3 "level1bVoiceBrowserProfile",
        LEVEL2_VOICE_BROWSER_PROFILE = 4 "level2VoiceBrowserProfile",
        MINIMAL_UA_CSTA_CALL_CONTROL_PROFILE = 5 "minimalUaCSTACallControlProfile",
        BASIC_UA_CSTA_CALL_CONTROL_PROFILE = 6 "basicUaCSTACallControlProfile",
        ADVANCED_UA_CSTA_CALL_CONTROL_PROFILE = 7 "advancedUaCSTACallControlProfile",
        CONFERENCING_UA_CSTA_CALL_CONTROL_PROFILE = 8 "conferencingUaCSTACallControlProfile",
        BASIC_UA_CSTA_DEVICE_FEATURE_PROFILE = 9 "basicUaCSTADeviceFeatureProfile",
        ADVANCED_UA_CSTA_DEVICE_FEATURE_PROFILE = 10 "advancedUaCSTADeviceFeatureProfile",
        SPEAKER_UACSTA_DEVICE_FEATURE_PROFILE = 11 "speakerUACSTADeviceFeatureProfile",
        BASIC_SPEECH_SERVICE_PROFILE = 12 "basicSpeechServiceProfile",
        ADVANCED_SPEECH_SERVICE_PROFILE = 13 "advancedSpeechServiceProfile",
    }
}

open_enum! {
    /// `DynamicFeatureSupported` of the standard.
    pub struct DynamicFeatureSupported {
        NONE = 0 "none",
        ALL = 1 "all",
        SOME = 2 "some",
    }
}

bit_set! {
    /// `CallLinkageOptions` of the standard.
    pub struct CallLinkageOptions[2] {
        CALL_LINKAGE_FEATURE_SUPPORTED = 0 "callLinkageFeatureSupported",
        THREAD_LINKAGE_FEATURE_SUPPORTED = 1 "threadLinkageFeatureSupported",
    }
}

bit_set! {
    /// `AgentLogOnModels` of the standard.
    pub struct AgentLogOnModels[4] {
        LOG_ON_ACD_DEVICE = 0 "logOnACDDevice",
        LOG_ON_ACD_GROUP_EXPL_ONE_STEP = 1 "logOnACDGroupExplOneStep",
        LOG_ON_ACD_GROUP_EXPL_TWO_STEPS = 2 "logOnACDGroupExplTwoSteps",
        LOG_ON_ACD_GROUP_IMPL_ONE_STEP = 3 "logOnACDGroupImplOneStep",
    }
}

bit_set! {
    /// `AgentStateModels` of the standard.
    pub struct AgentStateModels[3] {
        MULTI_STATE = 0 "multiState",
        MULTI_STATE_SEMI_INDEPENDENT_LINKED = 1 "multiStateSemiIndependentLinked",
        AGENT_ORIENTED = 2 "agentOriented",
    }
}

open_enum! {
    /// `ConnectionView` of the standard.
    pub struct ConnectionView {
        FIXED = 0 "fixed",
        LOCAL = 1 "local",
    }
}

/// `ServEvtsList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ServEvtsList {
    #[rasn(tag(context, 0))]
    pub cap_exchange_serv_list: Option<CapExchangeServList>,
    #[rasn(tag(context, 1))]
    pub system_serv_list: Option<SystemStatusServList>,
    #[rasn(tag(context, 2))]
    pub monitoring_serv_list: Option<MonitoringServList>,
    #[rasn(tag(context, 3))]
    pub snapshot_serv_list: Option<SnapshotServList>,
    #[rasn(tag(context, 4))]
    pub call_control_serv_list: Option<CallControlServList>,
    #[rasn(tag(context, 5))]
    pub call_control_evts_list: Option<CallControlEvtsList>,
    #[rasn(tag(context, 6))]
    pub call_associated_serv_list: Option<CallAssociatedServList>,
    #[rasn(tag(context, 7))]
    pub call_associated_evts_list: Option<CallAssociatedEvtsList>,
    #[rasn(tag(context, 8))]
    pub media_serv_list: Option<MediaServList>,
    #[rasn(tag(context, 9))]
    pub media_evts_list: Option<MediaEvtsList>,
    #[rasn(tag(context, 10))]
    pub routeing_serv_list: Option<RouteingServList>,
    #[rasn(tag(context, 11))]
    pub phys_dev_serv_list: Option<PhysDevServList>,
    #[rasn(tag(context, 12))]
    pub phys_dev_evts_list: Option<PhysDevEvtsList>,
    #[rasn(tag(context, 13))]
    pub logical_serv_list: Option<LogicalServList>,
    #[rasn(tag(context, 14))]
    pub logical_evts_list: Option<LogicalEvtsList>,
    #[rasn(tag(context, 15))]
    pub device_maint_evts_list: Option<DeviceMaintEvtsList>,
    #[rasn(tag(context, 16))]
    pub io_services_serv_list: Option<IoServicesServList>,
    #[rasn(tag(context, 17))]
    pub data_collection_serv_list: Option<DataCollectionServList>,
    #[rasn(tag(context, 18))]
    pub voice_unit_serv_list: Option<VoiceUnitServList>,
    #[rasn(tag(context, 19))]
    pub voice_unit_evts_list: Option<VoiceUnitEvtsList>,
    #[rasn(tag(context, 20))]
    pub cdr_serv_list: Option<CdrServList>,
    #[rasn(tag(context, 21))]
    pub vendor_specific_serv_list: Option<VendorSpecificServList>,
    #[rasn(tag(context, 22))]
    pub vendor_specific_evts_list: Option<VendorSpecificEvtsList>,
    #[rasn(tag(context, 23))]
    pub status_reporting_serv_list: Option<StatusReportingServList>,
    #[rasn(tag(context, 24))]
    pub location_serv_list: Option<LocationServicesServList>,
    pub rest: Rest,
}

/// `StatusReportingServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StatusReportingServList {
    #[rasn(tag(context, 0))]
    pub monitoring_services: Option<MonitoringServList>,
    #[rasn(tag(context, 1))]
    pub snapshot_services: Option<SnapshotServList>,
    #[rasn(tag(context, 2))]
    pub system_services: Option<SystemStatusServList>,
    pub rest: Rest,
}

bit_set! {
    /// `MiscMediaCallCharacteristics` of the standard.
    pub struct MiscMediaCallCharacteristics[1] {
        SUPPORT_ADJUSTMENT = 0 "supportAdjustment",
    }
}

/// `PrivateDataVersionList` of the standard.
pub type PrivateDataVersionList = Vec<i64>;

impl Argument for GetSwitchingFunctionCapsArgument {
    const OPERATION: Operation = Operation::GET_SWITCHING_FUNCTION_CAPABILITIES;
}

impl Confirmed for GetSwitchingFunctionCapsArgument {
    type Result = GetSwitchingFunctionCapsResult;
}
