//! Record Message: records what is heard in a call, into a new message.
//!
//! The application asks the switch; [Record](crate::events::record_event) follows, and
//! [Stop](crate::events::stop_event) at the end. [Suspend](super::suspend), [Resume](super::resume) and
//! [Stop](super::stop) work on it meanwhile.
//!
//! Module `CSTA-record-message` {… csta3(285) 511}, operation `recordMessage` (511); ECMA-285 clause 24.1,
//! ECMA-269 clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{EncodingAlgorithm, MessageId, ResourceId, TerminatingConditions};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `recordMessage`, operation 511: whom to record, and how.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordMessageArgument {
    /// Connection of the call to record.
    pub call_to_be_recorded: ConnectionId,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 2))]
    pub resource: Option<ResourceId>,
    /// Samples a second; absent: the switch decides.
    #[rasn(tag(context, 0))]
    pub sampling_rate: Option<Integer>,
    /// How the speech is coded; absent: the switch decides.
    pub encoding_algorithm: Option<EncodingAlgorithm>,
    /// How long it may become; absent: the switch decides.
    #[rasn(tag(context, 1))]
    pub max_duration: Option<Integer>,
    /// What else ends it; absent: the switch decides.
    pub termination: Option<TerminatingConditions>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `recordMessage`, operation 511: the recording has begun.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordMessageResult {
    /// The message that comes of it.
    pub resulting_message: MessageId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for RecordMessageArgument {
    const OPERATION: Operation = Operation::RecordMessage;
}

impl Confirmed for RecordMessageArgument {
    type Result = RecordMessageResult;
}
