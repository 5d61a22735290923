//! Module `CSTA-send-message` {… csta3(285) 376}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, MessageInfo, SubjectOfCall,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaCallCharacteristics;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendMessage`, operation 376.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendMessageArgument {
    pub calling_device: DeviceId,
    pub destination_devices: DeviceListItems,
    pub message_info: MessageInfo,
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 4))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 5))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 6))]
    pub language_preferences: Option<LanguagePreferences>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `sendMessage`, operation 376.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendMessageResult {
    pub connection_list: ConnectionListItems,
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 1))]
    pub list_of_call_linkage_data: Option<CallLinkageDataListItems>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `DeviceListItems` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceListItems {
    pub device: DeviceId,
    pub rest: Rest,
}

/// `ConnectionListItems` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConnectionListItems {
    pub connection: ConnectionId,
    pub rest: Rest,
}

/// `CallLinkageDataListItems` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct CallLinkageDataListItems {
    pub call_linkage_data: CallLinkageData,
    pub rest: Rest,
}

impl Argument for SendMessageArgument {
    const OPERATION: Operation = Operation::SEND_MESSAGE;
}

impl Confirmed for SendMessageArgument {
    type Result = SendMessageResult;
}
