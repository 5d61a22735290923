//! Module `CSTA-call-back-call-related` {… csta3(285) 215}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallCharacteristics;
use crate::data::device_feature_types::{LanguagePreferences, SubjectOfCall};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `callBack`, operation 215.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackArgument {
    pub callback_connection: ConnectionId,
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 0))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 1))]
    pub language_preferences: Option<LanguagePreferences>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `callBack`, operation 215.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackResult {
    pub target_device: Option<DeviceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for CallBackArgument {
    const OPERATION: Operation = Operation::CALL_BACK;
}

impl Confirmed for CallBackArgument {
    type Result = CallBackResult;
}
