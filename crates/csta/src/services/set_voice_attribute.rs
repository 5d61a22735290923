//! Set Voice Attribute: changes how a message is played or recorded, or how speech is understood.
//!
//! The application asks the switch; [Voice Attributes Change](crate::events::voice_attributes_change_event)
//! follows.
//!
//! Module `CSTA-set-voice-attribute` {… csta3(285) 507}, operation `setVoiceAttribute` (507); ECMA-285
//! clause 24.1, ECMA-269 clause 26.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest, choice, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::Volume;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setVoiceAttribute`, operation 507: what to change.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SetVoiceAttributeArgument {
    /// Connection that hears or fills the message, or is listened to.
    pub connection: ConnectionId,
    /// What, and its new value.
    pub attribute_to_set: AttributeToSet,
    /// The message; absent: the one at hand.
    pub message: Option<MessageId>,
    /// Speech resource that is meant; absent where there is only one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setVoiceAttribute`, operation 507: the attribute is set.
pub type SetVoiceAttributeResult = Acknowledgement;

choice! {
    /// What can be changed, with its new value.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum AttributeToSet {
        /// How fast it is played.
        #[rasn(tag(context, 0))]
        CurrentSpeed(Integer),
        /// How loud it is played: a volume, or one step up or down.
        #[rasn(tag(explicit(context, 1)))]
        CurrentVolume(Volume),
        /// How strong it is recorded, from 0 to 100; not checked.
        #[rasn(tag(context, 2))]
        CurrentGain(Integer),
        /// Grammars in use.
        #[rasn(tag(context, 3))]
        Grammars(Ia5String),
        /// Language that is spoken or understood.
        #[rasn(tag(context, 4))]
        Language(Ia5String),
        /// When understanding ends.
        #[rasn(tag(context, 5))]
        Mode(AttributeToSetMode),
        /// Whether what is said is kept.
        #[rasn(tag(context, 6))]
        RetainAudio(bool),
        /// How long the caller may be silent at first.
        #[rasn(tag(context, 7))]
        SilenceTimeout(Integer),
        /// How long the whole may last.
        #[rasn(tag(context, 8))]
        MaxTimeout(Integer),
        /// How long the caller may speak without being understood.
        #[rasn(tag(context, 9))]
        BabbleTimeout(Integer),
        /// How long a silence ends an utterance.
        #[rasn(tag(context, 10))]
        EndSilence(Integer),
        /// How sure an understanding must be to count.
        #[rasn(tag(context, 11))]
        RejectionThreshold(Integer),
        /// Whether the caller can speak into a prompt.
        #[rasn(tag(context, 12))]
        AutoInterruptible(bool),
        /// Text of the prompt or the grammar, in XML.
        #[rasn(tag(context, 13))]
        InnerXml(Ia5String),
        /// How long the caller may wait between two digits.
        #[rasn(tag(context, 14))]
        InterDigitTimeout(Integer),
        /// Whether digits from before are thrown away.
        #[rasn(tag(context, 15))]
        Preflush(bool),
    }
}

open_enum! {
    /// When understanding ends.
    pub struct AttributeToSetMode {
        /// By itself, when the caller has finished.
        AUTOMATIC = 0 "automatic",
        /// After one utterance, when the application stops it.
        SINGLE = 1 "single",
        /// When the application stops it, after any number of utterances.
        MULTIPLE = 2 "multiple",
    }
}

impl Argument for SetVoiceAttributeArgument {
    const OPERATION: Operation = Operation::SetVoiceAttribute;
}

impl Confirmed for SetVoiceAttributeArgument {
    type Result = SetVoiceAttributeResult;
}
