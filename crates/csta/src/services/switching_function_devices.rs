//! Module `CSTA-switching-function-devices` {… csta3(285) 205}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest, bit_set};
use crate::data::capability_exchange::{DeviceCategory, NamedDeviceTypes, ServiceCrossRefId};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `switchingFunctionDevices`, operation 205.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SwitchingFunctionDevicesArgument {
    pub service_cross_ref_id: ServiceCrossRefId,
    pub segment_id: Option<i64>,
    pub last_segment: bool,
    pub device_list: DeviceList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `DeviceList` of the standard.
pub type DeviceList = Vec<DeviceListItem>;

/// One item of [`DeviceList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct DeviceListItem {
    pub device_id: DeviceId,
    /// `station` where it is absent.
    #[rasn(tag(context, 0), default = "default_device_category")]
    pub device_category: DeviceCategory,
    #[rasn(tag(context, 1))]
    pub named_device_types: Option<NamedDeviceTypes>,
    pub device_attributes: Option<DeviceAttributes>,
    /// `SIZE(0..64)` by the standard; not checked.
    pub device_model_name: Option<Ia5String>,
    pub nid_group: Option<DeviceId>,
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
    /// `DeviceAttributes` of the standard.
    pub struct DeviceAttributes[5] {
        MEDIA_ACCESS_DEVICE = 0 "mediaAccessDevice",
        ROUTEING_DEVICE = 1 "routeingDevice",
        GROUP_ACD = 2 "groupACD",
        GROUP_HUNT = 3 "groupHunt",
        GROUP_PICK = 4 "groupPick",
    }
}

impl Argument for SwitchingFunctionDevicesArgument {
    const OPERATION: Operation = Operation::SWITCHING_FUNCTION_DEVICES;
}

const fn default_device_category() -> DeviceCategory {
    DeviceCategory::STATION
}
