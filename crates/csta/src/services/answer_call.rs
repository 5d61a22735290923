//! Module `CSTA-answer-call` {… csta3(285) 2}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{CorrelatorData, UserData};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `answerCall`, operation 2.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerCallArgument {
    pub call_to_be_answered: ConnectionId,
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `answerCall`, operation 2.
pub type AnswerCallResult = Acknowledgement;

impl Argument for AnswerCallArgument {
    const OPERATION: Operation = Operation::ANSWER_CALL;
}

impl Confirmed for AnswerCallArgument {
    type Result = AnswerCallResult;
}
