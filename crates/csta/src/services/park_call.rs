//! Module `CSTA-park-call` {… csta3(285) 18}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, SubjectOfCall};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `parkCall`, operation 18.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ParkCallArgument {
    pub parking: ConnectionId,
    pub park_to: DeviceId,
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 0))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 1))]
    pub language_preferences: Option<LanguagePreferences>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `parkCall`, operation 18.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ParkCallResult {
    pub parked_to: Option<ConnectionId>,
    #[rasn(tag(context, 1))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ParkCallArgument {
    const OPERATION: Operation = Operation::PARK_CALL;
}

impl Confirmed for ParkCallArgument {
    type Result = ParkCallResult;
}
