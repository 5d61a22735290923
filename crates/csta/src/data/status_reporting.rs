//! Module `CSTA-status-reporting` {… csta3(285) 126}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, OctetString, Rest, bit_set, open_enum};
use crate::data::acse_user_info_csta::{
    CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents,
    MediaAttachmentEvents, PhysicalDeviceFeatureEvents, VendorSpecEvents, VoiceUnitEvents,
};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallLinkageData, LocationInfoList, ServicesPermitted};
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::LocCrossRefId;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::media_services::{
    ConnectionInformation, MediaCallCharacteristics, MediaServiceInstanceId, MediaServiceType, MediaStreamId,
};
use crate::data::switching_function_objects::CstaObject;

/// `MonitorObject` of the standard.
pub type MonitorObject = CstaObject;

/// `MonitorCrossRefID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(application, 21))]
pub struct MonitorCrossRefId(pub OctetString);

/// `MonitorFilter` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorFilter {
    /// Absent means the empty set.
    #[rasn(tag(context, 0))]
    pub call_control: Option<CallControlEvents>,
    /// Absent means the empty set.
    #[rasn(tag(context, 6))]
    pub call_associated: Option<CallAssociatedEvents>,
    /// Absent means the empty set.
    #[rasn(tag(context, 7))]
    pub media_attachment: Option<MediaAttachmentEvents>,
    /// Absent means the empty set.
    #[rasn(tag(context, 8))]
    pub physical_device_feature: Option<PhysicalDeviceFeatureEvents>,
    /// Absent means the empty set.
    #[rasn(tag(context, 9))]
    pub logical_device_feature: Option<LogicalDeviceFeatureEvents>,
    /// Absent means the empty set.
    #[rasn(tag(context, 3))]
    pub maintenance: Option<DeviceMaintenanceEvents>,
    /// Absent means the empty set.
    #[rasn(tag(context, 5))]
    pub voice_unit: Option<VoiceUnitEvents>,
    /// Absent means the empty set.
    #[rasn(tag(context, 4))]
    pub private: Option<VendorSpecEvents>,
    pub rest: Rest,
}

open_enum! {
    /// `MonitorType` of the standard.
    pub struct MonitorType {
        CALL = 0 "call",
        DEVICE = 1 "device",
    }
}

/// `MonitorList` of the standard.
pub type MonitorList = Vec<MonitorListEntry>;

/// `MonitorListEntry` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorListEntry {
    pub monitor_cross_ref_id: MonitorCrossRefId,
    pub monitor_object: DeviceId,
    pub rest: Rest,
}

/// `RegistrationTypeList` of the standard.
pub type RegistrationTypeList = Vec<RegistrationType>;

open_enum! {
    /// `RegistrationType` of the standard.
    pub struct RegistrationType {
        ESCAPE_REGISTER = 1 "escapeRegister",
        IO_REGISTER = 2 "ioRegister",
        ROUTE_REGISTER = 3 "routeRegister",
        SYS_STAT_REGISTER = 4 "sysStatRegister",
    }
}

/// `RegistrationList` of the standard.
pub type RegistrationList = Vec<RegistrationListEntry>;

/// `RegistrationListEntry` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RegistrationListEntry {
    pub registration_type: RegistrationType,
    pub registration_id: Ia5String,
    pub registration_object: Option<DeviceId>,
    pub rest: Rest,
}

/// `LocationSessionInfoList` of the standard.
pub type LocationSessionInfoList = Vec<LocationSessionListEntry>;

/// `LocationSessionListEntry` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LocationSessionListEntry {
    pub loc_cross_ref_id: LocCrossRefId,
    pub loc_device: DeviceId,
    pub rest: Rest,
}

bit_set! {
    /// `MonitorMediaClass` of the standard.
    pub struct MonitorMediaClass[12] {
        VOICE = 0 "voice",
        DATA = 1 "data",
        IMAGE = 2 "image",
        OTHER = 3 "other",
        AUDIO = 4 "audio",
        NOT_KNOWN = 5 "notKnown",
        CHAT = 6 "chat",
        EMAIL = 7 "email",
        MESSAGE = 8 "message",
        IM = 9 "im",
        SMS = 10 "sms",
        MMS = 11 "mms",
    }
}

/// `SnapshotDeviceData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(application, 22))]
pub struct SnapshotDeviceData(pub Vec<SnapshotDeviceResponseInfo>);

/// `SnapshotDeviceResponseInfo` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotDeviceResponseInfo {
    pub connection_identifier: ConnectionId,
    #[rasn(tag(context, 3))]
    pub endpoint_device: Option<SubjectDeviceId>,
    pub local_call_state: CallState,
    #[rasn(tag(context, 0))]
    pub services_permitted: Option<ServicesPermitted>,
    #[rasn(tag(context, 1))]
    pub media_service_info_list: Option<DeviceMediaInfoList>,
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 4))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub rest: Rest,
}

/// `DeviceMediaInfoList` of the standard.
pub type DeviceMediaInfoList = Vec<DeviceMediaInfoListItem>;

/// One item of [`DeviceMediaInfoList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceMediaInfoListItem {
    pub media_stream_id: Option<MediaStreamId>,
    pub connection_information: Option<ConnectionInformation>,
    pub rest: Rest,
}

/// `SnapshotCallData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(application, 23))]
pub struct SnapshotCallData(pub Vec<SnapshotCallResponseInfo>);

/// `SnapshotCallResponseInfo` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotCallResponseInfo {
    pub device_on_call: SubjectDeviceId,
    pub call_identifier: Option<ConnectionId>,
    pub local_connection_state: Option<LocalConnectionState>,
    #[rasn(tag(context, 0))]
    pub services_permitted: Option<ServicesPermitted>,
    #[rasn(tag(context, 1))]
    pub media_service_info_list: Option<CallMediaInfoList>,
    #[rasn(tag(context, 2))]
    pub location_info: Option<LocationInfoList>,
    pub rest: Rest,
}

/// `CallMediaInfoList` of the standard.
pub type CallMediaInfoList = Vec<CallMediaInfoListItem>;

/// One item of [`CallMediaInfoList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallMediaInfoListItem {
    #[rasn(tag(context, 0))]
    pub media_service_type: MediaServiceType,
    #[rasn(tag(context, 1))]
    pub media_service_version: Option<i64>,
    #[rasn(tag(context, 2))]
    pub media_service_instance: Option<MediaServiceInstanceId>,
    #[rasn(tag(context, 3))]
    pub media_stream_id: Option<MediaStreamId>,
    #[rasn(tag(context, 4))]
    pub connection_information: Option<ConnectionInformation>,
    pub rest: Rest,
}

/// `CallState` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(choice)]
pub enum CallState {
    #[rasn(tag(context, 0))]
    CompoundCallState(CompoundCallState),
    #[rasn(tag(context, 1))]
    SimpleCallState(SimpleCallState),
    #[default]
    #[rasn(tag(context, 2))]
    Unknown,
}

/// `CompoundCallState` of the standard.
pub type CompoundCallState = Vec<LocalConnectionState>;

open_enum! {
    /// `SimpleCallState` of the standard.
    pub struct SimpleCallState {
        CALL_NULL = 0 "callNull",
        CALL_PENDING = 1 "callPending",
        CALL_ORIGINATED = 3 "callOriginated",
        CALL_DELIVERED = 35 "callDelivered",
        CALL_DELIVERED_HELD = 36 "callDeliveredHeld",
        CALL_RECEIVED = 50 "callReceived",
        CALL_ESTABLISHED = 51 "callEstablished",
        CALL_ESTABLISHED_HELD = 52 "callEstablishedHeld",
        CALL_RECEIVED_ON_HOLD = 66 "callReceivedOnHold",
        CALL_ESTABLISHED_ON_HOLD = 67 "callEstablishedOnHold",
        CALL_QUEUED = 83 "callQueued",
        CALL_QUEUED_HELD = 84 "callQueuedHeld",
        CALL_BLOCKED = 96 "callBlocked",
        CALL_FAILED = 99 "callFailed",
        CALL_FAILED_HELD = 100 "callFailedHeld",
    }
}
