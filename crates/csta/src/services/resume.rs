//! Module `CSTA-resume` {… csta3(285) 505}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `resume`, operation 505.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ResumeArgument {
    pub connection: ConnectionId,
    pub message_to_resume: Option<MessageId>,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub duration: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `resume`, operation 505.
pub type ResumeResult = Acknowledgement;

impl Argument for ResumeArgument {
    const OPERATION: Operation = Operation::RESUME;
}

impl Confirmed for ResumeArgument {
    type Result = ResumeResult;
}
