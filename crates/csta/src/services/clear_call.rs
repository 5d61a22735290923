//! Clear Call: ends a call for everybody in it.
//!
//! The application asks the switch. A monitor of the call sees
//! [Call Cleared](crate::events::call_cleared_event), monitors of its devices see
//! [Connection Cleared](crate::events::connection_cleared_event). To take out one device only there is
//! [Clear Connection](super::clear_connection).
//!
//! Module `CSTA-clear-call` {… csta3(285) 4}, operation `clearCall` (4); ECMA-285 clause 15.1, ECMA-269
//! clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::UserData;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `clearCall`, operation 4: the call to end.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearCallArgument {
    /// Any connection of the call.
    pub call_to_be_cleared: ConnectionId,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// Why the call is ended, in the words of an event's cause; absent: not said.
    pub reason: Option<EventCause>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `clearCall`, operation 4: the call is being cleared.
pub type ClearCallResult = Acknowledgement;

impl Argument for ClearCallArgument {
    const OPERATION: Operation = Operation::ClearCall;
}

impl Confirmed for ClearCallArgument {
    type Result = ClearCallResult;
}
