//! The telephone as a thing: handset, buttons, lamps, display, ringer.
//!
//! Module `CSTA-physical-device-feature` {… csta3(285) 137}, ECMA-285 clause 9.16.

use rasn::types::Tag;

use crate::asn1::derive::*;
use crate::asn1::{Integer, OctetString, Rest, bit_set, choice, open_enum};

/// What one speaks into and hears from.
///
/// ASN.1: `AuditoryApparatusList`.
pub type AuditoryApparatusList = Vec<AuditoryApparatusListItem>;

/// A handset, headset or speakerphone.
///
/// ASN.1: one item of [`AuditoryApparatusList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AuditoryApparatusListItem {
    /// Its name.
    pub auditory_apparatus: AuditoryApparatusId,
    /// What it is.
    pub auditory_apparatus_type: AuditoryApparatusType,
    /// What one hears from.
    pub speaker: Speaker,
    /// What one speaks into.
    pub microphone: Microphone,
    /// What becomes of it when it is laid down.
    pub hookswitch: AuditoryApparatusListItemHookswitch,
    /// Name of its hookswitch.
    pub hookswitch_id: HookswitchId,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// The kind.
    ///
    /// ASN.1: `auditoryApparatusType` of [`AuditoryApparatusListItem`].
    pub struct AuditoryApparatusType {
        /// A loudspeaker and a microphone.
        SPEAKERPHONE = 0 "speakerphone",
        /// A handset.
        HANDSET = 1 "handset",
        /// A headset.
        HEADSET = 2 "headset",
        /// A loudspeaker without a microphone.
        SPEAKER_ONLY_PHONE = 3 "speakerOnlyPhone",
        /// Something else.
        OTHER = 4 "other",
    }
}

bit_set! {
    /// What is known of the earpiece or loudspeaker.
    ///
    /// ASN.1: `speaker` of [`AuditoryApparatusListItem`].
    pub struct Speaker[5] {
        /// There is one.
        PRESENT = 0 "present",
        /// A service can set how loud it is.
        VOLUME_SETTABLE = 1 "volumeSettable",
        /// A service can read how loud it is.
        VOLUME_READABLE = 2 "volumeReadable",
        /// A service can switch it off.
        MUTE_SETTABLE = 3 "muteSettable",
        /// A service can read whether it is off.
        MUTE_READABLE = 4 "muteReadable",
    }
}

bit_set! {
    /// What is known of the microphone.
    ///
    /// ASN.1: `microphone` of [`AuditoryApparatusListItem`].
    pub struct Microphone[5] {
        /// There is one.
        PRESENT = 0 "present",
        /// A service can set how sensitive it is.
        GAIN_SETTABLE = 1 "gainSettable",
        /// A service can read how sensitive it is.
        GAIN_READABLE = 2 "gainReadable",
        /// A service can switch it off.
        MUTE_SETTABLE = 3 "muteSettable",
        /// A service can read whether it is off.
        MUTE_READABLE = 4 "muteReadable",
    }
}

bit_set! {
    /// What is known of the hookswitch.
    ///
    /// ASN.1: `hookswitch` of [`AuditoryApparatusListItem`].
    pub struct AuditoryApparatusListItemHookswitch[2] {
        /// A service can lift it and lay it down.
        HOOKSWITCH_SETTABLE = 0 "hookswitchSettable",
        /// It is laid down.
        HOOKSWITCH_ON_HOOK = 1 "hookswitchOnHook",
    }
}

/// Name of a handset, headset or speakerphone of a telephone.
///
/// ASN.1: `AuditoryApparatusID`.
#[doc(alias = "AuditoryApparatusID")]
pub type AuditoryApparatusId = OctetString;

/// Name of a button of a telephone.
///
/// ASN.1: `ButtonID`.
#[doc(alias = "ButtonID")]
pub type ButtonId = OctetString;

open_enum! {
    /// How a text is written.
    ///
    /// ASN.1: `CharacterSet`.
    pub struct CharacterSet {
        /// ASCII.
        ASCII = 0 "ascii",
        /// Unicode.
        UNICODE = 1 "unicode",
        /// The vendor's own.
        PROPRIETARY = 2 "proprietary",
    }
}

/// Name of a display of a telephone.
///
/// ASN.1: `DisplayID`.
#[doc(alias = "DisplayID")]
pub type DisplayId = OctetString;

/// Name of a hookswitch of a telephone.
///
/// ASN.1: `HookswitchID`.
#[doc(alias = "HookswitchID")]
pub type HookswitchId = OctetString;

open_enum! {
    /// How brightly a lamp shines.
    ///
    /// ASN.1: `LampBrightness`.
    pub struct LampBrightness {
        /// It is not said.
        UNSPECIFIED = 0 "unspecified",
        /// Little.
        DIM = 1 "dim",
        /// Much.
        BRIGHT = 2 "bright",
    }
}

open_enum! {
    /// The colour of a lamp. Numbers up to 100 are the standard's or the switch's.
    ///
    /// ASN.1: `LampColor`.
    pub struct LampColor: (Tag::INTEGER) {
        /// No colour.
        NO_COLOR = 0 "noColor",
        /// Red.
        RED = 1 "red",
        /// Yellow.
        YELLOW = 2 "yellow",
        /// Green.
        GREEN = 3 "green",
        /// Blue.
        BLUE = 4 "blue",
        /// The switch does not know.
        UNKNOWN = 5 "unknown",
    }
}

/// Name of a lamp of a telephone.
///
/// ASN.1: `LampID`.
#[doc(alias = "LampID")]
pub type LampId = OctetString;

open_enum! {
    /// How a lamp blinks. Numbers up to 100 are the standard's or the switch's.
    ///
    /// ASN.1: `LampMode`.
    pub struct LampMode: (Tag::INTEGER) {
        /// It flickers in groups.
        BROKEN_FLUTTER = 0 "brokenFlutter",
        /// It blinks fast.
        FLUTTER = 1 "flutter",
        /// It is dark.
        OFF = 2 "off",
        /// It shines all the time.
        STEADY = 3 "steady",
        /// It blinks slowly.
        WINK = 4 "wink",
        /// The switch does not know.
        UNKNOWN = 5 "unknown",
    }
}

choice! {
    /// How sensitive a microphone is, or a step up or down.
    ///
    /// ASN.1: `MicrophoneGain`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum MicrophoneGain {
        /// So much.
        MicGainAbs(MicGainAbs),
        /// A step.
        MicGainInc(MicGainInc),
    }
}

open_enum! {
    /// A step.
    ///
    /// ASN.1: `MicGainInc`.
    pub struct MicGainInc {
        /// Up.
        INCREMENT = 0 "increment",
        /// Down.
        DECREMENT = 1 "decrement",
    }
}

/// The gain as a number, 0 to 100.
///
/// ASN.1: `MicGainAbs`.
pub type MicGainAbs = Integer;

/// Name of a ringer of a telephone.
///
/// ASN.1: `RingerID`.
#[doc(alias = "RingerID")]
pub type RingerId = OctetString;

open_enum! {
    /// Whether it rings.
    ///
    /// ASN.1: `RingMode`.
    pub struct RingMode {
        /// It rings.
        RINGING = 0 "ringing",
        /// It is silent.
        NOT_RINGING = 1 "notRinging",
    }
}

choice! {
    /// How loud it is, or a step up or down.
    ///
    /// ASN.1: `Volume`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum Volume {
        /// So much.
        VolAbs(VolAbs),
        /// A step.
        VolInc(VolInc),
    }
}

open_enum! {
    /// A step.
    ///
    /// ASN.1: `VolInc`.
    pub struct VolInc {
        /// Up.
        INCREMENT = 0 "increment",
        /// Down.
        DECREMENT = 1 "decrement",
    }
}

/// The volume as a number, 0 to 100.
///
/// ASN.1: `VolAbs`.
pub type VolAbs = Integer;
