//! Park Call: leaves a call at another device, where it waits until somebody takes it.
//!
//! The application asks the switch; whoever takes the call does so with
//! [Directed Pickup Call](super::directed_pickup_call), say. The parking device is out of the call then.
//!
//! Module `CSTA-park-call` {… csta3(285) 18}, operation `parkCall` (18); ECMA-285 clause 15.1, ECMA-269
//! clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, SubjectOfCall};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `parkCall`, operation 18: the call and where to leave it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ParkCallArgument {
    /// The connection of the device that parks the call.
    pub parking: ConnectionId,
    /// Device at which the call shall wait.
    pub park_to: DeviceId,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    pub correlator_data: Option<CorrelatorData>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 0))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 1))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `parkCall`, operation 18: where the call is.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ParkCallResult {
    /// The connection at which the call waits; absent where the switch does not say it.
    pub parked_to: Option<ConnectionId>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 1))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ParkCallArgument {
    const OPERATION: Operation = Operation::ParkCall;
}

impl Confirmed for ParkCallArgument {
    type Result = ParkCallResult;
}
