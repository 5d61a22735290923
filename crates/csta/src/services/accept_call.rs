//! Module `CSTA-accept-call` {… csta3(285) 214}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `acceptCall`, operation 214.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AcceptCallArgument {
    pub call_to_be_accepted: ConnectionId,
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `acceptCall`, operation 214.
pub type AcceptCallResult = Acknowledgement;

impl Argument for AcceptCallArgument {
    const OPERATION: Operation = Operation::ACCEPT_CALL;
}

impl Confirmed for AcceptCallArgument {
    type Result = AcceptCallResult;
}
