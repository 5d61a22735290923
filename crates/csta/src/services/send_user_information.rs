//! Send User Information: sends data to the other parties of a call, at any time during it.
//!
//! The application asks the switch. The data are passed on, not kept with the call; for that there are the
//! correlator data of [Associate Data](super::associate_data).
//!
//! Module `CSTA-send-user-information` {… csta3(285) 234}, operation `sendUserInfo` (234); ECMA-285
//! clause 16.1, ECMA-269 clause 18.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::UserData;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendUserInfo`, operation 234: the call and the data.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendUserInfoArgument {
    /// The connection from which the data go to the others in the call.
    pub existing_call: ConnectionId,
    /// What to send.
    pub user_data: UserData,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `sendUserInfo`, operation 234: the data are on their way.
pub type SendUserInfoResult = Acknowledgement;

impl Argument for SendUserInfoArgument {
    const OPERATION: Operation = Operation::SendUserInfo;
}

impl Confirmed for SendUserInfoArgument {
    type Result = SendUserInfoResult;
}
