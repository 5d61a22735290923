//! Conferenced: parties were joined in one call.
//!
//! Comes when two calls were put together, or one more device was added to a call. The old connections at the
//! conferencing device are null afterwards; those of the resulting call are listed. The conferencing device
//! and the others are connected; whoever was ringing may still be alerting.
//!
//! Module `CSTA-conferenced-event` {… csta3(285) 23}, ECMA-285 clause 15.2.3.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{
    CallCharacteristics, CallLinkageDataList, LocationInfoList, ServicesPermitted,
};
use crate::data::connection_states::{ConnectionList, LocalConnectionState};
use crate::data::device_feature_types::{CorrelatorData, DeviceHistory, LanguagePreferences, UserData};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaCallCharacteristics;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `ConferencedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConferencedEvent {
    /// The call before, as the party that acts knew it.
    pub primary_old_call: ConnectionId,
    /// The other call that was joined, as the joining party knew it; absent where a device was added to one
    /// call.
    pub secondary_old_call: Option<ConnectionId>,
    /// The party that joined the others.
    pub conferencing_device: SubjectDeviceId,
    /// The device that was added.
    pub added_party: SubjectDeviceId,
    /// The connections of the resulting call, each with its new and its old identifier.
    pub conference_connections: ConnectionList,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 1))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data that a user or an application sent along with the call, mostly to the other end only.
    pub user_data: Option<UserData>,
    /// Why it happened.
    pub cause: EventCause,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    #[rasn(tag(context, 2))]
    pub services_permitted: Option<ServicesPermitted>,
    /// Which media the call has; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 3))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What kind of call it is, such as an ACD call or a priority call.
    #[rasn(tag(context, 4))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// Identities that stay: of the call that goes on and of the one that was merged into it.
    #[rasn(tag(context, 6))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    /// Languages that the caller likes best, as tags in the order of preference.
    #[rasn(tag(context, 7))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Devices that the call has left before, and why.
    #[rasn(tag(context, 8))]
    pub device_history: Option<DeviceHistory>,
    /// Where the parties are, as far as it is known.
    #[rasn(tag(context, 9))]
    pub location_info: Option<LocationInfoList>,
    /// Security data and private data of the vendor, if any.
    #[rasn(tag(context, 5))]
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
