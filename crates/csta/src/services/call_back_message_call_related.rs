//! Module `CSTA-call-back-message-call-related` {… csta3(285) 216}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `callBackMessage`, operation 216.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackMessageArgument {
    pub callback_message_connection: ConnectionId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `callBackMessage`, operation 216.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackMessageResult {
    pub target_device: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for CallBackMessageArgument {
    const OPERATION: Operation = Operation::CALL_BACK_MESSAGE;
}

impl Confirmed for CallBackMessageArgument {
    type Result = CallBackMessageResult;
}
