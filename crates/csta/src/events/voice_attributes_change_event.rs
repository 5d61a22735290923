//! Module `CSTA-voice-attributes-change-event` {… csta3(285) 74}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ServicesPermitted;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::Volume;

/// `VoiceAttributesChangeEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VoiceAttributesChangeEvent {
    pub connection: ConnectionId,
    #[rasn(tag(context, 4))]
    pub resource: Option<ResourceId>,
    pub message: MessageId,
    #[rasn(tag(explicit(context, 0)))]
    pub play_volume: Option<Volume>,
    /// `0..100` by the standard; not checked.
    #[rasn(tag(context, 1))]
    pub recording_gain: Option<i64>,
    #[rasn(tag(context, 2))]
    pub speed: Option<i64>,
    #[rasn(tag(context, 3))]
    pub current_position: Option<i64>,
    #[rasn(tag(context, 5))]
    pub grammars: Option<Ia5String>,
    #[rasn(tag(context, 6))]
    pub language: Option<Ia5String>,
    #[rasn(tag(context, 7))]
    pub mode: Option<Mode>,
    #[rasn(tag(context, 8))]
    pub retain_audio: Option<bool>,
    #[rasn(tag(context, 9))]
    pub silence_timeout: Option<i64>,
    #[rasn(tag(context, 10))]
    pub max_timeout: Option<i64>,
    #[rasn(tag(context, 11))]
    pub babble_timeout: Option<i64>,
    #[rasn(tag(context, 12))]
    pub end_silence: Option<i64>,
    #[rasn(tag(context, 13))]
    pub rejection_threshold: Option<i64>,
    #[rasn(tag(context, 14))]
    pub auto_interruptible: Option<bool>,
    #[rasn(tag(context, 15))]
    pub inner_xml: Option<Ia5String>,
    #[rasn(tag(context, 16))]
    pub inter_digit_timeout: Option<i64>,
    #[rasn(tag(context, 17))]
    pub preflush: Option<bool>,
    pub cause: Option<EventCause>,
    pub services_permitted: Option<ServicesPermitted>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

open_enum! {
    /// `mode` of [`VoiceAttributesChangeEvent`].
    pub struct Mode {
        AUTOMATIC = 0 "automatic",
        SINGLE = 1 "single",
        MULTIPLE = 2 "multiple",
    }
}
