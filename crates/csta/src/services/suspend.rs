//! Module `CSTA-suspend` {… csta3(285) 509}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `suspend`, operation 509.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SuspendArgument {
    pub connection: ConnectionId,
    pub message: Option<MessageId>,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `suspend`, operation 509.
pub type SuspendResult = Acknowledgement;

impl Argument for SuspendArgument {
    const OPERATION: Operation = Operation::SUSPEND;
}

impl Confirmed for SuspendArgument {
    type Result = SuspendResult;
}
