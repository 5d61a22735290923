//! Module `CSTA-originated-event` {… csta3(285) 31}.

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

/// `OriginatedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct OriginatedEvent {
    pub originated_connection: ConnectionId,
    pub calling_device: SubjectDeviceId,
    pub called_device: CalledDeviceId,
    pub originating_device: Option<DeviceId>,
    pub local_connection_info: Option<LocalConnectionState>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    pub cause: EventCause,
    #[rasn(tag(context, 3))]
    pub services_permitted: Option<ServicesPermitted>,
    pub network_calling_device: Option<NetworkCallingDeviceId>,
    pub network_called_device: Option<NetworkCalledDeviceId>,
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    #[rasn(tag(context, 4))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 5))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 6))]
    pub originated_connection_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 7))]
    pub call_linkage_data: Option<CallLinkageData>,
    #[rasn(tag(context, 8))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 9))]
    pub message_info: Option<MessageInfo>,
    #[rasn(tag(context, 10))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 11))]
    pub location_info: Option<LocationInfoList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
