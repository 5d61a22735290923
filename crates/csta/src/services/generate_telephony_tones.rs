//! Module `CSTA-generate-telephony-tones` {… csta3(285) 233}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::TelephonyTone;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `generateTelephonyTones`, operation 233.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GenerateTelephonyTonesArgument {
    pub connection_to_send_tone: ConnectionId,
    pub tone_to_send: TelephonyTone,
    pub tone_duration: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `generateTelephonyTones`, operation 233.
pub type GenerateTelephonyTonesResult = Acknowledgement;

impl Argument for GenerateTelephonyTonesArgument {
    const OPERATION: Operation = Operation::GENERATE_TELEPHONY_TONES;
}

impl Confirmed for GenerateTelephonyTonesArgument {
    type Result = GenerateTelephonyTonesResult;
}
