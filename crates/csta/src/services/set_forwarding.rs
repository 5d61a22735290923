//! Set Forwarding: sends the calls of a device elsewhere, or no longer.
//!
//! The application asks the switch; [Forwarding](crate::events::forwarding_event) follows. Later calls are
//! [Diverted](crate::events::diverted_event).
//!
//! Module `CSTA-set-forwarding` {… csta3(285) 317}, operation `setForwarding` (317); ECMA-285 clause 20.1,
//! ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::device_feature_types::ForwardingType;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setForwarding`, operation 317: which calls go where.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetForwardingArgument {
    /// The device.
    pub device: DeviceId,
    /// Which calls: all, those that meet it busy, those it does not answer; absent: the sort the switch
    /// keeps as default.
    pub forwarding_type: Option<ForwardingType>,
    /// Whether they shall go elsewhere.
    pub activate_forward: bool,
    /// Where to; absent: the number the switch keeps as default.
    pub forward_dn: Option<DeviceId>,
    /// Rings before a call that is not answered goes; absent: the switch decides. `1..100` by the standard;
    /// not checked.
    pub ring_count: Option<Integer>,
    /// How long a call that is not answered alerts before it goes; absent: the switch decides.
    #[rasn(tag(context, 3))]
    pub ring_duration: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setForwarding`, operation 317: the setting is made.
pub type SetForwardingResult = Acknowledgement;

impl Argument for SetForwardingArgument {
    const OPERATION: Operation = Operation::SetForwarding;
}

impl Confirmed for SetForwardingArgument {
    type Result = SetForwardingResult;
}
