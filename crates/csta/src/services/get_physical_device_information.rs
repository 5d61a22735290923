//! Module `CSTA-get-physical-device-information` {… csta3(285) 202}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::capability_exchange::{
    DeviceCategory, GroupDeviceAttributes, NamedDeviceTypes, PhysDevEvtsList, PhysDevServList,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::MonitorFilter;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getPhysicalDeviceInformation`, operation 202.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetPhysicalDeviceInformationArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getPhysicalDeviceInformation`, operation 202.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct GetPhysicalDeviceInformationResult {
    /// `station` where it is absent.
    #[rasn(tag(context, 0), default = "default_device_category")]
    pub device_category: DeviceCategory,
    #[rasn(tag(context, 1))]
    pub group_device_attributes: Option<GroupDeviceAttributes>,
    #[rasn(tag(context, 2))]
    pub named_device_types: Option<NamedDeviceTypes>,
    pub has_logical_element: bool,
    #[rasn(tag(context, 3))]
    pub other_logical_device_list: Option<Vec<DeviceId>>,
    /// `SIZE(0..64)` by the standard; not checked.
    #[rasn(tag(context, 4))]
    pub device_model_name: Option<Ia5String>,
    #[rasn(tag(context, 5))]
    pub device_on_device_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 6))]
    pub device_on_connection_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 7))]
    pub call_on_device_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 8))]
    pub call_on_connection_monitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 9))]
    pub max_displays: Option<i64>,
    #[rasn(tag(context, 10))]
    pub max_buttons: Option<i64>,
    #[rasn(tag(context, 11))]
    pub max_lamps: Option<i64>,
    #[rasn(tag(context, 12))]
    pub max_ring_patterns: Option<i64>,
    #[rasn(tag(context, 13))]
    pub phys_dev_serv_list: Option<PhysDevServList>,
    #[rasn(tag(context, 14))]
    pub phys_dev_evts_list: Option<PhysDevEvtsList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Default for GetPhysicalDeviceInformationResult {
    fn default() -> Self {
        Self {
            device_category: default_device_category(),
            group_device_attributes: Default::default(),
            named_device_types: Default::default(),
            has_logical_element: Default::default(),
            other_logical_device_list: Default::default(),
            device_model_name: Default::default(),
            device_on_device_monitor_filter: Default::default(),
            device_on_connection_monitor_filter: Default::default(),
            call_on_device_monitor_filter: Default::default(),
            call_on_connection_monitor_filter: Default::default(),
            max_displays: Default::default(),
            max_buttons: Default::default(),
            max_lamps: Default::default(),
            max_ring_patterns: Default::default(),
            phys_dev_serv_list: Default::default(),
            phys_dev_evts_list: Default::default(),
            extensions: Default::default(),
            rest: Rest::NONE,
        }
    }
}

impl Argument for GetPhysicalDeviceInformationArgument {
    const OPERATION: Operation = Operation::GET_PHYSICAL_DEVICE_INFORMATION;
}

impl Confirmed for GetPhysicalDeviceInformationArgument {
    type Result = GetPhysicalDeviceInformationResult;
}

const fn default_device_category() -> DeviceCategory {
    DeviceCategory::STATION
}
