//! Generate Telephony Tones: plays a tone into a call.
//!
//! The application asks the switch;
//! [Telephony Tones Generated](crate::events::telephony_tones_generated_event) follows, and
//! [Cancel Telephony Tones](super::cancel_telephony_tones) stops it.
//!
//! Module `CSTA-generate-telephony-tones` {… csta3(285) 233}, operation `generateTelephonyTones` (233);
//! ECMA-285 clause 16.1, ECMA-269 clause 18.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::TelephonyTone;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `generateTelephonyTones`, operation 233: the tone and who hears it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GenerateTelephonyTonesArgument {
    /// The connection to which the tone is played.
    pub connection_to_send_tone: ConnectionId,
    /// Which tone.
    pub tone_to_send: TelephonyTone,
    /// Milliseconds of the tone; absent: the switch decides.
    pub tone_duration: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `generateTelephonyTones`, operation 233: the tone begins.
pub type GenerateTelephonyTonesResult = Acknowledgement;

impl Argument for GenerateTelephonyTonesArgument {
    const OPERATION: Operation = Operation::GenerateTelephonyTones;
}

impl Confirmed for GenerateTelephonyTonesArgument {
    type Result = GenerateTelephonyTonesResult;
}
