//! Module `CSTA-auto-answer-event` {… csta3(285) 40}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;

/// `AutoAnswerEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AutoAnswerEvent {
    pub invoking_device: SubjectDeviceId,
    pub auto_answer_on: bool,
    pub number_of_rings: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
