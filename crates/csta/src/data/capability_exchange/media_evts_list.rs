//! Part of module `CSTA-capability-exchange`: [`MediaEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `MediaEvtsList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaEvtsList {
    #[rasn(tag(context, 0))]
    pub media_attached: Option<MediaAttached>,
    #[rasn(tag(context, 1))]
    pub media_detached: Option<MediaDetached>,
    pub rest: Rest,
}

bit_set! {
    /// `MediaAttached` of the standard.
    pub struct MediaAttached[7] {
        MEDIA_SERVICE_VERSION = 0 "mediaServiceVersion",
        MEDIA_SERVICE_INSTANCE_ID = 1 "mediaServiceInstanceID",
        MEDIA_STREAM_ID = 2 "mediaStreamID",
        MEDIA_CALL_CHARACTERISTICS = 3 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        MEDIA_CONNECTION_INFO = 5 "mediaConnectionInfo",
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// `MediaDetached` of the standard.
    pub struct MediaDetached[7] {
        MEDIA_SERVICE_VERSION = 0 "mediaServiceVersion",
        MEDIA_SERVICE_INSTANCE_ID = 1 "mediaServiceInstanceID",
        MEDIA_STREAM_ID = 2 "mediaStreamID",
        MEDIA_CALL_CHARACTERISTICS = 3 "mediaCallCharacteristics",
        CALL_CHARACTERISTICS = 4 "callCharacteristics",
        MEDIA_CONNECTION_INFO = 5 "mediaConnectionInfo",
        PRIVATE_DATA = 6 "privateData",
    }
}
