//! Module `CSTA-review` {… csta3(285) 506}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `review`, operation 506.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewArgument {
    pub connection: ConnectionId,
    pub period_to_review: PeriodToReview,
    pub message_to_review: Option<MessageId>,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `review`, operation 506.
pub type ReviewResult = Acknowledgement;

/// `PeriodToReview` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(choice)]
pub enum PeriodToReview {
    #[default]
    StartOfMessage,
    LengthOfReview(i64),
}

impl Argument for ReviewArgument {
    const OPERATION: Operation = Operation::REVIEW;
}

impl Confirmed for ReviewArgument {
    type Result = ReviewResult;
}
