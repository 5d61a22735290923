//! Module `CSTA-call-information-event` {… csta3(285) 41}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{
    CallCharacteristics, CallLinkageDataList, CallQualifyingData, ServicesPermitted,
};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::{CallingDeviceId, DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;

/// `CallInformationEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallInformationEvent {
    pub connection: ConnectionId,
    pub device: SubjectDeviceId,
    pub calling_device: Option<CallingDeviceId>,
    #[rasn(tag(context, 0))]
    pub account_info: Option<AccountInfo>,
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 3))]
    pub services_permitted: Option<ServicesPermitted>,
    pub user_data: Option<UserData>,
    #[rasn(tag(context, 4))]
    pub call_qualifying_data: Option<CallQualifyingData>,
    pub connection_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 5))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    #[rasn(tag(context, 6))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 7))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 8))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 9))]
    pub device_info: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
