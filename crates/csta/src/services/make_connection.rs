//! Make Connection: makes a call that has no called party yet: one device, into which others are brought
//! later.
//!
//! The application asks the switch. The events are those of [Make Call](super::make_call) up to the point
//! where a number would be dialled.
//!
//! Module `CSTA-make-connection` {… csta3(285) 375}, operation `makeConnection` (375); ECMA-285
//! clause 15.1, ECMA-269 clause 17.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{AutoOriginate, CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall,
};
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};
use crate::data::security::TimeInfo;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `makeConnection`, operation 375: the device and the call it shall have.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakeConnectionArgument {
    /// Device that gets the connection.
    pub initiating_device: DeviceId,
    /// Account that the call is charged to; absent: none is named.
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    /// Code that permits what the device alone may not do; absent: the device's own rights count.
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    /// Whether the user is prompted first, so that the caller's telephone rings. `prompt` where it is
    /// absent.
    #[rasn(tag(context, 2), default)]
    pub auto_originate: AutoOriginate,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 3))]
    pub correlator_data: Option<CorrelatorData>,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    #[rasn(tag(context, 4))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// Media class, rate and delay that the call shall have; absent: the switch decides.
    #[rasn(tag(context, 5))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// How media shall flow over the connection; absent: the switch decides.
    #[rasn(tag(context, 6))]
    pub connection_info: Option<ConnectionInformation>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 7))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 8))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Why the connection is made, in the words of an event's cause; absent: not said.
    #[rasn(tag(context, 9))]
    pub reason: Option<EventCause>,
    /// Most devices that the call shall ever have; absent: the switch decides.
    #[rasn(tag(context, 10))]
    pub max_devices: Option<Integer>,
    /// When the call shall begin; absent: at once.
    #[rasn(tag(context, 11))]
    pub start_time: Option<TimeInfo>,
    /// How long the call shall last; absent: until it is cleared.
    #[rasn(tag(context, 12))]
    pub duration: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `makeConnection`, operation 375: the call has begun.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MakeConnectionResult {
    /// The device's connection in the new call.
    pub initiating_device: ConnectionId,
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

impl Argument for MakeConnectionArgument {
    const OPERATION: Operation = Operation::MakeConnection;
}

impl Confirmed for MakeConnectionArgument {
    type Result = MakeConnectionResult;
}
