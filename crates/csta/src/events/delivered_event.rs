//! Delivered: a call has reached a device, which rings.
//!
//! Comes when the call is presented at a device, inside or outside the switch. That device's connection is
//! alerting afterwards; the calling one is connected and hears it ring. A far end in another network may be
//! told as NetworkReached first, or only.
//!
//! Module `CSTA-delivered-event` {… csta3(285) 25}, ECMA-285 clause 15.2.5.

use crate::asn1::Rest;
use crate::asn1::derive::*;
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
/// ASN.1: `DeliveredEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeliveredEvent {
    /// The connection of the device that rings.
    pub connection: ConnectionId,
    /// The device that rings.
    pub alerting_device: SubjectDeviceId,
    /// Who calls.
    pub calling_device: CallingDeviceId,
    /// Who was called: the number dialled at first, wherever the call went since.
    pub called_device: CalledDeviceId,
    /// The device that the call was sent away from last, or why there is none.
    pub last_redirection_device: RedirectionDeviceId,
    /// Connection of the network interface through which the call came in.
    pub originating_nid_connection: Option<ConnectionId>,
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
    /// Caller's number as the network gave it; absent for a call that came from no network.
    pub network_calling_device: Option<NetworkCallingDeviceId>,
    /// Called number as the network gave it; absent for a call that came from no network.
    pub network_called_device: Option<NetworkCalledDeviceId>,
    /// The network interface through which the caller comes; absent for a caller inside.
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    /// The device inside that stands for the called one: for a call that goes out, the network interface.
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    /// Which media the call has; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What kind of call it is, such as an ACD call or a priority call.
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// The media of the connection: direction and channels.
    #[rasn(tag(context, 4))]
    pub connection_info: Option<ConnectionInformation>,
    /// Identity that stays with the call, or the thread of calls, across switches.
    #[rasn(tag(context, 5))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// What the call is about, for people.
    #[rasn(tag(context, 6))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Content of the message, where the call is one (mail, chat).
    #[rasn(tag(context, 7))]
    pub message_info: Option<MessageInfo>,
    /// Languages that the caller likes best, as tags in the order of preference.
    #[rasn(tag(context, 8))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Devices that the call has left before, and why.
    #[rasn(tag(context, 9))]
    pub device_history: Option<DeviceHistory>,
    /// Where the parties are, as far as it is known.
    #[rasn(tag(context, 10))]
    pub location_info: Option<LocationInfoList>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
