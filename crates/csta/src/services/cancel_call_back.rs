//! Cancel Call Back: takes back the wish that the switch connect two devices once both are free.
//!
//! The application asks the switch; [Call Back](crate::events::call_back_event) follows. It undoes
//! [Call Back (call related)](super::call_back_call_related) and
//! [Call Back (not call related)](super::call_back_non_call_related).
//!
//! Module `CSTA-cancel-call-back` {… csta3(285) 302}, operation `cancelCallBack` (302); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cancelCallBack`, operation 302: which wish.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CancelCallBackArgument {
    /// Device that waits for the other.
    pub originating_device: DeviceId,
    /// Device it waits for.
    pub target_device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `cancelCallBack`, operation 302: nothing is pending any more.
pub type CancelCallBackResult = Acknowledgement;

impl Argument for CancelCallBackArgument {
    const OPERATION: Operation = Operation::CancelCallBack;
}

impl Confirmed for CancelCallBackArgument {
    type Result = CancelCallBackResult;
}
