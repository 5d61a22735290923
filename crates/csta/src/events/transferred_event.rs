//! Module `CSTA-transferred-event` {… csta3(285) 35}.

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

/// `TransferredEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct TransferredEvent {
    pub primary_old_call: ConnectionId,
    #[rasn(tag(context, 0))]
    pub secondary_old_call: Option<ConnectionId>,
    pub transferring_device: SubjectDeviceId,
    pub transferred_to_device: SubjectDeviceId,
    #[rasn(tag(context, 1))]
    pub transferred_connections: ConnectionList,
    pub local_connection_info: Option<LocalConnectionState>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    #[rasn(tag(context, 3))]
    pub charging_info: Option<ChargingInfo>,
    pub cause: EventCause,
    #[rasn(tag(context, 4))]
    pub services_permitted: Option<ServicesPermitted>,
    #[rasn(tag(context, 5))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 6))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 7))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    #[rasn(tag(context, 8))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 9))]
    pub device_history: Option<DeviceHistory>,
    #[rasn(tag(context, 10))]
    pub location_info: Option<LocationInfoList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
