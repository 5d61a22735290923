//! Get Routeing Mode: reads whether a routeing device asks an application where calls shall go.
//!
//! The application asks the switch. [Routeing Mode](crate::events::routeing_mode_event) tells of changes,
//! [Set Routeing Mode](super::set_routeing_mode) makes them.
//!
//! Module `CSTA-get-routeing-mode` {… csta3(285) 311}, operation `getRouteingMode` (311); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getRouteingMode`, operation 311: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetRouteingModeArgument {
    /// The routeing device.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getRouteingMode`, operation 311: the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetRouteingModeResult {
    /// Whether it sends [Route Request](super::route_request); otherwise the switch routes by itself.
    pub routeing_mode: bool,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetRouteingModeArgument {
    const OPERATION: Operation = Operation::GetRouteingMode;
}

impl Confirmed for GetRouteingModeArgument {
    type Result = GetRouteingModeResult;
}
