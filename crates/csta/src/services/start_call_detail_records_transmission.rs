//! Module `CSTA-start-call-detail-records-transmission` {… csta3(285) 363}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrTransferMode};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `startCDRTransmission`, operation 363.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartCdrTransmissionArgument {
    pub transfer_mode: CdrTransferMode,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `startCDRTransmission`, operation 363.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartCdrTransmissionResult {
    pub cdr_cross_ref_id: CdrCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for StartCdrTransmissionArgument {
    const OPERATION: Operation = Operation::START_CDR_TRANSMISSION;
}

impl Confirmed for StartCdrTransmissionArgument {
    type Result = StartCdrTransmissionResult;
}
