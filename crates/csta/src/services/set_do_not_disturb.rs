//! Set Do Not Disturb: keeps calls away from a device, or lets them through again.
//!
//! The application asks the switch; [Do Not Disturb](crate::events::do_not_disturb_event) follows.
//!
//! Module `CSTA-set-do-not-disturb` {… csta3(285) 316}, operation `setDoNotDisturb` (316); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::CallOrigination;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setDoNotDisturb`, operation 316: the device and the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetDoNotDisturbArgument {
    /// The device.
    pub device: DeviceId,
    /// Whether calls shall be kept away.
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

/// Result of `setDoNotDisturb`, operation 316: the setting is made.
pub type SetDoNotDisturbResult = Acknowledgement;

impl Argument for SetDoNotDisturbArgument {
    const OPERATION: Operation = Operation::SetDoNotDisturb;
}

impl Confirmed for SetDoNotDisturbArgument {
    type Result = SetDoNotDisturbResult;
}
