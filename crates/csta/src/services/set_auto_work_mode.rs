//! Module `CSTA-set-auto-work-mode` {… csta3(285) 314}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setAutoWorkMode`, operation 314.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAutoWorkModeArgument {
    pub device: DeviceId,
    pub auto_work_on: bool,
    /// `0..6000` by the standard; not checked.
    pub auto_work_interval: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setAutoWorkMode`, operation 314.
pub type SetAutoWorkModeResult = Acknowledgement;

impl Argument for SetAutoWorkModeArgument {
    const OPERATION: Operation = Operation::SET_AUTO_WORK_MODE;
}

impl Confirmed for SetAutoWorkModeArgument {
    type Result = SetAutoWorkModeResult;
}
