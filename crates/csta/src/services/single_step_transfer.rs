//! Module `CSTA-single-step-transfer` {… csta3(285) 50}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageDataList};
use crate::data::connection_states::ConnectionList;
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `singleStepTrans`, operation 50.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SingleStepTransArgument {
    pub active_call: ConnectionId,
    pub transferred_to: DeviceId,
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 4))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 5))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 6))]
    pub reason: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `singleStepTrans`, operation 50.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SingleStepTransResult {
    pub transferred_call: ConnectionId,
    #[rasn(tag(context, 0))]
    pub connections: Option<ConnectionList>,
    #[rasn(tag(context, 1))]
    pub transferred_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 2))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for SingleStepTransArgument {
    const OPERATION: Operation = Operation::SINGLE_STEP_TRANS;
}

impl Confirmed for SingleStepTransArgument {
    type Result = SingleStepTransResult;
}
