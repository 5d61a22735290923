//! Module `CSTA-get-logical-device-information` {… csta3(285) 201}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::capability_exchange::{
    AcdModels, AgentLogOnModels, AppearanceType, DeviceCategory, DeviceMaintEvtsList, GroupDeviceAttributes,
    LogDevEvtsList, LogDevServList, MediaServiceCapsList, MiscMonitorCaps, NamedDeviceTypes,
    RouteingServList, TransAndConfSetup,
};
use crate::data::data_call_types::{
    ConnectionRateList, DelayToleranceList, MaxChannelBind, NumberOfChannels,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::{MonitorFilter, MonitorMediaClass};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getLogicalDeviceInformation`, operation 201.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLogicalDeviceInformationArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getLogicalDeviceInformation`, operation 201.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct GetLogicalDeviceInformationResult {
    /// `station` where it is absent.
    #[rasn(tag(context, 0), default = "default_device_category")]
    pub device_category: DeviceCategory,
    #[rasn(tag(context, 1))]
    pub group_device_attributes: Option<GroupDeviceAttributes>,
    #[rasn(tag(context, 2))]
    pub named_device_types: Option<NamedDeviceTypes>,
    #[rasn(tag(explicit(context, 3)))]
    pub short_form_device_id: Option<DeviceId>,
    pub has_physical_element: bool,
    pub acd_models: AcdModels,
    #[rasn(tag(context, 4))]
    pub agent_log_on_models: Option<AgentLogOnModels>,
    pub appearance_addressable: bool,
    pub appearance_type: AppearanceType,
    #[rasn(tag(context, 5))]
    pub appearance_list: Option<Vec<Ia5String>>,
    #[rasn(tag(context, 6))]
    pub other_physical_device_list: Option<Vec<DeviceId>>,
    #[rasn(tag(context, 7))]
    pub misc_monitor_caps: Option<MiscMonitorCaps>,
    #[rasn(tag(context, 8))]
    pub associated_group_list: Option<Vec<DeviceId>>,
    #[rasn(tag(context, 9))]
    pub max_callbacks: Option<i64>,
    #[rasn(tag(context, 10))]
    pub max_auto_answer_rings: Option<i64>,
    #[rasn(tag(context, 11))]
    pub max_active_calls: Option<i64>,
    #[rasn(tag(context, 12))]
    pub max_held_calls: Option<i64>,
    #[rasn(tag(context, 13))]
    pub max_fwd_settings: Option<i64>,
    #[rasn(tag(context, 14))]
    pub max_devices_in_conf: Option<i64>,
    #[rasn(tag(context, 15))]
    pub trans_and_conf_setup: Option<TransAndConfSetup>,
    #[rasn(tag(context, 16))]
    pub device_on_device_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 17))]
    pub device_on_connection_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 18))]
    pub call_on_device_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 19))]
    pub call_on_connection_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 20))]
    pub media_class_support: Option<MonitorMediaClass>,
    #[rasn(tag(context, 21))]
    pub media_service_caps_list: Option<MediaServiceCapsList>,
    #[rasn(tag(context, 22))]
    pub connection_rate_list: Option<ConnectionRateList>,
    #[rasn(tag(context, 23))]
    pub delay_tolerance_list: Option<DelayToleranceList>,
    #[rasn(tag(context, 24))]
    pub number_of_channels: Option<NumberOfChannels>,
    #[rasn(tag(context, 25))]
    pub max_channel_bind: Option<MaxChannelBind>,
    #[rasn(tag(context, 26))]
    pub routeing_serv_list: Option<RouteingServList>,
    #[rasn(tag(context, 27))]
    pub log_dev_serv_list: Option<LogDevServList>,
    #[rasn(tag(context, 28))]
    pub log_dev_evts_list: Option<LogDevEvtsList>,
    #[rasn(tag(context, 29))]
    pub device_maint_evts_list: Option<DeviceMaintEvtsList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Default for GetLogicalDeviceInformationResult {
    fn default() -> Self {
        Self {
            device_category: default_device_category(),
            group_device_attributes: Default::default(),
            named_device_types: Default::default(),
            short_form_device_id: Default::default(),
            has_physical_element: Default::default(),
            acd_models: Default::default(),
            agent_log_on_models: Default::default(),
            appearance_addressable: Default::default(),
            appearance_type: Default::default(),
            appearance_list: Default::default(),
            other_physical_device_list: Default::default(),
            misc_monitor_caps: Default::default(),
            associated_group_list: Default::default(),
            max_callbacks: Default::default(),
            max_auto_answer_rings: Default::default(),
            max_active_calls: Default::default(),
            max_held_calls: Default::default(),
            max_fwd_settings: Default::default(),
            max_devices_in_conf: Default::default(),
            trans_and_conf_setup: Default::default(),
            device_on_device_monitor_filter: Default::default(),
            device_on_connection_monitor_filter: Default::default(),
            call_on_device_monitor_filter: Default::default(),
            call_on_connection_monitor_filter: Default::default(),
            media_class_support: Default::default(),
            media_service_caps_list: Default::default(),
            connection_rate_list: Default::default(),
            delay_tolerance_list: Default::default(),
            number_of_channels: Default::default(),
            max_channel_bind: Default::default(),
            routeing_serv_list: Default::default(),
            log_dev_serv_list: Default::default(),
            log_dev_evts_list: Default::default(),
            device_maint_evts_list: Default::default(),
            extensions: Default::default(),
            rest: Rest::NONE,
        }
    }
}

impl Argument for GetLogicalDeviceInformationArgument {
    const OPERATION: Operation = Operation::GET_LOGICAL_DEVICE_INFORMATION;
}

impl Confirmed for GetLogicalDeviceInformationArgument {
    type Result = GetLogicalDeviceInformationResult;
}

const fn default_device_category() -> DeviceCategory {
    DeviceCategory::STATION
}
