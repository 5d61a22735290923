//! Stop Call Detail Records Transmission: ends the passing on of call detail records.
//!
//! Either side asks: the application, or the switch when it cannot go on. It ends what
//! [Start Call Detail Records Transmission](super::start_call_detail_records_transmission) began.
//!
//! Module `CSTA-stop-call-detail-records` {… csta3(285) 364}, operation `stopCDRTransmission` (364);
//! ECMA-285 clause 25, ECMA-269 clause 27.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrTermReason};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `stopCDRTransmission`, operation 364: which transmission, and why.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "StopCDRTransmissionArgument")]
pub struct StopCdrTransmissionArgument {
    /// Number from the result of
    /// [Start Call Detail Records Transmission](super::start_call_detail_records_transmission).
    pub cdr_cross_ref_id: CdrCrossRefId,
    /// Why; absent: not said.
    pub cdr_term_reason: Option<CdrTermReason>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `stopCDRTransmission`, operation 364: no more come.
#[doc(alias = "StopCDRTransmissionResult")]
pub type StopCdrTransmissionResult = Acknowledgement;

impl Argument for StopCdrTransmissionArgument {
    const OPERATION: Operation = Operation::StopCdrTransmission;
}

impl Confirmed for StopCdrTransmissionArgument {
    type Result = StopCdrTransmissionResult;
}
