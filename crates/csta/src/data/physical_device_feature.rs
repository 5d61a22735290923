//! Module `CSTA-physical-device-feature` {… csta3(285) 137}.

use rasn::types::Tag;

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest, bit_set, open_enum};

/// `AuditoryApparatusList` of the standard.
pub type AuditoryApparatusList = Vec<AuditoryApparatusListItem>;

/// One item of [`AuditoryApparatusList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AuditoryApparatusListItem {
    pub auditory_apparatus: AuditoryApparatusId,
    pub auditory_apparatus_type: AuditoryApparatusType,
    pub speaker: Speaker,
    pub microphone: Microphone,
    pub hookswitch: AuditoryApparatusListItemHookswitch,
    pub hookswitch_id: HookswitchId,
    pub rest: Rest,
}

open_enum! {
    /// `auditoryApparatusType` of [`AuditoryApparatusListItem`].
    pub struct AuditoryApparatusType {
        SPEAKERPHONE = 0 "speakerphone",
        HANDSET = 1 "handset",
        HEADSET = 2 "headset",
        SPEAKER_ONLY_PHONE = 3 "speakerOnlyPhone",
        OTHER = 4 "other",
    }
}

bit_set! {
    /// `speaker` of [`AuditoryApparatusListItem`].
    pub struct Speaker[5] {
        PRESENT = 0 "present",
        VOLUME_SETTABLE = 1 "volumeSettable",
        VOLUME_READABLE = 2 "volumeReadable",
        MUTE_SETTABLE = 3 "muteSettable",
        MUTE_READABLE = 4 "muteReadable",
    }
}

bit_set! {
    /// `microphone` of [`AuditoryApparatusListItem`].
    pub struct Microphone[5] {
        PRESENT = 0 "present",
        GAIN_SETTABLE = 1 "gainSettable",
        GAIN_READABLE = 2 "gainReadable",
        MUTE_SETTABLE = 3 "muteSettable",
        MUTE_READABLE = 4 "muteReadable",
    }
}

bit_set! {
    /// `hookswitch` of [`AuditoryApparatusListItem`].
    pub struct AuditoryApparatusListItemHookswitch[2] {
        HOOKSWITCH_SETTABLE = 0 "hookswitchSettable",
        HOOKSWITCH_ON_HOOK = 1 "hookswitchOnHook",
    }
}

/// `AuditoryApparatusID` of the standard.
pub type AuditoryApparatusId = OctetString;

/// `ButtonID` of the standard.
pub type ButtonId = OctetString;

open_enum! {
    /// `CharacterSet` of the standard.
    pub struct CharacterSet {
        ASCII = 0 "ascii",
        UNICODE = 1 "unicode",
        PROPRIETARY = 2 "proprietary",
    }
}

/// `DisplayID` of the standard.
pub type DisplayId = OctetString;

/// `HookswitchID` of the standard.
pub type HookswitchId = OctetString;

open_enum! {
    /// `LampBrightness` of the standard.
    pub struct LampBrightness {
        UNSPECIFIED = 0 "unspecified",
        DIM = 1 "dim",
        BRIGHT = 2 "bright",
    }
}

open_enum! {
    /// `LampColor` of the standard.
    pub struct LampColor: (Tag::INTEGER) {
        NO_COLOR = 0 "noColor",
        RED = 1 "red",
        YELLOW = 2 "yellow",
        GREEN = 3 "green",
        BLUE = 4 "blue",
        UNKNOWN = 5 "unknown",
    }
}

/// `LampID` of the standard.
pub type LampId = OctetString;

open_enum! {
    /// `LampMode` of the standard.
    pub struct LampMode: (Tag::INTEGER) {
        BROKEN_FLUTTER = 0 "brokenFlutter",
        FLUTTER = 1 "flutter",
        OFF = 2 "off",
        STEADY = 3 "steady",
        WINK = 4 "wink",
        UNKNOWN = 5 "unknown",
    }
}

/// `MicrophoneGain` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum MicrophoneGain {
    MicGainAbs(MicGainAbs),
    MicGainInc(MicGainInc),
}

open_enum! {
    /// `MicGainInc` of the standard.
    pub struct MicGainInc {
        INCREMENT = 0 "increment",
        DECREMENT = 1 "decrement",
    }
}

/// `MicGainAbs` of the standard.
pub type MicGainAbs = i64;

/// `RingerID` of the standard.
pub type RingerId = OctetString;

open_enum! {
    /// `RingMode` of the standard.
    pub struct RingMode {
        RINGING = 0 "ringing",
        NOT_RINGING = 1 "notRinging",
    }
}

/// `Volume` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum Volume {
    VolAbs(VolAbs),
    VolInc(VolInc),
}

open_enum! {
    /// `VolInc` of the standard.
    pub struct VolInc {
        INCREMENT = 0 "increment",
        DECREMENT = 1 "decrement",
    }
}

/// `VolAbs` of the standard.
pub type VolAbs = i64;
