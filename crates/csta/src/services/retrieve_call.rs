//! Module `CSTA-retrieve-call` {… csta3(285) 14}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `retrieveCall`, operation 14.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RetrieveCallArgument {
    pub call_to_be_retrieved: ConnectionId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `retrieveCall`, operation 14.
pub type RetrieveCallResult = Acknowledgement;

impl Argument for RetrieveCallArgument {
    const OPERATION: Operation = Operation::RETRIEVE_CALL;
}

impl Confirmed for RetrieveCallArgument {
    type Result = RetrieveCallResult;
}
