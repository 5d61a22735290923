//! Retrieved: a device has come back to a call that it had put on hold.
//!
//! Comes when the device speaks in the call again. Its connection is connected afterwards; those of the other
//! parties do not change.
//!
//! Module `CSTA-retrieved-event` {… csta3(285) 33}, ECMA-285 clause 15.2.16.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList, ServicesPermitted};
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `RetrievedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RetrievedEvent {
    /// The connection that was on hold.
    pub retrieved_connection: ConnectionId,
    /// The device that came back.
    pub retrieving_device: SubjectDeviceId,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 0))]
    pub correlator_data: Option<CorrelatorData>,
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
    /// The media of the retrieved connection.
    #[rasn(tag(context, 4))]
    pub retrieved_connection_info: Option<ConnectionInformation>,
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
