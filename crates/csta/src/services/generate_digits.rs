//! Generate Digits: plays digits into a call, as if the user had pressed keys in a conversation.
//!
//! The application asks the switch, to operate a voice menu for instance.
//! [Digits Generated](crate::events::digits_generated_event) follows. To dial a number there is
//! [Dial Digits](super::dial_digits).
//!
//! Module `CSTA-generate-digits` {… csta3(285) 232}, operation `generateDigits` (232); ECMA-285
//! clause 16.1, ECMA-269 clause 18.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `generateDigits`, operation 232: the digits, where and how.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GenerateDigitsArgument {
    /// The connection from which the digits come; the others in the call hear them.
    pub connection_to_send_digits: ConnectionId,
    /// As tones or as pulses; absent: the switch decides.
    pub digit_mode: Option<DigitMode>,
    /// Digits `0` to `9`, `*`, `#`, `A` to `D`, and characters for a pause.
    pub characters_to_send: Ia5String,
    /// Milliseconds of each tone; absent: the switch decides. It may round.
    #[rasn(tag(context, 0))]
    pub tone_duration: Option<Integer>,
    /// Pulses a second, where digits go as pulses; absent: the switch decides.
    #[rasn(tag(context, 1))]
    pub pulse_rate: Option<Integer>,
    /// Milliseconds of a pause; absent: the switch decides.
    #[rasn(tag(context, 2))]
    pub pause_duration: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `generateDigits`, operation 232: the digits are taken.
pub type GenerateDigitsResult = Acknowledgement;

open_enum! {
    /// How a digit sounds on the line.
    pub struct DigitMode {
        /// Interruptions of the loop, as a dial makes them.
        ROTARY_PULSE = 0 "rotaryPulse",
        /// A pair of tones for each digit.
        DTMF = 1 "dTMF",
    }
}

impl Argument for GenerateDigitsArgument {
    const OPERATION: Operation = Operation::GenerateDigits;
}

impl Confirmed for GenerateDigitsArgument {
    type Result = GenerateDigitsResult;
}
