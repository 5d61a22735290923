//! Consultation Call: holds a device's call and makes a second one from it.
//!
//! The application asks the switch for a user who wants to ask somebody, before
//! [Transfer Call](super::transfer_call), [Conference Call](super::conference_call),
//! [Alternate Call](super::alternate_call) or [Reconnect Call](super::reconnect_call).
//! [Held](crate::events::held_event) tells of the first call; the second has the events of
//! [Make Call](super::make_call).
//!
//! Module `CSTA-consultation-call` {… csta3(285) 7}, operation `consultationCall` (7); ECMA-285
//! clause 15.1, ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, ConsultOptions};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `consultationCall`, operation 7: the call to hold and whom to call.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConsultationCallArgument {
    /// The device's connection that shall be held.
    #[rasn(tag(context, 0))]
    pub existing_call: ConnectionId,
    /// Number to call.
    #[rasn(tag(explicit(context, 1)))]
    pub consulted_device: DeviceId,
    /// Whether the facilities of the held call stay reserved for it; absent: the switch decides.
    #[rasn(tag(context, 2))]
    pub connection_reservation: Option<bool>,
    /// Account that the call is charged to; absent: none is named.
    #[rasn(tag(context, 3))]
    pub account_code: Option<AccountInfo>,
    /// Code that permits what the device alone may not do; absent: the device's own rights count.
    #[rasn(tag(context, 4))]
    pub auth_code: Option<AuthCode>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 5))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    #[rasn(tag(context, 6))]
    pub user_data: Option<UserData>,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    #[rasn(tag(context, 7))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// Media class, rate and delay that the call shall have; absent: the switch decides.
    #[rasn(tag(context, 8))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// How media shall flow over the caller's connection; absent: the switch decides.
    #[rasn(tag(context, 9))]
    pub calling_connection_info: Option<ConnectionInformation>,
    /// What the two calls may become. `unrestricted` where it is absent.
    #[rasn(tag(context, 10), default)]
    pub consult_options: ConsultOptions,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 11))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 12))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `consultationCall`, operation 7: the second call.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConsultationCallResult {
    /// The asking device's connection in the new call.
    pub initiated_call: ConnectionId,
    /// Media class, rate and delay that the call got; absent: not said.
    #[rasn(tag(context, 0))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// How media flow over that connection; absent: not said.
    #[rasn(tag(context, 1))]
    pub initiated_call_info: Option<ConnectionInformation>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ConsultationCallArgument {
    const OPERATION: Operation = Operation::ConsultationCall;
}

impl Confirmed for ConsultationCallArgument {
    type Result = ConsultationCallResult;
}
