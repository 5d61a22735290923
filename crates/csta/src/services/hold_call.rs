//! Module `CSTA-hold-call` {… csta3(285) 9}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `holdCall`, operation 9.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct HoldCallArgument {
    pub call_to_be_held: ConnectionId,
    pub connection_reservation: Option<bool>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `holdCall`, operation 9.
pub type HoldCallResult = Acknowledgement;

impl Argument for HoldCallArgument {
    const OPERATION: Operation = Operation::HOLD_CALL;
}

impl Confirmed for HoldCallArgument {
    type Result = HoldCallResult;
}
