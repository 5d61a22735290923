//! Bridged: an appearance of a shared line has left the call or stands by for it.
//!
//! Comes when one of the appearances of a bridged device goes over to the state of standing by, for example
//! when another appearance answered or when the user hung up while the line stays in the call. The
//! appearance's connection is queued afterwards and the appearance can enter the call again; the other
//! parties stay as they are.
//!
//! Module `CSTA-bridged-event` {… csta3(285) 224}, ECMA-285 clause 15.2.1.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList, ServicesPermitted};
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, UserData};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `BridgedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct BridgedEvent {
    /// The connection that stands by.
    pub bridged_connection: ConnectionId,
    /// The appearance that stands by.
    pub bridged_appearance: SubjectDeviceId,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 0))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data that a user or an application sent along with the call, mostly to the other end only.
    pub user_data: Option<UserData>,
    /// Why it happened.
    pub cause: EventCause,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    #[rasn(tag(context, 1))]
    pub services_permitted: Option<ServicesPermitted>,
    /// Which media the call has; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What kind of call it is, such as an ACD call or a priority call.
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// The media of the bridged connection.
    #[rasn(tag(context, 4))]
    pub bridged_connection_info: Option<ConnectionInformation>,
    /// Identity that stays with the call, or the thread of calls, across switches.
    #[rasn(tag(context, 5))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Languages that the caller likes best, as tags in the order of preference.
    #[rasn(tag(context, 6))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Where the parties are, as far as it is known.
    #[rasn(tag(context, 7))]
    pub location_info: Option<LocationInfoList>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
