//! Module `CSTA-get-do-not-disturb` {… csta3(285) 308}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::CallOrigination;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getDoNotDisturb`, operation 308.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDoNotDisturbArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getDoNotDisturb`, operation 308.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDoNotDisturbResult {
    pub do_not_disturb_on: bool,
    pub call_origination: Option<CallOrigination>,
    pub calling_device_list: Option<Vec<DeviceId>>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetDoNotDisturbArgument {
    const OPERATION: Operation = Operation::GET_DO_NOT_DISTURB;
}

impl Confirmed for GetDoNotDisturbArgument {
    type Result = GetDoNotDisturbResult;
}
