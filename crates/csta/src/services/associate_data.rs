//! Module `CSTA-associate-data` {… csta3(285) 230}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallQualifyingData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `associateData`, operation 230.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AssociateDataArgument {
    pub existing_call: ConnectionId,
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 3))]
    pub call_qualifying_data: Option<CallQualifyingData>,
    #[rasn(tag(context, 4))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 5))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 6))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 7))]
    pub device_info: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `associateData`, operation 230.
pub type AssociateDataResult = Acknowledgement;

impl Argument for AssociateDataArgument {
    const OPERATION: Operation = Operation::ASSOCIATE_DATA;
}

impl Confirmed for AssociateDataArgument {
    type Result = AssociateDataResult;
}
