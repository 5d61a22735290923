//! Set Auto Work Mode: has an agent go to work after call by itself when a call ends, or no longer.
//!
//! The application asks the switch; [Auto Work Mode](crate::events::auto_work_mode_event) follows.
//!
//! Module `CSTA-set-auto-work-mode` {… csta3(285) 314}, operation `setAutoWorkMode` (314); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setAutoWorkMode`, operation 314: the device and the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAutoWorkModeArgument {
    /// Device at which the agent works.
    pub device: DeviceId,
    /// Whether work after call shall begin by itself.
    pub auto_work_on: bool,
    /// Seconds after which it shall end by itself; absent: the switch decides. `0..6000` by the standard;
    /// not checked.
    pub auto_work_interval: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setAutoWorkMode`, operation 314: the setting is made.
pub type SetAutoWorkModeResult = Acknowledgement;

impl Argument for SetAutoWorkModeArgument {
    const OPERATION: Operation = Operation::SetAutoWorkMode;
}

impl Confirmed for SetAutoWorkModeArgument {
    type Result = SetAutoWorkModeResult;
}
