//! Module `CSTA-forwarding-event` {… csta3(285) 43}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{ForwardDefault, ForwardingType};
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;

/// `ForwardingEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ForwardingEvent {
    pub device: SubjectDeviceId,
    pub forwarding_type: Option<ForwardingType>,
    pub forward_status: bool,
    pub forward_to: Option<DeviceId>,
    pub forward_default: Option<ForwardDefault>,
    /// `1..100` by the standard; not checked.
    pub ring_count: Option<i64>,
    #[rasn(tag(context, 4))]
    pub ring_duration: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
