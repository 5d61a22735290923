//! Play Message: plays a message into a call.
//!
//! The application asks the switch; [Play](crate::events::play_event) follows, and
//! [Stop](crate::events::stop_event) at the end. [Suspend](super::suspend), [Reposition](super::reposition)
//! and [Stop](super::stop) work on it meanwhile.
//!
//! Module `CSTA-play-message` {… csta3(285) 502}, operation `playMessage` (502); ECMA-285 clause 24.1,
//! ECMA-269 clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, TerminatingConditions};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `playMessage`, operation 502: the message and who hears it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PlayMessageArgument {
    /// The message.
    pub message_to_be_played: MessageId,
    /// Connection of the call that hears it.
    pub over_connection: ConnectionId,
    /// How much of it is played at most; absent: all.
    pub duration: Option<Integer>,
    /// What else ends it; absent: the switch decides.
    pub termination: Option<TerminatingConditions>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `playMessage`, operation 502: the message is being played.
pub type PlayMessageResult = Acknowledgement;

impl Argument for PlayMessageArgument {
    const OPERATION: Operation = Operation::PlayMessage;
}

impl Confirmed for PlayMessageArgument {
    type Result = PlayMessageResult;
}
