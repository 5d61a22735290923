//! Module `CSTA-dial-digits` {… csta3(285) 219}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::CorrelatorData;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dialDigits`, operation 219.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DialDigitsArgument {
    pub dialling_connection: ConnectionId,
    pub dialling_sequence: DeviceId,
    pub correlator_data: Option<CorrelatorData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `dialDigits`, operation 219.
pub type DialDigitsResult = Acknowledgement;

impl Argument for DialDigitsArgument {
    const OPERATION: Operation = Operation::DIAL_DIGITS;
}

impl Confirmed for DialDigitsArgument {
    type Result = DialDigitsResult;
}
