//! Part of module `CSTA-capability-exchange`: [`SnapshotServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `SnapshotServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotServList {
    #[rasn(tag(context, 0))]
    pub snapshot_call: SnapshotCall,
    #[rasn(tag(context, 1))]
    pub snapshot_device: SnapshotDevice,
    #[rasn(tag(context, 2))]
    pub snapshot_call_data: SnapshotCallData,
    #[rasn(tag(context, 3))]
    pub snapshot_device_data: SnapshotDeviceData,
    pub rest: Rest,
}

bit_set! {
    /// `SnapshotCall` of the standard.
    pub struct SnapshotCall[19] {
        PRIVATE_DATA = 0 "privateData",
        LOCA_CONNECTION_STATE_IN_ACK = 1 "locaConnectionStateInAck",
        MEDIA_SERVICE_INFO_LIST_IN_ACK = 2 "mediaServiceInfoListInAck",
        MEDIA_SERVICE_VERSION_IN_ACK = 3 "mediaServiceVersionInAck",
        MEDIA_SERVICE_INSTANCE_IN_ACK = 4 "mediaServiceInstanceInAck",
        MEDIA_STREAM_ID = 5 "mediaStreamID",
        CONNECTION_INFORMATION = 6 "connectionInformation",
        MEDIA_CALL_CHARACTERISTICS_IN_ACK = 7 "mediaCallCharacteristicsInAck",
        CALL_CHARACTERISTICS_IN_ACK = 8 "callCharacteristicsInAck",
        CALLING_DEVICE_IN_ACK = 9 "callingDeviceInAck",
        CALLED_DEVICE_IN_ACK = 10 "calledDeviceInAck",
        PRIVATE_DATA_IN_ACK = 11 "privateDataInAck",
        CALL_ID_ONLY = 12 "callIDOnly",
        REPORTS_WITH_SNAPS_CALL_DATA = 13 "reportsWithSnapsCallData",
        SUBJECT_OF_CALL_IN_ACK = 14 "subjectOfCallInAck",
        MESSAGE_INFO_IN_ACK = 15 "messageInfoInAck",
        LANGUAGE_PREFERENCES_IN_ACK = 16 "languagePreferencesInAck",
        DEVICE_HISTORY_IN_ACK = 17 "deviceHistoryInAck",
        LOCATION_INFO_LIST = 18 "locationInfoList",
    }
}

bit_set! {
    /// `SnapshotDevice` of the standard.
    pub struct SnapshotDevice[12] {
        PRIVATE_DATA = 0 "privateData",
        LOCAL_CALL_STATE_COMPOUND_CALL_STATE = 1 "localCallStateCompoundCallState",
        LOCAL_CALL_STATE_SIMPLE_CALL_STATE = 2 "localCallStateSimpleCallState",
        LOCAL_CALL_STATE_UNKNOWN = 3 "localCallStateUnknown",
        MEDIA_SERVICE_INFO_LIST_IN_ACK = 4 "mediaServiceInfoListInAck",
        MEDIA_SERVICE_VERSION_IN_ACK = 5 "mediaServiceVersionInAck",
        MEDIA_SERVICE_INSTANCE_IN_ACK = 6 "mediaServiceInstanceInAck",
        MEDIA_STREAM_ID = 7 "mediaStreamID",
        CONNECTION_INFORMATION = 8 "connectionInformation",
        MEDIA_CALL_CHARACTERISTICS_IN_ACK = 9 "mediaCallCharacteristicsInAck",
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        REPORTS_WITH_SNAPS_DEVICE_DATA = 11 "reportsWithSnapsDeviceData",
    }
}

bit_set! {
    /// `SnapshotCallData` of the standard.
    pub struct SnapshotCallData[9] {
        SEGMENT_ID = 0 "segmentID",
        LOCAL_CONNECTION_STATE = 1 "localConnectionState",
        MEDIA_SERVICE_INFORMATION_LIST = 2 "mediaServiceInformationList",
        MEDIA_SERVICE_VERSION = 3 "mediaServiceVersion",
        MEDIA_SERVICE_INSTANCE = 4 "mediaServiceInstance",
        MEDIA_STREAM_ID = 5 "mediaStreamID",
        CONNECTION_INFORMATION = 6 "connectionInformation",
        PRIVATE_DATA = 7 "privateData",
        LOCATION_INFO_LIST = 8 "locationInfoList",
    }
}

bit_set! {
    /// `SnapshotDeviceData` of the standard.
    pub struct SnapshotDeviceData[12] {
        SEGMENT_ID = 0 "segmentID",
        LOCAL_CALL_STATE_COMPOUND_CALL_STATE = 1 "localCallStateCompoundCallState",
        LOCAL_CALL_STATE_SIMPLE_CALL_STATE = 2 "localCallStateSimpleCallState",
        LOCAL_CALL_STATE_UNKNOWN = 3 "localCallStateUnknown",
        MEDIA_SERVICE_INFORMATION_LIST = 4 "mediaServiceInformationList",
        MEDIA_SERVICE_VERSION = 5 "mediaServiceVersion",
        MEDIA_SERVICE_INSTANCE = 6 "mediaServiceInstance",
        MEDIA_STREAM_ID = 7 "mediaStreamID",
        CONNECTION_INFORMATION = 8 "connectionInformation",
        MEDIA_CALL_CHARACTERISTICS = 9 "mediaCallCharacteristics",
        PRIVATE_DATA = 10 "privateData",
        ENDPOINT_DEVICE_ID = 11 "endpointDeviceID",
    }
}
