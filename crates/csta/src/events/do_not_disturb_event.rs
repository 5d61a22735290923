//! Module `CSTA-do-not-disturb-event` {… csta3(285) 42}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::CallOrigination;
use crate::data::device_identifier::{DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;

/// `DoNotDisturbEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DoNotDisturbEvent {
    pub device: SubjectDeviceId,
    pub do_not_disturb_on: bool,
    pub call_origination: Option<CallOrigination>,
    pub calling_device_list: Option<Vec<DeviceId>>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
