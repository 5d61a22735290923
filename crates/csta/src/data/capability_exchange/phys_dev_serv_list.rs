//! Services for the telephone's parts, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`PhysDevServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};
use crate::data::capability_exchange::lamp_set::lamp_set;

/// Services for the telephone's parts, each with which of its options the switch has.
///
/// ASN.1: `PhysDevServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PhysDevServList {
    /// Presses a button of a telephone.
    #[rasn(tag(context, 0))]
    pub button_press: Option<ButtonPress>,
    /// Reads which handsets, headsets and speakers a telephone has.
    #[rasn(tag(context, 1))]
    pub get_auditory_apparatus_info: Option<GetAuditoryApparatusInfo>,
    /// Reads which buttons a telephone has.
    #[rasn(tag(context, 2))]
    pub get_button_information: Option<GetButtonInformation>,
    /// Reads what a display shows.
    #[rasn(tag(context, 3))]
    pub get_display: Option<GetDisplay>,
    /// Reads whether a handset is lifted.
    #[rasn(tag(context, 4))]
    pub get_hook_switch_status: Option<GetHookSwitchStatus>,
    /// Reads which lamps a telephone has.
    #[rasn(tag(context, 5))]
    pub get_lamp_info: Option<GetLampInfo>,
    /// Reads how a lamp shines.
    #[rasn(tag(context, 6))]
    pub get_lamp_mode: Option<GetLampMode>,
    /// Reads whether the sign that messages wait is lit.
    #[rasn(tag(context, 7))]
    pub get_message_waiting_indicator: Option<GetMessageWaitingIndicator>,
    /// Reads how sensitive a microphone is.
    #[rasn(tag(context, 8))]
    pub get_microphone_gain: Option<GetMicrophoneGain>,
    /// Reads whether a microphone is off.
    #[rasn(tag(context, 9))]
    pub get_microphone_mute: Option<GetMicrophoneMute>,
    /// Reads how a ringer rings.
    #[rasn(tag(context, 10))]
    pub get_ringer_status: Option<GetRingerStatus>,
    /// Reads whether a speaker is off.
    #[rasn(tag(context, 11))]
    pub get_speaker_mute: Option<GetSpeakerMute>,
    /// Reads how loud a speaker is.
    #[rasn(tag(context, 12))]
    pub get_speaker_volume: Option<GetSpeakerVolume>,
    /// Changes what a button is labelled or stands for.
    #[rasn(tag(context, 13))]
    pub set_button_information: Option<SetButtonInformation>,
    /// Writes to a display.
    #[rasn(tag(context, 14))]
    pub set_display: Option<SetDisplay>,
    /// Lifts a handset or lays it down.
    #[rasn(tag(context, 15))]
    pub set_hook_switch_status: Option<SetHookSwitchStatus>,
    /// Changes how a lamp shines.
    #[rasn(tag(context, 16))]
    pub set_lamp_mode: Option<SetLampMode>,
    /// Lights the sign that messages wait, or puts it out.
    #[rasn(tag(context, 17))]
    pub set_message_waiting_indicator: Option<SetMessageWaitingIndicator>,
    /// Changes how sensitive a microphone is.
    #[rasn(tag(context, 18))]
    pub set_microphone_gain: Option<SetMicrophoneGain>,
    /// Switches a microphone off or on.
    #[rasn(tag(context, 19))]
    pub set_microphone_mute: Option<SetMicrophoneMute>,
    /// Changes how a ringer rings.
    #[rasn(tag(context, 20))]
    pub set_ringer_status: Option<SetRingerStatus>,
    /// Switches a speaker off or on.
    #[rasn(tag(context, 21))]
    pub set_speaker_mute: Option<SetSpeakerMute>,
    /// Changes how loud a speaker is.
    #[rasn(tag(context, 22))]
    pub set_speaker_volume: Option<SetSpeakerVolume>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Presses a button of a telephone: which of its options the switch has.
    ///
    /// ASN.1: `ButtonPress`.
    pub struct ButtonPress[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// Reads which handsets, headsets and speakers a telephone has: which of its options the switch has.
    ///
    /// ASN.1: `GetAuditoryApparatusInfo`.
    pub struct GetAuditoryApparatusInfo[20] {
        /// The request may tell which handset, headset or speaker it is.
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may list speakerphones.
        AUDITORY_APPARATUS_TYPE_SPEAKERPHONE = 2 "auditoryApparatusTypeSpeakerphone",
        /// The answer may list handsets.
        AUDITORY_APPARATUS_TYPE_HANDSET = 3 "auditoryApparatusTypeHandset",
        /// The answer may list headsets.
        AUDITORY_APPARATUS_TYPE_HEADSET = 4 "auditoryApparatusTypeHeadset",
        /// The answer may list speakers without a microphone.
        AUDITORY_APPARATUS_TYPE_SPEAKER_ONLY_PHONE = 5 "auditoryApparatusTypeSpeakerOnlyPhone",
        /// The answer may list other kinds.
        AUDITORY_APPARATUS_TYPEOTHER = 6 "auditoryApparatusTypeother",
        /// The answer tells whether there is a speaker.
        SPEAKER_PRESENT = 7 "speakerPresent",
        /// The answer tells whether its volume can be set.
        SPEAKER_VOLUME_SETTABLE = 8 "speakerVolumeSettable",
        /// The answer tells whether its volume can be read.
        SPEAKER_VOLUME_READABLE = 9 "speakerVolumeReadable",
        /// The answer tells whether it can be muted.
        SPEAKER_MUTE_SETTABLE = 10 "speakerMuteSettable",
        /// The answer tells whether a muted speaker can be seen.
        SPEAKER_MUTE_READABLE = 11 "speakerMuteReadable",
        /// The answer tells whether there is a microphone.
        MICROPHONE_PRESENT = 12 "microphonePresent",
        /// The answer tells whether its gain can be set.
        MICROPHONE_GAIN_SETTABLE = 13 "microphoneGainSettable",
        /// The answer tells whether its gain can be read.
        MICROPHONE_GAIN_READABLE = 14 "microphoneGainReadable",
        /// The answer tells whether it can be muted.
        MICROPHONE_MUTE_SETTABLE = 15 "microphoneMuteSettable",
        /// The answer tells whether a muted microphone can be seen.
        MICROPHONE_MUTE_READABLE = 16 "microphoneMuteReadable",
        /// The answer tells whether a service can lift and lay it down.
        HOOKSWITCH_SETTABLE = 17 "hookswitchSettable",
        /// The answer tells whether it is laid down.
        HOOKSWITCH_ON_HOOK = 18 "hookswitchOnHook",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 19 "privateDataInAck",
    }
}

bit_set! {
    /// Reads which buttons a telephone has: which of its options the switch has.
    ///
    /// ASN.1: `GetButtonInformation`.
    pub struct GetButtonInformation[9] {
        /// The request may tell which button it is.
        BUTTON = 0 "button",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may tell what is written at a button.
        BUTTON_LABEL_IN_ACK = 2 "buttonLabelInAck",
        /// The answer may tell whether the label can be set.
        BUTTON_LABEL_SETTABLE_IN_ACK = 3 "buttonLabelSettableInAck",
        /// The answer may tell what a button does.
        BUTTON_FUNCTION_IN_ACK = 4 "buttonFunctionInAck",
        /// The answer may tell the number behind a button.
        BUTTON_ASSOCIATED_NUMBER_IN_ACK = 5 "buttonAssociatedNumberInAck",
        /// The answer may tell whether the number behind a button can be set.
        BUTTON_ASSOCIATED_NUMBER_SETTABLE_IN_ACK = 6 "buttonAssociatedNumberSettableInAck",
        /// The answer may tell the lamps of a button.
        LIST_OF_LAMPS_IN_ACK = 7 "listOfLampsInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
    }
}

bit_set! {
    /// Reads what a display shows: which of its options the switch has.
    ///
    /// ASN.1: `GetDisplay`.
    pub struct GetDisplay[6] {
        /// The request may tell which display it is.
        DISPLAY_ID = 0 "displayID",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// Text may be told in ASCII.
        CHARACTER_SET_ASCII = 2 "characterSetASCII",
        /// Text may be told in Unicode.
        CHARACTER_SET_UNICODE = 3 "characterSetUnicode",
        /// Text may be told in the vendor's characters.
        CHARACTER_SET_PROPRIETARY = 4 "characterSetProprietary",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a handset is lifted: which of its options the switch has.
    ///
    /// ASN.1: `GetHookSwitchStatus`.
    pub struct GetHookSwitchStatus[3] {
        /// The request may tell which hookswitch it is.
        HOOK_SWITCH = 0 "hookSwitch",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Reads which lamps a telephone has: which of its options the switch has.
    ///
    /// ASN.1: `GetLampInfo`.
    pub struct GetLampInfo[6] {
        /// The request may tell which lamp it is.
        LAMP = 0 "lamp",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may tell what is written at a lamp.
        LAMP_LABEL_IN_ACK = 2 "lampLabelInAck",
        /// The answer may tell which button it is.
        BUTTON_IN_ACK = 3 "buttonInAck",
        /// The answer may tell the lamp's colour.
        LAMP_COLOR_IN_ACK = 4 "lampColorInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
    }
}

bit_set! {
    /// Reads how a lamp shines: which of its options the switch has.
    ///
    /// ASN.1: `GetLampMode`.
    pub struct GetLampMode[9] {
        /// The request may tell which lamp it is.
        LAMP = 0 "lamp",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may tell how the lamp shines.
        LAMP_MODE_IN_ACK = 2 "lampModeInAck",
        /// Ordinary light can be set or told.
        LAMP_BRIGHTNESS_NORMAL = 3 "lampBrightnessNormal",
        /// Dim light can be set or told.
        LAMP_BRIGHTNESS_DIM = 4 "lampBrightnessDim",
        /// Bright light can be set or told.
        LAMP_BRIGHTNESS_BRIGHT = 5 "lampBrightnessBright",
        /// The answer may tell the lamp's colour.
        LAMP_COLOR_IN_ACK = 6 "lampColorInAck",
        /// The answer may tell which button it is.
        BUTTON_IN_ACK = 7 "buttonInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether the sign that messages wait is lit: which of its options the switch has.
    ///
    /// ASN.1: `GetMessageWaitingIndicator`.
    pub struct GetMessageWaitingIndicator[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may tell the device at which messages wait.
        DEVICE_FOR_MSG_IN_ACK = 1 "deviceForMsgInAck",
        /// The answer may tell that the telephone has a lamp for it.
        LAMP_IS_PRESENT_IN_ACK = 2 "lampIsPresentInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// Reads how sensitive a microphone is: which of its options the switch has.
    ///
    /// ASN.1: `GetMicrophoneGain`.
    pub struct GetMicrophoneGain[4] {
        /// The request may tell which handset, headset or speaker it is.
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may tell the microphone's gain as a number.
        MIC_GAIN_ABS_IN_ACK = 2 "micGainAbsInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a microphone is off: which of its options the switch has.
    ///
    /// ASN.1: `GetMicrophoneMute`.
    pub struct GetMicrophoneMute[3] {
        /// The request may tell which handset, headset or speaker it is.
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Reads how a ringer rings: which of its options the switch has.
    ///
    /// ASN.1: `GetRingerStatus`.
    pub struct GetRingerStatus[7] {
        /// The request may tell the ringer.
        RINGER = 0 "ringer",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may tell after how many rings.
        RING_COUNT_IN_ACK = 2 "ringCountInAck",
        /// The answer may tell the ringing pattern.
        RING_PATTERN_IN_ACK = 3 "ringPatternInAck",
        /// The answer may tell how loud it rings.
        RING_VOLUME_IN_ACK = 4 "ringVolumeInAck",
        /// The answer may tell how loud it rings, as a number.
        RING_VOLUME_ABS_IN_ACK = 5 "ringVolumeAbsInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
    }
}

bit_set! {
    /// Reads whether a speaker is off: which of its options the switch has.
    ///
    /// ASN.1: `GetSpeakerMute`.
    pub struct GetSpeakerMute[3] {
        /// The request may tell which handset, headset or speaker it is.
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
    }
}

bit_set! {
    /// Reads how loud a speaker is: which of its options the switch has.
    ///
    /// ASN.1: `GetSpeakerVolume`.
    pub struct GetSpeakerVolume[4] {
        /// The request may tell which handset, headset or speaker it is.
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may tell how loud a speaker is, as a number.
        SPEAKER_VOL_ABS_IN_ACK = 2 "speakerVolAbsInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// Changes what a button is labelled or stands for: which of its options the switch has.
    ///
    /// ASN.1: `SetButtonInformation`.
    pub struct SetButtonInformation[5] {
        /// The request may tell what is written at a button.
        BUTTON_LABEL = 0 "buttonLabel",
        /// The request may tell the number behind a button.
        BUTTON_ASSOCIATED_NUMBER = 1 "buttonAssociatedNumber",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
    }
}

bit_set! {
    /// Writes to a display: which of its options the switch has.
    ///
    /// ASN.1: `SetDisplay`.
    pub struct SetDisplay[7] {
        /// The request may tell the first row to be seen.
        PHYS_BASE_ROW_NUMBER = 0 "physBaseRowNumber",
        /// The request may tell the first column to be seen.
        PHYS_COLUMN_ROW_NUMBER = 1 "physColumnRowNumber",
        /// The request may tell where in the row to begin.
        OFFSET = 2 "offset",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
        /// The position can be given.
        SUPPORTS_MODIFYING_POSITION = 5 "supportsModifyingPosition",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 6 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lifts a handset or lays it down: which of its options the switch has.
    ///
    /// ASN.1: `SetHookSwitchStatus`.
    pub struct SetHookSwitchStatus[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 1 "ackModelMultiStep",
    }
}

lamp_set! {
    /// Changes how a lamp shines: which of its options the switch has, modes and colours among them.
    ///
    /// ASN.1: `SetLampMode`.
    pub struct SetLampMode[208] {
        /// The request may carry private data.
        PRIVATE_DATA = 205 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 206 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 207 "ackModelMultiStep",
    }
}

bit_set! {
    /// Lights the sign that messages wait, or puts it out: which of its options the switch has.
    ///
    /// ASN.1: `SetMessageWaitingIndicator`.
    pub struct SetMessageWaitingIndicator[4] {
        /// The request may tell the device at which messages wait.
        DEVICE_FOR_MSG = 0 "deviceForMsg",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// Changes how sensitive a microphone is: which of its options the switch has.
    ///
    /// ASN.1: `SetMicrophoneGain`.
    pub struct SetMicrophoneGain[5] {
        /// The request may tell the microphone's gain as a number.
        MICROPHONE_GAIN_ABS = 0 "microphoneGainAbs",
        /// The request may tell the microphone's gain as a step.
        MICROPHONE_GAIN_INC = 1 "microphoneGainInc",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
    }
}

bit_set! {
    /// Switches a microphone off or on: which of its options the switch has.
    ///
    /// ASN.1: `SetMicrophoneMute`.
    pub struct SetMicrophoneMute[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// Changes how a ringer rings: which of its options the switch has.
    ///
    /// ASN.1: `SetRingerStatus`.
    pub struct SetRingerStatus[7] {
        /// That it rings can be set.
        RINGER_MODE_RINGING = 0 "ringerModeRinging",
        /// That it is silent can be set.
        RINGER_MODE_NOT_RINGING = 1 "ringerModeNotRinging",
        /// The request may tell how loud it rings, as a number.
        RING_VOLUME_ABS = 2 "ringVolumeAbs",
        /// The request may tell how loud it rings, as a step.
        RING_VOLUME_INC = 3 "ringVolumeInc",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 6 "ackModelMultiStep",
    }
}

bit_set! {
    /// Switches a speaker off or on: which of its options the switch has.
    ///
    /// ASN.1: `SetSpeakerMute`.
    pub struct SetSpeakerMute[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// Changes how loud a speaker is: which of its options the switch has.
    ///
    /// ASN.1: `SetSpeakerVolume`.
    pub struct SetSpeakerVolume[7] {
        /// The request may tell how loud a speaker is, as a number.
        SPEAKER_VOLUME_ABS = 0 "speakerVolumeAbs",
        /// The request may tell how loud a speaker is, as a step.
        SPEAKER_VOLUME_INC = 1 "speakerVolumeInc",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        /// A positive answer says that the service was begun; whether it was done, events say.
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
        /// After the call the former setting is back.
        RESETTED_AFTER_CALL = 5 "resettedAfterCall",
        /// It cannot be set while it is in use.
        NOT_SETTABLE_WHILE_ACTIVE = 6 "notSettableWhileActive",
    }
}
