//! Deflect Call: sends a call away from a device that has not answered it.
//!
//! The application asks the switch for a device at which a call alerts, is offered or waits.
//! [Diverted](crate::events::diverted_event) tells that it left; at the new destination it is
//! [Offered](crate::events::offered_event), [Delivered](crate::events::delivered_event) or
//! [Queued](crate::events::queued_event).
//!
//! Module `CSTA-deflect-call` {… csta3(285) 218}, operation `deflectCall` (218); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallCharacteristics;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, SubjectOfCall, UserData};
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `deflectCall`, operation 218: the call and where it shall go.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeflectCallArgument {
    /// The connection that the call shall leave.
    pub call_to_be_diverted: ConnectionId,
    /// Number to which the call goes.
    pub new_destination: DeviceId,
    /// Further destinations to which the call goes besides; absent: none.
    pub add_new_destinations_list: Option<DeviceIdList>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    #[rasn(tag(context, 0))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 1))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 2))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Why the call is sent away, in the words of an event's cause; absent: not said.
    #[rasn(tag(context, 3))]
    pub reason: Option<EventCause>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `deflectCall`, operation 218: the call is on its way.
pub type DeflectCallResult = Acknowledgement;

/// Destinations beside the first one.
#[doc(alias = "DeviceIDList")]
pub type DeviceIdList = Vec<DeviceId>;

impl Argument for DeflectCallArgument {
    const OPERATION: Operation = Operation::DeflectCall;
}

impl Confirmed for DeflectCallArgument {
    type Result = DeflectCallResult;
}
