//! Get Last Number Dialed: reads the number that a device called last.
//!
//! The application asks the switch, to offer redialling.
//!
//! Module `CSTA-get-last-number-dialed` {… csta3(285) 310}, operation `getLastNumberDialed` (310); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getLastNumberDialed`, operation 310: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLastNumberDialedArgument {
    /// The device.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getLastNumberDialed`, operation 310: the number.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLastNumberDialedResult {
    /// The number, as it was dialled.
    pub number_dialed: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetLastNumberDialedArgument {
    const OPERATION: Operation = Operation::GetLastNumberDialed;
}

impl Confirmed for GetLastNumberDialedArgument {
    type Result = GetLastNumberDialedResult;
}
