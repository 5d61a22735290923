//! Module `CSTA-alternate-call` {… csta3(285) 1}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ConsultOptions;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `alternateCall`, operation 1.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AlternateCallArgument {
    pub held_call: ConnectionId,
    pub active_call: ConnectionId,
    pub connection_reservation: Option<bool>,
    /// `unrestricted` where it is absent.
    #[rasn(default)]
    pub consult_options: ConsultOptions,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `alternateCall`, operation 1.
pub type AlternateCallResult = Acknowledgement;

impl Argument for AlternateCallArgument {
    const OPERATION: Operation = Operation::ALTERNATE_CALL;
}

impl Confirmed for AlternateCallArgument {
    type Result = AlternateCallResult;
}
