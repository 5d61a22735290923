//! Call Back (call related): has a called party called back as soon as it can be reached, in place of a
//! call that failed.
//!
//! The application asks the switch for a caller who met a busy or unattended telephone. The call at hand is
//! cleared, and the switch remembers the wish ([Call Back](crate::events::call_back_event)) until both are
//! free or somebody takes it back with [Cancel Call Back](super::cancel_call_back). Without a call there is
//! [Call Back (not call related)](super::call_back_non_call_related).
//!
//! Module `CSTA-call-back-call-related` {… csta3(285) 215}, operation `callBack` (215); ECMA-285
//! clause 15.1, ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallCharacteristics;
use crate::data::device_feature_types::{LanguagePreferences, SubjectOfCall};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `callBack`, operation 215: the call that could not be completed.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackArgument {
    /// The caller's connection in that call.
    pub callback_connection: ConnectionId,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    pub call_characteristics: Option<CallCharacteristics>,
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

/// Result of `callBack`, operation 215: the wish is noted.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackResult {
    /// Device that will be called back; absent where the switch does not say it.
    pub target_device: Option<DeviceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for CallBackArgument {
    const OPERATION: Operation = Operation::CallBack;
}

impl Confirmed for CallBackArgument {
    type Result = CallBackResult;
}
