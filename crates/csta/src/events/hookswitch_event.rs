//! Module `CSTA-hookswitch-event` {… csta3(285) 286}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::HookswitchId;

/// `HookswitchEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct HookswitchEvent {
    pub device: SubjectDeviceId,
    pub hookswitch: HookswitchId,
    pub hookswitch_on_hook: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
