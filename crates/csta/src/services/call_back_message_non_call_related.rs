//! Call Back Message (not call related): leaves a device the message to call another one back, without any
//! call between them.
//!
//! The application asks the switch; [Call Back Message](crate::events::call_back_message_event) follows.
//! [Cancel Call Back Message](super::cancel_call_back_message) takes it back.
//!
//! Module `CSTA-call-back-message-non-call-related` {… csta3(285) 301}, operation
//! `callBackMessageNonCallRelated` (301); ECMA-285 clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `callBackMessageNonCallRelated`, operation 301: who would like to be called by whom.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackMessageNonCallRelatedArgument {
    /// Device that would like to be called.
    pub originating_device: DeviceId,
    /// Device at which the message is left.
    pub target_device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `callBackMessageNonCallRelated`, operation 301: the message is left.
pub type CallBackMessageNonCallRelatedResult = Acknowledgement;

impl Argument for CallBackMessageNonCallRelatedArgument {
    const OPERATION: Operation = Operation::CallBackMessageNonCallRelated;
}

impl Confirmed for CallBackMessageNonCallRelatedArgument {
    type Result = CallBackMessageNonCallRelatedResult;
}
