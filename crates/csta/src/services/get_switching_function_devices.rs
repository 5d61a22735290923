//! Get Switching Function Devices: asks for the list of the switch's devices.
//!
//! The application asks the switch. The result holds a cross reference only; the list itself comes in one
//! or more [Switching Function Devices](super::switching_function_devices).
//!
//! Module `CSTA-get-switching-function-devices` {… csta3(285) 204}, operation `getSwitchingFunctionDevices`
//! (204); ECMA-285 clause 11.1, ECMA-269 clause 13.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getSwitchingFunctionDevices`, operation 204: which devices.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSwitchingFunctionDevicesArgument {
    /// Device, or group, to list; absent: all.
    pub requested_device_id: Option<DeviceId>,
    /// Kind of device to list; absent: all kinds.
    pub requested_device_category: Option<ReqDeviceCategory>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getSwitchingFunctionDevices`, operation 204: the list will come.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetSwitchingFunctionDevicesResult {
    /// Number that the parts of the list will bear.
    pub service_cross_ref_id: ServiceCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// Kind of device to list.
    pub struct ReqDeviceCategory {
        /// A device that distributes calls.
        ACD = 0 "acd",
        /// A group of agents.
        GROUP_ACD = 1 "groupACD",
        /// A group in which a call hunts for a free member.
        GROUP_HUNT = 2 "groupHunt",
        /// A group whose members take each other's calls.
        GROUP_PICK = 3 "groupPick",
        /// Another sort of group.
        GROUP_OTHER = 4 "groupOther",
        /// A line to the network: a trunk.
        NETWORK_INTERFACE = 5 "networkInterface",
        /// A place where calls are parked.
        PARK = 6 "park",
        /// A place where calls are routed.
        ROUTEING_DEVICE = 7 "routeingDevice",
        /// A telephone.
        STATION = 8 "station",
        /// A device that plays and records messages.
        VOICE_UNIT = 9 "voiceUnit",
        /// Something else.
        OTHER = 10 "other",
        /// A conference bridge.
        CONFERENCE = 11 "conference",
        /// An interactive voice device that reads tones of keys.
        DTMF_IV = 12 "dtmfIV",
        /// An interactive voice device of no special sort.
        GENERIC_IV = 13 "genericIV",
        /// A group of devices of one user.
        GROUP_USER = 14 "groupUser",
        /// An interactive voice device that understands speech.
        LISTENER_IV = 15 "listenerIV",
        /// An interactive voice device that plays and records messages.
        MESSAGE_IV = 16 "messageIV",
        /// An interactive voice device that plays prompts.
        PROMPT_IV = 17 "promptIV",
        /// A queue of prompts.
        PROMPT_QUEUE = 18 "promptQueue",
    }
}

impl Argument for GetSwitchingFunctionDevicesArgument {
    const OPERATION: Operation = Operation::GetSwitchingFunctionDevices;
}

impl Confirmed for GetSwitchingFunctionDevicesArgument {
    type Result = GetSwitchingFunctionDevicesResult;
}
