//! Get Logical Device Information: reads what a device can do with calls: its kind, its limits, its
//! services and events.
//!
//! The application asks the switch, to know what it may ask for this device. The buttons and lamps are
//! another matter: [Get Physical Device Information](super::get_physical_device_information).
//!
//! Module `CSTA-get-logical-device-information` {… csta3(285) 201}, operation `getLogicalDeviceInformation`
//! (201); ECMA-285 clause 11.1, ECMA-269 clause 13.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest};
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

/// Argument of `getLogicalDeviceInformation`, operation 201: the device to describe.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLogicalDeviceInformationArgument {
    /// The device.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getLogicalDeviceInformation`, operation 201: what the device is and can do.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct GetLogicalDeviceInformationResult {
    /// What kind of device it is. `station` where it is absent.
    #[rasn(tag(context, 0), default = "default_device_category")]
    pub device_category: DeviceCategory,
    /// What kind of group it is; absent: none.
    #[rasn(tag(context, 1))]
    pub group_device_attributes: Option<GroupDeviceAttributes>,
    /// What telephone people call it; absent: not said.
    #[rasn(tag(context, 2))]
    pub named_device_types: Option<NamedDeviceTypes>,
    /// A shorter identifier that the switch takes for the same device; absent: none.
    #[rasn(tag(explicit(context, 3)))]
    pub short_form_device_id: Option<DeviceId>,
    /// Whether the identifier also stands for a telephone with buttons and lamps.
    pub has_physical_element: bool,
    /// How the device, if it distributes calls, shows agents and the group.
    pub acd_models: AcdModels,
    /// In how many steps agents log on here; absent: nobody does.
    #[rasn(tag(context, 4))]
    pub agent_log_on_models: Option<AgentLogOnModels>,
    /// Whether a single appearance of the device can be named in a request.
    pub appearance_addressable: bool,
    /// How the device's appearances share calls.
    pub appearance_type: AppearanceType,
    /// Names of the appearances; absent: none of their own.
    #[rasn(tag(context, 5))]
    pub appearance_list: Option<Vec<Ia5String>>,
    /// Telephones at which this device appears too; absent: none.
    #[rasn(tag(context, 6))]
    pub other_physical_device_list: Option<Vec<DeviceId>>,
    /// What monitors of this device see of groups; absent: as for the whole switch.
    #[rasn(tag(context, 7))]
    pub misc_monitor_caps: Option<MiscMonitorCaps>,
    /// Groups that the device belongs to; absent: none.
    #[rasn(tag(context, 8))]
    pub associated_group_list: Option<Vec<DeviceId>>,
    /// Most calls back that can be pending; absent: not said.
    #[rasn(tag(context, 9))]
    pub max_callbacks: Option<Integer>,
    /// Most rings before it answers by itself; absent: not said.
    #[rasn(tag(context, 10))]
    pub max_auto_answer_rings: Option<Integer>,
    /// Most calls that can be active at once; absent: not said.
    #[rasn(tag(context, 11))]
    pub max_active_calls: Option<Integer>,
    /// Most calls that can be held at once; absent: not said.
    #[rasn(tag(context, 12))]
    pub max_held_calls: Option<Integer>,
    /// Most forwardings that can be set at once; absent: not said.
    #[rasn(tag(context, 13))]
    pub max_fwd_settings: Option<Integer>,
    /// Most devices in a conference of this one; absent: not said.
    #[rasn(tag(context, 14))]
    pub max_devices_in_conf: Option<Integer>,
    /// From which pairs of calls it can transfer and confer; absent: as for the whole switch.
    #[rasn(tag(context, 15))]
    pub trans_and_conf_setup: Option<TransAndConfSetup>,
    /// Events that a monitor of type device on the device can report; absent: as for the whole switch.
    #[rasn(tag(context, 16))]
    pub device_on_device_monitor_filter: Option<MonitorFilter>,
    /// Events that a monitor of type device on a connection can report; absent: as for the whole switch.
    #[rasn(tag(context, 17))]
    pub device_on_connection_monitor_filter: Option<MonitorFilter>,
    /// Events that a monitor of type call on the device can report; absent: as for the whole switch.
    #[rasn(tag(context, 18))]
    pub call_on_device_monitor_filter: Option<MonitorFilter>,
    /// Events that a monitor of type call on a connection can report; absent: as for the whole switch.
    #[rasn(tag(context, 19))]
    pub call_on_connection_monitor_filter: Option<MonitorFilter>,
    /// Media classes of its calls; absent: as for the whole switch.
    #[rasn(tag(context, 20))]
    pub media_class_support: Option<MonitorMediaClass>,
    /// Media services that can be attached to its calls; absent: none.
    #[rasn(tag(context, 21))]
    pub media_service_caps_list: Option<MediaServiceCapsList>,
    /// Rates that its connections can have; absent: not said.
    #[rasn(tag(context, 22))]
    pub connection_rate_list: Option<ConnectionRateList>,
    /// Delays that its connections can be made to keep; absent: not said.
    #[rasn(tag(context, 23))]
    pub delay_tolerance_list: Option<DelayToleranceList>,
    /// Channels that a connection can have; absent: not said.
    #[rasn(tag(context, 24))]
    pub number_of_channels: Option<NumberOfChannels>,
    /// Most channels that can be bound to one connection; absent: not said.
    #[rasn(tag(context, 25))]
    pub max_channel_bind: Option<MaxChannelBind>,
    /// Routeing services for this device; absent: as for the whole switch.
    #[rasn(tag(context, 26))]
    pub routeing_serv_list: Option<RouteingServList>,
    /// Services for this device; absent: as for the whole switch.
    #[rasn(tag(context, 27))]
    pub log_dev_serv_list: Option<LogDevServList>,
    /// Events of this device; absent: as for the whole switch.
    #[rasn(tag(context, 28))]
    pub log_dev_evts_list: Option<LogDevEvtsList>,
    /// Maintenance events of this device; absent: as for the whole switch.
    #[rasn(tag(context, 29))]
    pub device_maint_evts_list: Option<DeviceMaintEvtsList>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
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
    const OPERATION: Operation = Operation::GetLogicalDeviceInformation;
}

impl Confirmed for GetLogicalDeviceInformationArgument {
    type Result = GetLogicalDeviceInformationResult;
}

const fn default_device_category() -> DeviceCategory {
    DeviceCategory::STATION
}
