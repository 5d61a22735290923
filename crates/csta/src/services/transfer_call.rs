//! Transfer Call: joins the far ends of a device's held call and its active one; the device leaves.
//!
//! The application asks the switch, as the last step of a consultation.
//! [Transferred](crate::events::transferred_event) tells which call remains and who is in it. Without a
//! second call there is [Single Step Transfer Call](super::single_step_transfer).
//!
//! Module `CSTA-transfer-call` {… csta3(285) 16}, operation `transferCall` (16); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageDataList;
use crate::data::connection_states::ConnectionList;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `transferCall`, operation 16: the two calls of one device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct TransferCallArgument {
    /// The device's connection in the call that waits.
    pub held_call: ConnectionId,
    /// The device's connection in the call that is spoken on, or that still alerts at the far end.
    pub active_call: ConnectionId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `transferCall`, operation 16: the call that came of the two.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct TransferCallResult {
    /// A connection of the resulting call.
    pub transferred_call: ConnectionId,
    /// Connections of the resulting call, with the ones they come from; absent: not said.
    #[rasn(tag(context, 0))]
    pub connections: Option<ConnectionList>,
    /// How media flow over the resulting connection; absent: not said.
    #[rasn(tag(context, 1))]
    pub transferred_call_info: Option<ConnectionInformation>,
    /// Identities of the resulting call and of the one that went into it; absent where the switch does not
    /// link calls.
    #[rasn(tag(context, 2))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for TransferCallArgument {
    const OPERATION: Operation = Operation::TransferCall;
}

impl Confirmed for TransferCallArgument {
    type Result = TransferCallResult;
}
