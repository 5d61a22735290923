//! Services of voice units, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`VoiceUnitServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services of voice units, each with which of its options the switch has.
///
/// ASN.1: `VoiceUnitServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct VoiceUnitServList {
    /// Makes a grammar active.
    #[rasn(tag(context, 12))]
    pub activate: Option<Activate>,
    /// Empties a queue of prompts.
    #[rasn(tag(context, 13))]
    pub clear: Option<Clear>,
    /// Makes a grammar inactive.
    #[rasn(tag(context, 14))]
    pub deactivate: Option<Deactivate>,
    /// Makes one message of several.
    #[rasn(tag(context, 0))]
    pub concatenate_msg: Option<ConcatenateMsg>,
    /// Deletes a message.
    #[rasn(tag(context, 1))]
    pub delete_msg: Option<DeleteMsg>,
    /// Puts a prompt into a queue.
    #[rasn(tag(context, 15))]
    pub queue: Option<Queue>,
    /// Plays a message into a call.
    #[rasn(tag(context, 2))]
    pub play_msg: Option<PlayMsg>,
    /// Reads an attribute of a message.
    #[rasn(tag(context, 3))]
    pub query_voice_attrib: Option<QueryVoiceAttrib>,
    /// Records a call.
    #[rasn(tag(context, 4))]
    pub record_msg: Option<RecordMsg>,
    /// Goes to another place in a message.
    #[rasn(tag(context, 5))]
    pub reposition: Option<Reposition>,
    /// Goes on with a message that rests.
    #[rasn(tag(context, 6))]
    pub resume: Option<Resume>,
    /// Plays back what is being recorded.
    #[rasn(tag(context, 7))]
    pub review: Option<Review>,
    /// Begins to play prompts, or to listen.
    #[rasn(tag(context, 16))]
    pub start: Option<Start>,
    /// Changes an attribute of a message.
    #[rasn(tag(context, 8))]
    pub set_voice_attrib: Option<SetVoiceAttrib>,
    /// Stops a message.
    #[rasn(tag(context, 9))]
    pub stop: Option<Stop>,
    /// Lets a message rest.
    #[rasn(tag(context, 10))]
    pub suspend: Option<Suspend>,
    /// Makes a message of a text.
    #[rasn(tag(context, 11))]
    pub synthesize_msg: Option<SynthesizeMsg>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Makes a grammar active: which of its options the switch has.
    ///
    /// ASN.1: `Activate`.
    pub struct Activate[4] {
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The request may tell which grammar it is.
        GRAMMAR_NAME = 1 "grammarName",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// Empties a queue of prompts: which of its options the switch has.
    ///
    /// ASN.1: `Clear`.
    pub struct Clear[3] {
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Makes one message of several: which of its options the switch has.
    ///
    /// ASN.1: `ConcatenateMsg`.
    pub struct ConcatenateMsg[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Makes a grammar inactive: which of its options the switch has.
    ///
    /// ASN.1: `Deactivate`.
    pub struct Deactivate[4] {
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The request may tell which grammar it is.
        GRAMMAR_NAME = 1 "grammarName",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// Deletes a message: which of its options the switch has.
    ///
    /// ASN.1: `DeleteMsg`.
    pub struct DeleteMsg[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Plays a message into a call: which of its options the switch has.
    ///
    /// ASN.1: `PlayMsg`.
    pub struct PlayMsg[9] {
        /// The request may tell how long it lasts.
        DURATION = 0 "duration",
        /// Conditions may be given that end it.
        TERMINATION_PARAMETER = 1 "terminationParameter",
        /// A time limit can end it.
        TERMINATION_DURATION_EXCEEDED = 2 "terminationDurationExceeded",
        /// A key can end it.
        TERMINATION_DTMF_DIGIT_DETECTED = 3 "terminationDTMFDigitDetected",
        /// The end of speech can end it.
        TERMINATION_END_OF_SPEECH_DETECTED = 4 "terminationEndOfSpeechDetected",
        /// Speech can end it.
        TERMINATION_SPEECH = 5 "terminationSpeech",
        /// The request may carry private data.
        PRIVATE_DATA = 6 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 7 "privateDataInAck",
        /// Several messages can be played at a time.
        MULTIPLE_MSGS_SIMULTANEOUSLY = 8 "multipleMsgsSimultaneously",
    }
}

bit_set! {
    /// Reads an attribute of a message: which of its options the switch has.
    ///
    /// ASN.1: `QueryVoiceAttrib`.
    pub struct QueryVoiceAttrib[45] {
        /// One can ask how the sound is coded.
        ATTRIB_TO_QUERY_ENCODING_ALGORITHM = 0 "attribToQueryEncodingAlgorithm",
        /// One can ask for the sampling rate.
        ATTRIB_TO_QUERY_SAMPLING_RATE = 1 "attribToQuerySamplingRate",
        /// One can ask for the length of the message.
        ATTRIB_TO_QUERY_DURATION = 2 "attribToQueryDuration",
        /// One can ask for the name of the file.
        ATTRIB_TO_QUERY_FILENAME = 3 "attribToQueryFilename",
        /// One can ask for the position in the message.
        ATTRIB_TO_QUERY_CURRENT_POSITION = 4 "attribToQueryCurrentPosition",
        /// One can ask for the speed of playing.
        ATTRIB_TO_QUERY_CURRENT_SPEED = 5 "attribToQueryCurrentSpeed",
        /// One can ask for the volume.
        ATTRIB_TO_QUERY_CURRENT_VOLUME = 6 "attribToQueryCurrentVolume",
        /// One can ask for the level of the signal.
        ATTRIB_TO_QUERY_CURRENT_LEVEL = 7 "attribToQueryCurrentLevel",
        /// One can ask for the state of the message.
        ATTRIB_TO_QUERY_CURRENT_STATE = 8 "attribToQueryCurrentState",
        /// The connection may be named.
        CONNECTION = 9 "connection",
        /// The request may tell how long it lasts.
        DURATION = 10 "duration",
        /// Conditions may be given that end it.
        TERMINATION_PARAMETER = 11 "terminationParameter",
        /// A time limit can end it.
        TERMINATION_DURATION_EXCEEDED = 12 "terminationDurationExceeded",
        /// A key can end it.
        TERMINATION_DTMF_DIGIT_DETECTED = 13 "terminationDTMFDigitDetected",
        /// The end of speech can end it.
        TERMINATION_END_OF_SPEECH_DETECTED = 14 "terminationEndOfSpeechDetected",
        /// Speech can end it.
        TERMINATION_SPEECH = 15 "terminationSpeech",
        /// The request may carry private data.
        PRIVATE_DATA = 16 "privateData",
        /// The answer may tell coding as ADPCM at 6 kHz.
        ATTRIB_IN_ACK_ENCODING_ALGORITHM_ADPCM6_K = 17 "attribInAckEncodingAlgorithmADPCM6K",
        /// The answer may tell coding as ADPCM at 8 kHz.
        ATTRIB_IN_ACK_ENCODING_ALGORITHM_ADPCM8_K = 18 "attribInAckEncodingAlgorithmADPCM8K",
        /// The answer may tell coding as mu-law PCM.
        ATTRIB_IN_ACK_ENCODING_ALGORITHM_MU_LAW_PCM6_K = 19 "attribInAckEncodingAlgorithmMuLawPCM6K",
        /// The answer may tell coding as A-law PCM.
        ATTRIB_IN_ACK_ENCODING_ALGORITHM_A_LAW_PCM6_K = 20 "attribInAckEncodingAlgorithmALawPCM6K",
        /// The answer may tell the sampling rate.
        ATTRIB_IN_ACK_SAMPLING_RATE = 21 "attribInAckSamplingRate",
        /// The answer may tell the length of the message.
        ATTRIB_IN_ACK_DURATION = 22 "attribInAckDuration",
        /// The answer may tell the name of the file.
        ATTRIB_IN_ACK_FILENAME = 23 "attribInAckFilename",
        /// The answer may tell the position in the message.
        ATTRIB_IN_ACK_CURRENT_POSITION = 24 "attribInAckCurrentPosition",
        /// The answer may tell the speed of playing.
        ATTRIB_IN_ACK_CURRENT_SPEED = 25 "attribInAckCurrentSpeed",
        /// The answer may tell the volume as a number.
        ATTRIB_IN_ACK_CURRENT_VOLUME_ABS = 26 "attribInAckCurrentVolumeAbs",
        /// The answer may tell the gain of recording.
        ATTRIB_IN_ACK_CURRENT_GAIN = 27 "attribInAckCurrentGain",
        /// The answer may tell the state of the message.
        ATTRIB_IN_ACK_CURRENT_STATE = 28 "attribInAckCurrentState",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 29 "privateDataInAck",
        /// The request may tell which message it is.
        MESSAGE_TO_QUERY = 30 "messageToQuery",
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 31 "resource",
        /// One can ask what is listened for.
        ATTRIB_TO_QUERY_GRAMMARS = 32 "attribToQueryGrammars",
        /// One can ask for the language that is spoken.
        ATTRIB_TO_QUERY_LANGUAGE = 33 "attribToQueryLanguage",
        /// One can ask when results are told.
        ATTRIB_TO_QUERY_MODE = 34 "attribToQueryMode",
        /// One can ask whether sound is kept.
        ATTRIB_TO_QUERY_RETAIN_AUDIO = 35 "attribToQueryRetainAudio",
        /// One can ask how long to wait for speech.
        ATTRIB_TO_QUERY_SILENCE_TIMEOUT = 36 "attribToQuerySilenceTimeout",
        /// One can ask how long to listen at most.
        ATTRIB_TO_QUERY_MAX_TIMEOUT = 37 "attribToQueryMaxTimeout",
        /// One can ask how long speech may go on without being understood.
        ATTRIB_TO_QUERY_BABBLE_TIMEOUT = 38 "attribToQueryBabbleTimeout",
        /// One can ask how long a silence ends an utterance.
        ATTRIB_TO_QUERY_END_SILENCE = 39 "attribToQueryEndSilence",
        /// One can ask how sure recognition must be.
        ATTRIB_TO_QUERY_REJECTION_THRESHOLD = 40 "attribToQueryRejectionThreshold",
        /// One can ask whether a caller may speak into the prompt.
        ATTRIB_TO_QUERY_AUTO_INTERRUPTABLE = 41 "attribToQueryAutoInterruptable",
        /// One can ask for a grammar or prompt spelled out in place.
        ATTRIB_TO_QUERY_INNER_XML = 42 "attribToQueryInnerXML",
        /// One can ask how long to wait for the next key.
        ATTRIB_TO_QUERY_INTERDIGIT_TIMEOUT = 43 "attribToQueryInterdigitTimeout",
        /// One can ask whether earlier keys are thrown away.
        ATTRIB_TO_QUERY_PREFLUSH = 44 "attribToQueryPreflush",
    }
}

bit_set! {
    /// Puts a prompt into a queue: which of its options the switch has.
    ///
    /// ASN.1: `Queue`.
    pub struct Queue[5] {
        /// The request may tell the message of the voice unit.
        MESSAGE = 0 "message",
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 1 "resource",
        /// The request may tell the text.
        TEXT = 2 "text",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
    }
}

bit_set! {
    /// Records a call: which of its options the switch has.
    ///
    /// ASN.1: `RecordMsg`.
    pub struct RecordMsg[14] {
        /// The request may tell the sampling rate.
        SAMPLING_RATE = 0 "samplingRate",
        /// Sound can be coded as ADPCM at 6 kHz.
        ENCODING_ALGORITHM_ADPCM6_K = 1 "encodingAlgorithmADPCM6K",
        /// Sound can be coded as ADPCM at 8 kHz.
        ENCODING_ALGORITHM_ADPCM8_K = 2 "encodingAlgorithmADPCM8K",
        /// Sound can be coded as mu-law PCM.
        ENCODING_ALGORITHM_MU_LAW_PCM6_K = 3 "encodingAlgorithmMuLawPCM6K",
        /// Sound can be coded as A-law PCM.
        ENCODING_ALGORITHM_A_LAW_PCM6_K = 4 "encodingAlgorithmALawPCM6K",
        /// The request may tell how long it may last at most.
        MAX_DURATION = 5 "maxDuration",
        /// Conditions may be given that end it.
        TERMINATION_PARAMETER = 6 "terminationParameter",
        /// A time limit can end it.
        TERMINATION_DURATION_EXCEEDED = 7 "terminationDurationExceeded",
        /// A key can end it.
        TERMINATION_DTMF_DIGIT_DETECTED = 8 "terminationDTMFDigitDetected",
        /// The end of the data can end it.
        TERMINATION_END_OF_DATA_DETECTED = 9 "terminationEndOfDataDetected",
        /// Speech can end it.
        TERMINATION_SPEECH_DETECTED = 10 "terminationSpeechDetected",
        /// The request may carry private data.
        PRIVATE_DATA = 11 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 12 "privateDataInAck",
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 13 "resource",
    }
}

bit_set! {
    /// Goes to another place in a message: which of its options the switch has.
    ///
    /// ASN.1: `Reposition`.
    pub struct Reposition[6] {
        /// One can go to the beginning of the message.
        PERIOD_OF_REPOSITION_START_OF_MSG = 0 "periodOfRepositionStartOfMsg",
        /// One can go to the end of the message.
        PERIOD_OF_REPOSITION_END_OF_MSG = 1 "periodOfRepositionEndOfMsg",
        /// One can go from where the message is, by some time.
        PERIOD_OF_REPOSITION_RELATIVE_POINTER = 2 "periodOfRepositionRelativePointer",
        /// The request may tell which message it is.
        MSG_TO_REPOSITION = 3 "msgToReposition",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
    }
}

bit_set! {
    /// Goes on with a message that rests: which of its options the switch has.
    ///
    /// ASN.1: `Resume`.
    pub struct Resume[5] {
        /// The request may tell which message it is.
        MSG_TO_RESUME = 0 "msgToResume",
        /// The request may tell how long it lasts.
        DURATION = 1 "duration",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 4 "resource",
    }
}

bit_set! {
    /// Plays back what is being recorded: which of its options the switch has.
    ///
    /// ASN.1: `Review`.
    pub struct Review[6] {
        /// One can review from the beginning.
        PERIOD_TO_RESUME_START_OF_MSG = 0 "periodToResumeStartOfMsg",
        /// One can review for some time.
        PERIOD_TO_RESUME_LENGTH_OF_REVIEW = 1 "periodToResumeLengthOfReview",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
        /// The request may tell which message it is.
        MSG_TO_REVIEW = 4 "msgToReview",
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 5 "resource",
    }
}

bit_set! {
    /// Changes an attribute of a message: which of its options the switch has.
    ///
    /// ASN.1: `SetVoiceAttrib`.
    pub struct SetVoiceAttrib[23] {
        /// The request may tell the speed of playing.
        CURRENT_SPEED = 0 "currentSpeed",
        /// The request may tell a volume as a number.
        CURRENT_VOLUME_ABS = 1 "currentVolumeAbs",
        /// The request may tell a volume as a step.
        CURRENT_VOLUME_INC = 2 "currentVolumeInc",
        /// One can review from the beginning.
        PERIOD_TO_RESUME_START_OF_MSG = 3 "periodToResumeStartOfMsg",
        /// One can review for some time.
        PERIOD_TO_RESUME_LENGTH_OF_REVIEW = 4 "periodToResumeLengthOfReview",
        /// The request may tell the gain of recording.
        CURRENT_GAIN = 5 "currentGain",
        /// The request may tell the message of the voice unit.
        MESSAGE = 6 "message",
        /// The request may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 9 "resource",
        /// The request may tell what is listened for.
        GRAMMARS = 10 "grammars",
        /// The request may tell the language that is spoken.
        LANGUAGE = 11 "language",
        /// The request may tell when results are told.
        MODE = 12 "mode",
        /// The request may tell whether sound is kept.
        RETAIN_AUDIO = 13 "retainAudio",
        /// The request may tell how long to wait for speech.
        SILENCE_TIMEOUT = 14 "silenceTimeout",
        /// The request may tell how long to listen at most.
        MAX_TIMEOUT = 15 "maxTimeout",
        /// The request may tell how long speech may go on without being understood.
        BABBLE_TIMEOUT = 16 "babbleTimeout",
        /// The request may tell how long a silence ends an utterance.
        END_SILENCE = 17 "endSilence",
        /// The request may tell how sure recognition must be.
        REJECTION_THRESHOLD = 18 "rejectionThreshold",
        /// The request may tell whether a caller may speak into the prompt.
        AUTO_INTERRUPTABLE = 19 "autoInterruptable",
        /// The request may tell a grammar or prompt spelled out in place.
        INNER_XML = 20 "innerXML",
        /// The request may tell how long to wait for the next key.
        INTERDIGIT_TIMEOUT = 21 "interdigitTimeout",
        /// The request may tell whether earlier keys are thrown away.
        PREFLUSH = 22 "preflush",
    }
}

bit_set! {
    /// Begins to play prompts, or to listen: which of its options the switch has.
    ///
    /// ASN.1: `Start`.
    pub struct Start[4] {
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 0 "resource",
        /// The request may tell the text.
        TEXT = 1 "text",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// Stops a message: which of its options the switch has.
    ///
    /// ASN.1: `Stop`.
    pub struct Stop[4] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// The request may tell which message it is.
        MSG_TO_BE_STOPPED = 2 "msgToBeStopped",
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 3 "resource",
    }
}

bit_set! {
    /// Lets a message rest: which of its options the switch has.
    ///
    /// ASN.1: `Suspend`.
    pub struct Suspend[4] {
        /// The request may tell the message of the voice unit.
        MESSAGE = 0 "message",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        /// The request may tell the part of the voice unit that does it.
        RESOURCE = 3 "resource",
    }
}

bit_set! {
    /// Makes a message of a text: which of its options the switch has.
    ///
    /// ASN.1: `SynthesizeMsg`.
    pub struct SynthesizeMsg[4] {
        /// A man's voice can be had.
        GENDER_MALE = 0 "genderMale",
        /// A woman's voice can be had.
        GENDER_FEMALE = 1 "genderFemale",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}
