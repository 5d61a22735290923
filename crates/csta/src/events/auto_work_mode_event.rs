//! Module `CSTA-auto-work-mode-event` {… csta3(285) 326}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// `AutoWorkModeEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AutoWorkModeEvent {
    pub invoking_device: SubjectDeviceId,
    pub auto_work_on: bool,
    pub auto_work_interval: i64,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
