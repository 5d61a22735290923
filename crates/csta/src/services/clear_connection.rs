//! Module `CSTA-clear-connection` {… csta3(285) 5}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `clearConnection`, operation 5.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearConnectionArgument {
    pub connection_to_be_cleared: ConnectionId,
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub reason: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `clearConnection`, operation 5.
pub type ClearConnectionResult = Acknowledgement;

impl Argument for ClearConnectionArgument {
    const OPERATION: Operation = Operation::CLEAR_CONNECTION;
}

impl Confirmed for ClearConnectionArgument {
    type Result = ClearConnectionResult;
}
