//! Services that read calls and devices, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`SnapshotServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services that read calls and devices, each with which of its options the switch has.
///
/// ASN.1: `SnapshotServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotServList {
    /// Reads which devices a call has.
    #[rasn(tag(context, 0))]
    pub snapshot_call: SnapshotCall,
    /// Reads which calls a device has.
    #[rasn(tag(context, 1))]
    pub snapshot_device: SnapshotDevice,
    /// Brings further devices of a call that was read.
    #[rasn(tag(context, 2))]
    pub snapshot_call_data: SnapshotCallData,
    /// Brings further calls of a device that was read.
    #[rasn(tag(context, 3))]
    pub snapshot_device_data: SnapshotDeviceData,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Reads which devices a call has: which of its options the switch has.
    ///
    /// ASN.1: `SnapshotCall`.
    pub struct SnapshotCall[19] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may tell the state of each connection.
        LOCA_CONNECTION_STATE_IN_ACK = 1 "locaConnectionStateInAck",
        /// The answer may tell the media services of the call.
        MEDIA_SERVICE_INFO_LIST_IN_ACK = 2 "mediaServiceInfoListInAck",
        /// The answer may tell the version of the media service.
        MEDIA_SERVICE_VERSION_IN_ACK = 3 "mediaServiceVersionInAck",
        /// The answer may tell which media service it is among several.
        MEDIA_SERVICE_INSTANCE_IN_ACK = 4 "mediaServiceInstanceInAck",
        /// The answer may tell the media stream.
        MEDIA_STREAM_ID = 5 "mediaStreamID",
        /// The answer may tell direction and channels of a connection.
        CONNECTION_INFORMATION = 6 "connectionInformation",
        /// The answer may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS_IN_ACK = 7 "mediaCallCharacteristicsInAck",
        /// The answer may tell what kind of call it is.
        CALL_CHARACTERISTICS_IN_ACK = 8 "callCharacteristicsInAck",
        /// The answer may tell who calls.
        CALLING_DEVICE_IN_ACK = 9 "callingDeviceInAck",
        /// The answer may tell who was called.
        CALLED_DEVICE_IN_ACK = 10 "calledDeviceInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 11 "privateDataInAck",
        /// A call may be named by its number alone.
        CALL_ID_ONLY = 12 "callIDOnly",
        /// The connections may come in requests of their own (SnapshotCallData).
        REPORTS_WITH_SNAPS_CALL_DATA = 13 "reportsWithSnapsCallData",
        /// The answer may tell what the call is about.
        SUBJECT_OF_CALL_IN_ACK = 14 "subjectOfCallInAck",
        /// The answer may tell the content of a message.
        MESSAGE_INFO_IN_ACK = 15 "messageInfoInAck",
        /// The answer may tell languages that the caller likes.
        LANGUAGE_PREFERENCES_IN_ACK = 16 "languagePreferencesInAck",
        /// The answer may tell devices that the call has left.
        DEVICE_HISTORY_IN_ACK = 17 "deviceHistoryInAck",
        /// The answer may tell where devices are.
        LOCATION_INFO_LIST = 18 "locationInfoList",
    }
}

bit_set! {
    /// Reads which calls a device has: which of its options the switch has.
    ///
    /// ASN.1: `SnapshotDevice`.
    pub struct SnapshotDevice[12] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The state of a call may be told as a list of connection states.
        LOCAL_CALL_STATE_COMPOUND_CALL_STATE = 1 "localCallStateCompoundCallState",
        /// The state of a call may be told by a name for the whole.
        LOCAL_CALL_STATE_SIMPLE_CALL_STATE = 2 "localCallStateSimpleCallState",
        /// The state of a call may be told as unknown.
        LOCAL_CALL_STATE_UNKNOWN = 3 "localCallStateUnknown",
        /// The answer may tell the media services of the call.
        MEDIA_SERVICE_INFO_LIST_IN_ACK = 4 "mediaServiceInfoListInAck",
        /// The answer may tell the version of the media service.
        MEDIA_SERVICE_VERSION_IN_ACK = 5 "mediaServiceVersionInAck",
        /// The answer may tell which media service it is among several.
        MEDIA_SERVICE_INSTANCE_IN_ACK = 6 "mediaServiceInstanceInAck",
        /// The answer may tell the media stream.
        MEDIA_STREAM_ID = 7 "mediaStreamID",
        /// The answer may tell direction and channels of a connection.
        CONNECTION_INFORMATION = 8 "connectionInformation",
        /// The answer may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS_IN_ACK = 9 "mediaCallCharacteristicsInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 10 "privateDataInAck",
        /// The calls may come in requests of their own (SnapshotDeviceData).
        REPORTS_WITH_SNAPS_DEVICE_DATA = 11 "reportsWithSnapsDeviceData",
    }
}

bit_set! {
    /// Brings further devices of a call that was read: which of its options the switch has.
    ///
    /// ASN.1: `SnapshotCallData`.
    pub struct SnapshotCallData[9] {
        /// The request may tell which part of the whole it is.
        SEGMENT_ID = 0 "segmentID",
        /// The request may tell the state of each connection.
        LOCAL_CONNECTION_STATE = 1 "localConnectionState",
        /// The request may tell the media services of the call.
        MEDIA_SERVICE_INFORMATION_LIST = 2 "mediaServiceInformationList",
        /// The request may tell the version of the media service.
        MEDIA_SERVICE_VERSION = 3 "mediaServiceVersion",
        /// The request may tell which media service it is among several.
        MEDIA_SERVICE_INSTANCE = 4 "mediaServiceInstance",
        /// The request may tell the media stream.
        MEDIA_STREAM_ID = 5 "mediaStreamID",
        /// The request may tell direction and channels of a connection.
        CONNECTION_INFORMATION = 6 "connectionInformation",
        /// The request may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The request may tell where devices are.
        LOCATION_INFO_LIST = 8 "locationInfoList",
    }
}

bit_set! {
    /// Brings further calls of a device that was read: which of its options the switch has.
    ///
    /// ASN.1: `SnapshotDeviceData`.
    pub struct SnapshotDeviceData[12] {
        /// The request may tell which part of the whole it is.
        SEGMENT_ID = 0 "segmentID",
        /// The state of a call may be told as a list of connection states.
        LOCAL_CALL_STATE_COMPOUND_CALL_STATE = 1 "localCallStateCompoundCallState",
        /// The state of a call may be told by a name for the whole.
        LOCAL_CALL_STATE_SIMPLE_CALL_STATE = 2 "localCallStateSimpleCallState",
        /// The state of a call may be told as unknown.
        LOCAL_CALL_STATE_UNKNOWN = 3 "localCallStateUnknown",
        /// The request may tell the media services of the call.
        MEDIA_SERVICE_INFORMATION_LIST = 4 "mediaServiceInformationList",
        /// The request may tell the version of the media service.
        MEDIA_SERVICE_VERSION = 5 "mediaServiceVersion",
        /// The request may tell which media service it is among several.
        MEDIA_SERVICE_INSTANCE = 6 "mediaServiceInstance",
        /// The request may tell the media stream.
        MEDIA_STREAM_ID = 7 "mediaStreamID",
        /// The request may tell direction and channels of a connection.
        CONNECTION_INFORMATION = 8 "connectionInformation",
        /// The request may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 9 "mediaCallCharacteristics",
        /// The request may carry private data.
        PRIVATE_DATA = 10 "privateData",
        /// The answer may tell the device at the end of each connection.
        ENDPOINT_DEVICE_ID = 11 "endpointDeviceID",
    }
}
