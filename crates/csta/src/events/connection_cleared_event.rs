//! Connection Cleared: a device has left a call.
//!
//! Comes when one party hangs up, is disconnected, or gives up while it rings. That connection is null
//! afterwards; the others stay, and where only one would be left the switch clears that too, with an event of
//! its own.
//!
//! Module `CSTA-connection-cleared-event` {… csta3(285) 24}, ECMA-285 clause 15.2.4.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList, ServicesPermitted};
use crate::data::charge_info::ChargingInfo;
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::{CorrelatorData, DeviceHistory, LanguagePreferences, UserData};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `ConnectionClearedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConnectionClearedEvent {
    /// The connection that is gone.
    pub dropped_connection: ConnectionId,
    /// The device that left.
    pub releasing_device: SubjectDeviceId,
    /// The state afterwards of the connection at the monitored device; absent on a call's monitor.
    pub local_connection_info: Option<LocalConnectionState>,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 0))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data that a user or an application sent along with the call, mostly to the other end only.
    pub user_data: Option<UserData>,
    /// What the call has cost the party that leaves.
    #[rasn(tag(context, 1))]
    pub charging_info: Option<ChargingInfo>,
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
    /// The media that the connection had.
    #[rasn(tag(context, 5))]
    pub dropped_connection_info: Option<ConnectionInformation>,
    /// Identity that stays with the call, or the thread of calls, across switches.
    #[rasn(tag(context, 6))]
    pub call_linkage_data: Option<CallLinkageData>,
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
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
