//! Module `CSTA-call-detail-records-report` {… csta3(285) 361}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrInfo};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cDRReport`, operation 361.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CdrReportArgument {
    pub cdr_cross_ref_id: CdrCrossRefId,
    /// `1..128` by the standard; not checked.
    pub number_of_records_sent: i64,
    pub cdr_info: CdrInfo,
    pub last_stored_cdr_report_sent: Option<bool>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `cDRReport`, operation 361.
pub type CdrReportResult = Acknowledgement;

impl Argument for CdrReportArgument {
    const OPERATION: Operation = Operation::CDR_REPORT;
}

impl Confirmed for CdrReportArgument {
    type Result = CdrReportResult;
}
