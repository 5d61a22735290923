//! Review: plays the last part of a message that is being recorded.
//!
//! The application asks the switch, so that the speaker can hear what was said;
//! [Review](crate::events::review_event) follows.
//!
//! Module `CSTA-review` {… csta3(285) 506}, operation `review` (506); ECMA-285 clause 24.1, ECMA-269
//! clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest, choice};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `review`, operation 506: which message, and how much of it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewArgument {
    /// Connection that fills the message and shall hear it.
    pub connection: ConnectionId,
    /// How much.
    pub period_to_review: PeriodToReview,
    /// The message; absent: the one at hand.
    pub message_to_review: Option<MessageId>,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `review`, operation 506: it is being played.
pub type ReviewResult = Acknowledgement;

choice! {
    /// How much of a message to play.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq, Default)]
    #[rasn(choice)]
    pub enum PeriodToReview {
        /// All, from the beginning.
        #[default]
        StartOfMessage,
        /// So much, back from here.
        LengthOfReview(Integer),
    }
}

impl Argument for ReviewArgument {
    const OPERATION: Operation = Operation::Review;
}

impl Confirmed for ReviewArgument {
    type Result = ReviewResult;
}
