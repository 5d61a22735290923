//! Send Stored Call Detail Records: fetches call detail records that the switch has stored.
//!
//! The application asks the switch; they come with
//! [Call Detail Records Report](super::call_detail_records_report).
//!
//! Module `CSTA-send-stored-call-detail-records` {… csta3(285) 362}, operation `sendStoredCDR` (362);
//! ECMA-285 clause 25, ECMA-269 clause 27.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrTimePeriod};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendStoredCDR`, operation 362: which records.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "SendStoredCDRArgument")]
pub struct SendStoredCdrArgument {
    /// Number from the result of
    /// [Start Call Detail Records Transmission](super::start_call_detail_records_transmission).
    pub cdr_cross_ref_id: CdrCrossRefId,
    /// Time that they are of; absent: all that are stored.
    pub time_period: Option<CdrTimePeriod>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `sendStoredCDR`, operation 362: they will come.
#[doc(alias = "SendStoredCDRResult")]
pub type SendStoredCdrResult = Acknowledgement;

impl Argument for SendStoredCdrArgument {
    const OPERATION: Operation = Operation::SendStoredCdr;
}

impl Confirmed for SendStoredCdrArgument {
    type Result = SendStoredCdrResult;
}
