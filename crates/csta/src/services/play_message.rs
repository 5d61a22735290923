//! Module `CSTA-play-message` {… csta3(285) 502}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, TerminatingConditions};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `playMessage`, operation 502.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PlayMessageArgument {
    pub message_to_be_played: MessageId,
    pub over_connection: ConnectionId,
    pub duration: Option<i64>,
    pub termination: Option<TerminatingConditions>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `playMessage`, operation 502.
pub type PlayMessageResult = Acknowledgement;

impl Argument for PlayMessageArgument {
    const OPERATION: Operation = Operation::PLAY_MESSAGE;
}

impl Confirmed for PlayMessageArgument {
    type Result = PlayMessageResult;
}
