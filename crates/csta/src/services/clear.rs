//! Module `CSTA-clear` {… csta3(285) 513}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::ResourceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `clear`, operation 513.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearArgument {
    pub over_connection: ConnectionId,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `clear`, operation 513.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearResult {
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ClearArgument {
    const OPERATION: Operation = Operation::CLEAR;
}

impl Confirmed for ClearArgument {
    type Result = ClearResult;
}
