//! Services that attach media to calls, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`MediaServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services that attach media to calls, each with which of its options the switch has.
///
/// ASN.1: `MediaServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaServList {
    /// Attaches a media service to a call.
    #[rasn(tag(context, 0))]
    pub attach_media_service: Option<AttachMediaService>,
    /// Takes a media service off a call.
    #[rasn(tag(context, 1))]
    pub detach_media_service: Option<DetachMediaService>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Attaches a media service to a call: which of its options the switch has.
    ///
    /// ASN.1: `AttachMediaService`.
    pub struct AttachMediaService[19] {
        /// The request may tell the version of the media service.
        MEDIA_SERVICE_VERSION = 0 "mediaServiceVersion",
        /// The request may tell which media service it is among several.
        MEDIA_SERVICE_INSTANCE_ID = 1 "mediaServiceInstanceID",
        /// The media service can be attached by consultation and conference.
        CONNECTION_MODE_CONSULT_CONFERENCE = 2 "connectionModeConsultConference",
        /// The media service can be attached by consultation and conference, then held.
        CONNECTION_MODE_CONSULT_CONFERENCE_HOLD = 3 "connectionModeConsultConferenceHold",
        /// The media service can be attached by deflecting the call to it.
        CONNECTION_MODE_DEFLECT = 4 "connectionModeDeflect",
        /// The media service can be attached by directed pick-up.
        CONNECTION_MODE_DIRECTED_PICKUP = 5 "connectionModeDirectedPickup",
        /// The media service can be attached by joining the call.
        CONNECTION_MODE_JOIN = 6 "connectionModeJoin",
        /// The media service can be attached by a conference in one step.
        CONNECTION_MODE_SINGLE_STEP_CONFERENCE = 7 "connectionModeSingleStepConference",
        /// The media service can be attached by a conference in one step, then held.
        CONNECTION_MODE_SINGLE_STEP_CONFERENCE_HOLD = 8 "connectionModeSingleStepConferenceHold",
        /// The media service can be attached by a transfer in one step.
        CONNECTION_MODE_SINGLE_STEP_TRANSFER = 9 "connectionModeSingleStepTransfer",
        /// The media service can be attached by a transfer.
        CONNECTION_MODE_TRANSFER = 10 "connectionModeTransfer",
        /// The media service can be attached directly, without becoming a party.
        CONNECTION_MODE_DIRECT = 11 "connectionModeDirect",
        /// The request may say in which state the connection shall be.
        REQUESTED_CONNECTION_STATE = 12 "requestedConnectionState",
        /// The request may carry private data.
        PRIVATE_DATA = 13 "privateData",
        /// The answer may tell which media service it is among several.
        MEDIA_SERVICE_INSTANCE_ID_IN_ACK = 14 "mediaServiceInstanceIDInAck",
        /// The answer may tell direction and channels of the media service's connection.
        MEDIA_CONNECTION_INFO_IN_ACK = 15 "mediaConnectionInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 16 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 17 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 18 "ackModelMultiStep",
    }
}

bit_set! {
    /// Takes a media service off a call: which of its options the switch has.
    ///
    /// ASN.1: `DetachMediaService`.
    pub struct DetachMediaService[9] {
        /// A connection that is alerting can be acted on.
        ALERTING = 0 "alerting",
        /// A connection that is connected can be acted on.
        CONNECTED = 1 "connected",
        /// A failed connection can be acted on.
        FAIL = 2 "fail",
        /// A connection on hold can be acted on.
        HOLD = 3 "hold",
        /// A queued connection can be acted on.
        QUEUED = 4 "queued",
        /// The request may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        /// A connection may be named by its device alone.
        DEVICE_ID_ONLY = 7 "deviceIDOnly",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 8 "ackModelMultiStep",
    }
}
