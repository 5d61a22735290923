//! Set Lamp Mode: switches a telephone's lamp on, off or to a rhythm.
//!
//! The application asks the switch; [Lamp Mode](crate::events::lamp_mode_event) follows.
//!
//! Module `CSTA-set-lamp-mode` {… csta3(285) 276}, operation `setLampMode` (276); ECMA-285 clause 19.1,
//! ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{LampBrightness, LampColor, LampId, LampMode};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setLampMode`, operation 276: the lamp and how it shall burn.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetLampModeArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The lamp, by its number at this telephone.
    pub lamp: LampId,
    /// Off, steady or some rhythm.
    pub lamp_mode: LampMode,
    /// How bright; absent: the switch decides.
    pub lamp_brightness: Option<LampBrightness>,
    /// In what colour; absent: the switch decides.
    pub lamp_color: Option<LampColor>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setLampMode`, operation 276: the lamp burns so.
pub type SetLampModeResult = Acknowledgement;

impl Argument for SetLampModeArgument {
    const OPERATION: Operation = Operation::SetLampMode;
}

impl Confirmed for SetLampModeArgument {
    type Result = SetLampModeResult;
}
