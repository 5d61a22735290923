//! Start Call Detail Records Transmission: has the switch pass on its call detail records.
//!
//! The application asks the switch. They come with
//! [Call Detail Records Report](super::call_detail_records_report), or first a word of them with
//! [Call Detail Records Notification](super::call_detail_records_notification), until
//! [Stop Call Detail Records Transmission](super::stop_call_detail_records).
//!
//! Module `CSTA-start-call-detail-records-transmission` {… csta3(285) 363}, operation
//! `startCDRTransmission` (363); ECMA-285 clause 25, ECMA-269 clause 27.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrTransferMode};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `startCDRTransmission`, operation 363: when to pass them on.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "StartCDRTransmissionArgument")]
pub struct StartCdrTransmissionArgument {
    /// After each call, on request, or when enough have gathered.
    pub transfer_mode: CdrTransferMode,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `startCDRTransmission`, operation 363: they will come.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "StartCDRTransmissionResult")]
pub struct StartCdrTransmissionResult {
    /// Number that the messages about them will bear.
    pub cdr_cross_ref_id: CdrCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for StartCdrTransmissionArgument {
    const OPERATION: Operation = Operation::StartCdrTransmission;
}

impl Confirmed for StartCdrTransmissionArgument {
    type Result = StartCdrTransmissionResult;
}
