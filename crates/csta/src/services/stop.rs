//! Module `CSTA-stop` {… csta3(285) 508}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `stop`, operation 508.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StopArgument {
    pub connection: ConnectionId,
    pub message_to_be_stopped: Option<MessageId>,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `stop`, operation 508.
pub type StopResult = Acknowledgement;

impl Argument for StopArgument {
    const OPERATION: Operation = Operation::STOP;
}

impl Confirmed for StopArgument {
    type Result = StopResult;
}
