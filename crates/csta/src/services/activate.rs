//! Module `CSTA-activate` {… csta3(285) 512}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::ResourceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `activate`, operation 512.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ActivateArgument {
    pub over_connection: ConnectionId,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    #[rasn(tag(context, 1))]
    pub rule_name: Ia5String,
    #[rasn(tag(context, 2))]
    pub grammar_name: Option<Ia5String>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `activate`, operation 512.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ActivateResult {
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ActivateArgument {
    const OPERATION: Operation = Operation::ACTIVATE;
}

impl Confirmed for ActivateArgument {
    type Result = ActivateResult;
}
