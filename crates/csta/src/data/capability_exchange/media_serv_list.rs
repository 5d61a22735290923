//! Part of module `CSTA-capability-exchange`: [`MediaServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `MediaServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaServList {
    #[rasn(tag(context, 0))]
    pub attach_media_service: Option<AttachMediaService>,
    #[rasn(tag(context, 1))]
    pub detach_media_service: Option<DetachMediaService>,
    pub rest: Rest,
}

bit_set! {
    /// `AttachMediaService` of the standard.
    pub struct AttachMediaService[19] {
        MEDIA_SERVICE_VERSION = 0 "mediaServiceVersion",
        MEDIA_SERVICE_INSTANCE_ID = 1 "mediaServiceInstanceID",
        CONNECTION_MODE_CONSULT_CONFERENCE = 2 "connectionModeConsultConference",
        CONNECTION_MODE_CONSULT_CONFERENCE_HOLD = 3 "connectionModeConsultConferenceHold",
        CONNECTION_MODE_DEFLECT = 4 "connectionModeDeflect",
        CONNECTION_MODE_DIRECTED_PICKUP = 5 "connectionModeDirectedPickup",
        CONNECTION_MODE_JOIN = 6 "connectionModeJoin",
        CONNECTION_MODE_SINGLE_STEP_CONFERENCE = 7 "connectionModeSingleStepConference",
        CONNECTION_MODE_SINGLE_STEP_CONFERENCE_HOLD = 8 "connectionModeSingleStepConferenceHold",
        CONNECTION_MODE_SINGLE_STEP_TRANSFER = 9 "connectionModeSingleStepTransfer",
        CONNECTION_MODE_TRANSFER = 10 "connectionModeTransfer",
        CONNECTION_MODE_DIRECT = 11 "connectionModeDirect",
        REQUESTED_CONNECTION_STATE = 12 "requestedConnectionState",
        PRIVATE_DATA = 13 "privateData",
        MEDIA_SERVICE_INSTANCE_ID_IN_ACK = 14 "mediaServiceInstanceIDInAck",
        MEDIA_CONNECTION_INFO_IN_ACK = 15 "mediaConnectionInfoInAck",
        PRIVATE_DATA_IN_ACK = 16 "privateDataInAck",
        DEVICE_ID_ONLY = 17 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 18 "ackModelMultiStep",
    }
}

bit_set! {
    /// `DetachMediaService` of the standard.
    pub struct DetachMediaService[9] {
        ALERTING = 0 "alerting",
        CONNECTED = 1 "connected",
        FAIL = 2 "fail",
        HOLD = 3 "hold",
        QUEUED = 4 "queued",
        PRIVATE_DATA = 5 "privateData",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        ACK_MODEL_MULTI_STEP = 8 "ackModelMultiStep",
    }
}
