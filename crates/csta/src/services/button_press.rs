//! Button Press: presses a button of a telephone.
//!
//! The application asks the switch. [Button Press](crate::events::button_press_event) follows, and whatever
//! the button does.
//!
//! Module `CSTA-button-press` {… csta3(285) 260}, operation `buttonPress` (260); ECMA-285 clause 19.1,
//! ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::ButtonId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `buttonPress`, operation 260: which button of which telephone.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ButtonPressArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The button, by its number from [Get Button Information](super::get_button_information).
    pub button: ButtonId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `buttonPress`, operation 260: the button is pressed.
pub type ButtonPressResult = Acknowledgement;

impl Argument for ButtonPressArgument {
    const OPERATION: Operation = Operation::ButtonPress;
}

impl Confirmed for ButtonPressArgument {
    type Result = ButtonPressResult;
}
