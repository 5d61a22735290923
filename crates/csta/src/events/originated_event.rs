//! Originated: a call was begun and its number is complete.
//!
//! Comes when the switch sets out to reach the destination. The calling connection is connected afterwards;
//! nothing is known yet of the called one.
//!
//! Module `CSTA-originated-event` {… csta3(285) 31}, ECMA-285 clause 15.2.14.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList, ServicesPermitted};
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, MessageInfo, SubjectOfCall};
use crate::data::device_identifier::{
    AssociatedCalledDeviceId, AssociatedCallingDeviceId, CalledDeviceId, DeviceId, NetworkCalledDeviceId,
    NetworkCallingDeviceId, SubjectDeviceId,
};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `OriginatedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct OriginatedEvent {
    /// The connection of the caller.
    pub originated_connection: ConnectionId,
    /// Who calls.
    pub calling_device: SubjectDeviceId,
    /// Who was called: the number dialled at first, wherever the call went since.
    pub called_device: CalledDeviceId,
    /// The device that began it.
    pub originating_device: Option<DeviceId>,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// Why it happened.
    pub cause: EventCause,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    #[rasn(tag(context, 3))]
    pub services_permitted: Option<ServicesPermitted>,
    /// Caller's number as the network gave it; absent for a call that came from no network.
    pub network_calling_device: Option<NetworkCallingDeviceId>,
    /// Called number as the network gave it; absent for a call that came from no network.
    pub network_called_device: Option<NetworkCalledDeviceId>,
    /// The network interface through which the caller comes; absent for a caller inside.
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    /// The device inside that stands for the called one: for a call that goes out, the network interface.
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    /// Which media the call has; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 4))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What kind of call it is, such as an ACD call or a priority call.
    #[rasn(tag(context, 5))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// The media of the calling connection.
    #[rasn(tag(context, 6))]
    pub originated_connection_info: Option<ConnectionInformation>,
    /// Identity that stays with the call, or the thread of calls, across switches.
    #[rasn(tag(context, 7))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// What the call is about, for people.
    #[rasn(tag(context, 8))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Content of the message, where the call is one (mail, chat).
    #[rasn(tag(context, 9))]
    pub message_info: Option<MessageInfo>,
    /// Languages that the caller likes best, as tags in the order of preference.
    #[rasn(tag(context, 10))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Where the parties are, as far as it is known.
    #[rasn(tag(context, 11))]
    pub location_info: Option<LocationInfoList>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
