//! Module `CSTA-change-connection-information` {… csta3(285) 377}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `changeConnectionInformation`, operation 377.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeConnectionInformationArgument {
    pub connection_to_be_changed: ConnectionId,
    pub requested_connection_info: ConnectionInformation,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `changeConnectionInformation`, operation 377.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeConnectionInformationResult {
    pub actual_connection_info: ConnectionInformation,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ChangeConnectionInformationArgument {
    const OPERATION: Operation = Operation::CHANGE_CONNECTION_INFORMATION;
}

impl Confirmed for ChangeConnectionInformationArgument {
    type Result = ChangeConnectionInformationResult;
}
