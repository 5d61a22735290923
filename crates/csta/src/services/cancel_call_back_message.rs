//! Cancel Call Back Message: takes back a message to call back.
//!
//! The application asks the switch; [Call Back Message](crate::events::call_back_message_event) follows. It
//! undoes [Call Back Message (call related)](super::call_back_message_call_related) and
//! [Call Back Message (not call related)](super::call_back_message_non_call_related).
//!
//! Module `CSTA-cancel-call-back-message` {… csta3(285) 303}, operation `cancelCallBackMessage` (303);
//! ECMA-285 clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cancelCallBackMessage`, operation 303: which message.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CancelCallBackMessageArgument {
    /// Device that would like to be called.
    pub originating_device: DeviceId,
    /// Device at which the message lies.
    pub target_device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `cancelCallBackMessage`, operation 303: the message is gone.
pub type CancelCallBackMessageResult = Acknowledgement;

impl Argument for CancelCallBackMessageArgument {
    const OPERATION: Operation = Operation::CancelCallBackMessage;
}

impl Confirmed for CancelCallBackMessageArgument {
    type Result = CancelCallBackMessageResult;
}
