//! Change Connection Information: changes how media flow over a connection: its direction, its channels.
//!
//! The application asks the switch; [Call Information](crate::events::call_information_event) tells the
//! monitors.
//!
//! Module `CSTA-change-connection-information` {… csta3(285) 377}, operation `changeConnectionInformation`
//! (377); ECMA-285 clause 16.1, ECMA-269 clause 18.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `changeConnectionInformation`, operation 377: the connection and what it shall be like.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeConnectionInformationArgument {
    /// The connection.
    pub connection_to_be_changed: ConnectionId,
    /// How media shall flow.
    pub requested_connection_info: ConnectionInformation,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `changeConnectionInformation`, operation 377: what the switch made of it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeConnectionInformationResult {
    /// How media flow now; may be less than was asked for.
    pub actual_connection_info: ConnectionInformation,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ChangeConnectionInformationArgument {
    const OPERATION: Operation = Operation::ChangeConnectionInformation;
}

impl Confirmed for ChangeConnectionInformationArgument {
    type Result = ChangeConnectionInformationResult;
}
