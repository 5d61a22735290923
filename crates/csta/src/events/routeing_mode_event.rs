//! Module `CSTA-routeing-mode-event` {… csta3(285) 332}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// `RouteingModeEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteingModeEvent {
    pub device: SubjectDeviceId,
    pub routeing_mode: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
