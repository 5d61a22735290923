//! Clear Connection: takes one device out of a call: hanging up.
//!
//! The application asks the switch. [Connection Cleared](crate::events::connection_cleared_event) follows;
//! a call that is left with one device ends as a rule.
//!
//! Module `CSTA-clear-connection` {… csta3(285) 5}, operation `clearConnection` (5); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `clearConnection`, operation 5: the device's leg to release.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearConnectionArgument {
    /// The connection that shall be released, whatever its state.
    pub connection_to_be_cleared: ConnectionId,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// Why it is released, in the words of an event's cause; absent: not said.
    pub reason: Option<EventCause>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `clearConnection`, operation 5: the connection is being released.
pub type ClearConnectionResult = Acknowledgement;

impl Argument for ClearConnectionArgument {
    const OPERATION: Operation = Operation::ClearConnection;
}

impl Confirmed for ClearConnectionArgument {
    type Result = ClearConnectionResult;
}
