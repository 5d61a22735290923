//! Events of the telephone's parts, each with what the switch tells in it.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`PhysDevEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};
use crate::data::capability_exchange::lamp_set::lamp_set;

/// Events of the telephone's parts, each with what the switch tells in it.
///
/// ASN.1: `PhysDevEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PhysDevEvtsList {
    /// What a button of a telephone is labelled or stands for has changed.
    #[rasn(tag(context, 0))]
    pub button_information: Option<ButtonInformation>,
    /// A button of a telephone was pressed.
    #[rasn(tag(context, 1))]
    pub button_press: Option<ButtonPressEvent>,
    /// A telephone's display shows something else.
    #[rasn(tag(context, 2))]
    pub display_updated: Option<DisplayUpdated>,
    /// A handset was lifted or laid down.
    #[rasn(tag(context, 3))]
    pub hookswitch: Option<Hookswitch>,
    /// A lamp of a telephone shines differently.
    #[rasn(tag(context, 4))]
    pub lamp_mode: Option<LampMode>,
    /// The sign that messages wait was lit or put out.
    #[rasn(tag(context, 5))]
    pub message_waiting: Option<MessageWaiting>,
    /// A microphone was made more or less sensitive.
    #[rasn(tag(context, 6))]
    pub microphone_gain: Option<MicrophoneGain>,
    /// A microphone was switched off or on.
    #[rasn(tag(context, 7))]
    pub microphone_mute: Option<MicrophoneMute>,
    /// A ringer rings, is silent, or rings differently.
    #[rasn(tag(context, 8))]
    pub ringer_status: Option<RingerStatus>,
    /// A loudspeaker or an earpiece was switched off or on.
    #[rasn(tag(context, 9))]
    pub speaker_mute: Option<SpeakerMute>,
    /// A loudspeaker or an earpiece was made louder or softer.
    #[rasn(tag(context, 10))]
    pub speaker_volume: Option<SpeakerVolume>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What the switch tells in the event: what a button of a telephone is labelled or stands for has
    /// changed.
    ///
    /// ASN.1: `ButtonInformation`.
    pub struct ButtonInformation[4] {
        /// The event may tell what is written at a button.
        BUTTON_LABEL = 0 "buttonLabel",
        /// The event may tell the number behind a button.
        BUTTON_ASSOCIATED_NUMBER = 1 "buttonAssociatedNumber",
        /// The event may tell whether a button can be pressed by a service.
        BUTTON_PRESS_INDICATOR = 2 "buttonPressIndicator",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a button of a telephone was pressed.
    ///
    /// ASN.1: `ButtonPressEvent`.
    pub struct ButtonPressEvent[3] {
        /// The event may tell what is written at a button.
        BUTTON_LABEL = 0 "buttonLabel",
        /// The event may tell the number behind a button.
        BUTTON_ASSOCIATED_NUMBER = 1 "buttonAssociatedNumber",
        /// The event may carry private data.
        PRIVATE_DATA = 2 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a telephone's display shows something else.
    ///
    /// ASN.1: `DisplayUpdated`.
    pub struct DisplayUpdated[4] {
        /// Text may be told in ASCII.
        CHARACTER_SET_ASCII = 0 "characterSetASCII",
        /// Text may be told in Unicode.
        CHARACTER_SET_UNICODE = 1 "characterSetUnicode",
        /// Text may be told in the vendor's characters.
        CHARACTER_SET_PROPRIETARY = 2 "characterSetProprietary",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a handset was lifted or laid down.
    ///
    /// ASN.1: `Hookswitch`.
    pub struct Hookswitch[1] {
        /// The event may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

lamp_set! {
    /// What the switch tells in the event: a lamp of a telephone shines differently.
    ///
    /// ASN.1: `LampMode`.
    pub struct LampMode[206] {
        /// The event may carry private data.
        PRIVATE_DATA = 205 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: the sign that messages wait was lit or put out.
    ///
    /// ASN.1: `MessageWaiting`.
    pub struct MessageWaiting[2] {
        /// The event may tell the device at which messages wait.
        DEVICE_FOR_MSG = 0 "deviceForMsg",
        /// The event may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a microphone was made more or less sensitive.
    ///
    /// ASN.1: `MicrophoneGain`.
    pub struct MicrophoneGain[3] {
        /// The event may tell the microphone's gain as a number.
        MICROPHONE_GAIN_ABS = 0 "microphoneGainAbs",
        /// The event may tell the microphone's gain as a step.
        MICROPHONE_GAIN_INC = 1 "microphoneGainInc",
        /// The event may carry private data.
        PRIVATE_DATA = 2 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a microphone was switched off or on.
    ///
    /// ASN.1: `MicrophoneMute`.
    pub struct MicrophoneMute[1] {
        /// The event may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a ringer rings, is silent, or rings differently.
    ///
    /// ASN.1: `RingerStatus`.
    pub struct RingerStatus[7] {
        /// That it rings may be told.
        RINGER_MODE_RINGING = 0 "ringerModeRinging",
        /// That it is silent may be told.
        RINGER_MODE_NOT_RINGING = 1 "ringerModeNotRinging",
        /// The event may tell after how many rings.
        RING_COUNT = 2 "ringCount",
        /// The event may tell the ringing pattern.
        RING_PATTERN = 3 "ringPattern",
        /// The event may tell how loud it rings, as a number.
        RING_VOLUME_ABS = 4 "ringVolumeAbs",
        /// The event may tell how loud it rings, as a step.
        RING_VOLUME_INC = 5 "ringVolumeInc",
        /// The event may carry private data.
        PRIVATE_DATA = 6 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a loudspeaker or an earpiece was switched off or on.
    ///
    /// ASN.1: `SpeakerMute`.
    pub struct SpeakerMute[1] {
        /// The event may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a loudspeaker or an earpiece was made louder or softer.
    ///
    /// ASN.1: `SpeakerVolume`.
    pub struct SpeakerVolume[3] {
        /// The event may tell how loud a speaker is, as a number.
        SPEAKER_VOLUME_ABS = 0 "speakerVolumeAbs",
        /// The event may tell how loud a speaker is, as a step.
        SPEAKER_VOLUME_INC = 1 "speakerVolumeInc",
        /// The event may carry private data.
        PRIVATE_DATA = 2 "privateData",
    }
}
