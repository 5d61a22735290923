//! Module `CSTA-get-switching-function-devices` {… csta3(285) 204}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getSwitchingFunctionDevices`, operation 204.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSwitchingFunctionDevicesArgument {
    pub requested_device_id: Option<DeviceId>,
    pub requested_device_category: Option<ReqDeviceCategory>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getSwitchingFunctionDevices`, operation 204.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSwitchingFunctionDevicesResult {
    pub service_cross_ref_id: ServiceCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

open_enum! {
    /// `ReqDeviceCategory` of the standard.
    pub struct ReqDeviceCategory {
        ACD = 0 "acd",
        GROUP_ACD = 1 "groupACD",
        GROUP_HUNT = 2 "groupHunt",
        GROUP_PICK = 3 "groupPick",
        GROUP_OTHER = 4 "groupOther",
        NETWORK_INTERFACE = 5 "networkInterface",
        PARK = 6 "park",
        ROUTEING_DEVICE = 7 "routeingDevice",
        STATION = 8 "station",
        VOICE_UNIT = 9 "voiceUnit",
        OTHER = 10 "other",
        CONFERENCE = 11 "conference",
        DTMF_IV = 12 "dtmfIV",
        GENERIC_IV = 13 "genericIV",
        GROUP_USER = 14 "groupUser",
        LISTENER_IV = 15 "listenerIV",
        MESSAGE_IV = 16 "messageIV",
        PROMPT_IV = 17 "promptIV",
        PROMPT_QUEUE = 18 "promptQueue",
    }
}

impl Argument for GetSwitchingFunctionDevicesArgument {
    const OPERATION: Operation = Operation::GET_SWITCHING_FUNCTION_DEVICES;
}

impl Confirmed for GetSwitchingFunctionDevicesArgument {
    type Result = GetSwitchingFunctionDevicesResult;
}
