//! Module `CSTA-make-predictive-call` {… csta3(285) 11}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{AutoOriginate, CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `makePredictiveCall`, operation 11.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakePredictiveCallArgument {
    pub calling_device: DeviceId,
    pub called_directory_number: DeviceId,
    #[rasn(tag(context, 0))]
    pub signalling_detection: Option<SignallingDetection>,
    #[rasn(tag(context, 1))]
    pub destination_detection: Option<DestinationDetection>,
    #[rasn(tag(context, 2))]
    pub default_action: Option<DefaultAction>,
    #[rasn(tag(context, 3))]
    pub account_code: Option<AccountInfo>,
    #[rasn(tag(context, 4))]
    pub auth_code: Option<AuthCode>,
    /// `prompt` where it is absent.
    #[rasn(tag(context, 5), default)]
    pub auto_originate: AutoOriginate,
    #[rasn(tag(context, 6))]
    pub alert_time: Option<i64>,
    #[rasn(tag(context, 7))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 8))]
    pub call_characteristics: Option<CallCharacteristics>,
    pub user_data: Option<UserData>,
    #[rasn(tag(context, 9))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 10))]
    pub language_preferences: Option<LanguagePreferences>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `makePredictiveCall`, operation 11.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakePredictiveCallResult {
    pub initiated_call: ConnectionId,
    pub initiated_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 1))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `SignallingDetection` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SignallingDetection {
    pub signalling_condition: SignallingCondition,
    pub signalling_conditions_action: SignallingConditionsAction,
    pub rest: Rest,
}

open_enum! {
    /// `SignallingCondition` of the standard.
    pub struct SignallingCondition {
        CALL_DELIVERED = 0 "callDelivered",
        CALL_ESTABLISHED = 1 "callEstablished",
    }
}

open_enum! {
    /// `SignallingConditionsAction` of the standard.
    pub struct SignallingConditionsAction {
        DESTINATION_DETECTION = 0 "destinationDetection",
        REMAIN_CONNECTED = 1 "remainConnected",
    }
}

/// `DestinationDetection` of the standard.
pub type DestinationDetection = Vec<DestinationDetectionItem>;

/// One item of [`DestinationDetection`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DestinationDetectionItem {
    pub destination_condition: DestinationCondition,
    pub detection_action: DetectionAction,
    pub rest: Rest,
}

open_enum! {
    /// `DestinationCondition` of the standard.
    pub struct DestinationCondition {
        HUMAN_VOICE = 0 "humanVoice",
        ANSWERING_MACHINE = 1 "answeringMachine",
        FACSIMILE_MACHINE = 2 "facsimileMachine",
    }
}

/// `DefaultAction` of the standard.
pub type DefaultAction = DetectionAction;

open_enum! {
    /// `DetectionAction` of the standard.
    pub struct DetectionAction {
        CLEAR_CALLED_CONNECTION = 0 "clearCalledConnection",
        REMAIN_CONNECTED = 1 "remainConnected",
    }
}

impl Argument for MakePredictiveCallArgument {
    const OPERATION: Operation = Operation::MAKE_PREDICTIVE_CALL;
}

impl Confirmed for MakePredictiveCallArgument {
    type Result = MakePredictiveCallResult;
}
