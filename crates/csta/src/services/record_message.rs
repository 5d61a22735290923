//! Module `CSTA-record-message` {… csta3(285) 511}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{EncodingAlgorithm, MessageId, ResourceId, TerminatingConditions};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `recordMessage`, operation 511.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordMessageArgument {
    pub call_to_be_recorded: ConnectionId,
    #[rasn(tag(context, 2))]
    pub resource: Option<ResourceId>,
    #[rasn(tag(context, 0))]
    pub sampling_rate: Option<i64>,
    pub encoding_algorithm: Option<EncodingAlgorithm>,
    #[rasn(tag(context, 1))]
    pub max_duration: Option<i64>,
    pub termination: Option<TerminatingConditions>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `recordMessage`, operation 511.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordMessageResult {
    pub resulting_message: MessageId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for RecordMessageArgument {
    const OPERATION: Operation = Operation::RECORD_MESSAGE;
}

impl Confirmed for RecordMessageArgument {
    type Result = RecordMessageResult;
}
