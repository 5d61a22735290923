//! Events of voice units, each with what the switch tells in it.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`VoiceUnitEvtsList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Events of voice units, each with what the switch tells in it.
///
/// ASN.1: `VoiceUnitEvtsList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VoiceUnitEvtsList {
    /// A message being spoken has reached a mark in its text.
    #[rasn(tag(context, 7))]
    pub bookmark_reached: Option<BookmarkReached>,
    /// A voice unit has done what it was started for.
    #[rasn(tag(context, 8))]
    pub completed: Option<Completed>,
    /// A person has pressed a key while a voice unit listened.
    #[rasn(tag(context, 9))]
    pub dtmf_detected: Option<DtmfDetected>,
    /// A queue of prompts has none left to play.
    #[rasn(tag(context, 10))]
    pub emptied: Option<Emptied>,
    /// Somebody spoke into a prompt or pressed a key, and the prompt has stopped.
    #[rasn(tag(context, 11))]
    pub interruption_detected: Option<InterruptionDetected>,
    /// A voice unit has heard something and could not make sense of it.
    #[rasn(tag(context, 12))]
    pub not_recognized: Option<NotRecognized>,
    /// A message is being played.
    #[rasn(tag(context, 0))]
    pub play: Option<Play>,
    /// A message is being recorded.
    #[rasn(tag(context, 1))]
    pub record: Option<Record>,
    /// A voice unit has understood what was said or keyed.
    #[rasn(tag(context, 13))]
    pub recognized: Option<Recognized>,
    /// A message is being gone through.
    #[rasn(tag(context, 2))]
    pub review: Option<ReviewEvent>,
    /// A voice unit has begun its task.
    #[rasn(tag(context, 14))]
    pub started: Option<Started>,
    /// Nobody spoke for as long as the voice unit waited.
    #[rasn(tag(context, 15))]
    pub silence_timeout_expired: Option<SilenceTimeoutExpired>,
    /// Somebody has begun to speak.
    #[rasn(tag(context, 16))]
    pub speech_detected: Option<SpeechDetected>,
    /// A message has stopped.
    #[rasn(tag(context, 3))]
    pub stop: Option<StopEvent>,
    /// Playing rests.
    #[rasn(tag(context, 4))]
    pub suspend_play: Option<SuspendPlay>,
    /// Recording rests.
    #[rasn(tag(context, 5))]
    pub suspend_record: Option<SuspendRecord>,
    /// A message is played, recorded or listened to with other settings.
    #[rasn(tag(context, 6))]
    pub voice_attrib_changed: Option<VoiceAttribChanged>,
    /// A voice unit could not go on.
    #[rasn(tag(context, 17))]
    pub voice_error_occured: Option<VoiceErrorOccured>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// What the switch tells in the event: a message being spoken has reached a mark in its text.
    ///
    /// ASN.1: `BookmarkReached`.
    pub struct BookmarkReached[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell the position in the message.
        CURRENT_POSITION = 1 "currentPosition",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a voice unit has done what it was started for.
    ///
    /// ASN.1: `Completed`.
    pub struct Completed[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a person has pressed a key while a voice unit listened.
    ///
    /// ASN.1: `DtmfDetected`.
    pub struct DtmfDetected[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a queue of prompts has none left to play.
    ///
    /// ASN.1: `Emptied`.
    pub struct Emptied[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: somebody spoke into a prompt or pressed a key, and the prompt has
    /// stopped.
    ///
    /// ASN.1: `InterruptionDetected`.
    pub struct InterruptionDetected[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a voice unit has heard something and could not make sense of it.
    ///
    /// ASN.1: `NotRecognized`.
    pub struct NotRecognized[5] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell what was heard.
        RESULT = 1 "result",
        /// The event may tell why it happened.
        CAUSE = 2 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 3 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 4 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a message is being played.
    ///
    /// ASN.1: `Play`.
    pub struct Play[6] {
        /// The event may tell the length of the message.
        LENGTH = 0 "length",
        /// The event may tell the position in the message.
        CURRENT_POSITION = 1 "currentPosition",
        /// The event may tell the speed of playing.
        SPEED = 2 "speed",
        /// The event may tell why it happened.
        CAUSE = 3 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 4 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 5 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a voice unit has understood what was said or keyed.
    ///
    /// ASN.1: `Recognized`.
    pub struct Recognized[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a message is being recorded.
    ///
    /// ASN.1: `Record`.
    pub struct Record[6] {
        /// The event may tell the length of the message.
        LENGTH = 0 "length",
        /// The event may tell the position in the message.
        CURRENT_POSITION = 1 "currentPosition",
        /// The event may tell the speed of playing.
        SPEED = 2 "speed",
        /// The event may tell why it happened.
        CAUSE = 3 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 4 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 5 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a message is being gone through.
    ///
    /// ASN.1: `ReviewEvent`.
    pub struct ReviewEvent[7] {
        /// The event may tell the length of the message.
        LENGTH = 0 "length",
        /// The event may tell the position in the message.
        CURRENT_POSITION = 1 "currentPosition",
        /// The event may tell why it happened.
        CAUSE = 2 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 3 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The event may tell the message of the voice unit.
        MESSAGE = 5 "message",
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 6 "resource",
    }
}

bit_set! {
    /// What the switch tells in the event: nobody spoke for as long as the voice unit waited.
    ///
    /// ASN.1: `SilenceTimeoutExpired`.
    pub struct SilenceTimeoutExpired[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: somebody has begun to speak.
    ///
    /// ASN.1: `SpeechDetected`.
    pub struct SpeechDetected[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a voice unit has begun its task.
    ///
    /// ASN.1: `Started`.
    pub struct Started[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}

bit_set! {
    /// What the switch tells in the event: a message has stopped.
    ///
    /// ASN.1: `StopEvent`.
    pub struct StopEvent[8] {
        /// The event may tell the length of the message.
        LENGTH = 0 "length",
        /// The event may tell the position in the message.
        CURRENT_POSITION = 1 "currentPosition",
        /// The event may tell the speed of playing.
        SPEED = 2 "speed",
        /// The event may tell why it happened.
        CAUSE = 3 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 4 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 5 "privateData",
        /// The event may tell the message of the voice unit.
        MESSAGE = 6 "message",
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 7 "resource",
    }
}

bit_set! {
    /// What the switch tells in the event: playing rests.
    ///
    /// ASN.1: `SuspendPlay`.
    pub struct SuspendPlay[7] {
        /// The event may tell the length of the message.
        LENGTH = 0 "length",
        /// The event may tell the position in the message.
        CURRENT_POSITION = 1 "currentPosition",
        /// The event may tell why it happened.
        CAUSE = 2 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 3 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The event may tell the message of the voice unit.
        MESSAGE = 5 "message",
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 6 "resource",
    }
}

bit_set! {
    /// What the switch tells in the event: recording rests.
    ///
    /// ASN.1: `SuspendRecord`.
    pub struct SuspendRecord[7] {
        /// The event may tell the length of the message.
        LENGTH = 0 "length",
        /// The event may tell the position in the message.
        CURRENT_POSITION = 1 "currentPosition",
        /// The event may tell why it happened.
        CAUSE = 2 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 3 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The event may tell the message of the voice unit.
        MESSAGE = 5 "message",
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 6 "resource",
    }
}

bit_set! {
    /// What the switch tells in the event: a message is played, recorded or listened to with other settings.
    ///
    /// ASN.1: `VoiceAttribChanged`.
    pub struct VoiceAttribChanged[22] {
        /// The event may tell the volume of playing as a number.
        PLAY_VOLUME_ABS = 0 "playVolumeAbs",
        /// The event may tell the volume of playing as a step.
        PLAY_VOLUME_INC = 1 "playVolumeInc",
        /// The event may tell the gain of recording.
        RECORD_GAIN = 2 "recordGain",
        /// The event may tell the speed of playing.
        SPEED = 3 "speed",
        /// The event may tell the position in the message.
        CURRENT_POSITION = 4 "currentPosition",
        /// The event may tell why it happened.
        CAUSE = 5 "cause",
        /// The event may carry private data.
        PRIVATE_DATA = 6 "privateData",
        /// The event may tell the message of the voice unit.
        MESSAGE = 7 "message",
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 8 "resource",
        /// The event may tell what is listened for.
        GRAMMARS = 9 "grammars",
        /// The event may tell the language that is spoken.
        LANGUAGE = 10 "language",
        /// The event may tell when results are told.
        MODE = 11 "mode",
        /// The event may tell whether sound is kept.
        RETAIN_AUDIO = 12 "retainAudio",
        /// The event may tell how long to wait for speech.
        SILENCE_TIMEOUT = 13 "silenceTimeout",
        /// The event may tell how long to listen at most.
        MAX_TIMEOUT = 14 "maxTimeout",
        /// The event may tell how long speech may go on without being understood.
        BABBLE_TIMEOUT = 15 "babbleTimeout",
        /// The event may tell how long a silence ends an utterance.
        END_SILENCE = 16 "endSilence",
        /// The event may tell how sure recognition must be.
        REJECTION_THRESHOLD = 17 "rejectionThreshold",
        /// The event may tell whether a caller may speak into the prompt.
        AUTO_INTERRUPTABLE = 18 "autoInterruptable",
        /// The event may tell a grammar or prompt spelled out in place.
        INNER_XML = 19 "innerXML",
        /// The event may tell how long to wait for the next key.
        INTERDIGIT_TIMEOUT = 20 "interdigitTimeout",
        /// The event may tell whether earlier keys are thrown away.
        PREFLUSH = 21 "preflush",
    }
}

bit_set! {
    /// What the switch tells in the event: a voice unit could not go on.
    ///
    /// ASN.1: `VoiceErrorOccured`.
    pub struct VoiceErrorOccured[4] {
        /// The event may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The event may tell why it happened.
        CAUSE = 1 "cause",
        /// The message may say what is permitted now.
        SERVICES_PERMITTED = 2 "servicesPermitted",
        /// The event may carry private data.
        PRIVATE_DATA = 3 "privateData",
    }
}
