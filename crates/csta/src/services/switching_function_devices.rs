//! Switching Function Devices: brings a part of the list of the switch's devices.
//!
//! The switch sends it to the application after
//! [Get Switching Function Devices](super::get_switching_function_devices), as often as the list takes.
//! There is no result.
//!
//! Module `CSTA-switching-function-devices` {… csta3(285) 205}, operation `switchingFunctionDevices` (205);
//! ECMA-285 clause 11.1, ECMA-269 clause 13.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest, bit_set};
use crate::data::capability_exchange::{DeviceCategory, NamedDeviceTypes, ServiceCrossRefId};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `switchingFunctionDevices`, operation 205: a part of the list.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SwitchingFunctionDevicesArgument {
    /// Number from the result of [Get Switching Function Devices](super::get_switching_function_devices).
    pub service_cross_ref_id: ServiceCrossRefId,
    /// Number of this part; absent where parts are not counted.
    pub segment_id: Option<Integer>,
    /// Whether this part is the last.
    pub last_segment: bool,
    /// The devices of this part.
    pub device_list: DeviceList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Devices of the switch.
pub type DeviceList = Vec<DeviceListItem>;

/// One device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct DeviceListItem {
    /// Its identifier.
    pub device_id: DeviceId,
    /// What kind of device it is. `station` where it is absent.
    #[rasn(tag(context, 0), default = "default_device_category")]
    pub device_category: DeviceCategory,
    /// What telephone people call it; absent: not said.
    #[rasn(tag(context, 1))]
    pub named_device_types: Option<NamedDeviceTypes>,
    /// What more it is; absent: nothing.
    pub device_attributes: Option<DeviceAttributes>,
    /// The maker's name of the model; absent: not said. `SIZE(0..64)` by the standard; not checked.
    pub device_model_name: Option<Ia5String>,
    /// Group of network interface devices it belongs to; absent: none.
    pub nid_group: Option<DeviceId>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Default for DeviceListItem {
    fn default() -> Self {
        Self {
            device_id: Default::default(),
            device_category: default_device_category(),
            named_device_types: Default::default(),
            device_attributes: Default::default(),
            device_model_name: Default::default(),
            nid_group: Default::default(),
            rest: Rest::NONE,
        }
    }
}

bit_set! {
    /// What a device is beside its category.
    pub struct DeviceAttributes[5] {
        /// It gives access to media of calls.
        MEDIA_ACCESS_DEVICE = 0 "mediaAccessDevice",
        /// Calls are routed at it.
        ROUTEING_DEVICE = 1 "routeingDevice",
        /// It is a group of agents.
        GROUP_ACD = 2 "groupACD",
        /// It is a group in which a call hunts for a free member.
        GROUP_HUNT = 3 "groupHunt",
        /// It is a group whose members take each other's calls.
        GROUP_PICK = 4 "groupPick",
    }
}

impl Argument for SwitchingFunctionDevicesArgument {
    const OPERATION: Operation = Operation::SwitchingFunctionDevices;
}

const fn default_device_category() -> DeviceCategory {
    DeviceCategory::STATION
}
