//! Part of module `CSTA-capability-exchange`: [`VoiceUnitServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `VoiceUnitServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VoiceUnitServList {
    #[rasn(tag(context, 12))]
    pub activate: Option<Activate>,
    #[rasn(tag(context, 13))]
    pub clear: Option<Clear>,
    #[rasn(tag(context, 14))]
    pub deactivate: Option<Deactivate>,
    #[rasn(tag(context, 0))]
    pub concatenate_msg: Option<ConcatenateMsg>,
    #[rasn(tag(context, 1))]
    pub delete_msg: Option<DeleteMsg>,
    #[rasn(tag(context, 15))]
    pub queue: Option<Queue>,
    #[rasn(tag(context, 2))]
    pub play_msg: Option<PlayMsg>,
    #[rasn(tag(context, 3))]
    pub query_voice_attrib: Option<QueryVoiceAttrib>,
    #[rasn(tag(context, 4))]
    pub record_msg: Option<RecordMsg>,
    #[rasn(tag(context, 5))]
    pub reposition: Option<Reposition>,
    #[rasn(tag(context, 6))]
    pub resume: Option<Resume>,
    #[rasn(tag(context, 7))]
    pub review: Option<Review>,
    #[rasn(tag(context, 16))]
    pub start: Option<Start>,
    #[rasn(tag(context, 8))]
    pub set_voice_attrib: Option<SetVoiceAttrib>,
    #[rasn(tag(context, 9))]
    pub stop: Option<Stop>,
    #[rasn(tag(context, 10))]
    pub suspend: Option<Suspend>,
    #[rasn(tag(context, 11))]
    pub synthesize_msg: Option<SynthesizeMsg>,
    pub rest: Rest,
}

bit_set! {
    /// `Activate` of the standard.
    pub struct Activate[4] {
        RESOURCE = 0 "resource",
        GRAMMAR_NAME = 1 "grammarName",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// `Clear` of the standard.
    pub struct Clear[3] {
        RESOURCE = 0 "resource",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `ConcatenateMsg` of the standard.
    pub struct ConcatenateMsg[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `Deactivate` of the standard.
    pub struct Deactivate[4] {
        RESOURCE = 0 "resource",
        GRAMMAR_NAME = 1 "grammarName",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// `DeleteMsg` of the standard.
    pub struct DeleteMsg[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `PlayMsg` of the standard.
    pub struct PlayMsg[9] {
        DURATION = 0 "duration",
        TERMINATION_PARAMETER = 1 "terminationParameter",
        TERMINATION_DURATION_EXCEEDED = 2 "terminationDurationExceeded",
        TERMINATION_DTMF_DIGIT_DETECTED = 3 "terminationDTMFDigitDetected",
        TERMINATION_END_OF_SPEECH_DETECTED = 4 "terminationEndOfSpeechDetected",
        TERMINATION_SPEECH = 5 "terminationSpeech",
        PRIVATE_DATA = 6 "privateData",
        PRIVATE_DATA_IN_ACK = 7 "privateDataInAck",
        MULTIPLE_MSGS_SIMULTANEOUSLY = 8 "multipleMsgsSimultaneously",
    }
}

bit_set! {
    /// `QueryVoiceAttrib` of the standard.
    pub struct QueryVoiceAttrib[45] {
        ATTRIB_TO_QUERY_ENCODING_ALGORITHM = 0 "attribToQueryEncodingAlgorithm",
        ATTRIB_TO_QUERY_SAMPLING_RATE = 1 "attribToQuerySamplingRate",
        ATTRIB_TO_QUERY_DURATION = 2 "attribToQueryDuration",
        ATTRIB_TO_QUERY_FILENAME = 3 "attribToQueryFilename",
        ATTRIB_TO_QUERY_CURRENT_POSITION = 4 "attribToQueryCurrentPosition",
        ATTRIB_TO_QUERY_CURRENT_SPEED = 5 "attribToQueryCurrentSpeed",
        ATTRIB_TO_QUERY_CURRENT_VOLUME = 6 "attribToQueryCurrentVolume",
        ATTRIB_TO_QUERY_CURRENT_LEVEL = 7 "attribToQueryCurrentLevel",
        ATTRIB_TO_QUERY_CURRENT_STATE = 8 "attribToQueryCurrentState",
        CONNECTION = 9 "connection",
        DURATION = 10 "duration",
        TERMINATION_PARAMETER = 11 "terminationParameter",
        TERMINATION_DURATION_EXCEEDED = 12 "terminationDurationExceeded",
        TERMINATION_DTMF_DIGIT_DETECTED = 13 "terminationDTMFDigitDetected",
        TERMINATION_END_OF_SPEECH_DETECTED = 14 "terminationEndOfSpeechDetected",
        TERMINATION_SPEECH = 15 "terminationSpeech",
        PRIVATE_DATA = 16 "privateData",
        ATTRIB_IN_ACK_ENCODING_ALGORITHM_ADPCM6_K = 17 "attribInAckEncodingAlgorithmADPCM6K",
        ATTRIB_IN_ACK_ENCODING_ALGORITHM_ADPCM8_K = 18 "attribInAckEncodingAlgorithmADPCM8K",
        ATTRIB_IN_ACK_ENCODING_ALGORITHM_MU_LAW_PCM6_K = 19 "attribInAckEncodingAlgorithmMuLawPCM6K",
        ATTRIB_IN_ACK_ENCODING_ALGORITHM_A_LAW_PCM6_K = 20 "attribInAckEncodingAlgorithmALawPCM6K",
        ATTRIB_IN_ACK_SAMPLING_RATE = 21 "attribInAckSamplingRate",
        ATTRIB_IN_ACK_DURATION = 22 "attribInAckDuration",
        ATTRIB_IN_ACK_FILENAME = 23 "attribInAckFilename",
        ATTRIB_IN_ACK_CURRENT_POSITION = 24 "attribInAckCurrentPosition",
        ATTRIB_IN_ACK_CURRENT_SPEED = 25 "attribInAckCurrentSpeed",
        ATTRIB_IN_ACK_CURRENT_VOLUME_ABS = 26 "attribInAckCurrentVolumeAbs",
        ATTRIB_IN_ACK_CURRENT_GAIN = 27 "attribInAckCurrentGain",
        ATTRIB_IN_ACK_CURRENT_STATE = 28 "attribInAckCurrentState",
        PRIVATE_DATA_IN_ACK = 29 "privateDataInAck",
        MESSAGE_TO_QUERY = 30 "messageToQuery",
        RESOURCE = 31 "resource",
        ATTRIB_TO_QUERY_GRAMMARS = 32 "attribToQueryGrammars",
        ATTRIB_TO_QUERY_LANGUAGE = 33 "attribToQueryLanguage",
        ATTRIB_TO_QUERY_MODE = 34 "attribToQueryMode",
        ATTRIB_TO_QUERY_RETAIN_AUDIO = 35 "attribToQueryRetainAudio",
        ATTRIB_TO_QUERY_SILENCE_TIMEOUT = 36 "attribToQuerySilenceTimeout",
        ATTRIB_TO_QUERY_MAX_TIMEOUT = 37 "attribToQueryMaxTimeout",
        ATTRIB_TO_QUERY_BABBLE_TIMEOUT = 38 "attribToQueryBabbleTimeout",
        ATTRIB_TO_QUERY_END_SILENCE = 39 "attribToQueryEndSilence",
        ATTRIB_TO_QUERY_REJECTION_THRESHOLD = 40 "attribToQueryRejectionThreshold",
        ATTRIB_TO_QUERY_AUTO_INTERRUPTABLE = 41 "attribToQueryAutoInterruptable",
        ATTRIB_TO_QUERY_INNER_XML = 42 "attribToQueryInnerXML",
        ATTRIB_TO_QUERY_INTERDIGIT_TIMEOUT = 43 "attribToQueryInterdigitTimeout",
        ATTRIB_TO_QUERY_PREFLUSH = 44 "attribToQueryPreflush",
    }
}

bit_set! {
    /// `Queue` of the standard.
    pub struct Queue[5] {
        MESSAGE = 0 "message",
        RESOURCE = 1 "resource",
        TEXT = 2 "text",
        PRIVATE_DATA = 3 "privateData",
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
    }
}

bit_set! {
    /// `RecordMsg` of the standard.
    pub struct RecordMsg[14] {
        SAMPLING_RATE = 0 "samplingRate",
        ENCODING_ALGORITHM_ADPCM6_K = 1 "encodingAlgorithmADPCM6K",
        ENCODING_ALGORITHM_ADPCM8_K = 2 "encodingAlgorithmADPCM8K",
        ENCODING_ALGORITHM_MU_LAW_PCM6_K = 3 "encodingAlgorithmMuLawPCM6K",
        ENCODING_ALGORITHM_A_LAW_PCM6_K = 4 "encodingAlgorithmALawPCM6K",
        MAX_DURATION = 5 "maxDuration",
        TERMINATION_PARAMETER = 6 "terminationParameter",
        TERMINATION_DURATION_EXCEEDED = 7 "terminationDurationExceeded",
        TERMINATION_DTMF_DIGIT_DETECTED = 8 "terminationDTMFDigitDetected",
        TERMINATION_END_OF_DATA_DETECTED = 9 "terminationEndOfDataDetected",
        TERMINATION_SPEECH_DETECTED = 10 "terminationSpeechDetected",
        PRIVATE_DATA = 11 "privateData",
        PRIVATE_DATA_IN_ACK = 12 "privateDataInAck",
        RESOURCE = 13 "resource",
    }
}

bit_set! {
    /// `Reposition` of the standard.
    pub struct Reposition[6] {
        PERIOD_OF_REPOSITION_START_OF_MSG = 0 "periodOfRepositionStartOfMsg",
        PERIOD_OF_REPOSITION_END_OF_MSG = 1 "periodOfRepositionEndOfMsg",
        PERIOD_OF_REPOSITION_RELATIVE_POINTER = 2 "periodOfRepositionRelativePointer",
        MSG_TO_REPOSITION = 3 "msgToReposition",
        PRIVATE_DATA = 4 "privateData",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
    }
}

bit_set! {
    /// `Resume` of the standard.
    pub struct Resume[5] {
        MSG_TO_RESUME = 0 "msgToResume",
        DURATION = 1 "duration",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        RESOURCE = 4 "resource",
    }
}

bit_set! {
    /// `Review` of the standard.
    pub struct Review[6] {
        PERIOD_TO_RESUME_START_OF_MSG = 0 "periodToResumeStartOfMsg",
        PERIOD_TO_RESUME_LENGTH_OF_REVIEW = 1 "periodToResumeLengthOfReview",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        MSG_TO_REVIEW = 4 "msgToReview",
        RESOURCE = 5 "resource",
    }
}

bit_set! {
    /// `SetVoiceAttrib` of the standard.
    pub struct SetVoiceAttrib[23] {
        CURRENT_SPEED = 0 "currentSpeed",
        CURRENT_VOLUME_ABS = 1 "currentVolumeAbs",
        CURRENT_VOLUME_INC = 2 "currentVolumeInc",
        PERIOD_TO_RESUME_START_OF_MSG = 3 "periodToResumeStartOfMsg",
        PERIOD_TO_RESUME_LENGTH_OF_REVIEW = 4 "periodToResumeLengthOfReview",
        CURRENT_GAIN = 5 "currentGain",
        MESSAGE = 6 "message",
        PRIVATE_DATA = 7 "privateData",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        RESOURCE = 9 "resource",
        GRAMMARS = 10 "grammars",
        LANGUAGE = 11 "language",
        MODE = 12 "mode",
        RETAIN_AUDIO = 13 "retainAudio",
        SILENCE_TIMEOUT = 14 "silenceTimeout",
        MAX_TIMEOUT = 15 "maxTimeout",
        BABBLE_TIMEOUT = 16 "babbleTimeout",
        END_SILENCE = 17 "endSilence",
        REJECTION_THRESHOLD = 18 "rejectionThreshold",
        AUTO_INTERRUPTABLE = 19 "autoInterruptable",
        INNER_XML = 20 "innerXML",
        INTERDIGIT_TIMEOUT = 21 "interdigitTimeout",
        PREFLUSH = 22 "preflush",
    }
}

bit_set! {
    /// `Start` of the standard.
    pub struct Start[4] {
        RESOURCE = 0 "resource",
        TEXT = 1 "text",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// `Stop` of the standard.
    pub struct Stop[4] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        MSG_TO_BE_STOPPED = 2 "msgToBeStopped",
        RESOURCE = 3 "resource",
    }
}

bit_set! {
    /// `Suspend` of the standard.
    pub struct Suspend[4] {
        MESSAGE = 0 "message",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        RESOURCE = 3 "resource",
    }
}

bit_set! {
    /// `SynthesizeMsg` of the standard.
    pub struct SynthesizeMsg[4] {
        GENDER_MALE = 0 "genderMale",
        GENDER_FEMALE = 1 "genderFemale",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}
