//! Make Call: calls a number from a device.
//!
//! The application asks the switch. Where the user is prompted, the caller's telephone rings first
//! ([Service Initiated](crate::events::service_initiated_event)); then come
//! [Originated](crate::events::originated_event), [Delivered](crate::events::delivered_event) and
//! [Established](crate::events::established_event), or [Failed](crate::events::failed_event) or
//! [Queued](crate::events::queued_event) on the way.
//!
//! Module `CSTA-make-call` {… csta3(285) 10}, operation `makeCall` (10); ECMA-285 clause 15.1, ECMA-269
//! clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{AutoOriginate, CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `makeCall`, operation 10: who calls whom.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakeCallArgument {
    /// Device that makes the call.
    pub calling_device: DeviceId,
    /// Number to call; may be incomplete, and [Dial Digits](super::dial_digits) follows.
    pub called_directory_number: DeviceId,
    /// Account that the call is charged to; absent: none is named.
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    /// Code that permits what the device alone may not do; absent: the device's own rights count.
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    /// Whether the user is prompted first, so that the caller's telephone rings. `prompt` where it is
    /// absent.
    #[rasn(tag(context, 3), default)]
    pub auto_originate: AutoOriginate,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    pub call_characteristics: Option<CallCharacteristics>,
    /// Media class, rate and delay that the call shall have; absent: the switch decides.
    #[rasn(tag(context, 4))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// How media shall flow over the caller's connection; absent: the switch decides.
    #[rasn(tag(context, 5))]
    pub calling_connection_info: Option<ConnectionInformation>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 6))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 7))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Why the call is made, in the words of an event's cause; absent: not said.
    #[rasn(tag(context, 8))]
    pub reason: Option<EventCause>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `makeCall`, operation 10: the call has begun.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakeCallResult {
    /// The caller's connection in the new call.
    pub calling_device: ConnectionId,
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

impl Argument for MakeCallArgument {
    const OPERATION: Operation = Operation::MakeCall;
}

impl Confirmed for MakeCallArgument {
    type Result = MakeCallResult;
}
