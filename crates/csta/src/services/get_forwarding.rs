//! Module `CSTA-get-forwarding` {… csta3(285) 309}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::ForwardList;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getForwarding`, operation 309.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetForwardingArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getForwarding`, operation 309.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetForwardingResult {
    pub forwarding_list: ForwardList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetForwardingArgument {
    const OPERATION: Operation = Operation::GET_FORWARDING;
}

impl Confirmed for GetForwardingArgument {
    type Result = GetForwardingResult;
}
