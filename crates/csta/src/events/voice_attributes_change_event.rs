//! Voice Attributes Change: a message is played, recorded or listened to with other settings.
//!
//! Comes when volume, speed, position or another attribute changes. The state of the message does not change.
//!
//! Module `CSTA-voice-attributes-change-event` {… csta3(285) 74}, ECMA-285 clause 24.2.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ServicesPermitted;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::Volume;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `VoiceAttributesChangeEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VoiceAttributesChangeEvent {
    /// The connection whose media it concerns.
    pub connection: ConnectionId,
    /// The part of the voice unit that does it; absent where there is but one.
    #[rasn(tag(context, 4))]
    pub resource: Option<ResourceId>,
    /// The message of the voice unit.
    pub message: MessageId,
    /// How loud it is played.
    #[rasn(tag(explicit(context, 0)))]
    pub play_volume: Option<Volume>,
    /// How strongly it is recorded, in per cent. `0..100` by the standard; not checked.
    #[rasn(tag(context, 1))]
    pub recording_gain: Option<Integer>,
    /// How fast it is played.
    #[rasn(tag(context, 2))]
    pub speed: Option<Integer>,
    /// Where it is played from.
    #[rasn(tag(context, 3))]
    pub current_position: Option<Integer>,
    /// What is listened for.
    #[rasn(tag(context, 5))]
    pub grammars: Option<Ia5String>,
    /// Language that is spoken.
    #[rasn(tag(context, 6))]
    pub language: Option<Ia5String>,
    /// How the result comes: see [`Mode`].
    #[rasn(tag(context, 7))]
    pub mode: Option<Mode>,
    /// Whether what is heard is kept as sound, too.
    #[rasn(tag(context, 8))]
    pub retain_audio: Option<bool>,
    /// How long to wait for speech, in milliseconds.
    #[rasn(tag(context, 9))]
    pub silence_timeout: Option<Integer>,
    /// How long to listen at most, in milliseconds.
    #[rasn(tag(context, 10))]
    pub max_timeout: Option<Integer>,
    /// How long somebody may speak without being understood, in milliseconds.
    #[rasn(tag(context, 11))]
    pub babble_timeout: Option<Integer>,
    /// How long a silence ends an utterance, in milliseconds.
    #[rasn(tag(context, 12))]
    pub end_silence: Option<Integer>,
    /// How sure recognition must be; below it nothing counts as recognised.
    #[rasn(tag(context, 13))]
    pub rejection_threshold: Option<Integer>,
    /// Whether a caller may speak into the prompt.
    #[rasn(tag(context, 14))]
    pub auto_interruptible: Option<bool>,
    /// Grammar or prompt spelled out in place.
    #[rasn(tag(context, 15))]
    pub inner_xml: Option<Ia5String>,
    /// How long to wait for the next key, in milliseconds.
    #[rasn(tag(context, 16))]
    pub inter_digit_timeout: Option<Integer>,
    /// Whether keys pressed earlier are thrown away before listening.
    #[rasn(tag(context, 17))]
    pub preflush: Option<bool>,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    pub services_permitted: Option<ServicesPermitted>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// When the results of listening are told.
    ///
    /// ASN.1: `mode` of [`VoiceAttributesChangeEvent`].
    pub struct Mode {
        /// As soon as speech ends; listening ends with it.
        AUTOMATIC = 0 "automatic",
        /// One result, when listening is stopped.
        SINGLE = 1 "single",
        /// Result upon result, until listening is stopped.
        MULTIPLE = 2 "multiple",
    }
}
