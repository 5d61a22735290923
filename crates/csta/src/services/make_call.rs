//! Module `CSTA-make-call` {… csta3(285) 10}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{AutoOriginate, CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `makeCall`, operation 10.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakeCallArgument {
    pub calling_device: DeviceId,
    pub called_directory_number: DeviceId,
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    /// `prompt` where it is absent.
    #[rasn(tag(context, 3), default)]
    pub auto_originate: AutoOriginate,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 4))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 5))]
    pub calling_connection_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 6))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 7))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 8))]
    pub reason: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `makeCall`, operation 10.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakeCallResult {
    pub calling_device: ConnectionId,
    #[rasn(tag(context, 0))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 1))]
    pub initiated_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for MakeCallArgument {
    const OPERATION: Operation = Operation::MAKE_CALL;
}

impl Confirmed for MakeCallArgument {
    type Result = MakeCallResult;
}
