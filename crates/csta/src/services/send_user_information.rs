//! Module `CSTA-send-user-information` {… csta3(285) 234}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::UserData;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendUserInfo`, operation 234.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendUserInfoArgument {
    pub existing_call: ConnectionId,
    pub user_data: UserData,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `sendUserInfo`, operation 234.
pub type SendUserInfoResult = Acknowledgement;

impl Argument for SendUserInfoArgument {
    const OPERATION: Operation = Operation::SEND_USER_INFO;
}

impl Confirmed for SendUserInfoArgument {
    type Result = SendUserInfoResult;
}
