//! Stop: ends the playing or recording of a message, or the work of a speech resource.
//!
//! The application asks the switch; [Stop](crate::events::stop_event) follows.
//!
//! Module `CSTA-stop` {… csta3(285) 508}, operation `stop` (508); ECMA-285 clause 24.1, ECMA-269 clause 26.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `stop`, operation 508: what to end.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StopArgument {
    /// Connection that hears or fills the message.
    pub connection: ConnectionId,
    /// The message; absent: the one at hand.
    pub message_to_be_stopped: Option<MessageId>,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `stop`, operation 508: it ends.
pub type StopResult = Acknowledgement;

impl Argument for StopArgument {
    const OPERATION: Operation = Operation::Stop;
}

impl Confirmed for StopArgument {
    type Result = StopResult;
}
