//! Single Step Transfer Call: hands a call to another device at once, without a second call.
//!
//! The application asks the switch for the device that leaves: a blind transfer.
//! [Transferred](crate::events::transferred_event) follows, and at the new device
//! [Delivered](crate::events::delivered_event). After a consultation there is
//! [Transfer Call](super::transfer_call).
//!
//! Module `CSTA-single-step-transfer` {… csta3(285) 50}, operation `singleStepTrans` (50); ECMA-285
//! clause 15.1, ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageDataList};
use crate::data::connection_states::ConnectionList;
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `singleStepTrans`, operation 50: the call and who gets it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SingleStepTransArgument {
    /// The connection of the device that hands the call over.
    pub active_call: ConnectionId,
    /// Number of the new party.
    pub transferred_to: DeviceId,
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
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 4))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 5))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Why the call is handed over, in the words of an event's cause; absent: not said.
    #[rasn(tag(context, 6))]
    pub reason: Option<EventCause>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `singleStepTrans`, operation 50: the call at its new device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SingleStepTransResult {
    /// The new party's connection in the call.
    pub transferred_call: ConnectionId,
    /// Connections of the resulting call, with the ones they come from; absent: not said.
    #[rasn(tag(context, 0))]
    pub connections: Option<ConnectionList>,
    /// How media flow over the new party's connection; absent: not said.
    #[rasn(tag(context, 1))]
    pub transferred_call_info: Option<ConnectionInformation>,
    /// Identities of the resulting call and of the one that went into it; absent where the switch does not
    /// link calls.
    #[rasn(tag(context, 2))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for SingleStepTransArgument {
    const OPERATION: Operation = Operation::SingleStepTrans;
}

impl Confirmed for SingleStepTransArgument {
    type Result = SingleStepTransResult;
}
