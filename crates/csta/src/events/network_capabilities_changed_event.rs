//! Network Capabilities Changed: the network that a call runs through tells more, or less, than before.
//!
//! Comes when a call out of the switch meets another kind of network on its way. Connections stay as they
//! are; which further events can be expected has changed.
//!
//! Module `CSTA-network-capabilities-changed-event` {… csta3(285) 226}, ECMA-285 clause 15.2.11.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{
    CallCharacteristics, CallLinkageData, LocationInfoList, NetworkCapability, ProgressIndicator,
    ServicesPermitted,
};
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, UserData};
use crate::data::device_identifier::{CalledDeviceId, SubjectDeviceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `NetworkCapabilitiesChangedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NetworkCapabilitiesChangedEvent {
    /// The connection out of the switch.
    pub outbound_connection: ConnectionId,
    /// The trunk, or the group of them, that the call took.
    pub network_interface_used: SubjectDeviceId,
    /// Who was called: the number dialled at first, wherever the call went since.
    pub called_device: CalledDeviceId,
    /// How the call has fared on its way through networks.
    pub progress_indicator: ProgressIndicator,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// Data that applications attached to the call; it travels with the call.
    pub correlator_data: Option<CorrelatorData>,
    /// Data that a user or an application sent along with the call, mostly to the other end only.
    pub user_data: Option<UserData>,
    /// What kind of network it is and what of the call it will tell.
    #[rasn(tag(context, 0))]
    pub network_capability: Option<NetworkCapability>,
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
    /// The media of the connection out of the switch.
    #[rasn(tag(context, 4))]
    pub outbound_connection_info: Option<ConnectionInformation>,
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
