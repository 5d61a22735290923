//! Get Call Back: lists the calls back that are pending at a device.
//!
//! The application asks the switch. [Call Back](crate::events::call_back_event) and
//! [Call Back Message](crate::events::call_back_message_event) tell of changes.
//!
//! Module `CSTA-get-call-back` {… csta3(285) 378}, operation `getCallBack` (378); ECMA-285 clause 20.1,
//! ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getCallBack`, operation 378: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetCallBackArgument {
    /// The device.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getCallBack`, operation 378: what is pending.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetCallBackResult {
    /// One entry for each.
    pub call_back_list: CallBackList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Calls back that are pending.
pub type CallBackList = Vec<CallBackListItem>;

/// One call back.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackListItem {
    /// Device that waits for the other, or would like to be called.
    pub originating_device: DeviceId,
    /// Device it waits for, or that has the message.
    pub target_device: DeviceId,
    /// Whether it is a message rather than a call the switch will make; absent: the switch does not say.
    pub call_back_message_indicator: Option<bool>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetCallBackArgument {
    const OPERATION: Operation = Operation::GetCallBack;
}

impl Confirmed for GetCallBackArgument {
    type Result = GetCallBackResult;
}
