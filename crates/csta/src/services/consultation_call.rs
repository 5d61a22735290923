//! Module `CSTA-consultation-call` {… csta3(285) 7}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, ConsultOptions};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `consultationCall`, operation 7.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConsultationCallArgument {
    #[rasn(tag(context, 0))]
    pub existing_call: ConnectionId,
    #[rasn(tag(explicit(context, 1)))]
    pub consulted_device: DeviceId,
    #[rasn(tag(context, 2))]
    pub connection_reservation: Option<bool>,
    #[rasn(tag(context, 3))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 4))]
    pub auth_code: Option<AuthCode>,
    #[rasn(tag(context, 5))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 6))]
    pub user_data: Option<UserData>,
    #[rasn(tag(context, 7))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 8))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 9))]
    pub calling_connection_info: Option<ConnectionInformation>,
    /// `unrestricted` where it is absent.
    #[rasn(tag(context, 10), default)]
    pub consult_options: ConsultOptions,
    #[rasn(tag(context, 11))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 12))]
    pub language_preferences: Option<LanguagePreferences>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `consultationCall`, operation 7.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConsultationCallResult {
    pub initiated_call: ConnectionId,
    #[rasn(tag(context, 0))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 1))]
    pub initiated_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ConsultationCallArgument {
    const OPERATION: Operation = Operation::CONSULTATION_CALL;
}

impl Confirmed for ConsultationCallArgument {
    type Result = ConsultationCallResult;
}
