//! Single Step Conference Call: adds a device to a call at once, without holding the call and making a
//! second one.
//!
//! The application asks the switch for somebody in the call. Supervisors listen in and recorders are
//! brought in this way, silently. [Conferenced](crate::events::conferenced_event) follows.
//!
//! Module `CSTA-single-step-conference` {… csta3(285) 20}, operation `singleStepConf` (20); ECMA-285
//! clause 15.1, ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageDataList;
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, ParticipationType, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `singleStepConf`, operation 20: the call and whom to add.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SingleStepConfArgument {
    /// A connection of the call that shall grow.
    pub active_call: ConnectionId,
    /// Device to bring in.
    pub device_to_join: DeviceId,
    /// Whether the new party speaks, only listens, or neither. `active` where it is absent.
    #[rasn(default = "default_participation_type")]
    pub participation_type: ParticipationType,
    /// Account that the call is charged to; absent: none is named.
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    /// Code that permits what the device alone may not do; absent: the device's own rights count.
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 3))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 4))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Default for SingleStepConfArgument {
    fn default() -> Self {
        Self {
            active_call: Default::default(),
            device_to_join: Default::default(),
            participation_type: default_participation_type(),
            account_code: Default::default(),
            auth_code: Default::default(),
            correlator_data: Default::default(),
            user_data: Default::default(),
            subject_of_call: Default::default(),
            language_preferences: Default::default(),
            extensions: Default::default(),
            rest: Rest::NONE,
        }
    }
}

/// Result of `singleStepConf`, operation 20: the call with the new device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SingleStepConfResult {
    /// The new device's connection in the call.
    pub conferenced_call: ConnectionId,
    /// How media flow over that connection; absent: not said.
    pub conferenced_call_info: Option<ConnectionInformation>,
    /// Identities of the resulting call and of the one that went into it; absent where the switch does not
    /// link calls.
    #[rasn(tag(context, 1))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for SingleStepConfArgument {
    const OPERATION: Operation = Operation::SingleStepConf;
}

impl Confirmed for SingleStepConfArgument {
    type Result = SingleStepConfResult;
}

const fn default_participation_type() -> ParticipationType {
    ParticipationType::ACTIVE
}
