//! Hold Call: lets a call wait: the device stays in it but neither speaks nor listens.
//!
//! The application asks the switch. [Held](crate::events::held_event) follows;
//! [Retrieve Call](super::retrieve_call) takes the call up again.
//!
//! Module `CSTA-hold-call` {… csta3(285) 9}, operation `holdCall` (9); ECMA-285 clause 15.1, ECMA-269
//! clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `holdCall`, operation 9: the leg to hold.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct HoldCallArgument {
    /// The connected connection of the device.
    pub call_to_be_held: ConnectionId,
    /// Whether the facilities of the call stay reserved for it; absent: the switch decides.
    pub connection_reservation: Option<bool>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `holdCall`, operation 9: the call is being held.
pub type HoldCallResult = Acknowledgement;

impl Argument for HoldCallArgument {
    const OPERATION: Operation = Operation::HoldCall;
}

impl Confirmed for HoldCallArgument {
    type Result = HoldCallResult;
}
