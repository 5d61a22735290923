//! Dial Digits: dials on a connection that is still being set up.
//!
//! The application asks the switch after [Make Call](super::make_call) with an incomplete number, or when a
//! user is off hook. [Digits Dialed](crate::events::digits_dialed_event) follows, and
//! [Originated](crate::events::originated_event) once the number is complete.
//!
//! Module `CSTA-dial-digits` {… csta3(285) 219}, operation `dialDigits` (219); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::CorrelatorData;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dialDigits`, operation 219: where and what to dial.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DialDigitsArgument {
    /// The connection that waits for digits.
    pub dialling_connection: ConnectionId,
    /// Digits to dial, all of them or the next ones.
    pub dialling_sequence: DeviceId,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    pub correlator_data: Option<CorrelatorData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `dialDigits`, operation 219: the digits are taken.
pub type DialDigitsResult = Acknowledgement;

impl Argument for DialDigitsArgument {
    const OPERATION: Operation = Operation::DialDigits;
}

impl Confirmed for DialDigitsArgument {
    type Result = DialDigitsResult;
}
