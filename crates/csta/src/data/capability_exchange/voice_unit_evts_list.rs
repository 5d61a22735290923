//! Part of module `CSTA-capability-exchange`: [`VoiceUnitEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `VoiceUnitEvtsList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VoiceUnitEvtsList {
    #[rasn(tag(context, 7))]
    pub bookmark_reached: Option<BookmarkReached>,
    #[rasn(tag(context, 8))]
    pub completed: Option<Completed>,
    #[rasn(tag(context, 9))]
    pub dtmf_detected: Option<DtmfDetected>,
    #[rasn(tag(context, 10))]
    pub emptied: Option<Emptied>,
    #[rasn(tag(context, 11))]
    pub interruption_detected: Option<InterruptionDetected>,
    #[rasn(tag(context, 12))]
    pub not_recognized: Option<NotRecognized>,
    #[rasn(tag(context, 0))]
    pub play: Option<Play>,
    #[rasn(tag(context, 1))]
    pub record: Option<Record>,
    #[rasn(tag(context, 13))]
    pub recognized: Option<Recognized>,
    #[rasn(tag(context, 2))]
    pub review: Option<ReviewEvent>,
    #[rasn(tag(context, 14))]
    pub started: Option<Started>,
    #[rasn(tag(context, 15))]
    pub silence_timeout_expired: Option<SilenceTimeoutExpired>,
    #[rasn(tag(context, 16))]
    pub speech_detected: Option<SpeechDetected>,
    #[rasn(tag(context, 3))]
    pub stop: Option<StopEvent>,
    #[rasn(tag(context, 4))]
    pub suspend_play: Option<SuspendPlay>,
    #[rasn(tag(context, 5))]
    pub suspend_record: Option<SuspendRecord>,
    #[rasn(tag(context, 6))]
    pub voice_attrib_changed: Option<VoiceAttribChanged>,
    #[rasn(tag(context, 17))]
    pub voice_error_occured: Option<VoiceErrorOccured>,
    pub rest: Rest,
}

bit_set! {
    /// `BookmarkReached` of the standard.
    pub struct BookmarkReached[4] {
        RESOURCE = 0 "resource",
        CURRENT_POSITION = 1 "currentPosition",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `Completed` of the standard.
    pub struct Completed[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `DtmfDetected` of the standard.
    pub struct DtmfDetected[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `Emptied` of the standard.
    pub struct Emptied[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `InterruptionDetected` of the standard.
    pub struct InterruptionDetected[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `NotRecognized` of the standard.
    pub struct NotRecognized[5] {
        RESOURCE = 0 "resource",
        RESULT = 1 "result",
        CAUSE = 2 "cause",
        SERVICES_PERMITTED = 3 "servicesPermitted",
        PRIVATE_DATA = 4 "privateData",
    }
}

bit_set! {
    /// `Play` of the standard.
    pub struct Play[6] {
        LENGTH = 0 "length",
        CURRENT_POSITION = 1 "currentPosition",
        SPEED = 2 "speed",
        CAUSE = 3 "cause",
        SERVICES_PERMITTED = 4 "servicesPermitted",
        PRIVATE_DATA = 5 "privateData",
    }
}

bit_set! {
    /// `Recognized` of the standard.
    pub struct Recognized[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `Record` of the standard.
    pub struct Record[6] {
        LENGTH = 0 "length",
        CURRENT_POSITION = 1 "currentPosition",
        SPEED = 2 "speed",
        CAUSE = 3 "cause",
        SERVICES_PERMITTED = 4 "servicesPermitted",
        PRIVATE_DATA = 5 "privateData",
    }
}

bit_set! {
    /// `ReviewEvent` of the standard.
    pub struct ReviewEvent[7] {
        LENGTH = 0 "length",
        CURRENT_POSITION = 1 "currentPosition",
        CAUSE = 2 "cause",
        SERVICES_PERMITTED = 3 "servicesPermitted",
        PRIVATE_DATA = 4 "privateData",
        MESSAGE = 5 "message",
        RESOURCE = 6 "resource",
    }
}

bit_set! {
    /// `SilenceTimeoutExpired` of the standard.
    pub struct SilenceTimeoutExpired[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `SpeechDetected` of the standard.
    pub struct SpeechDetected[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `Started` of the standard.
    pub struct Started[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// `StopEvent` of the standard.
    pub struct StopEvent[8] {
        LENGTH = 0 "length",
        CURRENT_POSITION = 1 "currentPosition",
        SPEED = 2 "speed",
        CAUSE = 3 "cause",
        SERVICES_PERMITTED = 4 "servicesPermitted",
        PRIVATE_DATA = 5 "privateData",
        MESSAGE = 6 "message",
        RESOURCE = 7 "resource",
    }
}

bit_set! {
    /// `SuspendPlay` of the standard.
    pub struct SuspendPlay[7] {
        LENGTH = 0 "length",
        CURRENT_POSITION = 1 "currentPosition",
        CAUSE = 2 "cause",
        SERVICES_PERMITTED = 3 "servicesPermitted",
        PRIVATE_DATA = 4 "privateData",
        MESSAGE = 5 "message",
        RESOURCE = 6 "resource",
    }
}

bit_set! {
    /// `SuspendRecord` of the standard.
    pub struct SuspendRecord[7] {
        LENGTH = 0 "length",
        CURRENT_POSITION = 1 "currentPosition",
        CAUSE = 2 "cause",
        SERVICES_PERMITTED = 3 "servicesPermitted",
        PRIVATE_DATA = 4 "privateData",
        MESSAGE = 5 "message",
        RESOURCE = 6 "resource",
    }
}

bit_set! {
    /// `VoiceAttribChanged` of the standard.
    pub struct VoiceAttribChanged[22] {
        PLAY_VOLUME_ABS = 0 "playVolumeAbs",
        PLAY_VOLUME_INC = 1 "playVolumeInc",
        RECORD_GAIN = 2 "recordGain",
        SPEED = 3 "speed",
        CURRENT_POSITION = 4 "currentPosition",
        CAUSE = 5 "cause",
        PRIVATE_DATA = 6 "privateData",
        MESSAGE = 7 "message",
        RESOURCE = 8 "resource",
        GRAMMARS = 9 "grammars",
        LANGUAGE = 10 "language",
        MODE = 11 "mode",
        RETAIN_AUDIO = 12 "retainAudio",
        SILENCE_TIMEOUT = 13 "silenceTimeout",
        MAX_TIMEOUT = 14 "maxTimeout",
        BABBLE_TIMEOUT = 15 "babbleTimeout",
        END_SILENCE = 16 "endSilence",
        REJECTION_THRESHOLD = 17 "rejectionThreshold",
        AUTO_INTERRUPTABLE = 18 "autoInterruptable",
        INNER_XML = 19 "innerXML",
        INTERDIGIT_TIMEOUT = 20 "interdigitTimeout",
        PREFLUSH = 21 "preflush",
    }
}

bit_set! {
    /// `VoiceErrorOccured` of the standard.
    pub struct VoiceErrorOccured[4] {
        RESOURCE = 0 "resource",
        CAUSE = 1 "cause",
        SERVICES_PERMITTED = 2 "servicesPermitted",
        PRIVATE_DATA = 3 "privateData",
    }
}
