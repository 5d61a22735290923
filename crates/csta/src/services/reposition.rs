//! Reposition: goes to another place in a message that is played or recorded.
//!
//! The application asks the switch, to skip or to hear again. It works between
//! [Play Message](super::play_message) or [Record Message](super::record_message) and [Stop](super::stop).
//!
//! Module `CSTA-reposition` {… csta3(285) 504}, operation `reposition` (504); ECMA-285 clause 24.1,
//! ECMA-269 clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest, choice, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `reposition`, operation 504: which message, and where to.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct RepositionArgument {
    /// Connection that hears or fills the message.
    pub connection: ConnectionId,
    /// Where to.
    pub period_of_reposition: Period,
    /// The message; absent: the one at hand.
    pub message_to_reposition: Option<MessageId>,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `reposition`, operation 504: it goes on from there.
pub type RepositionResult = Acknowledgement;

choice! {
    /// Where to go in a message.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum Period {
        /// One of its ends.
        AbsolutePosition(PeriodAbsolutePosition),
        /// So far onward from here; back, if negative.
        RelativePosition(Integer),
    }
}

open_enum! {
    /// An end of a message.
    pub struct PeriodAbsolutePosition {
        /// Its beginning.
        START_OF_MESSAGE = 0 "startOfMessage",
        /// Its end.
        END_OF_MESSAGE = 1 "endOfMessage",
    }
}

impl Argument for RepositionArgument {
    const OPERATION: Operation = Operation::Reposition;
}

impl Confirmed for RepositionArgument {
    type Result = RepositionResult;
}
