//! Set Caller ID Status: shows a device's number to those it calls, or hides it.
//!
//! The application asks the switch; [Caller ID Status](crate::events::caller_id_status_event) follows.
//!
//! Module `CSTA-set-caller-id-status` {… csta3(285) 315}, operation `setCallerIDStatus` (315); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setCallerIDStatus`, operation 315: the device and the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "SetCallerIDStatusArgument")]
pub struct SetCallerIdStatusArgument {
    /// The device.
    pub device: DeviceId,
    /// Whether called parties shall see the number.
    pub caller_id_provided: bool,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setCallerIDStatus`, operation 315: the setting is made.
#[doc(alias = "SetCallerIDStatusResult")]
pub type SetCallerIdStatusResult = Acknowledgement;

impl Argument for SetCallerIdStatusArgument {
    const OPERATION: Operation = Operation::SetCallerIdStatus;
}

impl Confirmed for SetCallerIdStatusArgument {
    type Result = SetCallerIdStatusResult;
}
