//! Module `CSTA-start` {… csta3(285) 516}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::ResourceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `start`, operation 516.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartArgument {
    pub over_connection: ConnectionId,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    #[rasn(tag(context, 1))]
    pub text: Option<Ia5String>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `start`, operation 516.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartResult {
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for StartArgument {
    const OPERATION: Operation = Operation::START;
}

impl Confirmed for StartArgument {
    type Result = StartResult;
}
