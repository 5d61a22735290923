//! Get Caller ID Status: reads whether a device shows its number to those it calls.
//!
//! The application asks the switch. [Caller ID Status](crate::events::caller_id_status_event) tells of
//! changes, [Set Caller ID Status](super::set_caller_id_status) makes them.
//!
//! Module `CSTA-get-caller-id-status` {… csta3(285) 307}, operation `getCallerIDStatus` (307); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getCallerIDStatus`, operation 307: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "GetCallerIDStatusArgument")]
pub struct GetCallerIdStatusArgument {
    /// The device.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getCallerIDStatus`, operation 307: the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "GetCallerIDStatusResult")]
pub struct GetCallerIdStatusResult {
    /// Whether called parties see the number.
    pub caller_id_provided: bool,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetCallerIdStatusArgument {
    const OPERATION: Operation = Operation::GetCallerIdStatus;
}

impl Confirmed for GetCallerIdStatusArgument {
    type Result = GetCallerIdStatusResult;
}
