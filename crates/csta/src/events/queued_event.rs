//! Queued: a call waits at a device.
//!
//! Comes when a call enters a queue, is parked, or camps on a busy device. The connection at that device is
//! queued afterwards; the caller's stays connected.
//!
//! Module `CSTA-queued-event` {… csta3(285) 32}, ECMA-285 clause 15.2.15.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList, ServicesPermitted};
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::{
    CorrelatorData, DeviceHistory, LanguagePreferences, MessageInfo, SubjectOfCall, UserData,
};
use crate::data::device_identifier::{
    AssociatedCalledDeviceId, AssociatedCallingDeviceId, CalledDeviceId, CallingDeviceId,
    NetworkCalledDeviceId, NetworkCallingDeviceId, RedirectionDeviceId, SubjectDeviceId,
};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `QueuedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct QueuedEvent {
    /// The connection that waits.
    pub queued_connection: ConnectionId,
    /// The device at which it waits.
    pub queue: SubjectDeviceId,
    /// Who calls.
    pub calling_device: CallingDeviceId,
    /// Who was called: the number dialled at first, wherever the call went since.
    pub called_device: CalledDeviceId,
    /// The device that the call was sent away from last, or why there is none.
    pub last_redirection_device: RedirectionDeviceId,
    /// How many calls wait there, this one included.
    #[rasn(tag(context, 0))]
    pub number_queued: Option<Integer>,
    /// How many calls will be served before this one.
    #[rasn(tag(context, 1))]
    pub calls_in_front: Option<Integer>,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data that a user or an application sent along with the call, mostly to the other end only.
    pub user_data: Option<UserData>,
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
    /// The media of the queued connection.
    #[rasn(tag(context, 6))]
    pub queued_connection_info: Option<ConnectionInformation>,
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
    /// Devices that the call has left before, and why.
    #[rasn(tag(context, 11))]
    pub device_history: Option<DeviceHistory>,
    /// Where the parties are, as far as it is known.
    #[rasn(tag(context, 12))]
    pub location_info: Option<LocationInfoList>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
