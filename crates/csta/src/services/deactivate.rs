//! Deactivate: makes a rule of a grammar count no longer.
//!
//! The application asks the switch. It undoes [Activate](super::activate).
//!
//! Module `CSTA-deactivate` {… csta3(285) 514}, operation `deactivate` (514); ECMA-285 clause 24.1,
//! ECMA-269 clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::ResourceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `deactivate`, operation 514: the rule and where it counted.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeactivateArgument {
    /// Connection of the call that is listened to.
    pub over_connection: ConnectionId,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Name of the rule.
    pub rule_name: Ia5String,
    /// Grammar that has the rule; absent: the one in use.
    #[rasn(tag(context, 1))]
    pub grammar_name: Option<Ia5String>,
    /// Security and private data that go with the message; absent: neither.
    #[rasn(tag(context, 2))]
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `deactivate`, operation 514: the rule no longer counts.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeactivateResult {
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for DeactivateArgument {
    const OPERATION: Operation = Operation::Deactivate;
}

impl Confirmed for DeactivateArgument {
    type Result = DeactivateResult;
}
