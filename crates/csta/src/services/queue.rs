//! Module `CSTA-queue` {… csta3(285) 515}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `queue`, operation 515.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct QueueArgument {
    pub over_connection: ConnectionId,
    pub message: MessageId,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    #[rasn(tag(context, 1))]
    pub text: Option<Ia5String>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `queue`, operation 515.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct QueueResult {
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for QueueArgument {
    const OPERATION: Operation = Operation::QUEUE;
}

impl Confirmed for QueueArgument {
    type Result = QueueResult;
}
