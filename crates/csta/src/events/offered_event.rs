//! Module `CSTA-offered-event` {… csta3(285) 227}.

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

/// `OfferedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct OfferedEvent {
    pub offered_connection: ConnectionId,
    pub offered_device: SubjectDeviceId,
    pub calling_device: CallingDeviceId,
    pub called_device: CalledDeviceId,
    pub last_redirection_device: RedirectionDeviceId,
    pub originating_nid_connection: Option<ConnectionId>,
    pub local_connection_info: Option<LocalConnectionState>,
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub cause: EventCause,
    #[rasn(tag(context, 0))]
    pub services_permitted: Option<ServicesPermitted>,
    pub network_calling_device: Option<NetworkCallingDeviceId>,
    pub network_called_device: Option<NetworkCalledDeviceId>,
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    #[rasn(tag(context, 1))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 2))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 3))]
    pub offered_connection_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 4))]
    pub call_linkage_data: Option<CallLinkageData>,
    #[rasn(tag(context, 5))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 6))]
    pub message_info: Option<MessageInfo>,
    #[rasn(tag(context, 7))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 8))]
    pub device_history: Option<DeviceHistory>,
    #[rasn(tag(context, 9))]
    pub location_info: Option<LocationInfoList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
