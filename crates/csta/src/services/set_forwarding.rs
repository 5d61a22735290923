//! Module `CSTA-set-forwarding` {… csta3(285) 317}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::ForwardingType;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setForwarding`, operation 317.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetForwardingArgument {
    pub device: DeviceId,
    pub forwarding_type: Option<ForwardingType>,
    pub activate_forward: bool,
    pub forward_dn: Option<DeviceId>,
    /// `1..100` by the standard; not checked.
    pub ring_count: Option<i64>,
    #[rasn(tag(context, 3))]
    pub ring_duration: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setForwarding`, operation 317.
pub type SetForwardingResult = Acknowledgement;

impl Argument for SetForwardingArgument {
    const OPERATION: Operation = Operation::SET_FORWARDING;
}

impl Confirmed for SetForwardingArgument {
    type Result = SetForwardingResult;
}
