//! Module `CSTA-cancel-telephony-tones` {… csta3(285) 231}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cancelTelephonyTones`, operation 231.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CancelTelephonyTonesArgument {
    pub connection_to_stop_tone: ConnectionId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `cancelTelephonyTones`, operation 231.
pub type CancelTelephonyTonesResult = Acknowledgement;

impl Argument for CancelTelephonyTonesArgument {
    const OPERATION: Operation = Operation::CANCEL_TELEPHONY_TONES;
}

impl Confirmed for CancelTelephonyTonesArgument {
    type Result = CancelTelephonyTonesResult;
}
