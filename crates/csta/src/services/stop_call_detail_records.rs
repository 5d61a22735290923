//! Module `CSTA-stop-call-detail-records` {… csta3(285) 364}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrTermReason};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `stopCDRTransmission`, operation 364.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StopCdrTransmissionArgument {
    pub cdr_cross_ref_id: CdrCrossRefId,
    pub cdr_term_reason: Option<CdrTermReason>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `stopCDRTransmission`, operation 364.
pub type StopCdrTransmissionResult = Acknowledgement;

impl Argument for StopCdrTransmissionArgument {
    const OPERATION: Operation = Operation::STOP_CDR_TRANSMISSION;
}

impl Confirmed for StopCdrTransmissionArgument {
    type Result = StopCdrTransmissionResult;
}
