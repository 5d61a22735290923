//! Module `CSTA-camp-on-call` {… csta3(285) 217}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `camponCall`, operation 217.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CamponCallArgument {
    pub campon_connection: ConnectionId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `camponCall`, operation 217.
pub type CamponCallResult = Acknowledgement;

impl Argument for CamponCallArgument {
    const OPERATION: Operation = Operation::CAMPON_CALL;
}

impl Confirmed for CamponCallArgument {
    type Result = CamponCallResult;
}
