//! Transferred: a call was handed over to another device.
//!
//! Comes when a party connects others and leaves. Its own connections are null afterwards; those of the
//! resulting call are listed. The others are connected, or alerting where the new destination has not
//! answered yet.
//!
//! Module `CSTA-transferred-event` {… csta3(285) 35}, ECMA-285 clause 15.2.18.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{
    CallCharacteristics, CallLinkageDataList, LocationInfoList, ServicesPermitted,
};
use crate::data::charge_info::ChargingInfo;
use crate::data::connection_states::{ConnectionList, LocalConnectionState};
use crate::data::device_feature_types::{CorrelatorData, DeviceHistory, LanguagePreferences, UserData};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaCallCharacteristics;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `TransferredEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct TransferredEvent {
    /// The call before, as the party that acts knew it.
    pub primary_old_call: ConnectionId,
    /// The other call that was joined, as the joining party knew it; absent where a device was added to one
    /// call.
    #[rasn(tag(context, 0))]
    pub secondary_old_call: Option<ConnectionId>,
    /// The party that hands over and leaves.
    pub transferring_device: SubjectDeviceId,
    /// The party that the call was handed to.
    pub transferred_to_device: SubjectDeviceId,
    /// The connections that are left, each with its new and its old identifier.
    #[rasn(tag(context, 1))]
    pub transferred_connections: ConnectionList,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data that a user or an application sent along with the call, mostly to the other end only.
    pub user_data: Option<UserData>,
    /// What the call has cost the party that leaves.
    #[rasn(tag(context, 3))]
    pub charging_info: Option<ChargingInfo>,
    /// Why it happened.
    pub cause: EventCause,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    #[rasn(tag(context, 4))]
    pub services_permitted: Option<ServicesPermitted>,
    /// Which media the call has; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 5))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What kind of call it is, such as an ACD call or a priority call.
    #[rasn(tag(context, 6))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// Identities that stay: of the call that goes on and of the one that was merged into it.
    #[rasn(tag(context, 7))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
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
