//! Module `CSTA-call-back-message-event` {… csta3(285) 328}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// `CallBackMessageEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBackMessageEvent {
    pub originating_device: SubjectDeviceId,
    pub target_device: SubjectDeviceId,
    pub call_back_msg_set_canceled: bool,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
