//! Call Detail Records Report: brings call detail records.
//!
//! The switch sends it to the application: when a call ends, when enough have gathered, or after
//! [Send Stored Call Detail Records](super::send_stored_call_detail_records).
//!
//! Module `CSTA-call-detail-records-report` {… csta3(285) 361}, operation `cDRReport` (361); ECMA-285
//! clause 25, ECMA-269 clause 27.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_detail_record::{CdrCrossRefId, CdrInfo};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cDRReport`, operation 361: the records.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "CDRReportArgument")]
pub struct CdrReportArgument {
    /// Number from the result of
    /// [Start Call Detail Records Transmission](super::start_call_detail_records_transmission).
    pub cdr_cross_ref_id: CdrCrossRefId,
    /// How many they are. `1..128` by the standard; not checked.
    pub number_of_records_sent: Integer,
    /// The records.
    pub cdr_info: CdrInfo,
    /// Whether nothing is left in store; absent: not said.
    pub last_stored_cdr_report_sent: Option<bool>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `cDRReport`, operation 361: the application has them, and the switch may forget them.
#[doc(alias = "CDRReportResult")]
pub type CdrReportResult = Acknowledgement;

impl Argument for CdrReportArgument {
    const OPERATION: Operation = Operation::CdrReport;
}

impl Confirmed for CdrReportArgument {
    type Result = CdrReportResult;
}
