//! Module `CSTA-digits-dialed-event` {… csta3(285) 225}.

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

/// `DigitsDialedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DigitsDialedEvent {
    pub dialing_connection: ConnectionId,
    pub dialing_device: SubjectDeviceId,
    pub dialing_sequence: DeviceId,
    pub local_connection_info: Option<LocalConnectionState>,
    #[rasn(tag(context, 0))]
    pub correlator_data: Option<CorrelatorData>,
    pub cause: EventCause,
    #[rasn(tag(context, 1))]
    pub services_permitted: Option<ServicesPermitted>,
    pub network_calling_device: Option<NetworkCallingDeviceId>,
    pub network_called_device: Option<NetworkCalledDeviceId>,
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    #[rasn(tag(context, 2))]
    pub dialing_connection_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 4))]
    pub call_linkage_data: Option<CallLinkageData>,
    #[rasn(tag(context, 5))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 6))]
    pub location_info: Option<LocationInfoList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
