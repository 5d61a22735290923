//! Module `CSTA-synthesize-message` {… csta3(285) 510}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_feature_types::{ControlData, MessageId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `synthesizeMessage`, operation 510.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SynthesizeMessageArgument {
    pub text_to_be_synthesized: Ia5String,
    pub control: Option<ControlData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `synthesizeMessage`, operation 510.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SynthesizeMessageResult {
    pub synthesized_message: MessageId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for SynthesizeMessageArgument {
    const OPERATION: Operation = Operation::SYNTHESIZE_MESSAGE;
}

impl Confirmed for SynthesizeMessageArgument {
    type Result = SynthesizeMessageResult;
}
