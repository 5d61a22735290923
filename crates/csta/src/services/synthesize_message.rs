//! Synthesize Message: makes a message out of a text.
//!
//! The application asks the switch; [Play Message](super::play_message) lets it be heard.
//!
//! Module `CSTA-synthesize-message` {… csta3(285) 510}, operation `synthesizeMessage` (510); ECMA-285
//! clause 24.1, ECMA-269 clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_feature_types::{ControlData, MessageId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `synthesizeMessage`, operation 510: the text and the voice.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SynthesizeMessageArgument {
    /// The text.
    pub text_to_be_synthesized: Ia5String,
    /// Voice and language; absent: the switch decides.
    pub control: Option<ControlData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `synthesizeMessage`, operation 510: the message.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SynthesizeMessageResult {
    /// The new message.
    pub synthesized_message: MessageId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for SynthesizeMessageArgument {
    const OPERATION: Operation = Operation::SynthesizeMessage;
}

impl Confirmed for SynthesizeMessageArgument {
    type Result = SynthesizeMessageResult;
}
