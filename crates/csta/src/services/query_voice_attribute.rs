//! Query Voice Attribute: reads something about a message, or about the playing or recording of it.
//!
//! The application asks the switch. [Set Voice Attribute](super::set_voice_attribute) changes what can be
//! changed; [Voice Attributes Change](crate::events::voice_attributes_change_event) tells of changes.
//!
//! Module `CSTA-query-voice-attribute` {… csta3(285) 503}, operation `queryVoiceAttribute` (503); ECMA-285
//! clause 24.1, ECMA-269 clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{AttributeInfo, MessageId, ResourceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `queryVoiceAttribute`, operation 503: what to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct QueryVoiceAttributeArgument {
    /// The message.
    pub message_to_query: MessageId,
    /// What of it.
    pub attribute_to_query: AttributeToQuery,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Connection on which it is played or recorded; absent: the message itself is meant.
    pub connection: Option<ConnectionId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `queryVoiceAttribute`, operation 503: what was read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct QueryVoiceAttributeResult {
    /// The attribute and its value.
    pub attribute: AttributeInfo,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// What can be read about messages, speech and prompts.
    pub struct AttributeToQuery {
        /// How the speech is coded.
        ENCODING_ALGORITHM = 0 "encodingAlgorithm",
        /// Samples a second.
        SAMPLING_RATE = 1 "samplingRate",
        /// How long the message is.
        DURATION = 2 "duration",
        /// File that the message is in.
        FILE_NAME = 3 "fileName",
        /// How far it is played or recorded.
        CURRENT_POSITION = 4 "currentPosition",
        /// How fast it is played.
        CURRENT_SPEED = 5 "currentSpeed",
        /// How loud it is played.
        CURRENT_VOLUME = 6 "currentVolume",
        /// How strong it is recorded.
        CURRENT_LEVEL = 7 "currentLevel",
        /// Whether it is played, recorded, suspended and so on.
        CURRENT_STATE = 8 "currentState",
        /// Grammars in use.
        GRAMMARS = 9 "grammars",
        /// Language that is spoken or understood.
        LANGUAGE = 10 "language",
        /// When understanding ends: by itself, or after one or several utterances.
        MODE = 11 "mode",
        /// Whether what was said is kept.
        RETAIN_AUDIO = 12 "retainAudio",
        /// How long the caller may be silent at first.
        SILENCE_TIMEOUT = 13 "silenceTimeout",
        /// How long the whole may last.
        MAX_TIMEOUT = 14 "maxTimeout",
        /// How long the caller may speak without being understood.
        BABBLE_TIMEOUT = 15 "babbleTimeout",
        /// How long a silence ends an utterance.
        END_SILENCE = 16 "endSilence",
        /// How sure an understanding must be to count.
        REJECTION_THRESHOLD = 17 "rejectionThreshold",
        /// Whether the caller can speak into a prompt.
        AUTO_INTERRUPTIBLE = 18 "autoInterruptible",
        /// Text of the prompt or the grammar, in XML.
        INNER_XML = 19 "innerXml",
        /// How long the caller may wait between two digits.
        INTER_DIGIT_TIMEOUT = 20 "interDigitTimeout",
        /// Whether digits from before are thrown away.
        PREFLUSH = 21 "preflush",
    }
}

impl Argument for QueryVoiceAttributeArgument {
    const OPERATION: Operation = Operation::QueryVoiceAttribute;
}

impl Confirmed for QueryVoiceAttributeArgument {
    type Result = QueryVoiceAttributeResult;
}
