//! Module `CSTA-deactivate` {… csta3(285) 514}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::ResourceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `deactivate`, operation 514.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeactivateArgument {
    pub over_connection: ConnectionId,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub rule_name: Ia5String,
    #[rasn(tag(context, 1))]
    pub grammar_name: Option<Ia5String>,
    #[rasn(tag(context, 2))]
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `deactivate`, operation 514.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeactivateResult {
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for DeactivateArgument {
    const OPERATION: Operation = Operation::DEACTIVATE;
}

impl Confirmed for DeactivateArgument {
    type Result = DeactivateResult;
}
