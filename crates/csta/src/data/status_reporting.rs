//! Monitors, snapshots and registrations.
//!
//! Module `CSTA-status-reporting` {… csta3(285) 126}, ECMA-285 clause 9.5.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, OctetString, Rest, bit_set, choice, open_enum};
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

/// What a monitor is on.
///
/// ASN.1: `MonitorObject`.
pub type MonitorObject = CstaObject;

/// Name of a monitor. Every event bears it.
///
/// ASN.1: `MonitorCrossRefID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
#[rasn(delegate, tag(application, 21))]
#[doc(alias = "MonitorCrossRefID")]
pub struct MonitorCrossRefId(pub OctetString);

/// Events that a monitor keeps back. A set bit keeps its event back.
///
/// ASN.1: `MonitorFilter`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorFilter {
    /// Events of calls and connections. Absent means the empty set.
    #[rasn(tag(context, 0))]
    pub call_control: Option<CallControlEvents>,
    /// Events of what goes with calls. Absent means the empty set.
    #[rasn(tag(context, 6))]
    pub call_associated: Option<CallAssociatedEvents>,
    /// Events of media services. Absent means the empty set.
    #[rasn(tag(context, 7))]
    pub media_attachment: Option<MediaAttachmentEvents>,
    /// Events of the telephone's parts. Absent means the empty set.
    #[rasn(tag(context, 8))]
    pub physical_device_feature: Option<PhysicalDeviceFeatureEvents>,
    /// Events of settings and agents. Absent means the empty set.
    #[rasn(tag(context, 9))]
    pub logical_device_feature: Option<LogicalDeviceFeatureEvents>,
    /// Maintenance events. Absent means the empty set.
    #[rasn(tag(context, 3))]
    pub maintenance: Option<DeviceMaintenanceEvents>,
    /// Events of voice units. Absent means the empty set.
    #[rasn(tag(context, 5))]
    pub voice_unit: Option<VoiceUnitEvents>,
    /// Private events. Absent means the empty set.
    #[rasn(tag(context, 4))]
    pub private: Option<VendorSpecEvents>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// What a monitor sticks to.
    ///
    /// ASN.1: `MonitorType`.
    pub struct MonitorType {
        /// To the call, wherever it goes.
        CALL = 0 "call",
        /// To the device, whichever calls it has.
        DEVICE = 1 "device",
    }
}

/// Monitors.
///
/// ASN.1: `MonitorList`.
pub type MonitorList = Vec<MonitorListEntry>;

/// One monitor.
///
/// ASN.1: `MonitorListEntry`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorListEntry {
    /// Its name.
    pub monitor_cross_ref_id: MonitorCrossRefId,
    /// The device that it is on.
    pub monitor_object: DeviceId,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// Kinds of registrations.
///
/// ASN.1: `RegistrationTypeList`.
pub type RegistrationTypeList = Vec<RegistrationType>;

open_enum! {
    /// A kind of registration.
    ///
    /// ASN.1: `RegistrationType`.
    pub struct RegistrationType {
        /// For vendors' requests.
        ESCAPE_REGISTER = 1 "escapeRegister",
        /// For data paths.
        IO_REGISTER = 2 "ioRegister",
        /// For routeing.
        ROUTE_REGISTER = 3 "routeRegister",
        /// For the switch's status.
        SYS_STAT_REGISTER = 4 "sysStatRegister",
    }
}

/// Registrations.
///
/// ASN.1: `RegistrationList`.
pub type RegistrationList = Vec<RegistrationListEntry>;

/// One registration.
///
/// ASN.1: `RegistrationListEntry`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RegistrationListEntry {
    /// Its kind.
    pub registration_type: RegistrationType,
    /// Its name.
    pub registration_id: Ia5String,
    /// The device that it is for; absent where it is for all.
    pub registration_object: Option<DeviceId>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// Trackings of positions.
///
/// ASN.1: `LocationSessionInfoList`.
pub type LocationSessionInfoList = Vec<LocationSessionListEntry>;

/// One tracking of positions.
///
/// ASN.1: `LocationSessionListEntry`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LocationSessionListEntry {
    /// Its name.
    pub loc_cross_ref_id: LocCrossRefId,
    /// The device that is tracked.
    pub loc_device: DeviceId,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Calls of which media a monitor watches.
    ///
    /// ASN.1: `MonitorMediaClass`.
    pub struct MonitorMediaClass[12] {
        /// Speech.
        VOICE = 0 "voice",
        /// Data.
        DATA = 1 "data",
        /// Images.
        IMAGE = 2 "image",
        /// Something else.
        OTHER = 3 "other",
        /// Sound of more than speech's quality.
        AUDIO = 4 "audio",
        /// Nobody knows.
        NOT_KNOWN = 5 "notKnown",
        /// Chat.
        CHAT = 6 "chat",
        /// Mail.
        EMAIL = 7 "email",
        /// Messages of any kind.
        MESSAGE = 8 "message",
        /// Instant messages.
        IM = 9 "im",
        /// Short messages (SMS).
        SMS = 10 "sms",
        /// Multimedia messages (MMS).
        MMS = 11 "mms",
    }
}

/// The calls at a device.
///
/// ASN.1: `SnapshotDeviceData`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(application, 22))]
pub struct SnapshotDeviceData(pub Vec<SnapshotDeviceResponseInfo>);

/// One call at a device.
///
/// ASN.1: `SnapshotDeviceResponseInfo`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotDeviceResponseInfo {
    /// The device's connection in the call.
    pub connection_identifier: ConnectionId,
    /// The device itself, where it is not the one asked about.
    #[rasn(tag(context, 3))]
    pub endpoint_device: Option<SubjectDeviceId>,
    /// The state of the call.
    pub local_call_state: CallState,
    /// What may be asked for it now.
    #[rasn(tag(context, 0))]
    pub services_permitted: Option<ServicesPermitted>,
    /// Its media streams.
    #[rasn(tag(context, 1))]
    pub media_service_info_list: Option<DeviceMediaInfoList>,
    /// Which media the call carries; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// Its identity across switches.
    #[rasn(tag(context, 4))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The media streams of a call at a device.
///
/// ASN.1: `DeviceMediaInfoList`.
pub type DeviceMediaInfoList = Vec<DeviceMediaInfoListItem>;

/// One media stream.
///
/// ASN.1: one item of [`DeviceMediaInfoList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceMediaInfoListItem {
    /// The stream.
    pub media_stream_id: Option<MediaStreamId>,
    /// Direction and channels.
    pub connection_information: Option<ConnectionInformation>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The devices in a call.
///
/// ASN.1: `SnapshotCallData`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(application, 23))]
pub struct SnapshotCallData(pub Vec<SnapshotCallResponseInfo>);

/// One device in a call.
///
/// ASN.1: `SnapshotCallResponseInfo`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotCallResponseInfo {
    /// The device.
    pub device_on_call: SubjectDeviceId,
    /// Its connection.
    pub call_identifier: Option<ConnectionId>,
    /// The state of its connection.
    pub local_connection_state: Option<LocalConnectionState>,
    /// What may be asked for it now.
    #[rasn(tag(context, 0))]
    pub services_permitted: Option<ServicesPermitted>,
    /// The media services at it.
    #[rasn(tag(context, 1))]
    pub media_service_info_list: Option<CallMediaInfoList>,
    /// Where it is.
    #[rasn(tag(context, 2))]
    pub location_info: Option<LocationInfoList>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The media services of a call.
///
/// ASN.1: `CallMediaInfoList`.
pub type CallMediaInfoList = Vec<CallMediaInfoListItem>;

/// One media service.
///
/// ASN.1: one item of [`CallMediaInfoList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallMediaInfoListItem {
    /// Its kind.
    #[rasn(tag(context, 0))]
    pub media_service_type: MediaServiceType,
    /// Its version.
    #[rasn(tag(context, 1))]
    pub media_service_version: Option<Integer>,
    /// Which one of its kind it is.
    #[rasn(tag(context, 2))]
    pub media_service_instance: Option<MediaServiceInstanceId>,
    /// The stream.
    #[rasn(tag(context, 3))]
    pub media_stream_id: Option<MediaStreamId>,
    /// Direction and channels.
    #[rasn(tag(context, 4))]
    pub connection_information: Option<ConnectionInformation>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

choice! {
    /// The state of a call as a device sees it.
    ///
    /// ASN.1: `CallState`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq, Default)]
    #[rasn(choice)]
    pub enum CallState {
        /// Connection by connection.
        #[rasn(tag(context, 0))]
        CompoundCallState(CompoundCallState),
        /// By a name.
        #[rasn(tag(context, 1))]
        SimpleCallState(SimpleCallState),
        /// The switch does not know.
        #[default]
        #[rasn(tag(context, 2))]
        Unknown,
    }
}

/// The states of all connections of a call, the device's own first.
///
/// ASN.1: `CompoundCallState`.
pub type CompoundCallState = Vec<LocalConnectionState>;

open_enum! {
    /// A name for the states of a call with two parties. The number is 16 times the other's state plus the
    /// own.
    ///
    /// ASN.1: `SimpleCallState`.
    pub struct SimpleCallState {
        /// There is no call.
        CALL_NULL = 0 "callNull",
        /// A call begins here.
        CALL_PENDING = 1 "callPending",
        /// It was begun here and has reached nobody yet.
        CALL_ORIGINATED = 3 "callOriginated",
        /// It rings at the other device.
        CALL_DELIVERED = 35 "callDelivered",
        /// It rings at the other device and is on hold here.
        CALL_DELIVERED_HELD = 36 "callDeliveredHeld",
        /// It rings here.
        CALL_RECEIVED = 50 "callReceived",
        /// Both speak.
        CALL_ESTABLISHED = 51 "callEstablished",
        /// It is on hold here.
        CALL_ESTABLISHED_HELD = 52 "callEstablishedHeld",
        /// It rings here and is on hold at the other device.
        CALL_RECEIVED_ON_HOLD = 66 "callReceivedOnHold",
        /// It is on hold at the other device.
        CALL_ESTABLISHED_ON_HOLD = 67 "callEstablishedOnHold",
        /// It waits at the other device.
        CALL_QUEUED = 83 "callQueued",
        /// It waits at the other device and is on hold here.
        CALL_QUEUED_HELD = 84 "callQueuedHeld",
        /// It has failed at the other device, and nobody is in it here.
        CALL_BLOCKED = 96 "callBlocked",
        /// It has failed at the other device.
        CALL_FAILED = 99 "callFailed",
        /// It has failed at the other device and is on hold here.
        CALL_FAILED_HELD = 100 "callFailedHeld",
    }
}
