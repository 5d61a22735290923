//! Answer Call: connects a call that alerts at a device.
//!
//! The application asks the switch on behalf of a user who need not lift the handset.
//! [Established](crate::events::established_event) follows, with the connection that answered.
//!
//! Module `CSTA-answer-call` {… csta3(285) 2}, operation `answerCall` (2); ECMA-285 clause 15.1, ECMA-269
//! clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `answerCall`, operation 2: the call to answer.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerCallArgument {
    /// The connection that alerts.
    pub call_to_be_answered: ConnectionId,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `answerCall`, operation 2: the call is being connected.
pub type AnswerCallResult = Acknowledgement;

impl Argument for AnswerCallArgument {
    const OPERATION: Operation = Operation::AnswerCall;
}

impl Confirmed for AnswerCallArgument {
    type Result = AnswerCallResult;
}
