//! Module `CSTA-conference-call` {… csta3(285) 6}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageDataList;
use crate::data::connection_states::ConnectionList;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `conferenceCall`, operation 6.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConferenceCallArgument {
    pub held_call: ConnectionId,
    pub active_call: ConnectionId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `conferenceCall`, operation 6.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConferenceCallResult {
    pub conference_call: ConnectionId,
    #[rasn(tag(context, 0))]
    pub connections: Option<ConnectionList>,
    #[rasn(tag(context, 1))]
    pub conference_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 2))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ConferenceCallArgument {
    const OPERATION: Operation = Operation::CONFERENCE_CALL;
}

impl Confirmed for ConferenceCallArgument {
    type Result = ConferenceCallResult;
}
