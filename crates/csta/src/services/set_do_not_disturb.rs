//! Module `CSTA-set-do-not-disturb` {… csta3(285) 316}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::CallOrigination;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setDoNotDisturb`, operation 316.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetDoNotDisturbArgument {
    pub device: DeviceId,
    pub do_not_disturb_on: bool,
    pub call_origination: Option<CallOrigination>,
    pub calling_device_list: Option<Vec<DeviceId>>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setDoNotDisturb`, operation 316.
pub type SetDoNotDisturbResult = Acknowledgement;

impl Argument for SetDoNotDisturbArgument {
    const OPERATION: Operation = Operation::SET_DO_NOT_DISTURB;
}

impl Confirmed for SetDoNotDisturbArgument {
    type Result = SetDoNotDisturbResult;
}
