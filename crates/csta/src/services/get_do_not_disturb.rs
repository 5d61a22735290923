//! Get Do Not Disturb: reads whether a device keeps calls away.
//!
//! The application asks the switch. [Do Not Disturb](crate::events::do_not_disturb_event) tells of changes,
//! [Set Do Not Disturb](super::set_do_not_disturb) makes them.
//!
//! Module `CSTA-get-do-not-disturb` {… csta3(285) 308}, operation `getDoNotDisturb` (308); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::CallOrigination;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getDoNotDisturb`, operation 308: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDoNotDisturbArgument {
    /// The device.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getDoNotDisturb`, operation 308: the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDoNotDisturbResult {
    /// Whether calls are kept away.
    pub do_not_disturb_on: bool,
    /// Whether calls from inside, from outside or both are meant; absent: both.
    pub call_origination: Option<CallOrigination>,
    /// Callers that the setting is about; absent: all.
    pub calling_device_list: Option<Vec<DeviceId>>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetDoNotDisturbArgument {
    const OPERATION: Operation = Operation::GetDoNotDisturb;
}

impl Confirmed for GetDoNotDisturbArgument {
    type Result = GetDoNotDisturbResult;
}
