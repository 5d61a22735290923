//! Module `CSTA-query-voice-attribute` {… csta3(285) 503}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{AttributeInfo, MessageId, ResourceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `queryVoiceAttribute`, operation 503.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct QueryVoiceAttributeArgument {
    pub message_to_query: MessageId,
    pub attribute_to_query: AttributeToQuery,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub connection: Option<ConnectionId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `queryVoiceAttribute`, operation 503.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct QueryVoiceAttributeResult {
    pub attribute: AttributeInfo,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

open_enum! {
    /// `AttributeToQuery` of the standard.
    pub struct AttributeToQuery {
        ENCODING_ALGORITHM = 0 "encodingAlgorithm",
        SAMPLING_RATE = 1 "samplingRate",
        DURATION = 2 "duration",
        FILE_NAME = 3 "fileName",
        CURRENT_POSITION = 4 "currentPosition",
        CURRENT_SPEED = 5 "currentSpeed",
        CURRENT_VOLUME = 6 "currentVolume",
        CURRENT_LEVEL = 7 "currentLevel",
        CURRENT_STATE = 8 "currentState",
        GRAMMARS = 9 "grammars",
        LANGUAGE = 10 "language",
        MODE = 11 "mode",
        RETAIN_AUDIO = 12 "retainAudio",
        SILENCE_TIMEOUT = 13 "silenceTimeout",
        MAX_TIMEOUT = 14 "maxTimeout",
        BABBLE_TIMEOUT = 15 "babbleTimeout",
        END_SILENCE = 16 "endSilence",
        REJECTION_THRESHOLD = 17 "rejectionThreshold",
        AUTO_INTERRUPTIBLE = 18 "autoInterruptible",
        INNER_XML = 19 "innerXml",
        INTER_DIGIT_TIMEOUT = 20 "interDigitTimeout",
        PREFLUSH = 21 "preflush",
    }
}

impl Argument for QueryVoiceAttributeArgument {
    const OPERATION: Operation = Operation::QUERY_VOICE_ATTRIBUTE;
}

impl Confirmed for QueryVoiceAttributeArgument {
    type Result = QueryVoiceAttributeResult;
}
