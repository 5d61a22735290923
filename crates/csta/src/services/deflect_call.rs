//! Module `CSTA-deflect-call` {… csta3(285) 218}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallCharacteristics;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, SubjectOfCall, UserData};
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `deflectCall`, operation 218.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeflectCallArgument {
    pub call_to_be_diverted: ConnectionId,
    pub new_destination: DeviceId,
    pub add_new_destinations_list: Option<DeviceIdList>,
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    #[rasn(tag(context, 0))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 1))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 2))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 3))]
    pub reason: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `deflectCall`, operation 218.
pub type DeflectCallResult = Acknowledgement;

/// `DeviceIDList` of the standard.
pub type DeviceIdList = Vec<DeviceId>;

impl Argument for DeflectCallArgument {
    const OPERATION: Operation = Operation::DEFLECT_CALL;
}

impl Confirmed for DeflectCallArgument {
    type Result = DeflectCallResult;
}
