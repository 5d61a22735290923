//! Cancel Telephony Tones: stops a tone that an application plays to a connection.
//!
//! The application asks the switch, after [Generate Telephony Tones](super::generate_telephony_tones).
//!
//! Module `CSTA-cancel-telephony-tones` {… csta3(285) 231}, operation `cancelTelephonyTones` (231);
//! ECMA-285 clause 16.1, ECMA-269 clause 18.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cancelTelephonyTones`, operation 231: where the tone sounds.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CancelTelephonyTonesArgument {
    /// The connection that hears the tone.
    pub connection_to_stop_tone: ConnectionId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `cancelTelephonyTones`, operation 231: the tone ends.
pub type CancelTelephonyTonesResult = Acknowledgement;

impl Argument for CancelTelephonyTonesArgument {
    const OPERATION: Operation = Operation::CancelTelephonyTones;
}

impl Confirmed for CancelTelephonyTonesArgument {
    type Result = CancelTelephonyTonesResult;
}
