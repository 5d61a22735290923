//! Part of module `CSTA-capability-exchange`: [`PhysDevServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `PhysDevServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PhysDevServList {
    #[rasn(tag(context, 0))]
    pub button_press: Option<ButtonPress>,
    #[rasn(tag(context, 1))]
    pub get_auditory_apparatus_info: Option<GetAuditoryApparatusInfo>,
    #[rasn(tag(context, 2))]
    pub get_button_information: Option<GetButtonInformation>,
    #[rasn(tag(context, 3))]
    pub get_display: Option<GetDisplay>,
    #[rasn(tag(context, 4))]
    pub get_hook_switch_status: Option<GetHookSwitchStatus>,
    #[rasn(tag(context, 5))]
    pub get_lamp_info: Option<GetLampInfo>,
    #[rasn(tag(context, 6))]
    pub get_lamp_mode: Option<GetLampMode>,
    #[rasn(tag(context, 7))]
    pub get_message_waiting_indicator: Option<GetMessageWaitingIndicator>,
    #[rasn(tag(context, 8))]
    pub get_microphone_gain: Option<GetMicrophoneGain>,
    #[rasn(tag(context, 9))]
    pub get_microphone_mute: Option<GetMicrophoneMute>,
    #[rasn(tag(context, 10))]
    pub get_ringer_status: Option<GetRingerStatus>,
    #[rasn(tag(context, 11))]
    pub get_speaker_mute: Option<GetSpeakerMute>,
    #[rasn(tag(context, 12))]
    pub get_speaker_volume: Option<GetSpeakerVolume>,
    #[rasn(tag(context, 13))]
    pub set_button_information: Option<SetButtonInformation>,
    #[rasn(tag(context, 14))]
    pub set_display: Option<SetDisplay>,
    #[rasn(tag(context, 15))]
    pub set_hook_switch_status: Option<SetHookSwitchStatus>,
    #[rasn(tag(context, 16))]
    pub set_lamp_mode: Option<SetLampMode>,
    #[rasn(tag(context, 17))]
    pub set_message_waiting_indicator: Option<SetMessageWaitingIndicator>,
    #[rasn(tag(context, 18))]
    pub set_microphone_gain: Option<SetMicrophoneGain>,
    #[rasn(tag(context, 19))]
    pub set_microphone_mute: Option<SetMicrophoneMute>,
    #[rasn(tag(context, 20))]
    pub set_ringer_status: Option<SetRingerStatus>,
    #[rasn(tag(context, 21))]
    pub set_speaker_mute: Option<SetSpeakerMute>,
    #[rasn(tag(context, 22))]
    pub set_speaker_volume: Option<SetSpeakerVolume>,
    pub rest: Rest,
}

bit_set! {
    /// `ButtonPress` of the standard.
    pub struct ButtonPress[3] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// `GetAuditoryApparatusInfo` of the standard.
    pub struct GetAuditoryApparatusInfo[20] {
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        PRIVATE_DATA = 1 "privateData",
        AUDITORY_APPARATUS_TYPE_SPEAKERPHONE = 2 "auditoryApparatusTypeSpeakerphone",
        AUDITORY_APPARATUS_TYPE_HANDSET = 3 "auditoryApparatusTypeHandset",
        AUDITORY_APPARATUS_TYPE_HEADSET = 4 "auditoryApparatusTypeHeadset",
        AUDITORY_APPARATUS_TYPE_SPEAKER_ONLY_PHONE = 5 "auditoryApparatusTypeSpeakerOnlyPhone",
        AUDITORY_APPARATUS_TYPEOTHER = 6 "auditoryApparatusTypeother",
        SPEAKER_PRESENT = 7 "speakerPresent",
        SPEAKER_VOLUME_SETTABLE = 8 "speakerVolumeSettable",
        SPEAKER_VOLUME_READABLE = 9 "speakerVolumeReadable",
        SPEAKER_MUTE_SETTABLE = 10 "speakerMuteSettable",
        SPEAKER_MUTE_READABLE = 11 "speakerMuteReadable",
        MICROPHONE_PRESENT = 12 "microphonePresent",
        MICROPHONE_GAIN_SETTABLE = 13 "microphoneGainSettable",
        MICROPHONE_GAIN_READABLE = 14 "microphoneGainReadable",
        MICROPHONE_MUTE_SETTABLE = 15 "microphoneMuteSettable",
        MICROPHONE_MUTE_READABLE = 16 "microphoneMuteReadable",
        HOOKSWITCH_SETTABLE = 17 "hookswitchSettable",
        HOOKSWITCH_ON_HOOK = 18 "hookswitchOnHook",
        PRIVATE_DATA_IN_ACK = 19 "privateDataInAck",
    }
}

bit_set! {
    /// `GetButtonInformation` of the standard.
    pub struct GetButtonInformation[9] {
        BUTTON = 0 "button",
        PRIVATE_DATA = 1 "privateData",
        BUTTON_LABEL_IN_ACK = 2 "buttonLabelInAck",
        BUTTON_LABEL_SETTABLE_IN_ACK = 3 "buttonLabelSettableInAck",
        BUTTON_FUNCTION_IN_ACK = 4 "buttonFunctionInAck",
        BUTTON_ASSOCIATED_NUMBER_IN_ACK = 5 "buttonAssociatedNumberInAck",
        BUTTON_ASSOCIATED_NUMBER_SETTABLE_IN_ACK = 6 "buttonAssociatedNumberSettableInAck",
        LIST_OF_LAMPS_IN_ACK = 7 "listOfLampsInAck",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
    }
}

bit_set! {
    /// `GetDisplay` of the standard.
    pub struct GetDisplay[6] {
        DISPLAY_ID = 0 "displayID",
        PRIVATE_DATA = 1 "privateData",
        CHARACTER_SET_ASCII = 2 "characterSetASCII",
        CHARACTER_SET_UNICODE = 3 "characterSetUnicode",
        CHARACTER_SET_PROPRIETARY = 4 "characterSetProprietary",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
    }
}

bit_set! {
    /// `GetHookSwitchStatus` of the standard.
    pub struct GetHookSwitchStatus[3] {
        HOOK_SWITCH = 0 "hookSwitch",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `GetLampInfo` of the standard.
    pub struct GetLampInfo[6] {
        LAMP = 0 "lamp",
        PRIVATE_DATA = 1 "privateData",
        LAMP_LABEL_IN_ACK = 2 "lampLabelInAck",
        BUTTON_IN_ACK = 3 "buttonInAck",
        LAMP_COLOR_IN_ACK = 4 "lampColorInAck",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
    }
}

bit_set! {
    /// `GetLampMode` of the standard.
    pub struct GetLampMode[9] {
        LAMP = 0 "lamp",
        PRIVATE_DATA = 1 "privateData",
        LAMP_MODE_IN_ACK = 2 "lampModeInAck",
        LAMP_BRIGHTNESS_NORMAL = 3 "lampBrightnessNormal",
        LAMP_BRIGHTNESS_DIM = 4 "lampBrightnessDim",
        LAMP_BRIGHTNESS_BRIGHT = 5 "lampBrightnessBright",
        LAMP_COLOR_IN_ACK = 6 "lampColorInAck",
        BUTTON_IN_ACK = 7 "buttonInAck",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
    }
}

bit_set! {
    /// `GetMessageWaitingIndicator` of the standard.
    pub struct GetMessageWaitingIndicator[4] {
        PRIVATE_DATA = 0 "privateData",
        DEVICE_FOR_MSG_IN_ACK = 1 "deviceForMsgInAck",
        LAMP_IS_PRESENT_IN_ACK = 2 "lampIsPresentInAck",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// `GetMicrophoneGain` of the standard.
    pub struct GetMicrophoneGain[4] {
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        PRIVATE_DATA = 1 "privateData",
        MIC_GAIN_ABS_IN_ACK = 2 "micGainAbsInAck",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// `GetMicrophoneMute` of the standard.
    pub struct GetMicrophoneMute[3] {
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `GetRingerStatus` of the standard.
    pub struct GetRingerStatus[7] {
        RINGER = 0 "ringer",
        PRIVATE_DATA = 1 "privateData",
        RING_COUNT_IN_ACK = 2 "ringCountInAck",
        RING_PATTERN_IN_ACK = 3 "ringPatternInAck",
        RING_VOLUME_IN_ACK = 4 "ringVolumeInAck",
        RING_VOLUME_ABS_IN_ACK = 5 "ringVolumeAbsInAck",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
    }
}

bit_set! {
    /// `GetSpeakerMute` of the standard.
    pub struct GetSpeakerMute[3] {
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        PRIVATE_DATA = 2 "privateData",
    }
}

bit_set! {
    /// `GetSpeakerVolume` of the standard.
    pub struct GetSpeakerVolume[4] {
        AUDITORY_APPARATUS = 0 "auditoryApparatus",
        PRIVATE_DATA = 1 "privateData",
        SPEAKER_VOL_ABS_IN_ACK = 2 "speakerVolAbsInAck",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// `SetButtonInformation` of the standard.
    pub struct SetButtonInformation[5] {
        BUTTON_LABEL = 0 "buttonLabel",
        BUTTON_ASSOCIATED_NUMBER = 1 "buttonAssociatedNumber",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetDisplay` of the standard.
    pub struct SetDisplay[7] {
        PHYS_BASE_ROW_NUMBER = 0 "physBaseRowNumber",
        PHYS_COLUMN_ROW_NUMBER = 1 "physColumnRowNumber",
        OFFSET = 2 "offset",
        PRIVATE_DATA = 3 "privateData",
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
        SUPPORTS_MODIFYING_POSITION = 5 "supportsModifyingPosition",
        ACK_MODEL_MULTI_STEP = 6 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetHookSwitchStatus` of the standard.
    pub struct SetHookSwitchStatus[2] {
        PRIVATE_DATA = 0 "privateData",
        ACK_MODEL_MULTI_STEP = 1 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetLampMode` of the standard.
    pub struct SetLampMode[208] {
        LAMP_MODE_BROKEN_FLUTTER = 0 "lampModeBrokenFlutter",
        LAMP_MODE_FLUTTER = 1 "lampModeFlutter",
        LAMP_MODE_OFF = 2 "lampModeOff",
        LAMP_MODE_STEADY = 3 "lampModeSteady",
        LAMP_MODE_WINK = 4 "lampModeWink",
        LAMP_MODE_RESERVED = 5 "lampModeReserved",
        LAMP_MODE_SF0 = 6 "lampModeSf0",
        LAMP_MODE_SF1 = 7 "lampModeSf1",
        LAMP_MODE_SF2 = 8 "lampModeSf2",
        LAMP_MODE_SF3 = 9 "lampModeSf3",
        LAMP_MODE_SF4 = 10 "lampModeSf4",
        LAMP_MODE_SF5 = 11 "lampModeSf5",
        LAMP_MODE_SF6 = 12 "lampModeSf6",
        LAMP_MODE_SF7 = 13 "lampModeSf7",
        LAMP_MODE_SF8 = 14 "lampModeSf8",
        LAMP_MODE_SF9 = 15 "lampModeSf9",
        LAMP_MODE_SF10 = 16 "lampModeSf10",
        LAMP_MODE_SF11 = 17 "lampModeSf11",
        LAMP_MODE_SF12 = 18 "lampModeSf12",
        LAMP_MODE_SF13 = 19 "lampModeSf13",
        LAMP_MODE_SF14 = 20 "lampModeSf14",
        LAMP_MODE_SF15 = 21 "lampModeSf15",
        LAMP_MODE_SF16 = 22 "lampModeSf16",
        LAMP_MODE_SF17 = 23 "lampModeSf17",
        LAMP_MODE_SF18 = 24 "lampModeSf18",
        LAMP_MODE_SF19 = 25 "lampModeSf19",
        LAMP_MODE_SF20 = 26 "lampModeSf20",
        LAMP_MODE_SF21 = 27 "lampModeSf21",
        LAMP_MODE_SF22 = 28 "lampModeSf22",
        LAMP_MODE_SF23 = 29 "lampModeSf23",
        LAMP_MODE_SF24 = 30 "lampModeSf24",
        LAMP_MODE_SF25 = 31 "lampModeSf25",
        LAMP_MODE_SF26 = 32 "lampModeSf26",
        LAMP_MODE_SF27 = 33 "lampModeSf27",
        LAMP_MODE_SF28 = 34 "lampModeSf28",
        LAMP_MODE_SF29 = 35 "lampModeSf29",
        LAMP_MODE_SF30 = 36 "lampModeSf30",
        LAMP_MODE_SF31 = 37 "lampModeSf31",
        LAMP_MODE_SF32 = 38 "lampModeSf32",
        LAMP_MODE_SF33 = 39 "lampModeSf33",
        LAMP_MODE_SF34 = 40 "lampModeSf34",
        LAMP_MODE_SF35 = 41 "lampModeSf35",
        LAMP_MODE_SF36 = 42 "lampModeSf36",
        LAMP_MODE_SF37 = 43 "lampModeSf37",
        LAMP_MODE_SF38 = 44 "lampModeSf38",
        LAMP_MODE_SF39 = 45 "lampModeSf39",
        LAMP_MODE_SF40 = 46 "lampModeSf40",
        LAMP_MODE_SF41 = 47 "lampModeSf41",
        LAMP_MODE_SF42 = 48 "lampModeSf42",
        LAMP_MODE_SF43 = 49 "lampModeSf43",
        LAMP_MODE_SF44 = 50 "lampModeSf44",
        LAMP_MODE_SF45 = 51 "lampModeSf45",
        LAMP_MODE_SF46 = 52 "lampModeSf46",
        LAMP_MODE_SF47 = 53 "lampModeSf47",
        LAMP_MODE_SF48 = 54 "lampModeSf48",
        LAMP_MODE_SF49 = 55 "lampModeSf49",
        LAMP_MODE_SF50 = 56 "lampModeSf50",
        LAMP_MODE_SF51 = 57 "lampModeSf51",
        LAMP_MODE_SF52 = 58 "lampModeSf52",
        LAMP_MODE_SF53 = 59 "lampModeSf53",
        LAMP_MODE_SF54 = 60 "lampModeSf54",
        LAMP_MODE_SF55 = 61 "lampModeSf55",
        LAMP_MODE_SF56 = 62 "lampModeSf56",
        LAMP_MODE_SF57 = 63 "lampModeSf57",
        LAMP_MODE_SF58 = 64 "lampModeSf58",
        LAMP_MODE_SF59 = 65 "lampModeSf59",
        LAMP_MODE_SF60 = 66 "lampModeSf60",
        LAMP_MODE_SF61 = 67 "lampModeSf61",
        LAMP_MODE_SF62 = 68 "lampModeSf62",
        LAMP_MODE_SF63 = 69 "lampModeSf63",
        LAMP_MODE_SF64 = 70 "lampModeSf64",
        LAMP_MODE_SF65 = 71 "lampModeSf65",
        LAMP_MODE_SF66 = 72 "lampModeSf66",
        LAMP_MODE_SF67 = 73 "lampModeSf67",
        LAMP_MODE_SF68 = 74 "lampModeSf68",
        LAMP_MODE_SF69 = 75 "lampModeSf69",
        LAMP_MODE_SF70 = 76 "lampModeSf70",
        LAMP_MODE_SF71 = 77 "lampModeSf71",
        LAMP_MODE_SF72 = 78 "lampModeSf72",
        LAMP_MODE_SF73 = 79 "lampModeSf73",
        LAMP_MODE_SF74 = 80 "lampModeSf74",
        LAMP_MODE_SF75 = 81 "lampModeSf75",
        LAMP_MODE_SF76 = 82 "lampModeSf76",
        LAMP_MODE_SF77 = 83 "lampModeSf77",
        LAMP_MODE_SF78 = 84 "lampModeSf78",
        LAMP_MODE_SF79 = 85 "lampModeSf79",
        LAMP_MODE_SF80 = 86 "lampModeSf80",
        LAMP_MODE_SF81 = 87 "lampModeSf81",
        LAMP_MODE_SF82 = 88 "lampModeSf82",
        LAMP_MODE_SF83 = 89 "lampModeSf83",
        LAMP_MODE_SF84 = 90 "lampModeSf84",
        LAMP_MODE_SF85 = 91 "lampModeSf85",
        LAMP_MODE_SF86 = 92 "lampModeSf86",
        LAMP_MODE_SF87 = 93 "lampModeSf87",
        LAMP_MODE_SF88 = 94 "lampModeSf88",
        LAMP_MODE_SF89 = 95 "lampModeSf89",
        LAMP_MODE_SF90 = 96 "lampModeSf90",
        LAMP_MODE_SF91 = 97 "lampModeSf91",
        LAMP_MODE_SF92 = 98 "lampModeSf92",
        LAMP_MODE_SF93 = 99 "lampModeSf93",
        LAMP_MODE_SF94 = 100 "lampModeSf94",
        LAMP_BRIGHTNESS_NORMAL = 101 "lampBrightnessNormal",
        LAMP_BRIGHTNESS_DIM = 102 "lampBrightnessDim",
        LAMP_BRIGHTNESS_BRIGHT = 103 "lampBrightnessBright",
        LAMP_COLOR_NO_COLOR = 104 "lampColorNoColor",
        LAMP_COLOR_RED = 105 "lampColorRed",
        LAMP_COLOR_YELLOW = 106 "lampColorYellow",
        LAMP_COLOR_GREEN = 107 "lampColorGreen",
        LAMP_COLOR_BLUE = 108 "lampColorBlue",
        LAMP_COLOR_RESERVED = 109 "lampColorReserved",
        LAMP_COLOR_SF0 = 110 "lampColorSf0",
        LAMP_COLOR_SF1 = 111 "lampColorSf1",
        LAMP_COLOR_SF2 = 112 "lampColorSf2",
        LAMP_COLOR_SF3 = 113 "lampColorSf3",
        LAMP_COLOR_SF4 = 114 "lampColorSf4",
        LAMP_COLOR_SF5 = 115 "lampColorSf5",
        LAMP_COLOR_SF6 = 116 "lampColorSf6",
        LAMP_COLOR_SF7 = 117 "lampColorSf7",
        LAMP_COLOR_SF8 = 118 "lampColorSf8",
        LAMP_COLOR_SF9 = 119 "lampColorSf9",
        LAMP_COLOR_SF10 = 120 "lampColorSf10",
        LAMP_COLOR_SF11 = 121 "lampColorSf11",
        LAMP_COLOR_SF12 = 122 "lampColorSf12",
        LAMP_COLOR_SF13 = 123 "lampColorSf13",
        LAMP_COLOR_SF14 = 124 "lampColorSf14",
        LAMP_COLOR_SF15 = 125 "lampColorSf15",
        LAMP_COLOR_SF16 = 126 "lampColorSf16",
        LAMP_COLOR_SF17 = 127 "lampColorSf17",
        LAMP_COLOR_SF18 = 128 "lampColorSf18",
        LAMP_COLOR_SF19 = 129 "lampColorSf19",
        LAMP_COLOR_SF20 = 130 "lampColorSf20",
        LAMP_COLOR_SF21 = 131 "lampColorSf21",
        LAMP_COLOR_SF22 = 132 "lampColorSf22",
        LAMP_COLOR_SF23 = 133 "lampColorSf23",
        LAMP_COLOR_SF24 = 134 "lampColorSf24",
        LAMP_COLOR_SF25 = 135 "lampColorSf25",
        LAMP_COLOR_SF26 = 136 "lampColorSf26",
        LAMP_COLOR_SF27 = 137 "lampColorSf27",
        LAMP_COLOR_SF28 = 138 "lampColorSf28",
        LAMP_COLOR_SF29 = 139 "lampColorSf29",
        LAMP_COLOR_SF30 = 140 "lampColorSf30",
        LAMP_COLOR_SF31 = 141 "lampColorSf31",
        LAMP_COLOR_SF32 = 142 "lampColorSf32",
        LAMP_COLOR_SF33 = 143 "lampColorSf33",
        LAMP_COLOR_SF34 = 144 "lampColorSf34",
        LAMP_COLOR_SF35 = 145 "lampColorSf35",
        LAMP_COLOR_SF36 = 146 "lampColorSf36",
        LAMP_COLOR_SF37 = 147 "lampColorSf37",
        LAMP_COLOR_SF38 = 148 "lampColorSf38",
        LAMP_COLOR_SF39 = 149 "lampColorSf39",
        LAMP_COLOR_SF40 = 150 "lampColorSf40",
        LAMP_COLOR_SF41 = 151 "lampColorSf41",
        LAMP_COLOR_SF42 = 152 "lampColorSf42",
        LAMP_COLOR_SF43 = 153 "lampColorSf43",
        LAMP_COLOR_SF44 = 154 "lampColorSf44",
        LAMP_COLOR_SF45 = 155 "lampColorSf45",
        LAMP_COLOR_SF46 = 156 "lampColorSf46",
        LAMP_COLOR_SF47 = 157 "lampColorSf47",
        LAMP_COLOR_SF48 = 158 "lampColorSf48",
        LAMP_COLOR_SF49 = 159 "lampColorSf49",
        LAMP_COLOR_SF50 = 160 "lampColorSf50",
        LAMP_COLOR_SF51 = 161 "lampColorSf51",
        LAMP_COLOR_SF52 = 162 "lampColorSf52",
        LAMP_COLOR_SF53 = 163 "lampColorSf53",
        LAMP_COLOR_SF54 = 164 "lampColorSf54",
        LAMP_COLOR_SF55 = 165 "lampColorSf55",
        LAMP_COLOR_SF56 = 166 "lampColorSf56",
        LAMP_COLOR_SF57 = 167 "lampColorSf57",
        LAMP_COLOR_SF58 = 168 "lampColorSf58",
        LAMP_COLOR_SF59 = 169 "lampColorSf59",
        LAMP_COLOR_SF60 = 170 "lampColorSf60",
        LAMP_COLOR_SF61 = 171 "lampColorSf61",
        LAMP_COLOR_SF62 = 172 "lampColorSf62",
        LAMP_COLOR_SF63 = 173 "lampColorSf63",
        LAMP_COLOR_SF64 = 174 "lampColorSf64",
        LAMP_COLOR_SF65 = 175 "lampColorSf65",
        LAMP_COLOR_SF66 = 176 "lampColorSf66",
        LAMP_COLOR_SF67 = 177 "lampColorSf67",
        LAMP_COLOR_SF68 = 178 "lampColorSf68",
        LAMP_COLOR_SF69 = 179 "lampColorSf69",
        LAMP_COLOR_SF70 = 180 "lampColorSf70",
        LAMP_COLOR_SF71 = 181 "lampColorSf71",
        LAMP_COLOR_SF72 = 182 "lampColorSf72",
        LAMP_COLOR_SF73 = 183 "lampColorSf73",
        LAMP_COLOR_SF74 = 184 "lampColorSf74",
        LAMP_COLOR_SF75 = 185 "lampColorSf75",
        LAMP_COLOR_SF76 = 186 "lampColorSf76",
        LAMP_COLOR_SF77 = 187 "lampColorSf77",
        LAMP_COLOR_SF78 = 188 "lampColorSf78",
        LAMP_COLOR_SF79 = 189 "lampColorSf79",
        LAMP_COLOR_SF80 = 190 "lampColorSf80",
        LAMP_COLOR_SF81 = 191 "lampColorSf81",
        LAMP_COLOR_SF82 = 192 "lampColorSf82",
        LAMP_COLOR_SF83 = 193 "lampColorSf83",
        LAMP_COLOR_SF84 = 194 "lampColorSf84",
        LAMP_COLOR_SF85 = 195 "lampColorSf85",
        LAMP_COLOR_SF86 = 196 "lampColorSf86",
        LAMP_COLOR_SF87 = 197 "lampColorSf87",
        LAMP_COLOR_SF88 = 198 "lampColorSf88",
        LAMP_COLOR_SF89 = 199 "lampColorSf89",
        LAMP_COLOR_SF90 = 200 "lampColorSf90",
        LAMP_COLOR_SF91 = 201 "lampColorSf91",
        LAMP_COLOR_SF92 = 202 "lampColorSf92",
        LAMP_COLOR_SF93 = 203 "lampColorSf93",
        LAMP_COLOR_SF94 = 204 "lampColorSf94",
        PRIVATE_DATA = 205 "privateData",
        PRIVATE_DATA_IN_ACK = 206 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 207 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetMessageWaitingIndicator` of the standard.
    pub struct SetMessageWaitingIndicator[4] {
        DEVICE_FOR_MSG = 0 "deviceForMsg",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 3 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetMicrophoneGain` of the standard.
    pub struct SetMicrophoneGain[5] {
        MICROPHONE_GAIN_ABS = 0 "microphoneGainAbs",
        MICROPHONE_GAIN_INC = 1 "microphoneGainInc",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetMicrophoneMute` of the standard.
    pub struct SetMicrophoneMute[3] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetRingerStatus` of the standard.
    pub struct SetRingerStatus[7] {
        RINGER_MODE_RINGING = 0 "ringerModeRinging",
        RINGER_MODE_NOT_RINGING = 1 "ringerModeNotRinging",
        RING_VOLUME_ABS = 2 "ringVolumeAbs",
        RING_VOLUME_INC = 3 "ringVolumeInc",
        PRIVATE_DATA = 4 "privateData",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 6 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetSpeakerMute` of the standard.
    pub struct SetSpeakerMute[3] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 2 "ackModelMultiStep",
    }
}

bit_set! {
    /// `SetSpeakerVolume` of the standard.
    pub struct SetSpeakerVolume[7] {
        SPEAKER_VOLUME_ABS = 0 "speakerVolumeAbs",
        SPEAKER_VOLUME_INC = 1 "speakerVolumeInc",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        ACK_MODEL_MULTI_STEP = 4 "ackModelMultiStep",
        RESETTED_AFTER_CALL = 5 "resettedAfterCall",
        NOT_SETTABLE_WHILE_ACTIVE = 6 "notSettableWhileActive",
    }
}
