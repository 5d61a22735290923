//! Module `CSTA-reposition` {… csta3(285) 504}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `reposition`, operation 504.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct RepositionArgument {
    pub connection: ConnectionId,
    pub period_of_reposition: Period,
    pub message_to_reposition: Option<MessageId>,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `reposition`, operation 504.
pub type RepositionResult = Acknowledgement;

/// `Period` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum Period {
    AbsolutePosition(PeriodAbsolutePosition),
    RelativePosition(i64),
}

open_enum! {
    /// `absolutePosition` of [`Period`].
    pub struct PeriodAbsolutePosition {
        START_OF_MESSAGE = 0 "startOfMessage",
        END_OF_MESSAGE = 1 "endOfMessage",
    }
}

impl Argument for RepositionArgument {
    const OPERATION: Operation = Operation::REPOSITION;
}

impl Confirmed for RepositionArgument {
    type Result = RepositionResult;
}
