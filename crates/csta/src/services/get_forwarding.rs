//! Get Forwarding: reads where a device sends its calls.
//!
//! The application asks the switch. [Forwarding](crate::events::forwarding_event) tells of changes,
//! [Set Forwarding](super::set_forwarding) makes them.
//!
//! Module `CSTA-get-forwarding` {… csta3(285) 309}, operation `getForwarding` (309); ECMA-285 clause 20.1,
//! ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::ForwardList;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getForwarding`, operation 309: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetForwardingArgument {
    /// The device.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getForwarding`, operation 309: the settings.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetForwardingResult {
    /// One entry for each sort of forwarding.
    pub forwarding_list: ForwardList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetForwardingArgument {
    const OPERATION: Operation = Operation::GetForwarding;
}

impl Confirmed for GetForwardingArgument {
    type Result = GetForwardingResult;
}
