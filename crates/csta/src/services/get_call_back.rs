//! Module `CSTA-get-call-back` {… csta3(285) 378}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getCallBack`, operation 378.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetCallBackArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getCallBack`, operation 378.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetCallBackResult {
    pub call_back_list: CallBackList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `CallBackList` of the standard.
pub type CallBackList = Vec<CallBackListItem>;

/// One item of [`CallBackList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackListItem {
    pub originating_device: DeviceId,
    pub target_device: DeviceId,
    pub call_back_message_indicator: Option<bool>,
    pub rest: Rest,
}

impl Argument for GetCallBackArgument {
    const OPERATION: Operation = Operation::GET_CALL_BACK;
}

impl Confirmed for GetCallBackArgument {
    type Result = GetCallBackResult;
}
