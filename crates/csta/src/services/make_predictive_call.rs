//! Make Predictive Call: calls a number for a group, and brings an agent in only when somebody answers.
//!
//! The application asks the switch; dialling campaigns live on it. The switch calls first, listens to what
//! answers, and gives the calls worth it to the calling device. The called side has
//! [Delivered](crate::events::delivered_event) and [Established](crate::events::established_event) before
//! the calling side.
//!
//! Module `CSTA-make-predictive-call` {… csta3(285) 11}, operation `makePredictiveCall` (11); ECMA-285
//! clause 15.1, ECMA-269 clause 17.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{AutoOriginate, CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `makePredictiveCall`, operation 11: for whom to call, whom, and what counts as an answer.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakePredictiveCallArgument {
    /// Device, mostly an ACD group or a queue, that gets the call once it is answered.
    pub calling_device: DeviceId,
    /// Number to call.
    pub called_directory_number: DeviceId,
    /// Which signal counts as reached, and what to do then; absent: the switch decides.
    #[rasn(tag(context, 0))]
    pub signalling_detection: Option<SignallingDetection>,
    /// What to do with each sort of voice or machine that answers; absent: the switch does not listen.
    #[rasn(tag(context, 1))]
    pub destination_detection: Option<DestinationDetection>,
    /// What to do where no rule of the two above applies; absent: the switch decides.
    #[rasn(tag(context, 2))]
    pub default_action: Option<DefaultAction>,
    /// Account that the call is charged to; absent: none is named.
    #[rasn(tag(context, 3))]
    pub account_code: Option<AccountInfo>,
    /// Code that permits what the device alone may not do; absent: the device's own rights count.
    #[rasn(tag(context, 4))]
    pub auth_code: Option<AuthCode>,
    /// Whether the user is prompted first, so that the caller's telephone rings. `prompt` where it is
    /// absent.
    #[rasn(tag(context, 5), default)]
    pub auto_originate: AutoOriginate,
    /// How long the called side may alert before it counts as unanswered; absent: the switch decides.
    #[rasn(tag(context, 6))]
    pub alert_time: Option<Integer>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 7))]
    pub correlator_data: Option<CorrelatorData>,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    #[rasn(tag(context, 8))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 9))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 10))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `makePredictiveCall`, operation 11: the call has begun.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakePredictiveCallResult {
    /// The connection of the new call by which it can be told in events.
    pub initiated_call: ConnectionId,
    /// How media flow over that connection; absent: not said.
    pub initiated_call_info: Option<ConnectionInformation>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 1))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// A signal to wait for, and what to do when it comes.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SignallingDetection {
    /// The signal.
    pub signalling_condition: SignallingCondition,
    /// What to do then.
    pub signalling_conditions_action: SignallingConditionsAction,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// How far a call must have come to count as reached.
    pub struct SignallingCondition {
        /// The called device alerts.
        CALL_DELIVERED = 0 "callDelivered",
        /// The called device has answered.
        CALL_ESTABLISHED = 1 "callEstablished",
    }
}

open_enum! {
    /// What to do with a call that got as far as asked.
    pub struct SignallingConditionsAction {
        /// Listen who or what answers before going on.
        DESTINATION_DETECTION = 0 "destinationDetection",
        /// Go on with the call at once.
        REMAIN_CONNECTED = 1 "remainConnected",
    }
}

/// What to do with each sort of answer.
pub type DestinationDetection = Vec<DestinationDetectionItem>;

/// One sort of answer.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DestinationDetectionItem {
    /// Who or what answers.
    pub destination_condition: DestinationCondition,
    /// What to do with the call then.
    pub detection_action: DetectionAction,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// Who or what answers a call.
    pub struct DestinationCondition {
        /// A person.
        HUMAN_VOICE = 0 "humanVoice",
        /// A machine that plays an announcement.
        ANSWERING_MACHINE = 1 "answeringMachine",
        /// A fax.
        FACSIMILE_MACHINE = 2 "facsimileMachine",
    }
}

/// What to do where no rule applies.
pub type DefaultAction = DetectionAction;

open_enum! {
    /// What to do with a call when it is known what answered.
    pub struct DetectionAction {
        /// Hang up on the called side.
        CLEAR_CALLED_CONNECTION = 0 "clearCalledConnection",
        /// Go on with the call.
        REMAIN_CONNECTED = 1 "remainConnected",
    }
}

impl Argument for MakePredictiveCallArgument {
    const OPERATION: Operation = Operation::MakePredictiveCall;
}

impl Confirmed for MakePredictiveCallArgument {
    type Result = MakePredictiveCallResult;
}
