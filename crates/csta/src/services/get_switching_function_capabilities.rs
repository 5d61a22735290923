//! Get Switching Function Capabilities: reads what the switch as a whole can do: services, events, optional
//! members, limits.
//!
//! The application asks the switch once the link stands, and again after
//! [Switching Function Capabilities Changed](super::switching_function_capabilities_changed). Single
//! devices may do less: [Get Logical Device Information](super::get_logical_device_information).
//!
//! Module `CSTA-get-switching-function-capabilities` {… csta3(285) 203}, operation
//! `getSwitchingFunctionCapabilities` (203); ECMA-285 clause 11.1, ECMA-269 clause 13.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest, bit_set, choice, open_enum};
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

choice! {
    /// Argument of `getSwitchingFunctionCapabilities`, operation 203: nothing in particular.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq, Default)]
    #[rasn(choice)]
    pub enum GetSwitchingFunctionCapsArgument {
        /// Security and private data that go with the question.
        Extensions(CstaCommonArguments),
        /// The bare question.
        #[default]
        NoData,
    }
}

/// Result of `getSwitchingFunctionCapabilities`, operation 203: what the switch is and can do.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSwitchingFunctionCapsResult {
    /// Name that the switch goes by, as in call linkage data. `SIZE(0..64)` by the standard; not checked.
    pub switching_sub_domain_name: Ia5String,
    /// Who made the switch. `SIZE(0..64)` by the standard; not checked.
    pub manufacturer_name: Ia5String,
    /// Sets of services that the standard names and the switch has in full.
    pub profiles: Profiles,
    /// Forms of device identifiers that the switch understands.
    pub device_id_format: DeviceIdFormat,
    /// How the switch forwards, prompts, calls back, reports failures.
    pub sw_domain_features: SwDomainFeatures,
    /// Whether appearances of devices can be named in requests.
    pub sw_appearance_addressability: SwAppearanceAddressability,
    /// How appearances of devices share calls.
    pub sw_appearance_types: SwAppearanceTypes,
    /// What becomes of a request with a member that the switch does not support.
    pub ignore_unsupported_parameters: IgnoreUnsupportedParameters,
    /// Sorts of calls the switch tells apart; absent: none.
    #[rasn(tag(context, 0))]
    pub call_characteristics_supported: Option<CallCharacteristics>,
    /// Media classes of calls; absent: not said.
    #[rasn(tag(context, 1))]
    pub media_class_support: Option<MonitorMediaClass>,
    /// Channels that a connection can have; absent: not said.
    #[rasn(tag(context, 2))]
    pub number_of_channels: Option<NumberOfChannels>,
    /// Most channels that can be bound to one connection; absent: not said.
    #[rasn(tag(context, 3))]
    pub max_channel_bind: Option<MaxChannelBind>,
    /// What else the switch can do about media; absent: nothing.
    #[rasn(tag(context, 4))]
    pub misc_media_call_characteristics: Option<MiscMediaCallCharacteristics>,
    /// Rates that connections can have; absent: not said.
    #[rasn(tag(context, 5))]
    pub connection_rate_list: Option<ConnectionRateList>,
    /// Delays that connections can be made to keep; absent: not said.
    #[rasn(tag(context, 6))]
    pub delay_tolerance_list: Option<DelayToleranceList>,
    /// How long a pause character in a number lasts; absent: not said.
    #[rasn(tag(context, 7))]
    pub pause_time: Option<PauseTime>,
    /// The switch's clock; absent: it tells none.
    #[rasn(tag(context, 8))]
    pub current_time: Option<TimeInfo>,
    /// Messages that bear a sequence number; absent: none.
    #[rasn(tag(context, 9))]
    pub message_seq_numbers: Option<MessageSeqNumbers>,
    /// Messages that bear the switch's time; absent: none.
    #[rasn(tag(context, 10))]
    pub time_stamp_mode: Option<TimeStampMode>,
    /// Messages that bear security data; absent: none.
    #[rasn(tag(context, 11))]
    pub security_mode: Option<SecurityMode>,
    /// Forms of security data, by direction; absent: none.
    #[rasn(tag(context, 12))]
    pub security_format: Option<SecurityFormat>,
    /// Forms of private data, by direction; absent: none.
    #[rasn(tag(context, 13))]
    pub private_data_format: Option<SecurityFormat>,
    /// From which pairs of calls a device can transfer and confer; absent: not said.
    #[rasn(tag(context, 14))]
    pub trans_and_conf_setup: Option<TransAndConfSetup>,
    /// Events that monitors can report; absent: not said.
    #[rasn(tag(context, 15))]
    pub monitor_filter_items: Option<MonitorFilterItems>,
    /// What monitors see of groups; absent: not said.
    #[rasn(tag(context, 16))]
    pub misc_monitor_caps: Option<MiscMonitorCaps>,
    /// Whether calls can carry correlator data; absent: not said.
    #[rasn(tag(context, 17))]
    pub correlator_data_supported: Option<bool>,
    /// Whether the switch tells which services a connection permits from state to state; absent: not said.
    #[rasn(tag(context, 18))]
    pub dynamic_feature_supported: Option<DynamicFeatureSupported>,
    /// What the switch can link calls by. It bears the same tag as `max_length_parameters_continued`, a
    /// slip of the module; the mandatory members between keep the two apart. Absent: nothing.
    #[rasn(tag(context, 28))]
    pub call_linkage_options: Option<CallLinkageOptions>,
    /// How devices that distribute calls show agents and the group; absent: there are none.
    #[rasn(tag(context, 19))]
    pub acd_models: Option<AcdModels>,
    /// In how many steps agents log on; absent: nobody does.
    #[rasn(tag(context, 20))]
    pub agent_log_on_models: Option<AgentLogOnModels>,
    /// How an agent's states in several groups hang together; absent: not said.
    #[rasn(tag(context, 21))]
    pub agent_state_models: Option<AgentStateModels>,
    /// Whose view of connections the events take.
    pub connection_view: ConnectionView,
    /// Longest values that the switch takes and sends.
    pub max_length_parameters: MaxLengthParameters,
    /// More longest values; absent: not said. For its tag see `call_linkage_options`.
    #[rasn(tag(context, 28))]
    pub max_length_parameters_continued: Option<MaxLengthParametersContinued>,
    /// Every service and event, with its optional members; absent: not said.
    #[rasn(tag(context, 22))]
    pub serv_evts_list: Option<ServEvtsList>,
    /// Versions of private data that can be chosen, with
    /// [Private Data Version Selection](super::private_data_version_selection); absent: none.
    #[rasn(tag(context, 23))]
    pub private_data_version_list: Option<PrivateDataVersionList>,
    /// Seconds between two messages of [System Status](super::system_status) at most; 0: they are not sent
    /// regularly; absent: not said. `0..180` by the standard; not checked.
    #[rasn(tag(context, 24))]
    pub system_status_timer: Option<Integer>,
    /// Load of requests from which on the switch may refuse some; absent: not said.
    #[rasn(tag(context, 25))]
    pub simple_threshold: Option<Integer>,
    /// The same for each service; absent: not said.
    #[rasn(tag(context, 26))]
    pub filter_threshold: Option<FilterThreshold>,
    /// Media services that can be attached to calls; absent: none.
    #[rasn(tag(context, 27))]
    pub media_service_caps_list: Option<MediaServiceCapsList>,
    /// Most former devices that a call's history tells; absent: it has none.
    #[rasn(tag(context, 29))]
    pub max_device_history_length: Option<Integer>,
    /// Most destinations that [Deflect Call](super::deflect_call) takes; absent: not said.
    #[rasn(tag(context, 30))]
    pub max_destination_devices_for_deflect: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Events that each sort of monitor can report.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorFilterItems {
    /// By a monitor of type device on a device; absent: there is no such monitor.
    #[rasn(tag(context, 0))]
    pub device_on_device_monitor_filter: Option<MonitorFilter>,
    /// By a monitor of type device on a connection; absent: there is no such monitor.
    #[rasn(tag(context, 1))]
    pub device_on_connection_monitor_filter: Option<MonitorFilter>,
    /// By a monitor of type call on a device; absent: there is no such monitor.
    #[rasn(tag(context, 2))]
    pub call_on_device_monitor_filter: Option<MonitorFilter>,
    /// By a monitor of type call on a connection; absent: there is no such monitor.
    #[rasn(tag(context, 3))]
    pub call_on_connection_monitor_filter: Option<MonitorFilter>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

bit_set! {
    /// Messages that bear a sequence number.
    pub struct MessageSeqNumbers[3] {
        /// Every event.
        ALL_EVENTS = 0 "allEvents",
        /// Every result.
        ALL_ACKS = 1 "allAcks",
        /// Every request that the switch makes.
        ALL_SERV_REQS = 2 "allServReqs",
    }
}

open_enum! {
    /// Messages that bear security data. The module has one value where a set is meant, as in
    /// [`MessageSeqNumbers`].
    pub struct SecurityMode {
        /// Every event.
        ALL_EVENTS = 0 "allEvents",
        /// Every result.
        ALL_ACKS = 1 "allAcks",
        /// Every request that the switch makes.
        ALL_SERV_REQS = 2 "allServReqs",
    }
}

bit_set! {
    /// Forms of data, by direction.
    pub struct SecurityFormat[4] {
        /// The switch sends octets.
        OCTET_STRING_FROM_SF = 0 "octetStringFromSF",
        /// The switch sends values of another type.
        OTHER_TYPE_FROM_SF = 1 "otherTypeFromSF",
        /// The switch takes octets.
        OCTET_STRING_TO_SF = 2 "octetStringToSF",
        /// The switch takes values of another type.
        OTHER_TYPE_TO_SF = 3 "otherTypeToSF",
    }
}

bit_set! {
    /// Sets of services and events that the standard names.
    pub struct Profiles[14] {
        /// Making, answering, clearing and watching calls.
        BASIC_TELEPHONY_PROFILE = 0 "basicTelephonyProfile",
        /// Choosing destinations for calls.
        ROUTEING_PROFILE = 1 "routeingProfile",
        /// Calls of a voice browser, the first level in its variant A.
        LEVEL1_A_VOICE_BROWSER_PROFILE = 2 "level1aVoiceBrowserProfile",
        /// Calls of a voice browser, the first level in its variant B.
        LEVEL1_B_VOICE_BROWSER_PROFILE = 3 "level1bVoiceBrowserProfile",
        /// Calls of a voice browser, the second level.
        LEVEL2_VOICE_BROWSER_PROFILE = 4 "level2VoiceBrowserProfile",
        /// The least that a SIP telephone controlled with CSTA does with calls.
        MINIMAL_UA_CSTA_CALL_CONTROL_PROFILE = 5 "minimalUaCSTACallControlProfile",
        /// What a SIP telephone controlled with CSTA usually does with calls.
        BASIC_UA_CSTA_CALL_CONTROL_PROFILE = 6 "basicUaCSTACallControlProfile",
        /// More that a SIP telephone controlled with CSTA does with calls.
        ADVANCED_UA_CSTA_CALL_CONTROL_PROFILE = 7 "advancedUaCSTACallControlProfile",
        /// Conferences of a SIP telephone controlled with CSTA.
        CONFERENCING_UA_CSTA_CALL_CONTROL_PROFILE = 8 "conferencingUaCSTACallControlProfile",
        /// Usual settings of a SIP telephone controlled with CSTA.
        BASIC_UA_CSTA_DEVICE_FEATURE_PROFILE = 9 "basicUaCSTADeviceFeatureProfile",
        /// More settings of a SIP telephone controlled with CSTA.
        ADVANCED_UA_CSTA_DEVICE_FEATURE_PROFILE = 10 "advancedUaCSTADeviceFeatureProfile",
        /// The loudspeaker of a SIP telephone controlled with CSTA.
        SPEAKER_UACSTA_DEVICE_FEATURE_PROFILE = 11 "speakerUACSTADeviceFeatureProfile",
        /// Speech in and out, the usual.
        BASIC_SPEECH_SERVICE_PROFILE = 12 "basicSpeechServiceProfile",
        /// Speech in and out, and more of it.
        ADVANCED_SPEECH_SERVICE_PROFILE = 13 "advancedSpeechServiceProfile",
    }
}

open_enum! {
    /// Whether the switch tells which services a connection permits from state to state.
    pub struct DynamicFeatureSupported {
        /// It never does.
        NONE = 0 "none",
        /// It always does.
        ALL = 1 "all",
        /// It does in some messages.
        SOME = 2 "some",
    }
}

bit_set! {
    /// What the switch can link calls by.
    pub struct CallLinkageOptions[2] {
        /// One identity for a call in every switch it passes.
        CALL_LINKAGE_FEATURE_SUPPORTED = 0 "callLinkageFeatureSupported",
        /// One identity for all calls of a matter.
        THREAD_LINKAGE_FEATURE_SUPPORTED = 1 "threadLinkageFeatureSupported",
    }
}

bit_set! {
    /// Steps in which an agent logs on.
    pub struct AgentLogOnModels[4] {
        /// To the ACD device, without naming a group.
        LOG_ON_ACD_DEVICE = 0 "logOnACDDevice",
        /// To a group that is named, in one step.
        LOG_ON_ACD_GROUP_EXPL_ONE_STEP = 1 "logOnACDGroupExplOneStep",
        /// First to the ACD, then to a group that is named.
        LOG_ON_ACD_GROUP_EXPL_TWO_STEPS = 2 "logOnACDGroupExplTwoSteps",
        /// To the groups that the switch knows of, in one step.
        LOG_ON_ACD_GROUP_IMPL_ONE_STEP = 3 "logOnACDGroupImplOneStep",
    }
}

bit_set! {
    /// How an agent's states in several groups hang together.
    pub struct AgentStateModels[3] {
        /// A state in each group.
        MULTI_STATE = 0 "multiState",
        /// A state in each group, some of which change together.
        MULTI_STATE_SEMI_INDEPENDENT_LINKED = 1 "multiStateSemiIndependentLinked",
        /// One state for all groups.
        AGENT_ORIENTED = 2 "agentOriented",
    }
}

open_enum! {
    /// Whose view of connections the events take.
    pub struct ConnectionView {
        /// One view for every device in a call.
        FIXED = 0 "fixed",
        /// The view of the device that is monitored.
        LOCAL = 1 "local",
    }
}

/// Services and events that the switch has, by group; a group that is absent is not said.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ServEvtsList {
    /// Services that exchange capabilities.
    #[rasn(tag(context, 0))]
    pub cap_exchange_serv_list: Option<CapExchangeServList>,
    /// Services about the state of the switch.
    #[rasn(tag(context, 1))]
    pub system_serv_list: Option<SystemStatusServList>,
    /// Services that begin and end monitors.
    #[rasn(tag(context, 2))]
    pub monitoring_serv_list: Option<MonitoringServList>,
    /// Services that read the state of calls and devices.
    #[rasn(tag(context, 3))]
    pub snapshot_serv_list: Option<SnapshotServList>,
    /// Services that change the state of calls.
    #[rasn(tag(context, 4))]
    pub call_control_serv_list: Option<CallControlServList>,
    /// Events about the state of calls.
    #[rasn(tag(context, 5))]
    pub call_control_evts_list: Option<CallControlEvtsList>,
    /// Services that add something to calls.
    #[rasn(tag(context, 6))]
    pub call_associated_serv_list: Option<CallAssociatedServList>,
    /// Events about what was added.
    #[rasn(tag(context, 7))]
    pub call_associated_evts_list: Option<CallAssociatedEvtsList>,
    /// Services that attach media services.
    #[rasn(tag(context, 8))]
    pub media_serv_list: Option<MediaServList>,
    /// Events about media services.
    #[rasn(tag(context, 9))]
    pub media_evts_list: Option<MediaEvtsList>,
    /// Services by which applications choose destinations.
    #[rasn(tag(context, 10))]
    pub routeing_serv_list: Option<RouteingServList>,
    /// Services for buttons, lamps, displays and so on.
    #[rasn(tag(context, 11))]
    pub phys_dev_serv_list: Option<PhysDevServList>,
    /// Events about them.
    #[rasn(tag(context, 12))]
    pub phys_dev_evts_list: Option<PhysDevEvtsList>,
    /// Services for agents, forwarding and other settings of a line.
    #[rasn(tag(context, 13))]
    pub logical_serv_list: Option<LogicalServList>,
    /// Events about them.
    #[rasn(tag(context, 14))]
    pub logical_evts_list: Option<LogicalEvtsList>,
    /// Events about devices in and out of service.
    #[rasn(tag(context, 15))]
    pub device_maint_evts_list: Option<DeviceMaintEvtsList>,
    /// Services that pass data between an application and a device.
    #[rasn(tag(context, 16))]
    pub io_services_serv_list: Option<IoServicesServList>,
    /// Services that collect digits and tones.
    #[rasn(tag(context, 17))]
    pub data_collection_serv_list: Option<DataCollectionServList>,
    /// Services that play, record, speak and listen.
    #[rasn(tag(context, 18))]
    pub voice_unit_serv_list: Option<VoiceUnitServList>,
    /// Events about them.
    #[rasn(tag(context, 19))]
    pub voice_unit_evts_list: Option<VoiceUnitEvtsList>,
    /// Services that pass on call detail records.
    #[rasn(tag(context, 20))]
    pub cdr_serv_list: Option<CdrServList>,
    /// Services that carry a vendor's own.
    #[rasn(tag(context, 21))]
    pub vendor_specific_serv_list: Option<VendorSpecificServList>,
    /// Events that carry a vendor's own.
    #[rasn(tag(context, 22))]
    pub vendor_specific_evts_list: Option<VendorSpecificEvtsList>,
    /// Monitoring, snapshot and system services in one.
    #[rasn(tag(context, 23))]
    pub status_reporting_serv_list: Option<StatusReportingServList>,
    /// Services that tell where a device is.
    #[rasn(tag(context, 24))]
    pub location_serv_list: Option<LocationServicesServList>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Services by which the switch tells its state, by group; a group that is absent is not said.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StatusReportingServList {
    /// Services that begin and end monitors.
    #[rasn(tag(context, 0))]
    pub monitoring_services: Option<MonitoringServList>,
    /// Services that read the state of calls and devices.
    #[rasn(tag(context, 1))]
    pub snapshot_services: Option<SnapshotServList>,
    /// Services about the state of the switch.
    #[rasn(tag(context, 2))]
    pub system_services: Option<SystemStatusServList>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

bit_set! {
    /// What else the switch can do about media.
    pub struct MiscMediaCallCharacteristics[1] {
        /// It adjusts what a call asks for to what can be had.
        SUPPORT_ADJUSTMENT = 0 "supportAdjustment",
    }
}

/// Versions of private data, by number.
pub type PrivateDataVersionList = Vec<Integer>;

impl Argument for GetSwitchingFunctionCapsArgument {
    const OPERATION: Operation = Operation::GetSwitchingFunctionCapabilities;
}

impl Confirmed for GetSwitchingFunctionCapsArgument {
    type Result = GetSwitchingFunctionCapsResult;
}
