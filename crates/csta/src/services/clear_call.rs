//! Module `CSTA-clear-call` {… csta3(285) 4}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::UserData;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `clearCall`, operation 4.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearCallArgument {
    pub call_to_be_cleared: ConnectionId,
    pub user_data: Option<UserData>,
    pub reason: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `clearCall`, operation 4.
pub type ClearCallResult = Acknowledgement;

impl Argument for ClearCallArgument {
    const OPERATION: Operation = Operation::CLEAR_CALL;
}

impl Confirmed for ClearCallArgument {
    type Result = ClearCallResult;
}
