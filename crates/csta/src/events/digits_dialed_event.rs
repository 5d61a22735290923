//! Digits Dialed: some digits were dialled, and more may follow.
//!
//! Comes while a number is put in by parts. The dialling connection stays initiated until the number is
//! complete, which an Originated event tells.
//!
//! Module `CSTA-digits-dialed-event` {… csta3(285) 225}, ECMA-285 clause 15.2.6.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList, ServicesPermitted};
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences};
use crate::data::device_identifier::{
    AssociatedCalledDeviceId, AssociatedCallingDeviceId, DeviceId, NetworkCalledDeviceId,
    NetworkCallingDeviceId, SubjectDeviceId,
};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `DigitsDialedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DigitsDialedEvent {
    /// The connection that dials.
    pub dialing_connection: ConnectionId,
    /// The device that dials.
    pub dialing_device: SubjectDeviceId,
    /// The digits dialled since the last such event.
    pub dialing_sequence: DeviceId,
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
    /// Caller's number as the network gave it; absent for a call that came from no network.
    pub network_calling_device: Option<NetworkCallingDeviceId>,
    /// Called number as the network gave it; absent for a call that came from no network.
    pub network_called_device: Option<NetworkCalledDeviceId>,
    /// The network interface through which the caller comes; absent for a caller inside.
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    /// The device inside that stands for the called one: for a call that goes out, the network interface.
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    /// The media of the dialling connection.
    #[rasn(tag(context, 2))]
    pub dialing_connection_info: Option<ConnectionInformation>,
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
