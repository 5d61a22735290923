//! Module `CSTA-single-step-conference` {… csta3(285) 20}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageDataList;
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, ParticipationType, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `singleStepConf`, operation 20.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SingleStepConfArgument {
    pub active_call: ConnectionId,
    pub device_to_join: DeviceId,
    /// `active` where it is absent.
    #[rasn(default = "default_participation_type")]
    pub participation_type: ParticipationType,
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    #[rasn(tag(context, 3))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 4))]
    pub language_preferences: Option<LanguagePreferences>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Default for SingleStepConfArgument {
    fn default() -> Self {
        Self {
            active_call: Default::default(),
            device_to_join: Default::default(),
            participation_type: default_participation_type(),
            account_code: Default::default(),
            auth_code: Default::default(),
            correlator_data: Default::default(),
            user_data: Default::default(),
            subject_of_call: Default::default(),
            language_preferences: Default::default(),
            extensions: Default::default(),
            rest: Rest::NONE,
        }
    }
}

/// Result of `singleStepConf`, operation 20.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SingleStepConfResult {
    pub conferenced_call: ConnectionId,
    pub conferenced_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 1))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for SingleStepConfArgument {
    const OPERATION: Operation = Operation::SINGLE_STEP_CONF;
}

impl Confirmed for SingleStepConfArgument {
    type Result = SingleStepConfResult;
}

const fn default_participation_type() -> ParticipationType {
    ParticipationType::ACTIVE
}
