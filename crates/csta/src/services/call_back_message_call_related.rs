//! Call Back Message (call related): leaves the called party a message to call back, in place of a call
//! that failed.
//!
//! The application asks the switch for a caller. Here the called person makes the later call, not the
//! switch as after [Call Back (call related)](super::call_back_call_related).
//! [Call Back Message](crate::events::call_back_message_event) tells of it, and often a lamp
//! ([Message Waiting](crate::events::message_waiting_event)).
//!
//! Module `CSTA-call-back-message-call-related` {… csta3(285) 216}, operation `callBackMessage` (216);
//! ECMA-285 clause 15.1, ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `callBackMessage`, operation 216: the call that could not be completed.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackMessageArgument {
    /// The caller's connection in that call.
    pub callback_message_connection: ConnectionId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `callBackMessage`, operation 216: the message is left.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackMessageResult {
    /// Device at which the message waits; absent where the switch does not say it.
    pub target_device: Option<DeviceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for CallBackMessageArgument {
    const OPERATION: Operation = Operation::CallBackMessage;
}

impl Confirmed for CallBackMessageArgument {
    type Result = CallBackMessageResult;
}
