//! Events of media services, each with what the switch tells in it.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`MediaEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Events of media services, each with what the switch tells in it.
///
/// ASN.1: `MediaEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaEvtsList {
    /// A media service was connected to a call.
    #[rasn(tag(context, 0))]
    pub media_attached: Option<MediaAttached>,
    /// A media service was taken off a call.
    #[rasn(tag(context, 1))]
    pub media_detached: Option<MediaDetached>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What the switch tells in the event: a media service was connected to a call.
    ///
    /// ASN.1: `MediaAttached`.
    pub struct MediaAttached[7] {
        /// The event may tell the version of the media service.
        MEDIA_SERVICE_VERSION = 0 "mediaServiceVersion",
        /// The event may tell which media service it is among several.
        MEDIA_SERVICE_INSTANCE_ID = 1 "mediaServiceInstanceID",
        /// The event may tell the media stream.
        MEDIA_STREAM_ID = 2 "mediaStreamID",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 3 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        /// The event may tell direction and channels of the media service's connection.
        MEDIA_CONNECTION_INFO = 5 "mediaConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a media service was taken off a call.
    ///
    /// ASN.1: `MediaDetached`.
    pub struct MediaDetached[7] {
        /// The event may tell the version of the media service.
        MEDIA_SERVICE_VERSION = 0 "mediaServiceVersion",
        /// The event may tell which media service it is among several.
        MEDIA_SERVICE_INSTANCE_ID = 1 "mediaServiceInstanceID",
        /// The event may tell the media stream.
        MEDIA_STREAM_ID = 2 "mediaStreamID",
        /// The event may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 3 "mediaCallCharacteristics",
        /// The event may tell what kind of call it is.
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        /// The event may tell direction and channels of the media service's connection.
        MEDIA_CONNECTION_INFO = 5 "mediaConnectionInfo",
        /// The event may carry private data.
        PRIVATE_DATA = 6 "privateData",
    }
}
