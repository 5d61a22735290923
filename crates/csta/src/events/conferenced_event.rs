//! Module `CSTA-conferenced-event` {… csta3(285) 23}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{
    CallCharacteristics, CallLinkageDataList, LocationInfoList, ServicesPermitted,
};
use crate::data::connection_states::{ConnectionList, LocalConnectionState};
use crate::data::device_feature_types::{CorrelatorData, DeviceHistory, LanguagePreferences, UserData};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaCallCharacteristics;

/// `ConferencedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConferencedEvent {
    pub primary_old_call: ConnectionId,
    pub secondary_old_call: Option<ConnectionId>,
    pub conferencing_device: SubjectDeviceId,
    pub added_party: SubjectDeviceId,
    pub conference_connections: ConnectionList,
    pub local_connection_info: Option<LocalConnectionState>,
    #[rasn(tag(context, 1))]
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub cause: EventCause,
    #[rasn(tag(context, 2))]
    pub services_permitted: Option<ServicesPermitted>,
    #[rasn(tag(context, 3))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 4))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 6))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    #[rasn(tag(context, 7))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 8))]
    pub device_history: Option<DeviceHistory>,
    #[rasn(tag(context, 9))]
    pub location_info: Option<LocationInfoList>,
    #[rasn(tag(context, 5))]
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
