//! Get Physical Device Information: reads what a telephone has: displays, buttons, lamps, ringers, and the
//! services for them.
//!
//! The application asks the switch, to know what it may ask for this telephone. What it can do with calls
//! is another matter: [Get Logical Device Information](super::get_logical_device_information).
//!
//! Module `CSTA-get-physical-device-information` {… csta3(285) 202}, operation
//! `getPhysicalDeviceInformation` (202); ECMA-285 clause 11.1, ECMA-269 clause 13.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest};
use crate::data::capability_exchange::{
    DeviceCategory, GroupDeviceAttributes, NamedDeviceTypes, PhysDevEvtsList, PhysDevServList,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::MonitorFilter;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getPhysicalDeviceInformation`, operation 202: the telephone to describe.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetPhysicalDeviceInformationArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getPhysicalDeviceInformation`, operation 202: what the telephone has.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct GetPhysicalDeviceInformationResult {
    /// What kind of device it is. `station` where it is absent.
    #[rasn(tag(context, 0), default = "default_device_category")]
    pub device_category: DeviceCategory,
    /// What kind of group it is; absent: none.
    #[rasn(tag(context, 1))]
    pub group_device_attributes: Option<GroupDeviceAttributes>,
    /// What telephone people call it; absent: not said.
    #[rasn(tag(context, 2))]
    pub named_device_types: Option<NamedDeviceTypes>,
    /// Whether the identifier also stands for a line that has calls.
    pub has_logical_element: bool,
    /// Lines that appear at this telephone too; absent: none.
    #[rasn(tag(context, 3))]
    pub other_logical_device_list: Option<Vec<DeviceId>>,
    /// The maker's name of the model; absent: not said. `SIZE(0..64)` by the standard; not checked.
    #[rasn(tag(context, 4))]
    pub device_model_name: Option<Ia5String>,
    /// Events that a monitor of type device on the telephone can report; absent: as for the whole switch.
    #[rasn(tag(context, 5))]
    pub device_on_device_monitor_filter: Option<MonitorFilter>,
    /// Events that a monitor of type device on a connection can report; absent: as for the whole switch.
    #[rasn(tag(context, 6))]
    pub device_on_connection_monitor_filter: Option<MonitorFilter>,
    /// Events that a monitor of type call on the telephone can report; absent: as for the whole switch.
    #[rasn(tag(context, 7))]
    pub call_on_device_monitor_filter: Option<MonitorFilter>,
    /// Events that a monitor of type call on a connection can report; absent: as for the whole switch.
    #[rasn(tag(context, 8))]
    pub call_on_connection_monitor_filter: Option<MonitorFilter>,
    /// Displays it has; absent: not said.
    #[rasn(tag(context, 9))]
    pub max_displays: Option<Integer>,
    /// Buttons it has; absent: not said.
    #[rasn(tag(context, 10))]
    pub max_buttons: Option<Integer>,
    /// Lamps it has; absent: not said.
    #[rasn(tag(context, 11))]
    pub max_lamps: Option<Integer>,
    /// Rhythms it can ring; absent: not said.
    #[rasn(tag(context, 12))]
    pub max_ring_patterns: Option<Integer>,
    /// Services for this telephone; absent: as for the whole switch.
    #[rasn(tag(context, 13))]
    pub phys_dev_serv_list: Option<PhysDevServList>,
    /// Events of this telephone; absent: as for the whole switch.
    #[rasn(tag(context, 14))]
    pub phys_dev_evts_list: Option<PhysDevEvtsList>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
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
    const OPERATION: Operation = Operation::GetPhysicalDeviceInformation;
}

impl Confirmed for GetPhysicalDeviceInformationArgument {
    type Result = GetPhysicalDeviceInformationResult;
}

const fn default_device_category() -> DeviceCategory {
    DeviceCategory::STATION
}
