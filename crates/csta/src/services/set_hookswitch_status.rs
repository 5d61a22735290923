//! Set Hookswitch Status: lifts or puts down a telephone's handset, as it were.
//!
//! The application asks the switch. [Hookswitch](crate::events::hookswitch_event) follows, and what the
//! calls make of it.
//!
//! Module `CSTA-set-hookswitch-status` {… csta3(285) 275}, operation `setHookswitchStatus` (275); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::HookswitchId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setHookswitchStatus`, operation 275: the hookswitch and its new position.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetHookswitchStatusArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The hookswitch, by its number at this telephone.
    pub hookswitch: HookswitchId,
    /// Whether it shall be on hook.
    pub hookswitch_on_hook: bool,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setHookswitchStatus`, operation 275: the hookswitch is moved.
pub type SetHookswitchStatusResult = Acknowledgement;

impl Argument for SetHookswitchStatusArgument {
    const OPERATION: Operation = Operation::SetHookswitchStatus;
}

impl Confirmed for SetHookswitchStatusArgument {
    type Result = SetHookswitchStatusResult;
}
