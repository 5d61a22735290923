//! Call Back (not call related): has the switch connect two devices as soon as both are free, without any
//! call between them now.
//!
//! The application asks the switch; [Call Back](crate::events::call_back_event) follows.
//! [Cancel Call Back](super::cancel_call_back) takes it back, [Get Call Back](super::get_call_back) lists
//! what is pending.
//!
//! Module `CSTA-call-back-non-call-related` {… csta3(285) 300}, operation `callBackNonCallRelated` (300);
//! ECMA-285 clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `callBackNonCallRelated`, operation 300: who would like to reach whom.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackNonCallRelatedArgument {
    /// Device that waits for the other.
    pub originating_device: DeviceId,
    /// Device that shall be called once it is free.
    pub target_device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `callBackNonCallRelated`, operation 300: the wish is noted.
pub type CallBackNonCallRelatedResult = Acknowledgement;

impl Argument for CallBackNonCallRelatedArgument {
    const OPERATION: Operation = Operation::CallBackNonCallRelated;
}

impl Confirmed for CallBackNonCallRelatedArgument {
    type Result = CallBackNonCallRelatedResult;
}
