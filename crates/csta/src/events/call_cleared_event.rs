//! Call Cleared: a call has ended.
//!
//! Comes on a call's own monitor when its last party is gone. No connection of the call exists afterwards and
//! its identifier may be given to another call.
//!
//! Module `CSTA-call-cleared-event` {… csta3(285) 22}, ECMA-285 clause 15.2.2.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList};
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, UserData};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaCallCharacteristics;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `CallClearedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallClearedEvent {
    /// The call that is over.
    pub cleared_call: ConnectionId,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 1))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data that a user or an application sent along with the call, mostly to the other end only.
    pub user_data: Option<UserData>,
    /// Why it happened.
    pub cause: EventCause,
    /// Which media the call has; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What kind of call it is, such as an ACD call or a priority call.
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// Identity that stays with the call, or the thread of calls, across switches.
    #[rasn(tag(context, 4))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Languages that the caller likes best, as tags in the order of preference.
    #[rasn(tag(context, 5))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Where the parties are, as far as it is known.
    #[rasn(tag(context, 6))]
    pub location_info: Option<LocationInfoList>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
