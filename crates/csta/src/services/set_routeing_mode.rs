//! Set Routeing Mode: has a routeing device ask an application where calls shall go, or no longer.
//!
//! The application asks the switch; [Routeing Mode](crate::events::routeing_mode_event) follows.
//!
//! Module `CSTA-set-routeing-mode` {… csta3(285) 318}, operation `setRouteingMode` (318); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setRouteingMode`, operation 318: the device and the setting.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetRouteingModeArgument {
    /// The routeing device.
    pub device: DeviceId,
    /// Whether it shall send [Route Request](super::route_request); otherwise the switch routes by itself.
    pub routeing_mode: bool,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setRouteingMode`, operation 318: the setting is made.
pub type SetRouteingModeResult = Acknowledgement;

impl Argument for SetRouteingModeArgument {
    const OPERATION: Operation = Operation::SetRouteingMode;
}

impl Confirmed for SetRouteingModeArgument {
    type Result = SetRouteingModeResult;
}
