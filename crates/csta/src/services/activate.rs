//! Activate: makes a rule of a grammar count: what the caller says is matched with it.
//!
//! The application asks the switch, for a resource that understands speech. [Deactivate](super::deactivate)
//! undoes it; what is understood is told by [Recognized](crate::events::recognized_event) and
//! [Not Recognized](crate::events::not_recognized_event).
//!
//! Module `CSTA-activate` {… csta3(285) 512}, operation `activate` (512); ECMA-285 clause 24.1, ECMA-269
//! clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::ResourceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `activate`, operation 512: the rule and where it counts.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ActivateArgument {
    /// Connection of the call that is listened to.
    pub over_connection: ConnectionId,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Name of the rule.
    #[rasn(tag(context, 1))]
    pub rule_name: Ia5String,
    /// Grammar that has the rule; absent: the one in use.
    #[rasn(tag(context, 2))]
    pub grammar_name: Option<Ia5String>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `activate`, operation 512: the rule counts.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ActivateResult {
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ActivateArgument {
    const OPERATION: Operation = Operation::Activate;
}

impl Confirmed for ActivateArgument {
    type Result = ActivateResult;
}
