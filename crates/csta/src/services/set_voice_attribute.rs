//! Module `CSTA-set-voice-attribute` {… csta3(285) 507}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::Volume;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setVoiceAttribute`, operation 507.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SetVoiceAttributeArgument {
    pub connection: ConnectionId,
    pub attribute_to_set: AttributeToSet,
    pub message: Option<MessageId>,
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setVoiceAttribute`, operation 507.
pub type SetVoiceAttributeResult = Acknowledgement;

/// `AttributeToSet` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum AttributeToSet {
    #[rasn(tag(context, 0))]
    CurrentSpeed(i64),
    #[rasn(tag(explicit(context, 1)))]
    CurrentVolume(Volume),
    #[rasn(tag(context, 2))]
    CurrentGain(i64),
    #[rasn(tag(context, 3))]
    Grammars(Ia5String),
    #[rasn(tag(context, 4))]
    Language(Ia5String),
    #[rasn(tag(context, 5))]
    Mode(AttributeToSetMode),
    #[rasn(tag(context, 6))]
    RetainAudio(bool),
    #[rasn(tag(context, 7))]
    SilenceTimeout(i64),
    #[rasn(tag(context, 8))]
    MaxTimeout(i64),
    #[rasn(tag(context, 9))]
    BabbleTimeout(i64),
    #[rasn(tag(context, 10))]
    EndSilence(i64),
    #[rasn(tag(context, 11))]
    RejectionThreshold(i64),
    #[rasn(tag(context, 12))]
    AutoInterruptible(bool),
    #[rasn(tag(context, 13))]
    InnerXml(Ia5String),
    #[rasn(tag(context, 14))]
    InterDigitTimeout(i64),
    #[rasn(tag(context, 15))]
    Preflush(bool),
}

open_enum! {
    /// `mode` of [`AttributeToSet`].
    pub struct AttributeToSetMode {
        AUTOMATIC = 0 "automatic",
        SINGLE = 1 "single",
        MULTIPLE = 2 "multiple",
    }
}

impl Argument for SetVoiceAttributeArgument {
    const OPERATION: Operation = Operation::SET_VOICE_ATTRIBUTE;
}

impl Confirmed for SetVoiceAttributeArgument {
    type Result = SetVoiceAttributeResult;
}
