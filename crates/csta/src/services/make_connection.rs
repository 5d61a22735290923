//! Module `CSTA-make-connection` {… csta3(285) 375}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{AutoOriginate, CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall,
};
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};
use crate::data::security::TimeInfo;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `makeConnection`, operation 375.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakeConnectionArgument {
    pub initiating_device: DeviceId,
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    /// `prompt` where it is absent.
    #[rasn(tag(context, 2), default)]
    pub auto_originate: AutoOriginate,
    #[rasn(tag(context, 3))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 4))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 5))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 6))]
    pub connection_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 7))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 8))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 9))]
    pub reason: Option<EventCause>,
    #[rasn(tag(context, 10))]
    pub max_devices: Option<i64>,
    #[rasn(tag(context, 11))]
    pub start_time: Option<TimeInfo>,
    #[rasn(tag(context, 12))]
    pub duration: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `makeConnection`, operation 375.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakeConnectionResult {
    pub initiating_device: ConnectionId,
    #[rasn(tag(context, 0))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 1))]
    pub initiated_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for MakeConnectionArgument {
    const OPERATION: Operation = Operation::MAKE_CONNECTION;
}

impl Confirmed for MakeConnectionArgument {
    type Result = MakeConnectionResult;
}
