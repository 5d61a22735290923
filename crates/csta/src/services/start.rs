//! Start: lets a speech resource begin: to play its prompts, to listen.
//!
//! The application asks the switch; [Started](crate::events::started_event) follows. [Stop](super::stop)
//! ends it.
//!
//! Module `CSTA-start` {… csta3(285) 516}, operation `start` (516); ECMA-285 clause 24.1, ECMA-269
//! clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::ResourceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `start`, operation 516: which resource.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartArgument {
    /// Connection of the call that hears or is listened to.
    pub over_connection: ConnectionId,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Text to speak; absent: what the resource has.
    #[rasn(tag(context, 1))]
    pub text: Option<Ia5String>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `start`, operation 516: it begins.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartResult {
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for StartArgument {
    const OPERATION: Operation = Operation::Start;
}

impl Confirmed for StartArgument {
    type Result = StartResult;
}
