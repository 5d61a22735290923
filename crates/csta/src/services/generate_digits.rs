//! Module `CSTA-generate-digits` {… csta3(285) 232}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `generateDigits`, operation 232.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GenerateDigitsArgument {
    pub connection_to_send_digits: ConnectionId,
    pub digit_mode: Option<DigitMode>,
    pub characters_to_send: Ia5String,
    #[rasn(tag(context, 0))]
    pub tone_duration: Option<i64>,
    #[rasn(tag(context, 1))]
    pub pulse_rate: Option<i64>,
    #[rasn(tag(context, 2))]
    pub pause_duration: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `generateDigits`, operation 232.
pub type GenerateDigitsResult = Acknowledgement;

open_enum! {
    /// `DigitMode` of the standard.
    pub struct DigitMode {
        ROTARY_PULSE = 0 "rotaryPulse",
        DTMF = 1 "dTMF",
    }
}

impl Argument for GenerateDigitsArgument {
    const OPERATION: Operation = Operation::GENERATE_DIGITS;
}

impl Confirmed for GenerateDigitsArgument {
    type Result = GenerateDigitsResult;
}
