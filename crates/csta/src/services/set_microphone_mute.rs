//! Set Microphone Mute: switches a telephone's microphone off or on.
//!
//! The application asks the switch; [Microphone Mute](crate::events::microphone_mute_event) follows. The
//! call itself does not change.
//!
//! Module `CSTA-set-microphone-mute` {… csta3(285) 279}, operation `setMicrophoneMute` (279); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::AuditoryApparatusId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setMicrophoneMute`, operation 279: the microphone and whether it hears.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetMicrophoneMuteArgument {
    /// The telephone.
    pub device: DeviceId,
    /// Handset, headset or speakerphone it belongs to.
    pub auditory_apparatus: AuditoryApparatusId,
    /// Whether it shall be off.
    pub microphone_mute_on: bool,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setMicrophoneMute`, operation 279: the microphone is switched.
pub type SetMicrophoneMuteResult = Acknowledgement;

impl Argument for SetMicrophoneMuteArgument {
    const OPERATION: Operation = Operation::SetMicrophoneMute;
}

impl Confirmed for SetMicrophoneMuteArgument {
    type Result = SetMicrophoneMuteResult;
}
