//! Get Auto Work Mode: reads whether an agent goes to work after call by itself when a call ends.
//!
//! The application asks the switch. [Auto Work Mode](crate::events::auto_work_mode_event) tells of changes,
//! [Set Auto Work Mode](super::set_auto_work_mode) makes them.
//!
//! Module `CSTA-get-auto-work-mode` {… csta3(285) 306}, operation `getAutoWorkMode` (306); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getAutoWorkMode`, operation 306: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAutoWorkModeArgument {
    /// Device at which the agent works.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getAutoWorkMode`, operation 306: the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAutoWorkModeResult {
    /// Whether work after call begins by itself.
    pub auto_work_on: bool,
    /// Seconds after which it ends by itself; absent: not said.
    pub auto_work_interval: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetAutoWorkModeArgument {
    const OPERATION: Operation = Operation::GetAutoWorkMode;
}

impl Confirmed for GetAutoWorkModeArgument {
    type Result = GetAutoWorkModeResult;
}
